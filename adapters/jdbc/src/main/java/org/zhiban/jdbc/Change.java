package org.zhiban.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import org.zhiban.core.staff.OfficeId;

/** What an entry changes in a table for reports: the rows of one group, replaced by others or by none. */
record Change(ReadTable table, Object group, List<Row> rows) {

    void apply(Connection connection, OfficeId office) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(table.deleteGroup())) {
            delete.setString(1, office.value());
            delete.setObject(2, group);
            delete.executeUpdate();
        }
        insert(connection, office, table, rows);
    }

    static void replaceAll(Connection connection, OfficeId office, ReadTable table, List<Row> rows)
            throws SQLException {
        clear(connection, office, table);
        insert(connection, office, table, rows);
    }

    static void clear(Connection connection, OfficeId office, ReadTable table) throws SQLException {
        try (PreparedStatement delete = connection.prepareStatement(table.deleteAll())) {
            delete.setString(1, office.value());
            delete.executeUpdate();
        }
    }

    private static void insert(Connection connection, OfficeId office, ReadTable table, List<Row> rows)
            throws SQLException {
        if (rows.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(table.insert())) {
            for (Row row : rows) {
                insert.setString(1, office.value());
                row.set(insert);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
