package org.zhiban.documents;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.zhiban.core.language.Language;

/**
 * A paper of the office (值班文书) as it is to be printed, whether as Word or as PDF: what stands on it, and in which boxes and
 * tables. {@link DutySheets} gives it; {@link PdfWriter} and {@link WordWriter} write it. Immutable.
 *
 * @param title the title
 * @param number the number of the form; empty if it has none or is blank
 * @param marking the mark of secrecy for the head of every page, such as {@code 秘密★10年}; empty if nothing on it is guarded
 * @param paper the paper it is printed on
 * @param blocks the parts, from top to bottom
 * @param language the language of its labels
 * @param asOf up to when it tells
 */
public record Sheet(
        String title, String number, String marking, Paper paper, List<Block> blocks, Language language, Instant asOf) {

    /** The paper (纸张). */
    public enum Paper {
        /** A4 纵向: A4 upright. */
        A4(210, 297),
        /** A4 横向: A4 across. */
        A4_ACROSS(297, 210),
        /** A3 横向: A3 across. */
        A3_ACROSS(420, 297);

        private final int width;
        private final int height;

        Paper(int width, int height) {
            this.width = width;
            this.height = height;
        }

        /**
         * Its width (宽).
         *
         * @return the width in millimetres
         */
        public int width() {
            return width;
        }

        /**
         * Its height (高).
         *
         * @return the height in millimetres
         */
        public int height() {
            return height;
        }
    }

    /**
     * Keeps its own copy.
     *
     * @throws NullPointerException if a component is null
     */
    public Sheet {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(marking, "marking");
        Objects.requireNonNull(paper, "paper");
        blocks = List.copyOf(blocks);
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(asOf, "asOf");
    }

    /**
     * The same on other paper (换纸).
     *
     * @param other the paper
     * @return the sheet on that paper
     */
    public Sheet on(Paper other) {
        return new Sheet(title, number, marking, other, blocks, language, asOf);
    }
}
