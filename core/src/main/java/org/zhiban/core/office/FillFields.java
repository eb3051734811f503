package org.zhiban.core.office;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.DutyRecordOpened;
import org.zhiban.core.event.FieldsFilled;
import org.zhiban.core.event.Told;
import org.zhiban.core.form.FormNumber;
import org.zhiban.core.matter.Matter;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.Ruling;

/**
 * Fills in fields the office added to a form of its own accord (填写自设栏目): on the duty record of a running shift, by who is at
 * the post, and later (补记) by who kept it, for {@link org.zhiban.core.shift.Recurring#REMEMBERED} days; on the form of an open
 * matter, by who may write of the matter. It is guarded as the matter is.
 *
 * @param number which form
 * @param values what is written, by the field's name in the regulation; what was written before gives way to it
 * @param at when it is said to have happened; or empty for now or, on the record of a shift that is over, for its end
 */
public record FillFields(FormNumber number, Map<String, String> values, Optional<Instant> at) implements Command {

    /**
     * Keeps its own copy.
     *
     * @throws NullPointerException if a component, a name or a value is null
     * @throws IllegalArgumentException if nothing is filled in
     */
    public FillFields {
        Objects.requireNonNull(number, "number");
        values = Map.copyOf(values);
        if (values.isEmpty()) {
            throw new IllegalArgumentException("栏目 no field is filled in on " + number);
        }
        Objects.requireNonNull(at, "at");
    }

    @Override
    public Label label(Situation situation) {
        return situation.board().open(number).map(Matter::label).orElseGet(Label::open);
    }

    /** Of a form the actor may not know there is nothing to be said but that it is not open. */
    @Override
    public Ruling<DutyEvent> decide(Situation situation) {
        Optional<Told<DutyRecordOpened>> record = situation.board().recurring().record(number);
        return record.isPresent() || situation.board().open(number).isPresent()
                ? situation.record(new FieldsFilled(number, values, situation.me(), spokenOf(record, situation)))
                : unknown(situation);
    }

    /** A text that knows no fields of its own says nothing of forms; then it is a matter nobody has open. */
    private Ruling<DutyEvent> unknown(Situation situation) {
        return situation.regulation().citation(Code.FORM_UNKNOWN).isPresent()
                ? situation.refuse(Code.FORM_UNKNOWN, Facts.of("number", number))
                : situation.refuse(Code.MATTER_UNKNOWN, Facts.of("matter", number));
    }

    /** What is filled in after a shift was so in the shift, and is marked late. */
    private Instant spokenOf(Optional<Told<DutyRecordOpened>> record, Situation situation) {
        return situation.at(at.or(() -> record.flatMap(situation.board().recurring()::ended)));
    }
}
