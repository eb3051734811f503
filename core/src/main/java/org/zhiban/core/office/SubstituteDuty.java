package org.zhiban.core.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.DutySubstituted;
import org.zhiban.core.event.Reassignment;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.roster.Change;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.DateSpan;

/**
 * Puts one person in another's place (替班), gap G24; entered by the arranging section, the substitute consenting.
 *
 * @param shift the shift
 * @param was who has it
 * @param now who is to take it
 * @param reason why
 * @param consents who has consented
 * @param exception why somebody outside the pool is put on, if so (gap G28)
 */
public record SubstituteDuty(
        ShiftId shift, StaffId was, StaffId now, String reason, Set<StaffId> consents, Optional<String> exception)
        implements Command {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public SubstituteDuty {
        Objects.requireNonNull(shift, "shift");
        Objects.requireNonNull(was, "was");
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(reason, "reason");
        consents = Set.copyOf(consents);
        Objects.requireNonNull(exception, "exception");
    }

    @Override
    public List<StaffId> people() {
        return List.of(was, now);
    }

    @Override
    public DateSpan days(LocalDate today) {
        return Situation.daysOf(Stream.of(shift), today);
    }

    @Override
    public Ruling<DutyEvent> decide(Situation situation) {
        Reassignment reassignment =
                new Reassignment(shift, Optional.of(situation.officer(was)), situation.officer(now));
        boolean isException = exception.filter(why -> !why.isBlank()).isPresent();
        return situation.onPublished(shift, roster -> {
            Change change =
                    new Change(Change.Kind.SUBSTITUTION, roster, List.of(reassignment), reason, consents, isException);
            return Situation.rule(
                    situation.rosterRules().changing(change),
                    new DutySubstituted(
                            roster, situation.nextAmendment(roster), reassignment, reason, exception, situation.now()));
        });
    }
}
