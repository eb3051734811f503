package org.zhiban.rest.internal.wire;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhiban.core.event.LogEntry;
import org.zhiban.json.WireEvent;
import tools.jackson.databind.util.RawValue;

/** An entry of the log, as its reader may see it: the event in the form the json adapter gives it, and as a sentence. */
@Schema(name = "Entry")
public record EntryView(
        long number,
        OffsetDateTime enteredAt,
        boolean clockBehind,
        String actor,
        String commandId,
        String regulation,
        LabelBody label,
        String kind,

        @Schema(type = SchemaType.OBJECT, description = "记录内容 the event, its fields as zhiban-json has them")
        Object event,

        String sentence) {

    static EntryView of(LogEntry entry, Telling telling) {
        WireEvent event = WireEvent.of(entry.event(), telling.zone());
        return new EntryView(
                entry.number(),
                telling.time(entry.enteredAt()),
                entry.clockBehind(),
                entry.actor().value(),
                entry.commandId(),
                entry.regulation(),
                entry.label().isOpen() ? null : LabelBody.of(entry.label()),
                event.type(),
                new RawValue(event.json()),
                telling.messages().event(entry));
    }
}
