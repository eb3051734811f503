package org.zhiban.documents.internal;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.PageMargin;
import org.apache.poi.ss.usermodel.PrintSetup;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.zhiban.core.language.Language;
import org.zhiban.documents.Block.Field;
import org.zhiban.documents.Spreadsheet;
import org.zhiban.documents.Spreadsheet.Column;
import org.zhiban.documents.Spreadsheet.Grid;
import org.zhiban.documents.Spreadsheet.Line;

/** The layout of a workbook as it comes with the library (Excel 版式): title, table and signatures, for A4 across. */
public final class WorkbookLayout {
    private static final int WIDTH_UNIT = 256;
    private static final float LINE_HEIGHT = 15f;
    private static final float TITLE_HEIGHT = 27f;
    private static final double MARGIN = 0.4;

    private final XSSFWorkbook workbook;
    private final WorkbookStyles styles;

    /**
     * A layout (版式) in a workbook without sheets.
     *
     * @param workbook the workbook
     */
    public WorkbookLayout(XSSFWorkbook workbook) {
        this.workbook = workbook;
        this.styles = new WorkbookStyles(workbook);
    }

    /**
     * Writes tables (写入), a sheet each.
     *
     * @param tables the tables
     */
    public void write(Spreadsheet tables) {
        tables.grids()
                .forEach(grid -> new Page(workbook.createSheet(WorkbookUtil.createSafeSheetName(grid.name())), grid)
                        .write(tables));
    }

    private final class Page {
        private final XSSFSheet sheet;
        private final Grid grid;
        private int next;

        private Page(XSSFSheet sheet, Grid grid) {
            this.sheet = sheet;
            this.grid = grid;
        }

        private void write(Spreadsheet tables) {
            String colon = tables.language() == Language.ZH ? "：" : ": ";
            if (!tables.marking().isEmpty()) {
                across(tables.marking(), styles.marking()).setHeightInPoints(TITLE_HEIGHT);
            }
            across(tables.title(), styles.title()).setHeightInPoints(TITLE_HEIGHT);
            if (!grid.above().isEmpty()) {
                across(
                        grid.above().stream().map(field -> said(field, colon)).collect(Collectors.joining("　　")),
                        styles.plain());
            }
            int head = next;
            head();
            int body = next;
            grid.lines().forEach(this::line);
            grid.below().forEach(field -> across(said(field, colon), styles.plain()));
            columns();
            print(tables.marking(), head, body);
        }

        private static String said(Field field, String colon) {
            return field.label() + colon + field.value();
        }

        private Row across(String text, CellStyle style) {
            Row row = sheet.createRow(next++);
            put(row.createCell(0), text, style);
            if (grid.columns().size() > 1) {
                sheet.addMergedRegion(new CellRangeAddress(
                        row.getRowNum(), row.getRowNum(), 0, grid.columns().size() - 1));
            }
            return row;
        }

        /** Two rows where columns stand in groups: a group over its columns, and what stands alone over both. */
        private void head() {
            boolean isGrouped =
                    grid.columns().stream().anyMatch(column -> !column.group().isEmpty());
            Row groups = isGrouped ? sheet.createRow(next++) : null;
            Row labels = sheet.createRow(next++);
            labels.setHeightInPoints(LINE_HEIGHT
                    * most(grid.columns().stream().map(Column::label).toList()));
            for (int i = 0; i < grid.columns().size(); i++) {
                Column column = grid.columns().get(i);
                put(labels.createCell(i), column.label(), styles.head());
                if (isGrouped) {
                    put(
                            groups.createCell(i),
                            column.group().isEmpty() ? column.label() : column.group(),
                            styles.head());
                }
            }
            if (isGrouped) {
                merge(groups.getRowNum());
            }
        }

        private void merge(int row) {
            int first = 0;
            for (int i = 1; i <= grid.columns().size(); i++) {
                String group = grid.columns().get(first).group();
                if (group.isEmpty()) {
                    sheet.addMergedRegion(new CellRangeAddress(row, row + 1, first, first));
                    first = i;
                } else if (i == grid.columns().size()
                        || !grid.columns().get(i).group().equals(group)) {
                    join(row, first, i - 1);
                    first = i;
                }
            }
        }

        private void join(int row, int first, int last) {
            if (last > first) {
                sheet.addMergedRegion(new CellRangeAddress(row, row, first, last));
            }
        }

        private void line(Line line) {
            Row row = sheet.createRow(next++);
            for (int i = 0; i < line.cells().size(); i++) {
                Object value = line.cells().get(i);
                put(row.createCell(i), value, styles.body(value, line.tone()));
            }
            row.setHeightInPoints(LINE_HEIGHT * most(line.cells()));
        }

        /** How many lines the longest cell takes in its column. */
        private int most(List<?> cells) {
            return IntStream.range(0, cells.size())
                    .map(i -> WorkbookCells.lines(
                            cells.get(i), grid.columns().get(i).width()))
                    .reduce(1, Math::max);
        }

        private void columns() {
            for (int i = 0; i < grid.columns().size(); i++) {
                sheet.setColumnWidth(i, grid.columns().get(i).width() * WIDTH_UNIT);
            }
        }

        private void print(String marking, int head, int body) {
            sheet.createFreezePane(0, body);
            sheet.setRepeatingRows(new CellRangeAddress(head, body - 1, -1, -1));
            sheet.getPrintSetup().setPaperSize(PrintSetup.A4_PAPERSIZE);
            sheet.getPrintSetup().setLandscape(true);
            sheet.setFitToPage(true);
            sheet.getPrintSetup().setFitWidth((short) 1);
            sheet.getPrintSetup().setFitHeight((short) 0);
            sheet.setHorizontallyCenter(true);
            sheet.setMargin(PageMargin.LEFT, MARGIN);
            sheet.setMargin(PageMargin.RIGHT, MARGIN);
            sheet.getHeader().setRight(WorkbookCells.header(marking));
            sheet.getFooter().setCenter("&P / &N");
        }
    }

    private static void put(Cell cell, Object value, CellStyle style) {
        WorkbookCells.put(cell, value);
        cell.setCellStyle(style);
    }
}
