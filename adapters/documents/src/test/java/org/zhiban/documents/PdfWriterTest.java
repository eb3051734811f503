package org.zhiban.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.zhiban.core.staff.JiaoheStaff.WANG_FANG;
import static org.zhiban.documents.Opened.tight;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.zhiban.core.language.Language;
import org.zhiban.documents.Block.Tone;
import org.zhiban.documents.Sheet.Paper;

/** PDFs (生成 PDF): the font within, no character lost, the template replaceable, nothing loaded from elsewhere. */
class PdfWriterTest {
    private static Sheet saying(String text) {
        return new Sheet(
                "试印",
                "",
                "",
                Paper.A4,
                List.of(new Block.Boxes(List.of(List.of(new Block.Field("内容", "内容", text, 1))))),
                Language.ZH,
                Instant.parse("2026-10-01T00:00:00Z"));
    }

    private static String text(Sheet sheet) {
        return tight(Opened.text(Opened.pdf(sheet)));
    }

    private static BufferedImage rendered(byte[] pdf) {
        try (PDDocument document = Opened.document(pdf)) {
            return new PDFRenderer(document).renderImageWithDPI(0, 72);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int[] pixels(String text) {
        BufferedImage image = rendered(Opened.pdf(saying(text)));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }

    @Test
    void every_font_used_lies_within_the_file() throws IOException {
        Sheet record =
                FullMorning.told().read(WANG_FANG).form(FullMorning.RECORD).orElseThrow();
        try (PDDocument document = Opened.document(Opened.pdf(record))) {
            for (PDPage page : document.getPages()) {
                assertThat(page.getResources().getFontNames()).isNotEmpty();
                for (COSName font : page.getResources().getFontNames()) {
                    assertThat(page.getResources().getFont(font).isEmbedded()).isTrue();
                }
            }
        }
    }

    @Test
    void names_no_keyboard_of_the_nineties_had_are_shown() {
        assertThat(text(saying("陶喆、朱镕基、王堃、張，★10年，③，Ⅲ级，№5"))).contains("陶喆、朱镕基、王堃", "★10年", "③", "Ⅲ级", "№5");
    }

    @Test
    void each_character_has_a_shape_of_its_own() {
        assertThat(pixels("喆")).isNotEqualTo(pixels("镕"));
        assertThat(pixels("喆")).isNotEqualTo(pixels(""));
    }

    @Test
    void all_of_gb2312_is_read_again_as_it_was_written() throws IOException {
        StringBuilder all = new StringBuilder();
        for (int row = 0xB0; row < 0xF8; row++) {
            for (int cell = 0xA1; cell < 0xFF; cell++) {
                all.append(new String(new byte[] {(byte) row, (byte) cell}, "GB2312"));
            }
        }
        String hanzi = all.toString().replace("\uFFFD", "");
        assertThat(hanzi).hasSize(6763);
        String lines = IntStream.range(0, hanzi.length() / 40 + 1)
                .mapToObj(i -> hanzi.substring(i * 40, Math.min(hanzi.length(), i * 40 + 40)))
                .collect(Collectors.joining("\n"));
        String read = text(saying(lines));
        assertThat(lines.lines()).allSatisfy(line -> assertThat(read).contains(line));
    }

    @Test
    void a_character_the_font_has_not_is_shown_by_its_code() {
        assertThat(text(saying("𠮷野家\u0001店"))).contains("〔U+20BB7〕野家〔U+0001〕店");
    }

    @Test
    void nor_is_one_lost_in_a_title_a_label_or_a_heading() {
        Block.Table table = new Block.Table(
                "表", "表𠀀", List.of(new Block.Column("列", "列𠀁", 1)), List.of(new Block.Line(List.of(""), Tone.PLAIN)));
        Block.Boxes boxes = new Block.Boxes(List.of(List.of(new Block.Field("栏", "栏𠀂", "", 1))));
        Sheet sheet = new Sheet("题𠀃", "号𠀄", "", Paper.A4, List.of(table, boxes), Language.ZH, Instant.EPOCH);
        assertThat(text(sheet)).contains("表〔U+20000〕", "列〔U+20001〕", "栏〔U+20002〕", "题〔U+20003〕", "号〔U+20004〕");
    }

    @Test
    void a_font_added_shows_what_the_first_has_not() throws IOException {
        byte[] liberation;
        try (InputStream file =
                PDDocument.class.getResourceAsStream("/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf")) {
            liberation = file.readAllBytes();
        }
        assertThat(text(saying("值班א"))).contains("值班〔U+05D0〕");
        PdfWriter more = PdfWriter.standard().withFont(liberation);
        assertThat(tight(Opened.text(Opened.pdf(more, saying("值班א"))))).contains("值班א");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PdfWriter.standard().withFont(new byte[] {1, 2, 3}))
                .withMessageContaining("字体");
    }

    @Test
    void what_looks_like_markup_or_a_place_is_text() {
        assertThat(text(saying("<b>&lt;{{title}} \"引\" </td>"))).contains("<b>&lt;{{title}}\"引\"</td>");
    }

    @Test
    void the_same_sheet_gives_the_same_bytes_and_bears_its_own_time() throws IOException {
        byte[] pdf = Opened.pdf(saying("值班"));
        assertThat(Opened.pdf(saying("值班"))).isEqualTo(pdf);
        try (PDDocument document = Opened.document(pdf)) {
            assertThat(document.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(saying("值班").asOf());
        }
    }

    @Test
    void the_paper_is_as_large_as_said() throws IOException {
        try (PDDocument document = Opened.document(Opened.pdf(saying("值班").on(Paper.A3_ACROSS)))) {
            assertThat(document.getPage(0).getMediaBox().getWidth()).isCloseTo(1190.6f, Offset.offset(1f));
            assertThat(document.getPage(0).getMediaBox().getHeight()).isCloseTo(841.9f, Offset.offset(1f));
        }
    }

    @Test
    void lines_have_the_colour_of_their_tone() {
        Block.Table table = new Block.Table(
                "表",
                "表",
                List.of(new Block.Column("列", "列", 1)),
                List.of(new Block.Line(List.of("\n\n\n\n\n"), Tone.STRONG)));
        Sheet sheet = new Sheet("试印", "", "", Paper.A4, List.of(table), Language.ZH, Instant.EPOCH);
        BufferedImage image = rendered(Opened.pdf(sheet));
        int[] pixels = image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
        assertThat(IntStream.of(pixels).filter(pixel -> pixel == 0xFFFBDDD7).count())
                .isGreaterThan(1000);
    }

    @Test
    void a_template_of_the_office_names_boxes_and_tables_by_their_chinese_labels() {
        PdfWriter own = PdfWriter.standard().withTemplate("""
                <html><head><style>body { font-family: {{fonts}} }</style></head><body>
                <h1>蛟河市{{title}}{{number}}</h1><p>值守：{{值班人员}}</p>
                {{#来访登记}}<p>访客{{来访人}}，{{来访事由}}</p>{{/来访登记}}
                </body></html>""");
        Sheet record =
                FullMorning.told().read(WANG_FANG).form(FullMorning.RECORD).orElseThrow();
        assertThat(tight(Opened.text(Opened.pdf(own, record)))).isEqualTo("蛟河市值班记录值〔2026〕1号值守：王芳访客郭喆，送防汛物资清单");
    }

    @Test
    void a_template_that_cannot_be_read_is_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PdfWriter.standard().withTemplate("<html>{{#open}}</html>"))
                .withMessageContaining("模板");
        PdfWriter unclosed = PdfWriter.standard().withTemplate("<html><p></html>");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Opened.pdf(unclosed, saying("值班")))
                .withMessageContaining("模板");
    }
}
