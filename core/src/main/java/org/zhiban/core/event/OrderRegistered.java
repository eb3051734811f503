package org.zhiban.core.event;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.form.FormNumber;
import org.zhiban.core.form.Order;
import org.zhiban.core.form.StandardText;
import org.zhiban.core.regulation.PostId;

/**
 * A citizen's concern was registered on a line (登记群众诉求), clauses 一(五)1 and 三(二): a matter from then on.
 *
 * @param matter the matter it is
 * @param number its number in the form of the line
 * @param line which line
 * @param post whose book it is in
 * @param order what the citizen said
 * @param officer who answered
 * @param reason why somebody other than the one in charge answered, if so; a blank one is none
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record OrderRegistered(
        MatterId matter,
        FormNumber number,
        PostId line,
        PostId post,
        Order order,
        DutyOfficer officer,
        Optional<String> reason,
        Instant at)
        implements OpensMatter {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public OrderRegistered {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(number, "number");
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(officer, "officer");
        reason = reason.filter(why -> !why.isBlank());
        Objects.requireNonNull(at, "at");
    }

    @Override
    public Optional<FormNumber> formNumber() {
        return Optional.of(number);
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.orderRegistered(this);
    }

    @Override
    public String content() {
        return order.content();
    }

    @Override
    public String requirement() {
        return StandardText.ORDER_REQUIREMENT.text();
    }
}
