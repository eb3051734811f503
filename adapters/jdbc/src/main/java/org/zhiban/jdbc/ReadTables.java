package org.zhiban.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.zhiban.core.event.EventCodec;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.logbook.Head;
import org.zhiban.core.logbook.Logbook;
import org.zhiban.core.logbook.LogbookException;
import org.zhiban.core.logbook.SealedEntry;
import org.zhiban.core.office.BookReader;
import org.zhiban.core.office.OfficeState;
import org.zhiban.core.regulation.Regulations;
import org.zhiban.core.roster.DutyBook;
import org.zhiban.core.shift.ShiftPlan;
import org.zhiban.core.staff.OfficeId;
import org.zhiban.core.time.HolidayCalendar;

/**
 * Tables for reports (统计表), in the database of the book: assignments, handovers, matters, emergencies, line calls, findings and
 * duty counts, which the OA reads with plain SQL. They are made from the book alone, so that {@link #rebuild()} gives the same
 * rows at any time, and show what somebody sees who has no name and no clearance; a mark that has lapsed still counts.
 *
 * <pre>{@code
 * ReadTables tables = ReadTables.of(source, office, regulations, holidays, codec);
 * tables.catchUp();                                              // now and then, say every night; or
 * JdbcLogbook book = JdbcLogbook.of(source, office).keeping(tables);  // with every append
 * }</pre>
 *
 * <p>Findings and duty counts are made from the whole book at once, up to its last entry; so an append leaves them as they
 * are, and {@link #catchUp()} brings them, unless {@link #withFindings()} says otherwise.
 *
 * <p>Any number of these may be at work on one office, in any number of processes: one waits for another. Safe for use by
 * several threads.
 */
public final class ReadTables {
    private static final int PAGE = 500;
    /** A connection gone stale in a pool, or two who make the first row at once. */
    private static final int ATTEMPTS = 3;

    private final OwnTransactions own;
    private final OfficeId office;
    private final ShiftPlan plan;
    private final EventCodec codec;
    private final boolean isAssessing;
    private final MatterRows matters;
    /** The state somewhere on the way; whether it is of this book the digest tells. */
    private final AtomicReference<Known> known = new AtomicReference<>(Known.NOTHING);

    private record Known(Head head, OfficeState state) {
        static final Known NOTHING = new Known(Head.start("none"), OfficeState.empty());
    }

    private ReadTables(
            OwnTransactions own,
            OfficeId office,
            ShiftPlan plan,
            EventCodec codec,
            boolean isAssessing,
            boolean isCourseTold) {
        this.own = own;
        this.office = office;
        this.plan = plan;
        this.codec = codec;
        this.isAssessing = isAssessing;
        this.matters = new MatterRows(isCourseTold);
    }

    /**
     * The tables of an office (单位统计表). They must be there, see {@link Dialect}; nothing is read or written yet.
     *
     * @param source where connections come from, to the database that holds the book
     * @param office whose tables
     * @param regulations its regulation, in all versions
     * @param holidays the holiday calendar
     * @param codec the stored form of events
     * @return the tables
     * @throws NullPointerException if an argument is null
     */
    public static ReadTables of(
            DataSource source, OfficeId office, Regulations regulations, HolidayCalendar holidays, EventCodec codec) {
        return new ReadTables(
                new OwnTransactions(Objects.requireNonNull(source, "source")),
                Objects.requireNonNull(office, "office"),
                new ShiftPlan(regulations, holidays),
                Objects.requireNonNull(codec, "codec"),
                false,
                false);
    }

    /**
     * The same tables, findings and duty counts kept with every append too (逐条统计). Every append then reads the whole book.
     *
     * @return the tables so kept
     */
    public ReadTables withFindings() {
        return new ReadTables(own, office, plan, codec, true, matters.isCourseTold());
    }

    /**
     * The same tables, telling how guarded matters go on (显示办理过程): stage, times, and an emergency's grade; never what it is
     * about, where, or who wrote it down. For an OA whose reports only such people read as may know that much. Once the
     * tables have rows, {@link #rebuild()} makes them all so.
     *
     * @return the tables so kept
     */
    public ReadTables withCourse() {
        return new ReadTables(own, office, plan, codec, isAssessing, true);
    }

    OfficeId office() {
        return office;
    }

    /**
     * Brings the tables up to the end of the book (补齐), from where they are, findings and duty counts included. If they are
     * there already nothing changes.
     *
     * @return the number of the last entry they tell of
     * @throws LogbookException.Unavailable if the database failed; what was brought stays, and another call goes on
     */
    public long catchUp() {
        while (!inTransaction(connection -> isAdvanced(connection, PAGE))) {
            continue;
        }
        return inTransaction(this::assessed);
    }

    /**
     * Makes the tables anew from the first entry (重建), in one transaction: who reads them meanwhile reads what was there.
     * Appends that keep these tables wait until it is done.
     *
     * @return the number of the last entry they tell of
     * @throws LogbookException.Unavailable if the database failed; the tables are as they were
     */
    public long rebuild() {
        return inTransaction(connection -> {
            ReadPosition.lock(connection, office);
            for (ReadTable table : ReadTable.values()) {
                Change.clear(connection, office, table);
            }
            new ReadPosition(0, 0).save(connection, office);
            advance(connection);
            return assessed(connection);
        });
    }

    /** Within the transaction that appends: what it appended is told by the tables when it ends. */
    void keep(Connection connection) throws SQLException {
        advance(connection);
        if (isAssessing) {
            assessed(connection);
        }
    }

    private void advance(Connection connection) throws SQLException {
        while (!isAdvanced(connection, PAGE)) {
            continue;
        }
    }

    /** Goes on by some entries; whether that reached the end of the book. */
    private boolean isAdvanced(Connection connection, int limit) throws SQLException {
        ReadPosition position = ReadPosition.lock(connection, office);
        Logbook book = JdbcLogbook.reading(connection, office);
        BookReader reader = new BookReader(office, book, codec);
        List<SealedEntry> page = book.read(position.entry() + 1, limit);
        if (page.isEmpty()) {
            return true;
        }
        OfficeState state = state(position.entry(), book, reader);
        for (SealedEntry stored : page) {
            state = applied(connection, state, reader.open(stored));
        }
        known.set(new Known(Head.of(page.get(page.size() - 1)), state));
        new ReadPosition(state.entries(), position.assessed()).save(connection, office);
        return page.size() < limit;
    }

    private OfficeState applied(Connection connection, OfficeState before, LogEntry entry) throws SQLException {
        OfficeState after = before.after(entry);
        List<Change> changes = new ArrayList<>(new EntryRows(before, entry, plan.regulations()).changes());
        changes.addAll(matters.changes(before, after, entry));
        for (Change change : changes) {
            change.apply(connection, office);
        }
        return after;
    }

    /** The state as of an entry: what is known of it may have been rolled back since, and others may have gone on. */
    private OfficeState state(long last, Logbook book, BookReader reader) {
        Known kept = known.get();
        long number = kept.head().number();
        if (number == 0 || number > last) {
            return reader.state(last);
        }
        List<SealedEntry> since = book.read(number, (int) Math.min(PAGE, last - number + 1));
        boolean isOfThisBook = Head.of(since.get(0)).equals(kept.head());
        if (!isOfThisBook || number + since.size() <= last) {
            return reader.state(last);
        }
        OfficeState state = kept.state();
        for (SealedEntry stored : since.subList(1, since.size())) {
            state = state.after(reader.open(stored));
        }
        return state;
    }

    /** Findings and duty counts as of where the tables are; the number of that entry. */
    private long assessed(Connection connection) throws SQLException {
        ReadPosition position = ReadPosition.lock(connection, office);
        if (position.assessed() < position.entry()) {
            assess(connection, position.entry());
            new ReadPosition(position.entry(), position.entry()).save(connection, office);
        }
        return position.entry();
    }

    private void assess(Connection connection, long last) throws SQLException {
        BookReader reader = new BookReader(office, JdbcLogbook.reading(connection, office), codec);
        DutyBook book = BookReader.publicly(reader.entries(last), plan);
        AssessedRows rows = new AssessedRows(book, plan.regulations());
        Change.replaceAll(connection, office, ReadTable.FINDING, rows.findings());
        Change.replaceAll(connection, office, ReadTable.DUTY_COUNT, rows.counts());
    }

    private <T> T inTransaction(Door.Work<T> work) {
        Exception last = null;
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            AtomicReference<T> result = new AtomicReference<>();
            try {
                own.write(connection -> {
                    result.set(work.over(connection));
                    return result.get();
                });
                return result.get();
            } catch (SQLException | UnknownOutcomeException e) {
                last = e;
            }
        }
        throw new LogbookException.Unavailable(
                "统计表暂不可更新 the tables for reports cannot be written; the book is not touched", false, last);
    }
}
