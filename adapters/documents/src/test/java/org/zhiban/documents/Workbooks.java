package org.zhiban.documents;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Workbooks as they are opened again, and what is read in them. */
final class Workbooks {
    private static final DataFormatter SHOWN = new DataFormatter();

    private Workbooks() {}

    static byte[] bytes(ExcelWriter writer, Spreadsheet tables) {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            writer.write(tables, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] bytes(XSSFWorkbook workbook) {
        try (workbook;
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static XSSFWorkbook opened(byte[] xlsx) {
        try {
            return new XSSFWorkbook(new ByteArrayInputStream(xlsx));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static XSSFWorkbook written(Spreadsheet tables) {
        return opened(bytes(ExcelWriter.standard(), tables));
    }

    /** The cells of a row as they are shown, the empty ones too. */
    static List<String> row(XSSFSheet sheet, int number) {
        Row row = sheet.getRow(number);
        return IntStream.range(0, row.getLastCellNum())
                .mapToObj(i -> SHOWN.formatCellValue(row.getCell(i)))
                .toList();
    }

    static int rowOf(XSSFSheet sheet, String first) {
        return StreamSupport.stream(sheet.spliterator(), false)
                .filter(row -> SHOWN.formatCellValue(row.getCell(0)).equals(first))
                .findFirst()
                .map(Row::getRowNum)
                .orElseThrow();
    }
}
