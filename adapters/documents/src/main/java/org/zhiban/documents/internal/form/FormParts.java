package org.zhiban.documents.internal.form;

import static org.zhiban.documents.internal.form.Form.cell;
import static org.zhiban.documents.internal.form.Form.item;
import static org.zhiban.documents.internal.form.Form.row;

import java.util.List;
import java.util.stream.Stream;
import org.zhiban.core.event.EntryCorrected;
import org.zhiban.core.event.Told;
import org.zhiban.core.record.FilledField;
import org.zhiban.core.regulation.ExtraField;
import org.zhiban.documents.internal.form.Form.Item;
import org.zhiban.documents.internal.form.Form.Part;

/** What every form has (各表通用栏目): the office's own fields, the corrections, when it was entered and who may read it. */
final class FormParts {
    private FormParts() {}

    /** The parts of a kind of form, with those every form has. */
    static <T extends FormPage> Form<T> with(List<ExtraField> own, List<Part<T>> parts) {
        return new Form<>(Stream.of(parts.stream(), FormParts.<T>own(own), Stream.<Part<T>>of(corrected(), written()))
                .flatMap(some -> some)
                .toList());
    }

    private static <T extends FormPage> Stream<Part<T>> own(List<ExtraField> fields) {
        return fields.isEmpty()
                ? Stream.empty()
                : Stream.of(Form.boxes(fields.stream().map(FormParts::<T>ownRow).toList()));
    }

    private static <T extends FormPage> List<Item<T>> ownRow(ExtraField field) {
        return List.of(new Item<>(
                field.name(),
                2,
                page -> page.form().fields().stream()
                        .filter(one -> one.field().id().equals(field.id()))
                        .findFirst()
                        .flatMap(FilledField::value)
                        .orElse("")));
    }

    private static <T extends FormPage> Part<T> corrected() {
        return Form.<T, Told<EntryCorrected>>table(
                "更正",
                "Corrections",
                1,
                FormPage::corrections,
                cell("更正条目", "Entry", 2, (page, told) -> "#" + told.event().entry()),
                cell("更正内容", "What is right", 8, (page, told) -> told.event().correction()),
                cell("更正理由", "Why", 5, (page, told) -> told.event().reason()),
                cell("更正人", "By", 3, (page, told) -> page.say(told.event().officer())),
                cell("更正时间", "When", 4, (page, told) -> page.say(told.entry().enteredAt())));
    }

    private static <T extends FormPage> Part<T> written() {
        return Form.boxes(row(
                item("录入时间", "Entered", FormPage::enteredAt),
                item("密级", "Secrecy", page -> page.say(page.label().marking())),
                item("知悉范围", "For", page -> page.reading().audience(page.label()))));
    }
}
