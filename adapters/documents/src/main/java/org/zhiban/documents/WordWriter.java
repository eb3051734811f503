package org.zhiban.documents;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.config.Configure;
import com.deepoove.poi.config.ConfigureBuilder;
import com.deepoove.poi.plugin.table.LoopRowTableRenderPolicy;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;
import java.util.Optional;
import org.zhiban.documents.internal.Legible;
import org.zhiban.documents.internal.Model;
import org.zhiban.documents.internal.WordFonts;
import org.zhiban.documents.internal.WordSheet;

/**
 * Writes sheets as Word files (生成 Word), in the faces offices have: 宋体 and 仿宋, with what to take where they are missing.
 * Whatever characters stand on a sheet stand in the file as they are; which of them are shown is up to the reader's fonts.
 *
 * <p>An office may lay out a form itself in Word: {@code {{title}}}, {@code {{number}}} and {@code {{marking}}}, a box by its
 * Chinese label, {@code {{值班人员}}}. Of a table, {@code {{来访登记}}} stands in the row above the one that is repeated, and in
 * that one the columns, {@code [来访人]}. Immutable; safe for use by several threads.
 */
public final class WordWriter {
    private final WordFonts fonts;
    private final Optional<byte[]> template;

    private WordWriter(WordFonts fonts, Optional<byte[]> template) {
        this.fonts = fonts;
        this.template = template;
    }

    /**
     * A writer (Word 生成) with the layout that comes with this library.
     *
     * @return the writer
     */
    public static WordWriter standard() {
        return new WordWriter(WordFonts.OFFICE, Optional.empty());
    }

    /**
     * A writer (Word 生成) whose files carry their font, so that they read the same on a machine without Chinese fonts. It is the
     * font of the PDFs, with the characters of the sheet alone: a file to be read and printed, not to be written on.
     *
     * @return the writer
     */
    public static WordWriter carryingItsFont() {
        return new WordWriter(WordFonts.OWN, Optional.empty());
    }

    /**
     * A writer (Word 生成) with a layout of the office's own.
     *
     * @param docx a Word file with places to be filled
     * @return the writer
     * @throws NullPointerException if it is null
     */
    public static WordWriter ofTemplate(byte[] docx) {
        return new WordWriter(WordFonts.OFFICE, Optional.of(docx.clone()));
    }

    /**
     * Writes a sheet (生成).
     *
     * @param sheet the sheet
     * @param out where to; it is left open
     * @throws IOException if writing fails, or the template is no Word file
     */
    public void write(Sheet sheet, OutputStream out) throws IOException {
        if (template.isEmpty()) {
            WordSheet.write(sheet, fonts, out);
            return;
        }
        Map<String, Object> model = Model.of(sheet, WordWriter::legible);
        try (XWPFTemplate filled =
                XWPFTemplate.compile(new ByteArrayInputStream(template.orElseThrow()), places(sheet))) {
            filled.render(model).write(out);
        }
    }

    private static String legible(String text) {
        return Legible.text(text, Legible::isXml);
    }

    private static Configure places(Sheet sheet) {
        ConfigureBuilder places = Configure.builder();
        for (Block block : sheet.blocks()) {
            if (block instanceof Block.Table table) {
                places.bind(table.key(), new LoopRowTableRenderPolicy());
            }
        }
        return places.build();
    }
}
