package org.zhiban.jdbc;

import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A row of a table for reports, as it is being made: what is not said is NULL, and so is an empty text, which some databases
 * cannot tell from it. Texts are cut to what every database can hold and cleaned of what some refuse, for no table for
 * reports may ever keep an entry out of the book.
 */
final class Row {
    /** 姓名等: names as the columns of 1000 bytes hold them. */
    static final int NAME = 250;
    /** 内容: what is said, as the columns of 2000 bytes hold it. */
    static final int TEXT = 500;

    private final ReadTable table;
    private final Map<String, Object> cells = new HashMap<>();

    private Row(ReadTable table) {
        this.table = table;
    }

    static Row of(ReadTable table) {
        return new Row(table);
    }

    Row with(String column, String text, int longest) {
        return put(column, clean(text, longest));
    }

    /** An identity: its own rules keep it within 64 characters. */
    Row with(String column, Object identity) {
        return put(column, clean(identity.toString(), NAME));
    }

    Row with(String column, long number) {
        return put(column, number);
    }

    Row with(String column, boolean isSo) {
        return put(column, isSo ? 1L : 0L);
    }

    Row with(String column, Instant at) {
        return put(column, at.toEpochMilli());
    }

    /** An instant, a number or an identity, if there is one. */
    Row with(String column, Optional<?> some) {
        some.ifPresent(one -> {
            if (one instanceof Instant at) {
                with(column, at);
            } else if (one instanceof Long number) {
                with(column, number.longValue());
            } else {
                with(column, one.toString(), NAME);
            }
        });
        return this;
    }

    private Row put(String column, Object cell) {
        if (!table.columns().contains(column)) {
            throw new IllegalArgumentException(table + " has no column " + column);
        }
        cells.put(column, cell);
        return this;
    }

    private static String clean(String text, int longest) {
        if (text.isBlank()) {
            return null;
        }
        StringBuilder kept = new StringBuilder();
        text.codePoints()
                .map(point -> isStorable(point) ? point : '\uFFFD')
                .limit(longest)
                .forEach(kept::appendCodePoint);
        if (text.codePointCount(0, text.length()) > longest) {
            kept.setLength(kept.offsetByCodePoints(kept.length(), -1));
            kept.append('…');
        }
        return kept.toString();
    }

    /** PostgreSQL refuses the character of number zero, and no database can store half of a pair. */
    private static boolean isStorable(int point) {
        return point != 0 && (point < Character.MIN_SURROGATE || point > Character.MAX_SURROGATE);
    }

    /** Sets the parameters of the table's insert, from the second on. */
    void set(PreparedStatement insert) throws SQLException {
        List<String> columns = table.columns();
        for (int i = 0; i < columns.size(); i++) {
            insert.setObject(i + 2, cells.get(columns.get(i)));
        }
    }
}
