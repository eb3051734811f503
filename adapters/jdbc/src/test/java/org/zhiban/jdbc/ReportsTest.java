package org.zhiban.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.regulation.Flood;
import org.zhiban.core.regulation.Jiaohe;
import org.zhiban.core.staff.JiaoheStaff;

/** The reports and the columns of the manual, on each database. */
class ReportsTest {
    private static final String MANUAL = manual();
    private static final Pattern QUERY = Pattern.compile("```sql\n(.*?)```", Pattern.DOTALL);
    private static final Pattern REMARK = Pattern.compile("COMMENT ON COLUMN (\\w+)\\.(\\w+) IS '([^']*)'");

    private static String manual() {
        try {
            return Files.readString(Path.of("README.md"));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String query(int number) {
        return QUERY.matcher(MANUAL).results().toList().get(number).group(1);
    }

    static Stream<Database> databases() {
        return ReadTablesTest.databases();
    }

    /** The flooded township: told to both leaders at five past eight, reported at twenty-five past, not closed yet. */
    private static DutyDesk desk() {
        DutyDesk desk = DutyDesk.october().onDuty("2026-10-01T08:00", JiaoheStaff.WANG_FANG);
        desk.registers(JiaoheStaff.WANG_FANG, "lamp", "路灯不亮", "跟进");
        Flood flood = Flood.received(desk).at("08:05").bothLeadersTold();
        desk.moveTo("2026-10-01T08:25");
        flood.reported();
        desk.moveTo("2026-10-01T09:00").registers(JiaoheStaff.WANG_FANG, "tree", "树倒了", "跟进");
        return desk;
    }

    private static List<String> told(List<Map<String, Object>> rows) {
        return rows.stream().map(row -> row.values().toString()).toList();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void the_three_reports_of_the_manual(Database database) throws SQLException {
        DutyDesk desk = desk();
        try (HikariDataSource pool = database.pool()) {
            Tables at = Tables.fresh(pool);
            at.write(JdbcLogbook.of(pool, at.office()), desk.logbook.read(1, 10_000));
            at.under(Jiaohe.regulation(), desk.codec()).withCourse().catchUp();

            assertThat(told(at.query(query(0)))).contains("[王芳, 2026-10, 1]");
            long limit = DutyDesk.time("2026-10-01T08:30").toEpochMilli();
            assertThat(at.query(query(1), limit))
                    .extracting(row -> row.get("matter_kind"), row -> row.get("matter_content"))
                    .containsExactly(tuple("MATTER", "路灯不亮"), tuple("EMERGENCY", null));
            assertThat(told(at.query(query(2), DutyDesk.time("2026-10-01T00:00").toEpochMilli())))
                    .singleElement()
                    .asString()
                    .endsWith("null, 1, 5, 25]");
        }
    }

    /** What each column holds, from the script for databases of no name. */
    private static Map<String, String> remarks() {
        Map<String, String> remarks = new TreeMap<>();
        REMARK.matcher(String.join("\n", Dialect.STANDARD.migrations()))
                .results()
                .filter(match -> Stream.concat(
                                Stream.of("zhiban_read_position"),
                                Stream.of(ReadTable.values()).map(ReadTable::table))
                        .anyMatch(match.group(1)::equals))
                .forEach(match -> remarks.put(match.group(1) + "." + match.group(2), match.group(3)));
        return remarks;
    }

    @ParameterizedTest
    @MethodSource("databases")
    void the_database_says_of_every_column_what_it_holds(Database database) throws SQLException {
        try (HikariDataSource pool = database.pool();
                Connection connection = pool.getConnection()) {
            boolean isUpper = connection.getMetaData().storesUpperCaseIdentifiers();
            Map<String, String> found = new TreeMap<>();
            for (String table : remarks().keySet().stream()
                    .map(column -> column.replaceAll("\\..*", ""))
                    .distinct()
                    .toList()) {
                String stored = isUpper ? table.toUpperCase(Locale.ROOT) : table;
                try (ResultSet columns = connection
                        .getMetaData()
                        .getColumns(connection.getCatalog(), connection.getSchema(), stored, "%")) {
                    while (columns.next()) {
                        found.put(
                                table + "." + columns.getString("COLUMN_NAME").toLowerCase(Locale.ROOT),
                                columns.getString("REMARKS"));
                    }
                }
            }
            assertThat(found).isEqualTo(remarks());
        }
    }

    @Test
    void the_manual_has_every_column_under_its_table() {
        Map<String, String> written = new TreeMap<>();
        String table = "";
        for (String line : MANUAL.lines().toList()) {
            table = line.startsWith("**`zhiban_") ? line.replaceAll("^\\*\\*`(\\w+)`.*", "$1") : table;
            String[] cells = line.split("\\s*\\|\\s*");
            if (!table.isEmpty() && cells.length == 3 && cells[1].startsWith("`")) {
                written.put(table + "." + cells[1].replace("`", ""), cells[2]);
            }
            table = line.startsWith("## ") ? "" : table;
        }
        assertThat(written).isEqualTo(remarks());
    }

    @Test
    void the_tables_have_the_columns_that_are_written() {
        for (ReadTable table : ReadTable.values()) {
            assertThat(remarks().keySet().stream().filter(column -> column.startsWith(table.table() + ".")))
                    .containsExactlyInAnyOrderElementsOf(Stream.concat(Stream.of("office_id"), table.columns().stream())
                            .map(column -> table.table() + "." + column)
                            .toList());
        }
    }
}
