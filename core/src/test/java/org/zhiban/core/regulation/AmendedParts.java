package org.zhiban.core.regulation;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.zhiban.core.language.Wording;
import org.zhiban.core.staff.Eligibility;
import org.zhiban.core.time.Stretch;
import org.zhiban.core.time.TimeLimit;

/** Parts of Jiaohe's text as an amendment may have them. */
final class AmendedParts {
    static final Citation CLAUSE = Citation.text("一(二)-1");
    private static final Regulation OLD = Jiaohe.regulation();

    private AmendedParts() {}

    static LineDuty answeredByGeneralAffairs(LineDuty one) {
        return new LineDuty(
                one.line(),
                one.numbers(),
                Jiaohe.GENERAL,
                one.during(),
                one.cover(),
                one.desk(),
                one.daily(),
                one.covering(),
                one.otherwise(),
                one.form());
    }

    static Map<Role, RoleTerm> inspectedByGeneralAffairs() {
        Map<Role, RoleTerm> roles = new TreeMap<>(OLD.roles());
        Eligibility general = new Eligibility.InSection(Set.of(Jiaohe.GENERAL));
        roles.put(Role.INSPECTOR, new RoleTerm(Wording.of("检查人", "inspector"), Optional.of(general), CLAUSE));
        return roles;
    }

    static Reinforcement flood() {
        Seat seat = OLD.timetable().find("workday-night").orElseThrow().seats().get(0);
        return new Reinforcement(
                "flood",
                Wording.of("防汛值班", "Flood duty"),
                List.of(Stretch.parse("01-01/12-31")),
                Map.of("workday-night", List.of(seat, seat)),
                Map.of(),
                CLAUSE);
    }

    static Map<Code, Citation> without(Code code, Regulation old) {
        Map<Code, Citation> fewer = new EnumMap<>(old.citations());
        fewer.remove(code);
        return fewer;
    }

    static Map<Limit, Parameter<TimeLimit>> changed(Limit limit, int minutes) {
        Map<Limit, Parameter<TimeLimit>> limits = new EnumMap<>(OLD.limits());
        limits.put(limit, new Parameter<>(TimeLimit.ofMinutes(minutes), CLAUSE));
        return limits;
    }
}
