package org.zhiban.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.core.office.DutyDesk.desk;
import static org.zhiban.core.office.DutyDesk.span;
import static org.zhiban.core.office.DutyDesk.time;
import static org.zhiban.core.regulation.Jiaohe.DESK;
import static org.zhiban.core.regulation.Judged.*;
import static org.zhiban.core.regulation.RecurringDuty.ROUND;
import static org.zhiban.core.regulation.RecurringDuty.RULES;
import static org.zhiban.core.staff.JiaoheStaff.*;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.RoundMade;
import org.zhiban.core.language.Language;
import org.zhiban.core.language.Wording;
import org.zhiban.core.message.Messages;
import org.zhiban.core.office.ConfirmRound;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.office.LeavePost;
import org.zhiban.core.office.MakeRound;
import org.zhiban.core.staff.StaffId;

/** Patrol rounds (巡查): made in the shifts that have them, as often as asked for, and confirmed by another. */
class PatrolRoundsTest {
    /** The first night of the holiday: Han Bing at the desk, Lin Shuang in charge. */
    private final DutyDesk office = RecurringDuty.october(RecurringDuty.withRounds())
            .onDuty("2026-10-01T08:00", WANG_FANG)
            .given(round("gate-round"), WANG_FANG)
            .relieved("2026-10-01T13:00", WANG_FANG, ZHENG_YAN)
            .relieved("2026-10-01T18:00", ZHENG_YAN, HAN_BING);

    private static MakeRound round(String name) {
        return new MakeRound(DESK, name, "机房、档案室", "门窗完好", Optional.empty());
    }

    private Ruling<LogEntry> made(String localTime, StaffId officer) {
        return office.moveTo(localTime).submit(round("night-round"), officer);
    }

    private Ruling<LogEntry> confirmed(StaffId officer) {
        return office.submit(new ConfirmRound(office.entry(RoundMade.class), Optional.empty()), officer);
    }

    private void morning() {
        office.relieved("2026-10-02T08:00", HAN_BING, CHEN_JING).moveTo("2026-10-02T08:01");
    }

    private List<Deadline> due() {
        return due(Code.ROUND_MISSED);
    }

    private List<Deadline> due(Code code) {
        return office.due().stream().filter(deadline -> deadline.code() == code).toList();
    }

    @Test
    void a_night_with_its_rounds_made_and_confirmed_raises_nothing() {
        accepted(made("2026-10-01T22:00", HAN_BING));
        accepted(confirmed(LIN_SHUANG));
        accepted(made("2026-10-02T04:00", HAN_BING));
        accepted(confirmed(LIN_SHUANG));
        morning();
        notFound(office, Code.ROUND_MISSED);
        notFound(office, Code.ROUND_UNCONFIRMED);
    }

    @Test
    void a_round_reads_in_the_log_by_its_name() {
        accepted(made("2026-10-01T22:00", HAN_BING));
        List<LogEntry> log = office.view().log();
        String said = Messages.of(Regulations.of(RecurringDuty.withRounds()), Language.ZH)
                .event(log.get(log.size() - 1));
        assertThat(said).contains("夜间巡查").contains("门窗完好");
    }

    @Test
    void who_stands_in_at_the_post_makes_its_rounds() {
        office.given(
                new LeavePost(DESK, Optional.of(YANG_LIU), Optional.of(LIN_SHUANG), "用餐", Optional.empty()), HAN_BING);
        accepted(made("2026-10-01T22:00", YANG_LIU));
    }

    @Test
    void a_round_the_regulation_does_not_know_is_refused() {
        refusedOnly(office.submit(round("roof-round"), HAN_BING), Code.ROUND_UNKNOWN, RULES);
    }

    @Test
    void a_shift_that_has_no_such_round_has_none_to_make() {
        refusedOnly(office.submit(round("gate-round"), HAN_BING), Code.ROUND_UNKNOWN, ROUND);
    }

    @Test
    void who_is_not_at_the_post_makes_none_of_its_rounds() {
        refusedOnly(made("2026-10-01T22:00", ZHENG_YAN), Code.NOT_ON_POST, "一(三)-3");
    }

    @Test
    void a_round_says_where_it_led_and_what_was_seen() {
        MakeRound silent = new MakeRound(DESK, "night-round", "机房", " ", Optional.empty());
        refusedOnly(office.submit(silent, HAN_BING), Code.ROUND_INCOMPLETE, ROUND);
    }

    @Test
    void no_round_was_made_before_the_post_was_taken_over() {
        MakeRound early = new MakeRound(DESK, "night-round", "机房", "正常", Optional.of(time("2026-10-01T17:30")));
        refusedOnly(office.submit(early, HAN_BING), Code.TIME_BEFORE_PREVIOUS, "一(四)-4");
    }

    @Test
    void only_a_holder_of_the_role_confirms() {
        accepted(made("2026-10-01T22:00", HAN_BING));
        Refusal refusal = refusedOnly(confirmed(ZHENG_YAN), Code.ROUND_CONFIRMER, ROUND);
        assertThat(refusal.facts().values()).containsEntry("role", Role.DUTY_LEADER);
        refusedOnly(confirmed(TANG_YU), Code.ROUND_CONFIRMER, ROUND);
    }

    @Test
    void nobody_confirms_a_round_of_his_own() {
        office.given(
                new LeavePost(DESK, Optional.of(LIN_SHUANG), Optional.of(LIN_SHUANG), "用餐", Optional.empty()),
                HAN_BING);
        accepted(made("2026-10-01T22:00", LIN_SHUANG));
        refusedOnly(confirmed(LIN_SHUANG), Code.ROUND_CONFIRMER, ROUND);
    }

    @Test
    void a_round_that_needs_no_confirmation_gets_none() {
        refusedOnly(confirmed(LIN_SHUANG), Code.ROUND_CONFIRMER, ROUND);
        morning();
        notFound(office, Code.ROUND_UNCONFIRMED);
    }

    @Test
    void a_confirmation_points_at_a_round() {
        assertThat(office.submit(new ConfirmRound(1, Optional.empty()), LIN_SHUANG)
                        .refusals())
                .extracting(Refusal::code)
                .containsExactly(Code.CORRECTION_UNFOUNDED);
    }

    @Test
    void a_night_with_one_round_of_two_is_found_when_it_has_ended() {
        accepted(made("2026-10-01T22:00", HAN_BING));
        office.moveTo("2026-10-02T07:59");
        notFound(office, Code.ROUND_MISSED);
        morning();
        Finding finding = found(office, Code.ROUND_MISSED, ROUND);
        assertThat(finding.span()).isEqualTo(span("2026-10-01T18:00", "2026-10-02T08:00"));
        assertThat(finding.answerable()).containsExactly(HAN_BING);
        assertThat(finding.evidence()).containsExactly(office.entry(RoundMade.class));
        assertThat(finding.facts().values()).containsEntry("made", 1L).containsEntry("times", 2);
    }

    @Test
    void a_round_nobody_confirmed_is_found_when_its_shift_has_ended() {
        accepted(made("2026-10-01T22:00", HAN_BING));
        notFound(office, Code.ROUND_UNCONFIRMED);
        morning();
        Finding finding = found(office, Code.ROUND_UNCONFIRMED, ROUND);
        assertThat(finding.evidence()).containsExactly(office.entry(RoundMade.class));
        assertThat(finding.answerable()).containsExactly(HAN_BING);
    }

    @Test
    void rounds_still_to_be_made_are_due_until_the_shift_ends() {
        assertThat(due()).singleElement().satisfies(rounds -> {
            assertThat(rounds.by()).isEqualTo(time("2026-10-02T08:00"));
            assertThat(rounds.citation()).map(Citation::clause).contains(ROUND);
            assertThat(rounds.answerable()).containsExactly(HAN_BING);
            assertThat(rounds.facts().values()).containsEntry("left", 2);
            assertThat(Messages.of(Regulations.of(RecurringDuty.withRounds()), Language.ZH)
                            .deadline(rounds, RecurringDuty.withRounds()))
                    .contains("夜间巡查还差2次");
        });
        accepted(made("2026-10-01T22:00", HAN_BING));
        assertThat(due())
                .singleElement()
                .satisfies(rounds -> assertThat(rounds.facts().values()).containsEntry("left", 1));
        accepted(made("2026-10-02T04:00", HAN_BING));
        assertThat(due()).isEmpty();
    }

    @Test
    void a_round_to_be_confirmed_is_due_until_it_is() {
        accepted(made("2026-10-01T22:00", HAN_BING));
        assertThat(due(Code.ROUND_UNCONFIRMED)).singleElement().satisfies(round -> {
            assertThat(round.since()).isEqualTo(time("2026-10-01T22:00"));
            assertThat(round.by()).isEqualTo(time("2026-10-02T08:00"));
            assertThat(round.citation()).map(Citation::clause).contains(ROUND);
            assertThat(Messages.of(Regulations.of(RecurringDuty.withRounds()), Language.ZH)
                            .deadline(round, RecurringDuty.withRounds()))
                    .contains("确认")
                    .contains("夜间巡查");
        });
        accepted(confirmed(LIN_SHUANG));
        assertThat(due(Code.ROUND_UNCONFIRMED)).isEmpty();
    }

    @Test
    void a_round_that_needs_no_confirmation_is_never_due_to_be_confirmed() {
        assertThat(due(Code.ROUND_UNCONFIRMED)).isEmpty();
        DutyDesk morning = RecurringDuty.october(RecurringDuty.withRounds())
                .onDuty("2026-10-01T08:00", WANG_FANG)
                .given(round("gate-round"), WANG_FANG);
        assertThat(morning.due()).extracting(Deadline::code).doesNotContain(Code.ROUND_UNCONFIRMED);
    }

    @Test
    void whoever_takes_the_shift_over_halfway_owes_only_what_is_left() {
        accepted(made("2026-10-01T22:00", HAN_BING));
        office.moveTo("2026-10-01T23:00");
        accepted(office.substitutes(desk("2026-10-01", "holiday-night"), HAN_BING, FENG_TAO, FENG_TAO));
        office.handsOver(HAN_BING, FENG_TAO);
        assertThat(due()).singleElement().satisfies(rounds -> {
            assertThat(rounds.facts().values()).containsEntry("left", 1);
            assertThat(rounds.answerable()).containsExactly(FENG_TAO);
        });
        accepted(made("2026-10-02T04:00", FENG_TAO));
        assertThat(due()).isEmpty();
        office.relieved("2026-10-02T08:00", FENG_TAO, CHEN_JING).moveTo("2026-10-02T08:01");
        notFound(office, Code.ROUND_MISSED);
    }

    @Test
    void a_round_made_after_the_shift_has_ended_does_not_count_as_made_in_it() {
        accepted(made("2026-10-01T22:00", HAN_BING));
        accepted(made("2026-10-02T08:05", HAN_BING));
        Finding finding = found(office, Code.ROUND_MISSED, ROUND);
        assertThat(finding.facts().values()).containsEntry("made", 1L).containsEntry("left", 0);
    }

    @Test
    void each_round_of_a_shift_is_counted_by_itself() {
        DutyDesk two = RecurringDuty.october(RecurringDuty.with(new Routine(
                        List.of(once("yard-round", "院内巡查"), once("archive-round", "档案室巡查")),
                        Optional.empty(),
                        List.of(),
                        List.of())))
                .onDuty("2026-10-01T08:00", WANG_FANG)
                .given(round("yard-round"), WANG_FANG);
        assertThat(two.due())
                .filteredOn(deadline -> deadline.code() == Code.ROUND_MISSED)
                .extracting(deadline -> deadline.facts().values().get("round"))
                .containsExactly(Wording.of("档案室巡查", "archive-round"));
    }

    private static Round once(String id, String name) {
        return new Round(
                id, Wording.of(name, id), Set.of("holiday-morning"), 1, Optional.empty(), Citation.text(ROUND));
    }

    @Test
    void an_office_that_does_not_cite_the_rule_finds_and_owes_nothing() {
        DutyDesk silent = RecurringDuty.october(RecurringDuty.withRounds().without(Code.ROUND_MISSED))
                .onDuty("2026-10-01T08:00", WANG_FANG);
        assertThat(silent.view().due()).isEmpty();
        silent.relieved("2026-10-01T13:00", WANG_FANG, ZHENG_YAN).moveTo("2026-10-01T13:01");
        notFound(silent, Code.ROUND_MISSED);
    }
}
