package org.zhiban.rest.internal.wire;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhiban.core.record.FilledField;
import org.zhiban.core.record.FilledForm;

/** A form as it stands filled in. */
@Schema(name = "Form")
public record FormView(
        String number, String form, List<EntryView> entries, List<EntryView> corrections, List<Field> fields) {

    /** A field the office has added to the form. */
    @Schema(name = "FormField")
    public record Field(String field, String name, boolean required, String value) {

        static Field of(FilledField filled, Telling telling) {
            return new Field(
                    filled.field().id(),
                    telling.word(filled.field().name()),
                    filled.field().isRequired(),
                    filled.value().orElse(null));
        }
    }

    public static FormView of(FilledForm form, Telling telling) {
        return new FormView(
                form.number().toString(),
                Wire.name(form.number().form()),
                form.entries().stream().map(telling::entry).toList(),
                form.corrections().stream()
                        .map(told -> telling.entry(told.entry()))
                        .toList(),
                form.fields().stream().map(field -> Field.of(field, telling)).toList());
    }
}
