package org.zhiban.spring;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.types.Time;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Locale;
import org.zhiban.core.notice.Notice;
import org.zhiban.core.regulation.Deadline;
import org.zhiban.core.staff.StaffId;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * What a webhook tells of a notice: a CloudEvent in structured JSON, with nothing but what the public view shows. Written with the
 * Jackson that Boot uses: the library's own writer brings Jackson 2, at whose sight Boot's actuator wants more of it.
 */
final class Told {
    static final String CONTENT_TYPE = "application/cloudevents+json";

    private static final String TYPE = "org.zhiban.notice.";
    private static final JsonFactory JSON = new JsonFactory();

    private Told() {}

    static byte[] of(Notice notice) {
        CloudEvent event = event(notice);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
            json.writeStartObject();
            for (String name : event.getAttributeNames()) {
                json.writeStringProperty(name, text(event.getAttribute(name)));
            }
            json.writeObjectPropertyStart("data");
            data(notice, json);
            json.writeEndObject();
            json.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static CloudEvent event(Notice notice) {
        return CloudEventBuilder.v1()
                .withId(notice.id())
                .withSource(URI.create("urn:zhiban:office:" + notice.office().value()))
                .withType(TYPE + lower(notice.stage()))
                .withSubject(lower(notice.deadline().code()))
                .withTime(notice.at().atOffset(ZoneOffset.UTC))
                .withDataContentType("application/json")
                .build();
    }

    private static String text(Object value) {
        return value instanceof OffsetDateTime time ? Time.writeTime(time) : value.toString();
    }

    private static void data(Notice notice, JsonGenerator json) {
        Deadline deadline = notice.deadline();
        json.writeStringProperty("code", lower(deadline.code()));
        notice.citation()
                .ifPresent(citation ->
                        json.writeStringProperty("clause", citation.clause().toString()));
        json.writeStringProperty("severity", lower(deadline.severity()));
        json.writeStringProperty("since", deadline.since().toString());
        json.writeStringProperty("by", deadline.by().toString());
        json.writeArrayPropertyStart("answerable");
        deadline.answerable().stream().map(StaffId::value).forEach(json::writeString);
        json.writeEndArray();
        json.writeArrayPropertyStart("entries");
        deadline.evidence().forEach(json::writeNumber);
        json.writeEndArray();
        json.writeStringProperty("zh", notice.sentence().zh());
        json.writeStringProperty("en", notice.sentence().en());
    }

    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
