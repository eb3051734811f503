package org.zhiban.json;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.zhiban.core.event.ShiftId;
import tools.jackson.core.JsonGenerator;

/** Writes the fields of one event, in the order they are given. */
final class FieldWriter {
    private final JsonGenerator json;
    private final Function<Instant, String> instants;

    FieldWriter(JsonGenerator json) {
        this(json, Instant::toString);
    }

    FieldWriter(JsonGenerator json, Function<Instant, String> instants) {
        this.json = json;
        this.instants = instants;
    }

    FieldWriter text(String name, String value) {
        json.writeName(name);
        json.writeString(value);
        return this;
    }

    FieldWriter text(String name, Optional<String> value) {
        return value.map(present -> text(name, present)).orElse(this);
    }

    FieldWriter instant(String name, Instant value) {
        return text(name, instants.apply(value));
    }

    FieldWriter shift(String name, ShiftId value) {
        return text(name, value.toString());
    }

    FieldWriter number(String name, long value) {
        json.writeName(name);
        json.writeNumber(value);
        return this;
    }

    FieldWriter flag(String name, boolean value) {
        json.writeName(name);
        json.writeBoolean(value);
        return this;
    }

    FieldWriter texts(String name, List<String> values) {
        json.writeName(name);
        json.writeStartArray();
        values.forEach(json::writeString);
        json.writeEndArray();
        return this;
    }

    FieldWriter numbers(String name, List<Long> values) {
        json.writeName(name);
        json.writeStartArray();
        values.forEach(json::writeNumber);
        json.writeEndArray();
        return this;
    }

    <T> FieldWriter object(String name, T value, BiConsumer<FieldWriter, T> fields) {
        json.writeName(name);
        object(value, fields);
        return this;
    }

    <T> FieldWriter object(String name, Optional<T> value, BiConsumer<FieldWriter, T> fields) {
        return value.map(present -> object(name, present, fields)).orElse(this);
    }

    <T> FieldWriter objects(String name, List<T> values, BiConsumer<FieldWriter, T> fields) {
        json.writeName(name);
        json.writeStartArray();
        values.forEach(value -> object(value, fields));
        json.writeEndArray();
        return this;
    }

    private <T> void object(T value, BiConsumer<FieldWriter, T> fields) {
        json.writeStartObject();
        fields.accept(this, value);
        json.writeEndObject();
    }
}
