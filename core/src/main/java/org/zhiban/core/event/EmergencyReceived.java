package org.zhiban.core.event;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.form.EmergencySheet;
import org.zhiban.core.form.FormNumber;
import org.zhiban.core.form.StandardText;
import org.zhiban.core.regulation.PostId;

/**
 * Urgent information was received (接报紧急信息), clause 二(二)1: the sheet, with what is not yet known as open questions.
 *
 * @param matter the matter it is
 * @param number the number of the sheet
 * @param post whose book it is in
 * @param sheet the sheet
 * @param officer who received it
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record EmergencyReceived(
        MatterId matter, FormNumber number, PostId post, EmergencySheet sheet, DutyOfficer officer, Instant at)
        implements OpensMatter {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public EmergencyReceived {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(officer, "officer");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public Optional<FormNumber> formNumber() {
        return Optional.of(number);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.emergencyReceived(this);
    }

    @Override
    public String content() {
        return sheet.summary();
    }

    @Override
    public String requirement() {
        return StandardText.EMERGENCY_REQUIREMENT.text();
    }
}
