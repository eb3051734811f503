package org.zhiban.core.regulation;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhiban.core.form.FormKind;

/**
 * What recurs (例行事项): patrol rounds, the daily report, the forms' own fields, discipline by the month.
 *
 * @param rounds the patrol rounds
 * @param dailyReport the daily report; empty if none is made
 * @param fields the fields the office adds to the forms
 * @param discipline what follows repeated breaches
 */
public record Routine(
        List<Round> rounds,
        Optional<DailyReport> dailyReport,
        List<ExtraField> fields,
        List<DisciplineRule> discipline) {

    /**
     * Keeps its own copies.
     *
     * @throws NullPointerException if a component is null
     */
    public Routine {
        rounds = List.copyOf(rounds);
        Objects.requireNonNull(dailyReport, "dailyReport");
        fields = List.copyOf(fields);
        discipline = List.copyOf(discipline);
    }

    /**
     * An office without any (无例行事项).
     *
     * @return the empty routine
     */
    public static Routine none() {
        return new Routine(List.of(), Optional.empty(), List.of(), List.of());
    }

    /**
     * A round by name (巡查).
     *
     * @param id its name in the regulation
     * @return the round, or empty if there is none
     */
    public Optional<Round> round(String id) {
        return rounds.stream().filter(round -> round.id().equals(id)).findFirst();
    }

    /**
     * The fields added to a form (自设栏目).
     *
     * @param form the form
     * @return its own fields, in the order of the regulation
     */
    public List<ExtraField> fields(FormKind form) {
        return fields.stream().filter(field -> field.form() == form).toList();
    }

    /**
     * A field added to a form, by name (自设栏目).
     *
     * @param form the form
     * @param id its name in the regulation
     * @return the field, or empty if the form has no such field of the office's own
     */
    public Optional<ExtraField> field(FormKind form, String id) {
        return fields(form).stream().filter(field -> field.id().equals(id)).findFirst();
    }

    Stream<Citation> citations() {
        return Stream.of(
                        rounds.stream().map(Round::citation),
                        dailyReport.map(DailyReport::citation).stream(),
                        fields.stream().map(ExtraField::citation),
                        discipline.stream().map(DisciplineRule::citation))
                .flatMap(cited -> cited);
    }
}
