package org.zhiban.core.record;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.DutyRecordOpened;
import org.zhiban.core.event.EntryCorrected;
import org.zhiban.core.event.FieldsFilled;
import org.zhiban.core.event.HandoverAccepted;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.RecordReviewed;
import org.zhiban.core.event.Told;
import org.zhiban.core.form.FormKind;
import org.zhiban.core.form.FormNumber;
import org.zhiban.core.matter.Matter;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.roster.DutyBook;
import org.zhiban.core.shift.ClosedShift;

/**
 * A form as it stands filled in (已填表单), clauses 三(三) and 附: the duty record of a shift, a record of the mayor's or the
 * livelihood line, an emergency sheet, a line of the register of incoming papers. Nothing on it was ever overwritten: what
 * turned out wrong stands with its correction beside it. Immutable.
 *
 * @param number its number
 * @param entries the entries that fill it, in order: what the officer wrote in the shift, with the signature of who took over,
 *     what was entered later of the shift and who reviewed it, or the file of the matter
 * @param corrections the corrections of these entries, in order
 * @param fields the fields the office added to the form, in the order of the regulation it was opened under
 */
public record FilledForm(
        FormNumber number, List<LogEntry> entries, List<Told<EntryCorrected>> corrections, List<FilledField> fields) {

    /** Keeps its own copies. */
    public FilledForm {
        Objects.requireNonNull(number, "number");
        entries = List.copyOf(entries);
        corrections = List.copyOf(corrections);
        fields = List.copyOf(fields);
    }

    /**
     * The corrections of one entry (某条的更正).
     *
     * @param entry the number of the entry
     * @return the corrections, the latest last
     */
    public List<Told<EntryCorrected>> corrections(long entry) {
        return corrections.stream()
                .filter(told -> told.event().entry() == entry)
                .toList();
    }

    /**
     * The entries written after the fact (补记), which the form shows as such.
     *
     * @return those entries, in order
     */
    public List<LogEntry> late() {
        return entries.stream().filter(LogEntry::isLate).toList();
    }

    /**
     * The leaders' reviews (领导阅示) of a duty record.
     *
     * @return who signed it as read, with remarks, in order
     */
    public List<RecordReviewed> reviews() {
        return entries.stream()
                .map(LogEntry::event)
                .filter(RecordReviewed.class::isInstance)
                .map(RecordReviewed.class::cast)
                .toList();
    }

    /**
     * Every form in a book (全部表单), as far as the reader sees it.
     *
     * @param book the book read through
     * @return the forms: duty records in the order of their shifts, then the others in the order they were opened
     */
    public static Stream<FilledForm> of(DutyBook book) {
        OwnFields fields = new OwnFields(book);
        return Stream.concat(
                book.told(DutyRecordOpened.class).stream().map(opened -> dutyRecord(opened, book, fields)),
                book.matters().stream().flatMap(matter -> of(matter, book, fields)));
    }

    private static FilledForm dutyRecord(Told<DutyRecordOpened> opened, DutyBook book, OwnFields fields) {
        PostId post = opened.event().post();
        long until = book.history().closed(post).stream()
                .map(ClosedShift::entry)
                .filter(begun -> begun > opened.number())
                .findFirst()
                .or(() -> book.history().running(post).map(ClosedShift::entry).filter(begun -> begun > opened.number()))
                .orElse(Long.MAX_VALUE);
        return filled(
                opened.event().number(),
                book.after(opened.number() - 1).stream()
                        .filter(entry -> recordNamed(entry.event())
                                .map(opened.event().number()::equals)
                                .orElseGet(() -> entry.number() < until
                                        ? entry.actor()
                                                .equals(opened.event().officer().id())
                                        : endsOrSpeaksOf(entry, opened, book)))
                        .toList(),
                book,
                fields.of(opened.event()));
    }

    /** The duty record an entry names as the one it stands on, whenever it is written. */
    private static Optional<FormNumber> recordNamed(DutyEvent event) {
        if (event instanceof RecordReviewed reviewed) {
            return Optional.of(reviewed.number());
        }
        return event instanceof FieldsFilled filled && filled.number().form() == FormKind.DUTY_RECORD
                ? Optional.of(filled.number())
                : Optional.empty();
    }

    /** After the shift: the signature of who took over, and what its officer remembered later. */
    private static boolean endsOrSpeaksOf(LogEntry entry, Told<DutyRecordOpened> opened, DutyBook book) {
        boolean isSignature = entry.event() instanceof HandoverAccepted taken
                && taken.ending().equals(opened.event().shift());
        return isSignature
                || (entry.isLate()
                        && entry.actor().equals(opened.event().officer().id())
                        && book
                                .history()
                                .held(opened.event().post(), entry.event().at())
                                .stream()
                                .anyMatch(held ->
                                        held.shift().equals(opened.event().shift())));
    }

    private static Stream<FilledForm> of(Matter matter, DutyBook book, OwnFields fields) {
        return matter.numbers().stream()
                .map(number -> filled(number, matter.entries(), book, fields.of(number, matter)));
    }

    private static FilledForm filled(
            FormNumber number, List<LogEntry> entries, DutyBook book, List<FilledField> fields) {
        Set<Long> own = entries.stream().map(LogEntry::number).collect(Collectors.toCollection(HashSet::new));
        return new FilledForm(
                number,
                entries,
                book.told(EntryCorrected.class).stream()
                        .filter(told -> own.contains(told.event().entry()))
                        .toList(),
                fields);
    }
}
