package org.zhiban.core.regulation;

import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.zhiban.core.language.Wording;
import org.zhiban.core.time.DayKind;

/**
 * A shift as the timetable prints it (班次): on which kinds of day it starts, its hours, and who takes it. Clause 一(二).
 *
 * @param id its name in the regulation, for example {@code holiday-morning}
 * @param name its name for people
 * @param post the post it holds
 * @param startsOn the kinds of day it starts on; the day a shift starts on names it (gap G41)
 * @param begins the local time it begins
 * @param lasts how long it lasts by the wall clock, at most 24 hours
 * @param seats how many people hold it (gap G09)
 * @param pool the pool they come from
 * @param rotation the rotation that shares it out
 * @param category the category it counts under
 * @param naming whether people must be named in the roster
 * @param hours the clause its hours rest on
 */
public record ShiftTemplate(
        String id,
        Wording name,
        PostId post,
        Set<DayKind> startsOn,
        LocalTime begins,
        Duration lasts,
        int seats,
        String pool,
        String rotation,
        String category,
        Naming naming,
        Citation hours) {

    /** Whether a roster must name who takes a shift (是否须定人). */
    public enum Naming {
        /** 须定人: a roster without a name for it is not published. */
        REQUIRED,
        /** 可由本范围首位签到人承担: if nobody is named, the first of the pool to sign takes it (gap G03). */
        FIRST_TO_SIGN
    }

    /**
     * Checks the template.
     *
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if it starts on no kind of day, has no seat, or does not last up to 24 hours
     */
    public ShiftTemplate {
        PostId.requireName(id, "班次 shift template id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(post, "post");
        if (startsOn.isEmpty()) {
            throw new IllegalArgumentException("班次 shift template " + id + " starts on no kind of day");
        }
        startsOn = Set.copyOf(EnumSet.copyOf(startsOn));
        Objects.requireNonNull(begins, "begins");
        if (lasts.isNegative() || lasts.isZero() || lasts.compareTo(Duration.ofHours(24)) > 0) {
            throw new IllegalArgumentException("班次 shift template " + id + " must last up to 24 hours: " + lasts);
        }
        if (seats < 1) {
            throw new IllegalArgumentException("班次 shift template " + id + " has " + seats + " seats, needs 1 or more");
        }
        PostId.requireName(pool, "轮值范围 pool of " + id);
        PostId.requireName(rotation, "轮流 rotation of " + id);
        PostId.requireName(category, "值班类别 category of " + id);
        Objects.requireNonNull(naming, "naming");
        Objects.requireNonNull(hours, "hours");
    }

    /**
     * The minute it begins (开始分钟), counted from midnight of the day it starts on.
     *
     * @return 0 to 1439
     */
    public int beginMinute() {
        return begins.toSecondOfDay() / 60;
    }

    /**
     * The minute it ends (结束分钟), counted from midnight of the day it starts on; past 1440 on the next day.
     *
     * @return the first minute no longer in it
     */
    public int endMinute() {
        return beginMinute() + Math.toIntExact(lasts.toMinutes());
    }

    /**
     * The local time it ends (结束时间), on the day it starts or the next.
     *
     * @return the time of day
     */
    public LocalTime ends() {
        return begins.plus(lasts);
    }
}
