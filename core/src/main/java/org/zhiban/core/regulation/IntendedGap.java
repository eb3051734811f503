package org.zhiban.core.regulation;

import java.time.Duration;
import java.time.LocalTime;
import java.util.Objects;

/**
 * Hours an office means to leave open (不设班时段): not every office keeps the 24 hours. A gap that is not declared is found.
 *
 * @param post the post
 * @param days the days it begins on
 * @param from the local time it begins
 * @param lasts how long
 * @param citation the clause that allows it
 */
public record IntendedGap(PostId post, StartDays days, LocalTime from, Duration lasts, Citation citation) {

    /**
     * Checks the gap.
     *
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if it does not last up to 24 hours
     */
    public IntendedGap {
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(days, "days");
        Objects.requireNonNull(from, "from");
        if (lasts.isNegative() || lasts.isZero() || lasts.compareTo(Duration.ofHours(24)) > 0) {
            throw new IllegalArgumentException("不设班时段 intended gap of " + post + " must last up to 24 hours: " + lasts);
        }
        Objects.requireNonNull(citation, "citation");
    }
}
