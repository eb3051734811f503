package org.zhiban.core.record;

import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.regulation.ExtraField;

/**
 * A field of the office's own as it stands on a form (自设栏目及填写内容).
 *
 * @param field the field, with its name for people
 * @param value what was written in it last; empty if nothing was, or a blank
 */
public record FilledField(ExtraField field, Optional<String> value) {

    /**
     * A blank value is none.
     *
     * @throws NullPointerException if a component is null
     */
    public FilledField {
        Objects.requireNonNull(field, "field");
        value = value.filter(written -> !written.isBlank());
    }

    /**
     * Whether the form is incomplete for want of it (是否缺填).
     *
     * @return true if it is required and nothing stands in it
     */
    public boolean isMissing() {
        return field.isRequired() && value.isEmpty();
    }
}
