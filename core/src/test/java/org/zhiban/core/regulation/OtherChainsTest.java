package org.zhiban.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.core.office.DutyDesk.span;
import static org.zhiban.core.regulation.Flood.FLOOD;
import static org.zhiban.core.regulation.Flood.answers;
import static org.zhiban.core.regulation.Flood.sheet;
import static org.zhiban.core.regulation.Judged.found;
import static org.zhiban.core.regulation.Judged.notFound;
import static org.zhiban.core.staff.JiaoheStaff.*;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhiban.core.form.Category;
import org.zhiban.core.form.Grade;
import org.zhiban.core.form.Means;
import org.zhiban.core.form.ReportForm;
import org.zhiban.core.language.Wording;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.office.ReportMatter;
import org.zhiban.core.regulation.EmergencyProcedure.Link;
import org.zhiban.core.regulation.EmergencyProcedure.LinkLimit;
import org.zhiban.core.regulation.EmergencyProcedure.ReportLimit;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.core.time.TimeLimit;

/** 报告时限: chains and limits as other offices have them, by grade, by word or in writing, from the event itself. */
class OtherChainsTest {
    private static final EmergencyProcedure JIAOHE = Jiaohe.regulation().emergencies();
    private static final Set<Grade> ALL = EnumSet.allOf(Grade.class);
    private static final Set<Grade> GRAVE = EnumSet.range(Grade.ESPECIALLY_GRAVE, Grade.GRAVE);

    private static LinkLimit within(int minutes, ReportForm form, Set<Grade> grades) {
        return new LinkLimit(grades, form, TimeLimit.ofMinutes(minutes));
    }

    /** The duty leader alone is told, within these limits. */
    private static Flood told(Grade grade, LinkLimit... limits) {
        Link leader = new Link(Role.DUTY_LEADER, true, List.of(limits), TimeLimit.ofMinutes(10));
        return received(grade, List.of(leader), JIAOHE.limits());
    }

    private static Flood received(Grade grade, List<Link> chain, List<ReportLimit> limits) {
        Regulation regulation = Jiaohe.regulation().toBuilder()
                .emergencies(
                        new EmergencyProcedure(JIAOHE.questions(), JIAOHE.kinds(), chain, JIAOHE.recipients(), limits))
                .build();
        return Flood.received(
                DutyDesk.octoberUnder(regulation, new JiaoheStaff()).onDuty("2026-10-01T08:00", WANG_FANG),
                sheet(answers(), Optional.of(Category.NATURAL_DISASTER), "水旱灾害", Optional.of(grade)));
    }

    @Test
    void a_limit_for_the_grave_presses_nobody_with_an_ordinary_one() {
        LinkLimit[] limits = {within(5, ReportForm.ORAL, GRAVE), within(30, ReportForm.ORAL, ALL)};

        notFound(told(Grade.ORDINARY, limits).at("08:20").told(LIN_SHUANG).office, Code.DUTY_LEADER_TOLD_LATE);
        found(told(Grade.GRAVE, limits).at("08:20").told(LIN_SHUANG).office, Code.DUTY_LEADER_TOLD_LATE, "二(二)2-1");
    }

    @Test
    void a_limit_for_telling_in_writing_is_kept_by_no_call() {
        Flood flood = told(Grade.GRAVE, within(10, ReportForm.ORAL, ALL), within(60, ReportForm.WRITTEN, ALL))
                .at("08:05")
                .told(LIN_SHUANG)
                .at("09:01");
        assertThat(found(flood.office, Code.DUTY_LEADER_TOLD_LATE, "二(二)2-1").span())
                .isEqualTo(span("2026-10-01T08:00", "2026-10-01T09:01"));
    }

    @Test
    void who_was_told_in_writing_was_told_and_need_not_be_called() {
        Flood flood = told(Grade.GRAVE, within(10, ReportForm.ORAL, ALL), within(60, ReportForm.WRITTEN, ALL))
                .at("08:10");
        flood.office.given(new ReportMatter(FLOOD, LIN_SHUANG, Means.FAX, Optional.empty()), WANG_FANG);
        notFound(flood.at("12:00").office, Code.DUTY_LEADER_TOLD_LATE);
    }

    @Test
    void a_clock_that_starts_with_the_event_starts_with_the_call_where_nobody_knows_when_it_was() {
        ReportLimit fromTheEvent = new ReportLimit(
                Wording.of("上级值班室", "the duty office above"),
                Optional.empty(),
                ALL,
                ReportForm.ORAL,
                TimeLimit.ofMinutes(30),
                ReportLimit.Start.EVENT,
                LocalDate.of(2002, 1, 1),
                Optional.empty(),
                Citation.text("二(二)3-3"));
        Flood flood = received(Grade.GRAVE, JIAOHE.chain(), List.of(fromTheEvent));

        notFound(flood.at("08:30").office, Code.REPORTED_LATE);
        assertThat(found(flood.at("08:31").office, Code.REPORTED_LATE, "二(二)3-3")
                        .span())
                .isEqualTo(span("2026-10-01T08:00", "2026-10-01T08:31"));
    }
}
