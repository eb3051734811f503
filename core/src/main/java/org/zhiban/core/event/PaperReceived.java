package org.zhiban.core.event;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.form.FormNumber;
import org.zhiban.core.form.Paper;
import org.zhiban.core.form.StandardText;
import org.zhiban.core.regulation.PostId;

/**
 * A message, notice or fax was received (文电、通知、传真), clause 一(五)3: a matter from then on.
 *
 * @param matter the matter it is
 * @param number its number in the register
 * @param post whose book it is in
 * @param paper the paper
 * @param officer who received it
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record PaperReceived(
        MatterId matter, FormNumber number, PostId post, Paper paper, DutyOfficer officer, Instant at)
        implements OpensMatter {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public PaperReceived {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(paper, "paper");
        Objects.requireNonNull(officer, "officer");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public Optional<FormNumber> formNumber() {
        return Optional.of(number);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.paperReceived(this);
    }

    @Override
    public String content() {
        return paper.title();
    }

    @Override
    public String requirement() {
        return StandardText.PAPER_REQUIREMENT.text();
    }
}
