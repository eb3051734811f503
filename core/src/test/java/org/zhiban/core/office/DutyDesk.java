package org.zhiban.core.office;

import static org.zhiban.core.regulation.Jiaohe.DESK;
import static org.zhiban.core.regulation.Jiaohe.LEADER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zhiban.core.event.Assignment;
import org.zhiban.core.event.CarriedMatter;
import org.zhiban.core.event.CheckAnswer;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.EventCodec;
import org.zhiban.core.event.FairShare;
import org.zhiban.core.event.HandoverMode;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.RosterId;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.form.Addressee;
import org.zhiban.core.form.Means;
import org.zhiban.core.form.Outcome;
import org.zhiban.core.form.Satisfaction;
import org.zhiban.core.language.Language;
import org.zhiban.core.logbook.InMemoryLogbook;
import org.zhiban.core.logbook.Logbook;
import org.zhiban.core.matter.Matter;
import org.zhiban.core.message.Messages;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Deadline;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.Finding;
import org.zhiban.core.regulation.Jiaohe;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Refusal;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Regulations;
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.shift.RunningShift;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.core.staff.OfficeId;
import org.zhiban.core.staff.StaffDirectory;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.DateSpan;
import org.zhiban.core.time.HolidayCalendar;
import org.zhiban.core.time.Holidays2026;
import org.zhiban.core.time.Span;

/** An office of Jiaohe in the tests, its clock moved by hand, written so that a test reads as what happened. */
public final class DutyDesk {
    public static final OfficeId OFFICE = OfficeId.of("jiaohe");
    public static final RosterId ROSTER = RosterId.of("2026-10");

    /** Who listens to every sentence and every deadline the tests meet. */
    private static final ThreadLocal<Hearing> HEARING = new ThreadLocal<>();

    private record Hearing(BiConsumer<Code, Facts> said, BiConsumer<Code, Facts> due) {}

    public final MovedClock clock;
    public final Logbook logbook;
    public final DutyOffice office;
    final OfficeBook book;
    private final Function<Logbook, DutyOffice> opening;
    private final StaffDirectory staff;
    private final List<Messages> languages;
    private final Map<ShiftId, StaffId> named = new TreeMap<>();
    private final Set<ShiftId> open = new TreeSet<>();

    private DutyDesk(
            Regulations regulations, HolidayCalendar holidays, StaffDirectory staff, OfficeBook book, String now) {
        this.clock = new MovedClock(now);
        this.book = book;
        this.logbook = book.logbook();
        this.staff = staff;
        this.languages = Stream.of(Language.values())
                .map(language -> Messages.of(regulations, language))
                .toList();
        this.opening = stored -> DutyOffice.open(OFFICE, regulations, holidays, staff, stored, book.codec(), clock);
        this.office = opening.apply(logbook);
    }

    /** The stored form of its events. */
    public EventCodec codec() {
        return book.codec();
    }

    /** The same office, opened once more on what is stored. */
    DutyOffice opened(Logbook stored) {
        return opening.apply(stored);
    }

    /** Jiaohe's office at a local time, with an empty book. */
    public static DutyDesk at(String now) {
        return with(Jiaohe.regulation(), new JiaoheStaff(), now);
    }

    public static DutyDesk with(Regulation regulation, StaffDirectory staff, String now) {
        return with(Regulations.of(regulation), new Holidays2026(), staff, now);
    }

    public static DutyDesk with(Regulations regulations, HolidayCalendar holidays, StaffDirectory staff, String now) {
        return new DutyDesk(
                regulations,
                holidays,
                staff,
                new OfficeBook(OFFICE, new InMemoryLogbook(OFFICE), new RememberedEvents()),
                now);
    }

    /** An office of Jiaohe over a book that is kept in another way, at a local time. */
    public static DutyDesk over(Logbook logbook, EventCodec codec, HolidayCalendar holidays, String now) {
        return new DutyDesk(
                Regulations.of(Jiaohe.regulation()),
                holidays,
                new JiaoheStaff(),
                new OfficeBook(OFFICE, logbook, codec),
                now);
    }

    /** The office in which most tests play: the roster of October 2026 is published, nobody has come on duty yet. */
    public static DutyDesk october() {
        return octoberUnder(Jiaohe.regulation(), new JiaoheStaff());
    }

    public static DutyDesk octoberUnder(Regulation regulation, StaffDirectory staff) {
        return with(regulation, staff, "2026-09-28T09:00").namingOctober().publishing("2026-09-30", "2026-10-31");
    }

    /** Who the tests about October speak of; other people take the other shifts. */
    public DutyDesk namingOctober() {
        return naming(desk("2026-09-30", "workday-day"), JiaoheStaff.LI_QIANG)
                .naming(desk("2026-09-30", "workday-night"), JiaoheStaff.ZHAO_LEI)
                .naming(desk("2026-10-01", "holiday-morning"), JiaoheStaff.WANG_FANG)
                .naming(desk("2026-10-01", "holiday-afternoon"), JiaoheStaff.ZHENG_YAN)
                .naming(desk("2026-10-01", "holiday-night"), JiaoheStaff.HAN_BING)
                .naming(desk("2026-10-02", "holiday-morning"), JiaoheStaff.CHEN_JING)
                .naming(desk("2026-10-02", "holiday-afternoon"), JiaoheStaff.CHEN_JING)
                .naming(desk("2026-10-02", "holiday-night"), JiaoheStaff.FENG_TAO)
                .naming(desk("2026-10-16", "workday-night"), JiaoheStaff.WU_GANG)
                .naming(desk("2026-10-17", "rest-day"), JiaoheStaff.ZHOU_MIN)
                .naming(desk("2026-10-18", "rest-night"), JiaoheStaff.SUN_DEBIAO)
                .naming(desk("2026-10-19", "workday-day"), JiaoheStaff.LIU_YANG)
                .naming(leader("2026-09-30", "leader-workday"), JiaoheStaff.GAO_FENG)
                .naming(leader("2026-10-01", "leader-holiday"), JiaoheStaff.LIN_SHUANG)
                .naming(leader("2026-10-02", "leader-holiday"), JiaoheStaff.TANG_YU);
    }

    public DutyDesk moveTo(String localTime) {
        if (HEARING.get() != null) {
            due();
        }
        clock.moveTo(localTime);
        return this;
    }

    public static Instant time(String localTime) {
        return MovedClock.instantOf(localTime);
    }

    public static ShiftId desk(String date, String template) {
        return new ShiftId(DESK, LocalDate.parse(date), template);
    }

    public static ShiftId leader(String date, String template) {
        return new ShiftId(LEADER, LocalDate.parse(date), template);
    }

    public static DateSpan days(String first, String last) {
        return DateSpan.through(LocalDate.parse(first), LocalDate.parse(last));
    }

    public static Span span(String from, String until) {
        return Span.of(time(from), time(until));
    }

    public DutyOfficer officer(StaffId id) {
        return staff.find(id).map(DutyOfficer::of).orElseThrow();
    }

    public Assignment assign(ShiftId shift, StaffId person) {
        return new Assignment(shift, officer(person));
    }

    public Ruling<LogEntry> submit(Command command, StaffId actor) {
        Ruling<LogEntry> ruling = office.submit(command, actor);
        for (Messages messages : languages) {
            ruling.refusals().forEach(refusal -> legible(messages.refusal(refusal)));
            ruling.results().forEach(entry -> legible(messages.event(entry)));
        }
        heardSaid(ruling.refusals());
        return ruling;
    }

    /** Does something while every sentence said and everything due on the way is listened to. */
    public static void heard(BiConsumer<Code, Facts> said, BiConsumer<Code, Facts> due, Runnable what) {
        HEARING.set(new Hearing(said, due));
        try {
            what.run();
        } finally {
            HEARING.remove();
        }
    }

    /** Tells who listens what was refused. */
    public static void heardSaid(List<Refusal> refusals) {
        Optional.ofNullable(HEARING.get())
                .ifPresent(
                        hearing -> refusals.forEach(refusal -> hearing.said.accept(refusal.code(), refusal.facts())));
    }

    /** Tells who listens what was found. */
    public static void heardFound(List<Finding> findings) {
        Optional.ofNullable(HEARING.get())
                .ifPresent(
                        hearing -> findings.forEach(finding -> hearing.said.accept(finding.code(), finding.facts())));
    }

    /** What is due now. */
    public List<Deadline> due() {
        List<Deadline> due = view().due();
        Optional.ofNullable(HEARING.get())
                .ifPresent(hearing -> due.forEach(deadline -> hearing.due.accept(deadline.code(), deadline.facts())));
        return due;
    }

    /** Whatever a test meets must read as a sentence: a fact its wording needs and nobody supplied shows as a brace. */
    private static void legible(String sentence) {
        if (sentence.indexOf('{') >= 0 || sentence.contains("Optional")) {
            throw new AssertionError("a sentence lacks a fact: " + sentence);
        }
    }

    /** Submits what the test takes for granted; a refusal fails the test with its reasons. */
    public DutyDesk given(Command command, StaffId actor) {
        Ruling<LogEntry> ruling = submit(command, actor);
        if (!ruling.isAccepted()) {
            throw new AssertionError("taken for granted, but refused: " + ruling.refusals());
        }
        return this;
    }

    /** Says who is to take a shift of the next roster; who takes the others does not matter to the test. */
    public DutyDesk naming(ShiftId shift, StaffId person) {
        named.put(shift, person);
        return this;
    }

    /** Says that the next roster names nobody for a shift. */
    public DutyDesk leavingOpen(ShiftId shift) {
        named.remove(shift);
        open.add(shift);
        return this;
    }

    /** The roster of a period as the secretariat would propose it: the people named, and others for the other shifts. */
    public ProposeRoster roster(String first, String last, FairShare... shares) {
        List<Assignment> said = named.entrySet().stream()
                .map(one -> assign(one.getKey(), one.getValue()))
                .toList();
        List<Assignment> all = OpenSeats.filled(view().plan(), staff, days(first, last), said, open);
        return new ProposeRoster(ROSTER, days(first, last), all, List.of(shares));
    }

    /** Publishes a complete roster of a period, both days included. */
    public DutyDesk publishing(String first, String last, FairShare... shares) {
        return given(roster(first, last, shares), JiaoheStaff.ZHANG_WEI)
                .given(new PublishRoster(ROSTER), JiaoheStaff.ZHANG_WEI);
    }

    /** Publishes a roster with these assignments, other people taking every other shift of the period. */
    public DutyDesk rostered(DateSpan period, Assignment... assignments) {
        for (Assignment one : assignments) {
            naming(one.shift(), one.officer().id());
        }
        return publishing(period.first().toString(), period.last().toString());
    }

    public DutyDesk takes(StaffId officer) {
        return given(new TakePost(DESK, Optional.empty(), List.of(), "", Optional.empty()), officer);
    }

    /** What every handover takes beforehand: something in the record, and the checklist answered. */
    public DutyDesk readiesHandover(StaffId outgoing) {
        Optional<RunningShift> held = view().state().board().on(DESK);
        if (held.filter(shift -> shift.officer().id().equals(outgoing)).isEmpty()) {
            return this;
        }
        if (held.filter(RunningShift::hasRecord).isEmpty()) {
            given(new ReportNothing(DESK, Optional.empty()), outgoing);
        }
        return held.orElseThrow().checked().isEmpty() ? answersChecklist(outgoing) : this;
    }

    /** Whether who holds the desk has written anything in its record. */
    public boolean hasRecord() {
        return view().state().board().on(DESK).filter(RunningShift::hasRecord).isPresent();
    }

    /** Takes a matter through report, execution and answer, so that it can be closed. */
    public DutyDesk settles(MatterId matter, StaffId officer, StaffId leader) {
        return given(new ReportMatter(matter, leader, Means.PHONE, Optional.empty()), officer)
                .given(new HandleMatter(matter, 0, "已处置", Outcome.DONE, Optional.empty()), officer)
                .given(
                        new AnswerMatter(matter, Addressee.LEADER, "已办结", Satisfaction.NOT_ASKED, Optional.empty()),
                        officer);
    }

    public Ruling<LogEntry> offers(StaffId outgoing, StaffId incoming, CarriedMatter... matters) {
        return readiesHandover(outgoing)
                .submit(
                        new OfferHandover(
                                DESK,
                                incoming,
                                List.of(matters),
                                matters.length == 0,
                                HandoverMode.FACE_TO_FACE,
                                "值班室",
                                Optional.empty()),
                        outgoing);
    }

    public Ruling<LogEntry> accepts(StaffId incoming, MatterId... acknowledged) {
        return submit(new AcceptHandover(DESK, List.of(acknowledged), Optional.empty()), incoming);
    }

    /** Both sign: the whole handover, taken for granted. */
    public DutyDesk handsOver(StaffId outgoing, StaffId incoming, CarriedMatter... matters) {
        List<Refusal> refusals =
                new ArrayList<>(offers(outgoing, incoming, matters).refusals());
        MatterId[] acknowledged =
                List.of(matters).stream().map(CarriedMatter::matter).toArray(MatterId[]::new);
        refusals.addAll(accepts(incoming, acknowledged).refusals());
        if (!refusals.isEmpty()) {
            throw new AssertionError("taken for granted, but refused: " + refusals);
        }
        return this;
    }

    public DutyDesk registers(StaffId officer, String matter, String content, String requirement) {
        return given(
                new RegisterMatter(MatterId.of(matter), DESK, content, requirement, false, Optional.empty()), officer);
    }

    public View view() {
        return office.view(JiaoheStaff.ZHANG_WEI);
    }

    public List<Finding> findings(String from, String until) {
        List<Finding> findings = view().findings(span(from, until));
        languages.forEach(messages -> findings.forEach(finding -> legible(messages.finding(finding))));
        heardFound(findings);
        return findings;
    }

    public List<Finding> findings(Code code) {
        return findings("2026-01-01T00:00", "2026-12-31T00:00").stream()
                .filter(finding -> finding.code() == code)
                .toList();
    }

    public static Set<Code> codes(Ruling<LogEntry> ruling) {
        return ruling.refusals().stream()
                .map(Refusal::code)
                .collect(java.util.stream.Collectors.toCollection(java.util.TreeSet::new));
    }

    public PostId post() {
        return DESK;
    }

    /** The number of the latest entry of a kind, to be compared with what a finding gives as evidence. */
    public long entry(Class<? extends DutyEvent> kind) {
        return view().log().stream()
                .filter(entry -> kind.isInstance(entry.event()))
                .mapToLong(LogEntry::number)
                .max()
                .orElseThrow();
    }

    /** An officer comes on duty at a time; the first to do so opens the book of the post. */
    public DutyDesk onDuty(String localTime, StaffId officer) {
        return moveTo(localTime).takes(officer);
    }

    /** Both sign at a time: the whole handover, with what is to be continued. */
    public DutyDesk relieved(String localTime, StaffId outgoing, StaffId incoming, CarriedMatter... matters) {
        return moveTo(localTime).handsOver(outgoing, incoming, matters);
    }

    /** Takes a vacant post before a witness, all open matters known. */
    public Ruling<LogEntry> takesVacant(StaffId officer, StaffId witness) {
        List<MatterId> matters =
                view().openMatters(DESK).stream().map(Matter::id).toList();
        return submit(new TakePost(DESK, Optional.of(witness), matters, "", Optional.empty()), officer);
    }

    public Ruling<LogEntry> staysOn(StaffId officer) {
        return submit(new ContinueDuty(DESK, Optional.empty()), officer);
    }

    public Ruling<LogEntry> calls(PostId line, StaffId officer) {
        return submit(new RecordCall(line, "来电", Optional.empty(), Optional.empty()), officer);
    }

    /** Everything the desk keeps is checked and works. */
    public DutyDesk answersChecklist(StaffId officer) {
        List<CheckAnswer> checks = Jiaohe.regulation().checklist().stream()
                .map(item -> new CheckAnswer(item.name().zh(), true, ""))
                .toList();
        return given(new AnswerChecklist(DESK, checks, Optional.empty()), officer);
    }

    public Ruling<LogEntry> swaps(ShiftId first, StaffId one, ShiftId second, StaffId other, StaffId... consents) {
        return submit(
                new SwapDuties(first, one, second, other, "家事", Set.of(consents), Optional.empty()),
                JiaoheStaff.ZHANG_WEI);
    }

    public Ruling<LogEntry> substitutes(ShiftId shift, StaffId was, StaffId now, StaffId... consents) {
        return submit(
                new SubstituteDuty(shift, was, now, "生病", Set.of(consents), Optional.empty(), Optional.empty()),
                JiaoheStaff.ZHANG_WEI);
    }

    /** Who the published roster has on a shift. */
    public List<StaffId> seated(ShiftId shift) {
        return view().state().rosters().officers(shift).stream()
                .map(DutyOfficer::id)
                .toList();
    }
}
