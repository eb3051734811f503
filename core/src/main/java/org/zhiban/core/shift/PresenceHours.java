package org.zhiban.core.shift;

import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Presence;
import org.zhiban.core.time.DateSpan;
import org.zhiban.core.time.Span;

/**
 * Where whoever holds a post must be, hour by hour (在岗方式). Immutable.
 *
 * @param plan the shifts
 */
public record PresenceHours(ShiftPlan plan) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if the plan is null
     */
    public PresenceHours {
        Objects.requireNonNull(plan, "plan");
    }

    /**
     * Where the holder of a post must be at an instant (某时在岗方式).
     *
     * @param post the post
     * @param instant the instant
     * @return the presence, or empty if the post has no shift then
     * @throws IllegalArgumentException if no regulation is in force that day
     */
    public Optional<Presence> at(PostId post, Instant instant) {
        return plan.at(post, instant).map(shift -> of(shift, instant));
    }

    /**
     * Where who has a shift must be at an instant (本班在岗方式); before it begins, as when it begins.
     *
     * @param shift the shift
     * @param instant the instant
     * @return the presence
     */
    public Presence of(Shift shift, Instant instant) {
        Instant begun = shift.answerable().start();
        return shift.template().presenceAt(local(instant.isBefore(begun) ? begun : instant));
    }

    /**
     * The hours of a span in which the holder of a post must be in certain places (应在岗时段).
     *
     * @param post the post
     * @param span the span
     * @param isAsked the places asked about
     * @return the longest spans all of whose hours are so, in order; none where the post has no shift
     */
    public List<Span> during(PostId post, Span span, Predicate<Presence> isAsked) {
        List<Span> joined = new ArrayList<>();
        for (Shift shift : plan.during(post, span)) {
            shift.answerable().intersection(span).stream()
                    .flatMap(part -> pieces(shift, part))
                    .filter(piece -> isAsked.test(of(shift, piece.start())))
                    .forEach(piece -> join(joined, piece));
        }
        return joined;
    }

    private static void join(List<Span> joined, Span piece) {
        int last = joined.size() - 1;
        if (last >= 0 && joined.get(last).end().equals(piece.start())) {
            joined.set(last, Span.of(joined.get(last).start(), piece.end()));
        } else {
            joined.add(piece);
        }
    }

    /** A part of a shift, cut wherever one of its windows begins or ends. */
    private Stream<Span> pieces(Shift shift, Span part) {
        List<Instant> cuts = Stream.of(
                        Stream.of(part.start()), changes(shift, part).filter(part::contains), Stream.of(part.end()))
                .flatMap(instants -> instants)
                .sorted()
                .distinct()
                .toList();
        return Stream.iterate(1, i -> i < cuts.size(), i -> i + 1).map(i -> Span.of(cuts.get(i - 1), cuts.get(i)));
    }

    private Stream<Instant> changes(Shift shift, Span part) {
        return DateSpan.through(plan.dateOf(part.start()), plan.dateOf(part.end()))
                .days()
                .flatMap(date -> shift.template().presence().stream()
                        .flatMap(window -> Stream.of(window.from(), window.until()))
                        .map(time -> date.atTime(time).atZone(plan.zone()).toInstant()));
    }

    private LocalTime local(Instant instant) {
        return instant.atZone(plan.zone()).toLocalTime();
    }
}
