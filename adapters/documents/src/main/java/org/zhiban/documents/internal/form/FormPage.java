package org.zhiban.documents.internal.form;

import java.util.List;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.event.EntryCorrected;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.Told;
import org.zhiban.core.record.FilledForm;

/** A filled form as it is read onto its sheet (表单读取). */
interface FormPage {

    Reading reading();

    FilledForm form();

    /** The entries it quotes, which decide on its mark. */
    List<LogEntry> quoted();

    default String say(Object value) {
        return reading().say(value);
    }

    default String when(Told<?> told) {
        return reading().when(told);
    }

    default Label label() {
        return reading().label(quoted());
    }

    default List<Told<EntryCorrected>> corrections() {
        return form().corrections();
    }

    /** When the first of its entries was written. */
    default String enteredAt() {
        return form().entries().stream()
                .findFirst()
                .map(entry -> reading().time(entry.enteredAt()))
                .orElse("");
    }
}
