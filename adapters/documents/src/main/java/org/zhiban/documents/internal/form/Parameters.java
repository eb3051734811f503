package org.zhiban.documents.internal.form;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.zhiban.core.regulation.Citation;
import org.zhiban.core.regulation.EmergencyProcedure.ReportLimit;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.ShiftTemplate;

/** The parameters of a regulation (施行参数) in words, each with the clause it rests on. */
final class Parameters {
    private final Regulation law;
    private final Reading reading;

    private Parameters(Regulation law, Reading reading) {
        this.law = law;
        this.reading = reading;
    }

    /** A parameter in words. */
    record Named(Citation citation, String text) {}

    static List<Named> of(Regulation law, Reading reading) {
        Parameters parameters = new Parameters(law, reading);
        return Stream.of(
                        parameters.people(),
                        parameters.hours(),
                        parameters.limits(),
                        parameters.emergencies(),
                        parameters.routine())
                .flatMap(some -> some)
                .toList();
    }

    private Stream<Named> people() {
        return Stream.of(
                        Stream.of(named(
                                law.arranger().citation(),
                                "排班科室",
                                "Arranged by",
                                law.arranger().value())),
                        law.pools().stream().map(pool -> named(pool.citation(), "轮值范围", "Pool", pool.name())),
                        law.roles().values().stream().map(role -> named(role.citation(), "职责", "Role", role.name())),
                        law.roster().filing().stream()
                                .map(filing -> named(
                                        filing.citation(),
                                        "值班表报备",
                                        "Roster filed",
                                        reading.say(filing.recipient())
                                                + reading.choose(
                                                        "，提前" + filing.daysAhead() + "天",
                                                        ", " + filing.daysAhead() + " days ahead"))))
                .flatMap(some -> some);
    }

    private Stream<Named> hours() {
        return law.timetable().templates().stream()
                .map(template -> new Named(template.hours(), reading.say(template.name()) + " " + hours(template)));
    }

    private static String hours(ShiftTemplate template) {
        return template.begins() + "–" + template.ends();
    }

    private Stream<Named> limits() {
        return law.limits().entrySet().stream()
                .map(one -> named(
                        one.getValue().citation(),
                        LimitNames.of(one.getKey()).zh(),
                        LimitNames.of(one.getKey()).en(),
                        lasting(one.getValue().value().duration())));
    }

    private Stream<Named> emergencies() {
        return Stream.concat(
                law.emergencies().kinds().stream()
                        .map(kinds -> new Named(
                                kinds.citation(),
                                reading.say(kinds.category()) + colon() + reading.listed(kinds.names().stream()))),
                law.emergencies().limits().stream().map(limit -> new Named(limit.citation(), reportLimit(limit))));
    }

    private String reportLimit(ReportLimit limit) {
        return reading.say(limit.issuer()) + colon()
                + reading.listed(limit.grades().stream().sorted()) + " " + reading.say(limit.form()) + " "
                + lasting(limit.limit().duration());
    }

    private Stream<Named> routine() {
        return Stream.of(
                        law.checklist().stream().map(item -> named(item.citation(), "检查事项", "Check", item.name())),
                        law.routine().rounds().stream()
                                .map(round -> named(
                                        round.citation(),
                                        "巡查",
                                        "Round",
                                        reading.say(round.name()) + " × " + round.times())),
                        law.routine().dailyReport().stream()
                                .map(daily -> named(
                                        daily.citation(),
                                        "每日报告",
                                        "Daily report",
                                        daily.at() + " " + reading.say(daily.recipient()))),
                        law.routine().fields().stream()
                                .map(field -> named(
                                        field.citation(),
                                        "自设栏目",
                                        "Own field",
                                        reading.say(field.form()) + " " + reading.say(field.name()))),
                        law.routine().discipline().stream()
                                .map(rule -> named(
                                        rule.citation(),
                                        "纪律",
                                        "Discipline",
                                        reading.say(rule.consequence()) + " × " + rule.times())))
                .flatMap(some -> some);
    }

    private Named named(Citation citation, String zh, String en, Object value) {
        return new Named(citation, reading.choose(zh, en) + colon() + reading.say(value));
    }

    private String colon() {
        return reading.choose("：", ": ");
    }

    /** In days, hours and minutes. */
    private String lasting(Duration duration) {
        if (duration.isZero()) {
            return reading.choose("立即", "at once");
        }
        return (part(duration.toDaysPart(), "天", " d ")
                        + part(duration.toHoursPart(), "小时", " h ")
                        + part(duration.toMinutesPart(), "分钟", " min ")
                        + part(duration.toSecondsPart(), "秒", " s "))
                .strip();
    }

    private String part(long count, String zh, String en) {
        return count == 0 ? "" : count + reading.choose(zh, en);
    }
}
