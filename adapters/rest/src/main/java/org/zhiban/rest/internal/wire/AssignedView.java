package org.zhiban.rest.internal.wire;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhiban.core.event.Assignment;

/** Who takes which shift. */
@Schema(name = "Assigned")
public record AssignedView(String shift, OfficerView officer) {

    public static AssignedView of(Assignment assignment) {
        return new AssignedView(assignment.shift().toString(), OfficerView.of(assignment.officer()));
    }
}
