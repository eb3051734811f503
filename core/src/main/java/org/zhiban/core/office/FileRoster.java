package org.zhiban.core.office;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.RosterFiled;
import org.zhiban.core.event.RosterId;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Ruling;

/**
 * Notes that a roster was filed with the office above (值班表报备), by the arranging section; once more with the same day when the
 * receipt comes in, and anew when the roster was amended.
 *
 * @param roster which roster
 * @param filed the day it was filed
 * @param receipt the number of the receipt; empty while there is none
 */
public record FileRoster(RosterId roster, LocalDate filed, Optional<String> receipt) implements Command {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if a receipt is given and blank
     */
    public FileRoster {
        Objects.requireNonNull(roster, "roster");
        Objects.requireNonNull(filed, "filed");
        if (receipt.filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("回执 the receipt of roster " + roster + " has a number, or is left out");
        }
    }

    @Override
    public Regulation law(Situation situation) {
        return situation.lawOfTheDay();
    }

    @Override
    public Ruling<DutyEvent> decide(Situation situation) {
        return Situation.rule(
                situation.rosterRules().filing(roster, filed),
                new RosterFiled(roster, filed, receipt, situation.now()));
    }
}
