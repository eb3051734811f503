package org.zhiban.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every statement and every migration is held against what Dameng, KingbaseES, openGauss, GaussDB, OceanBase, TiDB, PostgreSQL,
 * MySQL, MariaDB and H2 have in common.
 */
class PortableSqlTest {
    private static final int LONGEST_NAME = 30;
    private static final Pattern WORD = Pattern.compile("[A-Za-z_][A-Za-z_0-9]*");

    /** Words with which a statement is written; each of the databases knows them, and means the same. */
    private static final Set<String> KNOWN = Set.of(
            ("INSERT INTO VALUES SELECT FROM WHERE AND ORDER BY MAX UPDATE SET CREATE TABLE CONSTRAINT PRIMARY KEY UNIQUE"
                            + " NOT NULL VARCHAR BIGINT INTEGER DELETE FOR")
                    .split(" "));

    /** Where each dialect differs: the type of long bytes, and MySQL's character set. */
    private static final Set<String> DIFFERING =
            Set.of("BLOB", "BYTEA", "LONGBLOB", "CHARACTER", "COLLATE", "utf8mb4", "utf8mb4_bin");

    /** Reserved, or a function or type, in one of the databases; a column of that name would need quotes there. */
    private static final Set<String> TRAPS = Set.of(
            ("access account admin audit body character check cluster column comment condition context current date day"
                            + " desc digest domain end event exchange exclude file from function group hash head index interval"
                            + " key label level limit link list lock log map mode month name number object offline offset"
                            + " online option order output package page parameter partition path position prior public range"
                            + " rank read ref reference release rename resource role row rows rowid rownum schema section"
                            + " sequence session share signal size sql start status style system text time timestamp trigger"
                            + " type uid user value values verify version view when year")
                    .split(" "));

    static Stream<String> everything() {
        return Stream.of(
                        Stream.of(Sql.values()).map(Sql::text),
                        Stream.of(ReadTable.values()).flatMap(ReadTable::statements),
                        Stream.of(Dialect.values()).flatMap(dialect -> definitions(dialect).stream()))
                .flatMap(some -> some);
    }

    /** Without what only describes: a comment may say anything. */
    private static List<String> definitions(Dialect dialect) {
        return Database.statements(dialect).stream()
                .filter(statement -> !statement.startsWith("COMMENT ON "))
                .map(statement -> statement.replaceAll(" COMMENT '[^']*'", ""))
                .toList();
    }

    private static List<String> words(String statement) {
        return WORD.matcher(statement).results().map(MatchResult::group).toList();
    }

    @ParameterizedTest
    @MethodSource("everything")
    void a_statement_is_portable(String statement) {
        assertThat(faults(statement)).isEmpty();
    }

    private static Set<String> faults(String statement) {
        Set<String> faults = new TreeSet<>();
        for (String word : words(statement)) {
            boolean isName = word.equals(word.toLowerCase(Locale.ROOT)) && !DIFFERING.contains(word);
            if (!isName && !KNOWN.contains(word) && !DIFFERING.contains(word)) {
                faults.add("no database but some knows " + word);
            } else if (isName && TRAPS.contains(word)) {
                faults.add("reserved somewhere: " + word);
            } else if (isName && word.length() > LONGEST_NAME) {
                faults.add("longer than " + LONGEST_NAME + ": " + word);
            }
        }
        if (statement.contains("'") || statement.contains("\"") || statement.contains("`")) {
            faults.add("quoted: an empty text is NULL in some, and a quoted name keeps its case");
        }
        return faults;
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "SELECT entry_no FROM zhiban_entry LIMIT 1",
                "SELECT entry_no FROM zhiban_entry FETCH FIRST 1 ROW ONLY",
                "INSERT INTO zhiban_entry (office_id) VALUES (?) ON CONFLICT DO NOTHING",
                "INSERT INTO zhiban_entry (office_id) VALUES (?) RETURNING entry_no",
                "MERGE INTO zhiban_entry",
                "SELECT level FROM zhiban_entry",
                "SELECT entry_no FROM zhiban_entry WHERE office_id = ''",
                "SELECT \"entry_no\" FROM zhiban_entry",
                "SELECT entry_no FROM zhiban_entry_with_a_name_that_is_too_long",
                "CREATE TABLE zhiban_entry (entered_at TIMESTAMP)"
            })
    void what_is_not_portable_is_found(String statement) {
        assertThat(faults(statement)).isNotEmpty();
    }

    /** Beside the type of long bytes and the character set, the dialects define the same tables. */
    @ParameterizedTest
    @EnumSource(Dialect.class)
    void the_dialects_differ_in_the_type_of_bytes_only(Dialect dialect) {
        assertThat(definitions(dialect).stream().map(PortableSqlTest::common))
                .isEqualTo(definitions(Dialect.STANDARD).stream()
                        .map(PortableSqlTest::common)
                        .toList());
    }

    private static String common(String statement) {
        return statement
                .replaceAll("LONGBLOB|BYTEA|BLOB", "BYTES")
                .replace(" CHARACTER SET utf8mb4 COLLATE utf8mb4_bin", "")
                .replaceAll("\\s+", " ");
    }

    @Test
    void what_a_database_takes_for_null_or_cuts_is_not_stored() {
        assertThat(definitions(Dialect.STANDARD))
                .hasSizeGreaterThan(ReadTable.values().length)
                .allSatisfy(statement -> assertThat(statement).doesNotContain("DEFAULT", " CHAR(", "VARCHAR(64)"))
                .allSatisfy(
                        statement -> assertThat(statement).contains("office_id").containsPattern("VARCHAR\\(256\\)"));
    }
}
