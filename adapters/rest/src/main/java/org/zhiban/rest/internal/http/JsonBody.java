package org.zhiban.rest.internal.http;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.MessageBodyReader;
import jakarta.ws.rs.ext.MessageBodyWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.List;
import java.util.stream.Collectors;
import org.zhiban.core.language.Wording;
import org.zhiban.rest.Limits;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** Requests from JSON and answers to JSON. */
@Consumes(MediaType.APPLICATION_JSON)
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA})
public final class JsonBody implements MessageBodyReader<Record>, MessageBodyWriter<Record> {
    private final JsonMapper mapper;

    public JsonBody(Limits limits) {
        this.mapper = Json.mapper(limits.depth(), limits.bodyBytes());
    }

    @Override
    public boolean isReadable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type.isRecord();
    }

    @Override
    public Record readFrom(
            Class<Record> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, String> headers,
            InputStream body)
            throws IOException {
        String charset = media.getParameters().getOrDefault(MediaType.CHARSET_PARAMETER, "utf-8");
        if (!charset.equalsIgnoreCase("utf-8")) {
            throw new NotSupportedException();
        }
        return parsed(body.readAllBytes(), type);
    }

    private Record parsed(byte[] body, Class<Record> type) {
        if (body.length == 0) {
            throw malformed("", "缺少请求内容", "the body is missing");
        }
        try {
            return mapper.readValue(body, type);
        } catch (DatabindException mistyped) {
            throw mistyped(mistyped);
        } catch (JacksonException broken) {
            throw malformed("", "不是合格的 JSON", "this is no well-formed JSON within the limits");
        }
    }

    private static ProblemException mistyped(DatabindException thrown) {
        String pointer = thrown.getPath().stream()
                .map(step -> "/" + (step.getPropertyName() == null ? step.getIndex() : escaped(step.getPropertyName())))
                .collect(Collectors.joining());
        return thrown instanceof UnrecognizedPropertyException
                ? malformed(pointer, "没有这个字段", "there is no such field")
                : malformed(pointer, "类型不对", "the value is of the wrong type");
    }

    static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }

    private static ProblemException malformed(String pointer, String zh, String en) {
        return ProblemException.of(
                Problem.Kind.MALFORMED,
                List.of(language -> new Problem.Violation(
                        pointer, "json", Wording.of(zh, en).in(language), null)));
    }

    @Override
    public boolean isWriteable(Class<?> type, Type generic, Annotation[] annotations, MediaType media) {
        return type.isRecord();
    }

    @Override
    public void writeTo(
            Record answer,
            Class<?> type,
            Type generic,
            Annotation[] annotations,
            MediaType media,
            MultivaluedMap<String, Object> headers,
            OutputStream out)
            throws IOException {
        out.write(bytes(answer));
    }

    byte[] bytes(Record answer) {
        return mapper.writeValueAsBytes(answer);
    }
}
