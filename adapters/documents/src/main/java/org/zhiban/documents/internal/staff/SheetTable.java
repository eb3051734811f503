package org.zhiban.documents.internal.staff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;
import org.zhiban.core.language.Wording;
import org.zhiban.documents.WorkbookException;
import org.zhiban.documents.WorkbookProblem;

/** A sheet read as a table (工作表读取): its head is the first row with the column a table cannot be without. */
final class SheetTable {
    private static final int MOST_ROWS = 100_000;
    private static final int MOST_PROBLEMS = 1_000;

    private final Sheet sheet;
    private final List<WorkbookProblem> problems;
    private final Map<Integer, String> heads = new TreeMap<>();
    private final Map<String, String> labels = new LinkedHashMap<>();
    private final List<SheetRow> rows = new ArrayList<>();

    private SheetTable(Sheet sheet, List<WorkbookProblem> problems) {
        this.sheet = sheet;
        this.problems = problems;
    }

    /**
     * Reads a sheet; {@code named} gives each column its one name. Without every required column no row is read.
     *
     * @param required the columns it cannot be without, as heads have them
     * @param problems where what is wrong is added to
     */
    static SheetTable read(
            Sheet sheet, UnaryOperator<String> named, List<String> required, List<WorkbookProblem> problems) {
        SheetTable table = new SheetTable(sheet, problems);
        StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> cells(row)
                        .anyMatch(cell ->
                                named.apply(SheetCell.text(cell).strip()).equals(named.apply(required.get(0)))))
                .findFirst()
                .ifPresentOrElse(
                        head -> table.read(head, named, required),
                        () -> table.problem(
                                "", "", Wording.of("找不到表头：须有“工号”列。", "No head was found: the column 工号 is needed.")));
        return table;
    }

    private static Stream<Cell> cells(Row row) {
        return StreamSupport.stream(row.spliterator(), false);
    }

    private void read(Row head, UnaryOperator<String> named, List<String> required) {
        cells(head)
                .filter(cell -> !SheetCell.text(cell).isBlank())
                .forEach(cell -> addColumn(cell, SheetCell.text(cell).strip(), named));
        List<String> missing = required.stream()
                .filter(column -> !heads.containsValue(named.apply(column)))
                .toList();
        missing.forEach(column -> problem(
                new CellReference(head.getRowNum(), 0).formatAsString(),
                column,
                Wording.of("缺少此列。", "This column is missing.")));
        for (int i = head.getRowNum() + 1; missing.isEmpty() && i <= sheet.getLastRowNum(); i++) {
            addRow(sheet.getRow(i));
        }
    }

    private void addColumn(Cell cell, String label, UnaryOperator<String> named) {
        String column = named.apply(label);
        if (labels.putIfAbsent(column, label) != null) {
            problem(cell.getAddress().formatAsString(), label, Wording.of("表头有重复列。", "The head names a column twice."));
        }
        heads.put(cell.getColumnIndex(), column);
    }

    private void addRow(Row row) {
        if (row == null
                || heads.keySet().stream()
                        .allMatch(at -> SheetCell.text(row.getCell(at)).isBlank())) {
            return;
        }
        if (rows.size() == MOST_ROWS) {
            problem(
                    new CellReference(row.getRowNum(), 0).formatAsString(),
                    "",
                    Wording.of("不得超过" + MOST_ROWS + "行。", "There may be " + MOST_ROWS + " rows at most."));
            throw new WorkbookException(problems);
        }
        rows.add(new SheetRow(this, row));
    }

    private void problem(String cell, String label, Wording rule) {
        note(new WorkbookProblem(sheet.getSheetName(), cell, label, "", rule));
    }

    void note(WorkbookProblem problem) {
        problems.add(problem);
        if (problems.size() == MOST_PROBLEMS) {
            throw new WorkbookException(problems);
        }
    }

    List<SheetRow> rows() {
        return rows;
    }

    Map<Integer, String> heads() {
        return heads;
    }

    /** Where a column stands; empty if there is none. */
    Optional<Integer> at(String column) {
        return heads.entrySet().stream()
                .filter(head -> head.getValue().equals(column))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** What stands over a column in the sheet. */
    String label(String column) {
        return labels.getOrDefault(column, column);
    }

    String name() {
        return sheet.getSheetName();
    }
}
