package org.zhiban.core.internal.planner;

import java.util.List;
import java.util.Optional;

/**
 * How evenly a level came out and how evenly it could have (均衡证明). All counts are adjusted counts in millionths of a duty.
 *
 * <p>The narrowest spread is proved for every plan that leaves no more slots empty than this one, and whose spreads at the
 * levels before are no wider than this one's. So if all levels are certified and no slot is empty, no plan is better.
 *
 * @param level the level; the total if it is the number of levels
 * @param spread the largest count less the smallest
 * @param narrowest no plan as said above has a narrower spread than this
 * @param most who has the largest count, or {@link PlanningProblem#NOBODY} if nobody is measured
 * @param least who has the smallest
 * @param highest the largest count
 * @param lowest the smallest count
 * @param mustCarry the slots and people that keep the largest count up, if mere counting did not show it
 * @param mustShare the slots and people that keep the smallest count down, if mere counting did not show it
 */
public record LevelCertificate(
        int level,
        long spread,
        long narrowest,
        int most,
        int least,
        long highest,
        long lowest,
        Optional<Bottleneck> mustCarry,
        Optional<Bottleneck> mustShare) {

    /**
     * Slots and people tied to one another (瓶颈): either nobody else can take these slots, or these people can take no others.
     *
     * @param slots the slots, in order
     * @param people the people, in order
     */
    public record Bottleneck(List<Integer> slots, List<Integer> people) {

        /** Keeps its own copies. */
        public Bottleneck {
            slots = List.copyOf(slots);
            people = List.copyOf(people);
        }
    }

    /**
     * Whether the spread is proved the narrowest.
     *
     * @return whether nothing is left between the two
     */
    public boolean isCertified() {
        return gap() == 0;
    }

    /**
     * What is left between the spread and the narrowest not proved impossible.
     *
     * @return millionths of a duty, 0 or more
     */
    public long gap() {
        return spread - narrowest;
    }
}
