package org.zhiban.core.roster;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.FieldsFilled;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.OfMatter;
import org.zhiban.core.event.OfficerLeft;
import org.zhiban.core.event.OfficerReturned;
import org.zhiban.core.event.RecordDisclosed;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.event.Told;
import org.zhiban.core.matter.Matter;
import org.zhiban.core.matter.MatterFiles;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.Finding;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Severity;
import org.zhiban.core.shift.ClosedShift;
import org.zhiban.core.shift.DutyHistory;
import org.zhiban.core.shift.Reinforcements;
import org.zhiban.core.shift.ShiftPlan;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.Span;

/**
 * The duty book read through (值班记录本): its entries, sorted by kind and by matter in one pass, what they say of posts and
 * rosters, and up to when. What findings are made from. Immutable once read.
 */
public final class DutyBook {
    private final List<LogEntry> entries;
    private final Map<Class<?>, Kind> kinds = new HashMap<>();
    private final Map<Class<?>, List<?>> told = new ConcurrentHashMap<>();
    private final MatterFiles files = new MatterFiles();
    private final List<Matter> matters;
    private final DutyHistory history;
    private final Rosters rosters;
    private final Reinforcements reinforcements;
    private final ShiftPlan plan;
    private final Instant until;

    /** The entries of one kind; whether they belong in a file is asked once and not of each. */
    private static final class Kind {
        private final List<LogEntry> entries = new ArrayList<>();
        private final boolean isFiled;

        Kind(Class<?> kind) {
            this.isFiled = OfMatter.class.isAssignableFrom(kind)
                    || kind == RecordDisclosed.class
                    || kind == FieldsFilled.class;
        }
    }

    private DutyBook(List<LogEntry> entries, ShiftPlan plan, Instant until) {
        this.entries = List.copyOf(entries);
        this.until = Objects.requireNonNull(until, "until");
        this.entries.forEach(this::sort);
        this.matters = files.matters();
        this.history = DutyHistory.of(only(DutyHistory.KINDS));
        this.rosters = Rosters.of(only(Rosters.KINDS));
        this.reinforcements = Reinforcements.of(only(Reinforcements.KINDS));
        this.plan = plan.under(reinforcements.switched()).remembering();
    }

    /**
     * Reads a book (读取记录本). Every day of it is judged under the orders that reinforced duty then, as the book tells them.
     *
     * @param entries its entries, from the first
     * @param plan the shifts
     * @param until up to when it is looked at
     * @return the book read through
     */
    public static DutyBook read(List<LogEntry> entries, ShiftPlan plan, Instant until) {
        return new DutyBook(entries, plan, until);
    }

    /** The entries of some kinds alone, in the order of the book. */
    private List<LogEntry> only(Set<Class<? extends DutyEvent>> some) {
        return some.stream()
                .flatMap(kind -> told(kind).stream())
                .map(told -> told.entry())
                .sorted(Comparator.comparingLong(LogEntry::number))
                .toList();
    }

    private void sort(LogEntry entry) {
        DutyEvent event = entry.event();
        Kind kind = kinds.get(event.getClass());
        if (kind == null) {
            kind = new Kind(event.getClass());
            kinds.put(event.getClass(), kind);
        }
        kind.entries.add(entry);
        if (kind.isFiled) {
            files.add(entry);
        }
    }

    /**
     * The entries (条目), from the first.
     *
     * @return the entries
     */
    public List<LogEntry> entries() {
        return entries;
    }

    /**
     * The entries after one of them (其后的记录).
     *
     * @param number the number of the entry
     * @return the entries with higher numbers, in order
     */
    public List<LogEntry> after(long number) {
        int low = 0;
        int high = entries.size();
        if (number >= 1 && number <= high && entries.get((int) number - 1).number() == number) {
            low = (int) number; // a whole book leaves no number out
            high = low;
        }
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (entries.get(middle).number() <= number) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return entries.subList(low, entries.size());
    }

    /**
     * Who held which post when (在岗历史).
     *
     * @return the history
     */
    public DutyHistory history() {
        return history;
    }

    /**
     * The rosters (值班表) as they stand at the end.
     *
     * @return the rosters
     */
    public Rosters rosters() {
        return rosters;
    }

    /**
     * The orders that reinforced duty (加强值班令), as they stand at the end.
     *
     * @return the orders
     */
    public Reinforcements reinforcements() {
        return reinforcements;
    }

    /**
     * The shifts (班次安排).
     *
     * @return the timetable laid on the calendar
     */
    public ShiftPlan plan() {
        return plan;
    }

    /**
     * Up to when the book is looked at (截止时刻).
     *
     * @return the instant
     */
    public Instant until() {
        return until;
    }

    /**
     * All matters (全部事项), done with or not, in the order they were registered.
     *
     * @return the matters
     */
    public List<Matter> matters() {
        return matters;
    }

    /**
     * The events of one kind (某类条目), each with its entry.
     *
     * @param <E> the kind of event
     * @param kind the kind of event, one of the records
     * @return the entries of the kind, in order
     */
    @SuppressWarnings("unchecked") // sorted by the very class
    public <E extends DutyEvent> List<Told<E>> told(Class<E> kind) {
        return (List<Told<E>>) told.computeIfAbsent(kind, any -> tell(kind));
    }

    /**
     * The last entry of a kind before another (此前最近一条).
     *
     * @param <E> the kind of event
     * @param kind the kind of event, one of the records
     * @param entry the number of the other entry
     * @param isIt what is asked of the event
     * @return the entry, or empty if there is none
     */
    public <E extends DutyEvent> Optional<Told<E>> lastBefore(Class<E> kind, long entry, Predicate<E> isIt) {
        List<Told<E>> all = told(kind);
        for (int i = all.size() - 1; i >= 0; i--) {
            if (all.get(i).number() < entry && isIt.test(all.get(i).event())) {
                return Optional.of(all.get(i));
            }
        }
        return Optional.empty();
    }

    /**
     * Whether a person was at a post (在岗) by an entry: had it, or stood in for the officer away from it, as the book told
     * by then.
     *
     * @param post the post
     * @param person the person
     * @param entry the number of the entry
     * @return true if so
     */
    public boolean isAt(PostId post, StaffId person, long entry) {
        Optional<ClosedShift> held = history.heldAsOf(post, entry);
        return Stream.concat(
                        held.map(ClosedShift::officer).stream(),
                        held.flatMap(shift -> standIn(post, shift, entry)).stream())
                .anyMatch(officer -> officer.id().equals(person));
    }

    private Optional<DutyOfficer> standIn(PostId post, ClosedShift held, long entry) {
        return lastBefore(OfficerLeft.class, entry, left -> left.post().equals(post))
                .filter(left -> left.number() > held.entry())
                .filter(left -> lastBefore(
                                OfficerReturned.class,
                                entry,
                                back -> back.post().equals(post))
                        .filter(back -> back.number() > left.number())
                        .isEmpty())
                .flatMap(left -> left.event().standIn());
    }

    /** The cast looks at each event now: many are fetched at a time here, and one at a time by who works with them. */
    private <E extends DutyEvent> List<Told<E>> tell(Class<E> kind) {
        Kind known = kinds.get(kind);
        if (known == null) {
            return List.of();
        }
        List<Told<E>> found = new ArrayList<>(known.entries.size());
        known.entries.forEach(entry -> found.add(new Told<>(entry, kind.cast(entry.event()))));
        return Collections.unmodifiableList(found);
    }

    /**
     * The regulation in force at an instant (适用制度).
     *
     * @param instant the instant
     * @return the regulation of that day
     */
    public Regulation regulationAt(Instant instant) {
        return plan.regulationAt(instant);
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

    /**
     * From one instant to another (时段), or the moment of the first where the other is no later.
     *
     * @param from the first instant
     * @param until the other
     * @return the span, never empty
     */
    public static Span between(Instant from, Instant until) {
        return until.isAfter(from) ? Span.of(from, until) : moment(from);
    }
}
