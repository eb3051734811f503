package org.zhiban.rest.internal.openapi;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.zhiban.rest.internal.http.Desk;
import org.zhiban.rest.internal.http.Problem;
import org.zhiban.rest.internal.resource.Resources;
import org.zhiban.rest.internal.wire.EntryView;
import org.zhiban.rest.internal.wire.Format;
import org.zhiban.rest.internal.wire.Is;
import org.zhiban.rest.internal.wire.OneOf;
import org.zhiban.rest.internal.wire.Wire;

/** The records that go over the wire, by the name of their schema. */
final class Records {
    private final Map<String, Class<?>> byName = new TreeMap<>();

    private Records() {}

    static Records all() {
        Records all = new Records();
        all.add(Problem.class);
        all.add(Desk.Written.class);
        all.add(EntryView.class);
        Resources.CLASSES.stream()
                .flatMap(resource -> Arrays.stream(resource.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(Operation.class))
                .forEach(all::add);
        return all;
    }

    private void add(Method operation) {
        Optional.ofNullable(operation.getAnnotation(APIResponseSchema.class)).ifPresent(shown -> add(shown.value()));
        Arrays.stream(operation.getGenericParameterTypes()).forEach(this::add);
    }

    private void add(Type type) {
        if (type instanceof ParameterizedType generic) {
            for (Type part : generic.getActualTypeArguments()) {
                add(part);
            }
        } else if (type instanceof Class<?> kind && kind.isRecord() && byName.putIfAbsent(name(kind), kind) == null) {
            for (RecordComponent part : kind.getRecordComponents()) {
                add(part.getGenericType());
            }
        }
    }

    private static String name(Class<?> kind) {
        return Optional.ofNullable(kind.getAnnotation(org.eclipse.microprofile.openapi.annotations.media.Schema.class))
                .map(org.eclipse.microprofile.openapi.annotations.media.Schema::name)
                .filter(name -> !name.isEmpty())
                .orElseGet(kind::getSimpleName);
    }

    /** Every record's schema is complete: what is always there, what nothing beside it may be, what a text looks like. */
    void describe(Map<String, Schema> schemas) {
        byName.forEach((name, kind) -> {
            Schema schema = schemas.get(name);
            if (schema == null) {
                throw new IllegalStateException("没有结构 no schema is named " + name + " in " + schemas.keySet());
            }
            schema.additionalPropertiesSchema(OASFactory.createSchema().booleanSchema(false));
            for (RecordComponent part : kind.getRecordComponents()) {
                describe(schema, part);
            }
        });
    }

    private static void describe(Schema schema, RecordComponent part) {
        Schema property = schema.getProperties().get(part.getName());
        if (part.getType().isPrimitive()) {
            schema.addRequired(part.getName());
        }
        describe(property, part.getAnnotatedType());
    }

    private static void describe(Schema schema, AnnotatedType type) {
        constrain(schema, type);
        if (type instanceof AnnotatedParameterizedType generic && schema.getItems() != null) {
            describe(schema.getItems(), generic.getAnnotatedActualTypeArguments()[0]);
        }
    }

    private static void constrain(Schema schema, AnnotatedElement type) {
        Optional.ofNullable(type.getAnnotation(Is.class)).map(Is::value).ifPresent(format -> apply(schema, format));
        Optional.ofNullable(type.getAnnotation(OneOf.class))
                .ifPresent(oneOf -> schema.enumeration(List.copyOf(Wire.names(oneOf.value()))));
    }

    private static void apply(Schema schema, Format format) {
        schema.description(format.wording().zh() + " " + format.wording().en());
        schema.examples(List.of(format.example()));
        format.json().ifPresent(schema::format);
        if (format.json().isEmpty()) {
            schema.maxLength(200);
        }
    }
}
