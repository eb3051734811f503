package org.zhiban.core.regulation;

import java.time.LocalTime;
import java.util.Objects;
import org.zhiban.core.language.Wording;

/**
 * The daily report (每日报告、零报告): made at its hour every day, and a nil report where nothing happened.
 *
 * @param post the post that makes it
 * @param at the local time it is made by
 * @param recipient to whom
 * @param citation the clause
 */
public record DailyReport(PostId post, LocalTime at, Wording recipient, Citation citation) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public DailyReport {
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(citation, "citation");
    }
}
