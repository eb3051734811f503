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
import org.zhiban.core.regulation.Regulation;
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
 * @param approver who approved it, if anybody did
 */
public record SubstituteDuty(
        ShiftId shift,
        StaffId was,
        StaffId now,
        String reason,
        Set<StaffId> consents,
        Optional<String> exception,
        Optional<StaffId> approver)
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
        Objects.requireNonNull(approver, "approver");
    }

    @Override
    public List<StaffId> people() {
        return Stream.concat(Stream.of(was, now), approver.stream()).toList();
    }

    @Override
    public DateSpan days(LocalDate today) {
        return Situation.daysOf(Stream.of(shift), today);
    }

    @Override
    public Regulation law(Situation situation) {
        return situation.lawOfTheDay();
    }

    @Override
    public Ruling<DutyEvent> decide(Situation situation) {
        Reassignment reassignment =
                new Reassignment(shift, Optional.of(situation.officer(was)), situation.officer(now));
        return situation.onPublished(shift, roster -> {
            DutySubstituted event = new DutySubstituted(
                    roster,
                    situation.nextAmendment(roster),
                    reassignment,
                    situation.rosterRules().parts(Change.Kind.SUBSTITUTION, roster, List.of(reassignment)),
                    reason,
                    exception,
                    approver.map(situation::officer),
                    situation.now());
            return Situation.rule(situation.rosterRules().changing(change(event)), event);
        });
    }

    private Change change(DutySubstituted event) {
        boolean isException = exception.filter(why -> !why.isBlank()).isPresent();
        return new Change(
                Change.Kind.SUBSTITUTION, event.roster(), event.changes(), reason, consents, isException, approver);
    }
}
