package org.zhiban.json;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.zhiban.core.confidentiality.Audience;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.confidentiality.Marking;
import org.zhiban.core.event.EventCodec.Encoded;
import org.zhiban.core.staff.SectionId;
import org.zhiban.core.staff.StaffId;

/**
 * A guarded event as it is stored: the mark and who needs to know in clear, so that it can be told who may read without
 * opening it; what it is and what it says sealed together.
 */
record GuardedForm(Label label, byte[] content) {
    static final String TYPE = "guarded";
    static final int VERSION = 1;
    private static final Versions<GuardedForm> VERSIONS =
            new Versions<>(TYPE, List.<Function<FieldReader, GuardedForm>>of(GuardedForm::read));

    /** Writes its fields; returns itself. */
    GuardedForm write(FieldWriter out) {
        out.text("marking", label.marking().toString())
                .texts("sections", sorted(label.audience().sections()))
                .texts("people", sorted(label.audience().people()))
                .text("content", Base64.getEncoder().encodeToString(content));
        return this;
    }

    private static List<String> sorted(Set<?> ids) {
        Set<String> sorted = new TreeSet<>();
        ids.forEach(id -> sorted.add(id.toString()));
        return List.copyOf(sorted);
    }

    static Function<FieldReader, GuardedForm> reading(int version) {
        return VERSIONS.reading(version);
    }

    private static GuardedForm read(FieldReader in) {
        Marking marking = in.value("marking", Marking::parse);
        Audience audience = new Audience(
                Set.copyOf(in.values("sections", SectionId::of)), Set.copyOf(in.values("people", StaffId::of)));
        return new GuardedForm(
                in.known(new Label(marking, audience)), Base64.getDecoder().decode(in.text("content")));
    }

    /** What is sealed: a line with kind and version, then the event as it would be stored in clear. */
    static byte[] inClear(Encoded event) {
        byte[] kind = (event.type() + " " + event.version() + "\n").getBytes(StandardCharsets.UTF_8);
        return ByteBuffer.allocate(kind.length + event.payload().length)
                .put(kind)
                .put(event.payload())
                .array();
    }

    /** The event in what was opened; what is wrong with it is not said, since that might quote it. */
    static Encoded event(byte[] inClear) {
        int end = 0;
        while (end < inClear.length && inClear[end] != '\n') {
            end++;
        }
        String[] kind = new String(inClear, 0, end, StandardCharsets.UTF_8).split(" ", -1);
        if (kind.length != 2 || !kind[1].matches("[1-9]\\d{0,5}")) {
            throw new IllegalArgumentException("内容不是记录 what it holds is no event");
        }
        return new Encoded(
                kind[0],
                Integer.parseInt(kind[1]),
                Arrays.copyOfRange(inClear, Math.min(end + 1, inClear.length), inClear.length));
    }
}
