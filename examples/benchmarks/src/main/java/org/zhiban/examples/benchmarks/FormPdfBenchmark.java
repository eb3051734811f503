package org.zhiban.examples.benchmarks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
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
import org.zhiban.core.form.FormKind;
import org.zhiban.core.form.FormNumber;
import org.zhiban.core.language.Language;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.documents.Block;
import org.zhiban.documents.DutySheets;
import org.zhiban.documents.PdfWriter;
import org.zhiban.documents.Sheet;
import org.zhiban.documents.WordWriter;

/**
 * A duty record with twenty matters, read from the view and written. The limit is PDFBox by hand: the same texts in the same
 * font, without boxes or layout. Aimed at: a form's PDF within 300 ms.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 3)
@Measurement(iterations = 5, time = 3)
public class FormPdfBenchmark {
    private static final FormNumber RECORD = new FormNumber(FormKind.DUTY_RECORD, 2026, 1);

    private final PdfWriter pdf = PdfWriter.standard();
    private final WordWriter word = WordWriter.standard();
    private DutyDesk desk;
    private List<String> texts;

    /** A morning on which much came in. */
    @Setup
    public void morning() {
        desk = DutyDesk.october().onDuty("2026-10-01T08:00", JiaoheStaff.WANG_FANG);
        IntStream.rangeClosed(1, 20)
                .forEach(i ->
                        desk.registers(JiaoheStaff.WANG_FANG, "m" + i, "河北街第" + i + "栋居民反映停水停电，请尽快派人查看", "转责任部门办理"));
        texts = sheet().blocks().stream().flatMap(FormPdfBenchmark::texts).toList();
    }

    private Sheet sheet() {
        return DutySheets.of(desk.office.view(JiaoheStaff.WANG_FANG), Language.ZH)
                .form(RECORD)
                .orElseThrow();
    }

    private static Stream<String> texts(Block block) {
        return block instanceof Block.Table table
                ? table.lines().stream().flatMap(line -> line.cells().stream())
                : ((Block.Boxes) block)
                        .rows().stream()
                                .flatMap(List::stream)
                                .flatMap(field -> Stream.of(field.label(), field.value()));
    }

    /** As PDF. */
    @Benchmark
    public byte[] formAsPdf() throws IOException {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            pdf.write(sheet(), out);
            return out.toByteArray();
        }
    }

    /** As a Word file. */
    @Benchmark
    public byte[] formAsWord() throws IOException {
        try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            word.write(sheet(), out);
            return out.toByteArray();
        }
    }

    /** The limit: the bare texts, one below the other. */
    @Benchmark
    public byte[] bareTextsByPdfBox() throws IOException {
        try (PDDocument document = new PDDocument();
                InputStream file = PdfWriter.class.getResourceAsStream("ZhibanSans.ttf");
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PDPage page = new PDPage();
            document.addPage(page);
            write(document, page, PDType0Font.load(document, file));
            document.save(out);
            return out.toByteArray();
        }
    }

    private void write(PDDocument document, PDPage page, PDType0Font font) throws IOException {
        try (PDPageContentStream content = new PDPageContentStream(document, page)) {
            content.beginText();
            content.setFont(font, 9);
            content.setLeading(10);
            for (String text : texts) {
                content.showText(text.replace('\n', ' '));
                content.newLine();
            }
            content.endText();
        }
    }
}
