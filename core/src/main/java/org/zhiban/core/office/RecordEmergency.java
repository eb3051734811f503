package org.zhiban.core.office;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.EmergencyReceived;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.form.EmergencySheet;
import org.zhiban.core.form.FormKind;
import org.zhiban.core.form.FormNumber;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Ruling;

/**
 * Records urgent information (填写应急值班信息记录单), clause 二(二)1. It is never refused: what is missing stays an open question,
 * what could be objected to is found, and a time of receipt that lies ahead of the clock counts as now.
 *
 * @param post whose book it goes in
 * @param sheet the sheet, as far as known
 * @param continued the order or matter that turned out to be an emergency, whose number it keeps
 * @param at when it is said to have been received, or empty for now
 */
public record RecordEmergency(PostId post, EmergencySheet sheet, Optional<MatterId> continued, Optional<Instant> at)
        implements Command {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public RecordEmergency {
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(sheet, "sheet");
        Objects.requireNonNull(continued, "continued");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public Label label(Situation situation) {
        return situation.regulation().secrecy().forms();
    }

    @Override
    public Ruling<DutyEvent> decide(Situation situation) {
        Instant stated = situation.at(at);
        Instant time = stated.isAfter(situation.now()) ? situation.now() : stated;
        FormNumber number = situation.next(FormKind.EMERGENCY_SHEET, time);
        MatterId matter = continued
                .filter(situation.board().matters()::containsKey)
                .orElseGet(() -> MatterId.of(number.toString()));
        return new Ruling.Accepted<>(
                List.of(new EmergencyReceived(matter, number, post, sheet, situation.writer(), time)));
    }
}
