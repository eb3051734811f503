package org.zhiban.examples.quickstart;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhiban.core.event.CarriedMatter;
import org.zhiban.core.event.CheckAnswer;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.HandoverMode;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.MatterRegistered;
import org.zhiban.core.event.RosterId;
import org.zhiban.core.office.AcceptHandover;
import org.zhiban.core.office.AnswerChecklist;
import org.zhiban.core.office.CloseMatter;
import org.zhiban.core.office.Command;
import org.zhiban.core.office.ContinueDuty;
import org.zhiban.core.office.DutyOffice;
import org.zhiban.core.office.OfferHandover;
import org.zhiban.core.office.ProposeRoster;
import org.zhiban.core.office.PublishRoster;
import org.zhiban.core.office.RegisterMatter;
import org.zhiban.core.office.ReportMatter;
import org.zhiban.core.office.SubstituteDuty;
import org.zhiban.core.office.SwapDuties;
import org.zhiban.core.office.TakePost;
import org.zhiban.core.office.View;
import org.zhiban.core.regulation.Post;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Refusal;
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.roster.RosterDraft;
import org.zhiban.core.shift.Shift;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.staff.StaffMember;
import org.zhiban.core.time.DateSpan;

/**
 * The month is planned and published, then the first two days are stood: a normal handover, one with a matter carried
 * over, one that never happens, a swap and a substitution. What is played follows the roster, whatever office it is of.
 */
final class TwoDays {
    private static final MatterId BURST_MAIN = MatterId.of("2026-001");
    private static final int SUBSTITUTED = 4;

    private final OfficeFiles files;
    private final DutyOffice office;
    private final Page page;
    private final HandMovedClock clock;
    private final DateSpan period;
    private final PostId desk;

    TwoDays(OfficeFiles files, DutyOffice office, Page page, HandMovedClock clock, YearMonth month) {
        this.files = files;
        this.office = office;
        this.page = page;
        this.clock = clock;
        this.period = DateSpan.of(month);
        this.desk = files.regulations()
                .on(period.first())
                .posts(Post.Kind.DESK)
                .get(0)
                .id();
    }

    void play(RosterId roster) {
        plan(roster);
        List<Shift> shifts = view().plan()
                .shifts(desk, DateSpan.through(period.first(), period.first().plusDays(1)));
        page.heading("两天的值班", "Two days of duty");
        refuseToAnOutsider(roster);
        swap();
        substitute(shifts.get(Math.min(SUBSTITUTED, shifts.size() - 1)));
        for (int i = 0; i < shifts.size(); i++) {
            begin(i, shifts.get(i));
        }
    }

    private View view() {
        return office.view(files.arranger());
    }

    private void plan(RosterId roster) {
        View view = view();
        RosterDraft draft = view.draft(period, List.of());
        page.heading("值班表 " + roster, "Duty roster " + roster);
        DutyTable table = new DutyTable(draft, view.plan(), page);
        table.print();
        page.heading("均衡", "Fairness");
        table.printFairness();
        page.heading("各人次数", "Turns of each");
        table.printCounts(files.staff());
        page.heading("为什么是他", "Why this person");
        table.printReasons(files.staff());
        page.heading("发布", "Publishing");
        submit(ProposeRoster.of(roster, draft), files.arranger());
        submit(new PublishRoster(roster), files.arranger());
    }

    /** What the office says no to is part of the story. */
    private void refuseToAnOutsider(RosterId roster) {
        files.staff().members().stream()
                .filter(member -> !member.section()
                        .equals(files.regulations()
                                .on(period.first())
                                .arranger()
                                .value()))
                .min(Comparator.comparing(StaffMember::id))
                .ifPresent(member -> office.submit(new PublishRoster(roster), member.id())
                        .refusals()
                        .forEach(refusal -> page.line(
                                page.text("拒绝 ", "refused ") + page.messages().refusal(refusal))));
    }

    /** The first two people, later in the month, whose exchange the regulation admits. */
    private void swap() {
        List<Shift> later =
                view().plan().shifts(desk, new DateSpan(period.first().plusDays(10), period.end()));
        for (Shift first : later) {
            for (Shift second : later) {
                if (first.template().equals(second.template()) && swap(first, second)) {
                    return;
                }
            }
        }
    }

    private boolean swap(Shift first, Shift second) {
        Optional<DutyOfficer> one = rostered(first);
        Optional<DutyOfficer> other = rostered(second);
        if (one.isEmpty() || other.isEmpty() || one.equals(other)) {
            return false;
        }
        StaffId a = one.get().id();
        StaffId b = other.get().id();
        return tell(office.submit(
                new SwapDuties(
                        first.id(), a, second.id(), b, page.text("家中有事，双方商定", "family matters, agreed"), Set.of(a, b)),
                files.arranger()));
    }

    /** The first colleague the regulation admits takes the place of one who is ill. */
    private void substitute(Shift shift) {
        StaffId ill = rostered(shift).orElseThrow().id();
        files.staff().members().stream()
                .map(StaffMember::id)
                .filter(member -> !member.equals(ill))
                .sorted()
                .filter(member -> tell(office.submit(
                        new SubstituteDuty(
                                shift.id(),
                                ill,
                                member,
                                page.text("突发疾病", "taken ill"),
                                Set.of(member),
                                Optional.empty()),
                        files.arranger())))
                .findFirst();
    }

    private void begin(int index, Shift shift) {
        StaffId incoming = rostered(shift).orElseThrow().id();
        Instant start = shift.answerable().start();
        switch (index) {
            case 0 -> take(start, incoming, Optional.empty());
            case 2 -> {
                burstMain(start.minus(Duration.ofHours(2)));
                handOver(start, incoming);
            }
            case 3 ->
                page.say(
                        "　（" + page.messages().value(shift.id()) + "应接班，无人办理交接班手续）",
                        "  (" + page.messages().value(shift.id()) + " was to be taken over; nobody did)");
            case SUBSTITUTED -> {
                take(start, incoming, leader(start));
                close(start.plus(Duration.ofHours(1)), incoming);
            }
            default -> handOver(start, incoming);
        }
    }

    private void take(Instant at, StaffId officer, Optional<StaffId> witness) {
        clock.moveTo(at);
        List<MatterId> found =
                view().openMatters(desk).stream().map(MatterRegistered::matter).toList();
        submit(new TakePost(desk, witness, found, "", Optional.empty()), officer);
        checkEquipment(officer);
    }

    private void checkEquipment(StaffId officer) {
        clock.moveTo(clock.instant().plus(Duration.ofMinutes(10)));
        submit(new AnswerChecklist(desk, checklist(), Optional.empty()), officer);
    }

    private List<CheckAnswer> checklist() {
        return files.regulations().on(period.first()).checklist().stream()
                .map(item -> new CheckAnswer(item.zh(), true, ""))
                .toList();
    }

    private void burstMain(Instant at) {
        clock.moveTo(at);
        StaffId officer = holder();
        submit(
                new RegisterMatter(
                        BURST_MAIN,
                        desk,
                        page.text(
                                "河北街供水主管爆裂，三个小区停水", "a water main burst in Hebei street, three estates without water"),
                        page.text("督促供水公司抢修，每两小时问一次进展", "press the water company, ask for progress every two hours"),
                        true,
                        Optional.empty()),
                officer);
        clock.moveTo(at.plus(Duration.ofMinutes(5)));
        leader(clock.instant())
                .ifPresent(leader -> submit(new ReportMatter(BURST_MAIN, leader, Optional.empty()), officer));
    }

    private void close(Instant at, StaffId officer) {
        clock.moveTo(at);
        if (!view().openMatters(desk).isEmpty()) {
            submit(new CloseMatter(BURST_MAIN, page.text("已修复通水", "mended, water is back"), Optional.empty()), officer);
        }
    }

    private void handOver(Instant boundary, StaffId incoming) {
        clock.moveTo(boundary.minus(Duration.ofMinutes(5)));
        StaffId outgoing = holder();
        if (outgoing.equals(incoming)) {
            submit(new ContinueDuty(desk, Optional.empty()), incoming);
            return;
        }
        List<CarriedMatter> matters = view().openMatters(desk).stream()
                .map(matter -> new CarriedMatter(matter.matter(), matter.content(), matter.requirement()))
                .toList();
        submit(
                new OfferHandover(
                        desk,
                        incoming,
                        matters,
                        matters.isEmpty(),
                        HandoverMode.FACE_TO_FACE,
                        page.messages().value(desk),
                        Optional.empty()),
                outgoing);
        clock.moveTo(boundary.minus(Duration.ofMinutes(1)));
        List<MatterId> acknowledged =
                matters.stream().map(CarriedMatter::matter).collect(Collectors.toList());
        submit(new AcceptHandover(desk, acknowledged, Optional.empty()), incoming);
        checkEquipment(incoming);
    }

    private StaffId holder() {
        return view().state().board().on(desk).orElseThrow().officer().id();
    }

    private Optional<DutyOfficer> rostered(Shift shift) {
        return view().rostered(desk, shift.answerable().start()).stream().findFirst();
    }

    private Optional<StaffId> leader(Instant at) {
        return view().state()
                .rosters()
                .leadersAt(at, view().plan())
                .map(DutyOfficer::id)
                .findFirst();
    }

    private void submit(Command command, StaffId actor) {
        Ruling<LogEntry> ruling = office.submit(command, actor);
        if (!tell(ruling)) {
            throw new IllegalArgumentException(ruling.refusals().stream()
                    .map((Refusal refusal) -> page.messages().refusal(refusal))
                    .collect(Collectors.joining(System.lineSeparator())));
        }
    }

    private boolean tell(Ruling<LogEntry> ruling) {
        ruling.results()
                .forEach(entry -> page.line(Page.pad(page.messages().value(entry.enteredAt()), 16)
                        + page.messages().event(entry)));
        return ruling.isAccepted();
    }
}
