package org.zhiban.json;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.event.UnreadableEventException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads the fields of one event in the order they are asked for. Whatever else stands there is refused with its place:
 * so an unknown, missing, repeated or misplaced field is found by looking at one name, and nothing is ever skipped.
 */
final class FieldReader {
    private static final int LONGEST_QUOTE = 200;

    private final String type;
    private final int version;
    private final JsonParser json;
    private final Recurring recurring;
    /** The name the parser has read ahead, null at the end of an object; of no meaning unless {@code isAhead}. */
    private String name;

    private boolean isAhead;
    /** The optional field last asked for in vain where the parser stands, or null. */
    private String absent;

    FieldReader(String type, int version, JsonParser json, Recurring recurring) {
        this.type = type;
        this.version = version;
        this.json = json;
        this.recurring = recurring;
    }

    /** The whole payload as one object; every failure comes out as the exception that names kind, version and place. */
    <T> T whole(Function<FieldReader, T> reading) {
        try {
            json.nextToken();
            T event = object(reading);
            if (json.nextToken() != null) {
                throw unreadable("事件之后还有内容 there is more behind the event", null);
            }
            return event;
        } catch (JacksonException e) {
            throw unreadable("不合 JSON 语法 not sound JSON: " + e.getOriginalMessage(), e);
        } catch (IllegalArgumentException e) {
            throw unreadable(e.getMessage(), e);
        }
    }

    String text(String field) {
        require(field);
        json.nextToken();
        return currentText();
    }

    Optional<String> optionalText(String field) {
        return isNext(field) ? Optional.of(text(field)) : absent(field);
    }

    <T> T value(String field, Function<String, T> parse) {
        require(field);
        json.nextToken();
        return currentValue(parse);
    }

    /** The value, or an equal one that was read of late. */
    <T> T known(T value) {
        return recurring.made(value);
    }

    <T> List<T> values(String field, Function<String, T> parse) {
        return list(field, () -> currentValue(parse));
    }

    <E extends Enum<E>> E choice(String field, Class<E> kind) {
        return StoredText.choice(kind).apply(text(field));
    }

    List<Long> longNumbers(String field) {
        return list(field, () -> {
            requireToken(JsonToken.VALUE_NUMBER_INT, "整数 a whole number");
            return json.getLongValue();
        });
    }

    Instant instant(String field) {
        require(field);
        json.nextToken();
        requireToken(JsonToken.VALUE_STRING, "文字 a text");
        return StoredText.instant(json.getString());
    }

    ShiftId shift(String field) {
        return value(field, StoredText::shift);
    }

    boolean flag(String field) {
        require(field);
        Boolean flag = json.nextBooleanValue();
        if (flag == null) {
            throw wrongKind("true 或 or false");
        }
        return flag;
    }

    int number(String field) {
        requireWholeNumber(field);
        return json.getIntValue();
    }

    long longNumber(String field) {
        requireWholeNumber(field);
        return json.getLongValue();
    }

    Optional<Integer> optionalNumber(String field) {
        return isNext(field) ? Optional.of(number(field)) : absent(field);
    }

    <T> T object(String field, Function<FieldReader, T> fields) {
        require(field);
        json.nextToken();
        return object(fields);
    }

    <T> Optional<T> optionalObject(String field, Function<FieldReader, T> fields) {
        return isNext(field) ? Optional.of(object(field, fields)) : absent(field);
    }

    <T> List<T> objects(String field, Function<FieldReader, T> fields) {
        return list(field, () -> object(fields));
    }

    private <T> T object(Function<FieldReader, T> fields) {
        requireToken(JsonToken.START_OBJECT, "对象 an object");
        T object = fields.apply(this);
        requireEnd();
        return object;
    }

    private <T> List<T> list(String field, Supplier<T> item) {
        require(field);
        json.nextToken();
        requireToken(JsonToken.START_ARRAY, "数组 an array");
        List<T> items = new ArrayList<>();
        while (json.nextToken() != JsonToken.END_ARRAY) {
            items.add(item.get());
        }
        return items;
    }

    private String currentText() {
        return currentValue(Function.identity());
    }

    private <T> T currentValue(Function<String, T> parse) {
        requireToken(JsonToken.VALUE_STRING, "文字 a text");
        return recurring.read(json.getStringCharacters(), json.getStringOffset(), json.getStringLength(), parse);
    }

    private void requireWholeNumber(String field) {
        require(field);
        json.nextToken();
        requireToken(JsonToken.VALUE_NUMBER_INT, "整数 a whole number");
    }

    private void requireToken(JsonToken token, String allowed) {
        if (json.currentToken() != token) {
            throw wrongKind(allowed);
        }
    }

    private void require(String field) {
        if (!isNext(field)) {
            throw misplaced(field);
        }
        isAhead = false;
        absent = null;
    }

    private void requireEnd() {
        lookAhead();
        if (name != null) {
            throw unreadable("字段过多 expected no further field, found \"" + name + "\"", null);
        }
        isAhead = false;
    }

    private boolean isNext(String field) {
        lookAhead();
        return field.equals(name);
    }

    private void lookAhead() {
        if (!isAhead) {
            name = json.nextName();
            isAhead = true;
        }
    }

    private <T> Optional<T> absent(String field) {
        absent = field;
        return Optional.empty();
    }

    private UnreadableEventException misplaced(String field) {
        String allowed = "\"" + field + "\"" + (absent == null ? "" : " (或 or \"" + absent + "\")");
        return name == null
                ? unreadable("缺少字段 missing field " + allowed, null)
                : unreadable(
                        "字段须依次各一 fields come once each, in order: expected " + allowed + ", found \"" + name + "\"",
                        null);
    }

    private UnreadableEventException wrongKind(String allowed) {
        return unreadable("类型不符 expected " + allowed + ", found " + kindOf(json.currentToken()), null);
    }

    private static String kindOf(JsonToken token) {
        return switch (token) {
            case VALUE_STRING -> "文字 text";
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> "数字 number";
            default -> token.asString();
        };
    }

    private UnreadableEventException unreadable(String why, Exception cause) {
        String place = json.streamReadContext().pathAsPointer().toString();
        String where = place.isEmpty() ? "" : "字段 field " + cut(place) + ": ";
        return new UnreadableEventException(type, version, where + cut(why), cause);
    }

    /** A hostile payload is not to fill a host's log. */
    private static String cut(String text) {
        return text.length() <= LONGEST_QUOTE ? text : text.substring(0, LONGEST_QUOTE) + "…";
    }
}
