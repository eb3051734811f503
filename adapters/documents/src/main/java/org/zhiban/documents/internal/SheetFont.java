package org.zhiban.documents.internal;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.BitSet;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A font PDFs are set in (字体), and which characters it has. Immutable.
 *
 * @param family the name it is called by in the page
 * @param bytes the TrueType file
 * @param points the code points it has a glyph for
 */
public record SheetFont(String family, byte[] bytes, BitSet points) {
    private static final int LAST = 0x10FFFF;

    /** 随附字体: Noto Sans SC under the Open Font License, with what Chinese offices write. */
    public static final SheetFont OWN = of("Zhiban Sans", own());

    private static byte[] own() {
        try (InputStream file = SheetFont.class.getResourceAsStream("/org/zhiban/documents/ZhibanSans.ttf")) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * A font (字体) from its file.
     *
     * @param family the name to call it by
     * @param file the TrueType file
     * @return the font
     * @throws IllegalArgumentException if the file is none
     */
    public static SheetFont of(String family, byte[] file) {
        try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(new ByteArrayInputStream(file)))) {
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            BitSet points = new BitSet();
            for (int point = ' '; point <= LAST; point++) {
                points.set(point, glyphs.getGlyphId(point) != 0);
            }
            return new SheetFont(family, file, points);
        } catch (IOException e) {
            throw new IllegalArgumentException("字体 not a TrueType font: " + family, e);
        }
    }
}
