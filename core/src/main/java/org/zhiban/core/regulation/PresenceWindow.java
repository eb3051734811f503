package org.zhiban.core.regulation;

import java.time.LocalTime;
import java.util.Objects;

/**
 * Some hours of a shift with a presence of their own (在岗时段). One that ends no later than it begins runs over midnight.
 *
 * @param from the local time it begins
 * @param until the local time it ends
 * @param presence where its holder must be
 */
public record PresenceWindow(LocalTime from, LocalTime until, Presence presence) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public PresenceWindow {
        Objects.requireNonNull(from, "from");
        Objects.requireNonNull(until, "until");
        Objects.requireNonNull(presence, "presence");
    }

    /**
     * Whether a time of day lies in it (在时段内).
     *
     * @param time the local time
     * @return true from its beginning until before its end
     */
    public boolean contains(LocalTime time) {
        boolean isFrom = !time.isBefore(from);
        boolean isUntil = time.isBefore(until);
        return from.isBefore(until) ? isFrom && isUntil : isFrom || isUntil;
    }
}
