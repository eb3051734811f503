package org.zhiban.rest.internal.wire;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.zhiban.core.confidentiality.Marking;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.RosterId;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.form.FormNumber;
import org.zhiban.core.form.PhoneNumber;
import org.zhiban.core.language.Wording;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.staff.SectionId;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.DateSpan;

/** The formats of the domain. What a text must look like is core's to say; how it is described is said here. */
public enum Format {
    STAFF(StaffId::of, "M01", "人员编号，1 至 64 个字符", "a staff member's id of 1 to 64 characters"),
    SECTION(SectionId::of, "secretariat", "科室编号，1 至 64 个字符", "a section's id of 1 to 64 characters"),
    POST(PostId::of, "desk", "岗位编号，小写字母、数字和连字符，最多 40 个", "a post's id of lower-case letters, digits, hyphens"),
    MATTER(MatterId::of, "积水-1", "事项编号，1 至 64 个字符", "a matter's id of 1 to 64 characters"),
    ROSTER(RosterId::of, "2026-10", "值班表编号，1 至 64 个字符", "a roster's id of 1 to 64 characters"),
    SHIFT(Format::shift, "desk/2026-10-01/holiday-morning", "班次，岗位/日期/班别", "a shift as post/date/template"),
    FORM_NUMBER(FormNumber::parse, "应〔2026〕7号", "表单编号，如 应〔2026〕7号", "a form's number like 应〔2026〕7号"),
    CLAUSE(Format::clause, "二(二)-3", "条款编号，如 二(二)-3", "a clause's id like 二(二)-3"),
    NAME(
            PostId::of,
            "patrol-night",
            "制度中的名称，小写字母、数字和连字符",
            "a name in the regulation: lower-case letters, digits, hyphens"),
    MARKING(Marking::parse, "秘密★10年", "密级标志，如 工作秘密 或 秘密★10年", "a mark like 工作秘密 or 秘密★10年"),
    PHONE(Format::phone, "0432-67250800", "中国大陆电话号码", "a phone number of mainland China"),
    TIME(
            Format::time,
            "2026-10-01T08:00:00+08:00",
            "带时区的时间，如 2026-10-01T08:00:00+08:00",
            "a time with offset like 2026-10-01T08:00:00+08:00"),
    DATE(Format::date, "2026-10-01", "日期，如 2026-10-01", "a date like 2026-10-01"),
    MONTH(Format::month, "2026-10", "月份，如 2026-10", "a month like 2026-10"),
    DAYS(
            Format::days,
            "2026-10-01/2026-11-01",
            "日期段，首日/末日次日，不超过十年",
            "days as first/day after the last, ten years at most"),
    SPAN(
            Format::span,
            "2026-10-01T08:00:00+08:00/2026-10-02T08:00:00+08:00",
            "时间段，始/止，带时区",
            "a span of time as start/end, with offset");

    private static final Pattern CLAUSES = Pattern.compile("[一二三四五六七八九十附序](\\([一二三四五六七八九十]+\\))?(-[1-9][0-9]?)?");
    private static final Pattern YEARS = Pattern.compile("[0-9]{4}-.*");
    private static final int LONGEST_DAYS = 3_660;

    private final Consumer<String> parser;
    private final String example;
    private final Wording wording;

    Format(Consumer<String> parser, String example, String zh, String en) {
        this.parser = parser;
        this.example = example;
        this.wording = Wording.of(zh, en);
    }

    public boolean isKeptBy(String text) {
        try {
            parser.accept(text);
            return true;
        } catch (IllegalArgumentException | DateTimeException | ArithmeticException broken) {
            return false;
        }
    }

    public String example() {
        return example;
    }

    public Wording wording() {
        return wording;
    }

    /** The name JSON Schema has for it, if it has one. */
    public Optional<String> json() {
        return this == TIME ? Optional.of("date-time") : this == DATE ? Optional.of("date") : Optional.empty();
    }

    /** Whether a text that breaks the format may be said back: a phone number is somebody's. */
    boolean isEchoed() {
        return this != PHONE;
    }

    private static void require(boolean isKept, String text) {
        if (!isKept) {
            throw new IllegalArgumentException(text);
        }
    }

    private static void shift(String text) {
        require(text.length() <= 200, text);
        date(ShiftId.parse(text).date().toString());
    }

    private static void clause(String text) {
        require(CLAUSES.matcher(text).matches(), text);
    }

    private static void phone(String text) {
        require(text.isBlank() || text.length() <= 40 && PhoneNumber.isPhoneNumber(text), text);
    }

    private static void time(String text) {
        require(YEARS.matcher(text).matches(), text);
        OffsetDateTime.parse(text);
    }

    private static void date(String text) {
        require(YEARS.matcher(text).matches(), text);
        LocalDate.parse(text);
    }

    private static void month(String text) {
        require(YEARS.matcher(text).matches(), text);
        YearMonth.parse(text);
    }

    private static void days(String text) {
        DateSpan days = DateSpan.parse(text);
        date(days.first().toString());
        date(days.end().toString());
        require(days.length() <= LONGEST_DAYS, text);
    }

    private static void span(String text) {
        Wire.span(text);
    }
}
