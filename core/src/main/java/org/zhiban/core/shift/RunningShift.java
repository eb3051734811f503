package org.zhiban.core.shift;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhiban.core.event.CheckAnswer;
import org.zhiban.core.event.ChecklistAnswered;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.HandoverOffered;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.ShiftId;

/**
 * A running shift (当班): somebody holds the post and answers for it until responsibility has moved, clause 一(四).
 *
 * @param shift the shift
 * @param officer who holds the post
 * @param since when responsibility came to the officer
 * @param entry the number of the entry that began it
 * @param noted what else of it counts while it runs: the first record, the answered checks, the signed handover
 */
public record RunningShift(ShiftId shift, DutyOfficer officer, Instant since, long entry, List<LogEntry> noted) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public RunningShift {
        Objects.requireNonNull(shift, "shift");
        Objects.requireNonNull(officer, "officer");
        Objects.requireNonNull(since, "since");
        noted = List.copyOf(noted);
    }

    /**
     * The shift without an end (未结束的当班), as the history of a post has it.
     *
     * @return held since it began, until nobody knows when
     */
    public ClosedShift open() {
        return new ClosedShift(shift, officer, since, Instant.MAX, entry);
    }

    RunningShift noting(LogEntry entryOfShift) {
        List<LogEntry> more = new ArrayList<>(noted);
        more.add(entryOfShift);
        return new RunningShift(shift, officer, since, entry, more);
    }

    RunningShift seen(UnaryOperator<LogEntry> sight) {
        return new RunningShift(
                shift, officer, since, entry, noted.stream().map(sight).toList());
    }

    private <E extends DutyEvent> Stream<E> noted(Class<E> kind) {
        return noted.stream().map(LogEntry::event).filter(kind::isInstance).map(kind::cast);
    }

    /**
     * The handover the officer has signed (已签交班), if any.
     *
     * @return the latest offer, or empty
     */
    public Optional<HandoverOffered> offer() {
        return noted(HandoverOffered.class).reduce((first, later) -> later);
    }

    /**
     * Whether the record of the shift has something in it (有无记录), clause 一(五); an explicit "nothing to report" counts.
     *
     * @return true if so
     */
    public boolean hasRecord() {
        return noted.stream().map(LogEntry::event).anyMatch(RunningShift::isRecord);
    }

    /**
     * Whether an event, written by who holds a post, belongs in its record (是否值班记录): whatever is not part of coming, going,
     * checking and rostering.
     *
     * @param event the event
     * @return true if so
     */
    public static boolean isRecord(DutyEvent event) {
        return event.match(new RecordCases());
    }

    /**
     * The items of the checklist answered in it (已查事项), whatever the answer.
     *
     * @return the items, as the regulation names them in Chinese
     */
    public Set<String> checked() {
        return noted(ChecklistAnswered.class)
                .flatMap(answered -> answered.checks().stream())
                .map(CheckAnswer::item)
                .collect(Collectors.toUnmodifiableSet());
    }
}
