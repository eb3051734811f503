package org.zhiban.examples.quickstart;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.RosterId;
import org.zhiban.core.form.Addressee;
import org.zhiban.core.form.Outcome;
import org.zhiban.core.form.Satisfaction;
import org.zhiban.core.office.AnswerMatter;
import org.zhiban.core.office.CloseMatter;
import org.zhiban.core.office.DutyOffice;
import org.zhiban.core.office.HandleMatter;
import org.zhiban.core.office.ProposeRoster;
import org.zhiban.core.office.PublishRoster;
import org.zhiban.core.office.RegisterMatter;
import org.zhiban.core.office.SubstituteDuty;
import org.zhiban.core.office.SwapDuties;
import org.zhiban.core.office.View;
import org.zhiban.core.regulation.PostId;
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

    private final Scene scene;
    private final OfficeFiles files;
    private final DutyOffice office;
    private final Page page;
    private final DateSpan period;
    private final PostId desk;

    TwoDays(Scene scene, YearMonth month) {
        this.scene = scene;
        this.files = scene.files();
        this.office = scene.office();
        this.page = scene.page();
        this.period = DateSpan.of(month);
        this.desk = scene.desk();
    }

    void play(RosterId roster) {
        plan(roster);
        List<Shift> shifts = scene.view()
                .plan()
                .shifts(desk, DateSpan.through(period.first(), period.first().plusDays(1)));
        page.heading("两天的值班", "Two days of duty");
        refuseToAnOutsider(roster);
        swap();
        substitute(shifts.get(Math.min(SUBSTITUTED, shifts.size() - 1)));
        for (int i = 0; i < shifts.size(); i++) {
            begin(i, shifts.get(i));
        }
    }

    private void plan(RosterId roster) {
        View view = scene.view();
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
        scene.submit(ProposeRoster.of(roster, draft), files.arranger());
        scene.submit(new PublishRoster(roster), files.arranger());
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
                scene.view().plan().shifts(desk, new DateSpan(period.first().plusDays(10), period.end()));
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
        return scene.tell(office.submit(
                new SwapDuties(
                        first.id(),
                        a,
                        second.id(),
                        b,
                        page.text("家中有事，双方商定", "family matters, agreed"),
                        Set.of(a, b),
                        Optional.empty()),
                files.arranger()));
    }

    /** The first colleague the regulation admits takes the place of one who is ill. */
    private void substitute(Shift shift) {
        StaffId ill = rostered(shift).orElseThrow().id();
        files.staff().members().stream()
                .map(StaffMember::id)
                .filter(member -> !member.equals(ill))
                .sorted()
                .filter(member -> scene.tell(office.submit(
                        new SubstituteDuty(
                                shift.id(),
                                ill,
                                member,
                                page.text("突发疾病", "taken ill"),
                                Set.of(member),
                                Optional.empty(),
                                Optional.empty()),
                        files.arranger())))
                .findFirst();
    }

    private void begin(int index, Shift shift) {
        StaffId incoming = rostered(shift).orElseThrow().id();
        Instant start = shift.answerable().start();
        switch (index) {
            case 0 -> scene.at(start).takePost(incoming, Optional.empty());
            case 2 -> {
                burstMain(start.minus(Duration.ofHours(2)));
                scene.handOver(start, incoming);
            }
            case 3 ->
                page.say(
                        "　（" + page.messages().value(shift.id()) + "应接班，无人办理交接班手续）",
                        "  (" + page.messages().value(shift.id()) + " was to be taken over; nobody did)");
            case SUBSTITUTED -> {
                scene.at(start).takePost(incoming, scene.leader());
                mended(start.plus(Duration.ofHours(1)), incoming);
            }
            default -> scene.handOver(start, incoming);
        }
    }

    private void burstMain(Instant at) {
        scene.at(at)
                .submit(
                        new RegisterMatter(
                                BURST_MAIN,
                                desk,
                                page.text(
                                        "河北街供水主管爆裂，三个小区停水",
                                        "a water main burst in Hebei street, three estates without water"),
                                page.text(
                                        "督促供水公司抢修，每两小时问一次进展",
                                        "press the water company, ask for progress every two hours"),
                                true,
                                Optional.empty()),
                        scene.holder());
        scene.after(5).leader().ifPresent(leader -> scene.report(BURST_MAIN, leader));
    }

    /** A matter passes every stage before it is closed: carried out, answered, done with. */
    private void mended(Instant at, StaffId officer) {
        String said = page.text("已修复通水", "mended, water is back");
        scene.at(at)
                .submit(new HandleMatter(BURST_MAIN, 0, said, Outcome.DONE, Optional.empty()), officer)
                .after(5)
                .submit(
                        new AnswerMatter(BURST_MAIN, Addressee.LEADER, said, Satisfaction.NOT_ASKED, Optional.empty()),
                        officer)
                .submit(new CloseMatter(BURST_MAIN, said, Optional.empty()), officer);
    }

    private Optional<DutyOfficer> rostered(Shift shift) {
        return scene.view().rostered(desk, shift.answerable().start()).stream().findFirst();
    }
}
