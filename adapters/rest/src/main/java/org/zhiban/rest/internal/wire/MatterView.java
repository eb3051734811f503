package org.zhiban.rest.internal.wire;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhiban.core.form.FormNumber;
import org.zhiban.core.matter.Matter;

/** A matter with its file, as its reader may see it. */
@Schema(name = "Matter")
public record MatterView(
        String matter,
        String post,

        @Schema(enumeration = {"registered", "reported", "carried-out", "answered"})
        String stage,

        boolean open,
        boolean archived,
        boolean emergency,
        List<String> forms,
        LabelBody label,
        List<EntryView> entries) {

    public static MatterView of(Matter matter, Telling telling) {
        return new MatterView(
                matter.id().value(),
                matter.post().value(),
                Wire.name(matter.stage()),
                matter.isOpen(),
                matter.isArchived(),
                matter.emergency().isPresent(),
                matter.numbers().stream().map(FormNumber::toString).toList(),
                matter.label().isOpen() ? null : LabelBody.of(matter.label()),
                matter.entries().stream().map(telling::entry).toList());
    }
}
