package org.zhiban.core.event;

import org.zhiban.core.confidentiality.Guarded;

/**
 * The stored form of events (事件的存储形式), a port: the json adapter writes them as JSON.
 *
 * <p>Implementations are safe for use by several threads. What was once written must stay readable for ever: a changed
 * form gets a higher version, and older versions are still decoded.
 */
public interface EventCodec {

    /**
     * An encoded event (已编码事件).
     *
     * @param type the stable name of its kind
     * @param version the version of the stored form, from 1
     * @param payload the bytes; the receiver owns them
     */
    record Encoded(String type, int version, byte[] payload) {}

    /**
     * Encodes an event (编码) with its label.
     *
     * @param content the event and what guards it
     * @return its stored form; equal events give equal bytes, as far as a sealer lets them
     */
    Encoded encode(Guarded<DutyEvent> content);

    /**
     * Decodes an event (解码).
     *
     * @param type the name of its kind
     * @param version the version of the stored form
     * @param payload the bytes
     * @return the event and what guards it
     * @throws UnreadableEventException if the kind or the version is not known, or the bytes do not hold such an event
     */
    Guarded<DutyEvent> decode(String type, int version, byte[] payload);
}
