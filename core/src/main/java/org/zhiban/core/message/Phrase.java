package org.zhiban.core.message;

import java.util.Optional;
import org.zhiban.core.language.Wording;
import org.zhiban.core.regulation.Facts;

/** A sentence with facts in braces, and the facts. */
record Phrase(Wording wording, Facts facts) {

    static Phrase of(String zh, String en) {
        return new Phrase(Wording.of(zh, en), Facts.none());
    }

    /** More to say, where there is more: left out otherwise. */
    Phrase and(boolean isSaid, String zh, String en) {
        return isSaid ? new Phrase(Wording.of(wording.zh() + zh, wording.en() + en), facts) : this;
    }

    /** One more thing to say, where it is known. */
    Phrase and(Optional<?> known, String name, String zh, String en) {
        return known.map(value -> and(true, zh, en).with(name, value)).orElse(this);
    }

    Phrase with(String name, Object value) {
        return new Phrase(wording, facts.and(name, value));
    }
}
