package org.zhiban.core.event;

import java.time.Instant;
import java.util.Objects;
import org.zhiban.core.form.ReportForm;

/**
 * A report on an emergency was sent (上报), clause 二(二)3.
 *
 * @param matter which emergency
 * @param draft which draft
 * @param recipient to whom, by id in the regulation
 * @param form in writing, or orally
 * @param text what the addressee was told
 * @param receipt the receipt; empty if none was given
 * @param officer who sent it
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record ReportSent(
        MatterId matter,
        int draft,
        String recipient,
        ReportForm form,
        String text,
        String receipt,
        DutyOfficer officer,
        Instant at)
        implements OfMatter {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ReportSent {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(receipt, "receipt");
        Objects.requireNonNull(officer, "officer");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.reportSent(this);
    }
}
