package org.zhiban.documents.internal;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.zhiban.core.language.Language;
import org.zhiban.documents.Block;
import org.zhiban.documents.Sheet;

/**
 * A sheet as templates see it (模板数据): {@code title}, {@code number}, {@code marking}; each box by its Chinese label; each table
 * by its Chinese heading, as a list of lines with the cells by their columns' Chinese labels; and under {@code blocks} the
 * whole sheet part by part, for a template that suits every sheet.
 */
public final class Model {
    private static final int UNITS = 12;
    private static final int LABEL = 2;
    /** The height of a line of print, in its own size. */
    private static final double LINE = 1.35;
    /** How much higher a line is that is written on by hand. */
    private static final double BY_HAND = 1.7;

    private final UnaryOperator<String> legible;

    private Model(UnaryOperator<String> legible) {
        this.legible = legible;
    }

    /**
     * The model (模板数据) of a sheet.
     *
     * @param sheet the sheet
     * @param legible how a text is made fit to be shown
     * @return names and what stands for them: texts, lists of maps
     */
    public static Map<String, Object> of(Sheet sheet, UnaryOperator<String> legible) {
        return new Model(legible).model(sheet);
    }

    private Map<String, Object> model(Sheet sheet) {
        Map<String, Object> model = new HashMap<>();
        model.put("title", legible.apply(sheet.title()));
        model.put("number", legible.apply(sheet.number()));
        model.put("marking", legible.apply(sheet.marking()));
        model.put("lang", sheet.language() == Language.ZH ? "zh" : "en");
        model.put("width", sheet.paper().width());
        model.put("height", sheet.paper().height());
        model.put("blocks", sheet.blocks().stream().map(this::block).toList());
        for (Block block : sheet.blocks()) {
            named(block, model);
        }
        return model;
    }

    private void named(Block block, Map<String, Object> model) {
        if (block instanceof Block.Table table) {
            model.put(
                    table.key(),
                    table.lines().stream().map(line -> cells(table, line)).toList());
        } else if (block instanceof Block.Boxes boxes) {
            boxes.rows().forEach(row -> row.forEach(field -> model.put(field.key(), legible.apply(field.value()))));
        }
    }

    private Map<String, String> cells(Block.Table table, Block.Line line) {
        Map<String, String> cells = new LinkedHashMap<>();
        for (int i = 0; i < table.columns().size(); i++) {
            cells.put(table.columns().get(i).key(), legible.apply(line.cells().get(i)));
        }
        return cells;
    }

    private Map<String, Object> block(Block block) {
        if (block instanceof Block.Table table) {
            return Map.of("table", List.of(table(table)));
        }
        return Map.of(
                "boxes",
                List.of(Map.of(
                        "rows",
                        ((Block.Boxes) block).rows().stream().map(this::row).toList())));
    }

    private Map<String, Object> table(Block.Table table) {
        int whole = table.columns().stream().mapToInt(Block.Column::width).sum();
        return Map.of(
                "heading",
                legible.apply(table.heading()),
                "span",
                table.columns().size(),
                "columns",
                table.columns().stream()
                        .map(column -> Map.of(
                                "label", legible.apply(column.label()), "percent", 100.0 * column.width() / whole))
                        .toList(),
                "lines",
                table.lines().stream()
                        .map(line -> Map.of(
                                "colour",
                                line.tone().colour(),
                                "height",
                                LINE * room(line.cells()),
                                "cells",
                                line.cells().stream().map(this::paragraphs).toList()))
                        .toList());
    }

    private Map<String, Object> row(List<Block.Field> row) {
        double room = room(row.stream().map(Block.Field::value).toList());
        return Map.of(
                "fields",
                row.stream()
                        .map(field -> Map.of(
                                "label",
                                legible.apply(field.label()),
                                "span",
                                span(row.size()),
                                "height",
                                LINE * room * field.lines(),
                                "value",
                                paragraphs(field.value())))
                        .toList());
    }

    /** One map a line of the text, so that a template can put each on its own. */
    private Map<String, Object> paragraphs(String text) {
        return Map.of("paragraphs", legible.apply(text).lines().toList());
    }

    /**
     * How much room a row needs (行高), in lines of print: a row left blank is written on by hand.
     *
     * @param written what stands in it
     * @return 1, or more if nothing does
     */
    public static double room(List<String> written) {
        return written.stream().allMatch(String::isEmpty) ? BY_HAND : 1;
    }

    /**
     * How many of the twelve columns the value of a field takes (栏宽).
     *
     * @param fields how many fields its row has
     * @return the columns, beside {@value #LABEL} for the label
     */
    public static int span(int fields) {
        return UNITS / fields - LABEL;
    }
}
