package org.zhiban.examples.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhiban.core.event.CarriedMatter;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.RosterId;
import org.zhiban.core.form.Addressee;
import org.zhiban.core.form.Caller;
import org.zhiban.core.form.Means;
import org.zhiban.core.form.Order;
import org.zhiban.core.form.Outcome;
import org.zhiban.core.form.Request;
import org.zhiban.core.form.Satisfaction;
import org.zhiban.core.form.Urgency;
import org.zhiban.core.form.Visitor;
import org.zhiban.core.office.AnswerMatter;
import org.zhiban.core.office.CloseMatter;
import org.zhiban.core.office.Command;
import org.zhiban.core.office.DispatchOrder;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.office.HandleMatter;
import org.zhiban.core.office.NoteContact;
import org.zhiban.core.office.NoteVisitorLeft;
import org.zhiban.core.office.ProposeRoster;
import org.zhiban.core.office.PublishRoster;
import org.zhiban.core.office.ReceiveVisitor;
import org.zhiban.core.office.RecordCall;
import org.zhiban.core.office.RegisterMatter;
import org.zhiban.core.office.RegisterOrder;
import org.zhiban.core.office.ReportMatter;
import org.zhiban.core.regulation.Jiaohe;
import org.zhiban.core.roster.RosterDraft;
import org.zhiban.core.shift.Shift;
import org.zhiban.core.shift.ShiftPlan;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.DateSpan;

/**
 * A year of one office as its book has it: every month planned and published, every shift handed over, and in each shift
 * calls, visitors, matters and orders from first to last. Nothing is made up: each entry was submitted and accepted.
 */
final class YearOfDuty {
    private static final int ROUNDS = 4;

    private final DutyDesk desk = DutyDesk.at("2026-01-01T07:00");
    private final ShiftPlan plan = desk.view().plan();
    private int matters;

    static YearOfDuty played(int months) {
        YearOfDuty year = new YearOfDuty();
        List<Shift> shifts = new ArrayList<>();
        for (int month = 1; month <= months; month++) {
            shifts.addAll(year.publish(YearMonth.of(2026, month)));
        }
        shifts.forEach(year::stand);
        return year;
    }

    List<LogEntry> entries() {
        return desk.view().log();
    }

    ShiftPlan plan() {
        return plan;
    }

    Instant now() {
        return desk.clock.instant();
    }

    private List<Shift> publish(YearMonth month) {
        DateSpan days = DateSpan.of(month);
        RosterDraft draft = desk.view().draft(days, List.of());
        RosterId roster = RosterId.of(month.toString());
        desk.given(ProposeRoster.of(roster, draft), JiaoheStaff.ZHANG_WEI);
        desk.given(new PublishRoster(roster), JiaoheStaff.ZHANG_WEI);
        return plan.shifts(Jiaohe.DESK, days);
    }

    private void stand(Shift shift) {
        StaffId officer = desk.seated(shift.id()).get(0);
        Instant begins = shift.answerable().start();
        desk.clock.moveTo(begins);
        Optional<StaffId> before = desk.view()
                .state()
                .board()
                .on(Jiaohe.DESK)
                .map(held -> held.officer().id());
        if (before.isEmpty()) {
            desk.takes(officer);
        } else if (before.get().equals(officer)) {
            desk.staysOn(officer);
        } else {
            desk.handsOver(before.get(), officer, new CarriedMatter[0]);
        }
        for (int i = 0; i < ROUNDS; i++) {
            desk.clock.moveTo(begins.plus(Duration.ofMinutes(60L * i + 30)));
            round(officer);
        }
    }

    private void round(StaffId officer) {
        for (int i = 0; i < 3; i++) {
            desk.given(call(), officer);
        }
        visit(officer);
        matter(officer);
        order(officer);
    }

    private static Command call() {
        return new RecordCall(Jiaohe.SECRETARIAT_LINE, "询问会议时间，已答复", Optional.of("当班"), Optional.empty());
    }

    private void visit(StaffId officer) {
        Visitor visitor = new Visitor("刘永", "新站镇", "咨询低保", "", "");
        desk.given(new ReceiveVisitor(Jiaohe.DESK, visitor, Optional.empty()), officer);
        long visit = desk.logbook.head().number();
        desk.given(new NoteVisitorLeft(visit, Optional.empty()), officer);
    }

    private void matter(StaffId officer) {
        MatterId matter = MatterId.of("2026-" + ++matters);
        desk.given(
                new RegisterMatter(matter, Jiaohe.DESK, "河北街供水主管爆裂，三个小区停水", "督促抢修", false, Optional.empty()), officer);
        desk.given(new ReportMatter(matter, leader(), Means.PHONE, Optional.empty()), officer);
        end(matter, officer);
    }

    private void end(MatterId matter, StaffId officer) {
        desk.given(new HandleMatter(matter, 0, "已修复通水", Outcome.DONE, Optional.empty()), officer);
        desk.given(
                new AnswerMatter(matter, Addressee.CALLER, "已修复通水", Satisfaction.SATISFIED, Optional.empty()), officer);
        desk.given(new CloseMatter(matter, "已修复通水", Optional.empty()), officer);
    }

    private void order(StaffId officer) {
        Order order = new Order(
                new Caller("王女士", "13800000000", "河北街"), Request.HELP, "water", "河北街12号", "家中停水", Urgency.ORDINARY, 1);
        desk.given(new RegisterOrder(Jiaohe.LIVELIHOOD_LINE, order, Optional.of("当班接听"), Optional.empty()), officer);
        MatterId matter = desk.view().openMatters(Jiaohe.DESK).get(0).id();
        desk.given(new DispatchOrder(matter, "供水公司", true, Optional.empty()), officer);
        desk.given(new NoteContact(matter, "供水公司", "已与王女士通话", Optional.empty()), officer);
        end(matter, officer);
    }

    private StaffId leader() {
        return desk.view()
                .state()
                .rosters()
                .leadersAt(desk.clock.instant(), plan)
                .findFirst()
                .orElseThrow()
                .id();
    }
}
