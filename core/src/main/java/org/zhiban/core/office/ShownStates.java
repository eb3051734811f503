package org.zhiban.core.office;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.zhiban.core.shift.ShiftPlan;

/**
 * The office as readers see it (可见状态), clause 一(六). Where a state withholds nothing from anybody on any day, every reader
 * sees all of it; that is worked out once for each state, since every view asks. Safe for use by several threads.
 */
final class ShownStates {
    private final AtomicReference<Known> known = new AtomicReference<>(new Known(null, false));

    /** The state asked about last, and whether it withholds nothing. */
    private record Known(OfficeState state, boolean isOpen) {}

    OfficeState to(Sight sight, OfficeState state, OfficeBook book, ShiftPlan plan, Instant now) {
        return isOpen(state, book, plan, now) ? state : searched(sight, state, book);
    }

    private boolean isOpen(OfficeState state, OfficeBook book, ShiftPlan plan, Instant now) {
        Known last = known.get();
        if (last.state() != state) {
            OfficeState toAnybody = searched(Sight.ofAnybodyAnyDay(state, plan, now), state, book);
            last = new Known(state, toAnybody.equals(state));
            known.set(last);
        }
        return last.isOpen();
    }

    private static OfficeState searched(Sight sight, OfficeState state, OfficeBook book) {
        return state.shownTo(SeenBook.of(sight, state.board(), book::entry, done -> Optional.empty(), book::fileNamed));
    }
}
