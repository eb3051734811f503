package org.zhiban.core.shift;

import java.nio.IntBuffer;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Season;
import org.zhiban.core.regulation.ShiftTemplate;
import org.zhiban.core.regulation.Timetable;
import org.zhiban.core.shift.Coverage.Break;
import org.zhiban.core.shift.Coverage.Fault;
import org.zhiban.core.time.DayKind;
import org.zhiban.core.time.Stretch;

/**
 * Every sequence of days that can lead up to a day (日序列), and what the shifts begun on them leave uncovered or cover twice.
 * How a day came about matters only through the shifts that still run on it, so sequences are followed back from the day and
 * those that leave the same hours taken are one.
 */
final class DaySequences {
    private static final int DAY = 24 * 60;
    /** Enough years that every change of a yearly season falls on every day of the week. */
    private static final int YEARS = 28;

    private final Timetable timetable;
    private final PostId post;
    private final int reach;
    private final Set<Step> steps;
    /** The steps of the days that count; those before them only lead up to one. */
    private final Set<Step> judged;

    private final Function<DayOfWeek, Set<DayKind>> kinds;
    private final Map<Start, int[]> known = new HashMap<>();
    private final Map<Since, List<int[]>> leading = new HashMap<>();

    /** From one day to the next: the seasons of both, and the day of the week of the later. */
    private record Step(Set<String> before, Set<String> on, DayOfWeek weekday) {}

    /** A sort of day, so many days before the one looked at. */
    private record Start(DayKind kind, DayOfWeek weekday, Set<String> seasons, int daysBefore) {}

    /** What lies so many days or more before a day of these seasons and of this day of the week. */
    private record Since(Set<String> seasons, DayOfWeek weekday, int daysBefore) {}

    private record Key(Fault fault, DayKind before, DayKind on, int from, int until, Set<String> was, Set<String> is) {}

    DaySequences(
            Timetable timetable, PostId post, Function<DayOfWeek, Set<DayKind>> kinds, Optional<Regulation> judged) {
        this.timetable = timetable;
        this.post = post;
        this.kinds = kinds;
        this.reach = Stream.concat(
                        timetable.templates().stream()
                                .filter(template -> template.post().equals(post))
                                .map(template -> (template.endMinute() - 1) / DAY),
                        Stream.of(1))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        this.steps = steps(firstDay(), any -> true);
        this.judged = judged.map(this::steps).orElse(steps);
    }

    /** The steps to the days a regulation is in force: dated seasons end, and so does it. */
    private Set<Step> steps(Regulation law) {
        LocalDate first = firstDay();
        return steps(law.inForceFrom().isAfter(first) ? law.inForceFrom() : first, law::isInForceOn);
    }

    private Set<Step> steps(LocalDate first, Predicate<LocalDate> counts) {
        Set<Step> found = new LinkedHashSet<>();
        if (timetable.seasons().isEmpty()) {
            for (DayOfWeek weekday : DayOfWeek.values()) {
                found.add(new Step(Set.of(), Set.of(), weekday));
            }
            return found;
        }
        first.datesUntil(first.plusYears(YEARS))
                .filter(counts)
                .map(date -> new Step(
                        timetable.seasonsOn(date.minusDays(1)), timetable.seasonsOn(date), date.getDayOfWeek()))
                .forEach(found::add);
        return found;
    }

    private LocalDate firstDay() {
        return timetable.seasons().stream()
                .map(Season::stretches)
                .flatMap(List::stream)
                .filter(Stretch.Once.class::isInstance)
                .map(stretch -> ((Stretch.Once) stretch).days().first().minusDays(reach))
                .min(Comparator.naturalOrder())
                .orElse(LocalDate.of(2001, 1, 1));
    }

    List<Break> breaks() {
        Map<Key, EnumSet<DayOfWeek>> found = new LinkedHashMap<>();
        for (DayKind before : DayKind.values()) {
            for (DayKind on : DayKind.values()) {
                for (Step step : judged) {
                    if (isPossible(before, on, step)) {
                        breaks(before, on, step, found);
                    }
                }
            }
        }
        return found.entrySet().stream()
                .map(one -> broken(one.getKey(), one.getValue()))
                .toList();
    }

    private boolean isPossible(DayKind before, DayKind on, Step step) {
        return kinds.apply(step.weekday).contains(on)
                && kinds.apply(step.weekday.minus(1)).contains(before);
    }

    private Break broken(Key key, Set<DayOfWeek> weekdays) {
        return new Break(
                key.fault,
                key.before,
                key.on,
                LocalTime.ofSecondOfDay(key.from * 60L),
                LocalTime.ofSecondOfDay(key.until % DAY * 60L),
                weekdays,
                key.was,
                key.is,
                key.fault == Fault.HOLE
                        ? timetable.hole().isPresent()
                        : timetable.overlap().isPresent());
    }

    private void breaks(DayKind before, DayKind on, Step step, Map<Key, EnumSet<DayOfWeek>> found) {
        int[] today = holders(new Start(on, step.weekday, step.on, 0));
        int[] since = holders(new Start(before, step.weekday.minus(1), step.before, 1));
        boolean[] open = open(before, on, step);
        for (int[] earlier : earlier(step, 2)) {
            int[] holders = sum(sum(today, since), earlier);
            int from = 0;
            for (int minute = 1; minute <= DAY; minute++) {
                if (minute == DAY || !fault(holders, open, minute).equals(fault(holders, open, from))) {
                    int begins = from;
                    int ends = minute;
                    fault(holders, open, from)
                            .ifPresent(fault -> found.computeIfAbsent(
                                            new Key(fault, before, on, begins, ends, step.before, step.on),
                                            any -> EnumSet.noneOf(DayOfWeek.class))
                                    .add(step.weekday));
                    from = minute;
                }
            }
        }
    }

    private static Optional<Fault> fault(int[] holders, boolean[] open, int minute) {
        if (holders[minute] == 0) {
            return open[minute] ? Optional.empty() : Optional.of(Fault.HOLE);
        }
        return holders[minute] == 1 ? Optional.empty() : Optional.of(Fault.OVERLAP);
    }

    /** What shifts begun so many days ago or earlier still cover, in every way the days can have been; each way once. */
    private List<int[]> earlier(Step later, int daysBefore) {
        if (daysBefore > reach) {
            return List.of(new int[DAY]);
        }
        Since since = new Since(later.before, later.weekday, daysBefore);
        List<int[]> known = leading.get(since);
        if (known == null) {
            known = ways(later, daysBefore);
            leading.put(since, known);
        }
        return known;
    }

    private List<int[]> ways(Step later, int daysBefore) {
        Map<IntBuffer, int[]> ways = new LinkedHashMap<>();
        steps.stream()
                .filter(step -> step.on.equals(later.before) && step.weekday == later.weekday.minus(1))
                .forEach(step -> {
                    for (int[] before : earlier(step, daysBefore + 1)) {
                        for (DayKind kind : kinds.apply(step.weekday.minus(1))) {
                            int[] way = sum(
                                    before, holders(new Start(kind, step.weekday.minus(1), step.before, daysBefore)));
                            ways.putIfAbsent(IntBuffer.wrap(way), way);
                        }
                    }
                });
        return List.copyOf(ways.values());
    }

    /** Nobody, somebody, or more than one; how many more does not matter. */
    private static int[] sum(int[] one, int[] other) {
        return IntStream.range(0, DAY)
                .map(minute -> Math.min(2, one[minute] + other[minute]))
                .toArray();
    }

    private int[] holders(Start start) {
        return known.computeIfAbsent(start, any -> {
            int[] holders = new int[DAY];
            timetable
                    .of(post, start.kind, start.weekday, start.seasons)
                    .forEach(template -> count(holders, template, -start.daysBefore * DAY));
            return holders;
        });
    }

    private static void count(int[] holders, ShiftTemplate template, int offset) {
        IntStream.range(Math.max(0, template.beginMinute() + offset), Math.min(DAY, template.endMinute() + offset))
                .forEach(minute -> holders[minute]++);
    }

    /** The minutes the office means to leave open; a gap lasts at most a day, so two days decide. */
    private boolean[] open(DayKind before, DayKind on, Step step) {
        boolean[] open = new boolean[DAY];
        timetable.gaps().stream().filter(gap -> gap.post().equals(post)).forEach(gap -> {
            int begins = gap.from().toSecondOfDay() / 60;
            int ends = begins + Math.toIntExact(gap.lasts().toMinutes());
            if (gap.days().holds(on, step.weekday, step.on)) {
                Arrays.fill(open, begins, Math.min(DAY, ends), true);
            }
            if (ends > DAY && gap.days().holds(before, step.weekday.minus(1), step.before)) {
                Arrays.fill(open, 0, ends - DAY, true);
            }
        });
        return open;
    }
}
