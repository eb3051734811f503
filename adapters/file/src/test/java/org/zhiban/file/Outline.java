package org.zhiban.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.zhiban.core.language.Named;
import org.zhiban.core.language.Wording;
import org.zhiban.core.regulation.Citation;
import org.zhiban.core.regulation.Clause;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Limit;
import org.zhiban.core.regulation.Parameter;
import org.zhiban.core.regulation.Regulation;

/**
 * A place that holds nothing and notes what its reader asks of it: led through the reader of regulation files, it comes out as
 * their JSON schema. So there is one declaration of the file, the reader itself.
 */
final class Outline extends Yaml {
    /** A name where the file may have any. It fits whatever names are read as. */
    private static final String ANY = "x";

    private static final String NAMES = "^[a-z0-9]+(-[a-z0-9]+)*$";

    /** What each sort of value looks like, by what its reader says is allowed; a new sort must be added here. */
    private static final Map<Wording, Map<String, Object>> LOOKS = Map.of(
            RegulationFile.NAME, Map.of("type", "string", "pattern", NAMES),
            RegulationFile.DATE, Map.of("type", "string", "pattern", "^\\d{4}-\\d{2}-\\d{2}$"),
            RegulationFile.TIME, Map.of("type", "string", "pattern", "^([01]\\d|2[0-3]):[0-5]\\d(:[0-5]\\d)?$"),
            RegulationFile.LENGTH,
                    Map.of("type", "string", "pattern", "^P(?!$)(\\d+D)?(T(?=\\d)(\\d+H)?(\\d+M)?(\\d+S)?)?$"),
            RegulationFile.ID, Map.of("type", List.of("string", "integer")),
            RegulationFile.COUNT, Map.of("type", "integer"),
            RegulationFile.FLAG, Map.of("type", "boolean"),
            RegulationFile.ZONE, Map.of("type", "string", "pattern", "^[A-Za-z0-9/+_:-]+$"),
            TimetablePart.STRETCH,
                    Map.of(
                            "type",
                            "string",
                            "pattern",
                            "^(\\d{2}-\\d{2}/\\d{2}-\\d{2}|\\d{4}-\\d{2}-\\d{2}/\\d{4}-\\d{2}-\\d{2})$"),
            RosterPart.AMOUNT, Map.of("type", List.of("number", "string"), "pattern", "^\\d+(\\.\\d+)?$"));

    private static final Map<Wording, Map<String, Object>> PERIODS =
            Map.of(RosterPart.PERIOD, Map.of("type", "string", "pattern", "^P(?!$)(\\d+Y)?(\\d+M)?(\\d+W)?(\\d+D)?$"));

    private final String way;
    private final boolean isItem;
    private final Map<String, Object> definitions;
    private final Map<String, Outline> fields = new LinkedHashMap<>();
    private final Set<String> required = new LinkedHashSet<>();
    private final Map<String, Object> looks = new LinkedHashMap<>();
    private Optional<List<String>> allowed = Optional.empty();
    private Optional<Outline> item = Optional.empty();
    private Optional<String> names = Optional.empty();

    private Outline(String way, boolean isItem, Map<String, Object> definitions) {
        super(Path.of("schema"), way, Optional.empty(), 1, new ArrayList<>());
        this.way = way;
        this.isItem = isItem;
        this.definitions = definitions;
    }

    /** The schema of regulation files. */
    static Map<String, Object> schema() {
        Outline root = new Outline("", false, new LinkedHashMap<>());
        RegulationFile.regulation(root);
        Repetitions repetitions = new Repetitions(root.definitions);
        Map<?, ?> whole = repetitions.named(root.json());
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        schema.put("title", "值班制度文件 Zhiban duty regulation");
        whole.forEach((name, part) -> schema.put(name.toString(), part));
        schema.put("$defs", root.definitions);
        return schema;
    }

    private Outline field(String name) {
        return fields.computeIfAbsent(
                name, any -> new Outline(way.isEmpty() ? name : way + "." + name, false, definitions));
    }

    @Override
    Yaml only(String... some) {
        allowed = Optional.of(List.of(some));
        return this;
    }

    @Override
    Yaml get(String name) {
        required.add(name);
        return field(name);
    }

    @Override
    Optional<Yaml> optional(String name) {
        return Optional.of(field(name));
    }

    @Override
    Map<String, Yaml> entries() {
        Map<String, Yaml> entries = new LinkedHashMap<>();
        allowed.orElse(List.of(ANY)).forEach(name -> entries.put(name, field(name)));
        return entries;
    }

    @Override
    <T> Optional<T> one(
            String kind,
            Map<String, Function<Yaml, Optional<T>>> known,
            BiFunction<String, Yaml, Optional<T>> other,
            Wording says) {
        if (!definitions.containsKey(kind)) {
            definitions.put(kind, Map.of());
            Outline choice = new Outline(kind, true, definitions);
            known.forEach((name, reading) -> reading.apply(choice.field(name)));
            other.apply(ANY, choice.field(ANY));
            Map<String, Object> one = choice.json();
            one.put("minProperties", 1);
            one.put("maxProperties", 1);
            one.put("description", said(says));
            definitions.put(kind, one);
        }
        looks.put("$ref", "#/$defs/" + kind);
        return Optional.empty();
    }

    @Override
    boolean isPresent() {
        return true;
    }

    @Override
    <T> List<T> list(Function<Yaml, Optional<T>> maker) {
        Outline one = new Outline(way, true, definitions);
        item = Optional.of(one);
        maker.apply(one);
        return List.of();
    }

    /** Any single value is text to the reader. */
    @Override
    Optional<String> text() {
        looks.put("type", List.of("string", "number", "boolean"));
        return Optional.empty();
    }

    @Override
    <T> Optional<T> value(Function<String, T> reading, Wording says) {
        Map<String, Object> known = Optional.ofNullable(LOOKS.get(says))
                .or(() -> Optional.ofNullable(PERIODS.get(says)))
                .orElseThrow(() -> new IllegalStateException("Outline does not know what this looks like: " + says));
        Stream.of("type", "pattern").filter(known::containsKey).forEach(key -> looks.put(key, known.get(key)));
        looks.put("description", said(says));
        return Optional.empty();
    }

    @Override
    <T> Optional<T> known(Map<String, T> things) {
        looks.put("enum", List.copyOf(things.keySet()));
        return Optional.empty();
    }

    @Override
    <T> Optional<T> either(String name, Function<Yaml, Optional<T>> where, Function<Yaml, Optional<T>> otherwise) {
        Outline one = new Outline(way, true, definitions);
        where.apply(one);
        Outline other = new Outline(way, true, definitions);
        otherwise.apply(other);
        looks.put("anyOf", List.of(one.json(), other.json()));
        return Optional.empty();
    }

    @Override
    <T> Optional<T> named(String name, Function<String, T> reading, Wording says) {
        names = Optional.of((String) LOOKS.get(says).get("pattern"));
        return Optional.of(reading.apply(name));
    }

    @Override
    <E extends Enum<E>> Optional<E> constant(Class<E> kind) {
        looks.put("enum", Stream.of(kind.getEnumConstants()).map(Yaml::nameOf).toList());
        List<String> known = Stream.of(kind.getEnumConstants())
                .filter(Named.class::isInstance)
                .map(one -> nameOf(one) + " " + said(((Named) one).wording()))
                .toList();
        if (!known.isEmpty()) {
            looks.put("description", String.join("; ", known));
        }
        return Optional.empty();
    }

    @Override
    <T> Optional<T> make(Supplier<T> maker) {
        return Optional.empty();
    }

    @Override
    void problem(String value, Wording says) {}

    private static String said(Wording wording) {
        return wording.zh() + " " + wording.en();
    }

    private Map<String, Object> json() {
        Map<String, Object> json = new LinkedHashMap<>();
        describe(json);
        if (item.isPresent()) {
            json.put("type", "array");
            json.put("items", item.get().json());
        } else if (!fields.isEmpty()) {
            mapping(json);
        } else {
            looks.forEach(json::putIfAbsent);
        }
        return json;
    }

    /** What a field is called, the clause of a typical regulation that settles it, and what may stand there. */
    private void describe(Map<String, Object> json) {
        String name = way.substring(way.lastIndexOf('.') + 1);
        List<String> said = Stream.of(
                        FieldNames.of(name, way).filter(any -> !isItem).map(Outline::said),
                        Optional.ofNullable((String) looks.get("description")),
                        clause(name)
                                .filter(any -> !isItem)
                                .map(one -> "典型制度 a typical regulation, " + one.id() + ": " + said(one.paraphrase())))
                .flatMap(Optional::stream)
                .toList();
        if (!said.isEmpty()) {
            json.put("description", String.join("\n", said));
        }
    }

    private Optional<Clause> clause(String name) {
        Regulation typical = TypicalRegulation.regulation();
        Optional<Citation> cited = Optional.empty();
        if (way.startsWith("rules.")) {
            cited = constant(Code.values(), name).flatMap(typical::citation);
        } else if (way.startsWith("limits.")) {
            cited = constant(Limit.values(), name).map(typical.limits()::get).map(Parameter::citation);
        }
        return cited.flatMap(one -> typical.clauses().stream()
                        .filter(clause -> clause.id().equals(one.clause()))
                        .findFirst())
                .or(() -> TypicalRegulation.clause(way));
    }

    private static <E extends Enum<E>> Optional<E> constant(E[] constants, String name) {
        return Stream.of(constants)
                .filter(constant -> nameOf(constant).equals(name))
                .findFirst();
    }

    private void mapping(Map<String, Object> json) {
        json.put("type", "object");
        Map<String, Object> properties = new LinkedHashMap<>();
        allowed.orElseGet(() -> List.copyOf(fields.keySet())).stream()
                .filter(name -> !name.equals(ANY))
                .forEach(name -> properties.put(name, field(name).json()));
        if (!properties.isEmpty()) {
            json.put("properties", properties);
        }
        if (!required.isEmpty()) {
            json.put("required", List.copyOf(required));
        }
        Outline any = fields.get(ANY);
        json.put("additionalProperties", any == null ? Boolean.FALSE : any.json());
        Optional.ofNullable(any)
                .flatMap(them -> them.names)
                .ifPresent(pattern -> json.put("propertyNames", Map.of("pattern", pattern)));
    }
}
