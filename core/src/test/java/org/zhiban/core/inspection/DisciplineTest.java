package org.zhiban.core.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.core.office.DutyDesk.time;
import static org.zhiban.core.regulation.Jiaohe.DESK;
import static org.zhiban.core.staff.JiaoheStaff.*;

import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhiban.core.language.Wording;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.office.NoteAbsence;
import org.zhiban.core.regulation.Citation;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.DisciplineRule;
import org.zhiban.core.regulation.Finding;
import org.zhiban.core.regulation.FurtherTerms;
import org.zhiban.core.regulation.Severity;
import org.zhiban.core.staff.JiaoheStaff;

/** 纪律规定: who reached, in a month, the number of breaches a rule names. */
class DisciplineTest {
    private static final YearMonth OCTOBER = YearMonth.of(2026, 10);

    /** Han Bing's night on National Day; he is found away as often as somebody notes it. */
    private static DutyDesk night(DisciplineRule... rules) {
        return DutyDesk.octoberUnder(FurtherTerms.discipline(rules), new JiaoheStaff())
                .onDuty("2026-10-01T18:00", HAN_BING);
    }

    private static DisciplineRule rule(int times, Code... codes) {
        return new DisciplineRule(
                "absence",
                Wording.of("通报批评", "public criticism"),
                Set.of(codes),
                times,
                Citation.text(FurtherTerms.DISCIPLINE));
    }

    private static DutyDesk away(DutyDesk office, String at) {
        return office.moveTo(at).given(new NoteAbsence(DESK, Optional.empty()), WANG_FANG);
    }

    @Test
    void who_reached_the_number_in_a_month_is_found_once_with_the_evidence() {
        DutyDesk office = night(rule(2, Code.ABSENCE_UNCOVERED));
        away(office, "2026-10-01T20:00");
        away(office, "2026-10-01T22:00").moveTo("2026-10-01T23:00");
        List<Finding> counted = office.findings(Code.ABSENCE_UNCOVERED);

        assertThat(counted).hasSize(2);
        assertThat(office.findings(Code.DISCIPLINE_REACHED)).singleElement().satisfies(finding -> {
            assertThat(finding.citation().clause()).isEqualTo(FurtherTerms.DISCIPLINE);
            assertThat(finding.severity()).as("a count, no sanction").isEqualTo(Severity.NOTICE);
            assertThat(finding.answerable()).containsExactly(HAN_BING);
            assertThat(finding.span().start()).isEqualTo(counted.get(1).span().start());
            assertThat(finding.evidence())
                    .containsExactlyInAnyOrderElementsOf(counted.stream()
                            .flatMap(one -> one.evidence().stream())
                            .distinct()
                            .toList());
            assertThat(finding.facts().values()).containsEntry("times", 2).containsEntry("month", OCTOBER);
        });
    }

    @Test
    void who_stayed_below_the_number_is_not_found() {
        DutyDesk office = night(rule(2, Code.ABSENCE_UNCOVERED));
        away(office, "2026-10-01T20:00").moveTo("2026-10-01T23:00");

        assertThat(office.findings(Code.DISCIPLINE_REACHED)).isEmpty();
        assertThat(office.view().discipline(OCTOBER)).isEmpty();
    }

    @Test
    void the_list_of_a_month_gives_the_findings_that_count() {
        DutyDesk office = night(rule(1, Code.ABSENCE_UNCOVERED));
        away(office, "2026-10-01T20:00").moveTo("2026-10-01T23:00");

        assertThat(office.view().discipline(OCTOBER)).singleElement().satisfies(one -> {
            assertThat(one.person()).isEqualTo(HAN_BING);
            assertThat(one.month()).isEqualTo(OCTOBER);
            assertThat(one.findings()).isEqualTo(office.findings(Code.ABSENCE_UNCOVERED));
        });
        assertThat(office.view().discipline(YearMonth.of(2026, 9))).isEmpty();
        assertThat(office.findings(Code.DISCIPLINE_REACHED).get(0).span().end()).isEqualTo(time("2026-11-01T00:00"));
    }

    @Test
    void a_rule_does_not_count_its_own_findings() {
        DutyDesk office = night(rule(2, Code.ABSENCE_UNCOVERED, Code.DISCIPLINE_REACHED));
        away(office, "2026-10-01T20:00").moveTo("2026-10-01T23:00");
        assertThat(office.findings(Code.DISCIPLINE_REACHED)).isEmpty();

        away(office, "2026-10-01T23:30").moveTo("2026-10-01T23:50");
        assertThat(office.findings(Code.DISCIPLINE_REACHED)).hasSize(1);
        assertThat(office.findings(Code.DISCIPLINE_REACHED).get(0).facts().values())
                .containsEntry("times", 2);
    }

    @Test
    void a_rule_counts_only_what_it_names() {
        DutyDesk office = night(rule(1, Code.ROSTER_LATE));
        away(office, "2026-10-01T20:00").moveTo("2026-10-01T23:00");
        assertThat(office.findings(Code.DISCIPLINE_REACHED)).isEmpty();
    }

    @Test
    void the_count_is_no_breach_in_the_statistics() {
        DutyDesk office = night(rule(1, Code.ABSENCE_UNCOVERED));
        away(office, "2026-10-01T20:00").moveTo("2026-10-01T23:00");
        Statistics statistics = office.view().statistics(DutyDesk.days("2026-10-01", "2026-10-01"));

        assertThat(statistics.findings()).containsEntry(Code.DISCIPLINE_REACHED, 1L);
        assertThat(statistics.people())
                .filteredOn(row -> row.person().id().equals(HAN_BING))
                .singleElement()
                .satisfies(row -> assertThat(row.breaches()).isEqualTo(1));
    }
}
