package org.zhiban.core.form;

import java.util.Objects;

/**
 * What a citizen said on a line (群众诉求), forms 2 and 4.
 *
 * @param caller who called
 * @param request what sort of request it is
 * @param topic what it is about, by id in the regulation
 * @param place where
 * @param content what was said
 * @param urgency how urgent it is
 * @param households how many households are affected, 0 if not said
 */
public record Order(
        Caller caller, Request request, String topic, String place, String content, Urgency urgency, int households) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Order {
        Objects.requireNonNull(caller, "caller");
        Objects.requireNonNull(request, "request");
        Objects.requireNonNull(topic, "topic");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(urgency, "urgency");
    }
}
