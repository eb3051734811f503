package org.zhiban.core.form;

import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number of a form (编号), running through the year for each form of an office: {@code 应〔2026〕7号}. Numbers are given by
 * the office, without a gap.
 *
 * @param form the form
 * @param year the year, 1 to 9999
 * @param serial its place in the year, from 1
 */
public record FormNumber(FormKind form, int year, int serial) implements Comparable<FormNumber> {
    private static final Map<FormKind, String> SIGNS = Map.of(
            FormKind.DUTY_RECORD, "值",
            FormKind.MAYOR_LINE_RECORD, "市",
            FormKind.EMERGENCY_SHEET, "应",
            FormKind.LIVELIHOOD_LINE_RECORD, "民",
            FormKind.INCOMING_REGISTER, "收");
    private static final Pattern WRITTEN = Pattern.compile("(.)〔([1-9][0-9]{0,3})〕([1-9][0-9]{0,9})号");

    /**
     * Checks year and place.
     *
     * @throws NullPointerException if the form is null
     * @throws IllegalArgumentException if the year is not 1 to 9999 or the place below 1
     */
    public FormNumber {
        Objects.requireNonNull(form, "form");
        if (year < 1 || year > 9999 || serial < 1) {
            throw new IllegalArgumentException(
                    "编号 form number needs a year from 1 to 9999 and a place from 1: " + year + ", " + serial);
        }
    }

    /**
     * Reads a number (编号) as {@link #toString()} writes it.
     *
     * @param text for example {@code 应〔2026〕7号}
     * @return the number
     * @throws IllegalArgumentException if it is none
     */
    public static FormNumber parse(String text) {
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches() || Long.parseLong(written.group(3)) > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("编号 form number must read like 应〔2026〕7号: \"" + text + "\"");
        }
        FormKind form = Arrays.stream(FormKind.values())
                .filter(kind -> SIGNS.get(kind).equals(written.group(1)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("编号 no form has the sign of \"" + text + "\""));
        return new FormNumber(form, Integer.parseInt(written.group(2)), Integer.parseInt(written.group(3)));
    }

    /** By form, year and place. */
    @Override
    public int compareTo(FormNumber other) {
        int byForm = form.compareTo(other.form);
        int byYear = Integer.compare(year, other.year);
        return byForm != 0 ? byForm : byYear != 0 ? byYear : Integer.compare(serial, other.serial);
    }

    /** As the form bears it. */
    @Override
    public String toString() {
        return SIGNS.get(form) + "〔" + year + "〕" + serial + "号";
    }
}
