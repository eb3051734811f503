package org.zhiban.documents;

import java.util.List;
import java.util.Objects;

/** A part of a sheet (表格部分): boxes with labels, or a table. Immutable. */
public sealed interface Block {

    /**
     * Boxes with labels (栏目), row by row.
     *
     * @param rows the rows, each of one to three fields
     */
    record Boxes(List<List<Field>> rows) implements Block {

        /**
         * Keeps its own copy.
         *
         * @throws NullPointerException if a row is null
         * @throws IllegalArgumentException if a row has no field, or more than three
         */
        public Boxes {
            rows = rows.stream().map(List::copyOf).toList();
            for (List<Field> row : rows) {
                if (row.isEmpty() || row.size() > 3) {
                    throw new IllegalArgumentException("栏目 a row has one to three fields: " + row.size());
                }
            }
        }
    }

    /**
     * A box with its label (栏目).
     *
     * @param key what a template calls it: its Chinese label, whatever the language
     * @param label the label
     * @param value what stands in it; empty on a blank form, or where nothing is known
     * @param lines how many lines of writing it has room for, at least
     */
    record Field(String key, String label, String value, int lines) {

        /**
         * Checks that nothing is missing.
         *
         * @throws NullPointerException if a component is null
         */
        public Field {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(label, "label");
            Objects.requireNonNull(value, "value");
        }
    }

    /**
     * A table (表格), whose head is repeated on every page.
     *
     * @param key what a template calls it: its Chinese heading, whatever the language
     * @param heading the heading above the head
     * @param columns the columns
     * @param lines the lines, those left blank for writing included
     */
    record Table(String key, String heading, List<Column> columns, List<Line> lines) implements Block {

        /**
         * Keeps its own copies.
         *
         * @throws NullPointerException if a component is null
         * @throws IllegalArgumentException if a line has not as many cells as there are columns
         */
        public Table {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(heading, "heading");
            columns = List.copyOf(columns);
            lines = List.copyOf(lines);
            for (Line line : lines) {
                if (line.cells().size() != columns.size()) {
                    throw new IllegalArgumentException("表格 a line of “" + key + "” has "
                            + line.cells().size() + " cells, the table has " + columns.size() + " columns");
                }
            }
        }
    }

    /**
     * A column (列).
     *
     * @param key what a template calls it: its Chinese label, whatever the language
     * @param label the label
     * @param width how wide it is, in proportion to the others
     */
    record Column(String key, String label, int width) {

        /**
         * Checks that nothing is missing.
         *
         * @throws NullPointerException if a component is null
         */
        public Column {
            Objects.requireNonNull(key, "key");
            Objects.requireNonNull(label, "label");
        }
    }

    /**
     * A line of a table (行).
     *
     * @param cells what stands in each column
     * @param tone its colour
     */
    record Line(List<String> cells, Tone tone) {

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

    /** The colour of a line (底色), which tells day kinds apart on the wall and weights in a report. */
    enum Tone {
        /** 无底色: white. */
        PLAIN("FFFFFF"),
        /** 浅绿: pale green, for rest days and what is to be minded. */
        PALE("DFEFDB"),
        /** 浅红: pale red, for holidays and breaches. */
        STRONG("FBDDD7");

        private final String colour;

        Tone(String colour) {
            this.colour = colour;
        }

        /**
         * The colour (颜色).
         *
         * @return red, green and blue in six hexadecimal digits
         */
        public String colour() {
            return colour;
        }
    }
}
