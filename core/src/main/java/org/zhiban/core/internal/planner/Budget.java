package org.zhiban.core.internal.planner;

/** Steps a search may still take. Counted and not timed, so that the same problem has the same plan on any machine. */
final class Budget {
    private long left;

    Budget(long steps) {
        left = steps;
    }

    boolean isLeft() {
        return left > 0;
    }

    void spend(long steps) {
        left -= steps;
    }
}
