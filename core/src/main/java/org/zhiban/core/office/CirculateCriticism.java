package org.zhiban.core.office;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.event.CriticismCirculated;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.staff.StaffId;

/**
 * Records that who acts has a criticism circulated (通报批评), clause 三(七).
 *
 * @param person who is criticised
 * @param entries the entries it rests on
 * @param text what is criticised
 * @param at when it is said to have happened, or empty for now
 */
public record CirculateCriticism(StaffId person, List<Long> entries, String text, Optional<Instant> at)
        implements Command {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public CirculateCriticism {
        Objects.requireNonNull(person, "person");
        entries = List.copyOf(entries);
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public List<StaffId> people() {
        return List.of(person);
    }

    @Override
    public Ruling<DutyEvent> decide(Situation situation) {
        return situation.record(
                new CriticismCirculated(situation.officer(person), entries, text, situation.me(), situation.at(at)));
    }
}
