package org.zhiban.rest.internal.wire;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhiban.core.event.DutyOfficer;

/** Somebody on duty, by id, name and section. */
@Schema(name = "Officer")
public record OfficerView(String id, String name, String section) {

    public static OfficerView of(DutyOfficer officer) {
        return new OfficerView(
                officer.id().value(), officer.name(), officer.section().value());
    }
}
