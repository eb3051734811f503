package org.zhiban.core.event;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.form.Answer;
import org.zhiban.core.form.Casualties;
import org.zhiban.core.form.Category;
import org.zhiban.core.form.Grade;

/**
 * More was learned about an emergency (补充核实), clause 二(二)1.
 *
 * @param matter which emergency
 * @param answers what is now known, by question
 * @param category the category, if it is now decided
 * @param kind the kind within the category; empty if unchanged
 * @param grade the grade, if it is now decided
 * @param casualties the numbers of casualties now known; one not told here is as it was
 * @param source who said so
 * @param verified whether it was verified by calling back or by a second source
 * @param officer who wrote it
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record EmergencyUpdated(
        MatterId matter,
        List<Answer> answers,
        Optional<Category> category,
        String kind,
        Optional<Grade> grade,
        Casualties casualties,
        String source,
        boolean verified,
        DutyOfficer officer,
        Instant at)
        implements OfMatter {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public EmergencyUpdated {
        Objects.requireNonNull(matter, "matter");
        answers = List.copyOf(answers);
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(casualties, "casualties");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(officer, "officer");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.emergencyUpdated(this);
    }
}
