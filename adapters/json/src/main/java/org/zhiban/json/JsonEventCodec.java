package org.zhiban.json;

import java.io.ByteArrayOutputStream;
import java.util.Objects;
import java.util.function.Function;
import org.zhiban.core.confidentiality.Guarded;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.confidentiality.Sealer;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.EventCodec;
import org.zhiban.core.event.UnreadableEventException;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonWriteFeature;

/**
 * Events as canonical JSON (事件的 JSON 形式): one object in UTF-8 without white space, its fields in the order of the
 * event's components.
 *
 * <p>Equal events give equal bytes. Reading is strict: nothing is skipped, guessed or filled in. A payload has at most
 * {@link #LONGEST} bytes, in writing as in reading.
 *
 * <pre>{@code
 * EventCodec codec = new JsonEventCodec();
 * EventCodec.Encoded stored = codec.encode(Guarded.open(event));
 * DutyEvent same = codec.decode(stored.type(), stored.version(), stored.payload()).value();
 * }</pre>
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class JsonEventCodec implements EventCodec {
    /** The most bytes one event may have (最大长度): 16 MiB, room for a year's roster of several thousand people. */
    public static final int LONGEST = 16 * 1024 * 1024;

    private static final int USUAL_LENGTH = 512;
    /** Jackson's defaults as far as they decide a byte are spelled out: a newer Jackson must not write another form. */
    private static final JsonFactory JSON = JsonFactory.builder()
            .enable(JsonWriteFeature.QUOTE_PROPERTY_NAMES)
            .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
            .enable(JsonWriteFeature.WRITE_HEX_UPPER_CASE)
            .disable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .disable(JsonWriteFeature.ESCAPE_FORWARD_SLASHES)
            .disable(JsonWriteFeature.WRITE_NUMBERS_AS_STRINGS)
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .build();

    private final Sealer sealer;
    private final Recurring recurring = new Recurring();

    /** The stored form of events (事件的存储形式) this version of Zhiban writes, reading all older ones too; nothing is sealed. */
    public JsonEventCodec() {
        this(Sealer.none());
    }

    /**
     * The stored form of events (事件的存储形式) with guarded content sealed.
     *
     * @param sealer seals what is not open
     * @throws NullPointerException if it is null
     */
    public JsonEventCodec(Sealer sealer) {
        this.sealer = Objects.requireNonNull(sealer, "sealer");
    }

    /**
     * {@inheritDoc}
     *
     * @throws NullPointerException if the content is null
     * @throws IllegalArgumentException if it has more than {@link #LONGEST} bytes
     */
    @Override
    public Encoded encode(Guarded<DutyEvent> content) {
        Encoded event = encode(content.value());
        return content.label().isOpen() ? event : sealed(content.label(), event);
    }

    private static Encoded encode(DutyEvent event) {
        Bytes bytes = new Bytes();
        EventKind kind = bytes.object(fields -> event.match(new EventWriter(fields)));
        return new Encoded(kind.type(), kind.version(), bytes.limited(kind.type() + " at " + event.at()));
    }

    private Encoded sealed(Label label, Encoded event) {
        GuardedForm form = new GuardedForm(label, sealer.seal(GuardedForm.inClear(event)));
        Bytes bytes = new Bytes();
        bytes.object(form::write);
        return new Encoded(GuardedForm.TYPE, GuardedForm.VERSION, bytes.limited(GuardedForm.TYPE));
    }

    /** Bytes in the making: one JSON object. */
    private static final class Bytes {
        private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_LENGTH);

        <T> T object(Function<FieldWriter, T> fields) {
            try (JsonGenerator json = JSON.createGenerator(ObjectWriteContext.empty(), bytes)) {
                json.writeStartObject();
                T result = fields.apply(new FieldWriter(json));
                json.writeEndObject();
                return result;
            }
        }

        byte[] limited(String what) {
            if (bytes.size() > LONGEST) {
                throw new IllegalArgumentException(
                        "事件过长 event " + what + " has " + bytes.size() + " bytes, at most " + LONGEST + " are allowed");
            }
            return bytes.toByteArray();
        }
    }

    /**
     * {@inheritDoc}
     *
     * @throws NullPointerException if an argument is null
     */
    @Override
    public Guarded<DutyEvent> decode(String type, int version, byte[] payload) {
        if (!type.equals(GuardedForm.TYPE)) {
            return Guarded.open(event(type, version, payload));
        }
        GuardedForm form = object(type, version, payload, GuardedForm.reading(version));
        return Guarded.of(form.label(), opened(form));
    }

    /** What is wrong inside is not told, since that might quote it. */
    private DutyEvent opened(GuardedForm form) {
        try {
            Encoded event = GuardedForm.event(sealer.open(form.content()));
            return event(event.type(), event.version(), event.payload());
        } catch (IllegalArgumentException | UnreadableEventException e) {
            throw new UnreadableEventException(
                    GuardedForm.TYPE,
                    GuardedForm.VERSION,
                    "密文无法解开或内容损坏 it does not open, or what it holds is damaged",
                    null);
        }
    }

    private DutyEvent event(String type, int version, byte[] payload) {
        return object(type, version, payload, EventKind.reading(type, version));
    }

    private <T> T object(String type, int version, byte[] payload, Function<FieldReader, T> reading) {
        requireObject(type, version, payload);
        try (JsonParser json = JSON.createParser(ObjectReadContext.empty(), payload)) {
            return new FieldReader(type, version, json, recurring).whole(reading);
        }
    }

    /** Without this, white space around the object would pass, and a line end behind it is the likeliest damage. */
    private static void requireObject(String type, int version, byte[] payload) {
        int length = payload.length;
        if (length > LONGEST) {
            throw new UnreadableEventException(
                    type, version, "过长 too long: " + length + " bytes, at most " + LONGEST + " are allowed", null);
        }
        if (length < 2 || payload[0] != '{' || payload[length - 1] != '}') {
            throw new UnreadableEventException(
                    type, version, "须为一个 JSON 对象 must be one JSON object from { to }, in UTF-8", null);
        }
    }
}
