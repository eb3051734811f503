package org.zhiban.file;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Parts of a schema that come again and again, such as a citation: said once under a name. */
final class Repetitions {
    private static final int MANY = 3;

    private final Map<String, Object> definitions;
    private final Map<Object, Integer> counts = new HashMap<>();

    Repetitions(Map<String, Object> definitions) {
        this.definitions = definitions;
    }

    Map<?, ?> named(Map<String, Object> schema) {
        count(schema);
        return replaced((Map<?, ?>) schema);
    }

    private void count(Object part) {
        if (part instanceof Map<?, ?> object) {
            counts.merge(body(object), 1, Integer::sum);
            object.values().forEach(this::count);
        } else if (part instanceof List<?> list) {
            list.forEach(this::count);
        }
    }

    /** A part without what is said of it at its place. */
    private static Map<Object, Object> body(Map<?, ?> part) {
        Map<Object, Object> body = new LinkedHashMap<>(part);
        body.remove("description");
        return body;
    }

    private Object replaced(Object part) {
        if (part instanceof List<?> list) {
            return list.stream().map(this::replaced).toList();
        }
        return part instanceof Map<?, ?> object ? replaced(object) : part;
    }

    private Map<Object, Object> replaced(Map<?, ?> part) {
        Map<Object, Object> body = body(part);
        boolean isRepeated = "object".equals(part.get("type"))
                && part.get("properties") instanceof Map<?, ?>
                && counts.get(body) > MANY;
        Map<Object, Object> replaced = new LinkedHashMap<>();
        if (isRepeated) {
            if (part.containsKey("description")) {
                replaced.put("description", part.get("description"));
            }
            replaced.put("$ref", "#/$defs/" + define(body));
        } else {
            part.forEach((key, value) -> replaced.put(key, replaced(value)));
        }
        return replaced;
    }

    private String define(Map<Object, Object> body) {
        String name = ((Map<?, ?>) body.get("properties"))
                .keySet().stream().map(Object::toString).collect(Collectors.joining("-"));
        String free = name;
        for (int i = 2; !definitions.getOrDefault(free, body).equals(body); i++) {
            free = name + "-" + i;
        }
        definitions.put(free, body);
        return free;
    }
}
