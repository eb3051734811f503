package org.zhiban.core.form;

import java.util.Objects;

/**
 * What a follow-up report says on one topic (续报要点), clause 二(二)4.
 *
 * @param topic the topic
 * @param text what is to be said; "no change" is an answer too
 */
public record TopicReport(Topic topic, String text) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public TopicReport {
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(text, "text");
    }
}
