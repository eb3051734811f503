package org.zhiban.documents.internal.form;

import static org.zhiban.documents.internal.form.Form.boxes;
import static org.zhiban.documents.internal.form.Form.cell;
import static org.zhiban.documents.internal.form.Form.item;
import static org.zhiban.documents.internal.form.Form.row;
import static org.zhiban.documents.internal.form.Form.text;

import java.util.List;
import org.zhiban.core.event.CriticismCirculated;
import org.zhiban.core.event.RecordsInspected;
import org.zhiban.core.event.Told;
import org.zhiban.core.inspection.Discipline;
import org.zhiban.core.inspection.Statistics;
import org.zhiban.core.message.Messages;
import org.zhiban.core.regulation.Basis;
import org.zhiban.core.regulation.Finding;
import org.zhiban.core.regulation.Severity;
import org.zhiban.documents.Block.Tone;
import org.zhiban.documents.internal.form.Form.Part;

/** The inspection report (检查通报): what the book shows against which clause, who inspected, and the counts. */
final class InspectionForm {
    private InspectionForm() {}

    static Form<InspectionPage> form() {
        return new Form<>(List.of(
                boxes(
                        row(
                                item(
                                        "检查期间",
                                        "Days",
                                        page -> page.reading().date(page.days().first())
                                                + page.reading().choose("至", " to ")
                                                + page.reading()
                                                        .date(page.days().last())),
                                item(
                                        "截止时间",
                                        "As of",
                                        page -> page.reading()
                                                .time(page.reading().view().now()))),
                        row(
                                item("违规", "Breaches", page -> page.number(Severity.BREACH)),
                                item("提醒", "Warnings", page -> page.number(Severity.WARNING)),
                                item("提示", "Notices", page -> page.number(Severity.NOTICE))),
                        row(
                                item(
                                        "群众诉求",
                                        "Orders",
                                        page -> Long.toString(page.statistics().orders())),
                                item(
                                        "紧急信息",
                                        "Emergencies",
                                        page -> Long.toString(page.statistics().emergencies())),
                                item(
                                        "登记事项",
                                        "Matters",
                                        page -> Long.toString(page.statistics().matters())))),
                found(),
                inspected(),
                criticised(),
                reached(),
                counted(),
                boxes(
                        row(text("检查人签字", "Inspected by", 2, page -> ""), text("签字日期", "Date", 2, page -> "")),
                        row(
                                item(
                                        "密级",
                                        "Secrecy",
                                        page -> page.say(page.label().marking())),
                                item("知悉范围", "For", page -> page.reading().audience(page.label()))))));
    }

    private static Part<InspectionPage> found() {
        return Form.<InspectionPage, Finding>toned(
                "检查发现",
                "Findings",
                1,
                InspectionPage::findings,
                finding -> tone(finding.severity()),
                cell("条款", "Clause", 4, (page, finding) -> finding.citation().clause()),
                cell("程度", "Weight", 3, (page, finding) -> page.say(Messages.severity(finding.severity()))),
                cell("情况", "What was found", 14, InspectionPage::sentence),
                cell("时间", "When", 6, (page, finding) -> page.say(finding.span())),
                cell("有关人员", "Who", 4, (page, finding) -> page.people(finding.answerable())),
                cell("依据条目", "Entries", 3, (page, finding) -> InspectionPage.entries(finding.evidence())),
                cell("依据", "Basis", 6, InspectionForm::basis));
    }

    private static String basis(InspectionPage page, Finding finding) {
        String name = page.say(Messages.basis(finding.citation().basis()));
        return finding.citation().basis() == Basis.TEXT
                ? name
                : name
                        + page.reading().choose("：", ": ")
                        + page.say(finding.citation().reading());
    }

    private static Tone tone(Severity severity) {
        return switch (severity) {
            case BREACH -> Tone.STRONG;
            case WARNING -> Tone.PALE;
            case NOTICE -> Tone.PLAIN;
        };
    }

    private static Part<InspectionPage> inspected() {
        return Form.<InspectionPage, Told<RecordsInspected>>table(
                "检查记录",
                "Inspections",
                1,
                InspectionPage::inspected,
                cell("检查人", "By", 3, (page, told) -> page.say(told.event().inspector())),
                cell("检查时间", "When", 4, (page, told) -> page.reading().when(told)),
                cell("检查表单", "Forms", 6, (page, told) -> page.reading().listed(told.event().forms().stream())),
                cell(
                        "记录期间",
                        "Records of",
                        5,
                        (page, told) -> page.say(told.event().period())),
                cell(
                        "抽查条目",
                        "Entries",
                        4,
                        (page, told) -> InspectionPage.entries(told.event().sample())),
                cell("检查结果", "Result", 8, (page, told) -> told.event().result()));
    }

    private static Part<InspectionPage> criticised() {
        return Form.<InspectionPage, Told<CriticismCirculated>>table(
                "通报批评",
                "Criticisms",
                1,
                InspectionPage::criticised,
                cell("被通报人", "Of", 3, (page, told) -> page.say(told.event().person())),
                cell("通报内容", "What", 12, (page, told) -> told.event().text()),
                cell(
                        "通报依据",
                        "Entries",
                        4,
                        (page, told) -> InspectionPage.entries(told.event().entries())),
                cell("决定领导", "By", 3, (page, told) -> page.say(told.event().leader())),
                cell("通报时间", "When", 4, (page, told) -> page.reading().when(told)));
    }

    /** A count and no sanction. */
    private static Part<InspectionPage> reached() {
        return Form.<InspectionPage, Discipline>table(
                "纪律累计",
                "Counts under rules of discipline",
                1,
                InspectionPage::discipline,
                cell("人员", "Who", 3, (page, one) -> page.people(List.of(one.person()))),
                cell("月份", "Month", 3, (page, one) -> one.month().toString()),
                cell(
                        "次数",
                        "Times",
                        2,
                        (page, one) -> Integer.toString(one.findings().size())),
                cell(
                        "规定后果",
                        "What the rule names",
                        12,
                        (page, one) -> page.say(one.rule().consequence())),
                cell("规定条款", "Clause", 4, (page, one) -> one.rule().citation().clause()));
    }

    private static Part<InspectionPage> counted() {
        return Form.<InspectionPage, Statistics.Row>table(
                "值班统计",
                "Statistics",
                1,
                page -> page.statistics().people(),
                cell("姓名", "Name", 3, (page, one) -> page.say(one.person())),
                cell("科室", "Section", 4, (page, one) -> page.say(one.section())),
                cell("统计月份", "Month", 3, (page, one) -> one.month().toString()),
                cell("值班次数", "Duties", 8, InspectionPage::duties),
                cell("值班时长", "Hours", 3, InspectionPage::hours),
                cell("记录条数", "Entries", 3, (page, one) -> Long.toString(one.entries())),
                cell("违规次数", "Breaches", 3, (page, one) -> Long.toString(one.breaches())));
    }
}
