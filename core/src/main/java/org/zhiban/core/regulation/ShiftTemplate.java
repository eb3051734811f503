package org.zhiban.core.regulation;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.language.Wording;

/**
 * A shift as the timetable prints it (班次): on which days it starts, its hours, and who takes it. Clause 一(二).
 *
 * @param id its name in the regulation, for example {@code holiday-morning}
 * @param name its name for people
 * @param post the post it holds
 * @param starts the days it starts on; the day a shift starts on names it (gap G41)
 * @param begins the local time it begins
 * @param lasts how long it lasts by the wall clock, at most seven days
 * @param seats the people who hold it together (gap G09)
 * @param sameAs the shift of the same day whose people take this one too, as in a shift split by a pause
 * @param rotation the rotation that shares it out
 * @param category the category it counts under
 * @param naming whether people must be named in the roster
 * @param presence hours with a presence other than at the post
 * @param hours the clause its hours rest on
 */
public record ShiftTemplate(
        String id,
        Wording name,
        PostId post,
        StartDays starts,
        LocalTime begins,
        Duration lasts,
        List<Seat> seats,
        Optional<String> sameAs,
        String rotation,
        String category,
        Naming naming,
        List<PresenceWindow> presence,
        Citation hours) {
    /** The longest a shift may last: a week. */
    public static final Duration LONGEST = Duration.ofDays(7);

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
     * @throws IllegalArgumentException if it has no seat, or does not last up to a week
     */
    public ShiftTemplate {
        PostId.requireName(id, "班次 shift template id");
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(starts, "starts");
        Objects.requireNonNull(begins, "begins");
        if (lasts.isNegative() || lasts.isZero() || lasts.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("班次 shift template " + id + " must last up to seven days: " + lasts);
        }
        seats = List.copyOf(seats);
        if (seats.isEmpty()) {
            throw new IllegalArgumentException("班次 shift template " + id + " has no seat, needs 1 or more");
        }
        Objects.requireNonNull(sameAs, "sameAs");
        PostId.requireName(rotation, "轮流 rotation of " + id);
        PostId.requireName(category, "值班类别 category of " + id);
        Objects.requireNonNull(naming, "naming");
        presence = List.copyOf(presence);
        Objects.requireNonNull(hours, "hours");
    }

    /**
     * The same shift with other seats (调整班位), as in reinforced duty.
     *
     * @param changed the seats
     * @return the template
     */
    public ShiftTemplate seated(List<Seat> changed) {
        return new ShiftTemplate(
                id, name, post, starts, begins, lasts, changed, sameAs, rotation, category, naming, presence, hours);
    }

    /**
     * Where whoever holds it must be at a time of day (在岗方式).
     *
     * @param time the local time
     * @return the presence of the hours the time lies in; at the post, where none are given
     */
    public Presence presenceAt(LocalTime time) {
        return presence.stream()
                .filter(window -> window.contains(time))
                .map(PresenceWindow::presence)
                .findFirst()
                .orElse(Presence.ON_POST);
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
     * On how many days after the first it is served (跨日天数): none up to 24 hours, the last morning of a longer one not counted.
     *
     * @return 0 to 6
     */
    public int furtherDays() {
        return Math.toIntExact((lasts.toMinutes() - 1) / Duration.ofDays(1).toMinutes());
    }

    /**
     * The minute it ends (结束分钟), counted from midnight of the day it starts on; past 1440 on a later day.
     *
     * @return the first minute no longer in it
     */
    public int endMinute() {
        return beginMinute() + Math.toIntExact(lasts.toMinutes());
    }

    /**
     * The local time it ends (结束时间), on the day it starts or a later one.
     *
     * @return the time of day
     */
    public LocalTime ends() {
        return begins.plus(lasts);
    }
}
