package org.zhiban.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.clausetests.Proves.By.ACCEPTING;
import static org.zhiban.clausetests.Proves.By.REFUSING;
import static org.zhiban.core.office.DutyDesk.span;
import static org.zhiban.core.office.DutyDesk.time;
import static org.zhiban.core.regulation.Jiaohe.DESK;
import static org.zhiban.core.regulation.Judged.accepted;
import static org.zhiban.core.regulation.Judged.found;
import static org.zhiban.core.regulation.Judged.notFound;
import static org.zhiban.core.regulation.Judged.refusedOnly;
import static org.zhiban.core.staff.JiaoheStaff.*;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhiban.clausetests.Proves;
import org.zhiban.core.event.PostTaken;
import org.zhiban.core.office.CheckPost;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.office.TakePost;
import org.zhiban.core.shift.OnPost;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.core.staff.StaffId;

/** 一(四)-6: without a handover the post counts as vacant, from the hour it was due until it is done (gap G20). */
class VacantPostTest {
    private final DutyDesk office = DutyDesk.october().onDuty("2026-10-01T08:00", WANG_FANG);

    private OnPost onPost(String localTime) {
        return office.view().onPost(DESK, time(localTime));
    }

    private void isHeld(String localTime, StaffId officer) {
        assertThat(onPost(localTime))
                .isInstanceOfSatisfying(
                        OnPost.Held.class,
                        held -> assertThat(held.shift().officer().id()).isEqualTo(officer));
    }

    @Test
    @Proves(clause = "一(四)-6", rev = 1, by = ACCEPTING)
    void with_every_handover_done_no_post_is_vacant() {
        office.relieved("2026-10-01T13:00", WANG_FANG, ZHENG_YAN).relieved("2026-10-01T17:45", ZHENG_YAN, HAN_BING);
        notFound(office.moveTo("2026-10-02T07:59"), Code.POST_VACANT);
        isHeld("2026-10-01T12:59", WANG_FANG);
        isHeld("2026-10-01T13:00", ZHENG_YAN);
        isHeld("2026-10-01T17:50", HAN_BING);
    }

    @Test
    @Proves(clause = "一(四)-6", rev = 1, by = ACCEPTING)
    void before_the_book_of_the_post_begins_nobody_is_blamed() {
        assertThat(onPost("2026-10-01T07:00")).isEqualTo(new OnPost.NotTaken());
        notFound(office, Code.POST_VACANT);
    }

    @Test
    @Proves(clause = "一(四)-6", rev = 1, by = ACCEPTING)
    void on_the_very_minute_of_the_change_nobody_is_late_yet() {
        office.moveTo("2026-10-01T13:00");
        isHeld("2026-10-01T13:00", WANG_FANG);
        notFound(office, Code.POST_VACANT);
    }

    @Test
    @Proves(clause = "一(四)-6", rev = 1, by = ACCEPTING)
    void the_friday_night_officer_covers_the_hour_the_text_leaves_open() { // G01
        DutyDesk friday = DutyDesk.october().onDuty("2026-10-16T18:00", WU_GANG);
        friday.relieved("2026-10-17T08:00", WU_GANG, ZHOU_MIN);
        assertThat(friday.view().onPost(DESK, time("2026-10-17T07:30"))).isInstanceOf(OnPost.Held.class);
        notFound(friday, Code.POST_VACANT);
    }

    @Test
    @Proves(clause = "一(四)-6", rev = 1, by = ACCEPTING)
    void on_a_monday_the_night_officer_is_relieved_at_8() { // G02
        DutyDesk sunday = DutyDesk.october().onDuty("2026-10-18T18:00", SUN_DEBIAO);
        sunday.relieved("2026-10-19T08:00", SUN_DEBIAO, LIU_YANG);
        notFound(sunday, Code.POST_VACANT);
        notFound(sunday, Code.HANDOVER_LATE);
    }

    @Test
    @Proves(clause = "一(四)-6", rev = 1, by = REFUSING)
    void without_a_handover_the_post_is_vacant_from_the_hour_it_was_due() {
        office.moveTo("2026-10-01T14:30");
        assertThat(onPost("2026-10-01T13:00")).isInstanceOf(OnPost.Vacant.class);
        assertThat(onPost("2026-10-01T14:30")).isInstanceOf(OnPost.Vacant.class);
        isHeld("2026-10-01T12:59", WANG_FANG);
    }

    @Test
    @Proves(clause = "一(四)-6", rev = 1, by = REFUSING)
    void a_vacancy_is_found_with_both_persons_and_its_interval() {
        office.relieved("2026-10-01T13:40", WANG_FANG, ZHENG_YAN);
        Finding finding = found(office, Code.POST_VACANT, "一(四)-6");
        assertThat(finding.span()).isEqualTo(span("2026-10-01T13:00", "2026-10-01T13:40"));
        assertThat(finding.answerable()).containsExactly(WANG_FANG, ZHENG_YAN);
        assertThat(finding.evidence()).containsExactly(office.entry(PostTaken.class));
        assertThat(finding.severity()).isEqualTo(Severity.BREACH);
    }

    @Test
    @Proves(clause = "一(四)-6", rev = 1, by = REFUSING)
    void until_relieved_the_officer_of_the_ended_shift_still_answers() {
        office.moveTo("2026-10-01T14:30");
        assertThat(onPost("2026-10-01T14:00"))
                .isInstanceOfSatisfying(
                        OnPost.Vacant.class,
                        vacant -> assertThat(vacant.vacancy().held().officer().id())
                                .isEqualTo(WANG_FANG));
    }

    @Test
    @Proves(clause = "一(四)-6", rev = 1, by = REFUSING)
    void that_somebody_answered_the_telephone_does_not_cure_a_vacancy() {
        office.moveTo("2026-10-01T14:00")
                .given(new CheckPost(DESK, Optional.empty(), 20, Optional.empty()), LIN_SHUANG);
        found(office, Code.POST_VACANT, "一(四)-6");
    }

    @Test
    @Proves(clause = "一(四)-6", rev = 1, by = REFUSING)
    void with_some_grace_given_the_post_is_vacant_from_the_hour_once_the_grace_is_over() { // G19
        Regulation lenient =
                new AmendedRegulation().limit(Limit.HANDOVER_LATE, 10).regulation();
        DutyDesk other = DutyDesk.octoberUnder(lenient, new JiaoheStaff()).onDuty("2026-10-01T08:00", WANG_FANG);
        assertThat(other.moveTo("2026-10-01T13:10").view().onPost(DESK)).isInstanceOf(OnPost.Held.class);
        other.moveTo("2026-10-01T13:11");
        assertThat(other.view().onPost(DESK)).isInstanceOf(OnPost.Vacant.class);
        assertThat(other.view().onPost(DESK, time("2026-10-01T13:05"))).isInstanceOf(OnPost.Vacant.class);
    }

    @Test
    @Proves(clause = "一(四)-6", rev = 1, by = ACCEPTING)
    void a_vacancy_ends_before_the_duty_leader() {
        accepted(office.moveTo("2026-10-01T15:00").takesVacant(ZHENG_YAN, LIN_SHUANG));
        assertThat(office.view().onPost(DESK)).isInstanceOf(OnPost.Held.class);
        assertThat(found(office, Code.POST_VACANT, "一(四)-6").span())
                .isEqualTo(span("2026-10-01T13:00", "2026-10-01T15:00"));
    }

    @Test
    @Proves(clause = "一(四)-1", rev = 1, by = REFUSING)
    void a_vacant_post_is_taken_before_no_other_witness_than_the_duty_leader() {
        office.moveTo("2026-10-01T15:00");
        refusedOnly(office.takesVacant(ZHENG_YAN, GAO_FENG), Code.WITNESS_MISSING, "一(四)-1");
        TakePost alone = new TakePost(DESK, Optional.empty(), List.of(), "", Optional.empty());
        refusedOnly(office.submit(alone, ZHENG_YAN), Code.WITNESS_MISSING, "一(四)-1");
    }

    @Test
    @Proves(clause = "一(四)-6", rev = 1, by = REFUSING)
    void the_last_holiday_night_that_is_not_relieved_is_vacant_from_8() { // G41
        DutyDesk seventh = DutyDesk.october();
        StaffId officer =
                seventh.seated(DutyDesk.desk("2026-10-07", "holiday-night")).get(0);
        seventh.onDuty("2026-10-07T18:00", officer).moveTo("2026-10-08T09:00");
        assertThat(found(seventh, Code.POST_VACANT, "一(四)-6").span())
                .isEqualTo(span("2026-10-08T08:00", "2026-10-08T09:00"));
    }
}
