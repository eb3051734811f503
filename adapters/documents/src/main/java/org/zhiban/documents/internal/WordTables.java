package org.zhiban.documents.internal;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableRowHeightRule;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblGrid;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.zhiban.documents.Block;

/** Boxes and tables of a Word file (Word 表格). */
final class WordTables {
    private static final String GREY = "F1F1F1";
    private static final int SIZE = 10;
    private static final int LINE = 300;

    private final XWPFDocument document;
    private final String face;
    private final int width;

    /** @param width how wide a table is, in twentieths of a point */
    WordTables(XWPFDocument document, String face, int width) {
        this.document = document;
        this.face = face;
        this.width = width;
    }

    void boxes(Block.Boxes boxes) {
        int unit = width / 12;
        XWPFTable table = table(
                boxes.rows().size(), List.of(unit, unit, unit, unit, unit, unit, unit, unit, unit, unit, unit, unit));
        for (int i = 0; i < boxes.rows().size(); i++) {
            row(table.getRow(i), boxes.rows().get(i), unit);
        }
        gap();
    }

    private void row(XWPFTableRow row, List<Block.Field> fields, int unit) {
        int span = Model.span(fields.size());
        int lines = fields.stream().mapToInt(Block.Field::lines).max().orElse(1);
        List<String> written = fields.stream().map(Block.Field::value).toList();
        row.setHeight((int) (LINE * lines * Model.room(written)));
        row.setHeightRule(TableRowHeightRule.AT_LEAST);
        for (int i = 0; i < fields.size(); i++) {
            head(cell(row, 2 * i), fields.get(i).label(), 2, 2 * unit);
            body(cell(row, 2 * i + 1), fields.get(i).value(), span, span * unit);
        }
    }

    void table(Block.Table content) {
        int whole = content.columns().stream().mapToInt(Block.Column::width).sum();
        List<Integer> widths = content.columns().stream()
                .map(column -> width * column.width() / whole)
                .toList();
        XWPFTable table = table(content.lines().size() + 2, widths);
        head(cell(table.getRow(0), 0), content.heading(), widths.size(), width);
        table.getRow(0).setRepeatHeader(true);
        table.getRow(1).setRepeatHeader(true);
        for (int i = 0; i < widths.size(); i++) {
            head(cell(table.getRow(1), i), content.columns().get(i).label(), 1, widths.get(i));
        }
        for (int line = 0; line < content.lines().size(); line++) {
            line(table.getRow(line + 2), content.lines().get(line), widths);
        }
        gap();
    }

    private void line(XWPFTableRow row, Block.Line line, List<Integer> widths) {
        row.setHeight((int) (LINE * Model.room(line.cells())));
        row.setHeightRule(TableRowHeightRule.AT_LEAST);
        for (int i = 0; i < widths.size(); i++) {
            body(cell(row, i), line.cells().get(i), 1, widths.get(i));
            if (line.tone() != Block.Tone.PLAIN) {
                row.getCell(i).setColor(line.tone().colour());
            }
        }
    }

    private XWPFTable table(int rows, List<Integer> widths) {
        XWPFTable table = document.createTable(rows, 1);
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(
                Integer.toString(widths.stream().mapToInt(Integer::intValue).sum()));
        table.getCTTbl().getTblPr().addNewTblLayout().setType(STTblLayoutType.FIXED);
        CTTblGrid grid = table.getCTTbl().getTblGrid() == null
                ? table.getCTTbl().addNewTblGrid()
                : table.getCTTbl().getTblGrid();
        widths.forEach(each -> grid.addNewGridCol().setW(BigInteger.valueOf(each)));
        return table;
    }

    private static XWPFTableCell cell(XWPFTableRow row, int index) {
        XWPFTableCell cell = row.getCell(index);
        return cell == null ? row.createCell() : cell;
    }

    private void head(XWPFTableCell cell, String label, int span, int width) {
        body(cell, label, span, width);
        cell.setColor(GREY);
        cell.setVerticalAlignment(XWPFVertAlign.CENTER);
        cell.getParagraphs().get(0).setAlignment(ParagraphAlignment.CENTER);
    }

    private void body(XWPFTableCell cell, String text, int span, int width) {
        cell.setWidthType(TableWidthType.DXA);
        cell.setWidth(Integer.toString(width));
        if (span > 1) {
            cell.getCTTc().getTcPr().addNewGridSpan().setVal(BigInteger.valueOf(span));
        }
        WordText.write(cell.getParagraphs().get(0), text, face, SIZE);
    }

    /** Two tables without anything between them would be one. */
    private void gap() {
        XWPFParagraph gap = document.createParagraph();
        gap.setSpacingAfter(0);
        gap.createRun().setFontSize(4);
    }
}
