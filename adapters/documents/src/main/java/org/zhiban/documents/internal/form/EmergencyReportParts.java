package org.zhiban.documents.internal.form;

import static org.zhiban.documents.internal.form.Form.cell;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhiban.core.event.EmergencyUpdated;
import org.zhiban.core.event.OfMatter;
import org.zhiban.core.event.ReportApproved;
import org.zhiban.core.event.ReportCoordinated;
import org.zhiban.core.event.ReportDrafted;
import org.zhiban.core.event.ReportSent;
import org.zhiban.core.event.Told;
import org.zhiban.core.regulation.EmergencyProcedure.Recipient;
import org.zhiban.documents.internal.form.Form.Part;

/** What the emergency sheet has of reports (补充核实、审批与报送栏目): what was learned, drawn up, approved and sent. */
final class EmergencyReportParts {
    private EmergencyReportParts() {}

    static Part<MatterPage> learned() {
        return Form.<MatterPage, Told<EmergencyUpdated>>table(
                "补充核实",
                "Learned since",
                1,
                page -> page.told(EmergencyUpdated.class),
                cell("核实时间", "When", 4, (page, told) -> page.when(told)),
                cell("信息来源", "Source", 5, (page, told) -> told.event().source()),
                cell("补充内容", "What", 10, EmergencyReportParts::learned),
                cell(
                        "是否核实",
                        "Verified",
                        3,
                        (page, told) -> page.reading().yesOrNo(told.event().verified(), "已核实", "yes", "未核实", "no")));
    }

    private static String learned(MatterPage page, Told<EmergencyUpdated> told) {
        EmergencyUpdated event = told.event();
        String colon = page.reading().choose("：", ": ");
        Stream<String> answers = event.answers().stream().map(one -> page.say(one.question()) + colon + one.text());
        Stream<String> numbers = event.casualties().numbers().entrySet().stream()
                .map(one -> page.say(one.getKey()) + colon + one.getValue());
        Stream<String> kinds = Stream.of(page.say(event.category()), event.kind(), page.say(event.grade()))
                .filter(text -> !text.isBlank());
        return Stream.of(kinds, answers, numbers)
                .flatMap(some -> some)
                .collect(Collectors.joining(page.reading().choose("；", "; ")));
    }

    static Part<MatterPage> drafted() {
        return Form.<MatterPage, Told<ReportDrafted>>table(
                "拟稿与审批",
                "Drafts and approvals",
                2,
                page -> page.told(ReportDrafted.class),
                cell(
                        "稿次",
                        "Draft",
                        2,
                        (page, told) -> Integer.toString(told.event().draft())),
                cell("阶段", "Stage", 2, (page, told) -> page.say(told.event().stage())),
                cell("报告内容", "Report", 10, EmergencyReportParts::report),
                cell(
                        "拟稿人及时间",
                        "Drawn up",
                        4,
                        (page, told) -> page.say(told.event().officer()) + " " + page.when(told)),
                cell(
                        "审批",
                        "Approved",
                        4,
                        (page, told) -> of(
                                        page,
                                        ReportApproved.class,
                                        approved -> approved.event().draft()
                                                == told.event().draft())
                                .map(approved -> page.say(approved.event().approver()) + " "
                                        + page.say(approved.event().form()) + " " + page.when(approved))
                                .collect(Collectors.joining("\n"))),
                cell(
                        "协调",
                        "Agreed with",
                        4,
                        (page, told) -> of(
                                        page,
                                        ReportCoordinated.class,
                                        agreed -> agreed.event().draft()
                                                == told.event().draft())
                                .map(agreed -> recipient(page, agreed.event().recipient()) + " " + page.when(agreed))
                                .collect(Collectors.joining("\n"))));
    }

    private static <E extends OfMatter> Stream<Told<E>> of(MatterPage page, Class<E> kind, Predicate<Told<E>> isIt) {
        return page.told(kind).stream().filter(isIt);
    }

    private static String report(MatterPage page, Told<ReportDrafted> told) {
        List<String> topics = told.event().topics().stream()
                .map(one -> page.say(one.topic()) + page.reading().choose("：", ": ") + one.text())
                .toList();
        return Stream.concat(Stream.of(told.event().text()), topics.stream()).collect(Collectors.joining("\n"));
    }

    static Part<MatterPage> sent() {
        return Form.<MatterPage, Told<ReportSent>>table(
                "报送",
                "Sent to",
                2,
                page -> page.told(ReportSent.class),
                cell(
                        "报送单位",
                        "Recipient",
                        5,
                        (page, told) -> recipient(page, told.event().recipient())),
                cell(
                        "报送稿次",
                        "Draft",
                        2,
                        (page, told) -> Integer.toString(told.event().draft())),
                cell("报送时间", "When", 4, (page, told) -> page.when(told)),
                cell("形式", "Form", 2, (page, told) -> page.say(told.event().form())),
                cell("报送内容", "What was told", 8, (page, told) -> told.event().text()),
                cell("回执", "Receipt", 3, (page, told) -> told.event().receipt()));
    }

    private static String recipient(MatterPage page, String id) {
        return page.law()
                .emergencies()
                .recipient(id)
                .map(Recipient::name)
                .map(page::say)
                .orElse(id);
    }
}
