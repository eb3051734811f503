package org.zhiban.core.event;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * A leader in charge had a criticism circulated (通报批评), clause 三(七).
 *
 * @param person who is criticised
 * @param entries the entries it rests on
 * @param text what is criticised
 * @param leader who so decided
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record CriticismCirculated(DutyOfficer person, List<Long> entries, String text, DutyOfficer leader, Instant at)
        implements DutyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public CriticismCirculated {
        Objects.requireNonNull(person, "person");
        entries = List.copyOf(entries);
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(leader, "leader");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.criticismCirculated(this);
    }
}
