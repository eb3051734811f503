package org.zhiban.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.time.DateSpan;

/**
 * Values stored as texts, each in one form only: what it prints. A text that would mean the same is refused.
 *
 * <p>Dates and instants of the usual shape are read digit by digit: with the JDK's parser they were two fifths of all
 * reading.
 */
final class StoredText {
    private static final int DATE_LENGTH = "2026-10-01".length();
    private static final int TIME_LENGTH = "2026-10-01T00:00:00".length();

    private StoredText() {}

    /** A constant as it is stored: its name in lower case, words joined by hyphens. */
    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The name of a kind of choice as words: {@code HandoverMode} is a handover mode. */
    private static String words(Class<?> kind) {
        return kind.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }

    static <E extends Enum<E>> Function<String, E> choice(Class<E> kind) {
        return text -> Arrays.stream(kind.getEnumConstants())
                .filter(constant -> of(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "取值 " + words(kind) + " must be one of " + all(kind) + ": \"" + text + "\""));
    }

    private static String all(Class<? extends Enum<?>> kind) {
        return Arrays.stream(kind.getEnumConstants()).map(StoredText::of).collect(Collectors.joining(", "));
    }

    static ShiftId shift(String text) {
        int first = text.indexOf('/');
        int second = text.indexOf('/', first + 1);
        if (second < 0) {
            throw new IllegalArgumentException("班次 shift must read post/date/template: \"" + text + "\"");
        }
        LocalDate date = date(text.substring(first + 1, second));
        return new ShiftId(PostId.of(text.substring(0, first)), date, text.substring(second + 1));
    }

    static DateSpan dateSpan(String text) {
        return read(text, DateSpan::parse, "日期段 date span must read like 2026-10-01/2026-11-01");
    }

    static LocalDate date(String text) {
        return read(text, StoredText::readDate, "日期 date must read like 2026-10-01");
    }

    static Instant instant(String text) {
        return read(text, StoredText::readInstant, "时间 instant must read like 2026-10-01T00:00:00Z");
    }

    private static <T> T read(String text, Function<String, T> reading, String allowed) {
        try {
            return reading.apply(text);
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(allowed + ": \"" + text + "\"", e);
        }
    }

    private static LocalDate readDate(String text) {
        boolean isUsual = text.length() == DATE_LENGTH && text.charAt(4) == '-' && text.charAt(7) == '-';
        return isUsual
                ? LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10))
                : LocalDate.parse(text);
    }

    private static Instant readInstant(String text) {
        if (isUsualInstant(text)) {
            long day = readDate(text.substring(0, DATE_LENGTH)).toEpochDay();
            LocalTime time = LocalTime.of(number(text, 11, 13), number(text, 14, 16), number(text, 17, 19));
            return Instant.ofEpochSecond(day * 86_400 + time.toSecondOfDay(), nanos(text));
        }
        Instant instant = Instant.parse(text);
        if (!instant.toString().equals(text)) {
            throw new DateTimeException("another form of " + instant);
        }
        return instant;
    }

    /** A year of four digits, and a fraction in groups of three digits, the last not all zeros, or none. */
    private static boolean isUsualInstant(String text) {
        int length = text.length();
        return length > TIME_LENGTH
                && text.charAt(DATE_LENGTH) == 'T'
                && text.charAt(13) == ':'
                && text.charAt(16) == ':'
                && text.charAt(length - 1) == 'Z'
                && (length == TIME_LENGTH + 1 || isUsualFraction(text, length - 1));
    }

    private static boolean isUsualFraction(String text, int end) {
        int digits = end - TIME_LENGTH - 1;
        return text.charAt(TIME_LENGTH) == '.'
                && (digits == 3 || digits == 6 || digits == 9)
                && !text.startsWith("000", end - 3);
    }

    private static int nanos(String text) {
        int nanos = 0;
        for (int at = TIME_LENGTH + 1; at <= TIME_LENGTH + 9; at++) {
            nanos = nanos * 10 + (at < text.length() - 1 ? digit(text, at) : 0);
        }
        return nanos;
    }

    private static int number(String text, int from, int end) {
        int number = 0;
        for (int at = from; at < end; at++) {
            number = number * 10 + digit(text, at);
        }
        return number;
    }

    private static int digit(String text, int at) {
        int digit = text.charAt(at) - '0';
        if (digit < 0 || digit > 9) {
            throw new DateTimeException("no digit: " + text.charAt(at));
        }
        return digit;
    }
}
