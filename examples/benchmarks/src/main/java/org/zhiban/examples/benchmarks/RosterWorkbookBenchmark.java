package org.zhiban.examples.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.zhiban.core.language.Language;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.documents.DutyCalendars;
import org.zhiban.documents.DutySpreadsheets;
import org.zhiban.documents.ExcelWriter;
import org.zhiban.documents.Spreadsheet;

/**
 * The roster of a month, read from the view and written. The limit is POI by hand: the same cells, without formats or layout.
 * Aimed at: a month's roster as Excel within 300 ms.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class RosterWorkbookBenchmark {
    private final ExcelWriter excel = ExcelWriter.standard();
    private DutyDesk desk;
    private List<List<Object>> cells;

    /** October, published. */
    @Setup
    public void october() {
        desk = DutyDesk.october();
        cells = roster().grids().get(0).lines().stream()
                .map(Spreadsheet.Line::cells)
                .toList();
    }

    private Spreadsheet roster() {
        return DutySpreadsheets.of(desk.office.view(JiaoheStaff.WANG_FANG), Language.ZH)
                .roster(DutyDesk.ROSTER)
                .orElseThrow();
    }

    /** As Excel. */
    @Benchmark
    public byte[] rosterAsExcel() throws IOException {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            excel.write(roster(), out);
            return out.toByteArray();
        }
    }

    /** Everybody's calendar of the month. */
    @Benchmark
    public String rosterAsCalendar() {
        return DutyCalendars.of(DutyDesk.OFFICE, desk.office.view(JiaoheStaff.WANG_FANG), Language.ZH)
                .office();
    }

    /** The limit: the bare cells. */
    @Benchmark
    public byte[] bareCellsByPoi() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = workbook.createSheet();
            for (int i = 0; i < cells.size(); i++) {
                write(sheet.createRow(i), cells.get(i));
            }
            workbook.write(out);
            return out.toByteArray();
        }
    }

    private static void write(XSSFRow row, List<Object> cells) {
        for (int i = 0; i < cells.size(); i++) {
            row.createCell(i).setCellValue(cells.get(i).toString());
        }
    }
}
