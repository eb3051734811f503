package org.zhiban.json;

import java.util.List;
import java.util.Optional;
import org.zhiban.core.event.DutiesSwapped;
import org.zhiban.core.event.DutySubstituted;
import org.zhiban.core.event.RosterId;

/** Reads events in a form they are no longer written in, and builds the present event of the old fields. */
final class FormerReadings {
    private FormerReadings() {}

    /** Version 1: before shifts were split and swaps approved. */
    static DutiesSwapped dutiesSwapped(FieldReader in) {
        return new DutiesSwapped(
                in.value("roster", RosterId::of),
                in.number("number"),
                in.object("first", EventReadings::reassignment),
                in.object("second", EventReadings::reassignment),
                List.of(),
                in.text("reason"),
                Optional.empty(),
                in.instant("at"));
    }

    /** Version 1: before shifts were split and substitutions approved. */
    static DutySubstituted dutySubstituted(FieldReader in) {
        return new DutySubstituted(
                in.value("roster", RosterId::of),
                in.number("number"),
                in.object("change", EventReadings::reassignment),
                List.of(),
                in.text("reason"),
                in.optionalText("exception"),
                Optional.empty(),
                in.instant("at"));
    }
}
