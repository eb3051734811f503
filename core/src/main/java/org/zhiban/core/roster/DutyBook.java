package org.zhiban.core.roster;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.Finding;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Severity;
import org.zhiban.core.shift.DutyHistory;
import org.zhiban.core.shift.ShiftPlan;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.Span;

/**
 * The duty book read through (值班记录本): its entries, what they say of posts and rosters, and up to when. What findings are
 * made from.
 *
 * @param entries the entries, from the first
 * @param history who held which post when
 * @param rosters the rosters as they stand at the end
 * @param plan the shifts
 * @param until up to when the book is looked at
 */
public record DutyBook(List<LogEntry> entries, DutyHistory history, Rosters rosters, ShiftPlan plan, Instant until) {

    /**
     * Keeps its own copy.
     *
     * @throws NullPointerException if a component is null
     */
    public DutyBook {
        entries = List.copyOf(entries);
        Objects.requireNonNull(history, "history");
        Objects.requireNonNull(rosters, "rosters");
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(until, "until");
    }

    /**
     * Reads a book (读取记录本).
     *
     * @param entries its entries, from the first
     * @param plan the shifts
     * @param until up to when it is looked at
     * @return the book read through
     */
    public static DutyBook read(List<LogEntry> entries, ShiftPlan plan, Instant until) {
        Rosters rosters = Rosters.none();
        for (LogEntry entry : entries) {
            rosters = rosters.after(entry);
        }
        return new DutyBook(entries, DutyHistory.of(entries), rosters, plan, until);
    }

    /**
     * The events of one kind (某类条目), each with its entry.
     *
     * @param <E> the kind of event
     * @param kind the kind of event
     * @return the entries of the kind, in order
     */
    public <E extends DutyEvent> List<Told<E>> told(Class<E> kind) {
        return entries.stream()
                .filter(entry -> kind.isInstance(entry.event()))
                .map(entry -> new Told<>(entry, kind.cast(entry.event())))
                .toList();
    }

    /**
     * An event with the entry that tells it (条目及事件).
     *
     * @param <E> the kind of event
     * @param entry the entry
     * @param event its event
     */
    public record Told<E extends DutyEvent>(LogEntry entry, E event) {}

    /**
     * The regulation in force at an instant (适用制度).
     *
     * @param instant the instant
     * @return the regulation of that day
     */
    public Regulation regulationAt(Instant instant) {
        return plan.regulations().on(plan.dateOf(instant));
    }

    /**
     * The people on the roster for a shift (排定人员).
     *
     * @param shift the shift
     * @return their identities
     */
    public List<StaffId> rostered(ShiftId shift) {
        return rosters.officers(shift).stream().map(officer -> officer.id()).toList();
    }

    /**
     * A finding under the rule's own clause (检查发现), if the rule was in force.
     *
     * @param code the rule
     * @param severity how much it weighs
     * @param span when it was so
     * @param answerable who is concerned
     * @param evidence the entries it rests on
     * @param facts the particulars
     * @return the finding, or nothing if the regulation of that day does not have the rule
     */
    public Stream<Finding> finding(
            Code code, Severity severity, Span span, List<StaffId> answerable, List<Long> evidence, Facts facts) {
        return finding(regulationAt(span.start()), code, severity, span, answerable, evidence, facts);
    }

    /**
     * A finding about a shift (班次检查发现), judged by the regulation of the day the shift starts on.
     *
     * @param law the regulation of the shift
     * @param code the rule
     * @param severity how much it weighs
     * @param span when it was so
     * @param answerable who is concerned
     * @param evidence the entries it rests on
     * @param facts the particulars
     * @return the finding, or nothing if that regulation does not have the rule
     */
    public Stream<Finding> finding(
            Regulation law,
            Code code,
            Severity severity,
            Span span,
            List<StaffId> answerable,
            List<Long> evidence,
            Facts facts) {
        return law.citation(code).stream()
                .map(citation -> new Finding(code, citation, severity, span, answerable, evidence, facts));
    }

    /**
     * The span of one instant (瞬间), for a finding about something that took no time.
     *
     * @param instant the instant
     * @return the microsecond that begins then
     */
    public static Span moment(Instant instant) {
        return Span.of(instant, instant.plusNanos(1_000));
    }
}
