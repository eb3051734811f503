package org.zhiban.file;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhiban.core.form.Category;
import org.zhiban.core.form.Grade;
import org.zhiban.core.form.Question;
import org.zhiban.core.form.ReportForm;
import org.zhiban.core.language.Wording;
import org.zhiban.core.regulation.Citation;
import org.zhiban.core.regulation.EmergencyProcedure;
import org.zhiban.core.regulation.EmergencyProcedure.Kinds;
import org.zhiban.core.regulation.EmergencyProcedure.Link;
import org.zhiban.core.regulation.EmergencyProcedure.LinkLimit;
import org.zhiban.core.regulation.EmergencyProcedure.Recipient;
import org.zhiban.core.regulation.EmergencyProcedure.ReportLimit;
import org.zhiban.core.regulation.Role;
import org.zhiban.core.time.TimeLimit;

/** The part of a regulation file on emergencies: questions, kinds, chain, recipients, limits. */
final class EmergencyPart {
    private EmergencyPart() {}

    static Optional<EmergencyProcedure> read(Yaml place) {
        place.only("questions", "kinds", "chain", "recipients", "limits");
        List<Question> questions = place.get("questions").list(it -> it.constant(Question.class));
        List<Kinds> kinds = place.get("kinds").list(EmergencyPart::kinds);
        List<Link> chain = place.get("chain").list(EmergencyPart::link);
        List<Recipient> recipients = place.get("recipients").list(EmergencyPart::recipient);
        List<ReportLimit> limits = place.get("limits").list(EmergencyPart::limit);
        return place.make(() -> new EmergencyProcedure(questions, kinds, chain, recipients, limits));
    }

    private static Optional<Kinds> kinds(Yaml place) {
        place.only("category", "names", "clause", "basis", "reading");
        Optional<Category> category = place.get("category").constant(Category.class);
        List<Wording> names = place.get("names").list(name -> RegulationFile.wording(name.only("zh", "en")));
        Optional<Citation> citation = RegulationFile.citation(place);
        return place.make(() -> new Kinds(category.orElseThrow(), names, citation.orElseThrow()));
    }

    private static Optional<Link> link(Yaml place) {
        place.only("role", "always", "told", "acknowledge");
        Optional<Role> role = place.get("role").value(Role::of, RegulationFile.NAME);
        boolean isAlways = RegulationFile.isSet(place, "always");
        List<LinkLimit> limits = place.get("told").list(EmergencyPart::linkLimit);
        Optional<TimeLimit> acknowledge = place.get("acknowledge").value(TimeLimit::parse, RegulationFile.LENGTH);
        return place.make(() -> new Link(role.orElseThrow(), isAlways, limits, acknowledge.orElseThrow()));
    }

    private static Optional<LinkLimit> linkLimit(Yaml place) {
        place.only("grades", "form", "within");
        Set<Grade> grades = grades(place);
        Optional<ReportForm> form = place.get("form").constant(ReportForm.class);
        Optional<TimeLimit> within = place.get("within").value(TimeLimit::parse, RegulationFile.LENGTH);
        return place.make(() -> new LinkLimit(grades, form.orElseThrow(), within.orElseThrow()));
    }

    private static Set<Grade> grades(Yaml place) {
        Set<Grade> grades = EnumSet.noneOf(Grade.class);
        grades.addAll(place.get("grades").list(it -> it.constant(Grade.class)));
        return grades;
    }

    private static Optional<Recipient> recipient(Yaml place) {
        place.only("id", "zh", "en", "way");
        Optional<Recipient.Way> way = place.get("way").constant(Recipient.Way.class);
        return RegulationFile.named(place, (id, name) -> new Recipient(id, name, way.orElseThrow()));
    }

    /** One of the known profiles, under a clause of this regulation; or a limit of the office's own. */
    private static Optional<ReportLimit> limit(Yaml place) {
        return place.either("profile", EmergencyPart::knownLimit, EmergencyPart::ownLimit);
    }

    private static Optional<ReportLimit> knownLimit(Yaml place) {
        place.only("profile", "clause", "basis", "reading");
        Optional<LimitProfile> known = place.get("profile").known(LimitProfile.known());
        Optional<Citation> citation = RegulationFile.citation(place);
        return place.make(() -> known.orElseThrow().under(citation.orElseThrow()));
    }

    private static Optional<ReportLimit> ownLimit(Yaml place) {
        place.only(
                "zh",
                "en",
                "source",
                "grades",
                "form",
                "within",
                "from-the",
                "from",
                "until",
                "clause",
                "basis",
                "reading");
        Optional<LimitProfile> own = profile("own", place);
        Optional<Citation> citation = RegulationFile.citation(place);
        return place.make(() -> own.orElseThrow().under(citation.orElseThrow()));
    }

    static Optional<LimitProfile> profile(String id, Yaml place) {
        Optional<Wording> issuer = RegulationFile.wording(place);
        Optional<Wording> source = place.optional("source").flatMap(it -> RegulationFile.wording(it.only("zh", "en")));
        Set<Grade> grades = grades(place);
        Optional<ReportForm> form = place.get("form").constant(ReportForm.class);
        Optional<TimeLimit> within = place.get("within").value(TimeLimit::parse, RegulationFile.LENGTH);
        Optional<ReportLimit.Start> start = place.get("from-the").constant(ReportLimit.Start.class);
        Optional<LocalDate> from = place.get("from").value(LocalDate::parse, RegulationFile.DATE);
        Optional<LocalDate> until =
                place.optional("until").flatMap(day -> day.value(LocalDate::parse, RegulationFile.DATE));
        return place.make(() -> new LimitProfile(
                id,
                issuer.orElseThrow(),
                source,
                grades,
                form.orElseThrow(),
                within.orElseThrow(),
                start.orElseThrow(),
                from.orElseThrow(),
                until));
    }
}
