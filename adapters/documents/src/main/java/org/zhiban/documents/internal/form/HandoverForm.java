package org.zhiban.documents.internal.form;

import static org.zhiban.documents.internal.form.Form.boxes;
import static org.zhiban.documents.internal.form.Form.cell;
import static org.zhiban.documents.internal.form.Form.item;
import static org.zhiban.documents.internal.form.Form.row;
import static org.zhiban.documents.internal.form.Form.text;

import java.util.List;
import java.util.function.Function;
import org.zhiban.core.event.CarriedMatter;
import org.zhiban.core.event.CheckAnswer;
import org.zhiban.core.event.ChecklistAnswered;
import org.zhiban.core.event.Told;
import org.zhiban.documents.internal.form.Form.Part;

/** The handover sheet (交接班单), and what a duty record has of the handover. */
final class HandoverForm {
    private HandoverForm() {}

    /** An answer to the checklist, with when it was given. */
    private record Check(Told<ChecklistAnswered> told, CheckAnswer answer) {}

    static Form<HandoverPage> form() {
        return new Form<>(List.of(
                boxes(
                        row(
                                item(
                                        "岗位",
                                        "Post",
                                        page -> page.reading().say(page.shift().post())),
                                item("交班班次", "Ending", page -> page.reading().say(page.shift())),
                                item(
                                        "接班班次",
                                        "Beginning",
                                        page -> page.reading()
                                                .say(page.offered()
                                                        .map(told ->
                                                                told.event().beginning())))),
                        row(
                                item("值班记录编号", "Duty record", HandoverPage::record),
                                item("交接方式", "How", HandoverPage::mode),
                                item("交接地点", "Where", HandoverPage::place))),
                carried(Function.identity()),
                checked(Function.identity()),
                boxes(
                        row(
                                text("交班人签字", "Handed over by", 2, HandoverPage::outgoing),
                                text("接班人签字", "Taken over by", 2, HandoverPage::incoming)),
                        row(
                                item(
                                        "密级",
                                        "Secrecy",
                                        page -> page.reading().say(page.label().marking())),
                                item("知悉范围", "For", page -> page.reading().audience(page.label()))))));
    }

    static <T> Part<T> carried(Function<T, HandoverPage> handover) {
        return Form.<T, CarriedMatter>table(
                "移交续办事项",
                "Matters handed on",
                3,
                page -> handover.apply(page).matters(),
                cell("事项编号", "Matter", 4, (page, carried) -> carried.matter().value()),
                cell(
                        "事项内容",
                        "What it is",
                        9,
                        (page, carried) -> handover.apply(page).reading().standard(carried.content())),
                cell(
                        "办理要求",
                        "What is to be done",
                        7,
                        (page, carried) -> handover.apply(page).reading().standard(carried.requirement())),
                cell(
                        "办理时限",
                        "By",
                        4,
                        (page, carried) -> handover.apply(page).reading().say(carried.due())),
                cell(
                        "接班确认",
                        "Acknowledged",
                        3,
                        (page, carried) -> handover.apply(page).acknowledged(carried)));
    }

    static <T> Part<T> checked(Function<T, HandoverPage> handover) {
        return Form.<T, Check>table(
                "设备及检查事项",
                "Equipment and checks",
                3,
                page -> handover.apply(page).checks().stream()
                        .flatMap(told -> told.event().checks().stream().map(answer -> new Check(told, answer)))
                        .toList(),
                cell("检查项目", "Item", 8, (page, check) -> check.answer().item()),
                cell(
                        "检查情况",
                        "Works",
                        3,
                        (page, check) -> handover.apply(page)
                                .reading()
                                .yesOrNo(check.answer().isMet(), "正常", "yes", "不正常", "no")),
                cell("检查说明", "Remark", 8, (page, check) -> check.answer().remark()),
                cell(
                        "检查时间",
                        "When",
                        4,
                        (page, check) -> handover.apply(page).reading().when(check.told())));
    }
}
