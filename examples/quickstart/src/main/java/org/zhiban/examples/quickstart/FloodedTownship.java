package org.zhiban.examples.quickstart;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhiban.core.escalation.EmergencyReports;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.form.Addressee;
import org.zhiban.core.form.Answer;
import org.zhiban.core.form.Casualties;
import org.zhiban.core.form.Category;
import org.zhiban.core.form.EmergencySheet;
import org.zhiban.core.form.Grade;
import org.zhiban.core.form.Means;
import org.zhiban.core.form.Outcome;
import org.zhiban.core.form.Question;
import org.zhiban.core.form.ReportForm;
import org.zhiban.core.form.ReportStage;
import org.zhiban.core.form.Satisfaction;
import org.zhiban.core.form.Sureness;
import org.zhiban.core.form.Topic;
import org.zhiban.core.form.TopicReport;
import org.zhiban.core.matter.Matter;
import org.zhiban.core.office.AcknowledgeReport;
import org.zhiban.core.office.AnswerMatter;
import org.zhiban.core.office.ApproveReport;
import org.zhiban.core.office.ArchiveMatter;
import org.zhiban.core.office.CloseMatter;
import org.zhiban.core.office.CoordinateReport;
import org.zhiban.core.office.DraftReport;
import org.zhiban.core.office.GiveInstruction;
import org.zhiban.core.office.HandleMatter;
import org.zhiban.core.office.RecordEmergency;
import org.zhiban.core.office.SendReport;
import org.zhiban.core.office.UpdateEmergency;
import org.zhiban.core.regulation.EmergencyProcedure.Recipient;
import org.zhiban.core.regulation.Role;
import org.zhiban.core.shift.Shift;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.staff.StaffMember;

/** A township is flooded at night: one emergency from the first call to the archive, article 二. */
final class FloodedTownship {
    private final Scene scene;
    private final Page page;

    FloodedTownship(Scene scene) {
        this.scene = scene;
        this.page = scene.page();
    }

    void play() {
        page.heading("深夜的汛情", "A township flooded at night");
        Shift night =
                scene.view().plan().at(scene.desk(), scene.clock().instant()).orElseThrow();
        firstCall(night.answerable().end().minus(Duration.ofHours(6)));
        MatterId flood = latest();
        report(flood);
        instruct(flood);
        send(
                flood,
                draft(
                        flood,
                        ReportStage.INITIAL,
                        text("初报：新站镇进水，转移群众120人。", "First report: Xinzhan under water, 120 people moved.")));
        nextMorning(night, flood);
        end(flood);
    }

    private String text(String zh, String en) {
        return page.text(zh, en);
    }

    private StaffId officer() {
        return scene.holder();
    }

    private StaffId holding(Role role) {
        return scene.files().staff().members().stream()
                .filter(member -> scene.regulation()
                        .holds(
                                role,
                                member,
                                scene.clock()
                                        .instant()
                                        .atZone(scene.regulation().zone())
                                        .toLocalDate()))
                .map(StaffMember::id)
                .sorted()
                .findFirst()
                .orElseThrow();
    }

    private MatterId latest() {
        return scene.openMatters().stream()
                .filter(matter -> matter.emergency().isPresent())
                .map(Matter::id)
                .findFirst()
                .orElseThrow();
    }

    private void firstCall(Instant at) {
        EmergencySheet sheet = new EmergencySheet(
                Means.PHONE,
                Optional.of(at.minus(Duration.ofMinutes(20))),
                List.of(
                        known(Question.CALLER_NAME, text("刘永", "Liu Yong")),
                        known(Question.CALLER_ORGANISATION, text("新站镇政府", "Xinzhan township government")),
                        known(Question.CALLER_PHONE, "0432-67190001"),
                        known(Question.TIME, text("约20分钟前", "about 20 minutes ago")),
                        known(Question.PLACE, text("新站镇河东村", "Hedong village, Xinzhan")),
                        known(
                                Question.COURSE,
                                text("河水漫堤，村内积水半米", "the river is over its bank, half a metre of water")),
                        new Answer(Question.CAUSE, Sureness.UNKNOWN, "")),
                Optional.of(Category.NATURAL_DISASTER),
                kind(Category.NATURAL_DISASTER),
                Optional.empty(),
                Casualties.unknown());
        scene.at(at).submit(new RecordEmergency(scene.desk(), sheet, Optional.empty(), Optional.empty()), officer());
        tellDue();
    }

    /** The first kind of event the regulation lists in a category. */
    private String kind(Category category) {
        return scene.regulation()
                .emergencies()
                .kinds(category)
                .orElseThrow()
                .names()
                .get(0)
                .zh();
    }

    private static Answer known(Question question, String said) {
        return new Answer(question, Sureness.KNOWN, said);
    }

    /** What is due is told as the office would tell it to whoever must act. */
    private void tellDue() {
        scene.view()
                .due()
                .forEach(deadline -> page.line(
                        page.text("　待办 ", "  due ") + page.messages().deadline(deadline, scene.regulation())));
    }

    /** Both leaders are told and neither answers: ten minutes later a leader of the city is due to be told. */
    private void report(MatterId flood) {
        scene.after(2).report(flood, scene.leader().orElseThrow());
        scene.after(1).report(flood, holding(Role.PRINCIPAL_LEADER));
        scene.after(10);
        tellDue();
        StaffId cityLeader = holding(Role.CITY_LEADER);
        scene.report(flood, cityLeader);
        scene.after(1).submit(new AcknowledgeReport(flood, cityLeader, Optional.empty()), officer());
    }

    private void instruct(MatterId flood) {
        StaffId cityLeader = holding(Role.CITY_LEADER);
        String order = text("立即转移河东村群众，应急管理局派员到场", "move the people of Hedong at once, the bureau sends somebody");
        scene.after(2).submit(new GiveInstruction(flood, cityLeader, order, Means.PHONE, Optional.empty()), officer());
        scene.after(5)
                .submit(
                        new HandleMatter(
                                flood,
                                1,
                                text("转移120人，无伤亡", "120 people moved, nobody hurt"),
                                Outcome.DONE,
                                Optional.empty()),
                        officer())
                .submit(
                        new UpdateEmergency(
                                flood,
                                List.of(known(Question.CAUSE, text("上游短时强降雨", "a cloudburst upstream"))),
                                Optional.empty(),
                                "",
                                Optional.of(Grade.SERIOUS),
                                Casualties.of(0, 0, 0, 0, 120),
                                text("现场核实", "checked on the spot"),
                                true,
                                Optional.empty()),
                        officer());
    }

    private int draft(MatterId flood, ReportStage stage, String said) {
        List<TopicReport> topics = stage == ReportStage.INITIAL
                ? List.of()
                : Stream.of(Topic.values())
                        .map(topic -> new TopicReport(topic, said))
                        .toList();
        scene.after(2).submit(new DraftReport(flood, stage, said, topics, Optional.empty()), officer());
        return reports(flood).nextDraft() - 1;
    }

    private EmergencyReports reports(MatterId flood) {
        return EmergencyReports.of(scene.view().matter(flood).orElseThrow());
    }

    /** No report goes up before a leader of the city approved it; whoever is told, is told the same. */
    private void send(MatterId flood, int draft) {
        List<Recipient> recipients = scene.regulation().emergencies().recipients();
        scene.submitInVain(sent(flood, draft, recipients.get(0)), officer());
        scene.after(3)
                .submit(
                        new ApproveReport(
                                flood, draft, holding(Role.CITY_LEADER), ReportForm.WRITTEN, Optional.empty()),
                        officer());
        recipients.stream()
                .filter(recipient -> recipient.way() == Recipient.Way.PARTY)
                .forEach(party -> scene.after(1)
                        .submit(new CoordinateReport(flood, draft, party.id(), Optional.empty()), officer()));
        recipients.forEach(recipient -> scene.after(1).submit(sent(flood, draft, recipient), officer()));
    }

    private SendReport sent(MatterId flood, int draft, Recipient recipient) {
        return new SendReport(
                flood,
                draft,
                recipient.id(),
                ReportForm.WRITTEN,
                reports(flood).draft(draft).orElseThrow().event().text(),
                text("已收", "received"),
                Optional.empty());
    }

    /** The night is over and the emergency is not: it goes to the next officer, who reports on. */
    private void nextMorning(Shift night, MatterId flood) {
        Shift morning = scene.view().plan().next(night).orElseThrow();
        StaffId incoming = scene.view()
                .rostered(scene.desk(), morning.answerable().start())
                .get(0)
                .id();
        scene.handOver(morning.answerable().start(), incoming);
        send(
                flood,
                draft(
                        flood,
                        ReportStage.FINAL,
                        text("终报：水已退，群众返家。", "Final report: the water is gone, people are back home.")));
    }

    private void end(MatterId flood) {
        String said = text("水已退，群众返家", "the water is gone, people are back home");
        scene.after(5)
                .submit(
                        new AnswerMatter(flood, Addressee.CALLER, said, Satisfaction.NOT_ASKED, Optional.empty()),
                        officer())
                .submit(new CloseMatter(flood, said, Optional.empty()), officer())
                .submit(
                        new ArchiveMatter(
                                flood, scene.regulation().retention().get(0).id(), Optional.empty()),
                        officer());
        tellDue();
    }
}
