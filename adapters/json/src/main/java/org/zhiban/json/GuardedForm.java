package org.zhiban.json;

import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.zhiban.core.confidentiality.Audience;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.confidentiality.Marking;
import org.zhiban.core.confidentiality.Sealer;
import org.zhiban.core.event.EventCodec.Encoded;
import org.zhiban.core.staff.SectionId;
import org.zhiban.core.staff.StaffId;

/**
 * A guarded event as it is stored: the mark and who needs to know in clear, so that it can be told who may read without
 * opening it; what it is and what it says sealed together.
 */
record GuardedForm(Label label, String type, int version, byte[] content) {
    static final String TYPE = "guarded";
    static final int VERSION = 1;
    private static final Versions<GuardedForm> VERSIONS =
            new Versions<>(TYPE, List.<Function<FieldReader, GuardedForm>>of(GuardedForm::read));

    static Encoded write(FieldWriter out, Label label, Encoded event, Sealer sealer) {
        out.text("marking", label.marking().toString())
                .texts("sections", sorted(label.audience().sections()))
                .texts("people", sorted(label.audience().people()))
                .text("type", event.type())
                .number("version", event.version())
                .text("content", Base64.getEncoder().encodeToString(sealer.seal(event.payload())));
        return event;
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
                new Label(marking, audience),
                in.text("type"),
                in.number("version"),
                in.value("content", Base64.getDecoder()::decode));
    }
}
