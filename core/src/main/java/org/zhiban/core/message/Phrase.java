package org.zhiban.core.message;

import org.zhiban.core.language.Wording;
import org.zhiban.core.regulation.Facts;

/** A sentence with facts in braces, and the facts. */
record Phrase(Wording wording, Facts facts) {

    static Phrase of(String zh, String en) {
        return new Phrase(Wording.of(zh, en), Facts.none());
    }

    Phrase with(String name, Object value) {
        return new Phrase(wording, facts.and(name, value));
    }
}
