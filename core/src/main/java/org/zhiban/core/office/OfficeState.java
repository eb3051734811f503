package org.zhiban.core.office;

import org.zhiban.core.event.LogEntry;
import org.zhiban.core.roster.Rosters;
import org.zhiban.core.shift.DutyBoard;
import org.zhiban.core.shift.Reinforcements;

/**
 * What decisions rest on (办公室状态): the duty board, the rosters and the orders that reinforced duty, folded from the book. Immutable; equal books give
 * equal states.
 *
 * @param entries the number of the last entry it is folded from
 * @param board the duty board
 * @param rosters the rosters
 * @param reinforcements the orders that reinforced duty
 */
public record OfficeState(long entries, DutyBoard board, Rosters rosters, Reinforcements reinforcements) {
    private static final OfficeState EMPTY =
            new OfficeState(0, DutyBoard.empty(), Rosters.none(), Reinforcements.none());

    /**
     * The state of an empty book (初始状态).
     *
     * @return the state before the first entry
     */
    public static OfficeState empty() {
        return EMPTY;
    }

    /**
     * The state after one more entry (推进). Pure; never fails, checks nothing.
     *
     * @param entry the next entry
     * @return the state as it then stands
     */
    public OfficeState after(LogEntry entry) {
        return new OfficeState(entry.number(), board.after(entry), rosters.after(entry), reinforcements.after(entry));
    }

    /** What of it a reader may see. */
    OfficeState shownTo(SeenBook seen) {
        return new OfficeState(entries, board.seen(seen::sees, seen::shown, seen::sees), rosters, reinforcements);
    }

    /** The same with the numbers another board knows of. */
    OfficeState numberedAs(DutyBoard other) {
        return new OfficeState(entries, board.numberedAs(other), rosters, reinforcements);
    }
}
