package org.zhiban.core.shift;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.regulation.Limit;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.time.Span;

/**
 * Who held which post when (在岗历史), read from the book. Not thread-safe while it is being built; build it, then read it.
 */
public final class DutyHistory {
    private final Map<PostId, List<ClosedShift>> closed = new TreeMap<>();
    private DutyBoard board = DutyBoard.empty();

    private DutyHistory() {}

    /**
     * The history a book tells (在岗历史).
     *
     * @param entries the entries from the first on
     * @return the history
     */
    public static DutyHistory of(Iterable<LogEntry> entries) {
        DutyHistory history = new DutyHistory();
        entries.forEach(history::add);
        return history;
    }

    private void add(LogEntry entry) {
        DutyBoard after = board.after(entry);
        after.running()
                .forEach((post, now) -> board.on(post)
                        .filter(before -> before.entry() != now.entry())
                        .ifPresent(before -> close(post, before, now.since())));
        board = after;
    }

    private void close(PostId post, RunningShift shift, Instant until) {
        closed.computeIfAbsent(post, any -> new ArrayList<>()).add(shift.close(until));
    }

    /**
     * The board at the end of the book (现状).
     *
     * @return the duty board
     */
    public DutyBoard board() {
        return board;
    }

    /**
     * The closed shifts of a post (已交班), in order.
     *
     * @param post the post
     * @return who held it, one after another
     */
    public List<ClosedShift> closed(PostId post) {
        return List.copyOf(closed.getOrDefault(post, List.of()));
    }

    /**
     * Who is on a post at an instant (某时在岗), clause 一(四): the officer who took it over, as long as the shift lasts; once
     * the next should have taken over and did not, the post counts as vacant though that officer still answers for it
     * (gap G20).
     *
     * @param post the post
     * @param instant the instant, not later than the book is looked at
     * @param until up to when the book is looked at: on the very minute of a change of shift nobody is late yet
     * @param plan the shifts
     * @return what the post was then
     */
    public OnPost onPost(PostId post, Instant instant, Instant until, ShiftPlan plan) {
        return held(post, instant)
                .map(held -> vacancies(post, until, plan).stream()
                        .filter(vacancy -> vacancy.held().entry() == held.entry())
                        .filter(vacancy -> !instant.isBefore(vacancy.span().start()))
                        .findFirst()
                        .<OnPost>map(OnPost.Vacant::new)
                        .orElseGet(() -> new OnPost.Held(held)))
                .orElseGet(OnPost.NotTaken::new);
    }

    /**
     * Who had taken a post over at an instant (某时当班人), vacant or not.
     *
     * @param post the post
     * @param instant the instant
     * @return the shift then held, its end {@link Instant#MAX} while it runs; empty before the post was first taken
     */
    public Optional<ClosedShift> held(PostId post, Instant instant) {
        Stream<ClosedShift> running = board.on(post).stream().map(shift -> shift.close(Instant.MAX));
        return Stream.concat(closed(post).stream(), running)
                .filter(shift -> !instant.isBefore(shift.since()) && instant.isBefore(shift.until()))
                .findFirst();
    }

    /**
     * The spans a post was vacant (空岗时段), up to an instant.
     *
     * @param post the post
     * @param until how far to look
     * @param plan the shifts
     * @return each vacancy, in order
     */
    public List<Vacancy> vacancies(PostId post, Instant until, ShiftPlan plan) {
        List<Vacancy> vacancies = new ArrayList<>();
        closed(post).forEach(held -> vacancy(held, plan).ifPresent(vacancies::add));
        board.on(post)
                .filter(held -> held.since().isBefore(until))
                .flatMap(held -> vacancy(held.close(until), plan))
                .ifPresent(vacancies::add);
        return vacancies;
    }

    private static Optional<Vacancy> vacancy(ClosedShift held, ShiftPlan plan) {
        return plan.find(held.shift())
                .map(shift -> shift.answerable().end())
                .filter(boundary -> plan.regulationOf(held.shift())
                        .limit(Limit.HANDOVER_LATE)
                        .value()
                        .isExceeded(boundary, held.until()))
                .map(boundary -> new Vacancy(Span.of(boundary, held.until()), held));
    }
}
