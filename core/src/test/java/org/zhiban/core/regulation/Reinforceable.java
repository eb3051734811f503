package org.zhiban.core.regulation;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.zhiban.core.language.Wording;
import org.zhiban.core.time.Stretch;
import org.zhiban.core.time.TimeLimit;

/** Jiaohe's regulation with reinforced duty, each reinforcement under a clause of its own, the rules under another. */
public final class Reinforceable {
    public static final String RULES = "加-0";
    public static final String FLOOD_CLAUSE = "加-1";
    public static final String LEADERS_CLAUSE = "加-2";
    public static final String RANKS_CLAUSE = "加-3";
    /** Two officers at night, and ten minutes become five. */
    public static final String FLOOD = "flood";
    /** Two leaders at once. */
    public static final String LEADERS = "leaders";
    /** A leader at the desk by day on days off. */
    public static final String RANKS = "ranks";

    private Reinforceable() {}

    /** By instruction only. */
    public static Regulation regulation() {
        return with(flood(), leaders(), ranks());
    }

    /** With flood season in a stretch of the year by the regulation itself, and the rest by instruction. */
    public static Regulation inFloodSeason(String stretch) {
        return with(flood(Stretch.parse(stretch)), leaders(), ranks());
    }

    static Regulation with(Reinforcement... reinforcements) {
        Regulation base = Jiaohe.regulation();
        List<Clause> clauses = new ArrayList<>(base.clauses());
        Stream.of(RULES, FLOOD_CLAUSE, LEADERS_CLAUSE, RANKS_CLAUSE)
                .map(id -> new Clause(id, 1, Clause.Kind.OBLIGATION, Wording.of("敏感时期加强值班。", "Duty is reinforced.")))
                .forEach(clauses::add);
        Map<Code, Citation> citations = new EnumMap<>(base.citations());
        Stream.of(Code.values())
                .filter(code -> code.name().startsWith("REINFORCEMENT"))
                .forEach(code -> citations.put(code, Citation.text(RULES)));
        return base.toBuilder()
                .clauses(clauses)
                .citations(citations)
                .reinforcements(List.of(reinforcements))
                .build();
    }

    static Reinforcement flood(Stretch... stretches) {
        return new Reinforcement(
                FLOOD,
                Wording.of("防汛值班", "Flood duty"),
                List.of(stretches),
                Map.of(
                        "workday-night",
                        seats("night", 2),
                        "rest-night",
                        seats("night", 2),
                        "holiday-night",
                        seats("night", 2)),
                Map.of(Limit.REPORT_AT_ONCE, new Parameter<>(TimeLimit.ofMinutes(5), Citation.text(FLOOD_CLAUSE))),
                Citation.text(FLOOD_CLAUSE));
    }

    static Reinforcement leaders() {
        return new Reinforcement(
                LEADERS,
                Wording.of("双领导带班", "Double leader duty"),
                List.of(),
                Map.of(
                        "leader-workday", seats("leader", 2),
                        "leader-rest", seats("leader", 2),
                        "leader-holiday", seats("leader", 2)),
                Map.of(),
                Citation.text(LEADERS_CLAUSE));
    }

    static Reinforcement ranks() {
        return new Reinforcement(
                RANKS,
                Wording.of("领导值守", "Leaders at the desk"),
                List.of(),
                Map.of("rest-day", seats("leader", 1), "holiday-morning", seats("leader", 1)),
                Map.of(),
                Citation.text(RANKS_CLAUSE));
    }

    private static List<Seat> seats(String pool, int number) {
        return Stream.of(Wording.of("主班", "Main"), Wording.of("副班", "Deputy"))
                .limit(number)
                .map(name -> new Seat(name, List.of(pool)))
                .toList();
    }
}
