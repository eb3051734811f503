package org.zhiban.documents;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.zhiban.core.language.Language;

/**
 * Tables of the office (值班表格) as they are to be written into a workbook, cells with their types, so that a date sorts as a date
 * and a count adds up. {@link DutySpreadsheets} gives it; {@link ExcelWriter} writes it. Immutable.
 *
 * @param title what stands over it
 * @param marking the mark of secrecy for the head of every sheet, such as {@code 秘密★10年}; empty if nothing on it is guarded
 * @param grids its sheets
 * @param language the language of its labels
 * @param asOf up to when it tells
 */
public record Spreadsheet(String title, String marking, List<Grid> grids, Language language, Instant asOf) {

    /**
     * Keeps its own copy.
     *
     * @throws NullPointerException if a component is null
     */
    public Spreadsheet {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(marking, "marking");
        grids = List.copyOf(grids);
        Objects.requireNonNull(language, "language");
        Objects.requireNonNull(asOf, "asOf");
    }

    /**
     * One sheet of the workbook (工作表).
     *
     * @param name the name on its tab
     * @param above what is said over the table
     * @param columns the columns
     * @param lines the lines
     * @param below what is said under the table
     */
    public record Grid(
            String name, List<Block.Field> above, List<Column> columns, List<Line> lines, List<Block.Field> below) {

        /**
         * Keeps its own copies.
         *
         * @throws NullPointerException if a component is null
         * @throws IllegalArgumentException if a line has not one cell a column
         */
        public Grid {
            Objects.requireNonNull(name, "name");
            above = List.copyOf(above);
            columns = List.copyOf(columns);
            lines = List.copyOf(lines);
            below = List.copyOf(below);
            for (Line line : lines) {
                if (line.cells().size() != columns.size()) {
                    throw new IllegalArgumentException("表格 a line of “" + name + "” has "
                            + line.cells().size() + " cells, the table has " + columns.size() + " columns");
                }
            }
        }
    }

    /**
     * A column (列).
     *
     * @param key its name in a template, the Chinese one
     * @param group what stands over it and its neighbours of the same group; empty if nothing does
     * @param label what stands over it
     * @param width its width in characters of the standard font
     */
    public record Column(String key, String group, String label, int width) {

        /**
         * Checks that nothing is missing.
         *
         * @throws NullPointerException if a component is null
         */
        public Column {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(group, "group");
            Objects.requireNonNull(label, "label");
        }
    }

    /**
     * A line (行).
     *
     * @param cells one a column: a {@link String}, a {@link java.time.LocalDate} or a {@link Number}
     * @param tone its colour
     */
    public record Line(List<Object> cells, Block.Tone tone) {

        /**
         * Keeps its own copy.
         *
         * @throws NullPointerException if a component is null
         */
        public Line {
            cells = List.copyOf(cells);
            Objects.requireNonNull(tone, "tone");
        }
    }
}
