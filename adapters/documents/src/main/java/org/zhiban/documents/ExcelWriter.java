package org.zhiban.documents;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.EmptyFileException;
import org.apache.poi.UnsupportedFileFormatException;
import org.apache.poi.ooxml.POIXMLException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.zhiban.documents.internal.WorkbookLayout;
import org.zhiban.documents.internal.WorkbookTemplate;

/**
 * Writes tables as Excel workbooks (生成 Excel) for A4: across, to the width of the page, the head of the table on every page, the
 * kinds of days coloured, the mark of secrecy in the head of the page and over the title.
 *
 * <p>An office may lay out a workbook itself: its first sheet takes the first table, and so on. In a cell {@code {{title}}},
 * {@code {{marking}}} or what stands over or under the table by its Chinese label, {@code {{制表人}}}; in one row, which is
 * repeated for each line with its formats and height, the columns by their Chinese names, {@code [日期]}. Two or three such rows one under
 * the other are the patterns of days by kind: workdays, rest days, holidays. A place that names nothing is an error, told with the cell.
 * Immutable; safe for use by several threads.
 */
public final class ExcelWriter {
    private final Optional<byte[]> template;

    private ExcelWriter(Optional<byte[]> template) {
        this.template = template;
    }

    /**
     * A writer (Excel 生成) with the layout that comes with this library.
     *
     * @return the writer
     */
    public static ExcelWriter standard() {
        return new ExcelWriter(Optional.empty());
    }

    /**
     * A writer (Excel 生成) with a layout of the office's own.
     *
     * @param xlsx a workbook with places to be filled
     * @return the writer
     * @throws NullPointerException if it is null
     */
    public static ExcelWriter ofTemplate(byte[] xlsx) {
        return new ExcelWriter(Optional.of(xlsx.clone()));
    }

    /**
     * Writes tables (生成).
     *
     * @param tables the tables
     * @param out where to; it is left open
     * @throws IOException if writing fails, or the template is no workbook
     * @throws IllegalArgumentException if the template names a place the tables do not have
     */
    public void write(Spreadsheet tables, OutputStream out) throws IOException {
        try (XSSFWorkbook workbook = template.isPresent() ? opened(template.get()) : new XSSFWorkbook()) {
            if (template.isPresent()) {
                new WorkbookTemplate(workbook).fill(tables);
            } else {
                new WorkbookLayout(workbook).write(tables);
            }
            workbook.getProperties().getCoreProperties().setCreated(Optional.of(Date.from(tables.asOf())));
            workbook.write(out);
        }
    }

    private static XSSFWorkbook opened(byte[] xlsx) throws IOException {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(xlsx));
        } catch (EmptyFileException | UnsupportedFileFormatException | POIXMLException e) {
            throw new IOException("模板 the template is no Excel workbook (xlsx): " + e.getMessage(), e);
        }
    }
}
