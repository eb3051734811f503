package org.zhiban.file;

import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhiban.core.form.FormKind;
import org.zhiban.core.language.Wording;
import org.zhiban.core.regulation.Citation;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.DailyReport;
import org.zhiban.core.regulation.DisciplineRule;
import org.zhiban.core.regulation.ExtraField;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Role;
import org.zhiban.core.regulation.Round;
import org.zhiban.core.regulation.Routine;

/** The part of a regulation file on what recurs: rounds, the daily report, own fields of the forms, discipline. */
final class RoutinePart {
    private RoutinePart() {}

    static Optional<Routine> read(Yaml place) {
        place.only("rounds", "daily-report", "fields", "discipline");
        List<Round> rounds = place.get("rounds").list(RoutinePart::round);
        Optional<DailyReport> dailyReport = place.optional("daily-report").flatMap(RoutinePart::dailyReport);
        List<ExtraField> fields = place.get("fields").list(RoutinePart::field);
        List<DisciplineRule> discipline = place.get("discipline").list(RoutinePart::discipline);
        return place.make(() -> new Routine(rounds, dailyReport, fields, discipline));
    }

    private static Optional<Round> round(Yaml place) {
        place.only("id", "zh", "en", "shifts", "times", "confirmed-by", "clause", "basis", "reading");
        List<String> shifts = place.get("shifts").list(Yaml::text);
        Optional<Integer> times = place.get("times").value(Integer::valueOf, RegulationFile.COUNT);
        Optional<Role> confirmedBy =
                place.optional("confirmed-by").flatMap(it -> it.value(Role::of, RegulationFile.NAME));
        Optional<Citation> citation = RegulationFile.citation(place);
        return RegulationFile.named(
                place,
                (id, name) -> new Round(
                        id, name, Set.copyOf(shifts), times.orElseThrow(), confirmedBy, citation.orElseThrow()));
    }

    private static Optional<DailyReport> dailyReport(Yaml place) {
        place.only("post", "at", "zh", "en", "clause", "basis", "reading");
        Optional<PostId> post = place.get("post").value(PostId::of, RegulationFile.NAME);
        Optional<LocalTime> at = TimetablePart.time(place, "at");
        Optional<Wording> recipient = RegulationFile.wording(place);
        Optional<Citation> citation = RegulationFile.citation(place);
        return place.make(() ->
                new DailyReport(post.orElseThrow(), at.orElseThrow(), recipient.orElseThrow(), citation.orElseThrow()));
    }

    private static Optional<ExtraField> field(Yaml place) {
        place.only("form", "id", "zh", "en", "required", "clause", "basis", "reading");
        Optional<FormKind> form = place.get("form").constant(FormKind.class);
        boolean isRequired = RegulationFile.isSet(place, "required");
        Optional<Citation> citation = RegulationFile.citation(place);
        return RegulationFile.named(
                place, (id, name) -> new ExtraField(form.orElseThrow(), id, name, isRequired, citation.orElseThrow()));
    }

    private static Optional<DisciplineRule> discipline(Yaml place) {
        place.only("id", "zh", "en", "rules", "times", "clause", "basis", "reading");
        Set<Code> codes = EnumSet.noneOf(Code.class);
        codes.addAll(place.get("rules").list(it -> it.constant(Code.class)));
        Optional<Integer> times = place.get("times").value(Integer::valueOf, RegulationFile.COUNT);
        Optional<Citation> citation = RegulationFile.citation(place);
        return RegulationFile.named(
                place,
                (id, consequence) ->
                        new DisciplineRule(id, consequence, codes, times.orElseThrow(), citation.orElseThrow()));
    }
}
