package org.zhiban.core.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.core.regulation.Jiaohe.DESK;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhiban.core.confidentiality.Audience;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.confidentiality.Level;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.Withheld;
import org.zhiban.core.form.Means;
import org.zhiban.core.form.Outcome;
import org.zhiban.core.form.Visitor;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Finding;
import org.zhiban.core.regulation.Jiaohe;
import org.zhiban.core.regulation.Refusal;
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.core.staff.StaffId;

/** 一(六): what points at an entry is guarded as that entry is, and an entry one may not see is no entry to point at. */
class PointingAtSecretsTest {
    private static final MatterId AUDIT = MatterId.of("audit");
    private static final Label MARK = Label.of(Level.WORK_SECRET, Audience.of(Jiaohe.SECRETARIAT));
    private static final StaffId STRANGER = JiaoheStaff.ZHENG_YAN;

    private final DutyDesk office = DutyDesk.october().onDuty("2026-10-01T08:00", JiaoheStaff.WANG_FANG);

    private static Command audit() {
        return new RegisterMatter(AUDIT, DESK, "对某局的审计", "跟进", false, Optional.empty());
    }

    private static Command visit() {
        return new ReceiveVisitor(DESK, new Visitor("举报人", "某厂", "举报", "", ""), Optional.empty());
    }

    private static Command missedCall() {
        return new NoteMissedCall(Jiaohe.LIVELIHOOD_LINE, Means.PHONE, "13800000000", Optional.empty());
    }

    private long marked(Command command) {
        return written(new Marked(MARK, command), JiaoheStaff.WANG_FANG).number();
    }

    private LogEntry written(Command command, StaffId writer) {
        Ruling<LogEntry> ruling = office.submit(command, writer);
        assertThat(ruling.refusals()).isEmpty();
        return ruling.results().get(0);
    }

    private static CorrectEntry corrects(long entry) {
        return new CorrectEntry(entry, "应为乙局", "笔误", Optional.empty());
    }

    private List<Refusal> refusals(Command command, StaffId actor) {
        return office.submit(command, actor).refusals();
    }

    private LogEntry seen(long entry, StaffId reader) {
        return office.office.view(reader).log().get((int) entry - 1);
    }

    private List<Finding> amended(StaffId reader) {
        return office.office.view(reader).findings(DutyDesk.span("2026-01-01T00:00", "2026-12-31T00:00")).stream()
                .filter(finding -> finding.code() == Code.ENTRY_AMENDED)
                .toList();
    }

    @Test
    void a_correction_is_guarded_as_what_it_corrects() {
        long entry = marked(audit());
        LogEntry correction = written(corrects(entry), JiaoheStaff.WANG_FANG);

        assertThat(correction.label()).isEqualTo(MARK);
        assertThat(seen(correction.number(), STRANGER).event()).isInstanceOf(Withheld.class);
        assertThat(amended(STRANGER)).isEmpty();
        assertThat(amended(JiaoheStaff.WANG_FANG)).hasSize(1);
    }

    @Test
    void whoever_sees_the_entry_sees_that_it_was_corrected() {
        long entry = marked(audit());
        LogEntry correction = written(corrects(entry), JiaoheStaff.WANG_FANG);
        written(new DiscloseRecord(entry, JiaoheStaff.ZHANG_WEI, "查阅", Optional.empty()), JiaoheStaff.WANG_FANG);

        assertThat(seen(correction.number(), JiaoheStaff.ZHANG_WEI)).isEqualTo(correction);
        assertThat(amended(JiaoheStaff.ZHANG_WEI)).hasSize(1);
    }

    @Test
    void a_correction_of_a_correction_is_guarded_too() {
        LogEntry correction = written(corrects(marked(audit())), JiaoheStaff.WANG_FANG);
        LogEntry second = written(corrects(correction.number()), JiaoheStaff.WANG_FANG);

        assertThat(second.label()).isEqualTo(MARK);
        assertThat(seen(second.number(), STRANGER).event()).isInstanceOf(Withheld.class);
    }

    @Test
    void a_correction_of_what_anybody_may_read_is_open() {
        long entry = written(audit(), JiaoheStaff.WANG_FANG).number();

        assertThat(written(corrects(entry), JiaoheStaff.WANG_FANG).label()).isEqualTo(Label.open());
        assertThat(amended(STRANGER)).hasSize(1);
    }

    @Test
    void a_guarded_visitors_leaving_and_a_guarded_calls_return_are_guarded() {
        long visit = marked(visit());
        long call = marked(missedCall());

        assertThat(written(new NoteVisitorLeft(visit, Optional.empty()), JiaoheStaff.WANG_FANG)
                        .label())
                .isEqualTo(MARK);
        assertThat(written(new ReturnCall(call, "已回电", Optional.empty()), JiaoheStaff.WANG_FANG)
                        .label())
                .isEqualTo(MARK);
        assertThat(office.office.view(STRANGER).log().stream().filter(entry -> entry.event() instanceof Withheld))
                .hasSize(4);
    }

    @Test
    void at_what_one_may_not_see_one_cannot_point() {
        long visit = marked(visit());
        long call = marked(missedCall());
        long entry = marked(audit());
        for (Command command : List.of(
                new NoteVisitorLeft(visit, Optional.empty()),
                new ReturnCall(call, "已回电", Optional.empty()),
                new DiscloseRecord(entry, STRANGER, "查阅", Optional.empty()))) {
            assertThat(refusals(command, STRANGER))
                    .extracting(Refusal::code)
                    .containsExactly(Code.CORRECTION_UNFOUNDED);
        }
        assertThat(refusals(corrects(entry), JiaoheStaff.GAO_FENG))
                .extracting(Refusal::code, refusal -> refusal.facts().values())
                .containsExactly(org.assertj.core.groups.Tuple.tuple(
                        Code.CORRECTION_UNFOUNDED, Map.<String, Object>of("entry", entry)));
    }

    @Test
    void who_is_cleared_for_a_record_and_needs_to_know_it_may_have_it_opened_to_himself() {
        long entry = marked(audit());
        StaffId cleared = JiaoheStaff.ZHANG_WEI;
        assertThat(seen(entry, cleared).event()).isInstanceOf(Withheld.class);

        written(new DiscloseRecord(entry, cleared, "查阅", Optional.empty()), cleared);
        assertThat(seen(entry, cleared).event()).isNotInstanceOf(Withheld.class);
    }

    @Test
    void a_record_opened_as_ordinary_and_guarded_since_is_disclosed_under_its_mark() {
        long entry = written(audit(), JiaoheStaff.WANG_FANG).number();
        written(
                new RecordEmergency(DESK, ContinuedSecretsTest.sheet(), Optional.of(AUDIT), Optional.empty()),
                JiaoheStaff.WANG_FANG);

        assertThat(refusals(
                        new DiscloseRecord(entry, JiaoheStaff.OUTSIDER, "查阅", Optional.empty()), JiaoheStaff.WANG_FANG))
                .extracting(Refusal::code)
                .contains(Code.OUTSIDE_AUDIENCE);
    }

    @Test
    void a_matter_one_may_not_see_and_one_there_never_was_are_refused_alike() {
        marked(audit());
        Command guarded = new HandleMatter(AUDIT, 0, " ", Outcome.DONE, Optional.empty());
        Command none = new HandleMatter(MatterId.of("nothing"), 0, " ", Outcome.DONE, Optional.empty());

        assertThat(refusals(guarded, STRANGER))
                .extracting(Refusal::code)
                .containsExactlyElementsOf(
                        refusals(none, STRANGER).stream().map(Refusal::code).toList());
    }

    @Test
    void a_guess_in_a_handover_is_answered_alike() {
        marked(audit());
        assertThat(refusals(takes("audit"), STRANGER))
                .extracting(Refusal::code)
                .containsExactlyElementsOf(refusals(takes("nothing"), STRANGER).stream()
                        .map(Refusal::code)
                        .toList());
    }

    private static TakePost takes(String matter) {
        return new TakePost(DESK, Optional.empty(), List.of(MatterId.of(matter)), "", Optional.empty());
    }
}
