package org.zhiban.rest.internal.http;

import org.zhiban.core.logbook.Digest;
import org.zhiban.core.logbook.Head;

/** Where the book ends, as an entity tag: {@code "12-SHA-256:9f…"}. */
final class Tags {
    private Tags() {}

    /** As the header has it, in quotation marks: nothing in it needs escaping. */
    static String of(Head head) {
        return "\"" + head.number() + "-" + head.digest() + "\"";
    }

    static Head parse(String header) {
        String text = header.strip().replaceAll("^\"|\"$", "");
        int dash = text.indexOf('-');
        try {
            return new Head(
                    Long.parseLong(text.substring(0, Math.max(0, dash))), Digest.parse(text.substring(dash + 1)));
        } catch (IllegalArgumentException unreadable) {
            throw ProblemException.of(
                    Problem.Kind.CHANGED, "If-Match 不是本单位给出的 ETag", "If-Match is no ETag of this office");
        }
    }
}
