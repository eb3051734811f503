package org.zhiban.core.roster;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.stream.Stream;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.Reassignment;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.Rule.Objection;
import org.zhiban.core.regulation.SwapTerms;
import org.zhiban.core.shift.Shift;

/**
 * A change judged by the terms of swaps (调班规定): an amendment is bound by none of them; a substitution needs approval, and is
 * bound by neither time nor number, since people fall ill when they do.
 */
record SwapRules(RosterRules rules, Change change, SwapTerms terms) {

    Stream<Objection> notApproved() {
        return terms.approver().stream()
                .filter(role -> change.kind() != Change.Kind.AMENDMENT)
                .filter(role -> change.approver()
                        .filter(person -> rules.holds(role, person))
                        .isEmpty())
                .map(role -> under(Facts.of("role", role)));
    }

    Stream<Objection> tooLate() {
        return swapped()
                .flatMap(one -> rules.plan().find(one.shift()).stream())
                .min(Comparator.comparing((Shift shift) -> shift.answerable().start()))
                .stream()
                .flatMap(this::tooLate);
    }

    private Stream<Objection> tooLate(Shift earlier) {
        Instant latest = earlier.answerable().start().minus(terms.ahead().duration());
        return rules.now().isAfter(latest)
                ? Stream.of(under(Facts.of("shift", earlier.id()).and("by", latest)))
                : Stream.empty();
    }

    /** Who asks is who has the first of the two shifts; it counts in the month of that shift. */
    Stream<Objection> tooOften() {
        return swapped().limit(1).flatMap(one -> one.was().stream().flatMap(asking -> tooOften(asking, one)));
    }

    private Stream<Objection> tooOften(DutyOfficer asking, Reassignment one) {
        YearMonth month = YearMonth.from(one.shift().date());
        return rules.rosters().swaps(asking.id(), month) < terms.mostPerMonth()
                ? Stream.empty()
                : Stream.of(
                        under(Facts.of("officer", asking).and("month", month).and("times", terms.mostPerMonth())));
    }

    private Stream<Reassignment> swapped() {
        return change.kind() == Change.Kind.SWAP ? change.changes().stream() : Stream.empty();
    }

    private Objection under(Facts facts) {
        return Objection.under(terms.citation(), facts);
    }
}
