package org.zhiban.core.event;

import java.time.LocalDate;
import java.util.Objects;
import org.zhiban.core.regulation.PostId;

/**
 * The identity of a shift (班次): a template of the timetable on the day it starts (gaps G23, G41).
 *
 * @param post the post held
 * @param date the day the shift starts on, which names it
 * @param template the shift template's name
 */
public record ShiftId(PostId post, LocalDate date, String template) implements Comparable<ShiftId> {
    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if the template's name is blank or holds a slash
     */
    public ShiftId {
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(date, "date");
        if (template.isBlank() || template.indexOf('/') >= 0) {
            throw new IllegalArgumentException("班次 shift template must be a name without slash: \"" + template + "\"");
        }
    }

    /**
     * Reads a shift's identity (班次) from the form {@link #toString()} writes.
     *
     * @param text for example {@code desk/2026-10-01/holiday-morning}
     * @return the identity
     * @throws IllegalArgumentException if the text has another form
     */
    public static ShiftId parse(String text) {
        String[] parts = text.split("/", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException("班次 shift must read post/date/template: \"" + text + "\"");
        }
        return new ShiftId(PostId.of(parts[0]), LocalDate.parse(parts[1]), parts[2]);
    }

    /** By day, then post, then template. */
    @Override
    public int compareTo(ShiftId other) {
        int byDate = date.compareTo(other.date);
        int byPost = byDate == 0 ? post.compareTo(other.post) : byDate;
        return byPost == 0 ? template.compareTo(other.template) : byPost;
    }

    /** The form {@code post/date/template}, read back by {@link #parse(String)}. */
    @Override
    public String toString() {
        return post + "/" + date + "/" + template;
    }
}
