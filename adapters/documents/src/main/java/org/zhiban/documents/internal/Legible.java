package org.zhiban.documents.internal;

import java.util.function.IntPredicate;

/** Text with nothing lost (不丢字): what cannot be shown is shown by its code, 𠮷 as 〔U+20BB7〕. */
public final class Legible {
    private Legible() {}

    /**
     * The text as it can be shown (可显示文字).
     *
     * @param text the text
     * @param isShown whether a code point can be shown
     * @return the text, every other code point in it, line ends and tabs apart, replaced by its code
     */
    public static String text(String text, IntPredicate isShown) {
        StringBuilder legible = new StringBuilder(text.length());
        text.codePoints().forEach(point -> {
            if (point == '\n' || isShown.test(point)) {
                legible.appendCodePoint(point);
            } else if (point == '\t') {
                legible.append(' ');
            } else if (point != '\r') {
                legible.append(String.format("〔U+%04X〕", point));
            }
        });
        return legible.toString();
    }

    /**
     * Whether XML can hold it (可入 XML), which Word files are.
     *
     * @param point the code point
     * @return false of control characters, halves of characters and code points that are none
     */
    public static boolean isXml(int point) {
        return point >= 0x20 && point <= 0xD7FF || point >= 0xE000 && point <= 0xFFFD || point >= 0x10000;
    }
}
