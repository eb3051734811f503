package org.zhiban.file;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.composer.Composer;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.parser.ParserImpl;
import org.snakeyaml.engine.v2.scanner.StreamReader;
import org.zhiban.core.language.Wording;

/**
 * A place in a YAML file, read field by field. What is wrong is noted with its line and path, and reading goes on, so that
 * all problems of a file are told at once. Aliases, double keys and deep nesting are refused.
 */
class Yaml {
    private static final int DEEPEST = 20;
    /** Some ten times what a long regulation has. */
    private static final int MOST_EVENTS = 200_000;

    private static final LoadSettings SETTINGS = LoadSettings.builder().build();

    private final Path file;
    private final String path;
    private final Optional<Node> node;
    private final int line;
    private final List<InputProblem> problems;

    Yaml(Path file, String path, Optional<Node> node, int line, List<InputProblem> problems) {
        this.file = file;
        this.path = path;
        this.node = node;
        this.line = line;
        this.problems = problems;
    }

    static Yaml read(Path file) throws IOException {
        return of(file, Text.read(file));
    }

    /** Reads a text that came from a file, or says it did. */
    static Yaml of(Path file, String text) {
        List<InputProblem> problems = new ArrayList<>();
        Yaml root = new Yaml(file, "", Optional.empty(), 1, problems);
        try {
            root.requireTame(text);
            Table.requireSound(problems);
            Yaml whole = new Yaml(file, "", new Composer(SETTINGS, parser(text)).getSingleNode(), 1, problems);
            if (!whole.isPresent()) {
                whole.problem("", Wording.of("文件是空的。", "The file is empty."));
            }
            Table.requireSound(problems);
            return whole;
        } catch (YamlEngineException e) {
            int line = e instanceof MarkedYamlEngineException marked
                    ? marked.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1)
                    : 1;
            problems.add(
                    new InputProblem(file, line, "", "", Wording.of("不是正确的YAML。", "This is not well-formed YAML.")));
            throw new InputException(problems);
        }
    }

    private static ParserImpl parser(String text) {
        return new ParserImpl(SETTINGS, new StreamReader(SETTINGS, text));
    }

    private void requireTame(String text) {
        int depth = 0;
        int count = 0;
        ParserImpl events = parser(text);
        while (events.hasNext()) {
            Event event = events.next();
            if (event instanceof AliasEvent) {
                at(event.getStartMark()).problem("", Wording.of("不得使用别名（*）。", "Aliases (*) are not allowed."));
            } else if (event instanceof CollectionStartEvent) {
                depth++;
            } else if (event instanceof CollectionEndEvent) {
                depth--;
            }
            if (++count > MOST_EVENTS) {
                at(event.getStartMark()).problem("", Wording.of("内容过多。", "There is too much in it."));
                return;
            }
            if (depth > DEEPEST) {
                at(event.getStartMark())
                        .problem(
                                "",
                                Wording.of("嵌套不得超过" + DEEPEST + "层。", "Nesting is limited to " + DEEPEST + " levels."));
                return;
            }
        }
    }

    private Yaml at(Optional<Mark> mark) {
        return new Yaml(file, path, node, mark.map(known -> known.getLine() + 1).orElse(line), problems);
    }

    private Yaml child(String name, Optional<Node> child) {
        int childLine = child.flatMap(Node::getStartMark)
                .map(mark -> mark.getLine() + 1)
                .orElse(line);
        return new Yaml(file, path.isEmpty() ? name : path + "." + name, child, childLine, problems);
    }

    /** The fields of a mapping; names that are not allowed or come twice are problems. */
    private Map<String, Node> fields() {
        Map<String, Node> fields = new LinkedHashMap<>();
        if (node.isPresent() && !(node.get() instanceof MappingNode)) {
            problem("", Wording.of("应为若干“名称: 值”。", "A mapping of names to values is wanted."));
        } else if (node.isPresent()) {
            for (NodeTuple tuple : ((MappingNode) node.get()).getValue()) {
                String name = tuple.getKeyNode() instanceof ScalarNode key ? key.getValue() : "?";
                if (fields.put(name, tuple.getValueNode()) != null) {
                    at(tuple.getKeyNode().getStartMark()).problem(name, Wording.of("名称重复。", "This name comes twice."));
                }
            }
        }
        return fields;
    }

    /** Allows these names and no others. */
    Yaml only(String... names) {
        Set<String> allowed = Set.of(names);
        fields().forEach((name, value) -> {
            if (!allowed.contains(name)) {
                child(name, Optional.of(value))
                        .problem(
                                "",
                                Wording.of(
                                        "不认识的名称，可用：" + String.join("、", names) + "。",
                                        "Unknown name; known are " + String.join(", ", names) + "."));
            }
        });
        return this;
    }

    /** A field that must be there. */
    Yaml get(String name) {
        Optional<Node> value = Optional.ofNullable(quietFields().get(name));
        Yaml child = child(name, value);
        if (value.isEmpty() && isPresent()) {
            child.problem("", TypicalRegulation.missing(child.path));
        }
        return child;
    }

    Optional<Yaml> optional(String name) {
        return Optional.ofNullable(quietFields().get(name)).map(value -> child(name, Optional.of(value)));
    }

    private Map<String, Node> quietFields() {
        if (node.isEmpty() || !(node.get() instanceof MappingNode mapping)) {
            return Map.of();
        }
        Map<String, Node> fields = new LinkedHashMap<>();
        mapping.getValue().forEach(tuple -> {
            if (tuple.getKeyNode() instanceof ScalarNode key) {
                fields.putIfAbsent(key.getValue(), tuple.getValueNode());
            }
        });
        return fields;
    }

    /** Every field of a mapping, by name. */
    Map<String, Yaml> entries() {
        Map<String, Yaml> entries = new LinkedHashMap<>();
        fields().forEach((name, value) -> entries.put(name, child(name, Optional.of(value))));
        return entries;
    }

    /**
     * Exactly one entry, read by its name. What all such places are called matters to nobody here; as they may hold one another,
     * whoever describes them must.
     */
    <T> Optional<T> one(
            String kind,
            Map<String, Function<Yaml, Optional<T>>> known,
            BiFunction<String, Yaml, Optional<T>> other,
            Wording allowed) {
        Map<String, Yaml> entries = entries();
        if (entries.size() != 1) {
            problem("", allowed);
            return Optional.empty();
        }
        String name = entries.keySet().iterator().next();
        Yaml entry = entries.get(name);
        return known.containsKey(name) ? known.get(name).apply(entry) : other.apply(name, entry);
    }

    /**
     * The line of the thing a path names, such as {@code timetable.shifts[workday-night].lasts}: in brackets an item's place from
     * 0, or the name it has. Where the path goes on past the end of the file's own, the last place it reached counts.
     */
    long lineOf(String wanted) {
        Optional<Node> at = node;
        long found = line;
        for (String step : wanted.split("[.\\[]")) {
            String name = step.endsWith("]") ? step.substring(0, step.length() - 1) : step;
            Optional<NodeTuple> next = at.flatMap(within -> step(within, name));
            if (next.isEmpty()) {
                return found;
            }
            found = next.get()
                    .getKeyNode()
                    .getStartMark()
                    .map(mark -> mark.getLine() + 1L)
                    .orElse(found);
            at = Optional.of(next.get().getValueNode());
        }
        return found;
    }

    /** A field of a mapping; an item of a list stands for itself. */
    private static Optional<NodeTuple> step(Node within, String name) {
        if (within instanceof MappingNode mapping) {
            return mapping.getValue().stream()
                    .filter(tuple -> tuple.getKeyNode() instanceof ScalarNode key
                            && key.getValue().equals(name))
                    .findFirst();
        }
        List<Node> items = within instanceof SequenceNode sequence ? sequence.getValue() : List.of();
        return IntStream.range(0, items.size())
                .filter(i -> String.valueOf(i).equals(name) || isNamed(items.get(i), name))
                .mapToObj(items::get)
                .findFirst()
                .map(item -> new NodeTuple(item, item));
    }

    private static boolean isNamed(Node item, String name) {
        return Stream.of("id", "line")
                .flatMap(field -> item instanceof MappingNode ? step(item, field).stream() : Stream.empty())
                .anyMatch(tuple -> tuple.getValueNode() instanceof ScalarNode value
                        && value.getValue().equals(name));
    }

    boolean isPresent() {
        return node.isPresent();
    }

    /** The items of a list, each made into a value; what cannot be made is a problem noted and left out. */
    <T> List<T> list(Function<Yaml, Optional<T>> maker) {
        if (node.isEmpty()) {
            return List.of();
        }
        if (!(node.get() instanceof SequenceNode sequence)) {
            problem("", Wording.of("应为列表。", "A list is wanted."));
            return List.of();
        }
        List<T> made = new ArrayList<>();
        for (int i = 0; i < sequence.getValue().size(); i++) {
            new Yaml(
                            file,
                            path + "[" + i + "]",
                            Optional.of(sequence.getValue().get(i)),
                            sequence.getValue()
                                    .get(i)
                                    .getStartMark()
                                    .map(mark -> mark.getLine() + 1)
                                    .orElse(line),
                            problems)
                    .apply(maker)
                    .ifPresent(made::add);
        }
        return made;
    }

    private <T> Optional<T> apply(Function<Yaml, Optional<T>> maker) {
        return maker.apply(this);
    }

    /** The text that stands here, or empty if none does. */
    Optional<String> text() {
        if (node.isEmpty()) {
            return Optional.empty();
        }
        if (!(node.get() instanceof ScalarNode scalar)) {
            problem("", Wording.of("应为一个值。", "A single value is wanted."));
            return Optional.empty();
        }
        return Optional.of(scalar.getValue());
    }

    /** The value that stands here, read from its text; what the reading refuses is a problem. */
    <T> Optional<T> value(Function<String, T> reading, Wording allowed) {
        return text().flatMap(text -> {
            try {
                return Optional.of(reading.apply(text));
            } catch (DateTimeException | IllegalArgumentException e) {
                problem(text, allowed);
                return Optional.empty();
            }
        });
    }

    /** The name this place has in the mapping around it, as a value. */
    <T> Optional<T> named(String name, Function<String, T> reading, Wording allowed) {
        try {
            return Optional.of(reading.apply(name));
        } catch (IllegalArgumentException e) {
            problem(name, allowed);
            return Optional.empty();
        }
    }

    /** One of some known things, by name. */
    <T> Optional<T> known(Map<String, T> things) {
        String names = String.join(", ", things.keySet());
        return value(
                text -> Optional.ofNullable(things.get(text)).orElseThrow(IllegalArgumentException::new),
                Wording.of("须为 " + names + " 之一。", "It must be one of " + names + "."));
    }

    /** Read in one way where a field of this name is there, and in another where it is not. */
    <T> Optional<T> either(String name, Function<Yaml, Optional<T>> where, Function<Yaml, Optional<T>> otherwise) {
        return (optional(name).isPresent() ? where : otherwise).apply(this);
    }

    /** A constant, written in lower case with hyphens. */
    <E extends Enum<E>> Optional<E> constant(Class<E> kind) {
        String allowed = Stream.of(kind.getEnumConstants()).map(Yaml::nameOf).collect(Collectors.joining(", "));
        return value(
                text -> Stream.of(kind.getEnumConstants())
                        .filter(constant -> nameOf(constant).equals(text))
                        .findFirst()
                        .orElseThrow(IllegalArgumentException::new),
                Wording.of("须为 " + allowed + " 之一。", "It must be one of " + allowed + "."));
    }

    static String nameOf(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Makes a value of what was read here, once all of it could be; what its type refuses is a problem. */
    <T> Optional<T> make(Supplier<T> maker) {
        try {
            return Optional.of(maker.get());
        } catch (NoSuchElementException somethingIsMissing) {
            if (problems.isEmpty()) {
                throw somethingIsMissing;
            }
            return Optional.empty();
        } catch (IllegalArgumentException e) {
            problem("", Wording.of(e.getMessage(), e.getMessage()));
            return Optional.empty();
        }
    }

    void problem(String value, Wording allowed) {
        InputException.note(new InputProblem(file, line, path, value, allowed), problems);
    }

    List<InputProblem> problems() {
        return problems;
    }
}
