package org.zhiban.core.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhiban.core.regulation.Jiaohe.DESK;
import static org.zhiban.core.staff.JiaoheStaff.HAN_BING;
import static org.zhiban.core.staff.JiaoheStaff.OUTSIDER;
import static org.zhiban.core.staff.JiaoheStaff.WANG_FANG;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.logbook.Head;
import org.zhiban.core.logbook.LogbookException;
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.staff.StaffId;

/** Who decides on what was read may ask that nothing has been written since. */
class UnchangedHeadTest {
    private final DutyDesk desk = DutyDesk.october().onDuty("2026-10-01T08:00", WANG_FANG);

    private static ReportNothing nothing() {
        return new ReportNothing(DESK, Optional.empty());
    }

    @Test
    void nobody_wrote_since_so_it_is_written() {
        Head read = desk.view().head();
        Ruling<LogEntry> ruling = desk.office.submitIf(read, Optional.empty(), nothing(), WANG_FANG);
        assertThat(ruling.results()).extracting(LogEntry::number).containsExactly(read.number() + 1);
        assertThat(desk.view().head().number()).isEqualTo(read.number() + 1);
    }

    @Test
    void somebody_wrote_since_so_nothing_is_written() {
        Head read = desk.view().head();
        desk.given(nothing(), WANG_FANG);
        Head now = desk.view().head();
        assertThatThrownBy(() -> desk.office.submitIf(read, Optional.empty(), nothing(), WANG_FANG))
                .isInstanceOf(LogbookException.Conflict.class)
                .hasMessageContaining(String.valueOf(now.number()));
        assertThat(desk.view().head()).isEqualTo(now);
    }

    @Test
    void the_same_command_again_gives_what_it_wrote_though_the_book_went_on() {
        Head read = desk.view().head();
        List<LogEntry> written = desk.office
                .submitIf(read, Optional.of("once"), nothing(), WANG_FANG)
                .results();
        assertThat(desk.office
                        .submitIf(read, Optional.of("once"), nothing(), WANG_FANG)
                        .results())
                .isEqualTo(written);
    }

    @Test
    void a_member_of_staff_is_known_and_nobody_else() {
        assertThat(desk.office.isMember(HAN_BING)).isTrue();
        assertThat(desk.office.isMember(OUTSIDER)).isTrue();
        assertThat(desk.office.isMember(StaffId.of("X99"))).isFalse();
        assertThat(desk.view().officer(HAN_BING)).contains(desk.officer(HAN_BING));
        assertThat(desk.view().officer(StaffId.of("X99"))).isEmpty();
    }
}
