package org.zhiban.documents.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellCopyPolicy;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.zhiban.documents.Spreadsheet;
import org.zhiban.documents.Spreadsheet.Grid;
import org.zhiban.documents.Spreadsheet.Line;

/** An office's own workbook with places to be filled (自定义模板): {@code {{制表人}}} once, {@code [日期]} in each line. */
public final class WorkbookTemplate {
    private static final Pattern PLACE = Pattern.compile("\\{\\{([^{}]+)}}");
    private static final Pattern COLUMN = Pattern.compile("\\[([^\\[\\]]+)]");
    private static final int MOST_PATTERNS = 3;

    private final XSSFWorkbook workbook;

    /**
     * A template (模板).
     *
     * @param workbook the office's workbook, filled in place
     */
    public WorkbookTemplate(XSSFWorkbook workbook) {
        this.workbook = workbook;
    }

    /**
     * Fills the template (填写), its sheets and the tables in their order.
     *
     * @param tables the tables
     * @throws IllegalArgumentException if the template names a place the tables do not have
     */
    public void fill(Spreadsheet tables) {
        for (int i = 0;
                i < Math.min(workbook.getNumberOfSheets(), tables.grids().size());
                i++) {
            fill(workbook.getSheetAt(i), tables, tables.grids().get(i));
        }
    }

    /** What is once comes first, outside the patterns: nothing written by people may be read as a place. */
    private static void fill(XSSFSheet sheet, Spreadsheet tables, Grid grid) {
        int at = firstPattern(sheet, grid);
        int end = at;
        while (end < at + MOST_PATTERNS && isPattern(sheet.getRow(end), grid)) {
            end++;
        }
        Map<String, Object> places = places(tables, grid);
        for (Cell cell : cells(sheet)) {
            if (cell.getRowIndex() < at || cell.getRowIndex() >= end) {
                put(cell, PLACE, places);
            }
        }
        if (end > at) {
            repeat(sheet, at, end, grid);
        }
    }

    /** The row, or one past the last. */
    private static int firstPattern(XSSFSheet sheet, Grid grid) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> isPattern(row, grid))
                .map(Row::getRowNum)
                .findFirst()
                .orElse(sheet.getLastRowNum() + 1);
    }

    private static Map<String, Object> places(Spreadsheet tables, Grid grid) {
        Map<String, Object> places = new HashMap<>(Map.of("title", tables.title(), "marking", tables.marking()));
        Stream.concat(grid.above().stream(), grid.below().stream())
                .forEach(field -> places.put(field.key(), field.value()));
        return places;
    }

    private static List<Cell> cells(XSSFSheet sheet) {
        List<Cell> cells = new ArrayList<>();
        sheet.forEach(row -> row.forEach(cells::add));
        return cells;
    }

    private static void repeat(XSSFSheet sheet, int at, int end, Grid grid) {
        if (end <= sheet.getLastRowNum()) {
            sheet.shiftRows(end, sheet.getLastRowNum(), grid.lines().size());
        }
        for (int i = 0; i < grid.lines().size(); i++) {
            Line line = grid.lines().get(i);
            XSSFRow pattern = sheet.getRow(Math.min(at + line.tone().ordinal(), end - 1));
            copy(sheet, pattern, end + i, places(grid, line));
        }
        close(sheet, at, end);
    }

    private static boolean isPattern(Row row, Grid grid) {
        return row != null
                && StreamSupport.stream(row.spliterator(), false)
                        .filter(cell -> cell.getCellType() == CellType.STRING)
                        .flatMap(cell ->
                                COLUMN.matcher(cell.getStringCellValue()).results())
                        .anyMatch(place -> grid.columns().stream()
                                .anyMatch(column -> column.key().equals(place.group(1))));
    }

    private static Map<String, Object> places(Grid grid, Line line) {
        Map<String, Object> places = new HashMap<>();
        for (int i = 0; i < line.cells().size(); i++) {
            places.put(grid.columns().get(i).key(), line.cells().get(i));
        }
        return places;
    }

    private static void copy(XSSFSheet sheet, XSSFRow pattern, int number, Map<String, Object> places) {
        XSSFRow row = sheet.createRow(number);
        row.copyRowFrom(pattern, new CellCopyPolicy());
        row.forEach(cell -> put(cell, COLUMN, places));
    }

    /** The patterns go, and what stands under them moves up. */
    private static void close(XSSFSheet sheet, int at, int end) {
        for (int i = at; i < end; i++) {
            sheet.removeRow(sheet.getRow(i));
        }
        if (end <= sheet.getLastRowNum()) {
            sheet.shiftRows(end, sheet.getLastRowNum(), at - end);
        }
    }

    /** A cell that is one place alone takes the value with its type; others take its words. */
    private static void put(Cell cell, Pattern kind, Map<String, Object> places) {
        if (cell.getCellType() != CellType.STRING) {
            return;
        }
        String text = cell.getStringCellValue();
        Matcher place = kind.matcher(text);
        if (place.matches()) {
            WorkbookCells.put(cell, value(cell, place.group(1), places));
        } else if (place.find()) {
            cell.setCellValue(WorkbookCells.text(place.replaceAll(found ->
                    Matcher.quoteReplacement(value(cell, found.group(1), places).toString()))));
        }
    }

    private static Object value(Cell cell, String name, Map<String, Object> places) {
        return Optional.ofNullable(places.get(name))
                .orElseThrow(() -> new IllegalArgumentException("模板 "
                        + cell.getSheet().getSheetName() + "!" + cell.getAddress() + " “" + name
                        + "”不是可填项 is none of the places to be filled: "
                        + places.keySet().stream().sorted().toList()));
    }
}
