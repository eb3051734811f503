package org.zhiban.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.clausetests.Proves.By.ACCEPTING;
import static org.zhiban.clausetests.Proves.By.REFUSING;
import static org.zhiban.core.regulation.Deeds.*;
import static org.zhiban.core.regulation.Judged.*;
import static org.zhiban.core.staff.JiaoheStaff.*;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhiban.clausetests.Proves;
import org.zhiban.core.confidentiality.Audience;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.confidentiality.Level;
import org.zhiban.core.confidentiality.Marking;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.RecordDisclosed;
import org.zhiban.core.event.Withheld;
import org.zhiban.core.form.RegisterPointer;
import org.zhiban.core.office.DiscloseRecord;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.office.Marked;
import org.zhiban.core.office.NoteSecret;
import org.zhiban.core.staff.StaffId;

/** 一(六): what is guarded is marked, kept below the ceiling, told to nobody it does not concern, and shown to no one else. */
class SecrecyTest {
    private static final MatterId AUDIT = MatterId.of("audit");
    private static final String WORDS = "对某局的审计安排";

    private final DutyDesk office = DutyDesk.october().onDuty("2026-10-01T08:00", WANG_FANG);

    private Ruling<LogEntry> registers(Label mark) {
        return office.submit(new Marked(mark, Deeds.registers("audit", WORDS)), WANG_FANG);
    }

    /** A matter marked for some sections at a level, registered; a day later somebody else holds the post. */
    private long marked(Level level, Audience audience) {
        Ruling<LogEntry> ruling = registers(Label.of(level, audience));
        accepted(ruling);
        return ruling.results().get(0).number();
    }

    private Ruling<LogEntry> discloses(long entry, StaffId reader) {
        return office.submit(new DiscloseRecord(entry, reader, "协助办理", Optional.empty()), WANG_FANG);
    }

    private boolean isShownTo(StaffId reader) {
        return office.office.view(reader).log().stream()
                .anyMatch(entry -> entry.event().toString().contains(WORDS));
    }

    @Test
    @Proves(clause = "一(六)-1", rev = 1, by = ACCEPTING)
    void of_a_state_secret_the_book_keeps_only_where_it_lies() { // G38
        accepted(office.submit(
                new NoteSecret(
                        new RegisterPointer("密字3号", 1, "机要局", "保密柜", Optional.of(LocalDate.of(2026, 10, 8))),
                        Optional.empty()),
                WANG_FANG));
    }

    @Test
    @Proves(clause = "一(六)-1", rev = 1, by = ACCEPTING)
    void what_is_marked_internal_is_kept_with_its_mark() {
        long entry = marked(Level.INTERNAL, Audience.of(Jiaohe.SECRETARIAT));
        assertThat(office.view().log().get((int) entry - 1).label().level()).isEqualTo(Level.INTERNAL);
    }

    @Test
    @Proves(clause = "一(六)-1", rev = 1, by = REFUSING)
    void a_state_secret_itself_is_not_kept_here() {
        Refusal refusal = refusedOnly(
                registers(new Label(Marking.parse("秘密★1年"), Audience.of(WANG_FANG))), Code.ABOVE_CEILING, "一(六)-1");
        assertThat(refusal.facts().values()).containsEntry("ceiling", Level.WORK_SECRET);
        assertThat(office.view().log().toString()).doesNotContain(WORDS);
    }

    @Test
    @Proves(clause = "一(六)-2", rev = 1, by = ACCEPTING)
    void whom_it_concerns_reads_it_and_what_was_shown_is_in_the_book() {
        long entry = marked(Level.INTERNAL, Audience.of(Jiaohe.SECRETARIAT, Jiaohe.GENERAL));
        Ruling<LogEntry> shown = discloses(entry, YANG_LIU);
        accepted(shown);
        assertThat(shown.results().get(0).event()).isInstanceOf(RecordDisclosed.class);
        assertThat(isShownTo(YANG_LIU)).isTrue();
    }

    @Test
    @Proves(clause = "一(六)-2", rev = 1, by = REFUSING)
    void it_is_disclosed_to_nobody_it_does_not_concern() {
        long entry = marked(Level.INTERNAL, Audience.of(Jiaohe.SECRETARIAT));
        assertThat(refusedOnly(discloses(entry, YANG_LIU), Code.OUTSIDE_AUDIENCE, "一(六)-2")
                        .facts()
                        .values())
                .containsEntry("matter", AUDIT);
    }

    @Test
    @Proves(clause = "一(六)-2", rev = 1, by = REFUSING)
    void nobody_else_finds_it_in_the_book() {
        long entry = marked(Level.INTERNAL, Audience.of(Jiaohe.SECRETARIAT));
        assertThat(isShownTo(LIU_YANG)).isTrue();
        assertThat(isShownTo(YANG_LIU)).isFalse();
        assertThat(office.office.view(YANG_LIU).log().get((int) entry - 1).event())
                .isInstanceOf(Withheld.class);
        assertThat(office.office.view(YANG_LIU).matter(AUDIT)).isEmpty();
    }

    @Test
    @Proves(clause = "一(六)-2", rev = 1, by = REFUSING)
    void to_whom_it_does_not_concern_the_matter_does_not_exist() {
        marked(Level.INTERNAL, Audience.of(Jiaohe.SECRETARIAT));
        refused(office.submit(reports(AUDIT, LIN_SHUANG), YANG_LIU), Code.MATTER_UNKNOWN, "三(四)-2");
    }

    @Test
    @Proves(clause = "一(六)-2", rev = 1, by = REFUSING)
    void nor_does_the_board_that_shows_who_is_on_duty_hold_it() {
        marked(Level.INTERNAL, Audience.of(Jiaohe.SECRETARIAT));
        assertThat(office.office
                        .view(YANG_LIU)
                        .state()
                        .board()
                        .on(Jiaohe.DESK)
                        .orElseThrow()
                        .noted())
                .extracting(LogEntry::event)
                .hasOnlyElementsOfType(Withheld.class);
    }

    @Test
    @Proves(clause = "一(六)-3", rev = 1, by = ACCEPTING)
    void who_is_cleared_may_be_told() {
        long entry = marked(Level.WORK_SECRET, Audience.of(Jiaohe.GENERAL));
        assertThat(isShownTo(HAN_BING)).isFalse();
        accepted(discloses(entry, HAN_BING));
        assertThat(isShownTo(HAN_BING)).isTrue();
    }

    @Test
    @Proves(clause = "一(六)-3", rev = 1, by = REFUSING)
    void who_is_not_cleared_is_not_told() {
        long entry = marked(Level.WORK_SECRET, Audience.of(Jiaohe.GENERAL));
        refusedOnly(discloses(entry, YANG_LIU), Code.NOT_CLEARED, "一(六)-3");
        assertThat(isShownTo(YANG_LIU)).isFalse();
    }
}
