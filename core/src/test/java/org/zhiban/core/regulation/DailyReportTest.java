package org.zhiban.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.core.office.DutyDesk.time;
import static org.zhiban.core.regulation.Jiaohe.DESK;
import static org.zhiban.core.regulation.Judged.*;
import static org.zhiban.core.regulation.RecurringDuty.RECIPIENT;
import static org.zhiban.core.regulation.RecurringDuty.REPORT;
import static org.zhiban.core.staff.JiaoheStaff.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhiban.core.event.DailyReportMade;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.PostTaken;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.language.Language;
import org.zhiban.core.message.Messages;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.office.MakeDailyReport;
import org.zhiban.core.office.ReportNothing;
import org.zhiban.core.office.WrittenBook;
import org.zhiban.core.staff.StaffId;

/** The daily report (每日报告、零报告): every day by its hour, also when nothing happened. */
class DailyReportTest {
    private final DutyDesk office =
            RecurringDuty.october(RecurringDuty.withDailyReport()).onDuty("2026-10-01T08:00", WANG_FANG);

    private static MakeDailyReport of(String date, String text) {
        return new MakeDailyReport(DESK, LocalDate.parse(date), Optional.of(text), RECIPIENT, Optional.empty());
    }

    private static MakeDailyReport nil(String date) {
        return new MakeDailyReport(DESK, LocalDate.parse(date), Optional.empty(), RECIPIENT, Optional.empty());
    }

    private Ruling<LogEntry> reports(MakeDailyReport report, StaffId officer) {
        return office.submit(report, officer);
    }

    private void afternoon() {
        office.relieved("2026-10-01T13:00", WANG_FANG, ZHENG_YAN);
    }

    private List<Deadline> due() {
        return office.view().due().stream()
                .filter(deadline -> deadline.code() == Code.DAILY_REPORT_LATE)
                .toList();
    }

    @Test
    void a_report_by_its_hour_is_in_time() {
        afternoon();
        accepted(reports(of("2026-10-01", "城区积水已退"), ZHENG_YAN));
        office.moveTo("2026-10-01T17:01");
        notFound(office, Code.DAILY_REPORT_LATE);
        assertThat(due()).isEmpty();
    }

    @Test
    void where_nothing_happened_a_nil_report_will_do() {
        accepted(reports(nil("2026-10-01"), WANG_FANG));
        office.moveTo("2026-10-01T17:01");
        notFound(office, Code.DAILY_REPORT_LATE);
        List<LogEntry> log = office.view().log();
        assertThat(Messages.of(Regulations.of(RecurringDuty.withDailyReport()), Language.ZH)
                        .event(log.get(log.size() - 1)))
                .contains("零报告");
    }

    @Test
    void that_a_shift_had_nothing_to_report_is_no_nil_report() {
        office.given(new ReportNothing(DESK, Optional.empty()), WANG_FANG).moveTo("2026-10-01T17:01");
        found(office, Code.DAILY_REPORT_LATE, REPORT);
    }

    @Test
    void it_is_due_from_the_day_the_post_was_first_taken_on() {
        DutyDesk untaken = RecurringDuty.october(RecurringDuty.withDailyReport());
        assertThat(untaken.view().due()).isEmpty();
        assertThat(due()).singleElement().satisfies(report -> {
            assertThat(report.since()).isEqualTo(time("2026-10-01T08:00"));
            assertThat(report.by()).isEqualTo(time("2026-10-01T17:00"));
            assertThat(report.citation()).map(Citation::clause).contains(REPORT);
            assertThat(report.answerable()).containsExactly(WANG_FANG);
            assertThat(Messages.of(Regulations.of(RecurringDuty.withDailyReport()), Language.ZH)
                            .deadline(report, RecurringDuty.withDailyReport()))
                    .contains(RECIPIENT);
        });
    }

    @Test
    void who_takes_the_post_after_the_hour_owes_none_for_that_day() {
        DutyDesk late = RecurringDuty.october(RecurringDuty.withDailyReport()).onDuty("2026-10-01T17:30", ZHENG_YAN);
        assertThat(late.view().due()).extracting(Deadline::code).doesNotContain(Code.DAILY_REPORT_LATE);
        late.moveTo("2026-10-01T17:31");
        notFound(late, Code.DAILY_REPORT_LATE);
    }

    @Test
    void every_day_has_a_report_of_its_own() {
        accepted(reports(nil("2026-10-01"), WANG_FANG));
        assertThat(due()).isEmpty();
        office.moveTo("2026-10-02T00:00");
        assertThat(due()).extracting(Deadline::by).containsExactly(time("2026-10-02T17:00"));
    }

    @Test
    void the_next_thing_to_ask_about_is_the_next_days_report() {
        accepted(reports(nil("2026-10-01"), WANG_FANG));
        office.relieved("2026-10-01T13:00", WANG_FANG, ZHENG_YAN).relieved("2026-10-01T18:00", ZHENG_YAN, HAN_BING);
        assertThat(office.view().nextDue()).contains(time("2026-10-02T00:00"));
    }

    @Test
    void a_report_not_made_by_its_hour_is_found_and_stays_due() {
        afternoon();
        office.moveTo("2026-10-01T17:01");
        Finding finding = found(office, Code.DAILY_REPORT_LATE, REPORT);
        assertThat(finding.answerable()).containsExactly(ZHENG_YAN);
        assertThat(finding.facts().values()).containsEntry("date", LocalDate.parse("2026-10-01"));
        assertThat(due()).hasSize(1);
    }

    @Test
    void a_report_made_late_is_found_and_due_no_more() {
        afternoon();
        accepted(office.moveTo("2026-10-01T17:30").submit(nil("2026-10-01"), ZHENG_YAN));
        assertThat(found(office, Code.DAILY_REPORT_LATE, REPORT).evidence())
                .containsExactly(office.entry(DailyReportMade.class));
        assertThat(due()).isEmpty();
    }

    @Test
    void a_day_missed_is_made_good_by_its_own_report_and_no_other() {
        office.moveTo("2026-10-03T09:00");
        assertThat(due()).hasSize(3);
        accepted(reports(nil("2026-10-02"), WANG_FANG));
        assertThat(due())
                .extracting(deadline -> deadline.facts().values().get("date"))
                .containsExactly(LocalDate.parse("2026-10-01"), LocalDate.parse("2026-10-03"));
    }

    @Test
    void what_lies_more_than_a_month_back_is_found_and_no_longer_due() {
        office.moveTo("2026-11-15T09:00");
        assertThat(due()).hasSize(32);
        assertThat(office.findings(Code.DAILY_REPORT_LATE)).hasSize(45);
    }

    @Test
    void who_is_not_at_the_post_makes_no_report_for_it() {
        refusedOnly(reports(nil("2026-10-01"), ZHENG_YAN), Code.NOT_ON_POST, "一(三)-3");
    }

    @Test
    void a_day_that_has_not_come_has_no_report() {
        refusedOnly(reports(nil("2026-10-02"), WANG_FANG), Code.DAILY_REPORT_UNKNOWN, REPORT);
    }

    @Test
    void it_goes_to_whom_the_regulation_names() {
        MakeDailyReport astray =
                new MakeDailyReport(DESK, LocalDate.parse("2026-10-01"), Optional.empty(), "市委办", Optional.empty());
        refusedOnly(reports(astray, WANG_FANG), Code.DAILY_REPORT_UNKNOWN, REPORT);
    }

    @Test
    void a_day_before_the_regulation_has_no_report() {
        refusedOnly(reports(nil("1999-10-01"), WANG_FANG), Code.DAILY_REPORT_UNKNOWN, RecurringDuty.RULES);
    }

    @Test
    void it_is_made_for_the_post_the_regulation_names() {
        MakeDailyReport other = new MakeDailyReport(
                Jiaohe.LEADER, LocalDate.parse("2026-10-01"), Optional.empty(), RECIPIENT, Optional.empty());
        refused(reports(other, WANG_FANG), Code.DAILY_REPORT_UNKNOWN, REPORT);
    }

    @Test
    void what_somebody_else_was_told_of_the_day_is_not_its_report() {
        WrittenBook book = WrittenBook.under(RecurringDuty.withDailyReport())
                .by(WANG_FANG, taken())
                .by(WANG_FANG, made("市委办"));
        assertThat(book.findings(Code.DAILY_REPORT_LATE, "2026-10-01T17:01")).hasSize(1);

        book.by(WANG_FANG, made(RECIPIENT));
        assertThat(book.findings(Code.DAILY_REPORT_LATE, "2026-10-01T17:01")).isEmpty();
    }

    private DutyEvent taken() {
        ShiftId morning = DutyDesk.desk("2026-10-01", "holiday-morning");
        return new PostTaken(
                DESK, morning, office.officer(WANG_FANG), Optional.empty(), List.of(), "", time("2026-10-01T08:00"));
    }

    private DutyEvent made(String recipient) {
        return new DailyReportMade(
                DESK,
                LocalDate.parse("2026-10-01"),
                Optional.empty(),
                recipient,
                office.officer(WANG_FANG),
                time("2026-10-01T09:00"));
    }

    @Test
    void an_office_that_does_not_cite_the_rule_finds_and_owes_nothing() {
        DutyDesk silent = RecurringDuty.october(RecurringDuty.withDailyReport().without(Code.DAILY_REPORT_LATE))
                .onDuty("2026-10-01T08:00", WANG_FANG);
        assertThat(silent.view().due()).isEmpty();
        notFound(silent.moveTo("2026-10-01T17:01"), Code.DAILY_REPORT_LATE);
    }
}
