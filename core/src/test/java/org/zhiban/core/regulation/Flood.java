package org.zhiban.core.regulation;

import static org.zhiban.core.regulation.Jiaohe.DESK;
import static org.zhiban.core.staff.JiaoheStaff.*;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.form.Addressee;
import org.zhiban.core.form.Answer;
import org.zhiban.core.form.Casualties;
import org.zhiban.core.form.Category;
import org.zhiban.core.form.EmergencySheet;
import org.zhiban.core.form.Grade;
import org.zhiban.core.form.Means;
import org.zhiban.core.form.Question;
import org.zhiban.core.form.ReportForm;
import org.zhiban.core.form.ReportStage;
import org.zhiban.core.form.Satisfaction;
import org.zhiban.core.form.Sureness;
import org.zhiban.core.form.Topic;
import org.zhiban.core.form.TopicReport;
import org.zhiban.core.office.AnswerMatter;
import org.zhiban.core.office.ApproveReport;
import org.zhiban.core.office.ArchiveMatter;
import org.zhiban.core.office.CoordinateReport;
import org.zhiban.core.office.DraftReport;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.office.RecordEmergency;
import org.zhiban.core.office.SendReport;
import org.zhiban.core.office.UpdateEmergency;
import org.zhiban.core.staff.StaffId;

/**
 * A township is flooded on the first morning of the holiday, Wang Fang at the desk, Lin Shuang in charge: what the tests of
 * article 二 tell, step by step. Each step takes for granted what went before it.
 */
public final class Flood {
    static final MatterId FLOOD = MatterId.of("应〔2026〕1号");
    static final String UPPER = "upper-city";
    static final String PARTY = "party-office";
    static final String BUREAU = "emergency-bureau";

    final DutyDesk office;

    private Flood(DutyDesk office) {
        this.office = office;
    }

    /** The first call at 08:00, everything asked and answered. */
    static Flood received() {
        return received(DutyDesk.october().onDuty("2026-10-01T08:00", WANG_FANG));
    }

    public static Flood received(DutyDesk office) {
        return received(office, sheet(answers(), Optional.of(Category.NATURAL_DISASTER), "水旱灾害", Optional.empty()));
    }

    static Flood received(DutyDesk office, EmergencySheet sheet) {
        office.given(new RecordEmergency(DESK, sheet, Optional.empty(), Optional.empty()), WANG_FANG);
        return new Flood(office);
    }

    static Flood graded(Grade grade) {
        return received(
                DutyDesk.october().onDuty("2026-10-01T08:00", WANG_FANG),
                sheet(answers(), Optional.of(Category.NATURAL_DISASTER), "水旱灾害", Optional.of(grade)));
    }

    public static EmergencySheet sheet(
            Map<Question, String> answers, Optional<Category> category, String kind, Optional<Grade> grade) {
        return new EmergencySheet(
                Means.PHONE,
                Optional.empty(),
                answers.entrySet().stream()
                        .map(answer -> new Answer(answer.getKey(), Sureness.KNOWN, answer.getValue()))
                        .toList(),
                category,
                kind,
                grade,
                Casualties.none());
    }

    public static Map<Question, String> answers() {
        Map<Question, String> answers = new EnumMap<>(Question.class);
        answers.put(Question.CALLER_NAME, "刘永");
        answers.put(Question.CALLER_ORGANISATION, "新站镇政府");
        answers.put(Question.CALLER_PHONE, "0432-67190001");
        answers.put(Question.TIME, "早七时许");
        answers.put(Question.PLACE, "新站镇河东村");
        answers.put(Question.COURSE, "河水漫堤，村内积水");
        answers.put(Question.CAUSE, "上游降雨");
        return answers;
    }

    static Map<Question, String> answersWithout(Question question) {
        Map<Question, String> answers = answers();
        answers.remove(question);
        return answers;
    }

    public Flood at(String time) {
        office.moveTo("2026-10-01T" + time);
        return this;
    }

    Flood told(StaffId leader) {
        office.given(Deeds.reports(FLOOD, leader), WANG_FANG);
        return this;
    }

    public Flood bothLeadersTold() {
        return told(LIN_SHUANG).told(GAO_FENG);
    }

    Flood acknowledged(StaffId leader) {
        office.given(Deeds.acknowledges(FLOOD, leader), WANG_FANG);
        return this;
    }

    Flood instructed() {
        office.given(Deeds.instructs(FLOOD, LIN_SHUANG, "转移群众"), WANG_FANG);
        return this;
    }

    Flood handled(int instruction) {
        office.given(Deeds.handles(FLOOD, instruction, "已转移120人"), WANG_FANG);
        return this;
    }

    Flood verified() {
        office.given(update(List.of(), true), WANG_FANG);
        return this;
    }

    static UpdateEmergency update(List<Answer> answers, boolean isVerified) {
        return new UpdateEmergency(
                FLOOD,
                answers,
                Optional.empty(),
                "",
                Optional.empty(),
                Casualties.unknown(),
                "回拨新站镇核实",
                isVerified,
                Optional.empty());
    }

    Flood drafted(ReportStage stage) {
        office.given(draft(stage, Topic.values()), WANG_FANG);
        return this;
    }

    static DraftReport draft(ReportStage stage, Topic... topics) {
        return new DraftReport(
                FLOOD,
                stage,
                "新站镇进水，转移120人。",
                Stream.of(topics).map(topic -> new TopicReport(topic, "无变化")).toList(),
                Optional.empty());
    }

    Ruling<LogEntry> approval(int draft, StaffId approver, ReportForm form) {
        return office.submit(new ApproveReport(FLOOD, draft, approver, form, Optional.empty()), WANG_FANG);
    }

    Flood approved(int draft) {
        Judged.accepted(approval(draft, ZHAO_MINGYUAN, ReportForm.WRITTEN));
        return this;
    }

    Flood coordinated(int draft) {
        office.given(new CoordinateReport(FLOOD, draft, PARTY, Optional.empty()), WANG_FANG);
        return this;
    }

    Ruling<LogEntry> sending(int draft, String recipient, ReportForm form) {
        return sending(draft, recipient, form, "新站镇进水，转移120人。");
    }

    Ruling<LogEntry> sending(int draft, String recipient, ReportForm form, String text) {
        return office.submit(new SendReport(FLOOD, draft, recipient, form, text, "已收", Optional.empty()), WANG_FANG);
    }

    Flood sent(int draft, String recipient) {
        Judged.accepted(sending(draft, recipient, ReportForm.WRITTEN));
        return this;
    }

    /** A first report that may go up: both leaders told, checked, drafted, approved, agreed. */
    public Flood readyToSend() {
        return bothLeadersTold()
                .verified()
                .drafted(ReportStage.INITIAL)
                .approved(1)
                .coordinated(1);
    }

    /** Reported in writing to everybody. */
    public Flood reported() {
        return readyToSend().sent(1, UPPER).sent(1, PARTY).sent(1, BUREAU);
    }

    Flood finallyReported() {
        return drafted(ReportStage.FINAL)
                .approved(2)
                .coordinated(2)
                .sent(2, UPPER)
                .sent(2, PARTY);
    }

    Flood answered() {
        office.given(
                new AnswerMatter(FLOOD, Addressee.CALLER, "已处置", Satisfaction.NOT_ASKED, Optional.empty()), WANG_FANG);
        return this;
    }

    Ruling<LogEntry> closing() {
        return office.submit(Deeds.closes(FLOOD, "水已退"), WANG_FANG);
    }

    /** From the first call to its end, not archived yet. */
    Flood closed() {
        reported().handled(0).finallyReported().answered();
        Judged.accepted(closing());
        return this;
    }

    Ruling<LogEntry> archiving(String retention) {
        return office.submit(new ArchiveMatter(FLOOD, retention, Optional.empty()), WANG_FANG);
    }
}
