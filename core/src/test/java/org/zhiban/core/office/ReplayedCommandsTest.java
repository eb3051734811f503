package org.zhiban.core.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.core.regulation.Jiaohe.DESK;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhiban.core.confidentiality.Audience;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.confidentiality.Level;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.Withheld;
import org.zhiban.core.regulation.Jiaohe;
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.core.staff.StaffId;

/** A command id that was used before gives back what was written then, as far as who asks may see it. */
class ReplayedCommandsTest {
    private static final Command AUDIT = new Marked(
            Label.of(Level.WORK_SECRET, Audience.of(Jiaohe.SECRETARIAT)),
            new RegisterMatter(MatterId.of("audit"), DESK, "对某局的审计", "跟进", false, Optional.empty()));

    private final DutyDesk office = DutyDesk.october().onDuty("2026-10-01T08:00", JiaoheStaff.WANG_FANG);
    private final Ruling<LogEntry> first = submitted(AUDIT, JiaoheStaff.WANG_FANG);

    private Ruling<LogEntry> submitted(Command command, StaffId actor) {
        return office.office.submit("audit-1", command, actor);
    }

    @Test
    void who_wrote_it_gets_it_again() {
        assertThat(submitted(AUDIT, JiaoheStaff.WANG_FANG).results()).isEqualTo(first.results());
    }

    @Test
    void who_may_not_see_it_gets_what_the_log_shows() {
        Ruling<LogEntry> again = submitted(new ReportNothing(DESK, Optional.empty()), JiaoheStaff.OUTSIDER);

        assertThat(again.isAccepted()).isTrue();
        assertThat(again.results()).extracting(LogEntry::event).hasOnlyElementsOfType(Withheld.class);
        assertThat(again.results())
                .isEqualTo(office.office
                        .view(JiaoheStaff.OUTSIDER)
                        .log()
                        .subList((int) first.results().get(0).number() - 1, (int)
                                first.results().get(0).number()));
    }

    @Test
    void nothing_is_written_whoever_asks() {
        long before = office.logbook.head().number();
        submitted(new ReportNothing(DESK, Optional.empty()), JiaoheStaff.OUTSIDER);

        assertThat(office.logbook.head().number()).isEqualTo(before);
    }
}
