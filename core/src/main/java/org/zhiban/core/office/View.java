package org.zhiban.core.office;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zhiban.core.confidentiality.Clearance;
import org.zhiban.core.event.Assignment;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.RosterId;
import org.zhiban.core.form.FormKind;
import org.zhiban.core.form.FormNumber;
import org.zhiban.core.inspection.Discipline;
import org.zhiban.core.inspection.Statistics;
import org.zhiban.core.logbook.Head;
import org.zhiban.core.logbook.Verification;
import org.zhiban.core.matter.Matter;
import org.zhiban.core.record.FilledForm;
import org.zhiban.core.regulation.Deadline;
import org.zhiban.core.regulation.Finding;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Presence;
import org.zhiban.core.regulation.ShiftTemplate;
import org.zhiban.core.roster.DutyBook;
import org.zhiban.core.roster.Redraft;
import org.zhiban.core.roster.Roster;
import org.zhiban.core.roster.RosterDraft;
import org.zhiban.core.roster.RosterPlanner;
import org.zhiban.core.roster.RosterSheet;
import org.zhiban.core.shift.ClosedShift;
import org.zhiban.core.shift.DutyBoard;
import org.zhiban.core.shift.DutyHistory;
import org.zhiban.core.shift.LineRoute;
import org.zhiban.core.shift.OnPost;
import org.zhiban.core.shift.PresenceHours;
import org.zhiban.core.shift.ReinforcedDuty;
import org.zhiban.core.shift.RunningShift;
import org.zhiban.core.shift.ShiftPlan;
import org.zhiban.core.staff.StaffDirectory;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.staff.StaffList;
import org.zhiban.core.staff.StaffMember;
import org.zhiban.core.time.DateSpan;
import org.zhiban.core.time.Span;

/**
 * A view (查看) of the office: everything that can be known from the book, as it stood when the view was taken. Every read
 * goes through here. Immutable, except that reading the whole book again is up to {@link #verify()}; safe for use by
 * several threads.
 */
public final class View {
    /** How many days ahead leave is looked up for who comes on duty next. */
    private static final int SOON = 31;

    private final OfficeBook book;
    private final ShiftPlan plan;
    private final StaffDirectory directory;
    private final OfficeState state;
    /** The state with nothing left out: where another view of it is taken from. */
    private final OfficeState whole;

    private final Present present;
    private final Instant now;
    private final AtomicReference<DutyBook> read = new AtomicReference<>();
    private final AtomicReference<Filed> filed = new AtomicReference<>();

    /** What decides on what may be seen, whatever time is looked at: who reads, and how far the book has come. */
    private record Present(Sight sight, Standing standing) {

        long entries() {
            return standing.head().number();
        }
    }

    private View(
            OfficeBook book,
            ShiftPlan plan,
            StaffDirectory directory,
            Present present,
            OfficeState whole,
            OfficeState state,
            Instant now) {
        this.book = book;
        this.plan = plan;
        this.directory = directory;
        this.present = present;
        this.whole = whole;
        this.state = state;
        this.now = now;
    }

    static View of(
            OfficeBook book,
            ShiftPlan plan,
            StaffDirectory directory,
            StaffMember reader,
            Standing standing,
            Instant now) {
        Clearance clearance = plan.regulationAt(now).secrecy().clearance(reader, plan.dateOf(now));
        return of(book, plan, directory, new Sight(clearance, standing.state(), plan, now), standing, now);
    }

    /** The view of nobody in particular. */
    static View ofAnybody(OfficeBook book, ShiftPlan plan, StaffDirectory directory, Standing standing, Instant now) {
        return of(book, plan, directory, Sight.ofAnybody(standing.state(), plan, now), standing, now);
    }

    private static View of(
            OfficeBook book, ShiftPlan plan, StaffDirectory directory, Sight sight, Standing standing, Instant now) {
        OfficeState state = standing.state();
        OfficeState shown = book.shown().to(sight, state, book, plan, now);
        return new View(book, plan, directory, new Present(sight, standing), state, shown, now);
    }

    /** The book is read when something is asked that the state does not tell; what is asked often, it tells. */
    private DutyBook read() {
        DutyBook known = read.get();
        if (known != null) {
            return known;
        }
        List<LogEntry> entries = book.entriesUpTo(present.entries());
        read.compareAndSet(null, DutyBook.read(shown(entries), plan, now));
        return read.get();
    }

    /** What may be seen today, of what was written by then. */
    private List<LogEntry> shown(List<LogEntry> entries) {
        if (entries.stream().allMatch(entry -> entry.label().isOpen())) {
            return entries.subList(0, (int) state.entries());
        }
        SeenBook seen = SeenBook.of(present.sight(), entries);
        return entries.subList(0, (int) state.entries()).stream()
                .map(seen::shown)
                .toList();
    }

    /**
     * What was known at an earlier time (当时所知): the same office, from the entries written by then. What happened when
     * and what was known when are two axes; this moves along the second. What the reader may see is as of now.
     *
     * @param instant up to when entries count
     * @return the view as it would have been then
     */
    public View asKnownAt(Instant instant) {
        return at(instant, LogEntry::enteredAt);
    }

    private View at(Instant instant, Function<LogEntry, Instant> timeOf) {
        List<LogEntry> entries = book.entriesUpTo(present.entries());
        OfficeState then = OfficeState.empty();
        for (LogEntry entry : entries.subList(0, (int) whole.entries())) {
            then = timeOf.apply(entry).isAfter(instant) ? then : then.after(entry);
        }
        OfficeState shown = then.shownTo(SeenBook.of(present.sight(), entries));
        ShiftPlan ordered = plan.under(shown.reinforcements().switched());
        return new View(book, ordered, directory, present, then, shown, instant);
    }

    /**
     * What was so at an earlier time (当时实况), as known now: the same office from the entries that say what happened by then,
     * whenever they were written. This moves along the first of the two axes.
     *
     * @param instant up to when what happened counts
     * @return the view as it really was then
     */
    public View asItWas(Instant instant) {
        return at(instant, entry -> entry.event().at());
    }

    /**
     * The time of the view (查看时间).
     *
     * @return up to when it tells
     */
    public Instant now() {
        return now;
    }

    /**
     * The log (记录本), in order.
     *
     * @return every entry
     */
    public List<LogEntry> log() {
        return read().entries();
    }

    /**
     * A page of the log (记录本分页), in order: the entries behind a number, each as {@link #log()} shows it. Only the page is read,
     * unless guarded entries in it, or entries about guarded ones, need more of the book to be judged.
     *
     * @param after the number of the last entry already known, 0 for none
     * @param limit how many entries at most, 1 or more
     * @return the entries, in the order of their numbers; empty if there are no more
     * @throws IllegalArgumentException if {@code after} is negative or {@code limit} less than 1
     */
    public List<LogEntry> log(long after, int limit) {
        if (after < 0 || limit < 1) {
            throw new IllegalArgumentException(
                    "记录本分页 a page begins after entry 0 or a later one and has 1 entry or more: " + after + ", "
                            + limit);
        }
        long first = Math.min(after, state.entries()) + 1;
        long last = Math.min(state.entries(), first - 1 + limit);
        SeenBook seen = SeenBook.of(
                present.sight(),
                present.standing().state().board(),
                book::entry,
                entry -> filed().of(entry),
                (id, entry) -> filed().named(id, entry));
        return book.entries(first, last).stream().map(seen::shown).toList();
    }

    private Filed filed() {
        Filed known = filed.get();
        if (known == null) {
            filed.compareAndSet(null, Filed.of(book.entriesUpTo(present.entries())));
        }
        return filed.get();
    }

    /**
     * Where the book ends (记录本末端) for this view: what {@link DutyOffice#submitIf} compares.
     *
     * @return number and digest of the last entry
     */
    public Head head() {
        return present.standing().head();
    }

    /**
     * A member of staff as the directory has the person now (人员), for what names people.
     *
     * @param person who
     * @return name and section, or empty if the directory knows nobody of that identity
     */
    public Optional<DutyOfficer> officer(StaffId person) {
        return directory.find(person).map(DutyOfficer::of);
    }

    /**
     * The shifts (班次安排) of the office.
     *
     * @return the timetable laid on the calendar
     */
    public ShiftPlan plan() {
        return plan;
    }

    /**
     * What reinforces duty today (正在加强值班), since when, why and by whom.
     *
     * @return what is on, in the order of the regulation
     */
    public List<ReinforcedDuty> reinforcements() {
        return reinforcements(plan.dateOf(now));
    }

    /**
     * What reinforces duty on a day (某日加强值班), past or future, as far as it is ordered by now.
     *
     * @param date the day
     * @return what is on, in the order of the regulation
     */
    public List<ReinforcedDuty> reinforcements(LocalDate date) {
        return state.reinforcements().on(date, plan.regulations());
    }

    /**
     * Who is on a post now (当前在岗), clause 一(四).
     *
     * @param post the post
     * @return held, vacant or not yet taken
     */
    public OnPost onPost(PostId post) {
        return onPost(post, now);
    }

    /**
     * Who was on a post at an instant (某时在岗), clause 一(四).
     *
     * @param post the post
     * @param instant the instant, not later than {@link #now()}
     * @return held, vacant or not yet taken
     * @throws IllegalArgumentException if the instant lies in the future
     */
    public OnPost onPost(PostId post, Instant instant) {
        if (instant.isAfter(now)) {
            throw new IllegalArgumentException("时间 the book does not tell the future: " + instant + " is after " + now);
        }
        return heldNow(post, instant)
                .map(held -> DutyHistory.onPost(held, instant, now, plan))
                .orElseGet(() -> read().history().onPost(post, instant, now, plan));
    }

    /** The shift that runs, if it ran at that instant already: the board knows it without the book being read. */
    private Optional<ClosedShift> heldNow(PostId post, Instant instant) {
        return state.board().on(post).map(RunningShift::open).filter(held -> !instant.isBefore(held.since()));
    }

    /**
     * Who is on the published roster for a post at an instant (排定人员), past or future.
     *
     * @param post the post
     * @param instant the instant
     * @return the officers, possibly none
     */
    public List<DutyOfficer> rostered(PostId post, Instant instant) {
        return plan.at(post, instant).stream()
                .flatMap(shift -> state.rosters().officers(shift.id()).stream())
                .toList();
    }

    /**
     * Where the holder of a post must be now (现在须在何处): at the post, in the house, in the area, or to be reached.
     *
     * @param post the post
     * @return the presence, or empty if the post has no shift now
     */
    public Optional<Presence> presence(PostId post) {
        return presence(post, now);
    }

    /**
     * Where the holder of a post must be at an instant (某时须在何处), past or future.
     *
     * @param post the post
     * @param instant the instant
     * @return the presence, or empty if the post has no shift then
     * @throws IllegalArgumentException if no regulation is in force that day
     */
    public Optional<Presence> presence(PostId post, Instant instant) {
        return new PresenceHours(plan).at(post, instant);
    }

    /**
     * Who answers a line now (电话值守), clause 一(二).
     *
     * @param line the line
     * @return the route, or empty if there is no such line
     */
    public Optional<LineRoute> route(PostId line) {
        return LineRoute.of(line, now, state.board(), plan);
    }

    /**
     * The state (现状) everything new is decided on.
     *
     * @return the duty board and the rosters at the end of the book
     */
    public OfficeState state() {
        boolean isNumbered =
                state.board().numbers().size() == whole.board().numbers().size();
        return isNumbered ? state : state.numberedAs(numbered());
    }

    /** Where the last number of a form is not to be seen, the last that is. */
    private DutyBoard numbered() {
        DutyBoard board = DutyBoard.empty();
        for (LogEntry entry : log()) {
            board = board.after(entry);
        }
        return board;
    }

    /**
     * The open matters of a post (续办事项), clause 一(四).
     *
     * @param post the post
     * @return the matters, in the order of their identity
     */
    public List<Matter> openMatters(PostId post) {
        return state.board().open(post);
    }

    /**
     * Every matter the reader may see (全部事项), done with or not, in the order they were registered.
     *
     * @return the matters with all that was entered about them
     */
    public List<Matter> matters() {
        return read().matters();
    }

    /**
     * A matter (事项), done with or not.
     *
     * @param id which matter
     * @return the latest matter of that id, or empty if the reader knows of none
     */
    public Optional<Matter> matter(MatterId id) {
        return matters().stream().filter(matter -> matter.id().equals(id)).reduce((first, later) -> later);
    }

    /**
     * The forms as they stand filled in (已填表单), as far as the reader may see them, clauses 三(三) and 附.
     *
     * @param kind which form
     * @return the forms, in the order of their numbers
     */
    public List<FilledForm> forms(FormKind kind) {
        return FilledForm.of(read())
                .filter(form -> form.number().form() == kind)
                .toList();
    }

    /**
     * A form as it stands filled in (已填表单).
     *
     * @param number its number
     * @return the form, or empty if there is none or the reader may not see it
     */
    public Optional<FilledForm> form(FormNumber number) {
        return FilledForm.of(read())
                .filter(form -> form.number().equals(number))
                .findFirst();
    }

    /**
     * What is due (到期事项): what must still be done, by when, and under which clause, the most pressing first.
     *
     * @return the deadlines that have begun to run and are not met, overdue or not
     */
    public List<Deadline> due() {
        return deadlines()
                .filter(deadline -> !deadline.since().isAfter(now))
                .sorted(Comparator.comparing(Deadline::by).thenComparing(Deadline::code))
                .toList();
    }

    /**
     * When to ask again what is due (下次到期): the next instant at which something begins to run or is overdue.
     *
     * @return the instant, after {@link #now()}; empty if nothing stands out
     */
    public Optional<Instant> nextDue() {
        return deadlines()
                .flatMap(deadline -> Stream.of(deadline.since(), deadline.by().plusNanos(1_000)))
                .filter(now::isBefore)
                .min(Comparator.naturalOrder());
    }

    private Stream<Deadline> deadlines() {
        DateSpan ahead = DateSpan.through(plan.dateOf(now), plan.dateOf(now).plusDays(SOON));
        return Stream.concat(
                Deadlines.open(state, plan, now),
                new Readiness(state, plan, StaffList.read(directory, ahead), now).warnings());
    }

    /**
     * The statistics of some days (统计), clause 三(七): per person, with duty counts by category, as allowances and
     * compensatory leave need them.
     *
     * @param days the days
     * @return the statistics
     */
    public Statistics statistics(DateSpan days) {
        return Statistics.of(
                read(),
                days,
                findings(Span.of(
                        days.first().atStartOfDay(plan.zone()).toInstant(),
                        days.last().plusDays(1).atStartOfDay(plan.zone()).toInstant())),
                person -> directory.find(person).map(DutyOfficer::of));
    }

    /**
     * A roster (值班表).
     *
     * @param id its name
     * @return the roster as it stands, or empty if there is none
     */
    public Optional<Roster> roster(RosterId id) {
        return state.rosters().find(id);
    }

    /**
     * A roster as the sheet on the wall (值班表), clause 一(二), with the phones the directory has today.
     *
     * @param id its name
     * @return the sheet, published or not yet; empty if there is no such roster
     */
    public Optional<RosterSheet> rosterSheet(RosterId id) {
        return roster(id).map(roster -> RosterSheet.of(roster, read(), directory::find));
    }

    /**
     * Drafts a roster (草拟值班表), clause 一(二): fair, within eligibility, leave and rest, from the balances earlier rosters
     * left. Nothing is written; submit {@link ProposeRoster#of(RosterId, RosterDraft)} to do so.
     *
     * @param period the days to plan
     * @param fixed assignments already agreed, which are kept
     * @return the draft, with what could not be filled and why, and how fair it is
     */
    public RosterDraft draft(DateSpan period, List<Assignment> fixed) {
        return RosterPlanner.of(plan, StaffList.read(directory, served(period)), state.rosters())
                .draft(period, fixed);
    }

    /**
     * Drafts what has to change in a roster (重排) from a day on, after leave, a departure or a new colleague: as few duties as
     * possible. Nothing is written; submit {@link AmendRoster} with the changes to do so.
     *
     * @param id the roster
     * @param from the first day that may change
     * @return the changes, what nobody is left for, and whether fewer would do
     * @throws IllegalArgumentException if there is no such roster
     */
    public Redraft redraft(RosterId id, LocalDate from) {
        Roster roster = roster(id).orElseThrow(() -> new IllegalArgumentException("值班表 there is no roster " + id));
        return RosterPlanner.of(plan, StaffList.read(directory, served(roster.period())), state.rosters())
                .redraft(roster, from);
    }

    /** The days on which the shifts that start in a period are served: the last may run on for days. */
    private static DateSpan served(DateSpan period) {
        return DateSpan.through(period.first(), period.last().plusDays(ShiftTemplate.LONGEST.toDays()));
    }

    /**
     * Who reached the number a rule of discipline names (纪律规定) in a month. It is a count and no sanction.
     *
     * @param month the month
     * @return the people, each with the rule and the findings that count
     */
    public List<Discipline> discipline(YearMonth month) {
        return Discipline.reached(read(), Assessment.of(read()).toList()).stream()
                .filter(one -> one.month().equals(month))
                .toList();
    }

    /**
     * The findings (检查发现) that touch a span, up to now, earliest first.
     *
     * @param span the span looked at
     * @return what the book shows, each with clause and evidence
     */
    public List<Finding> findings(Span span) {
        return Assessment.of(read())
                .filter(finding -> finding.span().overlaps(span))
                .sorted(Comparator.comparing((Finding finding) -> finding.span().start())
                        .thenComparing(Finding::code))
                .toList();
    }

    /**
     * Verifies the book (核验记录本): numbers, links and digests, from the first entry to the last, as stored.
     *
     * @return intact, or the first bad entry with what is wrong
     */
    public Verification verify() {
        return Verification.of(book.logbook(), book.office());
    }
}
