package org.zhiban.core.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.core.regulation.Jiaohe.SECRETARIAT_LINE;
import static org.zhiban.core.staff.JiaoheStaff.WANG_FANG;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.form.FormKind;
import org.zhiban.core.language.Language;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.office.RecordCall;
import org.zhiban.core.record.FilledForm;
import org.zhiban.core.regulation.Jiaohe;
import org.zhiban.core.regulation.Regulations;

/** 三(三): what is written after the fact says so wherever it is read. */
class LateEntryTest {
    private final DutyDesk office = DutyDesk.october().onDuty("2026-10-01T08:00", WANG_FANG);

    private LogEntry call(String statedTime) {
        office.given(
                new RecordCall(
                        SECRETARIAT_LINE,
                        "询问会议时间",
                        Optional.empty(),
                        Optional.of(statedTime).map(DutyDesk::time)),
                WANG_FANG);
        return office.view().log().get(office.view().log().size() - 1);
    }

    private static String said(LogEntry entry, Language language) {
        return Messages.of(Regulations.of(Jiaohe.regulation()), language).event(entry);
    }

    @Test
    void an_entry_written_after_the_fact_is_marked_in_both_languages() {
        office.moveTo("2026-10-01T09:00");
        LogEntry late = call("2026-10-01T08:20");
        assertThat(said(late, Language.ZH)).isEqualTo("王芳接听秘书科电话：询问会议时间。（补记）");
        assertThat(said(late, Language.EN)).endsWith("询问会议时间. (late entry)");
    }

    @Test
    void an_entry_written_at_once_bears_no_mark() {
        office.moveTo("2026-10-01T09:00");
        LogEntry prompt = call("2026-10-01T09:00");
        assertThat(said(prompt, Language.ZH)).endsWith("询问会议时间。");
        assertThat(said(prompt, Language.EN)).doesNotContain("late");
    }

    @Test
    void the_form_tells_which_of_its_entries_are_late() {
        office.moveTo("2026-10-01T09:00");
        call("2026-10-01T09:00");
        LogEntry late = call("2026-10-01T08:20");
        FilledForm record = office.view().forms(FormKind.DUTY_RECORD).get(0);
        assertThat(record.entries()).contains(late).hasSizeGreaterThan(1);
        assertThat(record.late()).containsExactly(late);
    }
}
