package org.zhiban.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.clausetests.Proves.By.ACCEPTING;
import static org.zhiban.clausetests.Proves.By.REFUSING;
import static org.zhiban.core.office.DutyDesk.days;
import static org.zhiban.core.office.DutyDesk.desk;
import static org.zhiban.core.office.DutyDesk.time;
import static org.zhiban.core.regulation.Jiaohe.DESK;
import static org.zhiban.core.regulation.Judged.accepted;
import static org.zhiban.core.regulation.Judged.found;
import static org.zhiban.core.regulation.Judged.notFound;
import static org.zhiban.core.regulation.Judged.refused;
import static org.zhiban.core.regulation.Judged.refusedOnly;
import static org.zhiban.core.staff.JiaoheStaff.*;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhiban.clausetests.Proves;
import org.zhiban.core.event.DutyContinued;
import org.zhiban.core.event.HandoverAccepted;
import org.zhiban.core.event.HandoverMode;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.PostTaken;
import org.zhiban.core.event.Reassignment;
import org.zhiban.core.handover.HandoverRules;
import org.zhiban.core.language.Language;
import org.zhiban.core.message.Messages;
import org.zhiban.core.office.AcceptHandover;
import org.zhiban.core.office.AmendRoster;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.office.OfferHandover;
import org.zhiban.core.office.OfficeState;
import org.zhiban.core.office.TakePost;
import org.zhiban.core.shift.OnPost;
import org.zhiban.core.shift.RunningShift;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.staff.StaffList;

/** 一(四)-1 to -4: a change of shift takes a handover, on time, with both names and the time. */
class HandingOverTest {

    /** The first morning of the holiday: Wang Fang at the desk, Zheng Yan to follow at 13:00, Han Bing at 18:00. */
    private final DutyDesk office = DutyDesk.october().onDuty("2026-10-01T08:00", WANG_FANG);

    private RunningShift running() {
        return office.view().state().board().on(DESK).orElseThrow();
    }

    private Ruling<LogEntry> offersAt(String stated, StaffId outgoing, StaffId incoming) {
        return office.submit(
                new OfferHandover(
                        DESK, incoming, List.of(), true, HandoverMode.FACE_TO_FACE, "值班室", Optional.of(time(stated))),
                outgoing);
    }

    private Ruling<LogEntry> acceptsAt(String stated, StaffId incoming) {
        return office.submit(new AcceptHandover(DESK, List.of(), Optional.of(time(stated))), incoming);
    }

    @Test
    @Proves(clause = "一(四)-1", rev = 1, by = ACCEPTING)
    void with_both_signatures_the_post_passes_to_the_next() {
        office.relieved("2026-10-01T13:00", WANG_FANG, ZHENG_YAN);
        assertThat(running().officer()).isEqualTo(office.officer(ZHENG_YAN));
        assertThat(running().shift()).isEqualTo(desk("2026-10-01", "holiday-afternoon"));
        notFound(office, Code.HANDOVER_MISSING);
    }

    @Test
    @Proves(clause = "一(四)-1", rev = 1, by = ACCEPTING)
    void one_signature_does_not_yet_pass_the_post_on() {
        accepted(office.moveTo("2026-10-01T12:55").offers(WANG_FANG, ZHENG_YAN));
        assertThat(running().officer()).isEqualTo(office.officer(WANG_FANG));
    }

    @Test
    @Proves(clause = "一(四)-1", rev = 1, by = ACCEPTING)
    void who_has_morning_and_afternoon_stays_on_without_a_handover() { // G22
        DutyDesk second =
                DutyDesk.october().onDuty("2026-10-02T08:00", CHEN_JING).moveTo("2026-10-02T13:00");
        accepted(second.staysOn(CHEN_JING));
        notFound(second.moveTo("2026-10-02T14:00"), Code.HANDOVER_MISSING);
        notFound(second, Code.POST_VACANT);
    }

    @Test
    @Proves(clause = "一(四)-1", rev = 1, by = REFUSING)
    void who_is_not_on_the_next_shift_does_not_stay_on() { // G22
        office.moveTo("2026-10-01T13:00");
        refusedOnly(office.staysOn(WANG_FANG), Code.NOT_SAME_PERSON, "一(四)-1");
    }

    @Test
    @Proves(clause = "一(四)-1", rev = 1, by = REFUSING)
    void nobody_takes_a_post_from_somebody_still_on_shift() {
        office.moveTo("2026-10-01T12:30");
        refused(office.takesVacant(WANG_FANG, LIN_SHUANG), Code.NO_HANDOVER, "一(四)-1");
    }

    @Test
    @Proves(clause = "一(四)-1", rev = 1, by = REFUSING)
    void nothing_is_accepted_that_was_not_offered_to_the_one_who_accepts() {
        office.moveTo("2026-10-01T13:00");
        refusedOnly(office.accepts(ZHENG_YAN), Code.NOTHING_OFFERED, "一(四)-1");
        accepted(office.offers(WANG_FANG, ZHENG_YAN));
        refused(office.accepts(HAN_BING), Code.NOTHING_OFFERED, "一(四)-1");
    }

    @Test
    @Proves(clause = "一(四)-1", rev = 1, by = REFUSING)
    void a_boundary_that_went_by_without_a_handover_is_found_with_both_sides() { // G20
        office.moveTo("2026-10-01T13:30");
        Finding finding = found(office, Code.HANDOVER_MISSING, "一(四)-1");
        assertThat(finding.span().start()).isEqualTo(time("2026-10-01T13:00"));
        assertThat(finding.answerable()).containsExactly(WANG_FANG, ZHENG_YAN);
        assertThat(finding.evidence()).containsExactly(office.entry(PostTaken.class));
        assertThat(finding.severity()).isEqualTo(Severity.BREACH);
    }

    @Test
    @Proves(clause = "一(四)-1", rev = 1, by = REFUSING)
    void every_boundary_that_went_by_is_found_until_somebody_takes_the_post() {
        office.moveTo("2026-10-01T19:00");
        accepted(office.takesVacant(HAN_BING, LIN_SHUANG));
        assertThat(office.findings(Code.HANDOVER_MISSING))
                .extracting(finding -> finding.facts().values().get("shift"))
                .containsExactly(desk("2026-10-01", "holiday-afternoon"), desk("2026-10-01", "holiday-night"));
    }

    @Test
    @Proves(clause = "一(四)-1", rev = 1, by = REFUSING)
    void who_ends_a_vacancy_on_the_hour_is_not_taken_for_the_one_who_should_have_handed_over() { // G20
        accepted(office.moveTo("2026-10-01T18:00").takesVacant(HAN_BING, LIN_SHUANG));
        Finding evening = office.moveTo("2026-10-01T18:10")
                .findings(Code.HANDOVER_MISSING)
                .get(1);
        assertThat(evening.span().start()).isEqualTo(time("2026-10-01T18:00"));
        assertThat(evening.answerable()).containsExactly(WANG_FANG, HAN_BING);
    }

    @Test
    @Proves(clause = "一(四)-1", rev = 1, by = REFUSING)
    void a_line_is_not_handed_over_like_a_desk() {
        TakePost line = new TakePost(Jiaohe.MAYOR_LINE, Optional.empty(), List.of(), "", Optional.empty());
        refusedOnly(office.submit(line, ZHOU_MIN), Code.POST_UNKNOWN, "一(四)-1");
    }

    @Test
    @Proves(clause = "一(四)-2", rev = 1, by = ACCEPTING)
    void a_handover_within_half_an_hour_before_its_time_is_punctual() { // G19
        office.relieved("2026-10-01T12:30", WANG_FANG, ZHENG_YAN).relieved("2026-10-01T18:00", ZHENG_YAN, HAN_BING);
        notFound(office, Code.HANDOVER_EARLY);
        notFound(office, Code.HANDOVER_LATE);
    }

    @Test
    @Proves(clause = "一(四)-2", rev = 1, by = REFUSING)
    void a_handover_completed_after_its_time_is_found_late() { // G19
        office.relieved("2026-10-01T13:01", WANG_FANG, ZHENG_YAN);
        Finding finding = found(office, Code.HANDOVER_LATE, "一(四)-2");
        assertThat(finding.span().start()).isEqualTo(time("2026-10-01T13:01"));
        assertThat(finding.answerable()).containsExactly(WANG_FANG, ZHENG_YAN);
        assertThat(finding.evidence()).containsExactly(office.entry(HandoverAccepted.class));
        assertThat(finding.facts().values()).containsEntry("planned", time("2026-10-01T13:00"));
    }

    @Test
    @Proves(clause = "一(四)-2", rev = 1, by = REFUSING)
    void a_handover_more_than_half_an_hour_before_its_time_is_found_early() { // G19
        office.relieved("2026-10-01T12:29", WANG_FANG, ZHENG_YAN);
        found(office, Code.HANDOVER_EARLY, "一(四)-2");
    }

    @Test
    @Proves(clause = "一(四)-2", rev = 1, by = ACCEPTING)
    void another_office_may_give_ten_minutes_grace() { // G19
        Regulation lenient =
                new AmendedRegulation().limit(Limit.HANDOVER_LATE, 10).regulation();
        DutyDesk other = DutyDesk.octoberUnder(lenient, new JiaoheStaff())
                .onDuty("2026-10-01T08:00", WANG_FANG)
                .relieved("2026-10-01T13:10", WANG_FANG, ZHENG_YAN);
        notFound(other, Code.HANDOVER_LATE);
        notFound(other, Code.POST_VACANT);
    }

    @Test
    @Proves(clause = "一(四)-2", rev = 1, by = ACCEPTING)
    void within_the_grace_another_office_gives_no_handover_is_missing_yet() { // G19
        Regulation lenient =
                new AmendedRegulation().limit(Limit.HANDOVER_LATE, 10).regulation();
        DutyDesk other = DutyDesk.octoberUnder(lenient, new JiaoheStaff()).onDuty("2026-10-01T08:00", WANG_FANG);
        notFound(other.moveTo("2026-10-01T13:10"), Code.HANDOVER_MISSING);
        found(other.moveTo("2026-10-01T13:11"), Code.HANDOVER_MISSING, "一(四)-1");
    }

    @Test
    @Proves(clause = "一(四)-2", rev = 1, by = ACCEPTING)
    void a_substitute_relieves_a_sick_officer_at_any_hour() { // G24
        office.moveTo("2026-10-01T10:00");
        accepted(office.substitutes(desk("2026-10-01", "holiday-morning"), WANG_FANG, YANG_LIU, YANG_LIU));
        office.handsOver(WANG_FANG, YANG_LIU).relieved("2026-10-01T13:00", YANG_LIU, ZHENG_YAN);
        assertThat(office.view().onPost(DESK, time("2026-10-01T11:00")))
                .isInstanceOfSatisfying(
                        OnPost.Held.class,
                        held -> assertThat(held.shift().officer().id()).isEqualTo(YANG_LIU));
        notFound(office, Code.HANDOVER_LATE);
        notFound(office, Code.NAMES_DIFFER);
    }

    @Test
    @Proves(clause = "一(四)-3", rev = 1, by = ACCEPTING)
    void the_book_names_who_handed_over_and_who_took_over() {
        office.relieved("2026-10-01T13:00", WANG_FANG, ZHENG_YAN);
        HandoverAccepted event = (HandoverAccepted) office.view()
                .log()
                .get((int) office.entry(HandoverAccepted.class) - 1)
                .event();
        assertThat(event.outgoing()).isEqualTo(office.officer(WANG_FANG));
        assertThat(event.incoming()).isEqualTo(office.officer(ZHENG_YAN));
        notFound(office, Code.NAMES_DIFFER);
    }

    @Test
    @Proves(clause = "一(四)-3", rev = 1, by = ACCEPTING)
    void the_hours_after_midnight_stand_in_the_book_of_the_day_the_shift_began() { // G23
        office.relieved("2026-10-01T13:00", WANG_FANG, ZHENG_YAN)
                .relieved("2026-10-01T18:00", ZHENG_YAN, HAN_BING)
                .moveTo("2026-10-02T03:00");
        assertThat(running().shift().date()).isEqualTo("2026-10-01");
    }

    @Test
    @Proves(clause = "一(四)-3", rev = 1, by = REFUSING)
    void nobody_signs_for_another() {
        OfficeState state = office.view().state();
        HandoverRules asYangLiu = new HandoverRules(
                state.board(),
                state.rosters(),
                office.view().plan(),
                StaffList.read(new JiaoheStaff(), days("2026-10-01", "2026-10-02")),
                Jiaohe.regulation(),
                YANG_LIU,
                time("2026-10-01T13:00"));
        List<Refusal> refusals = asYangLiu.continuing(new DutyContinued(
                DESK,
                desk("2026-10-01", "holiday-morning"),
                desk("2026-10-01", "holiday-afternoon"),
                office.officer(WANG_FANG),
                time("2026-10-01T13:00")));
        assertThat(refusals).extracting(Refusal::code).contains(Code.SIGNED_BY_ANOTHER);
        Messages zh = Messages.of(Regulations.of(Jiaohe.regulation()), Language.ZH);
        assertThat(zh.refusal(refusals.get(0))).isEqualTo("[一(四)-3] 须由王芳本人签字，杨柳不能代签。");
    }

    @Test
    @Proves(clause = "一(四)-3", rev = 1, by = REFUSING)
    void who_is_not_on_the_roster_takes_nothing_over() {
        office.moveTo("2026-10-01T13:00");
        refusedOnly(office.offers(WANG_FANG, YANG_LIU), Code.NOT_ROSTERED, "一(四)-3");
        refused(office.takesVacant(YANG_LIU, LIN_SHUANG), Code.NOT_ROSTERED, "一(四)-3");
    }

    @Test
    @Proves(clause = "一(四)-3", rev = 1, by = REFUSING)
    void on_a_workday_without_a_signatory_another_section_does_not_sign() { // G03
        DutyDesk unnamed = DutyDesk.at("2026-09-28T09:00")
                .leavingOpen(desk("2026-10-19", "workday-day"))
                .publishing("2026-10-19", "2026-10-19")
                .moveTo("2026-10-19T08:00");
        TakePost taking = new TakePost(DESK, Optional.empty(), List.of(), "", Optional.empty());
        refusedOnly(unnamed.submit(taking, HAN_BING), Code.NOT_ROSTERED, "一(四)-3");
    }

    @Test
    @Proves(clause = "一(四)-3", rev = 1, by = REFUSING)
    void who_does_not_hold_the_post_hands_nothing_over() {
        office.moveTo("2026-10-01T13:00");
        refusedOnly(office.offers(YANG_LIU, ZHENG_YAN), Code.NOT_HOLDER, "一(四)-3");
    }

    @Test
    @Proves(clause = "一(四)-3", rev = 1, by = REFUSING)
    void nobody_is_on_both_sides_of_a_handover() {
        DutyDesk second =
                DutyDesk.october().onDuty("2026-10-02T08:00", CHEN_JING).moveTo("2026-10-02T13:00");
        refusedOnly(second.offers(CHEN_JING, CHEN_JING), Code.SAME_PERSON, "一(四)-3");
    }

    @Test
    @Proves(clause = "一(四)-3", rev = 1, by = REFUSING)
    void a_roster_changed_behind_a_handover_already_signed_is_found() {
        office.relieved("2026-10-01T12:40", WANG_FANG, ZHENG_YAN);
        Reassignment behind = new Reassignment(
                desk("2026-10-01", "holiday-afternoon"),
                Optional.of(office.officer(ZHENG_YAN)),
                office.officer(YANG_LIU));
        accepted(office.submit(new AmendRoster(DutyDesk.ROSTER, List.of(behind), "改"), LI_QIANG));
        Finding finding = found(office, Code.NAMES_DIFFER, "一(四)-3");
        assertThat(finding.answerable()).containsExactly(WANG_FANG, ZHENG_YAN);
        assertThat(finding.evidence()).containsExactly(office.entry(HandoverAccepted.class));
    }

    @Test
    @Proves(clause = "一(四)-4", rev = 1, by = ACCEPTING)
    void the_time_of_a_handover_is_the_clocks_unless_another_is_stated() {
        office.relieved("2026-10-01T13:00", WANG_FANG, ZHENG_YAN);
        assertThat(running().since()).isEqualTo(time("2026-10-01T13:00"));
    }

    @Test
    @Proves(clause = "一(四)-4", rev = 1, by = ACCEPTING)
    void a_time_stated_a_few_minutes_after_the_fact_is_taken_as_written() {
        office.readiesHandover(WANG_FANG).moveTo("2026-10-01T13:04");
        accepted(offersAt("2026-10-01T12:58", WANG_FANG, ZHENG_YAN));
        accepted(acceptsAt("2026-10-01T13:00", ZHENG_YAN));
        assertThat(running().since()).isEqualTo(time("2026-10-01T13:00"));
        notFound(office, Code.TIME_DIFFERS);
    }

    @Test
    @Proves(clause = "一(四)-4", rev = 1, by = REFUSING)
    void a_time_that_has_not_come_yet_is_refused() {
        office.readiesHandover(WANG_FANG).moveTo("2026-10-01T12:55");
        refusedOnly(offersAt("2026-10-01T13:00", WANG_FANG, ZHENG_YAN), Code.TIME_IN_FUTURE, "一(四)-4");
    }

    @Test
    @Proves(clause = "一(四)-4", rev = 1, by = REFUSING)
    void nobody_takes_over_before_the_other_has_signed() {
        accepted(office.moveTo("2026-10-01T13:00").offers(WANG_FANG, ZHENG_YAN));
        refusedOnly(acceptsAt("2026-10-01T12:59", ZHENG_YAN), Code.TIME_BEFORE_PREVIOUS, "一(四)-4");
    }

    @Test
    @Proves(clause = "一(四)-4", rev = 1, by = REFUSING)
    void a_time_stated_long_after_the_fact_is_found() {
        office.readiesHandover(WANG_FANG).moveTo("2026-10-01T15:00");
        accepted(offersAt("2026-10-01T13:00", WANG_FANG, ZHENG_YAN));
        accepted(acceptsAt("2026-10-01T13:00", ZHENG_YAN));
        Finding finding = found(office, Code.TIME_DIFFERS, "一(四)-4");
        assertThat(finding.evidence()).containsExactly(office.entry(HandoverAccepted.class));
        assertThat(finding.facts().values())
                .containsEntry("at", time("2026-10-01T13:00"))
                .containsEntry("enteredAt", time("2026-10-01T15:00"));
    }

    @Test
    @Proves(clause = "一(四)-4", rev = 1, by = REFUSING)
    void a_vacancy_is_not_written_away_unseen_by_stating_an_earlier_time() {
        office.moveTo("2026-10-01T15:00");
        TakePost backdated =
                new TakePost(DESK, Optional.of(LIN_SHUANG), List.of(), "", Optional.of(time("2026-10-01T13:00")));
        accepted(office.submit(backdated, ZHENG_YAN));
        Finding finding = found(office, Code.TIME_DIFFERS, "一(四)-4");
        assertThat(finding.answerable()).containsExactly(ZHENG_YAN);
        found(office, Code.HANDOVER_MISSING, "一(四)-1");
    }
}
