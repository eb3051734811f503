package org.zhiban.core.event;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.zhiban.core.form.FormNumber;

/**
 * Fields an office added to a form of its own accord were filled in (填写自设栏目). What was filled in before stays in the book;
 * the form shows what was written last.
 *
 * @param number which form
 * @param values what was written, by the field's name in the regulation; never empty, a value may be
 * @param officer who wrote it
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record FieldsFilled(FormNumber number, Map<String, String> values, DutyOfficer officer, Instant at)
        implements DutyEvent {

    /**
     * Keeps its own copy, in the order of the names.
     *
     * @throws NullPointerException if a component, a name or a value is null
     * @throws IllegalArgumentException if nothing is filled in
     */
    public FieldsFilled {
        Objects.requireNonNull(number, "number");
        values = Collections.unmodifiableMap(new TreeMap<>(Map.copyOf(values)));
        if (values.isEmpty()) {
            throw new IllegalArgumentException("栏目 no field is filled in on " + number);
        }
        Objects.requireNonNull(officer, "officer");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.fieldsFilled(this);
    }
}
