package org.zhiban.core.office;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Finding;
import org.zhiban.core.regulation.Jiaohe;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.roster.DutyBook;
import org.zhiban.core.shift.ShiftPlan;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.core.staff.StaffId;

/**
 * A book written by hand, entry by entry, under the published roster of October 2026: also what no command lets in, and what
 * happens at another post.
 */
public final class WrittenBook {
    private final List<LogEntry> entries;
    private final ShiftPlan plan;

    private WrittenBook(List<LogEntry> entries, ShiftPlan plan) {
        this.entries = entries;
        this.plan = plan;
    }

    /** A book in which nothing has happened but that the roster was published. */
    public static WrittenBook october() {
        return under(Jiaohe.regulation());
    }

    /** The same in an office of another regulation. */
    public static WrittenBook under(Regulation regulation) {
        View view = DutyDesk.octoberUnder(regulation, new JiaoheStaff()).view();
        return new WrittenBook(new ArrayList<>(view.log()), view.plan());
    }

    /** Written by a person when it happened. */
    public WrittenBook by(StaffId actor, DutyEvent event) {
        return by(actor, event, event.at());
    }

    /** Written by a person at some other time. */
    public WrittenBook by(StaffId actor, DutyEvent event, Instant enteredAt) {
        long number = last() + 1;
        entries.add(new LogEntry(number, enteredAt, false, actor, "entry-" + number, "jiaohe/1", event));
        return this;
    }

    /** The number of the last entry. */
    public long last() {
        return entries.get(entries.size() - 1).number();
    }

    /** The book as it is read at a local time. */
    public DutyBook readAt(String localTime) {
        return DutyBook.read(entries, plan, DutyDesk.time(localTime));
    }

    /** What of one kind is found in it at a local time. */
    public List<Finding> findings(Code code, String localTime) {
        return Assessment.of(readAt(localTime))
                .filter(finding -> finding.code() == code)
                .toList();
    }
}
