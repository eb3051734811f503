package org.zhiban.core.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhiban.core.time.DateSpan;

class ListedStaffTest {
    private static final StaffMember WANG =
            new JiaoheStaff().find(JiaoheStaff.WANG_FANG).orElseThrow();
    private static final Leave OCTOBER = new Leave(WANG.id(), DateSpan.parse("2026-10-01/2026-10-04"), "探亲");

    @Test
    void people_are_found_and_leave_is_told_for_the_days_it_touches() {
        StaffDirectory staff = StaffDirectory.of(List.of(WANG), List.of(OCTOBER));
        assertThat(staff.members()).containsExactly(WANG);
        assertThat(staff.find(WANG.id())).contains(WANG);
        assertThat(staff.find(StaffId.of("nobody"))).isEmpty();
        assertThat(staff.leave(DateSpan.parse("2026-10-03/2026-10-09"))).containsExactly(OCTOBER);
        assertThat(staff.leave(DateSpan.parse("2026-10-04/2026-10-09"))).isEmpty();
    }

    @Test
    void an_id_is_listed_once() {
        assertThatThrownBy(() -> StaffDirectory.of(List.of(WANG, WANG), List.of()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("M03");
    }

    @Test
    void an_exemption_is_read_as_it_is_written_and_nothing_else_is() {
        assertThat(Exemption.parse("孕期:2026-03-01/2026-12-31"))
                .isEqualTo(Exemption.parse("孕期：2026-03-01/2026-12-31"))
                .isEqualTo(new Exemption("孕期", DateSpan.parse("2026-03-01/2027-01-01")));
        for (String wrong : List.of("孕期", "孕期:2026-03-01", "孕期:2026-13-01/2026-12-31", "孕期:2026-03-02/2026-03-01")) {
            assertThatThrownBy(() -> Exemption.parse(wrong))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageContaining(wrong);
        }
    }
}
