package org.zhiban.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.zhiban.core.staff.OfficeId;

/** How far the tables of an office have come; who holds the row is the only one to change them. */
record ReadPosition(long entry, long assessed) {

    /** Waits for whoever changes the tables just now, and keeps others waiting until the transaction ends. */
    static ReadPosition lock(Connection connection, OfficeId office) throws SQLException {
        Optional<ReadPosition> known = locked(connection, office);
        if (known.isPresent()) {
            return known.get();
        }
        try (PreparedStatement insert = connection.prepareStatement(Sql.INSERT_POSITION.text())) {
            insert.setString(1, office.value());
            insert.executeUpdate();
        }
        return new ReadPosition(0, 0);
    }

    private static Optional<ReadPosition> locked(Connection connection, OfficeId office) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(Sql.LOCK_POSITION.text())) {
            select.setString(1, office.value());
            try (ResultSet rows = select.executeQuery()) {
                return rows.next() ? Optional.of(new ReadPosition(rows.getLong(1), rows.getLong(2))) : Optional.empty();
            }
        }
    }

    ReadPosition save(Connection connection, OfficeId office) throws SQLException {
        try (PreparedStatement update = connection.prepareStatement(Sql.UPDATE_POSITION.text())) {
            update.setLong(1, entry);
            update.setLong(2, assessed);
            update.setString(3, office.value());
            update.executeUpdate();
        }
        return this;
    }
}
