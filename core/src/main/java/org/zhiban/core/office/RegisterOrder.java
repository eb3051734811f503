package org.zhiban.core.office;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.OrderRegistered;
import org.zhiban.core.form.FormKind;
import org.zhiban.core.form.FormNumber;
import org.zhiban.core.form.Order;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Ruling;

/**
 * Registers a citizen's concern on a line (登记群众诉求), clauses 一(五)1 and 三(二). It becomes a matter under its number on the form of the line.
 *
 * @param line which line
 * @param order what the citizen said
 * @param reason why somebody other than the one in charge answers, if so
 * @param at when it is said to have happened, or empty for now
 */
public record RegisterOrder(PostId line, Order order, Optional<String> reason, Optional<Instant> at)
        implements Command {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public RegisterOrder {
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(reason, "reason");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public Label label(Situation situation) {
        return situation.regulation().secrecy().forms();
    }

    @Override
    public Ruling<DutyEvent> decide(Situation situation) {
        Instant time = situation.at(at);
        return situation.onLine(line, duty -> {
            FormNumber number = situation.next(duty.form().orElse(FormKind.MAYOR_LINE_RECORD), time);
            return situation.record(new OrderRegistered(
                    MatterId.of(number.toString()), number, line, duty.desk(), order, situation.me(), reason, time));
        });
    }
}
