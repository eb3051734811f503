package org.zhiban.documents;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRRuntimeException;
import com.samskivert.mustache.Mustache;
import com.samskivert.mustache.MustacheException;
import com.samskivert.mustache.Template;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TimeZone;
import java.util.stream.Collectors;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.zhiban.documents.internal.Legible;
import org.zhiban.documents.internal.Model;
import org.zhiban.documents.internal.SheetFont;

/**
 * Writes sheets as PDF (生成 PDF), the font within the file, so that it reads the same on a machine without Chinese fonts. The same
 * sheet gives the same bytes.
 *
 * <p>The font that comes with it has the 8105 characters of the Table of General Standard Chinese Characters and GB2312. A
 * character it has not, such as 𠮷, is shown by its code, 〔U+20BB7〕, unless a font that has it is added.
 *
 * <p>The page is laid out by an HTML template (Mustache), which an office may replace by its own: {@code {{title}}},
 * {@code {{number}}}, {@code {{marking}}}, a box by its Chinese label, {@code {{值班人员}}}, a table by its Chinese heading and
 * columns, {@code {{#来访登记}}{{来访人}}{{/来访登记}}}. A template loads nothing from elsewhere; pictures lie in it as
 * {@code data:} addresses. Immutable; safe for use by several threads.
 */
public final class PdfWriter {
    private final Template template;
    private final List<SheetFont> fonts;

    private PdfWriter(Template template, List<SheetFont> fonts) {
        this.template = template;
        this.fonts = fonts;
    }

    /**
     * A writer (PDF 生成) with the template and the font that come with this library.
     *
     * @return the writer
     */
    public static PdfWriter standard() {
        try (InputStream html = PdfWriter.class.getResourceAsStream("sheet.html")) {
            String template = new String(html.readAllBytes(), StandardCharsets.UTF_8);
            return new PdfWriter(compiled(template), List.of(SheetFont.OWN));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Template compiled(String html) {
        return Mustache.compiler().defaultValue("").emptyStringIsFalse(true).compile(html);
    }

    /**
     * With a template of the office's own (本单位模板).
     *
     * @param html well-formed XHTML with Mustache places
     * @return a writer with that template
     * @throws IllegalArgumentException if the template cannot be read
     */
    public PdfWriter withTemplate(String html) {
        try {
            return new PdfWriter(compiled(Objects.requireNonNull(html, "html")), fonts);
        } catch (MustacheException e) {
            throw new IllegalArgumentException("模板 template cannot be read: " + e.getMessage(), e);
        }
    }

    /**
     * With a further font (补充字体), for the characters the fonts before it have not.
     *
     * @param trueType a TrueType font file
     * @return a writer with that font
     * @throws IllegalArgumentException if the file is no TrueType font
     */
    public PdfWriter withFont(byte[] trueType) {
        List<SheetFont> more = new ArrayList<>(fonts);
        more.add(SheetFont.of("Zhiban Sans " + fonts.size(), trueType.clone()));
        return new PdfWriter(template, List.copyOf(more));
    }

    /**
     * Writes a sheet (生成).
     *
     * @param sheet the sheet
     * @param out where to; it is left open
     * @throws IOException if writing fails
     * @throws IllegalArgumentException if the template with the sheet in it is no well-formed XHTML
     */
    public void write(Sheet sheet, OutputStream out) throws IOException {
        Map<String, Object> model = Model.of(sheet, text -> Legible.text(text, this::isShown));
        model.put("fonts", fonts.stream().map(font -> "'" + font.family() + "'").collect(Collectors.joining(", ")));
        try (PdfBoxRenderer renderer = renderer(template.execute(model))) {
            renderer.createPDFWithoutClosing();
            PDDocument document = renderer.getPdfDocument();
            stamp(document, sheet);
            document.save(out);
        }
    }

    private boolean isShown(int point) {
        return fonts.stream().anyMatch(font -> font.points().get(point));
    }

    private PdfBoxRenderer renderer(String page) {
        PdfRendererBuilder builder = new PdfRendererBuilder()
                .useUriResolver((base, uri) -> uri.startsWith("data:") ? uri : null)
                .withHtmlContent(page, "");
        for (SheetFont font : fonts) {
            builder.useFont(() -> new ByteArrayInputStream(font.bytes()), font.family(), 400, FontStyle.NORMAL, true);
        }
        try {
            return builder.buildPdfRenderer();
        } catch (XRRuntimeException e) {
            throw new IllegalArgumentException("模板 the page is no well-formed XHTML: " + e.getMessage(), e);
        }
    }

    /** The time and identity of the sheet in place of those of the writing. */
    private static void stamp(PDDocument document, Sheet sheet) {
        GregorianCalendar asOf = new GregorianCalendar(TimeZone.getTimeZone("Asia/Shanghai"));
        asOf.setTimeInMillis(sheet.asOf().toEpochMilli());
        document.getDocumentInformation().setCreationDate(asOf);
        document.setDocumentId((long) sheet.hashCode());
    }
}
