package org.zhiban.core.confidentiality;

import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.zhiban.core.staff.SectionId;
import org.zhiban.core.staff.StaffId;

/**
 * What guards a record (标密): its mark and who needs to know, clause 一(六). Immutable.
 *
 * @param marking the mark
 * @param audience who needs to know; of no meaning for what is open
 */
public record Label(Marking marking, Audience audience) {
    private static final Label OPEN = new Label(Marking.of(Level.OPEN), Audience.nobody());

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Label {
        Objects.requireNonNull(marking, "marking");
        Objects.requireNonNull(audience, "audience");
    }

    /**
     * Unrestricted (公开).
     *
     * @return the label of what anybody may read
     */
    public static Label open() {
        return OPEN;
    }

    /**
     * A label (标密) without a period.
     *
     * @param level the level
     * @param audience who needs to know
     * @return the label
     */
    public static Label of(Level level, Audience audience) {
        return new Label(Marking.of(level), audience);
    }

    /**
     * The level (密级) it bears.
     *
     * @return the level
     */
    public Level level() {
        return marking.level();
    }

    /**
     * Whether it restricts nothing (公开).
     *
     * @return true if anybody may read
     */
    public boolean isOpen() {
        return level() == Level.OPEN;
    }

    /**
     * Both at once (从严标密): the higher mark, this one where the levels are equal, for those who need to know under both. What
     * is guarded is never laid open by a second label.
     *
     * @param other the other label
     * @param sectionOf the section of a person, or empty if it is not known
     * @return the stricter label
     * @throws NullPointerException if an argument is null
     */
    public Label and(Label other, Function<StaffId, Optional<SectionId>> sectionOf) {
        if (other.isOpen() || equals(other)) {
            return this;
        }
        return isOpen()
                ? other
                : new Label(
                        level().covers(other.level()) ? marking : other.marking,
                        audience.within(other.audience, sectionOf));
    }

    /**
     * Whether its period is over (已解密).
     *
     * @param marked the day it was put on
     * @param today the day asked about
     * @return true if it guards no longer
     */
    public boolean hasLapsed(LocalDate marked, LocalDate today) {
        return marking.lapses(marked).filter(end -> !today.isBefore(end)).isPresent();
    }
}
