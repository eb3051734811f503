package org.zhiban.json;

import java.io.StringWriter;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.zhiban.core.event.DutyEvent;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * An event on its way to a reader (事件的传输形式): field by field as it is stored, but every instant with the offset of the office's
 * zone. Immutable.
 *
 * @param type the name of its kind
 * @param version the version of its form
 * @param json the event as one JSON object
 */
public record WireEvent(String type, int version, String json) {
    private static final JsonFactory JSON = new JsonFactory();

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public WireEvent {
        Objects.requireNonNull(type, "type");
        Objects.requireNonNull(json, "json");
    }

    /**
     * An event as readers get it (传输形式).
     *
     * @param event the event, as the reader may see it
     * @param zone the zone of the office
     * @return its kind and its fields
     * @throws NullPointerException if an argument is null
     */
    public static WireEvent of(DutyEvent event, ZoneId zone) {
        DateTimeFormatter local = DateTimeFormatter.ISO_OFFSET_DATE_TIME.withZone(zone);
        StringWriter text = new StringWriter();
        try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartObject();
            EventKind kind = event.match(new EventWriter(new FieldWriter(json, local::format)));
            json.writeEndObject();
            json.flush();
            return new WireEvent(kind.type(), kind.version(), text.toString());
        }
    }
}
