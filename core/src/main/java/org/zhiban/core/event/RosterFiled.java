package org.zhiban.core.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;

/**
 * A roster was filed with the office above (值班表报备), or its receipt came in: then the same day of filing is told again, with
 * the receipt.
 *
 * @param roster which roster
 * @param filed the day it was filed
 * @param receipt the number of the receipt; empty while there is none
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record RosterFiled(RosterId roster, LocalDate filed, Optional<String> receipt, Instant at) implements DutyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public RosterFiled {
        Objects.requireNonNull(roster, "roster");
        Objects.requireNonNull(filed, "filed");
        Objects.requireNonNull(receipt, "receipt");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.rosterFiled(this);
    }
}
