package org.zhiban.core.office;

import static org.zhiban.core.regulation.Jiaohe.DESK;
import static org.zhiban.core.regulation.Jiaohe.LEADER;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhiban.core.event.Assignment;
import org.zhiban.core.event.CarriedMatter;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.HandoverMode;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.RosterId;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.logbook.InMemoryLogbook;
import org.zhiban.core.logbook.Logbook;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Finding;
import org.zhiban.core.regulation.Jiaohe;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Refusal;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Regulations;
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.core.staff.OfficeId;
import org.zhiban.core.staff.StaffDirectory;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.DateSpan;
import org.zhiban.core.time.Holidays2026;
import org.zhiban.core.time.Span;

/** An office of Jiaohe in the tests, its clock moved by hand, written so that a test reads as what happened. */
public final class DutyDesk {
    public static final OfficeId OFFICE = OfficeId.of("jiaohe");
    public static final RosterId ROSTER = RosterId.of("2026-10");

    public final MovedClock clock;
    public final Logbook logbook;
    public final DutyOffice office;
    private final StaffDirectory staff;

    private DutyDesk(Regulation regulation, StaffDirectory staff, String now) {
        this.clock = new MovedClock(now);
        this.logbook = new InMemoryLogbook(OFFICE);
        this.staff = staff;
        this.office = DutyOffice.open(
                OFFICE, Regulations.of(regulation), new Holidays2026(), staff, logbook, new RememberedEvents(), clock);
    }

    /** Jiaohe's office at a local time, with an empty book. */
    public static DutyDesk at(String now) {
        return with(Jiaohe.regulation(), new JiaoheStaff(), now);
    }

    public static DutyDesk with(Regulation regulation, StaffDirectory staff, String now) {
        return new DutyDesk(regulation, staff, now);
    }

    public DutyDesk moveTo(String localTime) {
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
        return office.submit(command, actor);
    }

    /** Submits what the test takes for granted; a refusal fails the test with its reasons. */
    public DutyDesk given(Command command, StaffId actor) {
        Ruling<LogEntry> ruling = submit(command, actor);
        if (!ruling.isAccepted()) {
            throw new AssertionError("taken for granted, but refused: " + ruling.refusals());
        }
        return this;
    }

    /** Publishes a roster of exactly these assignments, through a regulation that lets the other shifts stay open. */
    public DutyDesk rostered(DateSpan period, Assignment... assignments) {
        given(new ProposeRoster(ROSTER, period, List.of(assignments), List.of()), JiaoheStaff.ZHANG_WEI);
        return given(new PublishRoster(ROSTER), JiaoheStaff.ZHANG_WEI);
    }

    public DutyDesk takes(StaffId officer) {
        return given(new TakePost(DESK, Optional.empty(), List.of(), "", Optional.empty()), officer);
    }

    public Ruling<LogEntry> offers(StaffId outgoing, StaffId incoming, CarriedMatter... matters) {
        return submit(
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
        return view().findings(span(from, until));
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
}
