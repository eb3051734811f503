package org.zhiban.core.office;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.EventCodec;
import org.zhiban.core.event.UnreadableEventException;

/**
 * A stored form for core's own tests, which have no JSON: an event is stored as what its record prints, and remembered by
 * that. Equal events give equal bytes, so books can be compared byte for byte.
 */
public final class RememberedEvents implements EventCodec {
    private final Map<String, DutyEvent> remembered = new ConcurrentHashMap<>();

    @Override
    public Encoded encode(DutyEvent event) {
        remembered.put(event.toString(), event);
        return new Encoded(event.getClass().getSimpleName(), 1, event.toString().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public DutyEvent decode(String type, int version, byte[] payload) {
        DutyEvent event = remembered.get(new String(payload, StandardCharsets.UTF_8));
        if (event == null) {
            throw new UnreadableEventException(type, version, "从未写入 never written", null);
        }
        return event;
    }
}
