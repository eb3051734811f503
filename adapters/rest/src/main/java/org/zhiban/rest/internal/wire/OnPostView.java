package org.zhiban.rest.internal.wire;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhiban.core.shift.ClosedShift;
import org.zhiban.core.shift.OnPost;

/** Who is on a post: held, vacant since its relief was due, in a pause, or never taken. */
@Schema(name = "OnPost")
public record OnPostView(
        @Schema(enumeration = {"held", "vacant", "unstaffed", "not-taken"})
        String state,

        OfficerView officer,
        String shift,
        OffsetDateTime since,
        OffsetDateTime vacantSince) {

    public static OnPostView of(OnPost on, Telling telling) {
        if (on instanceof OnPost.Held held) {
            return held("held", held.shift(), null, telling);
        } else if (on instanceof OnPost.Vacant vacant) {
            OffsetDateTime since = telling.time(vacant.vacancy().span().start());
            return held("vacant", vacant.vacancy().held(), since, telling);
        }
        return new OnPostView(on instanceof OnPost.Unstaffed ? "unstaffed" : "not-taken", null, null, null, null);
    }

    private static OnPostView held(String state, ClosedShift held, OffsetDateTime vacantSince, Telling telling) {
        return new OnPostView(
                state,
                OfficerView.of(held.officer()),
                held.shift().toString(),
                telling.time(held.since()),
                vacantSince);
    }
}
