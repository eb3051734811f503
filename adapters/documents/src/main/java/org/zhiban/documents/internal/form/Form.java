package org.zhiban.documents.internal.form;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zhiban.core.language.Language;
import org.zhiban.core.language.Wording;
import org.zhiban.documents.Block;
import org.zhiban.documents.Block.Tone;

/**
 * The parts of a form (表单栏目), said once: left blank, or filled in from what {@code T} reads.
 *
 * @param parts the parts, from top to bottom
 */
record Form<T>(List<Part<T>> parts) {

    /** A part, which becomes boxes or a table. */
    interface Part<T> {
        Block block(Optional<T> filled, Language language);
    }

    /** A box, and how it is filled. */
    record Item<T>(Wording label, int lines, Function<T, String> value) {

        Block.Field field(Optional<T> filled, Language language) {
            return new Block.Field(
                    label.zh(), label.in(language), filled.map(value).orElse(""), lines);
        }
    }

    /** A column, and how a cell of it is filled from the whole and the row. */
    record Cell<T, R>(Wording label, int width, BiFunction<T, R, String> value) {

        Block.Column column(Language language) {
            return new Block.Column(label.zh(), label.in(language), width);
        }
    }

    static <T> Item<T> item(String zh, String en, Function<T, String> value) {
        return new Item<>(Wording.of(zh, en), 1, value);
    }

    static <T> Item<T> text(String zh, String en, int lines, Function<T, String> value) {
        return new Item<>(Wording.of(zh, en), lines, value);
    }

    static <T, R> Cell<T, R> cell(String zh, String en, int width, BiFunction<T, R, String> value) {
        return new Cell<>(Wording.of(zh, en), width, value);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    static <T> List<Item<T>> row(Item<T>... items) {
        return List.of(items);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    static <T> Part<T> boxes(List<Item<T>>... rows) {
        return boxes(List.of(rows));
    }

    static <T> Part<T> boxes(List<List<Item<T>>> rows) {
        return (filled, language) -> new Block.Boxes(rows.stream()
                .map(row ->
                        row.stream().map(item -> item.field(filled, language)).toList())
                .toList());
    }

    /** A table of what is read, or of lines left blank. */
    @SafeVarargs
    @SuppressWarnings("varargs")
    static <T, R> Part<T> table(String zh, String en, int blankLines, Function<T, List<R>> rows, Cell<T, R>... cells) {
        return toned(zh, en, blankLines, rows, any -> Tone.PLAIN, cells);
    }

    @SafeVarargs
    @SuppressWarnings("varargs")
    static <T, R> Part<T> toned(
            String zh,
            String en,
            int blankLines,
            Function<T, List<R>> rows,
            Function<R, Tone> tone,
            Cell<T, R>... cells) {
        List<Cell<T, R>> columns = List.of(cells);
        Block.Line blank = new Block.Line(columns.stream().map(any -> "").toList(), Tone.PLAIN);
        return (filled, language) -> new Block.Table(
                zh,
                Wording.of(zh, en).in(language),
                columns.stream().map(cell -> cell.column(language)).toList(),
                filled.map(reading -> rows.apply(reading).stream()
                                .map(row -> line(columns, reading, row, tone))
                                .toList())
                        .filter(lines -> !lines.isEmpty())
                        .orElseGet(() -> Stream.generate(() -> blank)
                                .limit(filled.isPresent() ? 1 : blankLines)
                                .toList()));
    }

    private static <T, R> Block.Line line(List<Cell<T, R>> columns, T whole, R row, Function<R, Tone> tone) {
        return new Block.Line(
                columns.stream().map(cell -> cell.value().apply(whole, row)).toList(), tone.apply(row));
    }

    List<Block> blocks(Optional<T> filled, Language language) {
        return parts.stream().map(part -> part.block(filled, language)).toList();
    }
}
