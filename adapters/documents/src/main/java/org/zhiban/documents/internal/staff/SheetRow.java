package org.zhiban.documents.internal.staff;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellReference;
import org.zhiban.core.language.Wording;
import org.zhiban.documents.WorkbookProblem;

/** A row of a sheet (一行). What cannot be read is a problem noted, and absent. */
final class SheetRow {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu-M-d");

    private final SheetTable table;
    private final Row row;

    SheetRow(SheetTable table, Row row) {
        this.table = table;
        this.row = row;
    }

    /** All that stands in it, by column. */
    Map<String, String> fields() {
        Map<String, String> fields = new LinkedHashMap<>();
        table.heads()
                .forEach((at, column) ->
                        fields.put(column, SheetCell.text(row.getCell(at)).strip()));
        return fields;
    }

    Optional<String> optional(String column) {
        return table.at(column)
                .map(at -> SheetCell.text(row.getCell(at)).strip())
                .filter(value -> !value.isEmpty());
    }

    Optional<String> required(String column) {
        Optional<String> value = optional(column);
        if (value.isEmpty()) {
            problem(column, "", Wording.of("不能为空。", "It must not be empty."));
        }
        return value;
    }

    Optional<LocalDate> date(String column) {
        return optional(column).flatMap(text -> {
            try {
                return Optional.of(LocalDate.parse(
                        text.replace('/', '-')
                                .replace('年', '-')
                                .replace('月', '-')
                                .replace("日", ""),
                        DAY));
            } catch (DateTimeException e) {
                problem(column, text, Wording.of("须为日期，如2026-10-01。", "It must be a date such as 2026-10-01."));
                return Optional.empty();
            }
        });
    }

    /** Makes a value of the row; what its type refuses is a problem of the column. */
    <T> Optional<T> make(String column, Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (IllegalArgumentException e) {
            problem(column, optional(column).orElse(""), Wording.of(e.getMessage(), e.getMessage()));
            return Optional.empty();
        }
    }

    void problem(String column, String value, Wording rule) {
        String cell = new CellReference(row.getRowNum(), table.at(column).orElse(0)).formatAsString();
        table.note(new WorkbookProblem(table.name(), cell, table.label(column), value, rule));
    }
}
