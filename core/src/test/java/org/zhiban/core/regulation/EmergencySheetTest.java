package org.zhiban.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.clausetests.Proves.By.ACCEPTING;
import static org.zhiban.clausetests.Proves.By.REFUSING;
import static org.zhiban.core.regulation.Flood.*;
import static org.zhiban.core.regulation.Jiaohe.DESK;
import static org.zhiban.core.regulation.Judged.*;
import static org.zhiban.core.staff.JiaoheStaff.*;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhiban.clausetests.Proves;
import org.zhiban.core.escalation.EmergencyReports;
import org.zhiban.core.event.EmergencyReceived;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.form.Answer;
import org.zhiban.core.form.Casualties;
import org.zhiban.core.form.Casualty;
import org.zhiban.core.form.Category;
import org.zhiban.core.form.EmergencySheet;
import org.zhiban.core.form.Means;
import org.zhiban.core.form.Question;
import org.zhiban.core.form.ReportForm;
import org.zhiban.core.form.ReportStage;
import org.zhiban.core.form.Sureness;
import org.zhiban.core.office.CorrectEntry;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.office.RecordEmergency;
import org.zhiban.core.office.UpdateEmergency;

/** 二(一) and 二(二)1: what urgent information is, and the sheet that holds what the caller was asked. */
class EmergencySheetTest {

    private static DutyDesk onDuty() {
        return DutyDesk.october().onDuty("2026-10-01T08:00", WANG_FANG);
    }

    private static Flood classified(Category category, String kind) {
        return received(onDuty(), sheet(answers(), Optional.of(category), kind, Optional.empty()));
    }

    private static Flood asked(Map<Question, String> answers) {
        return received(onDuty(), sheet(answers, Optional.of(Category.NATURAL_DISASTER), "水旱灾害", Optional.empty()));
    }

    private static void isOfItsCategory(Category category, String... kinds) {
        for (String kind : kinds) {
            notFound(classified(category, kind).office, Code.KIND_UNKNOWN);
        }
    }

    private static void isFoundAstray(Category category, String kind, String clause) {
        Finding finding = found(classified(category, kind).office, Code.KIND_UNKNOWN, clause);
        assertThat(finding.facts().values()).containsEntry("category", category);
        assertThat(finding.answerable()).containsExactly(WANG_FANG);
    }

    @Test
    @Proves(clause = "二(一)-1", rev = 1, by = ACCEPTING)
    void urgent_information_is_put_in_a_category() {
        notFound(received().office, Code.UNCLASSIFIED);
    }

    @Test
    @Proves(clause = "二(一)-1", rev = 1, by = REFUSING)
    void while_nobody_decided_what_it_is_it_is_recorded_all_the_same_and_found() {
        Flood flood = received(onDuty(), sheet(answers(), Optional.empty(), "", Optional.empty()));
        Finding finding = found(flood.office, Code.UNCLASSIFIED, "二(一)-1");
        assertThat(finding.evidence()).containsExactly(flood.office.entry(EmergencyReceived.class));
    }

    @Test
    @Proves(clause = "二(一)-2", rev = 1, by = ACCEPTING)
    void floods_storms_and_earthquakes_are_natural_disasters() {
        isOfItsCategory(Category.NATURAL_DISASTER, "水旱灾害", "气象灾害", "地震灾害", "地质灾害", "生物灾害", "其他自然灾害");
    }

    @Test
    @Proves(clause = "二(一)-2", rev = 1, by = REFUSING)
    void a_traffic_accident_is_no_natural_disaster() {
        isFoundAstray(Category.NATURAL_DISASTER, "交通事故", "二(一)-2");
    }

    @Test
    @Proves(clause = "二(一)-3", rev = 1, by = ACCEPTING)
    void accidents_of_work_traffic_plant_and_pollution_are_accidents() {
        isOfItsCategory(Category.ACCIDENT, "安全事故", "交通事故", "设施设备事故", "环境污染", "生态破坏", "其他事故");
    }

    @Test
    @Proves(clause = "二(一)-3", rev = 1, by = REFUSING)
    void an_epidemic_is_no_accident() {
        isFoundAstray(Category.ACCIDENT, "传染病疫情", "二(一)-3");
    }

    @Test
    @Proves(clause = "二(一)-4", rev = 1, by = ACCEPTING)
    void epidemics_and_food_poisoning_are_public_health_events() {
        isOfItsCategory(Category.PUBLIC_HEALTH, "传染病疫情", "不明原因疾病", "食品安全", "职业危害", "动物疫情", "其他公共卫生事件");
    }

    @Test
    @Proves(clause = "二(一)-4", rev = 1, by = REFUSING)
    void an_earthquake_is_no_public_health_event() {
        isFoundAstray(Category.PUBLIC_HEALTH, "地震灾害", "二(一)-4");
    }

    @Test
    @Proves(clause = "二(一)-5", rev = 1, by = ACCEPTING)
    void mass_events_and_public_order_are_social_security_events() {
        isOfItsCategory(Category.SOCIAL_SECURITY, "民族宗教事件", "涉外事件", "经济安全事件", "治安事件", "群众性事件", "其他社会安全事件");
    }

    @Test
    @Proves(clause = "二(一)-5", rev = 1, by = REFUSING)
    void pollution_is_no_social_security_event() {
        isFoundAstray(Category.SOCIAL_SECURITY, "环境污染", "二(一)-5");
    }

    @Test
    @Proves(clause = "二(一)-6", rev = 1, by = ACCEPTING)
    void whatever_else_endangers_people_is_urgent_if_it_is_said_what() {
        isOfItsCategory(Category.OTHER, "无人机坠落");
    }

    @Test
    @Proves(clause = "二(一)-6", rev = 1, by = REFUSING)
    void something_else_that_is_not_named_is_found() {
        isFoundAstray(Category.OTHER, "", "二(一)-6");
    }

    @Test
    @Proves(clause = "二(二)1-1", rev = 1, by = ACCEPTING)
    void the_sheet_is_never_refused_whatever_is_missing() {
        EmergencySheet empty = sheet(Map.of(), Optional.empty(), "", Optional.empty());
        accepted(onDuty().submit(new RecordEmergency(DESK, empty, Optional.empty(), Optional.empty()), WANG_FANG));
        accepted(onDuty().submit(new RecordEmergency(DESK, empty, Optional.empty(), Optional.empty()), OUTSIDER));
    }

    @Test
    @Proves(clause = "二(二)1-1", rev = 1, by = REFUSING)
    void nothing_is_drafted_approved_or_sent_up_without_a_sheet() {
        DutyDesk office = onDuty().given(Deeds.registers(FLOOD.toString(), "进水"), WANG_FANG);
        refused(office.submit(draft(ReportStage.INITIAL), WANG_FANG), Code.SHEET_MISSING, "二(二)1-1");
        refused(office.submit(update(List.of(), true), WANG_FANG), Code.SHEET_MISSING, "二(二)1-1");
    }

    @Test
    @Proves(clause = "二(二)1-2", rev = 1, by = ACCEPTING)
    void the_caller_is_asked_for_name_organisation_and_phone() {
        notFound(received().office, Code.CALLER_UNASKED);
    }

    @Test
    @Proves(clause = "二(二)1-2", rev = 1, by = REFUSING)
    void a_caller_nobody_asked_is_found_one_finding_a_question() {
        for (Question question : List.of(Question.CALLER_NAME, Question.CALLER_ORGANISATION, Question.CALLER_PHONE)) {
            Finding finding = found(asked(answersWithout(question)).office, Code.CALLER_UNASKED, "二(二)1-2");
            assertThat(finding.facts().values()).containsEntry("question", question);
        }
    }

    @Test
    @Proves(clause = "二(二)1-2", rev = 1, by = REFUSING)
    void a_caller_who_left_no_number_that_can_be_called_is_found_and_the_emergency_is_taken_all_the_same() {
        Flood flood = asked(answersWith(Question.CALLER_PHONE, "1390000"));
        found(flood.office, Code.CALLER_PHONE_DOUBTFUL, "二(二)1-2");
        notFound(flood.office, Code.CALLER_UNASKED);
        flood.office.given(
                update(List.of(new Answer(Question.CALLER_PHONE, Sureness.KNOWN, "13900000000")), true), WANG_FANG);
        notFound(flood.office, Code.CALLER_PHONE_DOUBTFUL);
    }

    @Test
    @Proves(clause = "二(二)1-2", rev = 1, by = ACCEPTING)
    void a_number_that_is_said_to_be_unknown_is_not_doubted() {
        Flood flood = asked(answersWithout(Question.CALLER_PHONE));
        flood.office.given(
                update(List.of(new Answer(Question.CALLER_PHONE, Sureness.UNKNOWN, "来电未显示")), false), WANG_FANG);
        notFound(flood.office, Code.CALLER_PHONE_DOUBTFUL);
    }

    private static Map<Question, String> answersWith(Question question, String text) {
        Map<Question, String> answers = answers();
        answers.put(question, text);
        return answers;
    }

    @Test
    @Proves(clause = "二(二)1-3", rev = 1, by = ACCEPTING)
    void what_is_not_known_yet_is_said_to_be_unknown_and_stays_an_open_question() {
        Flood flood = asked(answersWithout(Question.CAUSE));
        flood.office.given(update(List.of(new Answer(Question.CAUSE, Sureness.UNKNOWN, "正在核查")), false), WANG_FANG);
        notFound(flood.office, Code.ELEMENT_UNASKED);
        assertThat(open(flood)).containsExactly(Question.CAUSE);
        flood.office.given(update(List.of(new Answer(Question.CAUSE, Sureness.KNOWN, "上游降雨")), true), WANG_FANG);
        assertThat(open(flood)).isEmpty();
    }

    private static List<Question> open(Flood flood) {
        return EmergencyReports.of(flood.office.view().matter(FLOOD).orElseThrow())
                .open(Jiaohe.regulation().emergencies().questions());
    }

    @Test
    @Proves(clause = "二(二)1-3", rev = 1, by = REFUSING)
    void time_place_course_and_cause_nobody_asked_for_are_found() {
        for (Question question : List.of(Question.TIME, Question.PLACE, Question.COURSE, Question.CAUSE)) {
            Finding finding = found(asked(answersWithout(question)).office, Code.ELEMENT_UNASKED, "二(二)1-3");
            assertThat(finding.facts().values()).containsEntry("question", question);
        }
    }

    @Test
    @Proves(clause = "二(二)1-3", rev = 1, by = REFUSING)
    void what_is_still_unknown_at_the_final_report_is_found() { // G46
        Flood flood = asked(answersWithout(Question.CAUSE));
        flood.office.given(update(List.of(new Answer(Question.CAUSE, Sureness.UNKNOWN, "正在核查")), true), WANG_FANG);
        flood.reported().finallyReported();
        assertThat(found(flood.office, Code.QUESTION_UNRESOLVED, "二(二)1-3")
                        .facts()
                        .values())
                .containsEntry("question", Question.CAUSE);
    }

    private static EmergencySheet counting(Casualties casualties) {
        return new EmergencySheet(
                Means.PHONE,
                Optional.empty(),
                List.of(),
                Optional.of(Category.NATURAL_DISASTER),
                "水旱灾害",
                Optional.empty(),
                casualties);
    }

    private static Casualties casualties(Flood flood) {
        return EmergencyReports.of(flood.office.view().matter(FLOOD).orElseThrow())
                .casualties();
    }

    private static UpdateEmergency learned(Map<Casualty, Integer> numbers) {
        return new UpdateEmergency(
                FLOOD,
                List.of(),
                Optional.empty(),
                "",
                Optional.empty(),
                new Casualties(numbers),
                "现场",
                true,
                Optional.empty());
    }

    @Test
    @Proves(clause = "二(二)1-3", rev = 1, by = ACCEPTING)
    void casualties_nobody_knows_yet_keep_no_emergency_from_being_recorded_and_are_told_one_by_one() {
        Flood flood =
                received(DutyDesk.october().onDuty("2026-10-01T08:00", WANG_FANG), counting(Casualties.unknown()));
        assertThat(casualties(flood).open()).containsExactly(Casualty.values());
        flood.office
                .given(learned(Map.of(Casualty.DEAD, 0, Casualty.MISSING, 2)), WANG_FANG)
                .given(learned(Map.of(Casualty.MISSING, 1)), WANG_FANG);
        assertThat(casualties(flood)).isEqualTo(new Casualties(Map.of(Casualty.DEAD, 0, Casualty.MISSING, 1)));
        assertThat(casualties(flood).number(Casualty.DEAD)).hasValue(0);
        assertThat(casualties(flood).number(Casualty.INJURED)).isEmpty();
    }

    @Test
    @Proves(clause = "二(二)1-3", rev = 1, by = REFUSING)
    void a_number_of_casualties_still_unknown_at_the_final_report_is_found_and_zero_is_known() { // G46
        Flood flood = received(
                DutyDesk.october().onDuty("2026-10-01T08:00", WANG_FANG),
                counting(new Casualties(
                        Map.of(Casualty.DEAD, 0, Casualty.INJURED, 0, Casualty.TRAPPED, 0, Casualty.MOVED, 0))));
        flood.reported().finallyReported();
        assertThat(flood.office.findings(Code.QUESTION_UNRESOLVED))
                .extracting(finding -> finding.facts().values().get("question"))
                .contains(Casualty.MISSING)
                .doesNotContain(Casualty.DEAD, Casualty.INJURED, Casualty.TRAPPED, Casualty.MOVED);
    }

    @Test
    @Proves(clause = "二(二)1-4", rev = 1, by = ACCEPTING)
    void what_is_learned_later_is_added_with_where_it_is_from() {
        Flood flood = received();
        accepted(flood.office.submit(
                update(List.of(new Answer(Question.LOSS, Sureness.PRESUMED, "农田百亩")), false), WANG_FANG));
    }

    @Test
    @Proves(clause = "二(二)1-4", rev = 1, by = REFUSING)
    void an_addition_that_says_nothing_or_comes_from_nowhere_is_no_record() {
        Flood flood = received();
        refusedOnly(flood.office.submit(update(List.of(), false), WANG_FANG), Code.UPDATE_EMPTY, "二(二)1-4");
        Answer blank = new Answer(Question.LOSS, Sureness.PRESUMED, " ");
        refusedOnly(flood.office.submit(update(List.of(blank), false), WANG_FANG), Code.UPDATE_EMPTY, "二(二)1-4");
        refusedOnly(flood.office.submit(withoutSource(), WANG_FANG), Code.UPDATE_EMPTY, "二(二)1-4");
    }

    private static UpdateEmergency withoutSource() {
        return new UpdateEmergency(
                FLOOD,
                List.of(new Answer(Question.LOSS, Sureness.PRESUMED, "农田百亩")),
                Optional.empty(),
                "",
                Optional.empty(),
                Casualties.unknown(),
                " ",
                false,
                Optional.empty());
    }

    @Test
    @Proves(clause = "二(二)1-5", rev = 1, by = ACCEPTING)
    void what_was_checked_before_it_went_up_raises_nothing() {
        notFound(received().reported().office, Code.UNVERIFIED);
    }

    @Test
    @Proves(clause = "二(二)1-5", rev = 1, by = REFUSING)
    void what_went_up_unchecked_is_found() {
        Flood flood = received()
                .bothLeadersTold()
                .drafted(ReportStage.INITIAL)
                .approved(1)
                .coordinated(1);
        accepted(flood.sending(1, UPPER, ReportForm.WRITTEN));
        found(flood.office, Code.UNVERIFIED, "二(二)1-5");
    }

    private Ruling<LogEntry> corrects(DutyDesk office, long entry, String correction, String reason) {
        return office.submit(new CorrectEntry(entry, correction, reason, Optional.empty()), WANG_FANG);
    }

    @Test
    @Proves(clause = "二(二)1-5", rev = 1, by = ACCEPTING)
    void a_wrong_entry_is_corrected_by_another_with_its_reason() { // G39
        DutyDesk office = received().office;
        accepted(corrects(office, office.entry(EmergencyReceived.class), "应为河西村", "口音听错"));
    }

    @Test
    @Proves(clause = "二(二)1-5", rev = 1, by = REFUSING)
    void a_correction_of_nothing_or_without_a_reason_is_refused() {
        DutyDesk office = received().office;
        refusedOnly(corrects(office, 999, "应为河西村", "口音听错"), Code.CORRECTION_UNFOUNDED, "二(二)1-5");
        long sheet = office.entry(EmergencyReceived.class);
        refusedOnly(corrects(office, sheet, "应为河西村", ""), Code.CORRECTION_UNFOUNDED, "二(二)1-5");
        refusedOnly(corrects(office, sheet, " ", "口音听错"), Code.CORRECTION_UNFOUNDED, "二(二)1-5");
    }
}
