package org.zhiban.core.message;

import org.zhiban.core.event.CallAnswered;
import org.zhiban.core.event.CarriedMatter;
import org.zhiban.core.event.DutiesSwapped;
import org.zhiban.core.event.DutyContinued;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.DutySubstituted;
import org.zhiban.core.event.EquipmentCheck;
import org.zhiban.core.event.EquipmentChecked;
import org.zhiban.core.event.HandoverAccepted;
import org.zhiban.core.event.HandoverOffered;
import org.zhiban.core.event.LeaderLeft;
import org.zhiban.core.event.LeaderReturned;
import org.zhiban.core.event.MatterClosed;
import org.zhiban.core.event.MatterRegistered;
import org.zhiban.core.event.MatterReported;
import org.zhiban.core.event.OfficerLeft;
import org.zhiban.core.event.OfficerReturned;
import org.zhiban.core.event.PostTaken;
import org.zhiban.core.event.Reassignment;
import org.zhiban.core.event.RosterAmended;
import org.zhiban.core.event.RosterProposed;
import org.zhiban.core.event.RosterPublished;
import org.zhiban.core.event.SectionCameBack;
import org.zhiban.core.event.SectionWentOut;
import org.zhiban.core.event.SpotChecked;
import org.zhiban.core.language.Wording;

/** One sentence a kind of event; a new kind does not compile without one. */
final class EventSentences implements DutyEvent.Cases<Phrase> {
    static final EventSentences INSTANCE = new EventSentences();
    private static final Wording NOBODY = Wording.of("无人", "nobody");

    private EventSentences() {}

    @Override
    public Phrase rosterProposed(RosterProposed event) {
        return Phrase.of(
                        "拟定值班表{roster}（{period}），共{count}个班次。",
                        "Roster {roster} drawn up ({period}), {count} assignments.")
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
        return Phrase.of("发布值班表{roster}。", "Roster {roster} published.").with("roster", event.roster());
    }

    @Override
    public Phrase dutiesSwapped(DutiesSwapped event) {
        return Phrase.of(
                        "调班：{first}改由{one}，{second}改由{two}（{reason}）。",
                        "Swap: {first} passes to {one}, {second} to {two} ({reason}).")
                .with("first", event.first().shift())
                .with("one", event.first().now())
                .with("second", event.second().shift())
                .with("two", event.second().now())
                .with("reason", event.reason());
    }

    @Override
    public Phrase dutySubstituted(DutySubstituted event) {
        Reassignment change = event.change();
        return Phrase.of("替班：{shift}由{now}替{was}（{reason}）。", "Substitution: {now} takes {shift} for {was} ({reason}).")
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
        return phrase.with("officer", event.officer()).with("shift", event.shift());
    }

    @Override
    public Phrase handoverOffered(HandoverOffered event) {
        return Phrase.of(
                        "{outgoing}签字交班给{incoming}，续办事项：{matters}。",
                        "{outgoing} signs the handover to {incoming}; to be continued: {matters}.")
                .with("outgoing", event.outgoing())
                .with("incoming", event.incoming())
                .with("matters", event.matters().isEmpty() ? Wording.of("无", "nothing") : matters(event));
    }

    private static Wording matters(HandoverOffered event) {
        return Wording.of(join(event, "；", "，要求"), join(event, "; ", ", requirement: "));
    }

    private static String join(HandoverOffered event, String between, String requirement) {
        return event.matters().stream()
                .map((CarriedMatter matter) ->
                        matter.matter() + " " + matter.content() + requirement + matter.requirement())
                .reduce((one, other) -> one + between + other)
                .orElseThrow();
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
                .with("matter", event.matter())
                .with("content", event.content())
                .with("requirement", event.requirement());
    }

    @Override
    public Phrase matterReported(MatterReported event) {
        return Phrase.of("事项{matter}已报告带班领导{leader}。", "Matter {matter} reported to the duty leader {leader}.")
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
        return Phrase.of("{section}人员外出。", "{section} is out.").with("section", event.section());
    }

    @Override
    public Phrase sectionCameBack(SectionCameBack event) {
        return Phrase.of("{section}人员返回。", "{section} is back.").with("section", event.section());
    }

    @Override
    public Phrase callAnswered(CallAnswered event) {
        return Phrase.of("{officer}接听{line}：{gist}。", "{officer} answers {line}: {gist}.")
                .with("officer", event.officer())
                .with("line", event.line())
                .with("gist", event.gist());
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
        return Phrase.of(
                        "{officer}暂离{post}，由{standIn}顶替：{reason}。",
                        "{officer} leaves {post} for a while, {standIn} standing in: {reason}.")
                .with("officer", event.officer())
                .with("post", event.post())
                .with(
                        "standIn",
                        event.standIn()
                                .<Object>map((DutyOfficer officer) -> officer)
                                .orElse(NOBODY))
                .with("reason", event.reason());
    }

    @Override
    public Phrase officerReturned(OfficerReturned event) {
        return Phrase.of("{officer}返回{post}。", "{officer} is back at {post}.")
                .with("officer", event.officer())
                .with("post", event.post());
    }

    @Override
    public Phrase equipmentChecked(EquipmentChecked event) {
        long faulty = event.checks().stream()
                .filter(check -> !check.isWorking())
                .map(EquipmentCheck::item)
                .count();
        return Phrase.of(
                        "{officer}检查设备{count}件，故障{faulty}件。",
                        "{officer} checks {count} pieces of equipment, {faulty} faulty.")
                .with("officer", event.officer())
                .with("count", event.checks().size())
                .with("faulty", faulty);
    }

    @Override
    public Phrase spotChecked(SpotChecked event) {
        return Phrase.of("{checker}查岗{post}：{answer}。", "{checker} checks on {post}: {answer}.")
                .with("checker", event.checker())
                .with("post", event.post())
                .with("answer", event.answered() ? Wording.of("有人应答", "answered") : Wording.of("无人应答", "not answered"));
    }
}
