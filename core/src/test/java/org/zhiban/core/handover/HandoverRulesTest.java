package org.zhiban.core.handover;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.core.office.DutyDesk.days;
import static org.zhiban.core.office.DutyDesk.desk;
import static org.zhiban.core.office.DutyDesk.time;
import static org.zhiban.core.regulation.Jiaohe.DESK;
import static org.zhiban.core.staff.JiaoheStaff.HAN_BING;
import static org.zhiban.core.staff.JiaoheStaff.LI_QIANG;
import static org.zhiban.core.staff.JiaoheStaff.WANG_FANG;
import static org.zhiban.core.staff.JiaoheStaff.YANG_LIU;
import static org.zhiban.core.staff.JiaoheStaff.ZHENG_YAN;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.junit.jupiter.api.Test;
import org.zhiban.core.event.DutyContinued;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.HandoverAccepted;
import org.zhiban.core.event.HandoverMode;
import org.zhiban.core.event.HandoverOffered;
import org.zhiban.core.event.PostTaken;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.office.OfficeState;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Jiaohe;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Refusal;
import org.zhiban.core.shift.Shift;
import org.zhiban.core.staff.ChangedStaff;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.core.staff.StaffDirectory;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.staff.StaffList;

/**
 * The rules asked directly, as by who writes events of his own making: the front door fills in who signs and when, so that no
 * command breaks these, but each of the four acts is guarded all the same.
 */
class HandoverRulesTest {
    private static final ShiftId MORNING = desk("2026-10-01", "holiday-morning");
    private static final ShiftId AFTERNOON = desk("2026-10-01", "holiday-afternoon");
    private static final String NOON = "2026-10-01T13:00";

    private final DutyDesk office = DutyDesk.october().onDuty("2026-10-01T08:00", WANG_FANG);

    private HandoverRules rules(StaffId actor, String now) {
        return rules(actor, now, new JiaoheStaff());
    }

    private HandoverRules rules(StaffId actor, String now, StaffDirectory staff) {
        OfficeState state = office.view().state();
        return new HandoverRules(
                state.board(),
                state.rosters(),
                office.view().plan(),
                StaffList.read(staff, days("2026-10-01", "2026-10-02")),
                Jiaohe.regulation(),
                actor,
                time(now));
    }

    private DutyOfficer officer(StaffId id) {
        return office.officer(id);
    }

    private PostTaken taking(String at) {
        return new PostTaken(DESK, AFTERNOON, officer(ZHENG_YAN), Optional.empty(), List.of(), "", time(at));
    }

    private HandoverOffered offering(String at) {
        return new HandoverOffered(
                DESK,
                MORNING,
                AFTERNOON,
                officer(WANG_FANG),
                officer(ZHENG_YAN),
                List.of(),
                HandoverMode.FACE_TO_FACE,
                "值班室",
                time(at));
    }

    private HandoverAccepted accepting(String at) {
        return new HandoverAccepted(
                DESK, MORNING, AFTERNOON, officer(WANG_FANG), officer(ZHENG_YAN), List.of(), time(at));
    }

    private DutyContinued continuing(String at) {
        return new DutyContinued(DESK, MORNING, AFTERNOON, officer(WANG_FANG), time(at));
    }

    /** All four acts at once, judged for one actor at one time. */
    private Stream<List<Refusal>> allFour(StaffId actor, String at, String now) {
        HandoverRules rules = rules(actor, now);
        return Stream.of(
                        rules.taking(taking(at)),
                        rules.offering(offering(at), true),
                        rules.accepting(accepting(at)),
                        rules.continuing(continuing(at)))
                .peek(DutyDesk::heardSaid);
    }

    private static AbstractListAssert<?, List<? extends Code>, Code, ObjectAssert<Code>> codesOf(
            List<Refusal> refusals) {
        return assertThat(refusals).extracting(Refusal::code);
    }

    @Test
    void each_act_is_signed_by_whom_it_names() {
        assertThat(allFour(YANG_LIU, NOON, NOON))
                .allSatisfy(refusals -> codesOf(refusals).contains(Code.SIGNED_BY_ANOTHER));
        codesOf(rules(ZHENG_YAN, NOON).taking(taking(NOON))).doesNotContain(Code.SIGNED_BY_ANOTHER);
        codesOf(rules(WANG_FANG, NOON).offering(offering(NOON), true)).doesNotContain(Code.SIGNED_BY_ANOTHER);
        codesOf(rules(ZHENG_YAN, NOON).accepting(accepting(NOON))).doesNotContain(Code.SIGNED_BY_ANOTHER);
        codesOf(rules(WANG_FANG, NOON).continuing(continuing(NOON))).doesNotContain(Code.SIGNED_BY_ANOTHER);
    }

    @Test
    void no_act_lies_in_the_future() {
        assertThat(allFour(WANG_FANG, "2026-10-01T13:01", NOON))
                .allSatisfy(refusals -> codesOf(refusals).contains(Code.TIME_IN_FUTURE));
        assertThat(allFour(WANG_FANG, NOON, NOON))
                .allSatisfy(refusals -> codesOf(refusals).doesNotContain(Code.TIME_IN_FUTURE));
    }

    @Test
    void no_act_lies_before_the_one_before() {
        assertThat(allFour(WANG_FANG, "2026-10-01T07:59", NOON))
                .allSatisfy(refusals -> codesOf(refusals).contains(Code.TIME_BEFORE_PREVIOUS));
        assertThat(allFour(WANG_FANG, "2026-10-01T08:00", NOON))
                .allSatisfy(refusals -> codesOf(refusals).doesNotContain(Code.TIME_BEFORE_PREVIOUS));
    }

    @Test
    void only_who_holds_the_post_gives_it_away_or_keeps_it() {
        HandoverRules rules = rules(YANG_LIU, NOON);
        DutyOfficer other = officer(YANG_LIU);

        codesOf(rules.accepting(new HandoverAccepted(
                        DESK, MORNING, AFTERNOON, other, officer(ZHENG_YAN), List.of(), time(NOON))))
                .contains(Code.NOT_HOLDER);
        codesOf(rules.continuing(new DutyContinued(DESK, MORNING, AFTERNOON, other, time(NOON))))
                .contains(Code.NOT_HOLDER);
        codesOf(rules.accepting(accepting(NOON))).doesNotContain(Code.NOT_HOLDER);
    }

    @Test
    void nobody_hands_over_to_himself() {
        HandoverOffered toHimself = new HandoverOffered(
                DESK,
                MORNING,
                AFTERNOON,
                officer(WANG_FANG),
                officer(WANG_FANG),
                List.of(),
                HandoverMode.FACE_TO_FACE,
                "值班室",
                time(NOON));

        codesOf(rules(WANG_FANG, NOON).offering(toHimself, true)).contains(Code.SAME_PERSON);
        codesOf(rules(WANG_FANG, NOON).offering(offering(NOON), true)).doesNotContain(Code.SAME_PERSON);
    }

    @Test
    void who_takes_over_is_on_the_roster() {
        HandoverAccepted byAnother = new HandoverAccepted(
                DESK, MORNING, AFTERNOON, officer(WANG_FANG), officer(HAN_BING), List.of(), time(NOON));

        codesOf(rules(HAN_BING, NOON).accepting(byAnother)).contains(Code.NOT_ROSTERED);
        codesOf(rules(ZHENG_YAN, NOON).accepting(accepting(NOON))).doesNotContain(Code.NOT_ROSTERED);
    }

    @Test
    void where_nobody_is_named_only_shifts_that_may_be_signed_for_take_who_comes_first() {
        ShiftId unnamed = desk("2026-11-07", "rest-day");
        ShiftId signed = desk("2026-11-02", "workday-day");

        codesOf(rules(WANG_FANG, NOON).taking(taking(unnamed, WANG_FANG))).contains(Code.NOT_ROSTERED);
        codesOf(rules(WANG_FANG, NOON).taking(taking(signed, WANG_FANG))).doesNotContain(Code.NOT_ROSTERED);
        codesOf(rules(HAN_BING, NOON).taking(taking(signed, HAN_BING))).contains(Code.NOT_ROSTERED);
    }

    private PostTaken taking(ShiftId shift, StaffId officer) {
        return new PostTaken(DESK, shift, officer(officer), Optional.empty(), List.of(), "", time(NOON));
    }

    @Test
    void who_left_the_service_signs_for_nothing() {
        PostTaken gone = new PostTaken(
                DESK,
                desk("2026-11-02", "workday-day"),
                officer(JiaoheStaff.QIAN_LAO),
                Optional.empty(),
                List.of(),
                "",
                time(NOON));

        codesOf(rules(JiaoheStaff.QIAN_LAO, NOON).taking(gone)).contains(Code.NOT_ROSTERED);
    }

    @Test
    void who_left_the_section_that_signs_signs_no_more() {
        ShiftId signed = desk("2026-11-02", "workday-day");

        codesOf(rules(LI_QIANG, NOON, new ChangedStaff().gone(LI_QIANG, "2026-11-03"))
                        .taking(taking(signed, LI_QIANG)))
                .doesNotContain(Code.NOT_ROSTERED);
        codesOf(rules(LI_QIANG, NOON, new ChangedStaff().gone(LI_QIANG, "2026-11-02"))
                        .taking(taking(signed, LI_QIANG)))
                .contains(Code.NOT_ROSTERED);
    }

    @Test
    void the_next_shift_begins_unless_the_roster_has_the_incoming_officer_for_the_running_one() {
        HandoverRules rules = rules(WANG_FANG, "2026-10-01T12:00");

        assertThat(beginning(rules, "2026-10-01T12:00", ZHENG_YAN)).contains(AFTERNOON);
        assertThat(beginning(rules, "2026-10-01T12:00", WANG_FANG)).contains(AFTERNOON);
        assertThat(beginning(rules, "2026-10-01T18:00", HAN_BING)).contains(desk("2026-10-01", "holiday-night"));
    }

    @Test
    void a_substitute_takes_over_within_the_running_shift() {
        office.substitutes(MORNING, WANG_FANG, YANG_LIU, YANG_LIU);

        assertThat(beginning(rules(WANG_FANG, "2026-10-01T12:00"), "2026-10-01T12:00", YANG_LIU))
                .contains(MORNING);
    }

    @Test
    void a_post_nobody_has_taken_begins_with_the_shift_of_the_hour() {
        assertThat(rules(WANG_FANG, NOON).beginning(PostId.of("unheard-of"), time(NOON), WANG_FANG))
                .isEmpty();
    }

    private static Optional<ShiftId> beginning(HandoverRules rules, String at, StaffId incoming) {
        return rules.beginning(DESK, time(at), incoming).map(Shift::id);
    }
}
