package org.zhiban.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.clausetests.Proves.By.ACCEPTING;
import static org.zhiban.core.office.DutyDesk.ROSTER;
import static org.zhiban.core.office.DutyDesk.desk;
import static org.zhiban.core.office.DutyDesk.time;
import static org.zhiban.core.regulation.Judged.*;
import static org.zhiban.core.staff.JiaoheStaff.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhiban.clausetests.Proves;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.Reassignment;
import org.zhiban.core.event.RosterId;
import org.zhiban.core.language.Language;
import org.zhiban.core.message.Messages;
import org.zhiban.core.office.AmendRoster;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.office.PublishRoster;
import org.zhiban.core.roster.RosterSheet;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.DayKind;

/** The roster as the sheet on the wall (值班表): what stands on it, and who has to approve it where a regulation says so. */
class RosterSheetTest {
    private final DutyDesk office = DutyDesk.at("2026-09-28T09:00").namingOctober();

    private static Ruling<LogEntry> publishes(DutyDesk office, Optional<StaffId> approver) {
        return office.submit(new PublishRoster(ROSTER, approver, "值班电话67250800"), ZHANG_WEI);
    }

    private RosterSheet sheet() {
        return office.view().rosterSheet(ROSTER).orElseThrow();
    }

    private static DutyDesk wantingApproval(Role role) {
        Parameter<Role> approver = new Parameter<>(role, Citation.text(FurtherTerms.SWAPS));
        Regulation regulation = FurtherTerms.roster(
                new RosterTerms(Optional.of(approver), Optional.empty(), Optional.empty(), List.of()));
        DutyDesk office = DutyDesk.with(regulation, new JiaoheStaff(), "2026-09-28T09:00");
        return office.given(office.roster("2026-10-01", "2026-10-07"), LI_QIANG);
    }

    @Test
    @Proves(clause = "一(二)-9", rev = 1, by = ACCEPTING)
    void the_sheet_tells_who_drew_it_up_who_approved_it_when_it_was_published_and_what_else_is_to_be_known() {
        office.given(office.roster("2026-09-30", "2026-10-31"), LI_QIANG);
        assertThat(sheet().published()).isEmpty();
        accepted(publishes(office, Optional.of(GAO_FENG)));
        assertThat(sheet().drawnUpBy()).contains(office.officer(LI_QIANG));
        assertThat(sheet().approvedBy()).contains(office.officer(GAO_FENG));
        assertThat(sheet().published()).contains(time("2026-09-28T09:00"));
        assertThat(sheet().notes()).isEqualTo("值班电话67250800");
        assertThat(office.view().rosterSheet(RosterId.of("2026-11"))).isEmpty();
        Messages zh = Messages.of(office.view().plan().regulations(), Language.ZH);
        assertThat(office.view().log().stream().map(zh::event)).contains("发布值班表2026-10，高峰批准，备注：值班电话67250800。");
    }

    @Test
    @Proves(clause = "一(二)-9", rev = 1, by = ACCEPTING)
    void each_day_has_its_kind_its_leader_and_its_shifts_with_names_and_phones() {
        office.publishing("2026-09-30", "2026-10-31");
        RosterSheet.Day holiday = sheet().days().get(1);
        assertThat(sheet().days()).hasSize(32);
        assertThat(holiday.day().date()).isEqualTo(LocalDate.parse("2026-10-01"));
        assertThat(holiday.day().kind()).isEqualTo(DayKind.HOLIDAY);
        assertThat(holiday.leaders())
                .singleElement()
                .satisfies(duty -> assertThat(duty.people())
                        .containsExactly(
                                new RosterSheet.Person(office.officer(LIN_SHUANG), Optional.of("0432-67250802"))));
        assertThat(holiday.shifts())
                .extracting(duty -> duty.shift().id())
                .containsExactly(
                        desk("2026-10-01", "holiday-morning"),
                        desk("2026-10-01", "holiday-afternoon"),
                        desk("2026-10-01", "holiday-night"));
        assertThat(holiday.shifts().get(0).people())
                .containsExactly(new RosterSheet.Person(office.officer(WANG_FANG), Optional.of("0432-67250803")));
    }

    @Test
    @Proves(clause = "一(二)-9", rev = 1, by = ACCEPTING)
    void the_sheet_follows_its_amendments_and_bears_their_number() {
        office.publishing("2026-09-30", "2026-10-31");
        Reassignment change = new Reassignment(
                desk("2026-10-01", "holiday-afternoon"),
                Optional.of(office.officer(ZHENG_YAN)),
                office.officer(YANG_LIU));
        accepted(office.submit(new AmendRoster(ROSTER, List.of(change), "出差"), ZHANG_WEI));
        assertThat(sheet().amendment()).isEqualTo(1);
        assertThat(sheet().days().get(1).shifts().get(1).people())
                .extracting(RosterSheet.Person::officer)
                .containsExactly(office.officer(YANG_LIU));
    }

    @Test
    @Proves(clause = "一(二)-9", rev = 1, by = ACCEPTING)
    void where_the_regulation_names_nobody_no_approval_is_asked_for() {
        office.given(office.roster("2026-09-30", "2026-10-31"), LI_QIANG);
        accepted(publishes(office, Optional.empty()));
        assertThat(sheet().approvedBy()).isEmpty();
    }

    @Test
    void where_it_names_a_role_a_holder_of_it_approves() {
        accepted(publishes(wantingApproval(Role.PRINCIPAL_LEADER), Optional.of(GAO_FENG)));
    }

    @Test
    void a_roster_nobody_approved_or_somebody_without_the_role_is_not_published() {
        DutyDesk wanting = wantingApproval(Role.PRINCIPAL_LEADER);
        refusedOnly(publishes(wanting, Optional.empty()), Code.ROSTER_NOT_APPROVED, FurtherTerms.SWAPS);
        Refusal refusal =
                refusedOnly(publishes(wanting, Optional.of(LIN_SHUANG)), Code.ROSTER_NOT_APPROVED, FurtherTerms.SWAPS);
        assertThat(refusal.facts().values()).containsEntry("role", Role.PRINCIPAL_LEADER);
        assertThat(wanting.view().roster(ROSTER).orElseThrow().isPublished()).isFalse();
    }

    @Test
    void an_approver_the_directory_does_not_know_is_refused() {
        office.given(office.roster("2026-09-30", "2026-10-31"), LI_QIANG);
        refusedOnly(publishes(office, Optional.of(StaffId.of("Q99"))), Code.ASSIGNEE_NOT_STAFF, "一(一)-1");
    }
}
