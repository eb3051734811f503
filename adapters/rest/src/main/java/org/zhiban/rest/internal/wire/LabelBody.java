package org.zhiban.rest.internal.wire;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhiban.core.confidentiality.Audience;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.confidentiality.Marking;
import org.zhiban.core.staff.SectionId;
import org.zhiban.core.staff.StaffId;

/** A mark of secrecy and who needs to know. */
@Schema(name = "Label")
public record LabelBody(
        @NotNull @Is(Format.MARKING) String marking,
        @Size(max = 200) List<@NotNull @Is(Format.SECTION) String> sections,
        @Size(max = 1000) List<@NotNull @Is(Format.STAFF) String> people) {

    public static LabelBody of(Label label) {
        return new LabelBody(
                label.marking().toString(),
                label.audience().sections().stream()
                        .map(SectionId::value)
                        .sorted()
                        .toList(),
                label.audience().people().stream().map(StaffId::value).sorted().toList());
    }

    Label label() {
        return new Label(
                Marking.parse(marking),
                new Audience(
                        Wire.list(sections).stream().map(SectionId::of).collect(Collectors.toSet()),
                        Wire.list(people).stream().map(StaffId::of).collect(Collectors.toSet())));
    }
}
