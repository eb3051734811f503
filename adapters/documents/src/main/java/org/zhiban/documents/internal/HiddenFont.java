package org.zhiban.documents.internal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TTFSubsetter;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * A font as a Word file carries it (内嵌字体): the first 32 bytes crossed with a key that stands in the file's table of fonts, by
 * ECMA-376 part 4, 17.8.1.
 *
 * @param key the key, as a GUID in capitals
 * @param bytes the font, so crossed
 */
record HiddenFont(String key, byte[] bytes) {
    private static final int HIDDEN = 32;
    /** What a page has beside the sheet's own text: numbers of pages, and codes of characters the font has not. */
    private static final String ALWAYS = "0123456789ABCDEFU+〔〕/ ";

    /** The characters of a text, from a font. */
    static HiddenFont of(SheetFont font, String text) throws IOException {
        byte[] subset = subset(font, text + ALWAYS);
        String key = UUID.nameUUIDFromBytes(subset).toString().toUpperCase(Locale.ROOT);
        byte[] digits = HexFormat.of().parseHex(key.replace("-", ""));
        for (int i = 0; i < HIDDEN; i++) {
            subset[i] ^= digits[digits.length - 1 - i % digits.length];
        }
        return new HiddenFont(key, subset);
    }

    private static byte[] subset(SheetFont font, String text) throws IOException {
        try (TrueTypeFont whole =
                        new TTFParser().parse(new RandomAccessReadBuffer(new ByteArrayInputStream(font.bytes())));
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            TTFSubsetter subsetter = new TTFSubsetter(whole);
            text.codePoints().filter(font.points()::get).forEach(subsetter::add);
            subsetter.writeToStream(out);
            return out.toByteArray();
        }
    }
}
