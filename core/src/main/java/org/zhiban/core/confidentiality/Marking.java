package org.zhiban.core.confidentiality;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mark of secrecy (密级标志) as documents bear it: the level, and how long it lasts, such as {@code 秘密★10年}. Immutable.
 *
 * @param level the level
 * @param period years or months ({@code 10年}, {@code 6个月}), a day ({@code 2030-01-01}), {@code 长期}, a condition in
 *     words, or empty where the mark names none
 */
public record Marking(Level level, String period) {
    private static final Pattern LENGTH = Pattern.compile("([1-9][0-9]{0,2})(年|个月)");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /**
     * Checks the period.
     *
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if the period holds a star, or names a day that does not exist
     */
    public Marking {
        Objects.requireNonNull(level, "level");
        if (Objects.requireNonNull(period, "period").indexOf('★') >= 0 || !period.equals(period.strip())) {
            throw new IllegalArgumentException("保密期限 period must not hold ★ or begin or end blank: \"" + period + "\"");
        }
        if (DAY.matcher(period).matches()) {
            parseDay(period);
        }
    }

    private static LocalDate parseDay(String period) {
        try {
            return LocalDate.parse(period);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("保密期限 period names no day: \"" + period + "\"", e);
        }
    }

    /**
     * A mark without a period (密级标志).
     *
     * @param level the level
     * @return the mark
     */
    public static Marking of(Level level) {
        return new Marking(level, "");
    }

    /**
     * Reads a mark (密级标志) as documents bear it and {@link #toString()} writes it.
     *
     * @param text for example {@code 机密★20年} or {@code 内部}
     * @return the mark
     * @throws IllegalArgumentException if it names no level
     */
    public static Marking parse(String text) {
        int star = text.indexOf('★');
        String level = star < 0 ? text : text.substring(0, star);
        return Arrays.stream(Level.values())
                .filter(known -> known.wording().zh().equals(level))
                .findFirst()
                .map(known -> new Marking(known, star < 0 ? "" : text.substring(star + 1)))
                .orElseThrow(() -> new IllegalArgumentException("密级 mark names no level of secrecy: \"" + text + "\""));
    }

    /**
     * The day from which the mark no longer counts (解密日期).
     *
     * @param marked the day it was put on
     * @return the day, or empty if no day ends it: a condition in words, {@code 长期}, or no state secret and no period
     */
    public Optional<LocalDate> lapses(LocalDate marked) {
        if (period.isEmpty()) {
            return level.longestYears().stream().mapToObj(marked::plusYears).findFirst();
        }
        if (DAY.matcher(period).matches()) {
            return Optional.of(LocalDate.parse(period));
        }
        Matcher length = LENGTH.matcher(period);
        return length.matches() ? Optional.of(after(marked, length)) : Optional.empty();
    }

    private static LocalDate after(LocalDate marked, Matcher length) {
        long count = Long.parseLong(length.group(1));
        return length.group(2).equals("年") ? marked.plusYears(count) : marked.plusMonths(count);
    }

    /** The mark as documents bear it, read back by {@link #parse(String)}. */
    @Override
    public String toString() {
        return period.isEmpty() ? level.wording().zh() : level.wording().zh() + "★" + period;
    }
}
