package org.zhiban.core.shift;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.zhiban.core.event.DutyContinued;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.HandoverAccepted;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.PostTaken;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.regulation.Limit;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.time.Span;

/**
 * Who held which post when (在岗历史), read from the book. Not thread-safe while it is being built; build it, then read it.
 */
public final class DutyHistory {
    /** The kinds of event it rests on (依据的记录种类): those by which a post changes hands. */
    public static final Set<Class<? extends DutyEvent>> KINDS =
            Set.of(HandoverAccepted.class, PostTaken.class, DutyContinued.class);

    private final Map<PostId, List<ClosedShift>> closed = new TreeMap<>();
    private final Map<PostId, ClosedShift> running = new TreeMap<>();

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
        if (entry.event() instanceof HandoverAccepted accepted) {
            begin(accepted.beginning(), accepted.incoming(), entry);
        } else if (entry.event() instanceof PostTaken taken) {
            begin(taken.shift(), taken.officer(), entry);
        } else if (entry.event() instanceof DutyContinued continued) {
            begin(continued.beginning(), continued.officer(), entry);
        }
    }

    private void begin(ShiftId shift, DutyOfficer officer, LogEntry entry) {
        Instant since = entry.event().at();
        ClosedShift before =
                running.put(shift.post(), new ClosedShift(shift, officer, since, Instant.MAX, entry.number()));
        if (before != null) {
            closed.computeIfAbsent(shift.post(), any -> new ArrayList<>()).add(before.endedAt(since));
        }
    }

    /**
     * The running shift of a post (当班).
     *
     * @param post the post
     * @return who holds it, its end {@link Instant#MAX}; empty if nobody has ever taken the post
     */
    public Optional<ClosedShift> running(PostId post) {
        return Optional.ofNullable(running.get(post));
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
                .map(held -> onPost(held, instant, until, plan))
                .orElseGet(OnPost.NotTaken::new);
    }

    /**
     * Who was on the post (某时在岗) while a shift was held.
     *
     * @param held the shift, held at the instant
     * @param instant the instant
     * @param until up to when the book tells
     * @param plan the shifts
     * @return held, vacant or, in a pause, unstaffed
     */
    public static OnPost onPost(ClosedShift held, Instant instant, Instant until, ShiftPlan plan) {
        return Optional.of(held.until().isAfter(until) ? held.endedAt(until) : held)
                .filter(known -> known.since().isBefore(known.until()))
                .flatMap(known -> vacancy(known, plan))
                .filter(vacancy -> !instant.isBefore(vacancy.span().start()))
                .<OnPost>map(OnPost.Vacant::new)
                .orElseGet(() -> isPause(held, instant, plan) ? new OnPost.Unstaffed() : new OnPost.Held(held));
    }

    /**
     * Who had taken a post over at an instant (某时当班人), vacant or not.
     *
     * @param post the post
     * @param instant the instant
     * @return the shift then held, its end {@link Instant#MAX} while it runs; empty before the post was first taken
     */
    public Optional<ClosedShift> held(PostId post, Instant instant) {
        return running(post)
                .filter(held -> !instant.isBefore(held.since()))
                .or(() -> among(closed.getOrDefault(post, List.of()), instant));
    }

    /**
     * Who had taken a post over by an entry (某条目时当班人), in the order of the book rather than of the stated times.
     *
     * @param post the post
     * @param entry the number of the entry
     * @return the shift held when it was written, or empty if the post had not been taken yet
     */
    public Optional<ClosedShift> heldAsOf(PostId post, long entry) {
        List<ClosedShift> before = closed.getOrDefault(post, List.of());
        int low = 0;
        int high = before.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (before.get(middle).entry() < entry) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        int last = low - 1;
        return running(post)
                .filter(held -> held.entry() < entry)
                .or(() -> last < 0 ? Optional.empty() : Optional.of(before.get(last)));
    }

    /** The shifts of a post follow one another, so the one asked for is found by halving. */
    private static Optional<ClosedShift> among(List<ClosedShift> shifts, Instant instant) {
        int low = 0;
        int high = shifts.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (instant.isBefore(shifts.get(middle).until())) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return Stream.iterate(low, i -> i < shifts.size(), i -> i + 1)
                .limit(1)
                .map(shifts::get)
                .filter(shift -> !instant.isBefore(shift.since()))
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
        running(post)
                .filter(held -> held.since().isBefore(until))
                .flatMap(held -> vacancy(held.endedAt(until), plan))
                .ifPresent(vacancies::add);
        return vacancies;
    }

    /** Whether the shift that was held last is over and nobody is meant to answer until the next. */
    private static boolean isPause(ClosedShift held, Instant instant, ShiftPlan plan) {
        return plan.find(held.shift())
                .filter(shift -> !instant.isBefore(shift.answerable().end()))
                .filter(shift -> plan.at(held.shift().post(), instant).isEmpty())
                .filter(shift -> plan.following(shift).isPresent() || plan.isLeftOpenAfter(shift))
                .isPresent();
    }

    private static Optional<Vacancy> vacancy(ClosedShift held, ShiftPlan plan) {
        return plan.find(held.shift())
                .flatMap(shift -> relief(shift, plan))
                .filter(boundary -> plan.regulationOf(held.shift())
                        .limit(Limit.HANDOVER_LATE)
                        .value()
                        .isExceeded(boundary, held.until()))
                .map(boundary -> new Vacancy(Span.of(boundary, held.until()), held));
    }

    /**
     * When the next is to answer: at the end of a shift, or when hours left open on purpose are over; before the regulation of
     * the days after them is known, nobody can tell.
     */
    private static Optional<Instant> relief(Shift shift, ShiftPlan plan) {
        return plan.following(shift)
                .map(next -> next.answerable().start())
                .or(() -> Optional.of(shift.answerable().end()).filter(any -> !plan.isLeftOpenAfter(shift)));
    }
}
