package org.zhiban.core.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhiban.core.office.DutyDesk.ROSTER;
import static org.zhiban.core.office.DutyDesk.desk;
import static org.zhiban.core.office.DutyDesk.leader;
import static org.zhiban.core.office.DutyDesk.span;
import static org.zhiban.core.office.DutyDesk.time;
import static org.zhiban.core.regulation.Jiaohe.DESK;
import static org.zhiban.core.regulation.Jiaohe.LEADER;
import static org.zhiban.core.regulation.Reinforceable.FLOOD;
import static org.zhiban.core.regulation.Reinforceable.FLOOD_CLAUSE;
import static org.zhiban.core.regulation.Reinforceable.LEADERS;
import static org.zhiban.core.regulation.Reinforceable.LEADERS_CLAUSE;
import static org.zhiban.core.regulation.Reinforceable.RANKS;
import static org.zhiban.core.regulation.Reinforceable.RULES;
import static org.zhiban.core.staff.JiaoheStaff.*;
import static org.zhiban.core.staff.JiaoheStaff.WU_GANG;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhiban.core.confidentiality.Audience;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.confidentiality.Level;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.Reassignment;
import org.zhiban.core.event.ReinforcementOrdered;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.form.Means;
import org.zhiban.core.language.Language;
import org.zhiban.core.language.Wording;
import org.zhiban.core.logbook.Checkpoint;
import org.zhiban.core.logbook.Head;
import org.zhiban.core.message.Messages;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Deadline;
import org.zhiban.core.regulation.Finding;
import org.zhiban.core.regulation.Refusal;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Regulations;
import org.zhiban.core.regulation.Reinforceable;
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.regulation.Severity;
import org.zhiban.core.roster.Redraft;
import org.zhiban.core.roster.RosterDraft;
import org.zhiban.core.shift.ReinforcedDuty;
import org.zhiban.core.shift.Shift;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.core.staff.StaffId;

/** Duty is reinforced by the regulation itself in a stretch of the year, or on and off by a leader's order. */
class ReinforcedDutyTest {
    private final DutyDesk office = under(Reinforceable.regulation()).moveTo("2026-10-12T09:00");

    private static DutyDesk under(Regulation regulation) {
        return DutyDesk.octoberUnder(regulation, new JiaoheStaff());
    }

    private Ruling<LogEntry> orders(String reinforcement, String from, StaffId by) {
        return office.submit(
                new OrderReinforcement(reinforcement, LocalDate.parse(from), "防汛Ⅲ级响应，加强值班", GAO_FENG, Optional.empty()),
                by);
    }

    private DutyDesk reinforced(String reinforcement, String from) {
        assertThat(orders(reinforcement, from, GAO_FENG).refusals()).isEmpty();
        return office;
    }

    private Ruling<LogEntry> lifts(String reinforcement, String until) {
        return office.submit(
                new LiftReinforcement(reinforcement, LocalDate.parse(until), GAO_FENG, Optional.empty()), GAO_FENG);
    }

    private static int seats(DutyDesk office, ShiftId shift) {
        return office.view().plan().find(shift).orElseThrow().template().seats().size();
    }

    private static Refusal refused(Ruling<?> ruling, Code code, String clause) {
        assertThat(ruling.refusals()).extracting(Refusal::code).containsExactly(code);
        assertThat(ruling.refusals().get(0).citation().clause()).isEqualTo(clause);
        return ruling.refusals().get(0);
    }

    private static List<Object> shifts(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.facts().values().get("shift"))
                .toList();
    }

    // two officers instead of one

    @Test
    void from_the_day_of_the_order_on_a_night_takes_two_officers() {
        reinforced(FLOOD, "2026-10-13");

        assertThat(seats(office, desk("2026-10-12", "workday-night"))).isEqualTo(1);
        assertThat(seats(office, desk("2026-10-13", "workday-night"))).isEqualTo(2);
        assertThat(seats(office, desk("2026-10-13", "workday-day"))).isEqualTo(1);
    }

    @Test
    void a_published_roster_that_lacks_people_is_found_from_the_order_on() {
        reinforced(FLOOD, "2026-10-30");

        List<Finding> findings = office.findings(Code.REINFORCEMENT_UNFILLED);

        assertThat(shifts(findings))
                .containsExactlyInAnyOrder(desk("2026-10-30", "workday-night"), desk("2026-10-31", "rest-night"));
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.citation().clause()).isEqualTo(FLOOD_CLAUSE);
            assertThat(finding.severity()).isEqualTo(Severity.WARNING);
            assertThat(finding.evidence()).containsExactly(office.entry(ReinforcementOrdered.class));
        });
    }

    @Test
    void who_is_lacking_is_due_before_the_shift_begins() {
        reinforced(FLOOD, "2026-10-31");

        List<Deadline> due = unfilledDue();

        assertThat(due).hasSize(1);
        assertThat(due.get(0).since()).isEqualTo(time("2026-10-12T09:00"));
        assertThat(due.get(0).by()).isEqualTo(time("2026-10-31T18:00"));
        assertThat(Messages.of(Regulations.of(Reinforceable.regulation()), Language.ZH)
                        .deadline(due.get(0), Reinforceable.regulation()))
                .isEqualTo("[加-1] 10月31日18:00前：为10月31日双休日晚班补足2人（防汛值班）");
    }

    private List<Deadline> unfilledDue() {
        return office.view().due().stream()
                .filter(deadline -> deadline.code() == Code.REINFORCEMENT_UNFILLED)
                .toList();
    }

    @Test
    void when_the_shift_begins_short_of_people_it_is_a_breach_and_nothing_is_due_once_it_has_ended() {
        reinforced(FLOOD, "2026-10-31").moveTo("2026-10-31T18:00");
        assertThat(office.view().nextDue()).isPresent();
        office.moveTo("2026-11-01T09:00");

        Finding finding = office.findings(Code.REINFORCEMENT_UNFILLED).get(0);

        assertThat(finding.severity()).isEqualTo(Severity.BREACH);
        assertThat(finding.span()).isEqualTo(span("2026-10-12T09:00", "2026-11-01T08:00"));
        assertThat(unfilledDue()).isEmpty();
    }

    @Test
    void a_redraft_fills_the_seats_added_and_leaves_everybody_else_where_he_is() {
        reinforced(FLOOD, "2026-10-29");
        List<ShiftId> nights = List.of(
                desk("2026-10-29", "workday-night"),
                desk("2026-10-30", "workday-night"),
                desk("2026-10-31", "rest-night"));

        Redraft redraft = office.view().redraft(ROSTER, LocalDate.parse("2026-10-13"));

        assertThat(redraft.unfilled()).isEmpty();
        assertThat(redraft.changes()).extracting(Reassignment::shift).containsExactlyInAnyOrderElementsOf(nights);
        assertThat(redraft.changes()).extracting(Reassignment::was).containsOnly(Optional.empty());
        office.given(new AmendRoster(ROSTER, redraft.changes(), "加强值班"), ZHANG_WEI);
        assertThat(nights).allSatisfy(night -> assertThat(office.seated(night)).hasSize(2));
        assertThat(office.findings(Code.REINFORCEMENT_UNFILLED)).isEmpty();
        assertThat(unfilledDue()).isEmpty();
    }

    @Test
    void nobody_can_be_added_to_a_night_that_is_not_reinforced() {
        reinforced(FLOOD, "2026-10-29");
        Reassignment second =
                new Reassignment(desk("2026-10-28", "workday-night"), Optional.empty(), office.officer(FENG_TAO));

        Ruling<LogEntry> ruling = office.submit(new AmendRoster(ROSTER, List.of(second), "多一人"), ZHANG_WEI);

        assertThat(DutyDesk.codes(ruling)).contains(Code.NOT_ASSIGNED);
    }

    @Test
    void a_roster_drawn_up_under_an_order_is_published_only_when_every_seat_is_taken() {
        DutyDesk fresh = DutyDesk.with(Reinforceable.regulation(), new JiaoheStaff(), "2026-09-28T09:00");
        fresh.given(
                new OrderReinforcement(FLOOD, LocalDate.parse("2026-10-01"), "国庆安保", GAO_FENG, Optional.empty()),
                GAO_FENG);
        ShiftId night = desk("2026-10-01", "holiday-night");
        fresh.naming(night, HAN_BING).given(fresh.roster("2026-10-01", "2026-10-03"), ZHANG_WEI);

        Refusal refusal =
                fresh.submit(new PublishRoster(ROSTER), ZHANG_WEI).refusals().get(0);

        assertThat(refusal.code()).isEqualTo(Code.SHIFT_UNASSIGNED);
        assertThat(refusal.facts().values()).containsEntry("shift", night);
    }

    // other ranks, double leaders, shorter limits

    @Test
    void in_a_sensitive_period_the_desk_is_for_other_ranks_and_before_it_is_not() {
        reinforced(RANKS, "2026-10-18");
        ShiftId usual = desk("2026-10-17", "rest-day");
        ShiftId sensitive = desk("2026-10-18", "rest-day");

        assertThat(office.substitutes(usual, ZHOU_MIN, ZHENG_YAN, ZHENG_YAN).refusals())
                .isEmpty();
        StaffId named = office.seated(sensitive).get(0);
        refused(office.substitutes(sensitive, named, CHEN_JING, CHEN_JING), Code.ASSIGNEE_NOT_ELIGIBLE, "一(三)-2");
        StaffId free = leaderFreeOn("2026-10-17", "2026-10-18");
        assertThat(office.substitutes(sensitive, named, free, free).refusals()).isEmpty();
    }

    private StaffId leaderFreeOn(String... dates) {
        List<StaffId> leading = List.of(dates).stream()
                .flatMap(date -> office.seated(leader(date, "leader-rest")).stream())
                .toList();
        return List.of(GAO_FENG, LIN_SHUANG, TANG_YU, StaffId.of("L04")).stream()
                .filter(person -> !leading.contains(person))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void a_redraft_replaces_who_is_not_of_the_rank_asked_for() {
        reinforced(RANKS, "2026-10-31");
        ShiftId shift = desk("2026-10-31", "rest-day");

        Redraft redraft = office.view().redraft(ROSTER, LocalDate.parse("2026-10-13"));

        assertThat(redraft.changes()).extracting(Reassignment::shift).contains(shift);
        office.given(new AmendRoster(ROSTER, redraft.changes(), "领导值守"), ZHANG_WEI);
        assertThat(office.seated(shift).get(0).value()).startsWith("L");
    }

    @Test
    void two_leaders_lead_at_once_once_the_roster_names_them() {
        reinforced(LEADERS, "2026-10-31");
        ShiftId shift = leader("2026-10-31", "leader-rest");
        assertThat(shifts(office.findings(Code.REINFORCEMENT_UNFILLED))).containsExactly(shift);
        assertThat(office.findings(Code.REINFORCEMENT_UNFILLED)
                        .get(0)
                        .citation()
                        .clause())
                .isEqualTo(LEADERS_CLAUSE);

        office.given(
                new AmendRoster(
                        ROSTER,
                        office.view()
                                .redraft(ROSTER, LocalDate.parse("2026-10-13"))
                                .changes(),
                        "双带班"),
                ZHANG_WEI);

        assertThat(office.view().rostered(LEADER, time("2026-10-31T12:00"))).hasSize(2);
        assertThat(office.view().rostered(LEADER, time("2026-10-30T12:00"))).hasSize(1);
        office.moveTo("2026-10-31T12:00");
        assertThat(office.view()
                        .state()
                        .rosters()
                        .leadersAt(time("2026-10-31T12:00"), office.view().plan()))
                .extracting(DutyOfficer::id)
                .containsExactlyElementsOf(office.seated(shift));
    }

    @Test
    void a_limit_is_shorter_while_duty_is_reinforced_and_as_always_before_and_after() {
        reinforced(FLOOD, "2026-10-14");
        assertThat(lifts(FLOOD, "2026-10-15").refusals()).isEmpty();

        assertThat(toldLate("2026-10-13")).isEmpty();
        assertThat(toldLate("2026-10-14")).hasSize(1);
        assertThat(toldLate("2026-10-15")).isEmpty();
    }

    /** An urgent matter of a morning, told the duty leader after seven minutes. */
    private List<Finding> toldLate(String date) {
        StaffId signatory = office.seated(desk(date, "workday-day")).get(0);
        StaffId leading = office.seated(leader(date, "leader-workday")).get(0);
        office.moveTo(date + "T09:00").takesVacant(signatory, leading);
        MatterId matter = MatterId.of("m-" + date);
        office.given(new RegisterMatter(matter, DESK, "水位上涨", "盯住", true, Optional.empty()), signatory);
        office.moveTo(date + "T09:07")
                .given(new ReportMatter(matter, leading, Means.PHONE, Optional.empty()), signatory);
        return office.findings(Code.REPORT_LATE).stream()
                .filter(finding -> matter.equals(finding.facts().values().get("matter")))
                .toList();
    }

    // on and off

    @Test
    void when_the_order_is_lifted_later_nights_take_one_officer_again() {
        reinforced(FLOOD, "2026-10-13");
        assertThat(lifts(FLOOD, "2026-10-15").refusals()).isEmpty();

        assertThat(seats(office, desk("2026-10-14", "workday-night"))).isEqualTo(2);
        assertThat(seats(office, desk("2026-10-15", "workday-night"))).isEqualTo(1);
        assertThat(shifts(office.findings(Code.REINFORCEMENT_UNFILLED)))
                .containsExactlyInAnyOrder(desk("2026-10-13", "workday-night"), desk("2026-10-14", "workday-night"));
    }

    @Test
    void what_was_ordered_and_lifted_again_in_the_past_still_judges_the_nights_in_between() {
        reinforced(FLOOD, "2026-10-13");
        office.moveTo("2026-10-14T09:00");
        assertThat(lifts(FLOOD, "2026-10-14").refusals()).isEmpty();
        office.moveTo("2026-10-20T09:00");
        reinforced(FLOOD, "2026-10-21");
        office.moveTo("2026-10-22T09:00");

        assertThat(shifts(office.findings(Code.REINFORCEMENT_UNFILLED)))
                .contains(desk("2026-10-13", "workday-night"), desk("2026-10-21", "workday-night"))
                .doesNotContain(desk("2026-10-12", "workday-night"), desk("2026-10-14", "workday-night"));
    }

    @Test
    void the_night_of_the_same_day_is_reinforced_as_long_as_it_has_not_begun() {
        office.moveTo("2026-10-12T17:59");

        reinforced(FLOOD, "2026-10-12");

        assertThat(seats(office, desk("2026-10-12", "workday-night"))).isEqualTo(2);
    }

    @Test
    void what_is_declared_in_the_regulation_needs_no_order() {
        DutyDesk season = under(Reinforceable.inFloodSeason("2026-10-13/2026-10-14"));

        assertThat(seats(season, desk("2026-10-12", "workday-night"))).isEqualTo(1);
        assertThat(season.seated(desk("2026-10-13", "workday-night"))).hasSize(2);
        assertThat(season.seated(desk("2026-10-14", "workday-night"))).hasSize(2);
        assertThat(seats(season, desk("2026-10-15", "workday-night"))).isEqualTo(1);
        assertThat(season.findings(Code.REINFORCEMENT_UNFILLED)).isEmpty();
    }

    @Test
    void a_draft_fills_the_seats_of_a_declared_stretch() {
        DutyDesk season =
                DutyDesk.with(Reinforceable.inFloodSeason("10-01/10-07"), new JiaoheStaff(), "2026-09-28T09:00");

        RosterDraft draft = season.view().draft(DutyDesk.days("2026-09-30", "2026-10-09"), List.of());

        assertThat(draft.unfilled()).isEmpty();
        assertThat(draft.assignments().stream()
                        .filter(one -> one.shift().template().equals("holiday-night")))
                .hasSize(14);
        assertThat(draft.assignments().stream()
                        .filter(one -> one.shift().template().equals("workday-night")))
                .hasSize(3);
    }

    // the view

    @Test
    void a_view_tells_what_is_on_since_when_why_and_by_whom() {
        reinforced(FLOOD, "2026-10-13");
        assertThat(office.view().reinforcements()).isEmpty();
        office.moveTo("2026-10-14T09:00");

        List<ReinforcedDuty> on = office.view().reinforcements();

        assertThat(on).hasSize(1);
        assertThat(on.get(0).id()).isEqualTo(FLOOD);
        assertThat(on.get(0).name()).isEqualTo(Wording.of("防汛值班", "Flood duty"));
        assertThat(on.get(0).since()).isEqualTo("2026-10-13");
        assertThat(on.get(0).until()).isEmpty();
        ReinforcementOrdered order = on.get(0).order().orElseThrow().event();
        assertThat(order.instruction()).isEqualTo("防汛Ⅲ级响应，加强值班");
        assertThat(order.orderedBy().id()).isEqualTo(GAO_FENG);
        assertThat(on.get(0).citation().clause()).isEqualTo(FLOOD_CLAUSE);
    }

    @Test
    void a_view_tells_from_when_until_when_the_regulation_itself_has_it_on() {
        DutyDesk season = under(Reinforceable.inFloodSeason("10-12/10-15"));

        ReinforcedDuty on =
                season.view().reinforcements(LocalDate.parse("2026-10-14")).get(0);

        assertThat(on.since()).isEqualTo("2026-10-12");
        assertThat(on.until()).contains(LocalDate.parse("2026-10-16"));
        assertThat(on.order()).isEmpty();
        assertThat(season.view().reinforcements(LocalDate.parse("2026-10-16"))).isEmpty();
        assertThat(season.view().reinforcements(LocalDate.parse("1999-10-15"))).isEmpty();
    }

    @Test
    void a_view_as_known_before_the_order_does_not_know_it() {
        office.moveTo("2026-10-12T10:00");
        reinforced(FLOOD, "2026-10-13");

        View before = office.view().asKnownAt(time("2026-10-12T09:30"));

        assertThat(before.plan().find(desk("2026-10-13", "workday-night")).map(Shift::template))
                .hasValueSatisfying(template -> assertThat(template.seats()).hasSize(1));
        assertThat(before.findings(span("2026-10-01T00:00", "2026-11-01T00:00")))
                .extracting(Finding::code)
                .doesNotContain(Code.REINFORCEMENT_UNFILLED);
    }

    @Test
    void an_office_opened_from_a_checkpoint_knows_every_order_and_its_lifting() {
        reinforced(FLOOD, "2026-10-13");
        lifts(FLOOD, "2026-10-15");
        reinforced(LEADERS, "2026-10-20");
        OfficeState state = office.view().state();
        Standing standing = new Standing(
                Head.of(office.book.sealed(state.entries()).orElseThrow()),
                state,
                office.book.sealed(state.entries()).orElseThrow().enteredAt());

        Checkpoint noted = standing.checkpoint(office.book).orElseThrow();

        assertThat(Standing.at(noted, office.book)).contains(standing);
        assertThat(state.reinforcements().orders()).hasSize(2);
        office.logbook.checkpoints().save(noted);
        View opened = office.opened(office.logbook).view(ZHANG_WEI);
        assertThat(opened.state()).isEqualTo(state);
        assertThat(opened.plan().find(desk("2026-10-14", "workday-night")).map(Shift::template))
                .hasValueSatisfying(template -> assertThat(template.seats()).hasSize(2));
    }

    @Test
    void an_order_says_in_the_log_what_was_ordered() {
        reinforced(FLOOD, "2026-10-13");
        Messages messages = Messages.of(Regulations.of(Reinforceable.regulation()), Language.ZH);
        List<LogEntry> log = office.view().log();

        assertThat(messages.event(log.get(log.size() - 1))).isEqualTo("高峰下令自10月13日起加强值班（防汛值班）：防汛Ⅲ级响应，加强值班");
    }

    // refusals

    @Test
    void the_arranging_section_enters_what_a_leader_ordered() {
        assertThat(orders(FLOOD, "2026-10-13", ZHANG_WEI).refusals()).isEmpty();
    }

    @Test
    void the_officer_at_the_desk_enters_what_a_leader_ordered() {
        StaffId signatory = office.seated(desk("2026-10-12", "workday-day")).get(0);
        office.takes(signatory);

        assertThat(orders(FLOOD, "2026-10-13", signatory).refusals()).isEmpty();
    }

    @Test
    void whoever_has_the_desk_enters_it_of_whatever_section() {
        office.moveTo("2026-10-16T18:00")
                .given(new TakePost(DESK, Optional.empty(), List.of(), "", Optional.empty()), WU_GANG);

        assertThat(orders(FLOOD, "2026-10-17", WU_GANG).refusals()).isEmpty();
    }

    @Test
    void nobody_else_enters_it() {
        refused(orders(FLOOD, "2026-10-13", SUN_DEBIAO), Code.REINFORCEMENT_BY_OTHERS, FLOOD_CLAUSE);
    }

    @Test
    void who_does_not_lead_orders_nothing() {
        Ruling<LogEntry> ruling = office.submit(
                new OrderReinforcement(FLOOD, LocalDate.parse("2026-10-13"), "加强", LI_QIANG, Optional.empty()),
                ZHANG_WEI);

        refused(ruling, Code.REINFORCEMENT_WITHOUT_LEADER, FLOOD_CLAUSE);
    }

    @Test
    void who_is_not_in_the_directory_orders_nothing() {
        Ruling<LogEntry> ruling = office.submit(
                new OrderReinforcement(
                        FLOOD, LocalDate.parse("2026-10-13"), "加强", StaffId.of("nobody"), Optional.empty()),
                ZHANG_WEI);

        assertThat(DutyDesk.codes(ruling)).isEqualTo(Set.of(Code.ASSIGNEE_NOT_STAFF));
    }

    @Test
    void what_the_regulation_does_not_have_is_not_ordered() {
        refused(orders("storm", "2026-10-13", GAO_FENG), Code.REINFORCEMENT_UNKNOWN, RULES);
    }

    @Test
    void what_is_on_is_not_ordered_again() {
        reinforced(FLOOD, "2026-10-13");

        refused(orders(FLOOD, "2026-10-14", GAO_FENG), Code.REINFORCEMENT_ALREADY_ON, FLOOD_CLAUSE);
        refused(orders(FLOOD, "2026-10-12", GAO_FENG), Code.REINFORCEMENT_ALREADY_ON, FLOOD_CLAUSE);
    }

    @Test
    void what_the_regulation_itself_has_on_is_neither_ordered_nor_lifted() {
        DutyDesk season = under(Reinforceable.inFloodSeason("10-12/10-15")).moveTo("2026-10-12T09:00");
        LocalDate inSeason = LocalDate.parse("2026-10-14");

        refused(
                season.submit(new OrderReinforcement(FLOOD, inSeason, "加强", GAO_FENG, Optional.empty()), GAO_FENG),
                Code.REINFORCEMENT_ALREADY_ON,
                FLOOD_CLAUSE);
        refused(
                season.submit(new LiftReinforcement(FLOOD, inSeason, GAO_FENG, Optional.empty()), GAO_FENG),
                Code.REINFORCEMENT_NOT_ON,
                FLOOD_CLAUSE);
    }

    @Test
    void what_is_not_on_is_not_lifted() {
        refused(lifts(FLOOD, "2026-10-13"), Code.REINFORCEMENT_NOT_ON, FLOOD_CLAUSE);
    }

    @Test
    void a_shift_that_has_begun_keeps_its_seats() {
        office.moveTo("2026-10-12T18:00");

        refused(orders(FLOOD, "2026-10-12", GAO_FENG), Code.REINFORCEMENT_TOO_LATE, FLOOD_CLAUSE);
    }

    @Test
    void a_shift_that_has_begun_keeps_its_seats_when_an_order_is_lifted() {
        reinforced(FLOOD, "2026-10-12");
        office.moveTo("2026-10-12T18:00");

        refused(lifts(FLOOD, "2026-10-12"), Code.REINFORCEMENT_TOO_LATE, FLOOD_CLAUSE);
        assertThat(lifts(FLOOD, "2026-10-13").refusals()).isEmpty();
    }

    @Test
    void a_day_that_is_over_stays_as_it_was() {
        refused(orders(FLOOD, "2026-10-11", GAO_FENG), Code.REINFORCEMENT_TOO_LATE, FLOOD_CLAUSE);
    }

    @Test
    void an_order_without_its_text_is_none() {
        Ruling<LogEntry> ruling = office.submit(
                new OrderReinforcement(FLOOD, LocalDate.parse("2026-10-13"), " ", GAO_FENG, Optional.empty()),
                GAO_FENG);

        refused(ruling, Code.REINFORCEMENT_UNEXPLAINED, FLOOD_CLAUSE);
    }

    @Test
    void an_order_is_not_entered_before_it_is_given() {
        Ruling<LogEntry> ruling = office.submit(
                new OrderReinforcement(
                        FLOOD, LocalDate.parse("2026-10-13"), "加强", GAO_FENG, Optional.of(time("2026-10-12T09:01"))),
                GAO_FENG);

        assertThat(DutyDesk.codes(ruling)).isEqualTo(Set.of(Code.TIME_IN_FUTURE));
    }

    @Test
    void everybody_goes_by_it_so_it_is_not_marked() {
        Label mark = Label.of(Level.INTERNAL, Audience.nobody());
        Command order = new OrderReinforcement(FLOOD, LocalDate.parse("2026-10-13"), "加强", GAO_FENG, Optional.empty());
        Command lift = new LiftReinforcement(FLOOD, LocalDate.parse("2026-10-13"), GAO_FENG, Optional.empty());

        assertThatThrownBy(() -> new Marked(mark, order)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Marked(mark, lift)).isInstanceOf(IllegalArgumentException.class);
    }
}
