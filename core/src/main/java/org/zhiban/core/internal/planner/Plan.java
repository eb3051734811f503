package org.zhiban.core.internal.planner;

import static org.zhiban.core.internal.planner.PlanningProblem.DUTY;
import static org.zhiban.core.internal.planner.PlanningProblem.NOBODY;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/**
 * Who takes which slot (排班结果), with the proof of how good it is and the reasons for it. People and slots are numbered as in
 * the problem. Immutable and safe for use by several threads.
 */
public final class Plan {

    private final Grid grid;
    private final Draft draft;
    private final int[] holders;
    private final int leastEmpty;
    private final List<LevelCertificate> certificates;

    Plan(Draft draft, Bounds bounds) {
        this.draft = draft;
        grid = draft.grid;
        holders = new int[grid.slots];
        for (int slot = 0; slot < grid.slots; slot++) {
            holders[grid.slotAt[slot]] = outside(draft.holder[slot]);
        }
        leastEmpty = draft.unfilled() == 0 ? 0 : new FillBound(grid).least(draft);
        certificates = IntStream.rangeClosed(0, grid.levels)
                .mapToObj(level -> certificate(level, bounds))
                .toList();
    }

    private int outside(int person) {
        return person == NOBODY ? NOBODY : grid.personAt[person];
    }

    private LevelCertificate certificate(int level, Bounds bounds) {
        return new LevelCertificate(
                level,
                draft.spread(level),
                bounds.narrowest(level),
                outside(draft.mostOrLeast(level, true)),
                outside(draft.mostOrLeast(level, false)),
                draft.top(level),
                draft.bottom(level),
                bottleneck(bounds.topCut[level]),
                bottleneck(bounds.bottomCut[level]));
    }

    private Optional<LevelCertificate.Bottleneck> bottleneck(Cut cut) {
        return Optional.ofNullable(cut)
                .map(found -> new LevelCertificate.Bottleneck(
                        Arrays.stream(found.slots())
                                .mapToObj(slot -> grid.slotAt[slot])
                                .toList(),
                        Arrays.stream(found.people())
                                .mapToObj(person -> grid.personAt[person])
                                .toList()));
    }

    /**
     * Who takes a slot.
     *
     * @param slot the slot
     * @return the person, or {@link PlanningProblem#NOBODY} if it is left empty
     */
    public int holderOf(int slot) {
        return holders[slot];
    }

    /**
     * Who takes which slot.
     *
     * @return the person of each slot, or {@link PlanningProblem#NOBODY}
     */
    public int[] holders() {
        return holders.clone();
    }

    /**
     * The slots left empty.
     *
     * @return their numbers, by day and rank
     */
    public List<Integer> empty() {
        return Arrays.stream(grid.slotAt)
                .filter(slot -> holders[slot] == NOBODY)
                .boxed()
                .toList();
    }

    /**
     * How many slots every plan leaves empty.
     *
     * @return a proved number; if it is that of {@link #empty()}, no plan leaves fewer empty
     */
    public int leastEmpty() {
        return leastEmpty;
    }

    /**
     * The proof of each level.
     *
     * @return one a level, the total last
     */
    public List<LevelCertificate> certificates() {
        return certificates;
    }

    /**
     * Whether it is proved that no plan is better: none leaves fewer slots empty, and none as few with narrower spreads.
     *
     * @return whether all is certified
     */
    public boolean isProvedBest() {
        return empty().size() == leastEmpty && certificates.stream().allMatch(LevelCertificate::isCertified);
    }

    /**
     * How many slots a person holds.
     *
     * @param person the person
     * @param level the level, or the number of levels for all
     * @return their number, fixed ones too
     */
    public int duties(int person, int level) {
        return (int) IntStream.range(0, holders.length)
                .filter(slot -> holders[slot] == person && (level == grid.levels || grid.problem.level[slot] == level))
                .count();
    }

    /**
     * A person's fair share of a level.
     *
     * @param person the person
     * @param level the level, or the number of levels for all
     * @return millionths of a duty
     */
    public long share(int person, int level) {
        return draft.shares.share[level][grid.placeOfPerson[person]];
    }

    /**
     * A person's adjusted count.
     *
     * @param person the person
     * @param level the level, or the number of levels for the total
     * @return millionths of a duty
     */
    public long adjusted(int person, int level) {
        return draft.adjusted[level][grid.placeOfPerson[person]];
    }

    /**
     * The balance a person takes along into the next period: the one brought, plus duties, less the fair share.
     *
     * @param person the person
     * @param level the level, the total excluded
     * @return millionths of a duty
     */
    public long balanceAfter(int person, int level) {
        Objects.checkIndex(level, grid.levels);
        return grid.problem.balance[person * grid.levels + level] + duties(person, level) * DUTY - share(person, level);
    }

    /**
     * Why a slot went to whom it went, or to nobody.
     *
     * @param slot the slot
     * @return where each person stands towards it, in the order of their numbers
     */
    public List<Verdict> explain(int slot) {
        int here = grid.placeOfSlot[slot];
        return IntStream.range(0, grid.people)
                .mapToObj(person -> verdict(here, grid.placeOfPerson[person]))
                .toList();
    }

    private Verdict verdict(int slot, int person) {
        int outside = grid.personAt[person];
        if (draft.holder[slot] == person) {
            return new Verdict.Holds(
                    outside, count(slot, person, 0), total(person, 0), grid.isFixed(slot) || grid.isClosed(slot));
        }
        if (!Bits.has(grid.pool(slot), person)) {
            return new Verdict.NotInPool(outside);
        }
        if (!Bits.has(grid.able[slot], person)) {
            return new Verdict.Blocked(outside);
        }
        if (grid.isClosed(slot)) {
            return new Verdict.Over(outside);
        }
        return restingOrFree(slot, person);
    }

    private Verdict restingOrFree(int slot, int person) {
        int outside = grid.personAt[person];
        for (int other = grid.restFrom(grid.day[slot]); other < grid.restTo(grid.day[slot]); other++) {
            if (draft.holder[other] == person && other != slot) {
                return new Verdict.Resting(outside, grid.slotAt[other]);
            }
        }
        OptionalInt busy = grid.busyDays(person, grid.day[slot]).min();
        return busy.isPresent()
                ? new Verdict.Busy(outside, busy.getAsInt())
                : new Verdict.Free(outside, count(slot, person, DUTY), total(person, DUTY));
    }

    private long count(int slot, int person, long more) {
        return draft.adjusted[grid.level[slot]][person] + more;
    }

    private long total(int person, long more) {
        return draft.adjusted[grid.levels][person] + more;
    }
}
