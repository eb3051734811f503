package org.zhiban.core.office;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.EmergencyReceived;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.SecretReceived;
import org.zhiban.core.form.Answer;
import org.zhiban.core.form.Casualties;
import org.zhiban.core.form.EmergencySheet;
import org.zhiban.core.form.FormKind;
import org.zhiban.core.form.FormNumber;
import org.zhiban.core.form.RegisterPointer;
import org.zhiban.core.form.Sureness;
import org.zhiban.core.matter.Matter;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Ruling;

/**
 * Records urgent information (填写应急值班信息记录单), clause 二(二)1. It is never refused: what is missing stays an open question,
 * what could be objected to is found, and a time of receipt that lies ahead of the clock counts as now.
 *
 * @param post whose book it goes in
 * @param sheet the sheet, as far as known
 * @param continued the open order or matter that turned out to be an emergency, whose identity it keeps; one that is not
 *     open, or that the actor may not know of, counts as none
 * @param at when it is said to have been received, or empty for now
 */
public record RecordEmergency(PostId post, EmergencySheet sheet, Optional<MatterId> continued, Optional<Instant> at)
        implements Command {
    private static final String ELSEWHERE = "涉密，见涉密文件登记簿 classified: see the register";

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
        Label forms = situation.regulation().secrecy().forms();
        return continued(situation)
                .map(Matter::label)
                .map(old -> situation.both(old, forms))
                .orElse(forms);
    }

    /** Only what is open, and known to who writes: of anything else there is nothing to be said but that it is not known. */
    private Optional<Matter> continued(Situation situation) {
        return continued.flatMap(situation.board()::matter).filter(Matter::isOpen);
    }

    @Override
    public Ruling<DutyEvent> decide(Situation situation) {
        return new Ruling.Accepted<>(List.of(received(sheet, situation)));
    }

    private EmergencyReceived received(EmergencySheet told, Situation situation) {
        Instant stated = situation.at(at);
        Instant time = stated.isAfter(situation.now()) ? situation.now() : stated;
        FormNumber number = situation.next(FormKind.EMERGENCY_SHEET, time);
        MatterId matter = continued(situation).map(Matter::id).orElseGet(() -> own(number, situation));
        return new EmergencyReceived(matter, number, post, told, situation.writer(), time);
    }

    /** Of what this system may not hold: that there is an emergency, and a pointer under the number of its sheet. */
    Ruling<DutyEvent> decideAboveCeiling(Situation situation) {
        EmergencyReceived received = received(withoutContent(), situation);
        RegisterPointer pointer = new RegisterPointer(
                received.number().toString(),
                1,
                FormKind.EMERGENCY_SHEET.wording().zh(),
                received.officer().name(),
                Optional.empty());
        return new Ruling.Accepted<>(List.of(received, new SecretReceived(pointer, received.officer(), received.at())));
    }

    private EmergencySheet withoutContent() {
        List<Answer> asked = sheet.answers().stream()
                .map(answer -> new Answer(answer.question(), Sureness.UNKNOWN, ELSEWHERE))
                .toList();
        return new EmergencySheet(
                sheet.means(), Optional.empty(), asked, Optional.empty(), "", Optional.empty(), Casualties.unknown());
    }

    /** Its own name: that of its number, unless another matter goes by it already. */
    private static MatterId own(FormNumber number, Situation situation) {
        return Stream.iterate(1, count -> count + 1)
                .map(count -> MatterId.of(count == 1 ? number.toString() : number + "-" + count))
                .filter(id -> situation.state().board().matter(id).isEmpty())
                .findFirst()
                .orElseThrow();
    }
}
