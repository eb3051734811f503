package org.zhiban.rest.internal.wire;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhiban.core.event.FairShare;

/** A fair share of duties, in millionths of a duty. */
@Schema(name = "Share")
public record ShareView(String staff, String rotation, String category, long microDuties, long carried) {

    public static ShareView of(FairShare share) {
        return new ShareView(
                share.staff().value(), share.rotation(), share.category(), share.microDuties(), share.carried());
    }
}
