package org.zhiban.core.office;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.concurrent.locks.ReentrantLock;
import java.util.stream.Stream;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.EventCodec;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.OfMatter;
import org.zhiban.core.event.RecordDisclosed;
import org.zhiban.core.logbook.Head;
import org.zhiban.core.logbook.Logbook;
import org.zhiban.core.logbook.LogbookException;
import org.zhiban.core.logbook.SealedEntry;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.Refusal;
import org.zhiban.core.regulation.Regulations;
import org.zhiban.core.regulation.Reinforced;
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.shift.ShiftPlan;
import org.zhiban.core.staff.OfficeId;
import org.zhiban.core.staff.StaffDirectory;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.staff.StaffList;
import org.zhiban.core.staff.StaffMember;
import org.zhiban.core.time.HolidayCalendar;

/**
 * A duty office (值班办公室): the front door. Submit a command and get a ruling; look through a view and read.
 *
 * <pre>{@code
 * DutyOffice office = DutyOffice.open(id, regulations, holidays, directory, logbook, codec, clock);
 * Ruling<LogEntry> ruling = office.submit(new AcceptHandover(desk, List.of(), Optional.empty()), zhang);
 * OnPost now = office.view(zhang).onPost(desk);
 * }</pre>
 *
 * <p>What is accepted is durable in the logbook before {@code submit} returns. A refused command changes nothing. Several
 * threads, and several offices over one shared logbook, may submit at once: each command is judged again on what the
 * others wrote. The clock is read once per command, and nowhere else in core. Safe for use by several threads.
 */
public final class DutyOffice implements FrontDesk {
    /** Each retry means somebody else's entry went in, so the office as a whole moves on. */
    private static final int ATTEMPTS = 1_000;
    /** How long a command waits for its turn. Without one it may be judged in vain, and again, but no less rightly. */
    private static final Duration TURN = Duration.ofSeconds(1);

    private final OfficeBook book;
    private final ShiftPlan plan;
    private final StaffDirectory directory;
    private final InstantSource clock;
    private final BookFollower followed;
    private final ReentrantLock turn = new ReentrantLock();
    private final AtomicReference<Ordered> ordered = new AtomicReference<>();

    /** The plan under the orders of a day, remembering what it was asked, for as long as both last. */
    private record Ordered(LocalDate today, List<Reinforced> orders, ShiftPlan plan) {}

    private DutyOffice(OfficeBook book, ShiftPlan plan, StaffDirectory directory, InstantSource clock, Standing start) {
        this.book = book;
        this.plan = plan;
        this.directory = directory;
        this.clock = clock;
        this.followed = new BookFollower(book, start);
    }

    /**
     * Opens an office (开启办公室) on its logbook and reads the book up to its head, from its last checkpoint if it has one.
     *
     * @param id the office's identity
     * @param regulations its regulation, in all versions
     * @param holidays the holiday calendar
     * @param directory the staff directory
     * @param logbook the book, empty or not
     * @param codec the stored form of events
     * @param clock the clock, read once per command
     * @return the office
     * @throws NullPointerException if an argument is null
     * @throws LogbookException if the book cannot be read
     * @throws org.zhiban.core.event.UnreadableEventException if it holds an event this version cannot read
     */
    public static DutyOffice open(
            OfficeId id,
            Regulations regulations,
            HolidayCalendar holidays,
            StaffDirectory directory,
            Logbook logbook,
            EventCodec codec,
            InstantSource clock) {
        Objects.requireNonNull(directory, "directory");
        Objects.requireNonNull(clock, "clock");
        OfficeBook book = new OfficeBook(
                Objects.requireNonNull(id, "id"),
                Objects.requireNonNull(logbook, "logbook"),
                Objects.requireNonNull(codec, "codec"));
        ShiftPlan plan = new ShiftPlan(regulations, holidays);
        DutyOffice office = new DutyOffice(book, plan, directory, clock, start(book));
        office.followed.catchUp();
        return office;
    }

    private static Standing start(OfficeBook book) {
        return book.logbook()
                .checkpoints()
                .latest()
                .flatMap(checkpoint -> Standing.at(checkpoint, book))
                .orElseGet(() -> Standing.start(book.logbook().head().digest().algorithm()));
    }

    /**
     * The same office within a transaction of the host (参与宿主事务), from where it stands now: what is submitted to the office
     * given back is written with the host's own rows, or not at all. This office knows nothing of it before it is committed,
     * and nothing remains of it when it is rolled back. To be used in that transaction only, and then let go.
     *
     * <pre>{@code
     * office.within(book.within(connection)).submit(command, zhang);
     * connection.commit();
     * }</pre>
     *
     * @param transaction this office's book as the transaction sees it; the jdbc adapter gives one for a connection
     * @return the office within the transaction
     * @throws NullPointerException if it is null
     */
    public DutyOffice within(Logbook transaction) {
        OfficeBook seen =
                new OfficeBook(book.office(), Objects.requireNonNull(transaction, "transaction"), book.codec());
        DutyOffice within = new DutyOffice(seen, plan, directory, clock, followed.known());
        within.followed.catchUp();
        return within;
    }

    @Override
    public Ruling<LogEntry> submit(Submission submission) {
        boolean isAlone = isMyTurn();
        try {
            Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            StaffList staff = StaffList.read(directory, submission.command().days(plan.dateOf(now)));
            followed.takeNote();
            return acceptedAtOnce(submission, now, staff).orElseGet(() -> submitAtTheEnd(submission, now, staff));
        } finally {
            if (isAlone) {
                turn.unlock();
            }
        }
    }

    /** Of two who append at once one is told to judge again, so they had better take turns. */
    private boolean isMyTurn() {
        try {
            return turn.tryLock(TURN.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Judged on what is known of the book. If that is not its end, the book says so; what is refused is judged again there. */
    private Optional<Ruling<LogEntry>> acceptedAtOnce(Submission submission, Instant now, StaffList staff) {
        Standing known = followed.known();
        if (!submission.isExpectedAt(known.head())) {
            return Optional.empty();
        }
        try {
            return Optional.of(decide(submission, known, now, staff)).filter(Ruling::isAccepted);
        } catch (LogbookException.Conflict | LogbookException.Duplicate | IllegalArgumentException notTheEnd) {
            return Optional.empty();
        }
    }

    private Ruling<LogEntry> submitAtTheEnd(Submission submission, Instant now, StaffList staff) {
        LogbookException last = null;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            Standing before = followed.catchUp();
            List<LogEntry> written = submission.commandId().map(book::ofCommand).orElse(List.of());
            if (!written.isEmpty()) {
                return again(written, situation(before.state(), submission.actor(), now, staff));
            }
            submission.requireAt(before.head());
            try {
                return decide(submission, before, now, staff);
            } catch (LogbookException.Conflict | LogbookException.Duplicate somebodyWasQuicker) {
                last = somebodyWasQuicker;
            }
        }
        throw last;
    }

    private Ruling<LogEntry> again(List<LogEntry> written, Situation situation) {
        return new Ruling.Accepted<>(situation.shown(
                written, () -> book.entriesUpTo(situation.state().entries())));
    }

    private Ruling<LogEntry> decide(Submission submission, Standing before, Instant clockTime, StaffList staff) {
        Command command = submission.command();
        boolean isBehind = clockTime.isBefore(before.lastEntry());
        Instant now = isBehind ? before.lastEntry() : clockTime;
        Situation day = situation(before.state(), submission.actor(), now, staff);
        Situation situation = day.judgedBy(command.law(day));
        Ruling<DutyEvent> ruling = judge(situation, command);
        if (!ruling.isAccepted()) {
            return new Ruling.Refused<>(ruling.refusals());
        }
        OfficeBook.Heading heading = new OfficeBook.Heading(
                submission.actor(),
                submission
                        .commandId()
                        .orElse(Submission.OWN_COMMAND + (before.head().number() + 1)),
                situation.regulation().version(),
                now,
                isBehind,
                command.label(situation));
        List<SealedEntry> written = book.append(before.head(), heading, ruling.results());
        return new Ruling.Accepted<>(followed.wrote(before, written));
    }

    private Situation situation(OfficeState state, StaffId actor, Instant now, StaffList staff) {
        return Situation.of(
                state,
                ordered(state, now),
                staff,
                actor,
                now,
                book::entry,
                entry -> isFiled(entry) ? book.fileOf(entry, state.entries()) : Optional.empty());
    }

    private ShiftPlan ordered(OfficeState state, Instant now) {
        LocalDate today = plan.dateOf(now);
        List<Reinforced> orders = state.reinforcements().switched();
        Ordered known = ordered.get();
        if (known == null || !known.today().equals(today) || !known.orders().equals(orders)) {
            known = new Ordered(today, orders, plan.under(orders).remembering());
            ordered.set(known);
        }
        return known.plan();
    }

    private static boolean isFiled(LogEntry entry) {
        return entry.event() instanceof OfMatter || entry.event() instanceof RecordDisclosed;
    }

    private static Ruling<DutyEvent> judge(Situation situation, Command command) {
        if (Marked.isEmergency(command)) {
            return command.decide(situation);
        }
        Optional<Ruling<DutyEvent>> unknown = unknownPeople(situation, command);
        if (unknown.isPresent()) {
            return unknown.get();
        }
        return situation.marked(command.label(situation), command.decide(situation));
    }

    private static Optional<Ruling<DutyEvent>> unknownPeople(Situation situation, Command command) {
        LocalDate today = situation.plan().dateOf(situation.now());
        List<Refusal> refusals = new ArrayList<>();
        Stream.concat(
                        Stream.of(situation.actor()).filter(actor -> !situation.isMember(actor)),
                        command.people().stream()
                                .filter(person -> situation.staff().find(person).isEmpty()))
                .distinct()
                .map(person -> situation.refuse(
                        Code.ASSIGNEE_NOT_STAFF,
                        Facts.of("officer", situation.named(person)).and("date", today)))
                .forEach(refused -> refusals.addAll(refused.refusals()));
        return refusals.isEmpty() ? Optional.empty() : Optional.of(new Ruling.Refused<>(refusals));
    }

    @Override
    public View view(StaffId reader) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        StaffMember member = directory
                .find(reader)
                .orElseThrow(() -> new IllegalArgumentException("人员 nobody in the staff directory has id " + reader));
        if (!member.isMemberOn(plan.dateOf(now))) {
            throw new IllegalArgumentException("人员 " + reader + " is no member of staff on " + plan.dateOf(now));
        }
        Standing standing = followed.catchUp();
        return View.of(book, ordered(standing.state(), now), directory, member, standing, now);
    }

    @Override
    public View publicView() {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Standing standing = followed.catchUp();
        return View.ofAnybody(book, ordered(standing.state(), now), directory, standing, now);
    }

    @Override
    public Head head() {
        return followed.catchUp().head();
    }

    @Override
    public Head known() {
        return followed.known().head();
    }

    @Override
    public Regulations regulations() {
        return plan.regulations();
    }

    @Override
    public boolean isMember(StaffId person) {
        LocalDate today = plan.dateOf(clock.instant());
        return directory
                .find(Objects.requireNonNull(person, "person"))
                .filter(member -> member.isMemberOn(today))
                .isPresent();
    }
}
