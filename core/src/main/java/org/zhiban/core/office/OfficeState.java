package org.zhiban.core.office;

import org.zhiban.core.event.LogEntry;
import org.zhiban.core.roster.Rosters;
import org.zhiban.core.shift.DutyBoard;

/**
 * What decisions rest on (办公室状态): the duty board and the rosters, folded from the book. Immutable; equal books give
 * equal states.
 *
 * @param board the duty board
 * @param rosters the rosters
 */
public record OfficeState(DutyBoard board, Rosters rosters) {
    private static final OfficeState EMPTY = new OfficeState(DutyBoard.empty(), Rosters.none());

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
        return new OfficeState(board.after(entry), rosters.after(entry));
    }
}
