package org.zhiban.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;
import org.zhiban.core.logbook.Checkpoints;
import org.zhiban.core.logbook.Digest;
import org.zhiban.core.logbook.Framing;
import org.zhiban.core.logbook.Head;
import org.zhiban.core.logbook.Logbook;
import org.zhiban.core.logbook.LogbookException;
import org.zhiban.core.logbook.SealedEntry;
import org.zhiban.core.staff.OfficeId;

/**
 * A logbook in a relational database (数据库记录本). Each append is a transaction of its own, committed when it returns; or, by
 * {@link #within(Connection)}, a part of the host's.
 *
 * <p>The tables must be there, see {@link Dialect}. What may not happen twice is left to the keys of the tables: two writers
 * upon one head meet at the number of the next entry, two submissions of one command at its id. What went wrong is found out
 * by reading again, not by the codes of a database; a failed commit that turns out to have been done is done, one that cannot
 * be found yet is {@link LogbookException.Unavailable} with its outcome unknown, and is not tried again here.
 *
 * <p>Any number of these may be open on one book, in any number of processes. Safe for use by several threads.
 */
public final class JdbcLogbook implements Logbook {
    /** A connection gone stale in a pool, or a deadlock of writers one of whom gives up. */
    private static final int ATTEMPTS = 3;

    private final Door door;
    private final OfficeId office;
    private final String algorithm;
    private final EntryTable entries;
    private final Checkpoints checkpoints;
    /** A committed entry never goes away, so who appends to it need not ask for it; nothing else is remembered. */
    private final AtomicReference<Head> known;

    /** What is kept beside the entries, in the same transaction. */
    private final Optional<ReadTables> tables;

    private JdbcLogbook(
            Door door,
            OfficeId office,
            String algorithm,
            Checkpoints checkpoints,
            Head known,
            Optional<ReadTables> tables) {
        this.door = door;
        this.office = office;
        this.algorithm = algorithm;
        this.entries = new EntryTable(office);
        this.checkpoints = checkpoints;
        this.known = new AtomicReference<>(known);
        this.tables = tables;
    }

    /**
     * The book of an office (单位记录本) over a data source; chained with SHA-256.
     *
     * @param source where connections come from; best a pool, since every call takes one
     * @param office whose book it is
     * @return the book; nothing is read yet
     * @throws NullPointerException if an argument is null
     */
    public static JdbcLogbook of(DataSource source, OfficeId office) {
        return of(source, office, Digest.SHA_256);
    }

    /**
     * The book of an office (单位记录本) over a data source, with another digest algorithm.
     *
     * @param source where connections come from; best a pool, since every call takes one
     * @param office whose book it is
     * @param algorithm the digest algorithm of a new book, by its name in the JCA; a book that has entries keeps its own
     * @return the book; nothing is read yet
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the name is blank
     */
    public static JdbcLogbook of(DataSource source, OfficeId office, String algorithm) {
        Door door = new OwnTransactions(Objects.requireNonNull(source, "source"));
        Checkpoints checkpoints = new JdbcCheckpoints(door, Objects.requireNonNull(office, "office"));
        return new JdbcLogbook(door, office, algorithm, checkpoints, Head.start(algorithm), Optional.empty());
    }

    /**
     * The same book within a transaction of the host (参与宿主事务): what is appended is committed or rolled back with the host's
     * own rows. A refused append leaves them alone; after {@link LogbookException.Unavailable} the host rolls back and begins
     * again. Until the commit other writers of this office wait.
     *
     * @param connection the host's connection, not in auto-commit mode; stays open, and is neither committed nor rolled back
     * @return the book as the transaction sees it, for one thread, to be let go with the transaction; keeps no checkpoints
     * @throws NullPointerException if it is null
     * @throws IllegalArgumentException if the connection commits by itself
     * @throws LogbookException.Unavailable if the connection is dead
     */
    public Logbook within(Connection connection) {
        try {
            if (connection.getAutoCommit()) {
                throw new IllegalArgumentException(
                        "连接处于自动提交 the connection is in auto-commit mode, so there is no transaction to take part in");
            }
        } catch (SQLException e) {
            throw unavailable(e, false);
        }
        return new JdbcLogbook(
                new HostTransaction(connection), office, algorithm, Checkpoints.none(), known.get(), tables);
    }

    /**
     * The same book with tables for reports kept in the same transaction (同事务更新统计表): whatever is appended, in the book's own
     * transactions or the host's, is in the tables when it is committed, or neither is. Tables that are behind are brought
     * up by the first append, which then takes its time: call {@link ReadTables#catchUp()} first.
     *
     * @param kept the tables, in the database of this book
     * @return the book that keeps them
     * @throws NullPointerException if it is null
     * @throws IllegalArgumentException if they are another office's
     */
    public JdbcLogbook keeping(ReadTables kept) {
        if (!kept.office().equals(office)) {
            throw new IllegalArgumentException(
                    "值班单位 office: the tables are those of " + kept.office() + ", and the book is that of " + office);
        }
        return new JdbcLogbook(door, office, algorithm, checkpoints, known.get(), Optional.of(kept));
    }

    /** The book as a transaction sees it, to be read, with its checkpoints. */
    static Logbook reading(Connection connection, OfficeId office) {
        Door door = new HostTransaction(connection);
        return new JdbcLogbook(
                door,
                office,
                Digest.SHA_256,
                new JdbcCheckpoints(door, office),
                Head.start(Digest.SHA_256),
                Optional.empty());
    }

    @Override
    public Head head() {
        Head head = read(this::head);
        known.set(head);
        return head;
    }

    private Head head(Connection connection) throws SQLException {
        Head from = known.get();
        Optional<SealedEntry> last = entries.last(connection, from.number());
        if (last.isEmpty() && from.number() > 0) {
            last = entries.last(connection, 0);
        }
        return last.map(Head::of).orElseGet(() -> Head.start(algorithm));
    }

    @Override
    public void append(Head expected, List<SealedEntry> batch) {
        Framing.requireBatch(office, expected, batch);
        int attempt = 1;
        while (!isAppended(expected, batch, attempt == ATTEMPTS || !door.isCommitting())) {
            attempt++;
        }
        if (door.isCommitting()) {
            known.set(Head.of(batch.get(batch.size() - 1)));
        }
    }

    /** Whether it is; what speaks against it, or against trying once more, is thrown. */
    private boolean isAppended(Head expected, List<SealedEntry> batch, boolean isLastAttempt) {
        try {
            door.write(connection -> insert(connection, expected, batch));
            return true;
        } catch (UnknownOutcomeException e) {
            if (!isFoundAgain(expected, batch, e.reason(), true)) {
                throw unavailable(e.reason(), true);
            }
            return true;
        } catch (SQLException e) {
            isFoundAgain(expected, batch, e, false);
            if (isLastAttempt) {
                throw unavailable(e, false);
            }
            return false;
        }
    }

    private boolean insert(Connection connection, Head expected, List<SealedEntry> batch) throws SQLException {
        boolean isKnown = door.isCommitting() && expected.equals(known.get());
        if (!isKnown && !isThere(connection, expected)) {
            throw new SQLException("the book has no such head: " + expected);
        }
        entries.insert(connection, batch);
        if (tables.isPresent()) {
            tables.get().keep(connection);
        }
        return true;
    }

    private boolean isThere(Connection connection, Head head) throws SQLException {
        return head.number() == 0
                ? head.equals(Head.start(algorithm))
                : entries.page(connection, head.number(), head.number()).stream()
                        .anyMatch(entry -> Head.of(entry).equals(head));
    }

    /**
     * Reads again what stands in the way: whether it is this very batch. The head is read first, so that a batch that lands
     * between the two readings is found and not taken for somebody else's.
     */
    private boolean isFoundAgain(Head expected, List<SealedEntry> batch, SQLException failure, boolean mayBeWritten) {
        String command = batch.get(0).commandId();
        known.set(Head.start(algorithm));
        try {
            Head head = door.read(this::head);
            List<SealedEntry> found = door.read(connection -> entries.ofCommand(connection, command));
            if (mayBeWritten && found.equals(batch)) {
                return true;
            } else if (!found.isEmpty()) {
                throw new LogbookException.Duplicate(command);
            } else if (!head.equals(expected)) {
                throw new LogbookException.Conflict(expected, head);
            }
            return false;
        } catch (SQLException again) {
            failure.addSuppressed(again);
            throw unavailable(failure, mayBeWritten);
        }
    }

    private static LogbookException.Unavailable unavailable(SQLException failure, boolean isOutcomeUnknown) {
        return new LogbookException.Unavailable(
                isOutcomeUnknown
                        ? "提交结果未知 the database failed at the commit; whether it was done is not known yet"
                        : "数据库暂不可用 the database failed, and nothing was written",
                isOutcomeUnknown,
                failure);
    }

    @Override
    public List<SealedEntry> read(long from, int limit) {
        Framing.requirePage(from, limit);
        long to = from > Long.MAX_VALUE - limit ? Long.MAX_VALUE : from + limit - 1;
        return read(connection -> entries.page(connection, from, to));
    }

    @Override
    public List<SealedEntry> findCommand(String commandId) {
        Objects.requireNonNull(commandId, "commandId");
        return read(connection -> entries.ofCommand(connection, commandId));
    }

    @Override
    public Checkpoints checkpoints() {
        return checkpoints;
    }

    private <T> T read(Door.Work<T> work) {
        try {
            return door.read(work);
        } catch (SQLException e) {
            throw unavailable(e, false);
        }
    }
}
