package org.zhiban.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhiban.clausetests.Proves.By.ACCEPTING;
import static org.zhiban.clausetests.Proves.By.REFUSING;
import static org.zhiban.core.office.DutyDesk.ROSTER;
import static org.zhiban.core.office.DutyDesk.days;
import static org.zhiban.core.office.DutyDesk.desk;
import static org.zhiban.core.office.DutyDesk.leader;
import static org.zhiban.core.regulation.Judged.accepted;
import static org.zhiban.core.regulation.Judged.found;
import static org.zhiban.core.regulation.Judged.notFound;
import static org.zhiban.core.regulation.Judged.refusedOnly;
import static org.zhiban.core.staff.JiaoheStaff.*;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhiban.clausetests.Proves;
import org.zhiban.core.event.RosterId;
import org.zhiban.core.event.RosterPublished;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.office.ProposeRoster;
import org.zhiban.core.office.PublishRoster;
import org.zhiban.core.staff.JiaoheStaff;

/** 一(二)-9: the secretariat draws the roster up and publishes it. */
class WhoArrangesTheRosterTest {
    private final DutyDesk office = DutyDesk.at("2026-09-28T09:00");

    @Test
    @Proves(clause = "一(二)-9", rev = 1, by = ACCEPTING)
    void the_secretariat_draws_up_and_publishes_the_roster() {
        accepted(office.submit(office.roster("2026-10-01", "2026-10-07"), LI_QIANG));
        accepted(office.submit(new PublishRoster(ROSTER), ZHANG_WEI));
        assertThat(office.view().roster(ROSTER).orElseThrow().isPublished()).isTrue();
    }

    @Test
    @Proves(clause = "一(二)-9", rev = 1, by = ACCEPTING)
    void a_proposal_may_be_replaced_until_it_is_published() {
        office.given(office.roster("2026-10-01", "2026-10-07"), LI_QIANG);
        accepted(office.submit(office.roster("2026-10-01", "2026-10-08"), LI_QIANG));
    }

    @Test
    @Proves(clause = "一(二)-9", rev = 1, by = REFUSING)
    void another_section_does_not_draw_the_roster_up() {
        refusedOnly(office.submit(office.roster("2026-10-01", "2026-10-07"), HAN_BING), Code.NOT_ARRANGER, "一(二)-9");
    }

    @Test
    @Proves(clause = "一(二)-9", rev = 1, by = REFUSING)
    void not_even_a_leader_publishes_the_roster() {
        office.given(office.roster("2026-10-01", "2026-10-07"), LI_QIANG);
        refusedOnly(office.submit(new PublishRoster(ROSTER), GAO_FENG), Code.NOT_ARRANGER, "一(二)-9");
    }

    @Test
    @Proves(clause = "一(二)-9", rev = 1, by = REFUSING)
    void a_roster_that_was_never_drawn_up_is_not_published() {
        refusedOnly(office.submit(new PublishRoster(ROSTER), LI_QIANG), Code.ROSTER_UNKNOWN, "一(二)-9");
    }

    @Test
    @Proves(clause = "一(二)-9", rev = 1, by = REFUSING)
    void a_published_roster_is_neither_published_again_nor_replaced() {
        office.publishing("2026-10-01", "2026-10-07");
        refusedOnly(office.submit(new PublishRoster(ROSTER), LI_QIANG), Code.ROSTER_NOT_OPEN, "一(二)-9");
        refusedOnly(office.submit(office.roster("2026-10-01", "2026-10-07"), LI_QIANG), Code.ROSTER_NOT_OPEN, "一(二)-9");
    }

    @Test
    @Proves(clause = "一(二)-9", rev = 1, by = REFUSING)
    void one_day_has_one_roster() {
        office.publishing("2026-10-01", "2026-10-07");
        ProposeRoster second =
                new ProposeRoster(RosterId.of("again"), days("2026-10-07", "2026-10-08"), List.of(), List.of());
        refusedOnly(office.submit(second, LI_QIANG), Code.ROSTER_OVERLAPS, "一(二)-9");
    }

    @Test
    @Proves(clause = "一(二)-9", rev = 1, by = REFUSING)
    void a_shift_for_one_is_not_given_to_two() { // G09
        ProposeRoster two = new ProposeRoster(
                ROSTER,
                days("2026-10-17", "2026-10-17"),
                List.of(
                        office.assign(desk("2026-10-17", "rest-day"), ZHOU_MIN),
                        office.assign(desk("2026-10-17", "rest-day"), HAN_BING)),
                List.of());
        refusedOnly(office.submit(two, LI_QIANG), Code.TOO_MANY_ASSIGNED, "一(二)-9");
    }

    @Test
    @Proves(clause = "一(二)-9", rev = 1, by = ACCEPTING)
    void another_office_may_want_two_a_night() { // G09
        Regulation two = new AmendedRegulation().seats("workday-night", 2).regulation();
        DutyDesk other =
                DutyDesk.with(two, new JiaoheStaff(), "2026-09-28T09:00").publishing("2026-10-12", "2026-10-13");
        assertThat(other.seated(desk("2026-10-12", "workday-night"))).hasSize(2);
    }

    @Test
    @Proves(clause = "一(二)-9", rev = 1, by = ACCEPTING)
    void a_roster_published_before_its_first_day_raises_nothing() {
        notFound(DutyDesk.october(), Code.ROSTER_LATE);
    }

    @Test
    @Proves(clause = "一(二)-9", rev = 1, by = REFUSING)
    void a_roster_published_after_its_first_day_began_is_found() {
        office.given(office.roster("2026-10-01", "2026-10-07"), LI_QIANG)
                .moveTo("2026-10-01T00:00")
                .given(new PublishRoster(ROSTER), LI_QIANG);
        Finding finding = found(office, Code.ROSTER_LATE, "一(二)-9");
        assertThat(finding.answerable()).containsExactly(LI_QIANG);
        assertThat(finding.evidence()).containsExactly(office.entry(RosterPublished.class));
        assertThat(finding.span()).isEqualTo(DutyDesk.span("2026-10-01T00:00", "2026-10-08T00:00"));
    }

    @Test
    @Proves(clause = "一(二)-9", rev = 1, by = REFUSING)
    void a_duty_outside_the_days_of_the_roster_is_no_roster_at_all() {
        assertThatThrownBy(() -> new ProposeRoster(
                        ROSTER,
                        days("2026-10-01", "2026-10-07"),
                        List.of(office.assign(leader("2026-10-08", "leader-workday"), GAO_FENG)),
                        List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("leader/2026-10-08/leader-workday");
    }
}
