package org.zhiban.core.office;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.PaperReceived;
import org.zhiban.core.form.FormKind;
import org.zhiban.core.form.FormNumber;
import org.zhiban.core.form.Paper;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Ruling;

/**
 * Registers a message, notice or fax (登记文电), clause 一(五)3. It becomes a matter under its number in the register.
 *
 * @param post which post
 * @param paper the paper
 * @param at when it is said to have happened, or empty for now
 */
public record ReceivePaper(PostId post, Paper paper, Optional<Instant> at) implements Command {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ReceivePaper {
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(paper, "paper");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public Ruling<DutyEvent> decide(Situation situation) {
        Instant time = situation.at(at);
        FormNumber number = situation.next(FormKind.INCOMING_REGISTER, time);
        return situation.record(
                new PaperReceived(MatterId.of(number.toString()), number, post, paper, situation.me(), time));
    }
}
