package org.zhiban.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.zhiban.core.logbook.LogbookException;
import org.zhiban.core.logbook.SealedEntry;
import org.zhiban.core.staff.OfficeId;

/** One office's rows of the table of entries. */
record EntryTable(OfficeId office) {
    void insert(Connection connection, List<SealedEntry> batch) throws SQLException {
        String key = Key.of(batch.get(0).commandId());
        try (PreparedStatement insert = connection.prepareStatement(Sql.INSERT_ENTRY.text())) {
            for (SealedEntry entry : batch) {
                insert.setString(1, office.value());
                insert.setLong(2, entry.number());
                insert.setString(3, key);
                insert.setInt(4, entry.batch().index());
                insert.setBytes(5, entry.toBytes());
                if (batch.size() > 1) {
                    insert.addBatch();
                }
            }
            if (batch.size() > 1) {
                insert.executeBatch();
            } else {
                insert.executeUpdate();
            }
        }
    }

    /** The last entry, looked for from a number on; empty if there is none from there on. */
    Optional<SealedEntry> last(Connection connection, long from) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(Sql.SELECT_LAST.text())) {
            select.setString(1, office.value());
            select.setString(2, office.value());
            select.setLong(3, from);
            return entries(select, OptionalLong.empty()).stream().findFirst();
        }
    }

    /** The entries of a range of numbers, both ends included; there must be no gap in what is there. */
    List<SealedEntry> page(Connection connection, long from, long to) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(Sql.SELECT_PAGE.text())) {
            select.setString(1, office.value());
            select.setLong(2, from);
            select.setLong(3, to);
            return entries(select, OptionalLong.of(from));
        }
    }

    List<SealedEntry> ofCommand(Connection connection, String commandId) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(Sql.SELECT_COMMAND.text())) {
            select.setString(1, office.value());
            select.setString(2, Key.of(commandId));
            return entries(select, OptionalLong.empty());
        }
    }

    /** Entries that follow one another, from a number on if it is given. */
    private List<SealedEntry> entries(PreparedStatement select, OptionalLong from) throws SQLException {
        List<SealedEntry> entries = new ArrayList<>();
        try (ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                long number = rows.getLong(1);
                long first =
                        entries.isEmpty() ? from.orElse(number) : entries.get(0).number();
                requireNumber(number, first + entries.size());
                entries.add(entry(number, rows.getBytes(2)));
            }
        }
        return entries;
    }

    private SealedEntry entry(long number, byte[] bytes) {
        SealedEntry entry;
        try {
            entry = SealedEntry.parse(bytes);
        } catch (IllegalArgumentException e) {
            throw new LogbookException.Corrupt(number, row(number) + ": " + e.getMessage(), e);
        }
        requireNumber(entry.number(), number);
        if (!entry.office().equals(office)) {
            throw new LogbookException.Corrupt(
                    number, row(number) + "：单位不符 it holds an entry of office " + entry.office(), null);
        }
        return entry;
    }

    private void requireNumber(long found, long expected) {
        if (found != expected) {
            throw new LogbookException.Corrupt(
                    expected, row(expected) + "：编号不连续 entry " + found + " is found in its place", null);
        }
    }

    private String row(long number) {
        return "zhiban_entry, office_id " + office + ", entry_no " + number;
    }
}
