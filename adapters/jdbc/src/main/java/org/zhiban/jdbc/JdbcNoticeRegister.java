package org.zhiban.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.Optional;
import javax.sql.DataSource;
import org.zhiban.core.logbook.LogbookException;
import org.zhiban.core.notice.NoticeRegister;
import org.zhiban.core.staff.OfficeId;

/**
 * The register of notices in a relational database (数据库通知登记), in a table of its own beside the logbook's; of all processes over
 * one database one gets a claim. Each call is a transaction of its own.
 *
 * <p>A claim ends by itself after a while, so that what a dead process had undertaken goes out after all. That while must be
 * longer than handing a notice on ever takes, plus what the processes' clocks may differ by. Safe for use by several threads.
 */
public final class JdbcNoticeRegister implements NoticeRegister {
    private final Door door;
    private final OfficeId office;
    private final InstantSource clock;
    private final Duration lease;

    /** What a row says: until when somebody is at it, and since when it is delivered; both 0 if not. */
    private record Claim(long until, long delivered) {
        static final Claim NONE = new Claim(0, 0);

        boolean isFreeAt(long now) {
            return delivered == 0 && until <= now;
        }
    }

    private JdbcNoticeRegister(Door door, OfficeId office, InstantSource clock, Duration lease) {
        this.door = door;
        this.office = office;
        this.clock = clock;
        this.lease = lease;
    }

    /**
     * The register of an office (单位通知登记) over a data source. The table must be there, see {@link Dialect}.
     *
     * @param source where connections come from
     * @param office whose notices they are
     * @param clock the time claims are reckoned by
     * @param lease how long a claim holds
     * @return the register; nothing is read yet
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if the lease is not positive
     */
    public static JdbcNoticeRegister of(DataSource source, OfficeId office, InstantSource clock, Duration lease) {
        if (lease.isNegative() || lease.isZero()) {
            throw new IllegalArgumentException("认领期限 the lease of a claim must be positive: " + lease);
        }
        return new JdbcNoticeRegister(
                new OwnTransactions(Objects.requireNonNull(source, "source")),
                Objects.requireNonNull(office, "office"),
                Objects.requireNonNull(clock, "clock"),
                lease);
    }

    @Override
    public boolean claim(String key) {
        Instant now = clock.instant();
        Claim mine = new Claim(micros(now.plus(lease)), 0);
        Optional<Claim> found = find(key);
        return found.isEmpty()
                ? insert(key, mine)
                : found.get().isFreeAt(micros(now)) && replace(key, found.get(), mine);
    }

    @Override
    public void delivered(String key) {
        Claim delivered = new Claim(0, micros(clock.instant()));
        change(key, delivered);
    }

    @Override
    public void release(String key) {
        change(key, Claim.NONE);
    }

    /** Of what is delivered nothing changes any more; what changed meanwhile is looked at again. */
    private void change(String key, Claim next) {
        Optional<Claim> found = find(key);
        while (found.isPresent() && found.get().delivered() == 0 && !replace(key, found.get(), next)) {
            found = find(key);
        }
    }

    private Optional<Claim> find(String key) {
        try {
            return door.read(connection -> find(connection, key));
        } catch (SQLException e) {
            throw unavailable(e, false);
        }
    }

    private Optional<Claim> find(Connection connection, String key) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(Sql.SELECT_NOTICE.text())) {
            select.setString(1, office.value());
            select.setString(2, Key.of(key));
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? Optional.of(new Claim(rows.getLong(1), rows.getLong(2))) : Optional.empty();
            }
        }
    }

    /** Who finds the row there after all was not the first; who finds none had no database. */
    private boolean insert(String key, Claim mine) {
        try {
            write(connection ->
                    run(connection, Sql.INSERT_NOTICE, office.value(), Key.of(key), mine.until, mine.delivered));
            return true;
        } catch (SQLException e) {
            if (find(key).isEmpty()) {
                throw unavailable(e, false);
            }
            return false;
        }
    }

    private boolean replace(String key, Claim found, Claim next) {
        int[] rows = new int[1];
        try {
            write(connection -> rows[0] = run(
                    connection,
                    Sql.UPDATE_NOTICE,
                    next.until,
                    next.delivered,
                    office.value(),
                    Key.of(key),
                    found.until,
                    found.delivered));
            return rows[0] == 1;
        } catch (SQLException e) {
            throw unavailable(e, false);
        }
    }

    private void write(Door.Work<?> work) throws SQLException {
        try {
            door.write(work);
        } catch (UnknownOutcomeException e) {
            throw unavailable(e.reason(), true);
        }
    }

    private static int run(Connection connection, Sql sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql.text())) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
        }
    }

    private static long micros(Instant instant) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, instant);
    }

    private static LogbookException.Unavailable unavailable(SQLException failure, boolean isOutcomeUnknown) {
        return new LogbookException.Unavailable(
                "通知登记暂不可用 the register of notices cannot be reached", isOutcomeUnknown, failure);
    }
}
