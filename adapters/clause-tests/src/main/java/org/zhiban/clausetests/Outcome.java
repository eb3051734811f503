package org.zhiban.clausetests;

/** What became of a test bound to a clause (测试结果). */
enum Outcome {
    PASSED,
    FAILED,
    /** Disabled, or stopped by an assumption. */
    SKIPPED,
    /** Planned, yet nothing of it ran: a factory without cases, a class that never came to its turn. */
    NOT_RUN
}
