package org.zhiban.documents.internal.form;

import static org.zhiban.documents.internal.form.Form.boxes;
import static org.zhiban.documents.internal.form.Form.cell;
import static org.zhiban.documents.internal.form.Form.item;
import static org.zhiban.documents.internal.form.Form.row;

import java.util.List;
import org.zhiban.core.regulation.Clause;

/** The regulation report (制度执行一览): each clause with its rules, the parameters in force under it, and what proves it. */
final class RegulationForm {
    private RegulationForm() {}

    static Form<RegulationPage> form() {
        return new Form<>(List.of(
                boxes(row(
                        item("制度版本", "Version", page -> page.law().version()),
                        item(
                                "施行日期",
                                "In force from",
                                page -> page.reading().date(page.law().inForceFrom())),
                        item(
                                "失效日期",
                                "Until",
                                page -> page.law()
                                        .inForceUntil()
                                        .map(page.reading()::date)
                                        .orElse("")))),
                Form.<RegulationPage, Clause>table(
                        "条款",
                        "Clauses",
                        1,
                        page -> page.law().clauses(),
                        cell(
                                "条款号",
                                "Clause",
                                4,
                                (page, clause) -> clause.id()
                                        + page.reading().choose(" 第", " r")
                                        + clause.revision()
                                        + page.reading().choose("版", "")),
                        cell("性质", "Kind", 3, RegulationPage::kind),
                        cell(
                                "要义",
                                "What it says",
                                13,
                                (page, clause) -> page.reading().say(clause.paraphrase())),
                        cell("规则", "Rules", 12, RegulationPage::rules),
                        cell("施行参数", "Parameters in force", 12, RegulationPage::parameters),
                        cell("证明", "Proof", 10, RegulationPage::proofs))));
    }
}
