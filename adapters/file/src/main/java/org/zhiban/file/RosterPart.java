package org.zhiban.file;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import org.zhiban.core.language.Wording;
import org.zhiban.core.regulation.Citation;
import org.zhiban.core.regulation.Entitlement;
import org.zhiban.core.regulation.Parameter;
import org.zhiban.core.regulation.Role;
import org.zhiban.core.regulation.RosterFiling;
import org.zhiban.core.regulation.RosterTerms;
import org.zhiban.core.regulation.SwapTerms;
import org.zhiban.core.time.TimeLimit;

/** The part of a regulation file on rosters: approval, filing, swaps, what duties earn. */
final class RosterPart {
    static final Wording AMOUNT = Wording.of("须为金额，如80.00。", "It must be an amount such as 80.00.");
    static final Wording PERIOD = Wording.of("须为期间，如P6M或P90D。", "It must be a period such as P6M or P90D.");

    private RosterPart() {}

    static Optional<RosterTerms> read(Yaml place) {
        place.only("approver", "filing", "swaps", "entitlements");
        Optional<Parameter<Role>> approver = place.optional("approver")
                .flatMap(it -> RegulationFile.parameter(it, "role", role -> role.value(Role::of, RegulationFile.NAME)));
        Optional<RosterFiling> filing = place.optional("filing").flatMap(RosterPart::filing);
        Optional<SwapTerms> swaps = place.optional("swaps").flatMap(RosterPart::swaps);
        List<Entitlement> entitlements = place.get("entitlements").list(RosterPart::entitlement);
        return place.make(() -> new RosterTerms(approver, filing, swaps, entitlements));
    }

    private static Optional<RosterFiling> filing(Yaml place) {
        place.only("zh", "en", "days-ahead", "clause", "basis", "reading");
        Optional<Wording> recipient = RegulationFile.wording(place);
        Optional<Integer> daysAhead = place.get("days-ahead").value(Integer::valueOf, RegulationFile.COUNT);
        Optional<Citation> citation = RegulationFile.citation(place);
        return place.make(
                () -> new RosterFiling(recipient.orElseThrow(), daysAhead.orElseThrow(), citation.orElseThrow()));
    }

    private static Optional<SwapTerms> swaps(Yaml place) {
        place.only("approver", "ahead", "most-per-month", "clause", "basis", "reading");
        Optional<Role> approver = place.optional("approver").flatMap(it -> it.value(Role::of, RegulationFile.NAME));
        Optional<TimeLimit> ahead = place.get("ahead").value(TimeLimit::parse, RegulationFile.LENGTH);
        Optional<Integer> most = place.get("most-per-month").value(Integer::valueOf, RegulationFile.COUNT);
        Optional<Citation> citation = RegulationFile.citation(place);
        return place.make(
                () -> new SwapTerms(approver, ahead.orElseThrow(), most.orElseThrow(), citation.orElseThrow()));
    }

    private static Optional<Entitlement> entitlement(Yaml place) {
        place.only("category", "time-off", "yuan", "lapses", "clause", "basis", "reading");
        Optional<String> category = place.get("category").text();
        Optional<Duration> timeOff = place.get("time-off").value(Duration::parse, RegulationFile.LENGTH);
        Optional<BigDecimal> yuan = place.get("yuan").value(BigDecimal::new, AMOUNT);
        Optional<Period> lapses = place.get("lapses").value(Period::parse, PERIOD);
        Optional<Citation> citation = RegulationFile.citation(place);
        return place.make(() -> new Entitlement(
                category.orElseThrow(),
                timeOff.orElseThrow(),
                yuan.orElseThrow(),
                lapses.orElseThrow(),
                citation.orElseThrow()));
    }
}
