package org.zhiban.core.analysis;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.PresenceWindow;
import org.zhiban.core.regulation.ShiftTemplate;

/** Where an officer must be at hours that are not of the shift, or in two places at one hour (在岗方式). */
final class PresenceProblems {
    private static final int DAY = 24 * 60;

    private PresenceProblems() {}

    static Stream<AnalysisProblem> of(Inquiry inquiry) {
        return inquiry.timetable().templates().stream()
                .flatMap(template -> Stream.concat(outside(template), overlapping(template)));
    }

    private static Stream<AnalysisProblem> outside(ShiftTemplate template) {
        return template.presence().stream()
                .flatMap(window -> first(window, minute -> !isOn(template, minute)).stream()
                        .map(at -> new AnalysisProblem(
                                AnalysisCode.PRESENCE_OUTSIDE_SHIFT,
                                path(template, window),
                                Facts.of("shift", template.name())
                                        .and("from", window.from())
                                        .and("until", window.until())
                                        .and("at", at))));
    }

    private static boolean isOn(ShiftTemplate template, int minute) {
        return Math.floorMod(minute - template.beginMinute(), DAY)
                < template.lasts().toMinutes();
    }

    private static Stream<AnalysisProblem> overlapping(ShiftTemplate template) {
        List<PresenceWindow> windows = template.presence();
        return IntStream.range(0, windows.size())
                .boxed()
                .flatMap(i -> windows.subList(0, i).stream()
                        .flatMap(before -> overlap(template, before, windows.get(i)).stream()));
    }

    private static Optional<AnalysisProblem> overlap(ShiftTemplate template, PresenceWindow one, PresenceWindow other) {
        return first(other, minute -> one.contains(time(minute)))
                .map(at -> new AnalysisProblem(
                        AnalysisCode.PRESENCE_OVERLAPS,
                        path(template, other),
                        Facts.of("shift", template.name())
                                .and("at", at)
                                .and("one", one.presence())
                                .and("other", other.presence())));
    }

    private static Optional<LocalTime> first(PresenceWindow window, IntPredicate wanted) {
        int from = window.from().toSecondOfDay() / 60;
        return IntStream.range(from, from + DAY)
                .map(minute -> minute % DAY)
                .filter(minute -> window.contains(time(minute)) && wanted.test(minute))
                .mapToObj(PresenceProblems::time)
                .findFirst();
    }

    private static LocalTime time(int minute) {
        return LocalTime.ofSecondOfDay(minute * 60L);
    }

    private static String path(ShiftTemplate template, PresenceWindow window) {
        return "timetable.shifts[" + template.id() + "].presence["
                + template.presence().indexOf(window) + "]";
    }
}
