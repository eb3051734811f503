package org.zhiban.core.shift;

/** What a post is at an instant (在岗情况): held, vacant, or not yet taken for the first time. */
public sealed interface OnPost {

    /**
     * Held (在岗).
     *
     * @param shift who holds it, in which shift, since when, and until when: {@link java.time.Instant#MAX} while it runs
     */
    record Held(ClosedShift shift) implements OnPost {}

    /**
     * Deemed vacant (空岗), clause 一(四): nobody took over in time.
     *
     * @param vacancy since when, and who should have been relieved and still answers for the post (gap G20)
     */
    record Vacant(Vacancy vacancy) implements OnPost {}

    /** Not yet taken (尚未启用): the book does not begin before. */
    record NotTaken() implements OnPost {}

    /** Not staffed (不设班): hours the office leaves open on purpose. */
    record Unstaffed() implements OnPost {}
}
