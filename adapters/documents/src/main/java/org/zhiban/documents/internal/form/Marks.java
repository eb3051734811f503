package org.zhiban.documents.internal.form;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.confidentiality.Marking;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.Withheld;
import org.zhiban.core.office.View;

/** The mark of a paper that quotes several records (摘录定密): the highest level and the longest period of what it quotes. */
final class Marks {
    private Marks() {}

    /** What is withheld is not quoted, and a mark whose period is over guards nothing. */
    static Label strictest(Collection<LogEntry> entries, View view) {
        Map<Label, LocalDate> marked = new HashMap<>();
        entries.stream()
                .filter(entry -> !entry.label().isOpen() && !(entry.event() instanceof Withheld))
                .forEach(entry -> marked.merge(
                        entry.label(),
                        view.plan().dateOf(entry.enteredAt()),
                        (one, other) -> one.isBefore(other) ? one : other));
        LocalDate today = view.plan().dateOf(view.now());
        return marked.entrySet().stream()
                .filter(mark -> !mark.getKey().hasLapsed(mark.getValue(), today))
                .map(Map.Entry::getKey)
                .reduce(Label.open(), (one, other) -> both(one, other, view));
    }

    private static Label both(Label one, Label other, View view) {
        Label both = one.and(other, person -> view.officer(person).map(DutyOfficer::section));
        return new Label(stricter(one.marking(), other.marking()), both.audience());
    }

    private static Marking stricter(Marking one, Marking other) {
        if (one.level() != other.level()) {
            return one.level().covers(other.level()) ? one : other;
        }
        return end(one).isBefore(end(other)) ? other : one;
    }

    /** Where no day ends it, it is the longest. */
    private static LocalDate end(Marking marking) {
        return Optional.of(marking)
                .flatMap(mark -> mark.lapses(LocalDate.EPOCH))
                .orElse(LocalDate.MAX);
    }
}
