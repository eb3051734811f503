package org.zhiban.core.roster;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import org.zhiban.core.event.Assignment;
import org.zhiban.core.event.FairShare;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.language.Wording;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.DateSpan;

/**
 * A draft of a roster (值班表草案): the planner's answer, with everything a person may ask about it. Nothing is written until it
 * is proposed.
 *
 * <p>Immutable; explanations are worked out when asked for. Safe for use by several threads.
 */
public final class RosterDraft {
    private final DateSpan period;
    private final List<Assignment> assignments;
    private final List<FairShare> shares;
    private final List<Balance> balances;
    private final List<ShiftId> empty;
    private final Function<ShiftId, List<Choice>> explanations;

    RosterDraft(
            DateSpan period,
            List<Assignment> assignments,
            List<FairShare> shares,
            List<Balance> balances,
            List<ShiftId> empty,
            Function<ShiftId, List<Choice>> explanations) {
        this.period = Objects.requireNonNull(period, "period");
        this.assignments = List.copyOf(assignments);
        this.shares = List.copyOf(shares);
        this.balances = List.copyOf(balances);
        this.empty = List.copyOf(empty);
        this.explanations = explanations;
    }

    /**
     * The days it covers (期间).
     *
     * @return the period
     */
    public DateSpan period() {
        return period;
    }

    /**
     * Who takes which shift (排班), in the order of the shifts.
     *
     * @return the assignments
     */
    public List<Assignment> assignments() {
        return assignments;
    }

    /**
     * The fair shares it was drawn up on (应值份额).
     *
     * @return one a person and category
     */
    public List<FairShare> shares() {
        return shares;
    }

    /**
     * How fair it is (均衡度), rotation by rotation, category by category, the total of each rotation last.
     *
     * @return the balances
     */
    public List<Balance> balances() {
        return balances;
    }

    /**
     * The shifts that could not be filled (未能排定), never filled wrongly.
     *
     * @return each with the reason for every candidate
     */
    public List<Choice> unfilled() {
        return empty.stream()
                .distinct()
                .flatMap(shift -> explain(shift).stream())
                .filter(choice -> choice.chosen().isEmpty())
                .toList();
    }

    /**
     * Why a shift went to whom it went (排班说明), or to nobody.
     *
     * @param shift the shift
     * @return one choice a seat, with the reason for every other candidate
     */
    public List<Choice> explain(ShiftId shift) {
        return explanations.apply(shift);
    }

    /** Why somebody does not take a shift (未排原因). */
    public enum Reason {
        /** 不在轮值范围: outside the pool. */
        NOT_IN_POOL,
        /** 轮到其他科室: in the pool, but it is the turn of another section. */
        OTHER_SECTION,
        /** 请假、不在职或另有值班: on leave, no member that day, or bound by a duty of another rotation. */
        AWAY,
        /** 间隔不足: too close to another duty of the rotation. */
        RESTING,
        /** 轮到他人: free, and would then serve as much as said. */
        FREE
    }

    /**
     * A candidate who does not take a shift (候选人).
     *
     * @param staff the person
     * @param reason why not
     * @param because the duty that stands in the way, if it is one of this draft
     * @param adjusted if free, the adjusted duties in the category the person would then have, in millionths of a duty
     */
    public record Candidate(StaffId staff, Reason reason, Optional<ShiftId> because, OptionalLong adjusted) {}

    /**
     * How a seat was filled (排班选择).
     *
     * @param shift the shift
     * @param chosen who takes it, or empty if nobody could
     * @param adjusted if somebody takes it, that person's adjusted duties in the category, in millionths of a duty
     * @param others everybody else of the rotation, and why not they
     */
    public record Choice(ShiftId shift, Optional<StaffId> chosen, OptionalLong adjusted, List<Candidate> others) {

        /** Keeps its own copy. */
        public Choice {
            others = List.copyOf(others);
        }
    }

    /**
     * How fair a category is (均衡度): the difference between most and least, beside the lowest any roster could reach.
     *
     * @param rotation the rotation's name for people
     * @param category the category's name for people; the total of the rotation where {@code isTotal}
     * @param isTotal whether it is the total over all categories
     * @param counts each person's count
     * @param spread the difference between most and least adjusted duties, in millionths of a duty
     * @param lowest the proven lower bound of that difference
     */
    public record Balance(
            Wording rotation,
            Wording category,
            boolean isTotal,
            List<DutyCounts.Count> counts,
            long spread,
            long lowest) {

        /** Keeps its own copy. */
        public Balance {
            counts = List.copyOf(counts);
        }

        /**
         * Whether no roster could be fairer (已证最优).
         *
         * @return true if the difference is at its lower bound
         */
        public boolean isLowest() {
            return spread == lowest;
        }
    }
}
