package org.zhiban.core.regulation;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.zhiban.core.confidentiality.Audience;
import org.zhiban.core.confidentiality.Clearance;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.confidentiality.Level;
import org.zhiban.core.staff.Eligibility;
import org.zhiban.core.staff.StaffMember;

/**
 * The secrecy rules of an office (保密规定), clause 一(六), gap G38.
 *
 * @param ceiling the highest level this system may hold; above it only a pointer into the classified register is kept
 * @param recordedFrom the level from which reading a record is itself recorded before it is shown
 * @param forms what guards the records of citizens' orders and emergencies where nothing else is said
 * @param clearings who is cleared how far; the highest that applies counts
 */
public record Secrecy(Level ceiling, Level recordedFrom, Label forms, List<Clearing> clearings) {

    /**
     * Who is cleared up to a level (知密权限).
     *
     * @param who the people
     * @param upTo the level
     */
    public record Clearing(Eligibility who, Level upTo) {

        /**
         * Checks that nothing is missing.
         *
         * @throws NullPointerException if a component is null
         */
        public Clearing {
            Objects.requireNonNull(who, "who");
            Objects.requireNonNull(upTo, "upTo");
        }
    }

    /**
     * Keeps its own copy.
     *
     * @throws NullPointerException if a component is null
     */
    public Secrecy {
        Objects.requireNonNull(ceiling, "ceiling");
        Objects.requireNonNull(recordedFrom, "recordedFrom");
        Objects.requireNonNull(forms, "forms");
        clearings = List.copyOf(clearings);
    }

    /**
     * An office without secrets (无涉密): everything is open, whatever is marked is refused.
     *
     * @return the rules
     */
    public static Secrecy none() {
        return new Secrecy(Level.OPEN, Level.INTERNAL, Label.of(Level.OPEN, Audience.nobody()), List.of());
    }

    /**
     * How far a person is cleared (知密权限).
     *
     * @param person the person
     * @param date the day
     * @return the clearance; up to what is open, where no rule applies or the person is no member of staff that day
     */
    public Clearance clearance(StaffMember person, LocalDate date) {
        Level upTo = clearings.stream()
                .filter(clearing -> person.isMemberOn(date) && clearing.who().admits(person, date))
                .map(Clearing::upTo)
                .max(Level::compareTo)
                .orElse(Level.OPEN);
        return new Clearance(person.id(), person.section(), upTo);
    }
}
