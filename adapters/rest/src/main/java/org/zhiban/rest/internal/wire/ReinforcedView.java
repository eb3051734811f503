package org.zhiban.rest.internal.wire;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhiban.core.shift.ReinforcedDuty;

/** Reinforced duty: since when, until when, by which order. */
@Schema(name = "Reinforced")
public record ReinforcedView(
        String reinforcement, String name, LocalDate since, LocalDate until, EntryView order, String clause) {

    public static ReinforcedView of(ReinforcedDuty duty, Telling telling) {
        return new ReinforcedView(
                duty.id(),
                telling.word(duty.name()),
                duty.since(),
                duty.until().orElse(null),
                duty.order().map(told -> telling.entry(told.entry())).orElse(null),
                duty.citation().clause());
    }
}
