package org.zhiban.core.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.core.office.DutyDesk.ROSTER;
import static org.zhiban.core.office.DutyDesk.days;
import static org.zhiban.core.office.DutyDesk.desk;
import static org.zhiban.core.staff.JiaoheStaff.FENG_TAO;
import static org.zhiban.core.staff.JiaoheStaff.LI_QIANG;
import static org.zhiban.core.staff.JiaoheStaff.WU_GANG;
import static org.zhiban.core.staff.JiaoheStaff.ZHANG_WEI;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhiban.core.event.Reassignment;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Jiaohe;
import org.zhiban.core.regulation.Refusal;
import org.zhiban.core.staff.ChangedStaff;
import org.zhiban.core.staff.StaffDirectory;
import org.zhiban.core.staff.StaffList;

/** The rules of rosters asked directly: the front door turns away before them who has left, and what is not published. */
class RosterRulesTest {
    private static final ShiftId NIGHT = desk("2026-10-16", "workday-night");

    private static RosterRules rules(DutyDesk office, StaffDirectory staff) {
        return new RosterRules(
                office.view().state().rosters(),
                office.view().plan(),
                StaffList.read(staff, days("2026-09-28", "2026-10-31")),
                Jiaohe.regulation(),
                ZHANG_WEI,
                office.view().now());
    }

    private static Change change(DutyDesk office, Change.Kind kind) {
        Reassignment night = new Reassignment(NIGHT, Optional.of(office.officer(WU_GANG)), office.officer(FENG_TAO));
        return new Change(kind, ROSTER, List.of(night), "生病", Set.of(FENG_TAO), false, Optional.empty());
    }

    private static Stream<Code> codes(List<Refusal> refusals) {
        return refusals.stream().map(Refusal::code);
    }

    @Test
    void who_has_left_the_arranging_section_arranges_no_more() {
        DutyDesk office = DutyDesk.october();
        ChangedStaff staff = new ChangedStaff();
        Change change = change(office, Change.Kind.SUBSTITUTION);

        staff.gone(ZHANG_WEI, "2026-09-29");
        assertThat(codes(rules(office, staff).changing(change))).isEmpty();
        staff.gone(ZHANG_WEI, "2026-09-28");
        assertThat(codes(rules(office, staff).changing(change))).containsExactly(Code.NOT_ARRANGER);
    }

    @Test
    void only_of_a_published_roster_are_duties_swapped_or_taken_over() {
        DutyDesk draft = DutyDesk.at("2026-09-28T09:00").namingOctober();
        draft.given(draft.roster("2026-09-30", "2026-10-31"), LI_QIANG);
        RosterRules rules = rules(draft, new ChangedStaff());

        assertThat(codes(rules.changing(change(draft, Change.Kind.SUBSTITUTION))))
                .containsExactly(Code.ROSTER_NOT_OPEN);
        assertThat(codes(rules.changing(change(draft, Change.Kind.AMENDMENT)))).isEmpty();
    }
}
