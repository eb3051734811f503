package org.zhiban.rest.internal.wire;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhiban.core.event.Reassignment;

/** Who takes a shift now, and who did before. */
@Schema(name = "Reassigned")
public record ReassignedView(String shift, OfficerView was, OfficerView now) {

    public static ReassignedView of(Reassignment change) {
        return new ReassignedView(
                change.shift().toString(),
                change.was().map(OfficerView::of).orElse(null),
                OfficerView.of(change.now()));
    }
}
