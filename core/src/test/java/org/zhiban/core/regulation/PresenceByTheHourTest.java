package org.zhiban.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.core.office.DutyDesk.span;
import static org.zhiban.core.office.DutyDesk.time;
import static org.zhiban.core.regulation.Jiaohe.DESK;
import static org.zhiban.core.regulation.Judged.*;
import static org.zhiban.core.regulation.RecurringDuty.ROUND;
import static org.zhiban.core.staff.JiaoheStaff.*;

import java.time.LocalTime;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.office.CheckPost;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.office.LeavePost;
import org.zhiban.core.office.LeavePremises;
import org.zhiban.core.office.NoteAbsence;
import org.zhiban.core.office.ReturnToPost;
import org.zhiban.core.office.ReturnToPremises;
import org.zhiban.core.office.SignIn;
import org.zhiban.core.staff.StaffId;

/** Presence by time of day (在岗方式) and arriving ahead (到岗提前): the post binds its holder in the hours that say so. */
class PresenceByTheHourTest {
    /** The holiday night, 18:00 to 08:00, is kept at the desk until 22:00 and again from 06:00. */
    private final DutyDesk office = night(Presence.REACHABLE);

    private static DutyDesk night(Presence presence) {
        PresenceWindow late = new PresenceWindow(LocalTime.of(22, 0), LocalTime.of(6, 0), presence);
        return RecurringDuty.october(RecurringDuty.withPresence("holiday-night", late))
                .onDuty("2026-10-01T13:00", ZHENG_YAN)
                .relieved("2026-10-01T18:00", ZHENG_YAN, HAN_BING);
    }

    private Ruling<LogEntry> leaves(String localTime) {
        return office.moveTo(localTime)
                .submit(new LeavePost(DESK, Optional.empty(), Optional.empty(), "回家", Optional.empty()), HAN_BING);
    }

    private void returns(String localTime) {
        office.moveTo(localTime).given(new ReturnToPost(DESK, Optional.empty()), HAN_BING);
    }

    private static DutyDesk signsIn(DutyDesk office, String localTime, String place, StaffId officer) {
        return office.moveTo(localTime).given(new SignIn(DESK, place, Optional.empty()), officer);
    }

    @Test
    void the_view_tells_where_the_holder_must_be() {
        assertThat(office.view().presence(DESK)).contains(Presence.ON_POST);
        office.moveTo("2026-10-01T22:00");
        assertThat(office.view().presence(DESK)).contains(Presence.REACHABLE);
        assertThat(office.view().presence(DESK, time("2026-10-02T05:59"))).contains(Presence.REACHABLE);
        assertThat(office.view().presence(DESK, time("2026-10-02T06:00"))).contains(Presence.ON_POST);
    }

    @Test
    void a_post_without_a_shift_asks_for_no_presence() {
        assertThat(office.view().presence(PostId.of("nowhere"))).isEmpty();
    }

    @Test
    void in_hours_at_the_post_leaving_asks_leave_and_a_stand_in() {
        refusedOnly(leaves("2026-10-01T21:59"), Code.LEAVE_NOT_PERMITTED, "三(一)-3");
    }

    @Test
    void in_hours_one_need_only_be_reached_leaving_asks_nothing() {
        accepted(leaves("2026-10-01T22:00"));
        returns("2026-10-02T06:00");
        notFound(office, Code.ABSENCE_UNCOVERED);
    }

    @Test
    void sleeping_in_the_house_is_no_absence_from_the_post() {
        DutyDesk sleeping = night(Presence.SLEEPING_IN).moveTo("2026-10-01T23:00");
        accepted(sleeping.submit(
                new LeavePost(DESK, Optional.empty(), Optional.empty(), "就寝", Optional.empty()), HAN_BING));
        sleeping.moveTo("2026-10-02T05:00");
        notFound(sleeping, Code.ABSENCE_UNCOVERED);
    }

    @Test
    void who_is_not_back_when_the_post_binds_again_is_absent_from_then_on() {
        accepted(leaves("2026-10-01T22:00"));
        returns("2026-10-02T06:30");
        assertThat(found(office, Code.ABSENCE_UNCOVERED, "一(三)-3").span())
                .isEqualTo(span("2026-10-02T06:00", "2026-10-02T06:30"));
    }

    @Test
    void an_absence_somebody_noted_counts_in_the_hours_at_the_post_alone() {
        office.moveTo("2026-10-01T21:30").given(new NoteAbsence(DESK, Optional.empty()), LIN_SHUANG);
        returns("2026-10-01T23:00");
        assertThat(found(office, Code.ABSENCE_UNCOVERED, "一(三)-3").span())
                .isEqualTo(span("2026-10-01T21:30", "2026-10-01T22:00"));
    }

    @Test
    void an_absence_over_a_night_is_found_on_both_sides_of_it() {
        office.moveTo("2026-10-01T21:30").given(new NoteAbsence(DESK, Optional.empty()), LIN_SHUANG);
        returns("2026-10-02T07:00");
        assertThat(office.findings(Code.ABSENCE_UNCOVERED))
                .extracting(Finding::span)
                .containsExactly(
                        span("2026-10-01T21:30", "2026-10-01T22:00"), span("2026-10-02T06:00", "2026-10-02T07:00"));
    }

    @Test
    void a_spot_check_is_answered_also_in_hours_one_need_only_be_reached() {
        office.moveTo("2026-10-02T01:00")
                .given(new CheckPost(DESK, Optional.of(HAN_BING), 30, Optional.empty()), LIN_SHUANG);
        notFound(office, Code.SPOT_CHECK_MISSED);
        office.moveTo("2026-10-02T02:00")
                .given(new CheckPost(DESK, Optional.empty(), 30, Optional.empty()), LIN_SHUANG);
        found(office, Code.SPOT_CHECK_MISSED, "一(三)-3");
    }

    @Test
    void where_the_shift_may_be_kept_in_the_area_any_place_will_do_for_signing_in() {
        for (Presence presence : new Presence[] {Presence.IN_AREA, Presence.REACHABLE}) {
            notFound(signedInAtHome(presence), Code.ELSEWHERE);
        }
    }

    @Test
    void where_the_shift_is_kept_in_the_house_signing_in_elsewhere_is_found() {
        for (Presence presence : new Presence[] {Presence.ON_POST, Presence.ON_PREMISES, Presence.SLEEPING_IN}) {
            found(signedInAtHome(presence), Code.ELSEWHERE, "三(六)-1");
        }
    }

    private static DutyDesk signedInAtHome(Presence presence) {
        PresenceWindow whole = new PresenceWindow(LocalTime.of(18, 0), LocalTime.of(8, 0), presence);
        DutyDesk home = RecurringDuty.october(RecurringDuty.withPresence("holiday-night", whole))
                .onDuty("2026-10-01T13:00", ZHENG_YAN);
        return signsIn(home, "2026-10-01T17:55", "家中", HAN_BING);
    }

    @Test
    void a_leader_who_need_only_be_reached_leaves_without_a_word_and_stays_away() {
        DutyDesk free = ledFrom(Presence.REACHABLE);
        accepted(free.submit(new LeavePremises("", "", Optional.empty()), LIN_SHUANG));
        free.moveTo("2026-10-01T20:00").given(new ReturnToPremises(Optional.empty()), LIN_SHUANG);
        notFound(free, Code.LEADER_AWAY_LONG);
    }

    @Test
    void a_leader_who_must_be_in_the_house_says_why_and_is_found_when_long_away() {
        DutyDesk bound = ledFrom(Presence.SLEEPING_IN);
        refusedOnly(
                bound.submit(new LeavePremises("", "", Optional.empty()), LIN_SHUANG),
                Code.LEADER_AWAY_UNEXPLAINED,
                "一(三)-5");
        accepted(bound.submit(new LeavePremises("调研", "13800000000", Optional.empty()), LIN_SHUANG));
        bound.moveTo("2026-10-01T20:00").given(new ReturnToPremises(Optional.empty()), LIN_SHUANG);
        found(bound, Code.LEADER_AWAY_LONG, "一(三)-5");
    }

    private static DutyDesk ledFrom(Presence presence) {
        PresenceWindow whole = new PresenceWindow(LocalTime.of(8, 0), LocalTime.of(8, 0), presence);
        return RecurringDuty.october(RecurringDuty.withPresence("leader-holiday", whole))
                .onDuty("2026-10-01T08:00", WANG_FANG);
    }

    @Test
    void who_must_arrive_ahead_and_does_is_in_time() {
        DutyDesk ahead = RecurringDuty.october(RecurringDuty.arrivingAhead(15)).onDuty("2026-10-01T08:00", WANG_FANG);
        notFound(signsIn(ahead, "2026-10-01T12:45", "值班室", ZHENG_YAN), Code.SIGN_IN_LATE);
    }

    @Test
    void who_must_arrive_ahead_and_comes_on_the_hour_is_late_under_the_clause_that_asks_it() {
        DutyDesk ahead = RecurringDuty.october(RecurringDuty.arrivingAhead(15)).onDuty("2026-10-01T08:00", WANG_FANG);
        signsIn(ahead, "2026-10-01T13:00", "值班室", ZHENG_YAN);
        assertThat(found(ahead, Code.SIGN_IN_LATE, ROUND).span())
                .isEqualTo(span("2026-10-01T12:45", "2026-10-01T13:00"));
    }

    @Test
    void who_arrives_well_ahead_signs_in_for_the_shift_to_come() {
        DutyDesk ahead = RecurringDuty.october(RecurringDuty.arrivingAhead(60)).onDuty("2026-10-01T08:00", WANG_FANG);
        signsIn(ahead, "2026-10-01T11:55", "值班室", ZHENG_YAN);
        notFound(ahead, Code.SIGN_IN_LATE);
    }
}
