package org.zhiban.core.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.core.regulation.Jiaohe.DESK;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhiban.core.confidentiality.Audience;
import org.zhiban.core.confidentiality.Guarded;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.confidentiality.Level;
import org.zhiban.core.event.EmergencyReceived;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.OpensMatter;
import org.zhiban.core.form.Answer;
import org.zhiban.core.form.Casualties;
import org.zhiban.core.form.EmergencySheet;
import org.zhiban.core.form.Means;
import org.zhiban.core.form.Question;
import org.zhiban.core.form.Sureness;
import org.zhiban.core.matter.Matter;
import org.zhiban.core.regulation.Jiaohe;
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.core.staff.StaffId;

/** 一(六), 二(二)1: a record of an emergency goes into the book whatever it names, and opens nothing that is guarded. */
class ContinuedSecretsTest {
    private static final MatterId AUDIT = MatterId.of("audit");
    private static final Label MARK = Label.of(Level.WORK_SECRET, Audience.of(Jiaohe.SECRETARIAT));

    private final DutyDesk office = DutyDesk.october().onDuty("2026-10-01T08:00", JiaoheStaff.WANG_FANG);

    static EmergencySheet sheet() {
        return new EmergencySheet(
                Means.PHONE,
                Optional.empty(),
                List.of(new Answer(Question.COURSE, Sureness.KNOWN, "河水上涨")),
                Optional.empty(),
                "",
                Optional.empty(),
                Casualties.none());
    }

    private void auditIsRegistered() {
        office.given(
                new Marked(MARK, new RegisterMatter(AUDIT, DESK, "对某局的审计", "跟进", false, Optional.empty())),
                JiaoheStaff.WANG_FANG);
    }

    private LogEntry records(StaffId writer, MatterId continued) {
        return written(new RecordEmergency(DESK, sheet(), Optional.of(continued), Optional.empty()), writer);
    }

    private LogEntry written(Command command, StaffId writer) {
        Ruling<LogEntry> ruling = office.submit(command, writer);
        assertThat(ruling.refusals()).isEmpty();
        return ruling.results().get(0);
    }

    private static MatterId matter(LogEntry entry) {
        return ((OpensMatter) entry.event()).matter();
    }

    @Test
    void what_the_writer_may_not_see_is_not_continued_and_the_emergency_stands_on_its_own() {
        auditIsRegistered();
        LogEntry flood = records(JiaoheStaff.OUTSIDER, AUDIT);

        assertThat(matter(flood)).isNotEqualTo(AUDIT);
        assertThat(office.office.view(JiaoheStaff.OUTSIDER).matter(AUDIT)).isEmpty();
        assertThat(office.office
                        .view(JiaoheStaff.WANG_FANG)
                        .matter(AUDIT)
                        .orElseThrow()
                        .entries())
                .hasSize(1);
    }

    @Test
    void a_guarded_matter_and_one_there_never_was_are_answered_alike() {
        auditIsRegistered();
        LogEntry guarded = records(JiaoheStaff.OUTSIDER, AUDIT);
        LogEntry none = records(JiaoheStaff.OUTSIDER, MatterId.of("nothing"));

        assertThat(matter(guarded)).hasToString("应〔2026〕1号");
        assertThat(matter(none)).hasToString("应〔2026〕2号");
        assertThat(none.label()).isEqualTo(guarded.label());
    }

    @Test
    void who_may_see_it_continues_it_under_its_own_mark() {
        auditIsRegistered();
        LogEntry flood = records(JiaoheStaff.WANG_FANG, AUDIT);

        assertThat(matter(flood)).isEqualTo(AUDIT);
        assertThat(flood.label()).isEqualTo(MARK);
        assertThat(office.office.view(JiaoheStaff.YANG_LIU).matter(AUDIT)).isEmpty();
    }

    @Test
    void what_is_closed_is_not_taken_up_again_as_an_emergency() {
        LogEntry flood = records(JiaoheStaff.WANG_FANG, MatterId.of("nothing"));
        office.settles(matter(flood), JiaoheStaff.WANG_FANG, JiaoheStaff.LIN_SHUANG);
        written(new CloseMatter(matter(flood), "水已退", Optional.empty()), JiaoheStaff.WANG_FANG);

        assertThat(matter(records(JiaoheStaff.WANG_FANG, matter(flood)))).isNotEqualTo(matter(flood));
    }

    @Test
    void an_emergency_never_takes_the_name_of_another_matter() {
        office.given(
                new Marked(
                        MARK,
                        new RegisterMatter(MatterId.of("应〔2026〕1号"), DESK, "对某局的审计", "跟进", false, Optional.empty())),
                JiaoheStaff.WANG_FANG);
        LogEntry flood = records(JiaoheStaff.OUTSIDER, AUDIT);

        assertThat(matter(flood)).hasToString("应〔2026〕1号-2");
        assertThat(office.office
                        .view(JiaoheStaff.WANG_FANG)
                        .matter(MatterId.of("应〔2026〕1号"))
                        .orElseThrow()
                        .emergency())
                .isEmpty();
    }

    @Test
    void an_open_mark_lays_no_emergency_open() {
        LogEntry flood = written(
                new Marked(Label.open(), new RecordEmergency(DESK, sheet(), Optional.empty(), Optional.empty())),
                JiaoheStaff.WANG_FANG);

        assertThat(flood.event()).isInstanceOf(EmergencyReceived.class);
        assertThat(flood.label()).isEqualTo(Jiaohe.regulation().secrecy().forms());
    }

    @Test
    void a_higher_mark_guards_the_emergency() {
        LogEntry flood = written(
                new Marked(MARK, new RecordEmergency(DESK, sheet(), Optional.empty(), Optional.empty())),
                JiaoheStaff.WANG_FANG);

        assertThat(flood.label()).isEqualTo(MARK);
    }

    @Test
    void a_matter_bears_the_highest_mark_it_was_ever_given() {
        auditIsRegistered();
        List<LogEntry> log = office.office.view(JiaoheStaff.WANG_FANG).log();
        LogEntry opening = log.get(log.size() - 1);
        LogEntry lower = new LogEntry(
                opening.number() + 1,
                opening.enteredAt(),
                false,
                JiaoheStaff.OUTSIDER,
                "c",
                opening.regulation(),
                Guarded.of(Jiaohe.regulation().secrecy().forms(), opening.event()));

        assertThat(Matter.opened(opening).after(lower).label()).isEqualTo(MARK);
    }
}
