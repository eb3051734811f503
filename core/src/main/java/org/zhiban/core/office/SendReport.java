package org.zhiban.core.office;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.ReportSent;
import org.zhiban.core.form.ReportForm;
import org.zhiban.core.regulation.Ruling;

/**
 * Records that a report was sent (上报), clause 二(二)3.
 *
 * @param matter which emergency
 * @param draft which draft
 * @param recipient to whom, by id in the regulation
 * @param form in writing, or orally
 * @param text what the addressee was told
 * @param receipt the receipt; empty if none was given
 * @param at when it is said to have happened, or empty for now
 */
public record SendReport(
        MatterId matter,
        int draft,
        String recipient,
        ReportForm form,
        String text,
        String receipt,
        Optional<Instant> at)
        implements Command {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public SendReport {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(receipt, "receipt");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public Label label(Situation situation) {
        return situation.labelOf(matter);
    }

    @Override
    public Optional<MatterId> concerns() {
        return Optional.of(matter);
    }

    @Override
    public Ruling<DutyEvent> decide(Situation situation) {
        return situation.record(
                new ReportSent(matter, draft, recipient, form, text, receipt, situation.me(), situation.at(at)));
    }
}
