package org.zhiban.core.record;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhiban.core.event.DutyRecordOpened;
import org.zhiban.core.event.FieldsFilled;
import org.zhiban.core.event.Told;
import org.zhiban.core.form.FormKind;
import org.zhiban.core.form.FormNumber;
import org.zhiban.core.matter.Matter;
import org.zhiban.core.regulation.ExtraField;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.roster.DutyBook;

/** What stands in the fields the office added to its forms (自设栏目), in a whole book; a form keeps the fields it was opened with. */
final class OwnFields {
    private final DutyBook book;
    private final Map<FormNumber, Map<String, String>> written = new HashMap<>();
    private final Set<FormKind> required = EnumSet.noneOf(FormKind.class);

    OwnFields(DutyBook book) {
        this.book = book;
        book.plan().regulations().versions().stream()
                .flatMap(law -> law.routine().fields().stream())
                .filter(ExtraField::isRequired)
                .forEach(field -> required.add(field.form()));
        for (Told<FieldsFilled> told : book.told(FieldsFilled.class)) {
            written.computeIfAbsent(told.event().number(), any -> new HashMap<>())
                    .putAll(told.event().values());
        }
    }

    /** The forms any text of the office adds a field to that must be filled in. */
    Set<FormKind> required() {
        return required;
    }

    List<FilledField> of(DutyRecordOpened opened) {
        return of(opened.number(), book.plan().regulationOf(opened.shift()));
    }

    List<FilledField> of(FormNumber number, Matter matter) {
        return of(number, book.regulationAt(matter.opening().at()));
    }

    private List<FilledField> of(FormNumber number, Regulation law) {
        Map<String, String> values = written.getOrDefault(number, Map.of());
        return law.routine().fields(number.form()).stream()
                .map(field -> new FilledField(field, Optional.ofNullable(values.get(field.id()))))
                .toList();
    }
}
