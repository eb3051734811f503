package org.zhiban.documents.internal.form;

import static org.zhiban.documents.internal.form.Form.boxes;
import static org.zhiban.documents.internal.form.Form.cell;
import static org.zhiban.documents.internal.form.Form.item;
import static org.zhiban.documents.internal.form.Form.row;
import static org.zhiban.documents.internal.form.Form.text;

import java.util.List;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.RecordReviewed;
import org.zhiban.core.event.Told;
import org.zhiban.core.event.VisitorReceived;
import org.zhiban.documents.internal.form.Form.Part;

/** The duty record of a shift (值班记录), form 1: who was on duty, what came in, who visited, what was handed on. */
final class DutyForm {
    private DutyForm() {}

    static List<Part<DutyPage>> parts() {
        return List.of(
                boxes(
                        row(
                                item("日期", "Date", page -> page.reading().date(page.date())),
                                item("星期", "Weekday", page -> page.reading().weekday(page.date())),
                                item(
                                        "日类",
                                        "Kind of day",
                                        page -> page.say(page.reading()
                                                .view()
                                                .plan()
                                                .day(page.date())
                                                .kind()))),
                        row(
                                item(
                                        "班次",
                                        "Shift",
                                        page -> page.say(page.shift()
                                                .map(shift -> shift.template().name()))),
                                item("值班时间", "Hours", DutyPage::hours),
                                item(
                                        "值班岗位",
                                        "Post",
                                        page -> page.say(page.opened().event().post()))),
                        row(
                                item(
                                        "值班人员",
                                        "Officer",
                                        page -> page.say(page.opened().event().officer())),
                                item(
                                        "带班领导",
                                        "Duty leader",
                                        page -> page.reading()
                                                .listed(page
                                                        .reading()
                                                        .leaders(page.opened()
                                                                .event()
                                                                .at())
                                                        .stream())),
                                item(
                                        "带班要求",
                                        "Leader's presence",
                                        page -> page.reading()
                                                .leadersPresence(
                                                        page.opened().event().at())))),
                worked(),
                visited(),
                HandoverForm.checked(DutyPage::handover),
                others(),
                HandoverForm.carried(DutyPage::handover),
                boxes(
                        row(
                                item(
                                        "交接方式",
                                        "How handed over",
                                        page -> page.handover().mode()),
                                item(
                                        "交接地点",
                                        "Where handed over",
                                        page -> page.handover().place())),
                        row(
                                text(
                                        "交班人签字",
                                        "Handed over by",
                                        2,
                                        page -> page.handover().outgoing()),
                                text(
                                        "接班人签字",
                                        "Taken over by",
                                        2,
                                        page -> page.handover().incoming()))),
                reviewed());
    }

    private static Part<DutyPage> worked() {
        return Form.<DutyPage, Work>table(
                "来电来文及事项",
                "Calls, papers and matters",
                6,
                DutyPage::worked,
                cell("时间", "When", 4, (page, work) -> work.time()),
                cell("来源", "From", 5, (page, work) -> work.from()),
                cell("方式", "By", 3, (page, work) -> work.means()),
                cell("内容", "What", 9, (page, work) -> work.content()),
                cell("报告", "Reported to", 5, (page, work) -> work.reported()),
                cell("领导指示", "Instruction", 5, (page, work) -> work.instructed()),
                cell("处理情况", "Dealt with", 7, (page, work) -> work.handled()),
                cell("状态", "State", 3, (page, work) -> work.state()));
    }

    private static Part<DutyPage> visited() {
        return Form.<DutyPage, Told<VisitorReceived>>table(
                "来访登记",
                "Visitors",
                3,
                DutyPage::visitors,
                cell("来访时间", "In", 4, (page, visit) -> page.when(visit)),
                cell("离开时间", "Out", 4, DutyPage::leftAt),
                cell(
                        "来访人",
                        "Visitor",
                        3,
                        (page, visit) -> visit.event().visitor().name()),
                cell("来访单位", "From", 5, (page, visit) -> visit.event().visitor().organisation()),
                cell(
                        "受访人",
                        "To see",
                        3,
                        (page, visit) -> visit.event().visitor().host()),
                cell(
                        "来访事由",
                        "Purpose",
                        6,
                        (page, visit) -> visit.event().visitor().purpose()),
                cell(
                        "接待结果",
                        "Result",
                        6,
                        (page, visit) -> visit.event().visitor().result()));
    }

    private static Part<DutyPage> others() {
        return Form.<DutyPage, LogEntry>table(
                "其他记录",
                "Other entries",
                3,
                DutyPage::others,
                cell("记录时间", "When", 4, (page, entry) -> page.say(entry.event().at())),
                cell(
                        "记录内容",
                        "What",
                        20,
                        (page, entry) -> page.reading().messages().event(entry)));
    }

    private static Part<DutyPage> reviewed() {
        return Form.<DutyPage, Told<RecordReviewed>>table(
                "领导阅示",
                "Leader's review",
                1,
                DutyPage::reviews,
                cell("阅示领导", "Leader", 4, (page, told) -> page.say(told.event().leader())),
                cell("阅示意见", "Remark", 15, (page, told) -> told.event().remark()),
                cell("阅示时间", "When", 5, (page, told) -> page.when(told)));
    }
}
