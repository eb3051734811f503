package org.zhiban.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.clausetests.Proves.By.ACCEPTING;
import static org.zhiban.clausetests.Proves.By.REFUSING;
import static org.zhiban.core.office.DutyDesk.desk;
import static org.zhiban.core.regulation.Judged.accepted;
import static org.zhiban.core.regulation.Judged.found;
import static org.zhiban.core.regulation.Judged.notFound;
import static org.zhiban.core.regulation.Judged.refused;
import static org.zhiban.core.regulation.Judged.refusedOnly;
import static org.zhiban.core.staff.JiaoheStaff.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhiban.clausetests.Proves;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.Reassignment;
import org.zhiban.core.event.RosterPublished;
import org.zhiban.core.office.AmendRoster;
import org.zhiban.core.office.CheckPost;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.staff.StaffId;

/** 一(一): the people of all sections carry the daily duty. */
class WhoCarriesTheDutyTest {
    private final DutyDesk office = DutyDesk.at("2026-09-28T09:00");

    @Test
    @Proves(clause = "一(一)-1", rev = 1, by = ACCEPTING)
    void a_roster_of_the_offices_own_people_is_accepted() {
        accepted(office.submit(office.namingOctober().roster("2026-09-30", "2026-10-31"), ZHANG_WEI));
    }

    @Test
    @Proves(clause = "一(一)-1", rev = 1, by = ACCEPTING)
    void a_month_in_which_every_section_serves_raises_nothing() {
        notFound(DutyDesk.october(), Code.SECTION_NEVER_SERVES);
    }

    @Test
    @Proves(clause = "一(一)-1", rev = 1, by = ACCEPTING)
    void the_text_names_nobody_for_rest_days_so_everybody_of_the_sections_may_serve() { // G06
        office.naming(desk("2026-10-17", "rest-day"), ZHOU_MIN).naming(desk("2026-10-18", "rest-day"), HAN_BING);
        accepted(office.submit(office.roster("2026-10-17", "2026-10-18"), ZHANG_WEI));
    }

    @Test
    @Proves(clause = "一(一)-1", rev = 1, by = REFUSING)
    void somebody_who_has_left_the_office_is_refused() {
        office.naming(desk("2026-10-01", "holiday-morning"), QIAN_LAO);
        Refusal refusal = refusedOnly(
                office.submit(office.roster("2026-10-01", "2026-10-02"), ZHANG_WEI), Code.ASSIGNEE_NOT_STAFF, "一(一)-1");
        assertThat(refusal.facts().values()).containsEntry("date", LocalDate.parse("2026-10-01"));
    }

    @Test
    @Proves(clause = "一(一)-1", rev = 1, by = REFUSING)
    void somebody_of_no_section_of_this_office_is_refused() {
        office.naming(desk("2026-10-01", "holiday-morning"), OUTSIDER);
        refused(office.submit(office.roster("2026-10-01", "2026-10-02"), ZHANG_WEI), Code.ASSIGNEE_NOT_STAFF, "一(一)-1");
    }

    @Test
    @Proves(clause = "一(一)-1", rev = 1, by = REFUSING)
    void a_name_nobody_knows_is_refused_on_the_roster() {
        DutyDesk october = DutyDesk.october();
        DutyOfficer nobody = new DutyOfficer(StaffId.of("Q99"), "某人", Jiaohe.GENERAL);
        Reassignment change =
                new Reassignment(desk("2026-10-17", "rest-day"), Optional.of(october.officer(ZHOU_MIN)), nobody);
        refused(
                october.submit(new AmendRoster(DutyDesk.ROSTER, List.of(change), "误填"), ZHANG_WEI),
                Code.ASSIGNEE_NOT_STAFF,
                "一(一)-1");
    }

    @Test
    @Proves(clause = "一(一)-1", rev = 1, by = REFUSING)
    void a_name_nobody_knows_is_refused_as_the_one_who_acts() {
        CheckPost check = new CheckPost(Jiaohe.DESK, Optional.empty(), 20, Optional.empty());
        refusedOnly(office.submit(check, StaffId.of("Q99")), Code.ASSIGNEE_NOT_STAFF, "一(一)-1");
    }

    @Test
    @Proves(clause = "一(一)-1", rev = 1, by = REFUSING)
    void a_section_that_never_serves_in_a_roster_is_found() {
        office.naming(desk("2026-10-01", "holiday-morning"), WANG_FANG)
                .naming(desk("2026-10-01", "holiday-afternoon"), ZHENG_YAN)
                .naming(desk("2026-10-01", "holiday-night"), HAN_BING)
                .publishing("2026-10-01", "2026-10-01");
        Finding finding = found(office, Code.SECTION_NEVER_SERVES, "一(一)-1");
        assertThat(finding.facts().values()).containsEntry("section", Jiaohe.SUPERVISION);
        assertThat(finding.evidence()).containsExactly(office.entry(RosterPublished.class));
        assertThat(finding.span()).isEqualTo(DutyDesk.span("2026-10-01T00:00", "2026-10-02T00:00"));
    }
}
