package org.zhiban.jdbc;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.zhiban.core.logbook.Checkpoint;
import org.zhiban.core.logbook.Checkpoints;
import org.zhiban.core.staff.OfficeId;

/** The last checkpoint, in a row beside the entries. What cannot be read or saved only makes opening slower. */
record JdbcCheckpoints(Door door, OfficeId office) implements Checkpoints {

    @Override
    public Optional<Checkpoint> latest() {
        try {
            return door.read(this::stored);
        } catch (SQLException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<Checkpoint> stored(Connection connection) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(Sql.SELECT_CHECKPOINT.text())) {
            select.setString(1, office.value());
            try (ResultSet rows = select.executeQuery()) {
                return rows.next()
                        ? Optional.of(Checkpoint.parse(new String(rows.getBytes(1), StandardCharsets.UTF_8)))
                        : Optional.empty();
            }
        }
    }

    @Override
    public void save(Checkpoint checkpoint) {
        byte[] bytes = checkpoint.toText().getBytes(StandardCharsets.UTF_8);
        try {
            door.write(connection -> put(connection, bytes));
        } catch (SQLException | UnknownOutcomeException slowerNextTime) {
            // The one before is still there, or none; the book is the same.
        }
    }

    /** Two who save the first one at once: one of them saves nothing, which does no harm. */
    private boolean put(Connection connection, byte[] bytes) throws SQLException {
        return run(connection, Sql.UPDATE_CHECKPOINT, bytes) > 0 || run(connection, Sql.INSERT_CHECKPOINT, bytes) > 0;
    }

    private int run(Connection connection, Sql sql, byte[] bytes) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql.text())) {
            statement.setBytes(1, bytes);
            statement.setString(2, office.value());
            return statement.executeUpdate();
        }
    }
}
