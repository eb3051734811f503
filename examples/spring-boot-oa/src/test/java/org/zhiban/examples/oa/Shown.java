package org.zhiban.examples.oa;

import java.util.List;
import java.util.Map;
import org.springframework.boot.json.JsonParser;
import org.springframework.boot.json.JsonParserFactory;

/**
 * An answer of the README against a real one: the same, status and JSON, save what {@code …} stands for: any value, more members of
 * an object, more elements at the end of an array.
 */
record Shown(String answer) {
    private static final JsonParser JSON = JsonParserFactory.getJsonParser();
    private static final String MORE = "…";

    boolean matches(String real) {
        return status(answer).equals(status(real)) && matches(json(answer), json(real));
    }

    private static String status(String answer) {
        String stripped = answer.strip();
        return stripped.substring(stripped.lastIndexOf('\n') + 1);
    }

    private static Object json(String answer) {
        String stripped = answer.strip();
        String body = stripped.substring(0, stripped.length() - status(answer).length());
        return body.isBlank() ? "" : body.startsWith("[") ? JSON.parseList(body) : JSON.parseMap(body);
    }

    private static boolean matches(Object shown, Object real) {
        if (shown instanceof Map<?, ?> map && real instanceof Map<?, ?> object) {
            return matches(map, object);
        } else if (shown instanceof List<?> list && real instanceof List<?> array) {
            return matches(list, array);
        }
        return shown.equals(MORE) || shown.equals(real);
    }

    private static boolean matches(Map<?, ?> shown, Map<?, ?> real) {
        return (shown.containsKey(MORE) || shown.keySet().equals(real.keySet()))
                && shown.entrySet().stream()
                        .filter(member -> !member.getKey().equals(MORE))
                        .allMatch(member -> real.containsKey(member.getKey())
                                && matches(member.getValue(), real.get(member.getKey())));
    }

    private static boolean matches(List<?> shown, List<?> real) {
        boolean isOpen = !shown.isEmpty() && MORE.equals(shown.get(shown.size() - 1));
        List<?> fixed = isOpen ? shown.subList(0, shown.size() - 1) : shown;
        return (isOpen ? real.size() >= fixed.size() : real.size() == fixed.size())
                && java.util.stream.IntStream.range(0, fixed.size()).allMatch(i -> matches(fixed.get(i), real.get(i)));
    }
}
