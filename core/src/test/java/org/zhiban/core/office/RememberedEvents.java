package org.zhiban.core.office;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.zhiban.core.confidentiality.Guarded;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.EventCodec;
import org.zhiban.core.event.UnreadableEventException;

/**
 * A stored form for core's own tests, which have no JSON: an event is stored as what its record prints, and remembered by
 * that. Equal events give equal bytes, so books can be compared byte for byte.
 */
public final class RememberedEvents implements EventCodec {
    private final Map<String, Guarded<DutyEvent>> remembered = new ConcurrentHashMap<>();

    @Override
    public Encoded encode(Guarded<DutyEvent> content) {
        DutyEvent event = content.value();
        String stored = content.label() + " " + event;
        remembered.put(stored, content);
        return new Encoded(event.getClass().getSimpleName(), 1, stored.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public Guarded<DutyEvent> decode(String type, int version, byte[] payload) {
        Guarded<DutyEvent> content = remembered.get(new String(payload, StandardCharsets.UTF_8));
        if (content == null) {
            throw new UnreadableEventException(type, version, "从未写入 never written", null);
        }
        return content;
    }
}
