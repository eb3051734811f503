package org.zhiban.documents.internal.form;

import static org.zhiban.documents.internal.form.Form.cell;

import java.util.stream.Collectors;
import org.zhiban.core.event.FollowUpCalled;
import org.zhiban.core.event.MatterAnswered;
import org.zhiban.core.event.MatterClosed;
import org.zhiban.core.event.MatterHandled;
import org.zhiban.core.event.MatterReported;
import org.zhiban.core.event.Told;
import org.zhiban.core.matter.Instruction;
import org.zhiban.documents.internal.form.Form.Part;

/** What the record of every matter has (事项办理栏目): to whom it was reported, what was ordered, done and answered. */
final class MatterParts {
    private MatterParts() {}

    static Part<MatterPage> reported() {
        return Form.<MatterPage, Told<MatterReported>>table(
                "报告领导",
                "Reported to",
                2,
                page -> page.told(MatterReported.class),
                cell("领导", "Leader", 3, (page, told) -> page.say(told.event().leader())),
                cell("身份", "As", 4, (page, told) -> page.reading().listed(told.event().roles().stream())),
                cell("报告时间", "When", 4, (page, told) -> page.when(told)),
                cell("方式", "By", 2, (page, told) -> page.say(told.event().means())),
                cell("签收时间", "Acknowledged", 4, MatterPage::acknowledged));
    }

    static Part<MatterPage> instructed() {
        return Form.<MatterPage, Instruction>table(
                "领导指示及落实",
                "Instructions and what came of them",
                2,
                page -> page.matter().instructions(),
                cell("批示领导", "Leader", 3, (page, given) -> page.say(given.leader())),
                cell("指示内容", "Instruction", 8, MatterPage::instruction),
                cell("指示时间", "When", 4, (page, given) -> page.when(given.given())),
                cell(
                        "落实情况",
                        "Carried out",
                        8,
                        (page, given) ->
                                given.handled().stream().map(page::handled).collect(Collectors.joining("\n"))));
    }

    /** What was done of one's own accord: what an instruction asked for stands with the instruction. */
    static Part<MatterPage> handled() {
        return Form.<MatterPage, Told<MatterHandled>>table(
                "办理情况",
                "Handling",
                2,
                page -> page.told(MatterHandled.class).stream()
                        .filter(told -> told.event().instruction() == 0)
                        .toList(),
                cell("办理时间", "When", 4, (page, told) -> page.when(told)),
                cell("办理结果", "What was done", 12, (page, told) -> told.event().text()),
                cell("办理程度", "How far", 3, (page, told) -> page.say(told.event().outcome())),
                cell("承办人", "By", 3, (page, told) -> page.say(told.event().officer())));
    }

    static Part<MatterPage> answered() {
        return Form.<MatterPage, Told<MatterAnswered>>table(
                "反馈",
                "Answer",
                1,
                page -> page.told(MatterAnswered.class),
                cell("反馈时间", "When", 4, (page, told) -> page.when(told)),
                cell("反馈对象", "To", 3, (page, told) -> page.say(told.event().addressee())),
                cell("反馈内容", "Answer", 12, (page, told) -> told.event().text()),
                cell("满意度", "Content", 3, (page, told) -> page.say(told.event().satisfaction())));
    }

    static Part<MatterPage> followedUp() {
        return Form.<MatterPage, Told<FollowUpCalled>>table(
                "回访",
                "Follow-up call",
                1,
                page -> page.told(FollowUpCalled.class),
                cell("回访时间", "When", 4, (page, told) -> page.when(told)),
                cell(
                        "回访内容",
                        "What the citizen said",
                        15,
                        (page, told) -> told.event().text()),
                cell(
                        "回访满意度",
                        "Content",
                        3,
                        (page, told) -> page.say(told.event().satisfaction())));
    }

    static Part<MatterPage> closed() {
        return Form.boxes(
                Form.row(
                        Form.item(
                                "办理状态", "Stage", page -> page.say(page.matter().stage())),
                        Form.item("办结时间", "Closed", page -> page.last(MatterClosed.class, page::when))),
                Form.row(Form.text(
                        "办结结果",
                        "Result",
                        2,
                        page -> page.last(
                                MatterClosed.class, told -> told.event().result()))));
    }
}
