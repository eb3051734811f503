package org.zhiban.core.analysis;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhiban.core.language.Wording;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.IntendedGap;
import org.zhiban.core.regulation.Parameter;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.ShiftTemplate;
import org.zhiban.core.regulation.Timetable;
import org.zhiban.core.shift.Coverage;
import org.zhiban.core.shift.Coverage.Break;
import org.zhiban.core.shift.Coverage.Fault;
import org.zhiban.core.time.DayKind;

/** Hours nobody has, hours two have, and hours left open that never are (24小时覆盖), for every sequence of days. */
final class CoverageProblems {
    /** Enough years that every day of a year falls on every day of the week. */
    private static final int YEARS = 28;

    private static final int DAY = 24 * 60;

    private final Inquiry inquiry;
    private final PostId post;
    private final PostHours hours;
    private final SeasonProblems seasons;

    /** Breaks that are one to whoever settles them. */
    private record Place(Fault fault, DayKind on, LocalTime from, LocalTime until) {}

    /** The day a break is shown on, and whether the calendar really has it so. */
    private record Shown(Break one, LocalDate date, boolean isReal) {}

    private CoverageProblems(Inquiry inquiry, PostId post) {
        this.inquiry = inquiry;
        this.post = post;
        this.hours = new PostHours(inquiry, post);
        this.seasons = new SeasonProblems(inquiry);
    }

    static Stream<AnalysisProblem> of(Inquiry inquiry) {
        return inquiry.posts().stream().flatMap(post -> {
            CoverageProblems problems = new CoverageProblems(inquiry, post);
            return Stream.of(problems.unsettled(), problems.swallowed(), problems.uselessGaps())
                    .flatMap(them -> them);
        });
    }

    private Coverage coverage(Timetable timetable) {
        return Coverage.of(inquiry.regulation().toBuilder().timetable(timetable).build(), post);
    }

    private Stream<AnalysisProblem> unsettled() {
        Map<Place, Shown> shown = new LinkedHashMap<>();
        coverage(inquiry.timetable()).breaks().stream()
                .filter(one -> !one.isSettled() && !isOutOfSeason(one))
                .flatMap(one -> shown(one).stream())
                .forEach(one -> shown.merge(
                        new Place(one.one.fault(), one.one.on(), one.one.from(), one.one.until()),
                        one,
                        CoverageProblems::plainer));
        return shown.values().stream().map(this::problem);
    }

    /** A day outside all seasons is a problem of the seasons, told as such. */
    private boolean isOutOfSeason(Break one) {
        return seasons.isSeasonal(post)
                && (one.season().isEmpty() || one.seasonBefore().isEmpty());
    }

    private static Shown plainer(Shown one, Shown other) {
        if (one.isReal != other.isReal) {
            return one.isReal ? one : other;
        }
        return other.date.isBefore(one.date) ? other : one;
    }

    /** On a day of the horizon if it has one, on another day of the calendar, or on a day as it may come to be. */
    private Optional<Shown> shown(Break one) {
        LocalDate first = inquiry.horizon().first();
        return Stream.concat(
                        inquiry.horizon().days(),
                        first.datesUntil(first.plusYears(1))
                                .filter(date -> !inquiry.horizon().contains(date)))
                .filter(date -> isReal(one, date))
                .findFirst()
                .map(date -> new Shown(one, date, true))
                .or(() -> first.datesUntil(first.plusYears(YEARS))
                        .filter(date -> mayBe(one, date))
                        .findFirst()
                        .map(date -> new Shown(one, date, false)));
    }

    private boolean isReal(Break one, LocalDate date) {
        if (!one.weekdays().contains(date.getDayOfWeek())
                || !hours.knows(date)
                || !one.liesOn(
                        inquiry.timetable(),
                        inquiry.calendar().day(date.minusDays(1)),
                        inquiry.calendar().day(date))) {
            return false;
        }
        int held = hours.at(date, minute(one.from()));
        return one.fault() == Fault.HOLE ? held == 0 : held > 1;
    }

    private boolean mayBe(Break one, LocalDate date) {
        return one.weekdays().contains(date.getDayOfWeek())
                && inquiry.regulation().isInForceOn(date)
                && inquiry.timetable().seasonsOn(date).equals(one.season())
                && inquiry.timetable().seasonsOn(date.minusDays(1)).equals(one.seasonBefore());
    }

    private AnalysisProblem problem(Shown shown) {
        Break one = shown.one;
        return new AnalysisProblem(
                one.fault() == Fault.HOLE ? AnalysisCode.HOLE_UNSETTLED : AnalysisCode.OVERLAP_UNSETTLED,
                path(one),
                Facts.of("post", Names.of(post, inquiry.regulation()))
                        .and("date", shown.date)
                        .and("when", when(shown))
                        .and("before", Names.of(one.before()))
                        .and("on", Names.of(one.on()))
                        .and("from", one.from())
                        .and("until", one.until()));
    }

    private static Wording when(Shown shown) {
        Wording before = Names.of(shown.one.before());
        Wording on = Names.of(shown.one.on());
        String date = shown.date.toString();
        return shown.isReal
                ? Wording.of(
                        date + "（" + on.zh() + "，前一日为" + before.zh() + "）",
                        date + " (a " + on.en() + " after a " + before.en() + ")")
                : Wording.of(
                        date + "（若为" + on.zh() + "而前一日为" + before.zh() + "）",
                        date + " (were it a " + on.en() + " after a " + before.en() + ")");
    }

    /** The shift the break begins with: it ends where the hole begins, or begins where two are on. */
    private String path(Break one) {
        int from = minute(one.from());
        return inquiry.templates(post).stream()
                .filter(template ->
                        (one.fault() == Fault.HOLE ? template.endMinute() : template.beginMinute()) % DAY == from)
                .findFirst()
                .map(template -> "timetable.shifts[" + template.id() + "]")
                .orElse("timetable.shifts");
    }

    /** A shift on the calendar: its minutes since the first day looked at. */
    private record Printed(LocalDate date, ShiftTemplate template, int begins, int ends) {}

    private Stream<AnalysisProblem> swallowed() {
        List<Printed> shifts = printed();
        return IntStream.range(1, shifts.size())
                .filter(i -> isSwallowed(shifts.get(i - 1), shifts.get(i)))
                .limit(1)
                .mapToObj(i -> swallowed(shifts.get(i - 1), shifts.get(i)));
    }

    private List<Printed> printed() {
        LocalDate first = inquiry.horizon().first();
        return first.datesUntil(first.plusYears(1))
                .filter(inquiry::knows)
                .flatMap(date -> {
                    int offset = Math.toIntExact(ChronoUnit.DAYS.between(first, date)) * DAY;
                    return inquiry.timetable().of(post, inquiry.calendar().day(date)).stream()
                            .map(template -> new Printed(
                                    date, template, template.beginMinute() + offset, template.endMinute() + offset));
                })
                .toList();
    }

    private boolean isSwallowed(Printed before, Printed after) {
        return inquiry.timetable()
                .overlap()
                .map(Parameter::value)
                .filter(choice -> choice == Timetable.Overlap.OUTGOING_COMPLETES
                        ? after.ends <= before.ends
                        : after.begins == before.begins)
                .isPresent();
    }

    private AnalysisProblem swallowed(Printed before, Printed after) {
        boolean isLater = inquiry.timetable().overlap().orElseThrow().value() == Timetable.Overlap.OUTGOING_COMPLETES;
        Printed lost = isLater ? after : before;
        Printed kept = isLater ? before : after;
        return new AnalysisProblem(
                AnalysisCode.SHIFT_SWALLOWED,
                "timetable.shifts[" + lost.template.id() + "]",
                Facts.of("date", lost.date).and("shift", lost.template.name()).and("other", kept.template.name()));
    }

    private Stream<AnalysisProblem> uselessGaps() {
        List<IntendedGap> gaps = inquiry.timetable().gaps();
        if (gaps.isEmpty()) {
            return Stream.empty();
        }
        List<Break> holes = coverage(withoutGaps()).breaks().stream()
                .filter(one -> one.fault() == Fault.HOLE)
                .toList();
        return gaps.stream()
                .filter(gap -> gap.post().equals(post))
                .filter(gap -> holes.stream().noneMatch(hole -> isOpen(gap, hole)))
                .map(gap -> new AnalysisProblem(
                        AnalysisCode.GAP_NEVER_OPEN,
                        "timetable.gaps[" + gaps.indexOf(gap) + "]",
                        Facts.of("post", Names.of(post, inquiry.regulation()))
                                .and("from", gap.from())
                                .and("lasts", gap.lasts())
                                .and("date", firstDay(gap))));
    }

    private Timetable withoutGaps() {
        Timetable all = inquiry.timetable();
        return new Timetable(all.templates(), all.seasons(), all.hole(), all.overlap(), List.of());
    }

    private LocalDate firstDay(IntendedGap gap) {
        return inquiry.days()
                .filter(day -> gap.days()
                        .holds(
                                day.kind(),
                                day.date().getDayOfWeek(),
                                inquiry.timetable().seasonsOn(day.date())))
                .map(day -> day.date())
                .findFirst()
                .orElse(inquiry.horizon().first());
    }

    /** Whether a hole has a minute of a gap that begins that day, or began the day before. */
    private static boolean isOpen(IntendedGap gap, Break hole) {
        int from = minute(hole.from());
        int until = hole.until().equals(LocalTime.MIDNIGHT) ? DAY : minute(hole.until());
        int begins = minute(gap.from());
        int ends = begins + Math.toIntExact(gap.lasts().toMinutes());
        return hole.weekdays().stream()
                .anyMatch(weekday -> gap.days().holds(hole.on(), weekday, hole.season())
                                && from < Math.min(ends, DAY)
                                && begins < until
                        || gap.days().holds(hole.before(), weekday.minus(1), hole.seasonBefore()) && from < ends - DAY);
    }

    private static int minute(LocalTime time) {
        return time.toSecondOfDay() / 60;
    }
}
