package org.zhiban.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.core.staff.JiaoheStaff.*;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFRun.FontCharRange;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.junit.jupiter.api.Test;
import org.zhiban.core.language.Language;
import org.zhiban.documents.Sheet.Paper;

/** Word files (生成 Word): the faces offices have, no character lost, laid out by the office itself if it likes. */
class WordWriterTest {
    private static Sheet saying(String text) {
        return new Sheet(
                "试印",
                "",
                "",
                Paper.A4_ACROSS,
                List.of(new Block.Boxes(List.of(List.of(new Block.Field("内容", "内容", text, 1))))),
                Language.ZH,
                Instant.EPOCH);
    }

    private static String read(Sheet sheet) throws IOException {
        try (XWPFDocument word = Opened.word(sheet)) {
            return word.getTables().get(0).getRow(0).getCell(1).getText();
        }
    }

    @Test
    void the_faces_are_those_of_offices_and_the_file_says_what_to_take_instead() throws IOException {
        try (XWPFDocument word = Opened.word(saying("值班"))) {
            assertThat(word.getParagraphs().get(0).getRuns().get(0).getFontFamily(FontCharRange.eastAsia))
                    .isEqualTo("宋体");
            assertThat(word.getTables()
                            .get(0)
                            .getRow(0)
                            .getCell(1)
                            .getParagraphs()
                            .get(0)
                            .getRuns()
                            .get(0)
                            .getFontFamily(FontCharRange.eastAsia))
                    .isEqualTo("仿宋");
            assertThat(word.getPackage()
                            .getPartsByContentType(
                                    "application/vnd.openxmlformats-officedocument.wordprocessingml.fontTable+xml"))
                    .singleElement()
                    .satisfies(part -> assertThat(part.getInputStream())
                            .asString(StandardCharsets.UTF_8)
                            .contains("w:altName w:val=\"FangSong\"", "w:altName w:val=\"SimSun\""));
        }
    }

    @Test
    void rare_characters_stand_as_they_are_and_what_xml_cannot_hold_by_its_code() throws IOException {
        assertThat(read(saying("朱𠮷\u0001\uD800。"))).isEqualTo("朱𠮷〔U+0001〕〔U+D800〕。");
        assertThat(read(saying("一\n二"))).isEqualTo("一\n二");
    }

    @Test
    void the_paper_is_as_large_as_said() throws IOException {
        try (XWPFDocument word = Opened.word(saying("值班"))) {
            assertThat(word.getDocument().getBody().getSectPr().getPgSz().getW())
                    .hasToString("16838");
            assertThat(word.getDocument().getBody().getSectPr().getPgSz().getH())
                    .hasToString("11906");
        }
    }

    /** The font a file carries, with the first 32 bytes as they were. */
    private static byte[] carried(XWPFDocument word) throws IOException {
        byte[] font = part(word, "obfuscatedFont").readAllBytes();
        String table = new String(part(word, "fontTable+xml").readAllBytes(), StandardCharsets.UTF_8);
        String key = table.replaceAll("(?s).*fontKey=\"\\{(.*?)}.*", "$1").replace("-", "");
        for (int i = 0; i < 32; i++) {
            int at = 30 - 2 * (i % 16);
            font[i] ^= (byte) Integer.parseInt(key.substring(at, at + 2), 16);
        }
        return font;
    }

    private static InputStream part(XWPFDocument word, String type) throws IOException {
        return word.getPackage()
                .getPartsByContentType("application/vnd.openxmlformats-officedocument."
                        + (type.startsWith("font") ? "wordprocessingml." : "") + type)
                .get(0)
                .getInputStream();
    }

    @Test
    void a_file_may_carry_the_font_with_each_character_of_the_sheet() throws IOException {
        try (XWPFDocument word = Opened.word(WordWriter.carryingItsFont(), saying("陶喆值班12"));
                TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(carried(word)))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            assertThat("试印内容陶喆值班12/".codePoints()).allMatch(point -> glyphs.getGlyphId(point) != 0);
            assertThat(glyphs.getGlyphId('铁')).isZero();
            assertThat(font.getName()).contains("NotoSansSC");
            assertThat(word.getParagraphs().get(0).getRuns().get(0).getFontFamily(FontCharRange.eastAsia))
                    .isEqualTo("Noto Sans SC");
        }
    }

    /** Boxes by their labels in a line of text, and a table whose second row is repeated. */
    private static byte[] layout() throws IOException {
        try (XWPFDocument layout = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            layout.createParagraph().createRun().setText("蛟河市{{title}}{{number}}，值守：{{值班人员}}");
            XWPFTable visitors = layout.createTable(2, 2);
            visitors.getRow(0).getCell(0).setText("{{来访登记}}访客");
            visitors.getRow(0).getCell(1).setText("事由");
            visitors.getRow(1).getCell(0).setText("[来访人]");
            visitors.getRow(1).getCell(1).setText("[来访事由]");
            layout.write(out);
            return out.toByteArray();
        }
    }

    @Test
    void a_layout_of_the_office_is_filled_by_the_chinese_labels() throws IOException {
        Sheet record =
                FullMorning.told().read(WANG_FANG).form(FullMorning.RECORD).orElseThrow();
        try (XWPFDocument word = Opened.word(WordWriter.ofTemplate(layout()), record)) {
            assertThat(word.getParagraphs().get(0).getText()).isEqualTo("蛟河市值班记录值〔2026〕1号，值守：王芳");
            XWPFTable visitors = word.getTables().get(0);
            assertThat(visitors.getNumberOfRows()).isEqualTo(2);
            assertThat(visitors.getRow(1).getCell(0).getText()).isEqualTo("郭喆");
            assertThat(visitors.getRow(1).getCell(1).getText()).isEqualTo("送防汛物资清单");
        }
    }

    @Test
    void what_looks_like_a_place_in_a_value_is_text() throws IOException {
        try (XWPFDocument layout = new XWPFDocument();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            layout.createParagraph().createRun().setText("{{内容}}");
            layout.write(out);
            try (XWPFDocument word =
                    Opened.word(WordWriter.ofTemplate(out.toByteArray()), saying("{{title}} [来访人] <w:t>"))) {
                assertThat(word.getParagraphs().get(0).getText()).isEqualTo("{{title}} [来访人] <w:t>");
            }
        }
    }
}
