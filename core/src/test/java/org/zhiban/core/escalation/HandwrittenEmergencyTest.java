package org.zhiban.core.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.core.office.DutyDesk.desk;
import static org.zhiban.core.office.DutyDesk.span;
import static org.zhiban.core.office.DutyDesk.time;
import static org.zhiban.core.regulation.Jiaohe.DESK;
import static org.zhiban.core.staff.JiaoheStaff.GAO_FENG;
import static org.zhiban.core.staff.JiaoheStaff.LIN_SHUANG;
import static org.zhiban.core.staff.JiaoheStaff.WANG_FANG;
import static org.zhiban.core.staff.JiaoheStaff.ZHAO_MINGYUAN;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.EmergencyReceived;
import org.zhiban.core.event.MatterClosed;
import org.zhiban.core.event.MatterHandled;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.MatterRegistered;
import org.zhiban.core.event.MatterReported;
import org.zhiban.core.event.PostTaken;
import org.zhiban.core.event.ReportAcknowledged;
import org.zhiban.core.event.ReportApproved;
import org.zhiban.core.event.ReportDrafted;
import org.zhiban.core.event.ReportSent;
import org.zhiban.core.event.SecretReceived;
import org.zhiban.core.form.Category;
import org.zhiban.core.form.FormKind;
import org.zhiban.core.form.FormNumber;
import org.zhiban.core.form.Grade;
import org.zhiban.core.form.Means;
import org.zhiban.core.form.Outcome;
import org.zhiban.core.form.RegisterPointer;
import org.zhiban.core.form.ReportForm;
import org.zhiban.core.form.ReportStage;
import org.zhiban.core.form.Topic;
import org.zhiban.core.form.TopicReport;
import org.zhiban.core.office.WrittenBook;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Finding;
import org.zhiban.core.regulation.Flood;
import org.zhiban.core.regulation.Role;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.core.staff.StaffId;

/** The clocks of an emergency, one entry after another written by hand: what starts each, what stops it, and what does not. */
class HandwrittenEmergencyTest {
    private static final MatterId FLOOD = MatterId.of("应〔2026〕1号");
    private static final String UPPER = "upper-city";

    private final WrittenBook book = WrittenBook.october()
            .by(
                    WANG_FANG,
                    new PostTaken(
                            DESK,
                            desk("2026-10-01", "holiday-morning"),
                            officer(WANG_FANG),
                            Optional.empty(),
                            List.of(),
                            "",
                            at("08:00")));

    private static Instant at(String hour) {
        return time("2026-10-01T" + hour);
    }

    private static DutyOfficer officer(StaffId id) {
        return new JiaoheStaff().find(id).map(DutyOfficer::of).orElseThrow();
    }

    private HandwrittenEmergencyTest then(DutyEvent event) {
        book.by(WANG_FANG, event);
        return this;
    }

    private static DutyEvent received(Optional<Grade> grade, String hour) {
        return new EmergencyReceived(
                FLOOD,
                new FormNumber(FormKind.EMERGENCY_SHEET, 2026, 1),
                DESK,
                Flood.sheet(Flood.answers(), Optional.of(Category.NATURAL_DISASTER), "水旱灾害", grade),
                officer(WANG_FANG),
                at(hour));
    }

    private static DutyEvent told(StaffId leader, Role role, String hour) {
        return new MatterReported(FLOOD, officer(leader), List.of(role), Means.PHONE, at(hour));
    }

    private static DutyEvent acknowledged(StaffId leader, String hour) {
        return new ReportAcknowledged(FLOOD, officer(leader), at(hour));
    }

    private static DutyEvent handled(String hour) {
        return new MatterHandled(FLOOD, 0, "已转移120人", Outcome.PARTIAL, officer(WANG_FANG), at(hour));
    }

    private static DutyEvent drafted(int draft, ReportStage stage, String hour) {
        List<TopicReport> topics = stage == ReportStage.INITIAL
                ? List.of()
                : Stream.of(Topic.values())
                        .map(topic -> new TopicReport(topic, "平稳"))
                        .toList();
        return new ReportDrafted(FLOOD, draft, stage, "河东村漫堤", topics, officer(WANG_FANG), at(hour));
    }

    private static DutyEvent sent(int draft, ReportForm form, String instant) {
        return new ReportSent(FLOOD, draft, UPPER, form, "河东村漫堤", "收到", officer(WANG_FANG), time(instant));
    }

    private static DutyEvent approved(int draft, ReportForm form, String hour) {
        return new ReportApproved(FLOOD, draft, officer(ZHAO_MINGYUAN), form, officer(WANG_FANG), at(hour));
    }

    private List<Finding> found(Code code, String instant) {
        return book.findings(code, instant);
    }

    private HandwrittenEmergencyTest bothTold() {
        return then(received(Optional.empty(), "08:10"))
                .then(told(LIN_SHUANG, Role.DUTY_LEADER, "08:12"))
                .then(told(GAO_FENG, Role.PRINCIPAL_LEADER, "08:13"));
    }

    @Test
    void a_report_made_before_it_was_an_emergency_does_not_count() {
        then(new MatterRegistered(FLOOD, DESK, "河水上涨", "关注", false, officer(WANG_FANG), at("08:05")))
                .then(told(LIN_SHUANG, Role.DUTY_LEADER, "08:06"))
                .then(received(Optional.empty(), "08:10"));

        assertThat(found(Code.DUTY_LEADER_TOLD_LATE, "2026-10-01T09:00")).hasSize(1);

        then(told(LIN_SHUANG, Role.DUTY_LEADER, "08:12"));
        assertThat(found(Code.DUTY_LEADER_TOLD_LATE, "2026-10-01T09:00")).isEmpty();
    }

    @Test
    void an_acknowledgement_in_time_stops_the_chain() {
        bothTold().then(acknowledged(LIN_SHUANG, "08:15"));

        assertThat(found(Code.ESCALATION_LATE, "2026-10-01T12:00")).isEmpty();
    }

    @Test
    void an_acknowledgement_too_late_only_ends_what_it_could_not_prevent() {
        bothTold().then(acknowledged(LIN_SHUANG, "11:00"));

        assertThat(found(Code.ESCALATION_LATE, "2026-10-01T12:00"))
                .extracting(finding -> finding.span().end())
                .containsExactly(at("11:00"));
    }

    @Test
    void nobodys_acknowledgement_stands_for_telling_the_duty_leader() {
        then(received(Optional.empty(), "08:10"))
                .then(told(GAO_FENG, Role.PRINCIPAL_LEADER, "08:13"))
                .then(acknowledged(GAO_FENG, "08:40"));

        assertThat(found(Code.DUTY_LEADER_TOLD_LATE, "2026-10-01T12:00"))
                .extracting(Finding::span)
                .containsExactly(span("2026-10-01T08:10", "2026-10-01T12:00"));
    }

    @Test
    void while_no_grade_is_known_the_clock_of_the_report_starts_with_a_draft() {
        bothTold();
        assertThat(found(Code.REPORTED_LATE, "2026-10-01T20:00")).isEmpty();

        then(drafted(1, ReportStage.INITIAL, "08:30"));
        assertThat(found(Code.REPORTED_LATE, "2026-10-01T20:00")).hasSize(2);
    }

    @Test
    void a_grade_below_the_limits_starts_no_clock_though_a_report_is_drawn_up() {
        then(received(Optional.of(Grade.ORDINARY), "08:10")).then(drafted(1, ReportStage.INITIAL, "08:30"));

        assertThat(found(Code.REPORTED_LATE, "2026-10-01T20:00")).isEmpty();
    }

    @Test
    void a_call_keeps_the_limit_of_the_call_and_not_that_of_the_paper() {
        then(received(Optional.of(Grade.SERIOUS), "08:10"))
                .then(drafted(1, ReportStage.INITIAL, "08:20"))
                .then(sent(1, ReportForm.ORAL, "2026-10-01T08:30"));

        assertThat(found(Code.REPORTED_LATE, "2026-10-01T20:00")).hasSize(1);
    }

    @Test
    void after_the_final_report_no_further_one_is_due() {
        bothTold().then(drafted(1, ReportStage.INITIAL, "08:30")).then(sent(1, ReportForm.WRITTEN, "2026-10-01T08:40"));
        assertThat(found(Code.FOLLOW_UP_LATE, "2026-10-03T12:00")).hasSize(1);

        then(drafted(2, ReportStage.FINAL, "18:00")).then(sent(2, ReportForm.WRITTEN, "2026-10-01T18:10"));
        assertThat(found(Code.FOLLOW_UP_LATE, "2026-10-03T12:00")).isEmpty();
    }

    @Test
    void between_two_reports_lies_no_more_than_a_day() {
        bothTold()
                .then(drafted(1, ReportStage.INITIAL, "08:30"))
                .then(sent(1, ReportForm.WRITTEN, "2026-10-01T08:40"))
                .then(drafted(2, ReportStage.FINAL, "18:00"))
                .then(sent(2, ReportForm.WRITTEN, "2026-10-02T09:00"));

        assertThat(found(Code.FOLLOW_UP_LATE, "2026-10-03T12:00"))
                .extracting(Finding::span)
                .containsExactly(span("2026-10-01T08:40", "2026-10-02T09:00"));
    }

    @Test
    void closing_ends_the_wait_for_a_further_report() {
        bothTold()
                .then(drafted(1, ReportStage.INITIAL, "08:30"))
                .then(sent(1, ReportForm.WRITTEN, "2026-10-01T08:40"))
                .then(new MatterClosed(FLOOD, "水退", at("20:00")));

        assertThat(found(Code.FOLLOW_UP_LATE, "2026-10-03T12:00")).isEmpty();
    }

    @Test
    void only_what_was_said_needs_to_be_written_afterwards() {
        bothTold().then(drafted(1, ReportStage.INITIAL, "08:30")).then(sent(1, ReportForm.WRITTEN, "2026-10-01T08:40"));
        assertThat(found(Code.WRITTEN_LATE, "2026-10-01T20:00")).isEmpty();

        then(drafted(2, ReportStage.FOLLOW_UP, "10:00")).then(sent(2, ReportForm.ORAL, "2026-10-01T10:10"));
        assertThat(found(Code.WRITTEN_LATE, "2026-10-01T20:00")).hasSize(1);
    }

    @Test
    void an_approval_given_by_word_is_confirmed_for_the_same_draft() {
        bothTold()
                .then(drafted(1, ReportStage.INITIAL, "08:30"))
                .then(approved(1, ReportForm.ORAL, "08:35"))
                .then(drafted(2, ReportStage.INITIAL, "08:40"))
                .then(approved(2, ReportForm.WRITTEN, "08:45"));
        assertThat(found(Code.ORAL_APPROVAL_UNCONFIRMED, "2026-10-03T20:00")).hasSize(1);

        then(approved(1, ReportForm.WRITTEN, "09:00"));
        assertThat(found(Code.ORAL_APPROVAL_UNCONFIRMED, "2026-10-03T20:00")).isEmpty();
    }

    @Test
    void a_grave_emergency_is_acted_upon_within_the_half_hour() {
        then(received(Optional.of(Grade.GRAVE), "08:10")).then(handled("08:39"));
        assertThat(found(Code.REACTION_SLOW, "2026-10-01T12:00")).isEmpty();
    }

    @Test
    void a_serious_one_has_no_such_hour() {
        then(received(Optional.of(Grade.SERIOUS), "08:10")).then(handled("11:00"));
        assertThat(found(Code.REACTION_SLOW, "2026-10-01T12:00")).isEmpty();
    }

    @Test
    void what_was_written_is_not_written_late_although_an_earlier_hour_is_stated_for_it_later() {
        bothTold()
                .then(drafted(1, ReportStage.INITIAL, "08:30"))
                .then(sent(1, ReportForm.WRITTEN, "2026-10-01T10:40"))
                .then(sent(1, ReportForm.WRITTEN, "2026-10-01T08:40"));

        assertThat(found(Code.WRITTEN_LATE, "2026-10-01T20:00")).isEmpty();
    }

    @Test
    void a_secret_paper_that_points_elsewhere_says_nothing_of_the_emergency() {
        then(received(Optional.empty(), "08:10"))
                .then(new SecretReceived(
                        new RegisterPointer("密〔2026〕7号", 1, "省委办公厅", "机要室", Optional.empty()),
                        officer(WANG_FANG),
                        at("08:20")));

        assertThat(found(Code.ABOVE_CEILING, "2026-10-01T09:00")).isEmpty();
    }
}
