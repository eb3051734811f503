package org.zhiban.rest.internal.wire;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.RosterId;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.form.FormNumber;
import org.zhiban.core.office.Command;
import org.zhiban.core.office.Marked;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.DateSpan;
import org.zhiban.core.time.Span;

/** From texts on the wire to values of the domain, once they are checked. */
public final class Wire {
    /** The most characters of a free text. */
    public static final int TEXT = 20_000;
    /** The most characters of a name, a place, a title. */
    public static final int LINE = 500;
    /** The most elements of a list. */
    public static final int MANY = 5_000;

    private Wire() {}

    public static PostId post(String text) {
        return PostId.of(text);
    }

    public static StaffId staff(String text) {
        return StaffId.of(text);
    }

    public static MatterId matter(String text) {
        return MatterId.of(text);
    }

    public static RosterId roster(String text) {
        return RosterId.of(text);
    }

    public static ShiftId shift(String text) {
        return checked(Format.SHIFT, text, ShiftId::parse);
    }

    public static FormNumber form(String text) {
        return FormNumber.parse(text);
    }

    public static Instant time(String text) {
        return checked(Format.TIME, text, any -> OffsetDateTime.parse(any).toInstant());
    }

    public static Optional<Instant> at(String text) {
        return Optional.ofNullable(text).map(Wire::time);
    }

    public static LocalDate date(String text) {
        return checked(Format.DATE, text, LocalDate::parse);
    }

    public static DateSpan days(String text) {
        return checked(Format.DAYS, text, DateSpan::parse);
    }

    public static Span span(String text) {
        int slash = text.indexOf('/');
        if (slash < 0) {
            throw new IllegalArgumentException("时间段 span must read start/end: \"" + text + "\"");
        }
        return Span.of(time(text.substring(0, slash)), time(text.substring(slash + 1)));
    }

    /** What stands in the path or the query has not been through the validator. */
    public static <T> T checked(Format format, String text, Function<String, T> parser) {
        if (!format.isKeptBy(text)) {
            throw new IllegalArgumentException(
                    format.wording().zh() + " " + format.wording().en() + ": \"" + text + "\"");
        }
        return parser.apply(text);
    }

    public static String required(String name, String text) {
        if (text == null) {
            throw new IllegalArgumentException("缺少参数 the parameter " + name + " must be given");
        }
        return text;
    }

    public static String name(String text) {
        return checked(Format.NAME, text, any -> any);
    }

    public static int number(String name, String text, int least) {
        return (int) Math.min(Integer.MAX_VALUE, longNumber(name, text, least));
    }

    public static long longNumber(String name, String text, long least) {
        if (!text.matches("[0-9]{1,18}") || Long.parseLong(text) < least) {
            throw new IllegalArgumentException(
                    "数 " + name + " must be a whole number from " + least + ": \"" + text + "\"");
        }
        return Long.parseLong(text);
    }

    public static String text(String text) {
        return text == null ? "" : text;
    }

    public static <T> List<T> list(List<T> list) {
        return list == null ? List.of() : list;
    }

    public static boolean isTrue(Boolean flag) {
        return flag != null && flag;
    }

    public static <T> Optional<T> maybe(String text, Function<String, T> parser) {
        return Optional.ofNullable(text).map(parser);
    }

    public static Set<StaffId> people(List<String> people) {
        Set<StaffId> all = new HashSet<>();
        list(people).forEach(person -> all.add(staff(person)));
        return all;
    }

    public static <E extends Enum<E>> E oneOf(Class<E> kind, String text) {
        return Arrays.stream(kind.getEnumConstants())
                .filter(constant -> name(constant).equals(text))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "取值 must be one of " + String.join(", ", names(kind)) + ": \"" + text + "\""));
    }

    public static List<String> names(Class<? extends Enum<?>> kind) {
        return Arrays.stream(kind.getEnumConstants()).map(Wire::name).toList();
    }

    public static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static String hyphened(String camels) {
        return camels.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    public static Command marked(LabelBody label, Command command) {
        return label == null ? command : new Marked(label.label(), command);
    }
}
