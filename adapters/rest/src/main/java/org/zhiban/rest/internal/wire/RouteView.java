package org.zhiban.rest.internal.wire;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhiban.core.shift.LineRoute;
import org.zhiban.core.staff.SectionId;

/** Where a line rings now, and under which clause. */
@Schema(name = "Route")
public record RouteView(String line, String section, String desk, String clause) {

    public static RouteView of(LineRoute route) {
        return new RouteView(
                route.line().value(),
                route.section().map(SectionId::value).orElse(null),
                route.desk().value(),
                route.citation().clause());
    }
}
