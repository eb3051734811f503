package org.zhiban.core.analysis;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhiban.core.language.Wording;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.DailyReport;
import org.zhiban.core.regulation.DisciplineRule;
import org.zhiban.core.regulation.Entitlement;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Reinforcement;
import org.zhiban.core.regulation.Rotation;
import org.zhiban.core.regulation.Round;
import org.zhiban.core.regulation.ShiftTemplate;

/** What recurs, is reinforced, earned or kept (例行、加强、补休、归档) and never comes to anything. */
final class TermsProblems {
    private final Inquiry inquiry;
    private final Regulation regulation;

    private TermsProblems(Inquiry inquiry) {
        this.inquiry = inquiry;
        this.regulation = inquiry.regulation();
    }

    static Stream<AnalysisProblem> of(Inquiry inquiry) {
        TermsProblems problems = new TermsProblems(inquiry);
        return Stream.of(
                        problems.rounds(),
                        problems.dailyReport(),
                        problems.reinforcements(),
                        problems.entitlements(),
                        problems.retention(),
                        problems.discipline())
                .flatMap(them -> them);
    }

    private Stream<AnalysisProblem> rounds() {
        SeasonProblems seasons = new SeasonProblems(inquiry);
        return regulation.routine().rounds().stream()
                .flatMap(round -> round.shifts().stream()
                        .sorted()
                        .map(shift -> regulation.timetable().find(shift).orElseThrow())
                        .filter(shift -> !seasons.isEverStarted(shift))
                        .map(shift -> round(round, shift)));
    }

    private static AnalysisProblem round(Round round, ShiftTemplate shift) {
        return new AnalysisProblem(
                AnalysisCode.ROUND_WITHOUT_SHIFT,
                "routine.rounds[" + round.id() + "].shifts",
                Facts.of("round", round.name()).and("shift", shift.name()));
    }

    private Stream<AnalysisProblem> dailyReport() {
        return regulation.routine().dailyReport().stream()
                .flatMap(report -> unmanned(report)
                        .map(date -> new AnalysisProblem(
                                AnalysisCode.DAILY_REPORT_UNMANNED,
                                "routine.daily-report",
                                Facts.of("post", Names.of(report.post(), regulation))
                                        .and("time", report.at())
                                        .and("date", date)))
                        .stream());
    }

    /** A report made by an hour may be made in the minute before; where a hole is settled, who was on still is. */
    private Optional<LocalDate> unmanned(DailyReport report) {
        if (inquiry.templates(report.post()).isEmpty()) {
            return Optional.of(inquiry.horizon().first());
        }
        PostHours hours = new PostHours(inquiry, report.post());
        LocalTime last = report.at().minusMinutes(1);
        boolean isBeforeMidnight = last.isAfter(report.at());
        int minute = last.toSecondOfDay() / 60;
        boolean isBridged = regulation.timetable().hole().isPresent();
        return inquiry.horizon()
                .days()
                .filter(date -> hours.knows(date) && hours.knows(date.minusDays(1)))
                .filter(date -> {
                    int held = hours.at(isBeforeMidnight ? date.minusDays(1) : date, minute);
                    return held == PostHours.OPEN || held == 0 && !isBridged;
                })
                .findFirst();
    }

    private Stream<AnalysisProblem> reinforcements() {
        return regulation.reinforcements().stream()
                .filter(one -> one.seats().entrySet().stream().allMatch(this::isAsAlways)
                        && one.limits().entrySet().stream()
                                .allMatch(limit -> regulation
                                        .find(limit.getKey())
                                        .filter(limit.getValue().value()::equals)
                                        .isPresent()))
                .map(one -> new AnalysisProblem(
                        AnalysisCode.REINFORCEMENT_WITHOUT_EFFECT,
                        "reinforcements[" + one.id() + "]",
                        Facts.of("reinforcement", one.name()).and("same", same(one))));
    }

    private boolean isAsAlways(Map.Entry<String, ? extends List<?>> seats) {
        return regulation.timetable().find(seats.getKey()).orElseThrow().seats().equals(seats.getValue());
    }

    private Wording same(Reinforcement one) {
        return one.seats().keySet().stream()
                .sorted()
                .findFirst()
                .map(shift -> Names.shift(shift, regulation))
                .orElseGet(() ->
                        Names.plain(Names.of(one.limits().keySet().iterator().next())));
    }

    private Stream<AnalysisProblem> entitlements() {
        List<Entitlement> all = regulation.roster().entitlements();
        return IntStream.range(0, all.size())
                .filter(i -> regulation.timetable().templates().stream()
                        .map(ShiftTemplate::category)
                        .noneMatch(all.get(i).category()::equals))
                .mapToObj(i -> new AnalysisProblem(
                        AnalysisCode.ENTITLEMENT_UNEARNED,
                        "roster.entitlements[" + i + "]",
                        Facts.of("category", category(all.get(i).category()))));
    }

    private Wording category(String id) {
        return regulation.rotations().stream()
                .flatMap(rotation -> rotation.categories().stream())
                .filter(category -> category.id().equals(id))
                .findFirst()
                .map(Rotation.Category::name)
                .orElseThrow();
    }

    private Stream<AnalysisProblem> retention() {
        return Stream.of(Code.NOT_ARCHIVABLE, Code.ARCHIVE_LATE)
                .filter(code -> regulation.retention().isEmpty()
                        && regulation.citation(code).isPresent())
                .limit(1)
                .map(code -> new AnalysisProblem(
                        AnalysisCode.RETENTION_MISSING, "retention", Facts.of("rule", Names.of(code))));
    }

    private Stream<AnalysisProblem> discipline() {
        return regulation.routine().discipline().stream()
                .flatMap(rule -> rule.codes().stream()
                        .sorted()
                        .filter(code -> regulation.citation(code).isEmpty())
                        .map(code -> discipline(rule, code)));
    }

    private static AnalysisProblem discipline(DisciplineRule rule, Code code) {
        return new AnalysisProblem(
                AnalysisCode.DISCIPLINE_UNCITED,
                "routine.discipline[" + rule.id() + "]",
                Facts.of("discipline", rule.consequence()).and("rule", Names.of(code)));
    }
}
