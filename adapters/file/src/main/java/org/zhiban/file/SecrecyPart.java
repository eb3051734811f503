package org.zhiban.file;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.zhiban.core.confidentiality.Audience;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.confidentiality.Level;
import org.zhiban.core.regulation.Secrecy;
import org.zhiban.core.staff.Eligibility;
import org.zhiban.core.staff.SectionId;

/** The part of a regulation file on secrecy: ceiling, recorded reading, what guards the forms, who is cleared how far. */
final class SecrecyPart {
    private SecrecyPart() {}

    static Optional<Secrecy> read(Yaml place) {
        place.only("ceiling", "reading-recorded-from", "forms", "cleared");
        Optional<Level> ceiling = place.get("ceiling").constant(Level.class);
        Optional<Level> recordedFrom = place.get("reading-recorded-from").constant(Level.class);
        Optional<Label> forms = forms(place.get("forms"));
        List<Secrecy.Clearing> cleared = place.get("cleared").list(SecrecyPart::clearing);
        return place.make(
                () -> new Secrecy(ceiling.orElseThrow(), recordedFrom.orElseThrow(), forms.orElseThrow(), cleared));
    }

    private static Optional<Label> forms(Yaml place) {
        place.only("level", "sections");
        Optional<Level> level = place.get("level").constant(Level.class);
        List<SectionId> sections =
                place.get("sections").list(section -> section.value(SectionId::of, RegulationFile.NAME));
        return place.make(() -> Label.of(level.orElseThrow(), new Audience(Set.copyOf(sections), Set.of())));
    }

    private static Optional<Secrecy.Clearing> clearing(Yaml place) {
        place.only("who", "up-to");
        Optional<Eligibility> who = RegulationFile.eligibility(place.get("who"));
        Optional<Level> upTo = place.get("up-to").constant(Level.class);
        return place.make(() -> new Secrecy.Clearing(who.orElseThrow(), upTo.orElseThrow()));
    }
}
