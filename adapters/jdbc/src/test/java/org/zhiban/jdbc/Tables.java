package org.zhiban.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import javax.sql.DataSource;
import org.zhiban.core.event.EventCodec;
import org.zhiban.core.logbook.EntryDraft;
import org.zhiban.core.logbook.Head;
import org.zhiban.core.logbook.Logbook;
import org.zhiban.core.logbook.SealedEntry;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Regulations;
import org.zhiban.core.staff.OfficeId;
import org.zhiban.core.time.Holidays2026;

/** The tables for reports of an office, as a test finds them in a database. */
record Tables(DataSource source, OfficeId office) {

    /** Of an office no other test uses. */
    static Tables fresh(DataSource source) {
        return new Tables(source, OfficeId.of("office-" + UUID.randomUUID()));
    }

    ReadTables under(Regulation law, EventCodec codec) {
        return ReadTables.of(source, office, Regulations.of(law), new Holidays2026(), codec);
    }

    /** Every row of every table, by table. */
    Map<String, List<Map<String, Object>>> rows() throws SQLException {
        Map<String, List<Map<String, Object>>> all = new TreeMap<>();
        for (ReadTable table : ReadTable.values()) {
            all.put(table.table(), rows(table));
        }
        return all;
    }

    List<Map<String, Object>> rows(ReadTable table) throws SQLException {
        return query("SELECT " + String.join(", ", table.columns()) + " FROM " + table.table()
                + " WHERE office_id = ? ORDER BY " + table.group()
                + (table == ReadTable.ASSIGNMENT ? ", seat_no" : ""));
    }

    /** The rows a query for this office gives, by column. */
    List<Map<String, Object>> query(String select, Object... more) throws SQLException {
        try (Connection connection = source.getConnection();
                PreparedStatement query = connection.prepareStatement(select)) {
            query.setString(1, office.value());
            for (int i = 0; i < more.length; i++) {
                query.setObject(i + 2, more[i]);
            }
            return rows(query);
        }
    }

    private static List<Map<String, Object>> rows(PreparedStatement query) throws SQLException {
        List<Map<String, Object>> found = new ArrayList<>();
        try (ResultSet rows = query.executeQuery()) {
            while (rows.next()) {
                Map<String, Object> row = new LinkedHashMap<>();
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    row.put(rows.getMetaData().getColumnLabel(i).toLowerCase(Locale.ROOT), rows.getObject(i));
                }
                found.add(row);
            }
        }
        return found;
    }

    /** Appends what another office wrote, command by command, as this office's own. */
    void write(Logbook book, List<SealedEntry> entries) {
        for (int first = 0;
                first < entries.size();
                first += entries.get(first).batch().size()) {
            Head head = book.head();
            book.append(head, EntryDraft.seal(office, head, drafts(entries, first)));
        }
    }

    private static List<EntryDraft> drafts(List<SealedEntry> entries, int first) {
        return entries.subList(first, first + entries.get(first).batch().size()).stream()
                .map(entry -> new EntryDraft(
                        entry.enteredAt(),
                        entry.clockBehind(),
                        entry.actor(),
                        entry.commandId(),
                        entry.regulation(),
                        entry.type(),
                        entry.typeVersion(),
                        entry.payload()))
                .toList();
    }
}
