package org.zhiban.core.shift;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongPredicate;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.zhiban.core.event.CallMissed;
import org.zhiban.core.event.CallReturned;
import org.zhiban.core.event.ChecklistAnswered;
import org.zhiban.core.event.DailyReportMade;
import org.zhiban.core.event.DutyContinued;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.DutyRecordOpened;
import org.zhiban.core.event.DutyRelocated;
import org.zhiban.core.event.EmergencyReceived;
import org.zhiban.core.event.FieldsFilled;
import org.zhiban.core.event.HandoverAccepted;
import org.zhiban.core.event.HandoverOffered;
import org.zhiban.core.event.LeaderLeft;
import org.zhiban.core.event.LeaderReturned;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.MatterArchived;
import org.zhiban.core.event.MatterClosed;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.OfMatter;
import org.zhiban.core.event.OfficerLeft;
import org.zhiban.core.event.OfficerReturned;
import org.zhiban.core.event.OpensMatter;
import org.zhiban.core.event.OrderRegistered;
import org.zhiban.core.event.OtherCases;
import org.zhiban.core.event.PaperReceived;
import org.zhiban.core.event.PostTaken;
import org.zhiban.core.event.RecordDisclosed;
import org.zhiban.core.event.RecordsInspected;
import org.zhiban.core.event.RoundConfirmed;
import org.zhiban.core.event.RoundMade;
import org.zhiban.core.event.SectionCameBack;
import org.zhiban.core.event.SectionWentOut;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.event.Told;
import org.zhiban.core.event.Withheld;
import org.zhiban.core.form.FormKind;
import org.zhiban.core.form.FormNumber;
import org.zhiban.core.matter.Matter;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.staff.SectionId;
import org.zhiban.core.staff.StaffId;

/**
 * The duty board (值班动态): who holds which post just now, which matters are open, who is out, which number comes next. It is
 * folded from the book, checks nothing and never fails; what it holds is what is open, so it does not grow with the book.
 *
 * <p>Immutable.
 *
 * @param running the running shift of each post that has ever been taken
 * @param matters the matters that are not done with: open, or an emergency not archived yet
 * @param sectionsOut the sections that are out
 * @param leadersAway the duty leaders off the premises
 * @param officersAway the officers away from their post for a while
 * @param relocated the officers who keep their post in another place
 * @param numbers the last number given on each form in each year
 * @param lookedAt when the records of each form were last inspected or, before the first inspection, first kept
 * @param missedCalls the calls and faxes missed and not made good yet, by their entries
 * @param recurring what is known of what recurs
 */
public record DutyBoard(
        Map<PostId, RunningShift> running,
        Map<MatterId, Matter> matters,
        Map<SectionId, Told<SectionWentOut>> sectionsOut,
        Map<StaffId, Told<LeaderLeft>> leadersAway,
        Map<PostId, Told<OfficerLeft>> officersAway,
        Map<PostId, Told<DutyRelocated>> relocated,
        Map<Series, Numbered> numbers,
        Map<FormKind, Told<?>> lookedAt,
        Map<Long, Told<CallMissed>> missedCalls,
        Recurring recurring) {
    private static final DutyBoard EMPTY = new DutyBoard(
            Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Map.of(), Recurring.none());

    /**
     * What is numbered through (编号序列): a form in a year. A late entry of the old year goes on where that year left off.
     *
     * @param form the form
     * @param year the year
     */
    public record Series(FormKind form, int year) implements Comparable<Series> {
        private static Series of(FormNumber number) {
            return new Series(number.form(), number.year());
        }

        @Override
        public int compareTo(Series other) {
            int byForm = form.compareTo(other.form);
            return byForm != 0 ? byForm : Integer.compare(year, other.year);
        }
    }

    /**
     * A number given, and by which entry (已用编号).
     *
     * @param number the number
     * @param entry the entry
     */
    public record Numbered(FormNumber number, long entry) {}

    /**
     * The board of an empty book (空白动态).
     *
     * @return the empty board
     */
    public static DutyBoard empty() {
        return EMPTY;
    }

    /**
     * The board after one more entry (推进).
     *
     * @param entry the next entry of the book
     * @return the board as it then stands
     */
    public DutyBoard after(LogEntry entry) {
        return entry.event().match(new Step(this, entry));
    }

    /**
     * The running shift of a post (当班).
     *
     * @param post the post
     * @return the running shift, or empty if nobody has ever taken the post
     */
    public Optional<RunningShift> on(PostId post) {
        return Optional.ofNullable(running.get(post));
    }

    /**
     * Whether a person is at a post (在岗), as its officer or standing in for the officer.
     *
     * @param post the post
     * @param person the person
     * @return true if the person holds the post or stands in there just now
     */
    public boolean isAt(PostId post, StaffId person) {
        Stream<DutyOfficer> holder = on(post).map(RunningShift::officer).stream();
        Stream<DutyOfficer> standIn =
                Optional.ofNullable(officersAway.get(post))
                        .flatMap(away -> away.event().standIn())
                        .stream();
        return Stream.concat(holder, standIn).anyMatch(officer -> officer.id().equals(person));
    }

    /**
     * The open matters of a post (续办事项), in the order of their identity.
     *
     * @param post the post
     * @return the matters registered in its book and not yet closed
     */
    public List<Matter> open(PostId post) {
        return matters.values().stream()
                .filter(matter -> matter.post().equals(post) && matter.isOpen())
                .toList();
    }

    /**
     * A matter that is not done with (未了事项).
     *
     * @param id which matter
     * @return the matter, or empty if it was never registered or is done with
     */
    public Optional<Matter> matter(MatterId id) {
        return Optional.ofNullable(matters.get(id));
    }

    /**
     * The open matter a form is of (表单所属事项).
     *
     * @param number the form
     * @return the matter, or empty if no open matter has that form
     */
    public Optional<Matter> open(FormNumber number) {
        return matters.values().stream()
                .filter(matter -> matter.isOpen() && matter.numbers().contains(number))
                .findFirst();
    }

    /**
     * The number a form bears next (下一编号).
     *
     * @param form the form
     * @param year the year
     * @return the number after the last one given that year, or the first
     */
    public FormNumber next(FormKind form, int year) {
        return Optional.ofNullable(numbers.get(new Series(form, year)))
                .map(Numbered::number)
                .map(last -> new FormNumber(form, year, last.serial() + 1))
                .orElseGet(() -> new FormNumber(form, year, 1));
    }

    /**
     * The board as a reader may see it (可见动态): with only some of the matters, what was noted of a shift as that reader may
     * see it, and nothing else that rests on an entry withheld.
     *
     * @param shown which matters to keep
     * @param sight how an entry looks to the reader
     * @param isSeen whether the reader may see the entry of a number
     * @return the board without the rest
     */
    public DutyBoard seen(Predicate<Matter> shown, UnaryOperator<LogEntry> sight, LongPredicate isSeen) {
        Predicate<Told<?>> kept = told -> !(sight.apply(told.entry()).event() instanceof Withheld);
        Map<PostId, RunningShift> shifts = change(running, copy -> {
            copy.replaceAll((post, shift) -> shift.seen(sight));
            return copy;
        });
        return new DutyBoard(
                shifts,
                only(matters, shown),
                only(sectionsOut, kept),
                only(leadersAway, kept),
                only(officersAway, kept),
                only(relocated, kept),
                only(numbers, number -> isSeen.test(number.entry())),
                only(lookedAt, kept),
                only(missedCalls, kept),
                recurring.seen(sight));
    }

    /**
     * The board with only some of the matters (部分事项).
     *
     * @param shown which matters to keep
     * @return the board without the other matters, all else as it is
     */
    public DutyBoard seen(Predicate<Matter> shown) {
        Map<MatterId, Matter> kept = only(matters, shown);
        return kept == matters ? this : matters(kept);
    }

    /**
     * The board with the numbers of another (编号以另一动态为准).
     *
     * @param other the other board
     * @return this board, with the numbers last given there
     */
    public DutyBoard numberedAs(DutyBoard other) {
        return new DutyBoard(
                running,
                matters,
                sectionsOut,
                leadersAway,
                officersAway,
                relocated,
                other.numbers,
                lookedAt,
                missedCalls,
                recurring);
    }

    /**
     * The entries the board rests on (依据条目): these alone, without {@linkplain #keeping what is over}, give it again.
     *
     * @return their numbers, in no order, some perhaps twice
     */
    public LongStream evidence() {
        LongStream shifts = running.values().stream()
                .flatMapToLong(shift -> LongStream.concat(
                        LongStream.of(shift.entry()), shift.noted().stream().mapToLong(LogEntry::number)));
        LongStream files = matters.values().stream()
                .flatMapToLong(matter -> matter.entries().stream().mapToLong(LogEntry::number));
        LongStream given = numbers.values().stream().mapToLong(Numbered::entry);
        LongStream looks = lookedAt.values().stream().mapToLong(Told::number);
        return Stream.of(shifts, files, given, looks, away().mapToLong(Told::number), recurring.evidence())
                .flatMapToLong(one -> one);
    }

    /**
     * The entries that began what is not over (未了条目): matters, and absences and relocations of people.
     *
     * @return their numbers, in no order
     */
    public LongStream unfinished() {
        return LongStream.concat(matters.values().stream().mapToLong(Matter::number), away().mapToLong(Told::number));
    }

    /**
     * The board without what is over (仅留未了): a board folded from its evidence alone does not know what has ended since.
     *
     * @param open the numbers of the entries that began what is not over
     * @return the board with only that
     */
    public DutyBoard keeping(Set<Long> open) {
        return new DutyBoard(
                running,
                only(matters, matter -> open.contains(matter.number())),
                only(sectionsOut, told -> open.contains(told.number())),
                only(leadersAway, told -> open.contains(told.number())),
                only(officersAway, told -> open.contains(told.number())),
                only(relocated, told -> open.contains(told.number())),
                numbers,
                lookedAt,
                only(missedCalls, told -> open.contains(told.number())),
                recurring);
    }

    private Stream<Told<?>> away() {
        return Stream.of(sectionsOut, leadersAway, officersAway, relocated, missedCalls)
                .flatMap(map -> map.values().stream());
    }

    /** The map itself where nothing is left out, as for most readers: each view asks. */
    private static <K, V> Map<K, V> only(Map<K, V> map, Predicate<? super V> kept) {
        if (map.values().stream().allMatch(kept)) {
            return map;
        }
        return change(map, copy -> {
            copy.values().removeIf(kept.negate());
            return copy;
        });
    }

    private static <K, V> Map<K, V> change(Map<K, V> map, UnaryOperator<Map<K, V>> change) {
        return Collections.unmodifiableMap(change.apply(new TreeMap<>(map)));
    }

    private static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
        return change(map, copy -> {
            copy.put(key, value);
            return copy;
        });
    }

    private static <K, V> Map<K, V> without(Map<K, V> map, K key) {
        return map.containsKey(key)
                ? change(map, copy -> {
                    copy.remove(key);
                    return copy;
                })
                : map;
    }

    private DutyBoard running(Map<PostId, RunningShift> changed) {
        return new DutyBoard(
                changed,
                matters,
                sectionsOut,
                leadersAway,
                officersAway,
                relocated,
                numbers,
                lookedAt,
                missedCalls,
                recurring);
    }

    private DutyBoard matters(Map<MatterId, Matter> changed) {
        return new DutyBoard(
                running,
                changed,
                sectionsOut,
                leadersAway,
                officersAway,
                relocated,
                numbers,
                lookedAt,
                missedCalls,
                recurring);
    }

    private DutyBoard sections(Map<SectionId, Told<SectionWentOut>> changed) {
        return new DutyBoard(
                running,
                matters,
                changed,
                leadersAway,
                officersAway,
                relocated,
                numbers,
                lookedAt,
                missedCalls,
                recurring);
    }

    private DutyBoard leaders(Map<StaffId, Told<LeaderLeft>> changed) {
        return new DutyBoard(
                running,
                matters,
                sectionsOut,
                changed,
                officersAway,
                relocated,
                numbers,
                lookedAt,
                missedCalls,
                recurring);
    }

    private DutyBoard officers(Map<PostId, Told<OfficerLeft>> changed) {
        return new DutyBoard(
                running,
                matters,
                sectionsOut,
                leadersAway,
                changed,
                relocated,
                numbers,
                lookedAt,
                missedCalls,
                recurring);
    }

    private DutyBoard relocated(Map<PostId, Told<DutyRelocated>> changed) {
        return new DutyBoard(
                running,
                matters,
                sectionsOut,
                leadersAway,
                officersAway,
                changed,
                numbers,
                lookedAt,
                missedCalls,
                recurring);
    }

    private DutyBoard missedCalls(Map<Long, Told<CallMissed>> changed) {
        return new DutyBoard(
                running,
                matters,
                sectionsOut,
                leadersAway,
                officersAway,
                relocated,
                numbers,
                lookedAt,
                changed,
                recurring);
    }

    private DutyBoard lookedAt(Map<FormKind, Told<?>> changed) {
        return new DutyBoard(
                running,
                matters,
                sectionsOut,
                leadersAway,
                officersAway,
                relocated,
                numbers,
                changed,
                missedCalls,
                recurring);
    }

    private DutyBoard numbered(FormNumber number, LogEntry entry) {
        Map<Series, Numbered> given = with(numbers, Series.of(number), new Numbered(number, entry.number()));
        return new DutyBoard(
                        running,
                        matters,
                        sectionsOut,
                        leadersAway,
                        officersAway,
                        relocated,
                        given,
                        lookedAt,
                        missedCalls,
                        recurring)
                .firstKept(number.form(), entry);
    }

    private DutyBoard recurring(Recurring changed) {
        return new DutyBoard(
                running,
                matters,
                sectionsOut,
                leadersAway,
                officersAway,
                relocated,
                numbers,
                lookedAt,
                missedCalls,
                changed);
    }

    private DutyBoard firstKept(FormKind form, LogEntry entry) {
        return lookedAt.containsKey(form) ? this : lookedAt(with(lookedAt, form, new Told<>(entry, entry.event())));
    }

    /** One step of the fold: the board before, and the entry that moves it. */
    private record Step(DutyBoard board, LogEntry entry) implements OtherCases<DutyBoard> {

        private DutyBoard begins(PostId post, ShiftId shift, DutyOfficer officer, DutyEvent event) {
            RunningShift begun = new RunningShift(shift, officer, event.at(), entry.number(), List.of());
            return board.running(with(board.running, post, begun))
                    .officers(without(board.officersAway, post))
                    .relocated(without(board.relocated, post))
                    .recurring(board.recurring.beginning(shift, entry));
        }

        private DutyBoard noted(PostId post) {
            return board.on(post)
                    .map(held -> board.running(with(board.running, post, held.noting(entry))))
                    .orElse(board);
        }

        /** The first thing an officer records in a shift is what makes its record a record. */
        private DutyBoard recorded() {
            if (!RunningShift.isRecord(entry.event())) {
                return board;
            }
            DutyBoard after = board;
            for (Map.Entry<PostId, RunningShift> held : board.running.entrySet()) {
                boolean isFirst = held.getValue().officer().id().equals(entry.actor())
                        && !held.getValue().hasRecord();
                after = isFirst ? new Step(after, entry).noted(held.getKey()) : after;
            }
            return after;
        }

        @Override
        public DutyBoard postTaken(PostTaken event) {
            return begins(event.post(), event.shift(), event.officer(), event);
        }

        @Override
        public DutyBoard handoverOffered(HandoverOffered event) {
            return noted(event.post());
        }

        @Override
        public DutyBoard handoverAccepted(HandoverAccepted event) {
            return begins(event.post(), event.beginning(), event.incoming(), event);
        }

        @Override
        public DutyBoard dutyContinued(DutyContinued event) {
            return begins(event.post(), event.beginning(), event.officer(), event);
        }

        @Override
        public DutyBoard dutyRecordOpened(DutyRecordOpened event) {
            return board.numbered(event.number(), entry).recurring(board.recurring.keeping(new Told<>(entry, event)));
        }

        @Override
        public DutyBoard roundMade(RoundMade event) {
            DutyBoard after = recorded();
            return after.recurring(after.recurring.after(new Told<>(entry, event)));
        }

        @Override
        public DutyBoard roundConfirmed(RoundConfirmed event) {
            DutyBoard after = recorded();
            return after.recurring(after.recurring.confirmed(new Told<>(entry, event)));
        }

        @Override
        public DutyBoard dailyReportMade(DailyReportMade event) {
            DutyBoard after = recorded();
            return after.recurring(after.recurring.reported(new Told<>(entry, event)));
        }

        @Override
        public DutyBoard fieldsFilled(FieldsFilled event) {
            DutyBoard after = recorded();
            return after.open(event.number())
                    .map(matter -> after.matters(with(after.matters, matter.id(), matter.after(entry))))
                    .orElse(after);
        }

        @Override
        public DutyBoard checklistAnswered(ChecklistAnswered event) {
            return noted(event.post());
        }

        @Override
        public DutyBoard sectionWentOut(SectionWentOut event) {
            return board.sections(with(board.sectionsOut, event.section(), new Told<>(entry, event)));
        }

        @Override
        public DutyBoard sectionCameBack(SectionCameBack event) {
            return board.sections(without(board.sectionsOut, event.section()));
        }

        @Override
        public DutyBoard leaderLeft(LeaderLeft event) {
            return board.leaders(with(board.leadersAway, event.leader().id(), new Told<>(entry, event)));
        }

        @Override
        public DutyBoard leaderReturned(LeaderReturned event) {
            return board.leaders(without(board.leadersAway, event.leader().id()));
        }

        @Override
        public DutyBoard officerLeft(OfficerLeft event) {
            return board.officers(with(board.officersAway, event.post(), new Told<>(entry, event)));
        }

        @Override
        public DutyBoard officerReturned(OfficerReturned event) {
            return board.officers(without(board.officersAway, event.post()));
        }

        @Override
        public DutyBoard dutyRelocated(DutyRelocated event) {
            DutyBoard after = recorded();
            return after.relocated(
                    event.reason().isBlank()
                            ? without(after.relocated, event.post())
                            : with(after.relocated, event.post(), new Told<>(entry, event)));
        }

        @Override
        public DutyBoard recordsInspected(RecordsInspected event) {
            DutyBoard after = board;
            for (FormKind form : event.forms()) {
                after = after.lookedAt(with(after.lookedAt, form, new Told<>(entry, event)));
            }
            return after;
        }

        @Override
        public DutyBoard callMissed(CallMissed event) {
            DutyBoard after = recorded();
            return after.missedCalls(with(after.missedCalls, entry.number(), new Told<>(entry, event)));
        }

        @Override
        public DutyBoard callReturned(CallReturned event) {
            DutyBoard after = recorded();
            return after.missedCalls(without(after.missedCalls, event.missed()));
        }

        @Override
        public DutyBoard paperReceived(PaperReceived event) {
            return otherwise(event).numbered(event.number(), entry);
        }

        @Override
        public DutyBoard orderRegistered(OrderRegistered event) {
            return otherwise(event).numbered(event.number(), entry);
        }

        @Override
        public DutyBoard emergencyReceived(EmergencyReceived event) {
            return otherwise(event).numbered(event.number(), entry);
        }

        @Override
        public DutyBoard recordDisclosed(RecordDisclosed event) {
            return board.matters.values().stream()
                    .filter(matter -> matter.number() == event.record())
                    .findFirst()
                    .map(matter -> board.matters(with(board.matters, matter.id(), matter.after(entry))))
                    .orElse(board);
        }

        @Override
        public DutyBoard otherwise(DutyEvent event) {
            DutyBoard after = recorded();
            return event instanceof OfMatter of ? after.matters(file(of)) : after;
        }

        private Map<MatterId, Matter> file(OfMatter event) {
            Matter known = board.matters.get(event.matter());
            if (known == null) {
                return event instanceof OpensMatter
                        ? with(board.matters, event.matter(), Matter.opened(entry))
                        : board.matters;
            }
            boolean isDone = event instanceof MatterArchived
                    || event instanceof MatterClosed && known.emergency().isEmpty();
            return isDone
                    ? without(board.matters, event.matter())
                    : with(board.matters, event.matter(), known.after(entry));
        }
    }
}
