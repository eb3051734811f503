package org.zhiban.core.form;

import java.util.Objects;

/**
 * The answer to a question of the emergency sheet (要素), clause 二(二)1.
 *
 * @param question the question
 * @param sureness how sure the answer is
 * @param text the answer; if unknown, why it could not be had
 */
public record Answer(Question question, Sureness sureness, String text) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Answer {
        Objects.requireNonNull(question, "question");
        Objects.requireNonNull(sureness, "sureness");
        Objects.requireNonNull(text, "text");
    }

    /**
     * Whether it says something (已知或推测): known or presumed, and not blank.
     *
     * @return true if so; false leaves the question open
     */
    public boolean isGiven() {
        return sureness != Sureness.UNKNOWN && !text.isBlank();
    }
}
