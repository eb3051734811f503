package org.zhiban.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.zhiban.core.office.DutyDesk.ROSTER;
import static org.zhiban.core.office.DutyDesk.desk;
import static org.zhiban.core.office.DutyDesk.time;
import static org.zhiban.core.regulation.FurtherTerms.FILING;
import static org.zhiban.core.regulation.Judged.accepted;
import static org.zhiban.core.regulation.Judged.found;
import static org.zhiban.core.regulation.Judged.notFound;
import static org.zhiban.core.regulation.Judged.refusedOnly;
import static org.zhiban.core.staff.JiaoheStaff.*;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.RosterFiled;
import org.zhiban.core.event.RosterId;
import org.zhiban.core.event.RosterPublished;
import org.zhiban.core.language.Language;
import org.zhiban.core.language.Wording;
import org.zhiban.core.message.Messages;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.office.FileRoster;
import org.zhiban.core.office.ProposeRoster;
import org.zhiban.core.office.PublishRoster;
import org.zhiban.core.staff.JiaoheStaff;

/** 值班表报备: a roster with a holiday in it is filed with the office above some days before, and its receipt comes back. */
class RosterFilingTest {
    private static final Regulation REGULATION = FurtherTerms.roster(new RosterTerms(
            Optional.empty(),
            Optional.of(new RosterFiling(Wording.of("市政府总值班室", "the city's duty office"), 2, Citation.text(FILING))),
            Optional.empty(),
            List.of()));

    /** National Day begins on 1 October, so the roster is filed by the end of 29 September. */
    private final DutyDesk office = DutyDesk.octoberUnder(REGULATION, new JiaoheStaff());

    private Ruling<LogEntry> files(String date, String... receipt) {
        return office.submit(
                new FileRoster(
                        ROSTER, LocalDate.parse(date), List.of(receipt).stream().findFirst()),
                ZHANG_WEI);
    }

    private List<Deadline> due() {
        return office.view().due().stream()
                .filter(deadline -> deadline.code() == Code.ROSTER_FILED_LATE)
                .toList();
    }

    @Test
    void a_published_roster_with_a_holiday_is_due_for_filing_days_before() {
        assertThat(due()).singleElement().satisfies(deadline -> {
            assertThat(deadline.by()).isEqualTo(time("2026-09-30T00:00").minusNanos(1_000));
            assertThat(deadline.citation()).contains(Citation.text(FILING));
            assertThat(Messages.of(Regulations.of(REGULATION), Language.ZH).deadline(deadline, REGULATION))
                    .contains("报市政府总值班室备案");
            assertThat(Messages.of(Regulations.of(REGULATION), Language.EN).deadline(deadline, REGULATION))
                    .contains("file roster");
        });
        assertThat(office.view().nextDue()).contains(time("2026-09-30T00:00"));
    }

    @Test
    void a_roster_filed_in_time_is_no_longer_due_and_nothing_is_found() {
        office.moveTo("2026-09-29T17:00");
        accepted(files("2026-09-29", "回-1"));

        assertThat(due()).isEmpty();
        office.moveTo("2026-10-05T08:00");
        notFound(office, Code.ROSTER_FILED_LATE);
        notFound(office, Code.ROSTER_RECEIPT_MISSING);
        notFound(office, Code.ROSTER_AMENDED_AFTER_FILING);
    }

    @Test
    void a_roster_not_filed_is_found_and_stays_due() {
        office.moveTo("2026-09-30T00:00");
        Finding finding = found(office, Code.ROSTER_FILED_LATE, FILING);

        assertThat(finding.answerable()).containsExactly(ZHANG_WEI);
        assertThat(finding.evidence()).containsExactly(office.entry(RosterPublished.class));
        assertThat(due()).hasSize(1);
    }

    @Test
    void a_roster_filed_late_is_found_with_the_filing() {
        office.moveTo("2026-09-30T09:00");
        accepted(files("2026-09-30", "回-1"));

        assertThat(found(office, Code.ROSTER_FILED_LATE, FILING).evidence())
                .containsExactly(office.entry(RosterPublished.class), office.entry(RosterFiled.class));
        assertThat(due()).isEmpty();
    }

    @Test
    void what_was_filed_in_time_may_be_entered_later() {
        office.moveTo("2026-09-30T09:00");
        accepted(files("2026-09-29", "回-1"));
        notFound(office, Code.ROSTER_FILED_LATE);
    }

    @Test
    void a_receipt_that_has_not_come_by_the_holiday_is_missed_until_it_is_noted() {
        accepted(files("2026-09-28"));
        office.moveTo("2026-09-30T23:00");
        notFound(office, Code.ROSTER_RECEIPT_MISSING);

        office.moveTo("2026-10-01T09:00");
        assertThat(found(office, Code.ROSTER_RECEIPT_MISSING, FILING).severity())
                .isEqualTo(Severity.WARNING);

        accepted(files("2026-09-28", "回-1"));
        notFound(office, Code.ROSTER_RECEIPT_MISSING);
    }

    @Test
    void a_filed_roster_that_is_amended_is_to_be_filed_again() {
        accepted(files("2026-09-28", "回-1"));
        accepted(office.substitutes(desk("2026-10-16", "workday-night"), WU_GANG, FENG_TAO, FENG_TAO));
        assertThat(found(office, Code.ROSTER_AMENDED_AFTER_FILING, FILING).severity())
                .isEqualTo(Severity.NOTICE);

        accepted(files("2026-09-28", "回-2"));
        notFound(office, Code.ROSTER_AMENDED_AFTER_FILING);
    }

    @Test
    void the_receipt_of_what_was_filed_before_an_amendment_does_not_file_the_amendment() {
        accepted(files("2026-09-28"));
        accepted(office.substitutes(desk("2026-10-16", "workday-night"), WU_GANG, FENG_TAO, FENG_TAO));
        accepted(files("2026-09-28", "回-1"));

        found(office, Code.ROSTER_AMENDED_AFTER_FILING, FILING);
    }

    @Test
    void filing_again_after_the_deadline_makes_the_first_filing_no_later() {
        accepted(files("2026-09-28", "回-1"));
        office.moveTo("2026-10-09T09:00");
        accepted(files("2026-10-09", "回-2"));
        notFound(office, Code.ROSTER_FILED_LATE);
    }

    @Test
    void a_roster_without_a_holiday_need_not_be_filed() {
        DutyDesk other = DutyDesk.with(REGULATION, new JiaoheStaff(), "2026-09-28T09:00")
                .publishing("2026-10-12", "2026-10-13")
                .moveTo("2026-10-20T09:00");
        notFound(other, Code.ROSTER_FILED_LATE);
        assertThat(other.view().due()).noneMatch(deadline -> deadline.code() == Code.ROSTER_FILED_LATE);
    }

    @Test
    void an_office_whose_text_asks_for_no_filing_has_none_due() {
        assertThat(DutyDesk.october().view().due()).noneMatch(deadline -> deadline.code() == Code.ROSTER_FILED_LATE);
        notFound(DutyDesk.october().moveTo("2026-10-05T08:00"), Code.ROSTER_FILED_LATE);
    }

    @Test
    void only_the_arranging_section_files() {
        refusedOnly(
                office.submit(new FileRoster(ROSTER, LocalDate.parse("2026-09-28"), Optional.empty()), ZHOU_MIN),
                Code.NOT_ARRANGER,
                "一(二)-9");
    }

    @Test
    void what_is_not_there_or_not_published_is_not_filed() {
        LocalDate today = LocalDate.parse("2026-09-28");
        refusedOnly(
                office.submit(new FileRoster(RosterId.of("none"), today, Optional.empty()), ZHANG_WEI),
                Code.ROSTER_UNKNOWN,
                "一(二)-9");
        DutyDesk draft =
                DutyDesk.with(REGULATION, new JiaoheStaff(), "2026-09-28T09:00").namingOctober();
        draft.given(draft.roster("2026-09-30", "2026-10-31"), LI_QIANG);
        refusedOnly(
                draft.submit(new FileRoster(ROSTER, today, Optional.empty()), ZHANG_WEI),
                Code.ROSTER_NOT_OPEN,
                "一(二)-9");
    }

    @Test
    void nothing_is_filed_tomorrow_and_no_receipt_is_blank() {
        assertThat(files("2026-09-29").refusals()).extracting(Refusal::code).containsExactly(Code.TIME_IN_FUTURE);
        assertThatIllegalArgumentException().isThrownBy(() -> files("2026-09-28", " "));
    }

    @Test
    void that_another_roster_was_filed_is_no_evidence_of_this_one() {
        RosterId november = RosterId.of("2026-11");
        office.given(
                        ProposeRoster.of(
                                november, office.view().draft(DutyDesk.days("2026-11-01", "2026-11-02"), List.of())),
                        ZHANG_WEI)
                .given(new PublishRoster(november), ZHANG_WEI)
                .given(new FileRoster(november, LocalDate.parse("2026-09-28"), Optional.of("回-1")), ZHANG_WEI)
                .moveTo("2026-09-30T09:00");

        assertThat(found(office, Code.ROSTER_FILED_LATE, FILING).evidence())
                .doesNotContain(office.entry(RosterFiled.class));
    }

    @Test
    void an_office_whose_text_asks_for_no_receipt_misses_none() {
        DutyDesk other = DutyDesk.octoberUnder(REGULATION.without(Code.ROSTER_RECEIPT_MISSING), new JiaoheStaff());
        other.given(new FileRoster(ROSTER, LocalDate.parse("2026-09-28"), Optional.empty()), ZHANG_WEI)
                .moveTo("2026-10-01T09:00");
        notFound(other, Code.ROSTER_RECEIPT_MISSING);
    }
}
