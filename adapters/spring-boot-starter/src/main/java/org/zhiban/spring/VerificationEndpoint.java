package org.zhiban.spring;

import java.util.Optional;
import org.springframework.boot.actuate.endpoint.annotation.Endpoint;
import org.springframework.boot.actuate.endpoint.annotation.ReadOperation;
import org.zhiban.core.logbook.Logbook;
import org.zhiban.core.logbook.Verification;
import org.zhiban.core.staff.OfficeId;

/**
 * Verifies the logbook on demand (核验记录本), at the actuator's {@code dutybook}: the whole book is read. What it finds is part of
 * the health from then on.
 */
@Endpoint(id = "dutybook")
public class VerificationEndpoint {
    private final OfficeId office;
    private final Logbook book;
    private final BookHealth.LastVerification last;

    VerificationEndpoint(OfficeId office, Logbook book, BookHealth.LastVerification last) {
        this.office = office;
        this.book = book;
        this.last = last;
    }

    /**
     * What a verification found (核验结果).
     *
     * @param intact whether nothing is wrong
     * @param verified how many entries from the first on are sound
     * @param digest the digest of the last sound entry
     * @param entry the number of the first bad entry, or null if there is none
     */
    public record Found(boolean intact, long verified, String digest, Long entry) {}

    /**
     * Verifies the book (核验) from its first entry to its last.
     *
     * @return what was found
     * @throws org.zhiban.core.logbook.LogbookException if the book cannot be read at all
     */
    @ReadOperation
    public Found verify() {
        Verification found = last.now(Verification.of(book, office));
        Optional<Long> bad = found.fault().map(Verification.Fault::number);
        return new Found(
                found.isIntact(), found.verified(), found.head().digest().toString(), bad.orElse(null));
    }
}
