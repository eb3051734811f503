package org.zhiban.core.analysis;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.zhiban.core.language.Wording;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Season;
import org.zhiban.core.regulation.ShiftTemplate;
import org.zhiban.core.regulation.StartDays;
import org.zhiban.core.time.DayKind;

/** Days a timetable does not reach or reaches twice (季节与起始日): seasons, days of the week and kinds of day. */
final class SeasonProblems {
    /** Enough years that every day of a year falls on every day of the week. */
    private static final int YEARS = 28;

    private final Inquiry inquiry;

    /** A sort of day: its day of the week and its seasons. */
    private record Sort(DayOfWeek weekday, Set<String> seasons) {}

    SeasonProblems(Inquiry inquiry) {
        this.inquiry = inquiry;
    }

    Stream<AnalysisProblem> all() {
        return Stream.of(neverStarting(), overlapping(), without()).flatMap(problems -> problems);
    }

    /** Whether every shift of a post depends on a season. */
    boolean isSeasonal(PostId post) {
        return inquiry.templates(post).stream()
                .noneMatch(template -> template.starts().seasons().isEmpty());
    }

    /** The first day of each sort, from the first day in force. */
    private Map<Sort, LocalDate> sorts() {
        Map<Sort, LocalDate> sorts = new LinkedHashMap<>();
        LocalDate horizon = inquiry.horizon().first();
        LocalDate from = inquiry.regulation().inForceFrom();
        Stream.concat(
                        horizon.datesUntil(horizon.plusYears(YEARS)),
                        from.isBefore(horizon) ? from.datesUntil(horizon) : Stream.empty())
                .filter(inquiry.regulation()::isInForceOn)
                .forEach(date -> sorts.putIfAbsent(
                        new Sort(date.getDayOfWeek(), inquiry.timetable().seasonsOn(date)), date));
        return sorts;
    }

    private Stream<AnalysisProblem> neverStarting() {
        Map<Sort, LocalDate> sorts = sorts();
        return inquiry.timetable().templates().stream()
                .filter(template -> !isEverStarted(template, sorts.keySet()))
                .map(template -> new AnalysisProblem(
                        AnalysisCode.SHIFT_NEVER_STARTS,
                        "timetable.shifts[" + template.id() + "]",
                        why(template.starts(), sorts).and("shift", template.name())));
    }

    /** Whether a shift starts on some day the calendar may bring. */
    boolean isEverStarted(ShiftTemplate template) {
        return isEverStarted(template, sorts().keySet());
    }

    private boolean isEverStarted(ShiftTemplate template, Set<Sort> sorts) {
        return sorts.stream()
                .anyMatch(sort -> kindsOn(sort.weekday).stream()
                        .anyMatch(kind -> template.starts().holds(kind, sort.weekday, sort.seasons)));
    }

    private Set<DayKind> kindsOn(DayOfWeek weekday) {
        return inquiry.regulation().holidays().value().kindsOn(weekday);
    }

    /** A day on which weekday and season meet shows that its kind is the obstacle; otherwise a day of the season does. */
    private static Facts why(StartDays starts, Map<Sort, LocalDate> sorts) {
        Optional<LocalDate> met = first(sorts, starts.weekdays(), starts.seasons());
        if (met.isPresent()) {
            Wording kinds = Names.list(
                    new TreeSet<>(starts.kinds()).stream().map(Names::of).toList());
            Wording weekday = Names.of(met.get().getDayOfWeek());
            return Facts.of("date", met.get())
                    .and(
                            "why",
                            Wording.of(
                                    met.get() + "是" + weekday.zh() + "，不可能是" + kinds.zh(),
                                    met.get() + " is a " + weekday.en() + ", which is never a " + kinds.en()));
        }
        String seasons = String.join(", ", new TreeSet<>(starts.seasons()));
        return first(sorts, Set.of(DayOfWeek.values()), starts.seasons())
                .map(date -> Facts.of("date", date)
                        .and(
                                "why",
                                Wording.of(
                                        "季节" + seasons + "没有所列的星期，例如" + date + "是"
                                                + Names.of(date.getDayOfWeek()).zh(),
                                        "season " + seasons + " has no such day of the week; " + date + " is a "
                                                + Names.of(date.getDayOfWeek()).en())))
                .orElseGet(() -> Facts.of(
                        "why", Wording.of("季节" + seasons + "没有一天在施行期内", "season " + seasons + " has no day in force")));
    }

    private static Optional<LocalDate> first(Map<Sort, LocalDate> sorts, Set<DayOfWeek> weekdays, Set<String> seasons) {
        return sorts.entrySet().stream()
                .filter(sort -> weekdays.contains(sort.getKey().weekday))
                .filter(sort -> seasons.isEmpty() || seasons.stream().anyMatch(sort.getKey().seasons::contains))
                .map(Map.Entry::getValue)
                .min(LocalDate::compareTo);
    }

    private Stream<LocalDate> year() {
        LocalDate first = inquiry.horizon().first();
        return first.datesUntil(first.plusYears(1)).filter(inquiry.regulation()::isInForceOn);
    }

    private Stream<AnalysisProblem> overlapping() {
        List<Season> seasons = inquiry.timetable().seasons();
        return seasons.stream()
                .flatMap(season -> seasons.subList(0, seasons.indexOf(season)).stream()
                        .flatMap(other -> overlap(other, season).stream()));
    }

    private Optional<AnalysisProblem> overlap(Season one, Season other) {
        return inquiry.posts().stream()
                .filter(post -> uses(post, one) && uses(post, other))
                .findFirst()
                .flatMap(post -> year().filter(date -> one.contains(date) && other.contains(date))
                        .findFirst()
                        .map(date -> new AnalysisProblem(
                                AnalysisCode.SEASONS_OVERLAP,
                                "timetable.seasons[" + other.id() + "]",
                                Facts.of("season", one.name())
                                        .and("other", other.name())
                                        .and("date", date)
                                        .and("post", Names.of(post, inquiry.regulation())))));
    }

    private boolean uses(PostId post, Season season) {
        return inquiry.templates(post).stream()
                .anyMatch(template -> template.starts().seasons().contains(season.id())
                        && template.starts().seasons().size() == 1);
    }

    private Stream<AnalysisProblem> without() {
        return inquiry.posts().stream()
                .filter(this::isSeasonal)
                .flatMap(post -> year()
                        .filter(date -> inquiry.timetable().seasonsOn(date).isEmpty())
                        .findFirst()
                        .map(date -> new AnalysisProblem(
                                AnalysisCode.DAY_WITHOUT_SEASON,
                                "timetable.seasons",
                                Facts.of("date", date).and("post", Names.of(post, inquiry.regulation()))))
                        .stream());
    }
}
