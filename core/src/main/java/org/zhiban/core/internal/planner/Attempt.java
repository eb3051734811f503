package org.zhiban.core.internal.planner;

/** A plan made one way (一次试排), from the first draft to the last chain. */
final class Attempt {

    private static final long FORCED_STEPS = 1_000;

    final Draft draft;
    final Bounds bounds;

    private Attempt(Draft draft) {
        this.draft = draft;
        bounds = new Bounds(draft);
    }

    /** Day after day, all levels at once: packs well where people rest most of the time. */
    static Attempt byDay(Grid grid, FairShares shares) {
        Attempt attempt = new Attempt(new Draft(grid, shares));
        attempt.bounds.aim();
        new FirstDraft(attempt.draft, attempt.bounds).fill();
        attempt.finish(new Leveller(attempt.draft, attempt.bounds));
        return attempt;
    }

    /** Level after level, each evened out before the next: favours the first levels where a choice must be made. */
    static Attempt byLevel(Grid grid, FairShares shares) {
        Attempt attempt = new Attempt(new Draft(grid, shares));
        attempt.bounds.aim();
        FirstDraft first = new FirstDraft(attempt.draft, attempt.bounds);
        Leveller leveller = new Leveller(attempt.draft, attempt.bounds);
        for (int level = 0; level < grid.levels; level++) {
            first.fill(level);
            leveller.level(level, Limits.upTo(attempt.draft, level));
        }
        attempt.finish(leveller);
        return attempt;
    }

    private void finish(Leveller leveller) {
        leveller.fill();
        fillByForce();
        leveller.level();
    }

    private void fillByForce() {
        while (bounds.missing() > bounds.mustMiss() && rearrangement().fillMore()) {}
    }

    private Rearrangement rearrangement() {
        return new Rearrangement(draft, new boolean[draft.grid.slots], FORCED_STEPS);
    }

    /** Whether it can be proved that no plan is better. */
    boolean isBest() {
        boolean isBest = bounds.missing() == bounds.mustMiss();
        for (int level = 0; level <= draft.grid.levels; level++) {
            isBest &= bounds.isReached(level);
        }
        return isBest;
    }

    boolean isBetterThan(Attempt other) {
        return draft.compareTo(other.draft) < 0;
    }
}
