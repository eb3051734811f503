package org.zhiban.core.message;

import java.util.Optional;
import org.zhiban.core.event.CallAnswered;
import org.zhiban.core.event.CallMissed;
import org.zhiban.core.event.CallReturned;
import org.zhiban.core.event.CheckAnswer;
import org.zhiban.core.event.ChecklistAnswered;
import org.zhiban.core.event.CitizenContacted;
import org.zhiban.core.event.CriticismCirculated;
import org.zhiban.core.event.DailyReportMade;
import org.zhiban.core.event.DutiesSwapped;
import org.zhiban.core.event.DutyContinued;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.DutyRecordOpened;
import org.zhiban.core.event.DutyRelocated;
import org.zhiban.core.event.DutySubstituted;
import org.zhiban.core.event.EmergencyReceived;
import org.zhiban.core.event.EmergencyUpdated;
import org.zhiban.core.event.EntryCorrected;
import org.zhiban.core.event.FieldsFilled;
import org.zhiban.core.event.FollowUpCalled;
import org.zhiban.core.event.HandoverAccepted;
import org.zhiban.core.event.HandoverMode;
import org.zhiban.core.event.HandoverOffered;
import org.zhiban.core.event.LeaderInstructed;
import org.zhiban.core.event.LeaderLeft;
import org.zhiban.core.event.LeaderReturned;
import org.zhiban.core.event.MatterAnswered;
import org.zhiban.core.event.MatterArchived;
import org.zhiban.core.event.MatterClosed;
import org.zhiban.core.event.MatterExplained;
import org.zhiban.core.event.MatterHandled;
import org.zhiban.core.event.MatterRegistered;
import org.zhiban.core.event.MatterReported;
import org.zhiban.core.event.NothingReported;
import org.zhiban.core.event.OfficerLeft;
import org.zhiban.core.event.OfficerReturned;
import org.zhiban.core.event.OfficerSignedIn;
import org.zhiban.core.event.OfficerSignedOut;
import org.zhiban.core.event.OrderDispatched;
import org.zhiban.core.event.OrderRegistered;
import org.zhiban.core.event.PaperReceived;
import org.zhiban.core.event.PostTaken;
import org.zhiban.core.event.Reassignment;
import org.zhiban.core.event.RecordDisclosed;
import org.zhiban.core.event.RecordReviewed;
import org.zhiban.core.event.RecordsInspected;
import org.zhiban.core.event.ReinforcementLifted;
import org.zhiban.core.event.ReinforcementOrdered;
import org.zhiban.core.event.ReportAcknowledged;
import org.zhiban.core.event.ReportApproved;
import org.zhiban.core.event.ReportCoordinated;
import org.zhiban.core.event.ReportDrafted;
import org.zhiban.core.event.ReportSent;
import org.zhiban.core.event.RosterAmended;
import org.zhiban.core.event.RosterFiled;
import org.zhiban.core.event.RosterProposed;
import org.zhiban.core.event.RosterPublished;
import org.zhiban.core.event.RoundConfirmed;
import org.zhiban.core.event.RoundMade;
import org.zhiban.core.event.SecretReceived;
import org.zhiban.core.event.SectionCameBack;
import org.zhiban.core.event.SectionWentOut;
import org.zhiban.core.event.SpotChecked;
import org.zhiban.core.event.TaskAssigned;
import org.zhiban.core.event.VisitorLeft;
import org.zhiban.core.event.VisitorReceived;
import org.zhiban.core.event.Withheld;
import org.zhiban.core.form.Correspondent;
import org.zhiban.core.form.Means;
import org.zhiban.core.form.Satisfaction;
import org.zhiban.core.form.Urgency;
import org.zhiban.core.language.Wording;

/** One sentence a kind of event; a new kind does not compile without one. */
final class EventSentences implements DutyEvent.Cases<Phrase> {
    static final EventSentences INSTANCE = new EventSentences();
    private static final Wording SOMEBODY = Wording.of("有关人员", "somebody");
    private static final Wording NOBODY = Wording.of("无人", "nobody");
    private static final Wording NIL = Wording.of("零报告", "nil");
    private static final Wording UNSORTED = Wording.of("类别未定", "category not decided");
    private static final Wording UNGRADED = Wording.of("级别未定", "grade not decided");

    private EventSentences() {}

    @Override
    public Phrase rosterProposed(RosterProposed event) {
        return Phrase.of(
                        "拟定值班表{roster}（{period}），共{count}个班次。",
                        "Roster {roster} drawn up ({period}), {count} assignments.")
                .and(event.provisional(), "含暂定节假日。", " It rests on provisional holidays.")
                .with("roster", event.roster())
                .with("period", event.period())
                .with("count", event.assignments().size());
    }

    @Override
    public Phrase rosterAmended(RosterAmended event) {
        return Phrase.of(
                        "修改值班表{roster}，第{number}号，改动{count}处：{reason}。",
                        "Roster {roster} amended, number {number}, {count} changes: {reason}.")
                .with("roster", event.roster())
                .with("number", event.number())
                .with("count", event.changes().size())
                .with("reason", event.reason());
    }

    @Override
    public Phrase rosterPublished(RosterPublished event) {
        Phrase phrase = event.notes().isBlank()
                ? approved(event.approver(), "发布值班表{roster}{approved}。", "Roster {roster} published{approved}.")
                : approved(
                                event.approver(),
                                "发布值班表{roster}{approved}，备注：{notes}。",
                                "Roster {roster} published{approved}, with the note: {notes}.")
                        .with("notes", event.notes());
        return phrase.with("roster", event.roster());
    }

    @Override
    public Phrase rosterFiled(RosterFiled event) {
        Phrase phrase = event.receipt()
                .map(receipt -> Phrase.of(
                                "{date}报备值班表{roster}，回执{receipt}。",
                                "Roster {roster} filed on {date}, receipt {receipt}.")
                        .with("receipt", receipt))
                .orElseGet(() ->
                        Phrase.of("{date}报备值班表{roster}，尚无回执。", "Roster {roster} filed on {date}, no receipt yet."));
        return phrase.with("roster", event.roster()).with("date", event.filed());
    }

    @Override
    public Phrase dutiesSwapped(DutiesSwapped event) {
        return approved(
                        event.approver(),
                        "调班：{first}改由{one}，{second}改由{two}（{reason}{approved}）。",
                        "Swap: {first} passes to {one}, {second} to {two} ({reason}{approved}).")
                .with("first", event.first().shift())
                .with("one", event.first().now())
                .with("second", event.second().shift())
                .with("two", event.second().now())
                .with("reason", event.reason());
    }

    /** A sentence that names who approved, if anybody did. */
    private static Phrase approved(Optional<DutyOfficer> approver, String zh, String en) {
        return approver.map(officer -> Phrase.of(
                                zh.replace("{approved}", "，{approver}批准"),
                                en.replace("{approved}", ", approved by {approver}"))
                        .with("approver", officer))
                .orElseGet(() -> Phrase.of(zh.replace("{approved}", ""), en.replace("{approved}", "")));
    }

    @Override
    public Phrase dutySubstituted(DutySubstituted event) {
        Reassignment change = event.change();
        return approved(
                        event.approver(),
                        "替班：{shift}由{now}替{was}（{reason}{approved}）。",
                        "Substitution: {now} takes {shift} for {was} ({reason}{approved}).")
                .and(event.exception(), "exception", "破例理由：{exception}。", " Against the rule because: {exception}.")
                .with("shift", change.shift())
                .with("now", change.now())
                .with("was", change.was().<Object>map(officer -> officer).orElse(NOBODY))
                .with("reason", event.reason());
    }

    @Override
    public Phrase postTaken(PostTaken event) {
        Phrase phrase = event.witness().isPresent()
                ? Phrase.of("{officer}在{witness}见证下到岗，值{shift}。", "{officer} takes {shift} before {witness}.")
                        .with("witness", event.witness().get())
                : Phrase.of("{officer}到岗，值{shift}。", "{officer} takes {shift}.");
        return phrase.and(!event.remark().isBlank(), "备注：{remark}。", " Remark: {remark}.")
                .with("remark", event.remark())
                .with("officer", event.officer())
                .with("shift", event.shift());
    }

    @Override
    public Phrase handoverOffered(HandoverOffered event) {
        return Phrase.of(
                        "{outgoing}签字交班给{incoming}，续办事项：{carried}。",
                        "{outgoing} signs the handover to {incoming}; to be continued: {carried}.")
                .and(event.mode() == HandoverMode.REMOTE, "未当面交接，在{place}。", " Not face to face, at {place}.")
                .with("place", event.place())
                .with("outgoing", event.outgoing())
                .with("incoming", event.incoming())
                .with("carried", event);
    }

    @Override
    public Phrase handoverAccepted(HandoverAccepted event) {
        return Phrase.of("{incoming}签字接班，值{shift}。", "{incoming} signs and takes over {shift}.")
                .with("incoming", event.incoming())
                .with("shift", event.beginning());
    }

    @Override
    public Phrase dutyContinued(DutyContinued event) {
        return Phrase.of("{officer}接续值{shift}。", "{officer} stays on for {shift}.")
                .with("officer", event.officer())
                .with("shift", event.beginning());
    }

    @Override
    public Phrase matterRegistered(MatterRegistered event) {
        return Phrase.of(
                        "登记事项{matter}：{content}；要求：{requirement}。",
                        "Matter {matter} registered: {content}; requirement: {requirement}.")
                .and(event.urgent(), "急办。", " It is urgent.")
                .and(organisation(event.from()), "organisation", "来自{organisation}。", " From {organisation}.")
                .and(event.means(), "means", "方式：{means}。", " It came {means}.")
                .with("matter", event.matter())
                .with("content", event.content())
                .with("requirement", event.requirement());
    }

    @Override
    public Phrase matterReported(MatterReported event) {
        return Phrase.of("事项{matter}已报告{leader}（{means}）。", "Matter {matter} reported to {leader} ({means}).")
                .with("means", event.means())
                .with("matter", event.matter())
                .with("leader", event.leader());
    }

    @Override
    public Phrase matterClosed(MatterClosed event) {
        return Phrase.of("事项{matter}办结：{result}。", "Matter {matter} closed: {result}.")
                .with("matter", event.matter())
                .with("result", event.result());
    }

    @Override
    public Phrase sectionWentOut(SectionWentOut event) {
        return Phrase.of("{section}人员外出。", "{section} is out.")
                .and(!event.reason().isBlank(), "事由：{reason}。", " The reason: {reason}.")
                .with("section", event.section())
                .with("reason", event.reason());
    }

    @Override
    public Phrase sectionCameBack(SectionCameBack event) {
        return Phrase.of("{section}人员返回。", "{section} is back.").with("section", event.section());
    }

    @Override
    public Phrase callAnswered(CallAnswered event) {
        Phrase call = event.outgoing()
                ? Phrase.of("{officer}用{line}去电{party}：{gist}。", "{officer} calls {party} on {line}: {gist}.")
                : Phrase.of("{officer}接听{line}：{gist}。", "{officer} answers {line}: {gist}.");
        return call.and(event.reason(), "reason", "代接或补记缘由：{reason}。", " Why it was so: {reason}.")
                .with(
                        "party",
                        organisation(event.from()).<Object>map(name -> name).orElse(SOMEBODY))
                .with("officer", event.officer())
                .with("line", event.line())
                .with("gist", event.gist());
    }

    /** Of the person there is nothing to be said in the log. */
    private static Optional<String> organisation(Optional<Correspondent> from) {
        return from.map(Correspondent::organisation).filter(name -> !name.isBlank());
    }

    @Override
    public Phrase leaderLeft(LeaderLeft event) {
        return Phrase.of(
                        "带班领导{leader}因公务外出：{business}，电话{phone}。",
                        "The duty leader {leader} leaves on business: {business}, phone {phone}.")
                .with("leader", event.leader())
                .with("business", event.business())
                .with("phone", event.phone());
    }

    @Override
    public Phrase leaderReturned(LeaderReturned event) {
        return Phrase.of("带班领导{leader}返回单位。", "The duty leader {leader} is back.")
                .with("leader", event.leader());
    }

    @Override
    public Phrase officerLeft(OfficerLeft event) {
        return event.standIn()
                .map(standIn -> Phrase.of(
                                "{officer}暂离{post}，由{standIn}顶替：{reason}。",
                                "{officer} leaves {post} for a while, {standIn} standing in: {reason}.")
                        .and(event.permittedBy(), "leader", "{leader}准假。", " {leader} gave leave.")
                        .with("standIn", standIn)
                        .with("reason", event.reason()))
                .orElseGet(() ->
                        Phrase.of("{officer}离开{post}，无人顶替。", "{officer} is away from {post}, nobody standing in."))
                .with("officer", event.officer())
                .with("post", event.post());
    }

    @Override
    public Phrase officerReturned(OfficerReturned event) {
        return Phrase.of("{officer}返回{post}。", "{officer} is back at {post}.")
                .with("officer", event.officer())
                .with("post", event.post());
    }

    @Override
    public Phrase checklistAnswered(ChecklistAnswered event) {
        long faulty = event.checks().stream()
                .filter(check -> !check.isMet())
                .map(CheckAnswer::item)
                .count();
        return Phrase.of(
                        "{officer}逐项检查{count}项，不合格{faulty}项。",
                        "{officer} goes through {count} items of the checklist, {faulty} not in order.")
                .with("officer", event.officer())
                .with("count", event.checks().size())
                .with("faulty", faulty);
    }

    @Override
    public Phrase spotChecked(SpotChecked event) {
        return Phrase.of("{checker}查岗（{post}）：", "{checker} checks on {post}: ")
                .and(event.answeredBy().isEmpty(), "无人应答。", "not answered.")
                .and(
                        event.answeredBy(),
                        "officer",
                        "{officer}应答，用时{seconds}秒。",
                        "answered by {officer} after {seconds} seconds.")
                .with("checker", event.checker())
                .with("post", event.post())
                .with("seconds", event.seconds());
    }

    @Override
    public Phrase dutyRecordOpened(DutyRecordOpened event) {
        return Phrase.of("{officer}启用值班记录{number}（{shift}）。", "{officer} opens duty record {number} ({shift}).")
                .with("officer", event.officer())
                .with("number", event.number())
                .with("shift", event.shift());
    }

    @Override
    public Phrase nothingReported(NothingReported event) {
        return Phrase.of("{officer}记录：本班无事项（{shift}）。", "{officer} writes that {shift} has nothing to report.")
                .with("officer", event.officer())
                .with("shift", event.shift());
    }

    @Override
    public Phrase paperReceived(PaperReceived event) {
        return Phrase.of(
                        "收到{kind}《{title}》（{source}），编号{number}。",
                        "Received: {kind} “{title}” from {source}, number {number}.")
                .and(!event.paper().document().isBlank(), "文号：{document}。", " Reference: {document}.")
                .and(event.paper().urgency() != Urgency.ORDINARY, "{urgency}。", " It is {urgency}.")
                .with("document", event.paper().document())
                .with("urgency", event.paper().urgency())
                .with("kind", event.paper().kind())
                .with("title", event.paper().title())
                .with("source", event.paper().source())
                .with("number", event.number());
    }

    @Override
    public Phrase taskAssigned(TaskAssigned event) {
        return Phrase.of("{leader}交办：{task}（{matter}）。", "{leader} assigns: {task} ({matter}).")
                .and(event.due(), "by", "{by}前完成。", " To be done by {by}.")
                .with("leader", event.leader())
                .with("task", event.task())
                .with("matter", event.matter());
    }

    @Override
    public Phrase reportAcknowledged(ReportAcknowledged event) {
        return Phrase.of("{leader}已知悉事项{matter}。", "{leader} acknowledges the report on {matter}.")
                .with("leader", event.leader())
                .with("matter", event.matter());
    }

    @Override
    public Phrase leaderInstructed(LeaderInstructed event) {
        return Phrase.of(
                        "{leader}就{matter}指示（{instruction}，{means}）：{text}",
                        "{leader} instructs on {matter} ({instruction}, {means}): {text}")
                .with("means", event.means())
                .with("leader", event.leader())
                .with("matter", event.matter())
                .with("instruction", event.instruction())
                .with("text", event.text());
    }

    @Override
    public Phrase matterHandled(MatterHandled event) {
        return Phrase.of("事项{matter}办理情况：{text}（{outcome}）。", "Handling of {matter}: {text} ({outcome}).")
                .and(event.instruction() > 0, "落实第{instruction}项指示。", " This carries out instruction {instruction}.")
                .with("instruction", event.instruction())
                .with("matter", event.matter())
                .with("text", event.text())
                .with("outcome", event.outcome());
    }

    @Override
    public Phrase matterAnswered(MatterAnswered event) {
        return Phrase.of("事项{matter}已向{addressee}反馈：{text}", "Answer on {matter} to {addressee}: {text}")
                .and(event.satisfaction() != Satisfaction.NOT_ASKED, "（{satisfaction}）", " ({satisfaction})")
                .with("satisfaction", event.satisfaction())
                .with("matter", event.matter())
                .with("addressee", event.addressee())
                .with("text", event.text());
    }

    @Override
    public Phrase matterArchived(MatterArchived event) {
        return Phrase.of("事项{matter}归档，保管期限：{retention}。", "Matter {matter} archived, retention {retention}.")
                .with("matter", event.matter())
                .with("retention", event.retention());
    }

    @Override
    public Phrase visitorReceived(VisitorReceived event) {
        return Phrase.of("{officer}接待来访一人次。", "{officer} receives a visitor.").with("officer", event.officer());
    }

    @Override
    public Phrase visitorLeft(VisitorLeft event) {
        return Phrase.of("第{visit}条所记来访人员离开。", "The visitor of entry {visit} has left.")
                .with("visit", event.visit());
    }

    @Override
    public Phrase entryCorrected(EntryCorrected event) {
        return Phrase.of(
                        "{officer}更正第{entry}条：{correction}（{reason}）。",
                        "{officer} corrects entry {entry}: {correction} ({reason}).")
                .with("officer", event.officer())
                .with("entry", event.entry())
                .with("correction", event.correction())
                .with("reason", event.reason());
    }

    @Override
    public Phrase dutyRelocated(DutyRelocated event) {
        Phrase moved = event.reason().isBlank()
                ? Phrase.of("{officer}回到{place}值班。", "{officer} is back on duty at {place}.")
                : Phrase.of("{officer}在{place}继续值班：{reason}。", "{officer} keeps the duty at {place}: {reason}.")
                        .with("reason", event.reason());
        return moved.with("officer", event.officer()).with("place", event.place());
    }

    @Override
    public Phrase officerSignedIn(OfficerSignedIn event) {
        return Phrase.of("{officer}签到（{shift}，{place}）。", "{officer} signs in ({shift}, {place}).")
                .with("officer", event.officer())
                .with("shift", event.shift())
                .with("place", event.place());
    }

    @Override
    public Phrase officerSignedOut(OfficerSignedOut event) {
        return Phrase.of("{officer}签退（{shift}）。", "{officer} signs out ({shift}).")
                .with("officer", event.officer())
                .with("shift", event.shift());
    }

    @Override
    public Phrase secretReceived(SecretReceived event) {
        return Phrase.of(
                        "{officer}收到涉密件，登记于涉密文件登记簿{serial}，共{copies}份。",
                        "{officer} receives a classified document, register number {serial}, copies: {copies}.")
                .and(event.pointer().returnBy(), "by", "{by}前退还。", " To be given back by {by}.")
                .with("officer", event.officer())
                .with("serial", event.pointer().serial())
                .with("copies", event.pointer().copies());
    }

    @Override
    public Phrase recordDisclosed(RecordDisclosed event) {
        return Phrase.of(
                        "{officer}向{reader}提供第{record}条所立案卷：{purpose}。",
                        "{officer} opens the record begun by entry {record} to {reader}: {purpose}.")
                .with("officer", event.officer())
                .with("reader", event.reader())
                .with("record", event.record())
                .with("purpose", event.purpose());
    }

    @Override
    public Phrase orderRegistered(OrderRegistered event) {
        return Phrase.of(
                        "{officer}在{line}登记{request}{number}：{topic}，{place}。",
                        "{officer} registers a {request} on {line}, number {number}: {topic}, {place}.")
                .and(event.order().urgency() != Urgency.ORDINARY, "{urgency}。", " It is {urgency}.")
                .and(event.order().households() > 0, "涉及{households}户。", " Households affected: {households}.")
                .with("urgency", event.order().urgency())
                .with("households", event.order().households())
                .with("officer", event.officer())
                .with("line", event.line())
                .with("request", event.order().request())
                .with("number", event.number())
                .with("topic", event.order().topic())
                .with("place", event.order().place());
    }

    @Override
    public Phrase orderDispatched(OrderDispatched event) {
        Phrase passed = event.contact().isBlank()
                ? Phrase.of("{officer}将{matter}转{department}办理。", "{officer} passes {matter} to {department}.")
                : Phrase.of(
                                "{officer}将{matter}转{department}（{contact}）办理。",
                                "{officer} passes {matter} to {department} ({contact}).")
                        .with("contact", event.contact());
        return passed.and(event.contactFirst(), "要求先与群众沟通。", " It is to speak with the citizen first.")
                .with("officer", event.officer())
                .with("matter", event.matter())
                .with("department", event.department());
    }

    @Override
    public Phrase citizenContacted(CitizenContacted event) {
        return Phrase.of(
                        "{department}已与群众沟通（{matter}）：{text}",
                        "{department} has spoken with the citizen ({matter}): {text}")
                .with("department", event.department())
                .with("matter", event.matter())
                .with("text", event.text());
    }

    @Override
    public Phrase matterExplained(MatterExplained event) {
        return Phrase.of("就{matter}向群众解释说明：{text}", "Explained to the citizen on {matter}: {text}")
                .with("matter", event.matter())
                .with("text", event.text());
    }

    @Override
    public Phrase followUpCalled(FollowUpCalled event) {
        return Phrase.of("回访{matter}：{satisfaction}。{text}", "Follow-up call on {matter}: {satisfaction}. {text}")
                .with("matter", event.matter())
                .with("satisfaction", event.satisfaction())
                .with("text", event.text());
    }

    @Override
    public Phrase callMissed(CallMissed event) {
        Phrase phrase = event.means() == Means.FAX
                ? Phrase.of("{line}漏收传真一份。", "A fax was missed on {line}.")
                : Phrase.of("{line}漏接来电一次。", "A call was missed on {line}.");
        return phrase.with("line", event.line());
    }

    @Override
    public Phrase callReturned(CallReturned event) {
        return Phrase.of(
                        "{officer}补办第{missed}条所记漏接：{text}。", "{officer} makes good what entry {missed} missed: {text}.")
                .with("officer", event.officer())
                .with("missed", event.missed())
                .with("text", event.text());
    }

    @Override
    public Phrase emergencyReceived(EmergencyReceived event) {
        return Phrase.of(
                        "{officer}接报紧急信息{number}（{category}，{grade}）。",
                        "{officer} receives urgent information {number} ({category}, {grade}).")
                .and(!event.sheet().casualties().numbers().isEmpty(), "伤亡：{casualties}。", " Casualties: {casualties}.")
                .with("casualties", event.sheet().casualties())
                .with("officer", event.officer())
                .with("number", event.number())
                .with(
                        "category",
                        event.sheet().category().<Object>map(one -> one).orElse(UNSORTED))
                .with("grade", event.sheet().grade().<Object>map(one -> one).orElse(UNGRADED));
    }

    @Override
    public Phrase emergencyUpdated(EmergencyUpdated event) {
        return Phrase.of("{officer}补充{matter}的情况（{source}）。", "{officer} adds to {matter} ({source}).")
                .and(event.grade(), "grade", "级别：{grade}。", " Grade: {grade}.")
                .and(!event.casualties().numbers().isEmpty(), "伤亡：{casualties}。", " Casualties: {casualties}.")
                .and(event.verified(), "已核实。", " Verified.")
                .with("casualties", event.casualties())
                .with("officer", event.officer())
                .with("matter", event.matter())
                .with("source", event.source());
    }

    @Override
    public Phrase reportDrafted(ReportDrafted event) {
        return Phrase.of(
                        "{officer}拟就{matter}的{stage}（第{draft}稿）。",
                        "{officer} draws up the {stage} on {matter} (draft {draft}).")
                .with("officer", event.officer())
                .with("matter", event.matter())
                .with("stage", event.stage())
                .with("draft", event.draft());
    }

    @Override
    public Phrase reportApproved(ReportApproved event) {
        return Phrase.of(
                        "{approver}批准上报{matter}第{draft}稿（{form}）。",
                        "{approver} approves draft {draft} on {matter} ({form}).")
                .with("approver", event.approver())
                .with("matter", event.matter())
                .with("draft", event.draft())
                .with("form", event.form());
    }

    @Override
    public Phrase reportCoordinated(ReportCoordinated event) {
        return Phrase.of(
                        "{officer}已与{recipient}核对{matter}第{draft}稿。",
                        "{officer} has agreed draft {draft} on {matter} with {recipient}.")
                .with("officer", event.officer())
                .with("recipient", event.recipient())
                .with("matter", event.matter())
                .with("draft", event.draft());
    }

    @Override
    public Phrase reportSent(ReportSent event) {
        return Phrase.of(
                        "{officer}向{recipient}报送{matter}第{draft}稿（{form}）。",
                        "{officer} sends draft {draft} on {matter} to {recipient} ({form}).")
                .and(!event.receipt().isBlank(), "回执：{receipt}。", " Receipt: {receipt}.")
                .with("receipt", event.receipt())
                .with("officer", event.officer())
                .with("recipient", event.recipient())
                .with("matter", event.matter())
                .with("draft", event.draft())
                .with("form", event.form());
    }

    @Override
    public Phrase recordsInspected(RecordsInspected event) {
        return Phrase.of(
                        "{inspector}检查{period}的值班记录：{result}", "{inspector} inspects the records of {period}: {result}")
                .with("inspector", event.inspector())
                .with("period", event.period())
                .with("result", event.result());
    }

    @Override
    public Phrase criticismCirculated(CriticismCirculated event) {
        return Phrase.of("{leader}决定对{person}通报批评：{text}", "{leader} has a criticism of {person} circulated: {text}")
                .with("leader", event.leader())
                .with("person", event.person())
                .with("text", event.text());
    }

    @Override
    public Phrase roundMade(RoundMade event) {
        return Phrase.of(
                        "{officer}在{shift}进行{round}，{place}：{seen}。",
                        "{officer} makes {round} in {shift}, {place}: {seen}.")
                .with("officer", event.officer())
                .with("shift", event.shift())
                .with("round", event.round())
                .with("place", event.place())
                .with("seen", event.seen());
    }

    @Override
    public Phrase roundConfirmed(RoundConfirmed event) {
        return Phrase.of("{officer}确认第{entry}条的巡查。", "{officer} confirms the round of entry {entry}.")
                .with("officer", event.officer())
                .with("entry", event.round());
    }

    @Override
    public Phrase dailyReportMade(DailyReportMade event) {
        return Phrase.of("{officer}向{recipient}报{date}情况：{text}。", "{officer} reports {date} to {recipient}: {text}.")
                .with("officer", event.officer())
                .with("recipient", event.recipient())
                .with("date", event.date())
                .with("text", event.text().<Object>map(text -> text).orElse(NIL));
    }

    @Override
    public Phrase fieldsFilled(FieldsFilled event) {
        return Phrase.of("{officer}在{number}填写{fields}。", "{officer} fills in on {number}: {fields}.")
                .with("officer", event.officer())
                .with("number", event.number())
                .with("fields", event);
    }

    @Override
    public Phrase recordReviewed(RecordReviewed event) {
        Phrase phrase = event.remark().isBlank()
                ? Phrase.of("{leader}阅{number}。", "{leader} has read {number}.")
                : Phrase.of("{leader}阅{number}：{remark}", "{leader} has read {number}: {remark}")
                        .with("remark", event.remark());
        return phrase.with("leader", event.leader()).with("number", event.number());
    }

    @Override
    public Phrase reinforcementOrdered(ReinforcementOrdered event) {
        return Phrase.of(
                        "{officer}下令自{date}起加强值班（{reinforcement}）：{instruction}",
                        "{officer} orders reinforced duty ({reinforcement}) from {date}: {instruction}")
                .with("officer", event.orderedBy())
                .with("date", event.from())
                .with("reinforcement", event.reinforcement())
                .with("instruction", event.instruction());
    }

    @Override
    public Phrase reinforcementLifted(ReinforcementLifted event) {
        return Phrase.of(
                        "{officer}下令自{date}起解除加强值班（{reinforcement}）",
                        "{officer} lifts reinforced duty ({reinforcement}) from {date}")
                .with("officer", event.orderedBy())
                .with("date", event.until())
                .with("reinforcement", event.reinforcement());
    }

    @Override
    public Phrase withheld(Withheld event) {
        return Phrase.of("（{level}，不予显示）", "({level}, withheld)").with("level", event.level());
    }
}
