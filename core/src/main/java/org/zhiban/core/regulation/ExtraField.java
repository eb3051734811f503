package org.zhiban.core.regulation;

import java.util.Objects;
import org.zhiban.core.form.FormKind;
import org.zhiban.core.language.Wording;

/**
 * A field an office adds to a form of its own accord (自设栏目).
 *
 * @param form the form
 * @param id its name in the regulation
 * @param name its name for people
 * @param isRequired whether the form is incomplete without it
 * @param citation the clause
 */
public record ExtraField(FormKind form, String id, Wording name, boolean isRequired, Citation citation) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ExtraField {
        Objects.requireNonNull(form, "form");
        PostId.requireName(id, "栏目 field id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(citation, "citation");
    }
}
