package org.zhiban.file;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.zhiban.core.language.Wording;

/** A table with a header line, and every problem met in reading it. */
final class Table {
    private static final int MOST_ROWS = 100_000;

    private final Path file;
    private final List<InputProblem> problems = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final List<String> columns = new ArrayList<>();

    private Table(Path file) {
        this.file = file;
    }

    /** Reads comma-separated text; {@code named} gives each column its one name, whatever language the header is in. */
    static Table commaSeparated(Path file, Function<String, String> named) throws IOException {
        return read(file, ',', CommentStrategy.NONE, named);
    }

    static Table tabSeparated(Path file) throws IOException {
        return read(file, '\t', CommentStrategy.SKIP, name -> name);
    }

    private static Table read(Path file, char separator, CommentStrategy comments, Function<String, String> named)
            throws IOException {
        Table table = new Table(file);
        String text = Text.read(file);
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator)
                .commentStrategy(comments)
                .skipEmptyLines(true)
                .ofCsvRecord(text)) {
            reader.forEach(record -> table.add(record, named));
        } catch (CsvParseException e) {
            table.problem(1, "", "", Wording.of("表格格式有误：" + e.getMessage(), "The table cannot be parsed."));
        }
        return table;
    }

    private void add(CsvRecord record, Function<String, String> named) {
        long line = record.getStartingLineNumber();
        if (columns.isEmpty()) {
            record.getFields().forEach(name -> columns.add(named.apply(name.strip())));
            if (columns.stream().distinct().count() < columns.size()) {
                problem(line, "", "", Wording.of("表头有重复列。", "The header names a column twice."));
            }
        } else if (record.getFieldCount() != columns.size()) {
            problem(
                    line,
                    "",
                    "",
                    Wording.of(
                            "应有" + columns.size() + "列，实有" + record.getFieldCount() + "列。",
                            "The header has " + columns.size() + " columns, this line " + record.getFieldCount()
                                    + "."));
        } else {
            requireRoom(line);
            Map<String, String> fields = new LinkedHashMap<>();
            for (int i = 0; i < columns.size(); i++) {
                fields.put(columns.get(i), record.getField(i).strip());
            }
            rows.add(new Row(line, fields));
        }
    }

    private void requireRoom(long line) {
        if (rows.size() == MOST_ROWS) {
            problem(
                    line,
                    "",
                    "",
                    Wording.of("不得超过" + MOST_ROWS + "行。", "There may be " + MOST_ROWS + " lines at most."));
            throw new InputException(problems);
        }
    }

    List<Row> rows() {
        return rows;
    }

    /** Requires columns; without them no line can be read. */
    boolean hasColumns(String... required) {
        List<String> missing = new ArrayList<>(List.of(required));
        missing.removeAll(columns);
        missing.forEach(name -> problem(1, name, "", Wording.of("缺少此列。", "This column is missing.")));
        return missing.isEmpty();
    }

    void problem(long line, String field, String value, Wording allowed) {
        InputException.note(new InputProblem(file, line, field, value, allowed), problems);
    }

    List<InputProblem> problems() {
        return problems;
    }

    static void requireSound(List<InputProblem> problems) {
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
    }

    /** A line of the table. What cannot be read is a problem noted, and absent. */
    final class Row {
        private final long line;
        private final Map<String, String> fields;

        private Row(long line, Map<String, String> fields) {
            this.line = line;
            this.fields = fields;
        }

        Map<String, String> fields() {
            return fields;
        }

        Optional<String> optional(String field) {
            return Optional.ofNullable(fields.get(field)).filter(value -> !value.isEmpty());
        }

        Optional<String> required(String field) {
            Optional<String> value = optional(field);
            if (value.isEmpty()) {
                problem(field, "", Wording.of("不能为空。", "It must not be empty."));
            }
            return value;
        }

        Optional<LocalDate> date(String field) {
            return optional(field).flatMap(text -> {
                try {
                    return Optional.of(LocalDate.parse(text.replace('/', '-')));
                } catch (DateTimeParseException e) {
                    problem(field, text, Wording.of("须为日期，如2026-10-01。", "It must be a date such as 2026-10-01."));
                    return Optional.empty();
                }
            });
        }

        <E extends Enum<E>> Optional<E> constant(String field, Class<E> kind) {
            return required(field).flatMap(text -> {
                try {
                    return Optional.of(Enum.valueOf(kind, text.toUpperCase(Locale.ROOT)));
                } catch (IllegalArgumentException e) {
                    String allowed = Arrays.toString(kind.getEnumConstants());
                    problem(field, text, Wording.of("须为" + allowed + "之一。", "It must be one of " + allowed + "."));
                    return Optional.empty();
                }
            });
        }

        /** Makes a value of the line; what its type refuses is a problem of the line. */
        <T> Optional<T> make(Supplier<T> maker) {
            try {
                return Optional.of(maker.get());
            } catch (IllegalArgumentException e) {
                problem("", "", Wording.of(e.getMessage(), e.getMessage()));
                return Optional.empty();
            }
        }

        void problem(String field, String value, Wording allowed) {
            Table.this.problem(line, field, value, allowed);
        }
    }
}
