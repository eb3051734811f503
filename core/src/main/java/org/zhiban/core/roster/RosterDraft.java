package org.zhiban.core.roster;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
 * @param period the days it covers
 * @param assignments who takes which shift
 * @param shares the fair shares it was drawn up on
 * @param unfilled the shifts that could not be filled, with the reason for every candidate
 * @param balances how fair it is, category by category
 * @param choices for every shift, how its candidates stood
 */
public record RosterDraft(
        DateSpan period,
        List<Assignment> assignments,
        List<FairShare> shares,
        List<Unfilled> unfilled,
        List<Balance> balances,
        List<Choice> choices) {

    /** Keeps its own copies. */
    public RosterDraft {
        Objects.requireNonNull(period, "period");
        assignments = List.copyOf(assignments);
        shares = List.copyOf(shares);
        unfilled = List.copyOf(unfilled);
        balances = List.copyOf(balances);
        choices = List.copyOf(choices);
    }

    /**
     * How the candidates for a shift stood (排班说明).
     *
     * @param shift the shift
     * @return the choices made for its seats
     */
    public List<Choice> choicesFor(ShiftId shift) {
        return choices.stream().filter(choice -> choice.shift().equals(shift)).toList();
    }

    /**
     * A shift nobody could take (未能排定的班次).
     *
     * @param shift the shift
     * @param candidates why each candidate could not; empty if the pool itself is
     */
    public record Unfilled(ShiftId shift, List<Candidate> candidates) {

        /** Keeps its own copy. */
        public Unfilled {
            candidates = List.copyOf(candidates);
        }
    }

    /** Why somebody does not take a shift (未排原因). */
    public enum Reason {
        /** 不在轮值范围: outside the pool. */
        NOT_IN_POOL,
        /** 请假或另有值班: on leave, not a member of staff that day, or bound by another duty. */
        AWAY,
        /** 间隔不足: too close to another duty of the person. */
        RESTING,
        /** 已值较多: could take it, and has more duties already than who does. */
        SERVES_MORE,
        /** 同等轮后: could take it as fairly; the order of turns decided. */
        LATER_IN_TURN
    }

    /**
     * A candidate for a shift (候选人).
     *
     * @param staff the person
     * @param reason why the person does not take it
     * @param adjusted the person's adjusted duties in the category, in millionths of a duty
     * @param because the duty that stands in the way, where the reason is another duty
     */
    public record Candidate(StaffId staff, Reason reason, long adjusted, Optional<ShiftId> because) {}

    /**
     * How a seat was filled (排班选择).
     *
     * @param shift the shift
     * @param chosen who takes it
     * @param adjusted that person's adjusted duties in the category with this one, in millionths of a duty
     * @param others everybody else in the pool, and why not they
     */
    public record Choice(ShiftId shift, StaffId chosen, long adjusted, List<Candidate> others) {

        /** Keeps its own copy. */
        public Choice {
            others = List.copyOf(others);
        }
    }

    /**
     * How fair a category is (均衡度): the difference between most and least, beside the lowest any roster could reach.
     *
     * @param rotation the rotation
     * @param category the category's name for people; the total of the rotation where {@code isTotal}
     * @param isTotal whether it is the total over all categories
     * @param counts each person's count
     * @param spread the difference between most and least adjusted duties, in millionths of a duty
     * @param lowest the proven lower bound of that difference
     */
    public record Balance(
            String rotation,
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
