package org.zhiban.rest.internal.wire;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhiban.core.logbook.Verification;

/** Whether the book is whole, and if not, at which entry it is not. */
@Schema(name = "Verification")
public record VerificationView(boolean intact, long verified, String digest, FaultView fault) {

    /** The first bad entry and what is wrong with it. */
    @Schema(name = "Fault")
    public record FaultView(long number, String what, String expected, String found) {}

    public static VerificationView of(Verification verification) {
        return new VerificationView(
                verification.isIntact(),
                verification.verified(),
                verification.head().digest().toString(),
                verification
                        .fault()
                        .map(fault -> new FaultView(fault.number(), fault.what(), fault.expected(), fault.found()))
                        .orElse(null));
    }
}
