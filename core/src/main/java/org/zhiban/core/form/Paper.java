package org.zhiban.core.form;

import java.time.Instant;
import java.util.Objects;

/**
 * A message, notice or fax as received (文电、通知、传真), clause 一(五)3.
 *
 * @param kind what it is
 * @param source which organ it is from
 * @param document its document number; empty if it has none
 * @param title its title
 * @param urgency how urgent it is marked
 * @param arrived when it arrived, by the machine that received it
 */
public record Paper(PaperKind kind, String source, String document, String title, Urgency urgency, Instant arrived) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Paper {
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(document, "document");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(urgency, "urgency");
        Objects.requireNonNull(arrived, "arrived");
    }
}
