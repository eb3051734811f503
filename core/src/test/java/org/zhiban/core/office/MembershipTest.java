package org.zhiban.core.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhiban.core.office.DutyDesk.codes;
import static org.zhiban.core.office.DutyDesk.time;
import static org.zhiban.core.regulation.Jiaohe.DESK;
import static org.zhiban.core.staff.JiaoheStaff.GAO_FENG;
import static org.zhiban.core.staff.JiaoheStaff.WANG_FANG;
import static org.zhiban.core.staff.JiaoheStaff.ZHENG_YAN;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.zhiban.core.confidentiality.Level;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Deadline;
import org.zhiban.core.regulation.Jiaohe;
import org.zhiban.core.regulation.Role;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.core.staff.Leave;
import org.zhiban.core.staff.StaffDirectory;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.staff.StaffMember;
import org.zhiban.core.time.DateSpan;

/** Who belongs to the office is dated, and what was arranged with somebody is looked at again before it counts. */
class MembershipTest {

    /** The office's directory, in which people change as a test says. */
    private static final class Changing implements StaffDirectory {
        private final JiaoheStaff staff = new JiaoheStaff();
        private final Map<StaffId, UnaryOperator<StaffMember>> changes = new HashMap<>();

        @Override
        public List<StaffMember> members() {
            return staff.members().stream()
                    .map(member -> changes.getOrDefault(member.id(), UnaryOperator.identity())
                            .apply(member))
                    .toList();
        }

        @Override
        public List<Leave> leave(DateSpan days) {
            return staff.leave(days);
        }

        void leaves(StaffId person, String date) {
            changes.put(person, member -> with(member, member.phone(), Optional.of(LocalDate.parse(date))));
        }

        void losesPhone(StaffId person) {
            changes.put(person, member -> with(member, Optional.empty(), member.left()));
        }

        private static StaffMember with(StaffMember member, Optional<String> phone, Optional<LocalDate> left) {
            return new StaffMember(
                    member.id(),
                    member.name(),
                    member.section(),
                    member.position(),
                    phone,
                    member.joined(),
                    left,
                    member.born(),
                    member.exemptions(),
                    member.attributes());
        }
    }

    private final Changing staff = new Changing();
    private final DutyDesk office =
            DutyDesk.octoberUnder(Jiaohe.regulation(), staff).onDuty("2026-10-01T08:00", WANG_FANG);

    private StaffMember member(StaffId id) {
        return staff.find(id).orElseThrow();
    }

    @Test
    void who_has_left_writes_nothing_any_more() {
        staff.leaves(WANG_FANG, "2026-10-02");
        office.registers(WANG_FANG, "m1", "停水", "督促抢修").moveTo("2026-10-02T00:00");

        assertThat(codes(office.submit(
                        new RegisterMatter(MatterId.of("m2"), DESK, "停水", "督促抢修", false, Optional.empty()), WANG_FANG)))
                .containsExactly(Code.ASSIGNEE_NOT_STAFF);
    }

    @Test
    void who_has_left_reads_nothing_any_more() {
        staff.leaves(WANG_FANG, "2026-10-02");
        assertThat(office.office.view(WANG_FANG).log()).isNotEmpty();
        office.moveTo("2026-10-02T00:00");

        assertThatThrownBy(() -> office.office.view(WANG_FANG))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(WANG_FANG.value())
                .hasMessageContaining("2026-10-02");
    }

    @Test
    void roles_and_clearance_end_with_the_last_day() {
        staff.leaves(GAO_FENG, "2026-10-02");
        LocalDate last = LocalDate.parse("2026-10-01");

        assertThat(Jiaohe.regulation().holds(Role.PRINCIPAL_LEADER, member(GAO_FENG), last))
                .isTrue();
        assertThat(Jiaohe.regulation().holds(Role.PRINCIPAL_LEADER, member(GAO_FENG), last.plusDays(1)))
                .isFalse();
        assertThat(Jiaohe.regulation()
                        .secrecy()
                        .clearance(member(GAO_FENG), last)
                        .upTo())
                .isEqualTo(Level.WORK_SECRET);
        assertThat(Jiaohe.regulation()
                        .secrecy()
                        .clearance(member(GAO_FENG), last.plusDays(1))
                        .upTo())
                .isEqualTo(Level.OPEN);
    }

    private List<Deadline> unreachable() {
        return office.view().due().stream()
                .filter(due -> due.code() == Code.OFFICER_UNREACHABLE)
                .toList();
    }

    @Test
    void whoever_can_be_reached_is_nobodys_worry() {
        assertThat(unreachable()).isEmpty();
    }

    @Test
    void who_is_next_and_has_no_phone_is_warned_of_before_the_shift() {
        staff.losesPhone(ZHENG_YAN);

        assertThat(unreachable()).singleElement().satisfies(warning -> {
            assertThat(warning.by()).isEqualTo(time("2026-10-01T13:00"));
            assertThat(warning.since()).isEqualTo(time("2026-10-01T01:00"));
            assertThat(warning.answerable()).containsExactly(ZHENG_YAN);
            assertThat(warning.citation().or(() -> Jiaohe.regulation().citation(warning.code())))
                    .hasValueSatisfying(cited -> assertThat(cited.clause()).isEqualTo("一(三)-4"));
        });
    }

    @Test
    void who_left_or_took_leave_after_the_roster_was_published_is_warned_of_too() {
        staff.leaves(ZHENG_YAN, "2026-10-01");
        assertThat(unreachable()).hasSize(1);
        staff.changes.clear();
        staff.staff.onLeave(ZHENG_YAN, "2026-10-01", "2026-10-01");
        assertThat(unreachable()).hasSize(1);
    }

    @Test
    void the_warning_is_announced_by_when_to_ask_next() {
        staff.losesPhone(JiaoheStaff.CHEN_JING);
        office.moveTo("2026-10-01T19:59");
        assertThat(unreachable()).isEmpty();
        office.handsOver(WANG_FANG, JiaoheStaff.HAN_BING).moveTo("2026-10-01T21:00");
        assertThat(unreachable())
                .singleElement()
                .satisfies(warning -> assertThat(warning.since()).isEqualTo(time("2026-10-01T20:00")));
    }
}
