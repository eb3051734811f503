package org.zhiban.examples.benchmarks;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
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
import org.zhiban.core.logbook.Logbook;
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
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.roster.RosterDraft;
import org.zhiban.core.shift.Shift;
import org.zhiban.core.shift.ShiftPlan;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.DateSpan;
import org.zhiban.file.HolidayFile;
import org.zhiban.json.JsonEventCodec;

/**
 * Years of one office as its book has them, some 50,000 entries each: every month planned and published, every shift handed
 * over, and in each shift calls, visitors, matters and orders from first to last. Nothing is made up: each entry was submitted
 * and accepted.
 */
final class YearsOfDuty {
    private static final int ROUNDS = 4;

    private final DutyDesk desk;
    private final ShiftPlan plan;
    private int matters;

    private YearsOfDuty(Logbook book, String now) {
        this.desk = DutyDesk.over(book, new JsonEventCodec(), HolidayFile.mainland(), now);
        this.plan = desk.view().plan();
        this.matters = (int) book.head().number();
    }

    /** Played month by month into an empty book, from the beginning of a year. */
    static YearsOfDuty played(Logbook book, int firstYear, int months) {
        YearMonth first = YearMonth.of(firstYear, 1);
        YearsOfDuty years = new YearsOfDuty(book, first.atDay(1) + "T07:00");
        for (int month = 0; month < months; month++) {
            years.publish(first.plusMonths(month)).forEach(years::stand);
        }
        return years;
    }

    /** Taken up again at the end of a book that was played before. */
    static YearsOfDuty resumed(Logbook book) {
        YearsOfDuty years = new YearsOfDuty(book, "2006-01-01T00:00");
        years.desk.clock.moveTo(book.read(book.head().number(), 1).get(0).enteredAt());
        return years;
    }

    /** Who holds the post. */
    StaffId officer() {
        return desk.view()
                .state()
                .board()
                .on(Jiaohe.DESK)
                .orElseThrow()
                .officer()
                .id();
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
        submit(ProposeRoster.of(roster, draft), JiaoheStaff.ZHANG_WEI);
        submit(new PublishRoster(roster), JiaoheStaff.ZHANG_WEI);
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
            submit(call(), officer);
        }
        visit(officer);
        matter(officer, leader());
        order(officer);
    }

    private static Command call() {
        return new RecordCall(Jiaohe.SECRETARIAT_LINE, "询问会议时间，已答复", Optional.of("当班"), Optional.empty());
    }

    private void visit(StaffId officer) {
        Visitor visitor = new Visitor("刘永", "新站镇", "咨询低保", "", "");
        submit(new ReceiveVisitor(Jiaohe.DESK, visitor, Optional.empty()), officer);
        long visit = desk.logbook.head().number();
        submit(new NoteVisitorLeft(visit, Optional.empty()), officer);
    }

    /** Five commands: a matter from its registration to its end. */
    void matter(StaffId officer, StaffId leader) {
        MatterId matter = MatterId.of("matter-" + ++matters);
        submit(new RegisterMatter(matter, Jiaohe.DESK, "河北街供水主管爆裂，三个小区停水", "督促抢修", false, Optional.empty()), officer);
        submit(new ReportMatter(matter, leader, Means.PHONE, Optional.empty()), officer);
        end(matter, officer);
    }

    private void end(MatterId matter, StaffId officer) {
        submit(new HandleMatter(matter, 0, "已修复通水", Outcome.DONE, Optional.empty()), officer);
        submit(new AnswerMatter(matter, Addressee.CALLER, "已修复通水", Satisfaction.SATISFIED, Optional.empty()), officer);
        submit(new CloseMatter(matter, "已修复通水", Optional.empty()), officer);
    }

    private void order(StaffId officer) {
        Order order = new Order(
                new Caller("王女士", "13800000000", "河北街"), Request.HELP, "water", "河北街12号", "家中停水", Urgency.ORDINARY, 1);
        submit(new RegisterOrder(Jiaohe.LIVELIHOOD_LINE, order, Optional.of("当班接听"), Optional.empty()), officer);
        MatterId matter = desk.view().openMatters(Jiaohe.DESK).get(0).id();
        submit(new DispatchOrder(matter, "供水公司", true, Optional.empty()), officer);
        submit(new NoteContact(matter, "供水公司", "已与王女士通话", Optional.empty()), officer);
        end(matter, officer);
    }

    /** Who leads just now. */
    StaffId leader() {
        return desk.view()
                .state()
                .rosters()
                .leadersAt(desk.clock.instant(), plan)
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void submit(Command command, StaffId actor) {
        Ruling<LogEntry> ruling = desk.office.submit(command, actor);
        if (!ruling.isAccepted()) {
            throw new IllegalStateException("a command of an ordinary day was refused: " + ruling.refusals());
        }
    }
}
