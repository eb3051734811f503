package org.zhiban.core.regulation;

import java.util.Objects;
import org.zhiban.core.language.Wording;

/**
 * A clause of the regulation (条款): its smallest normative sentence.
 *
 * @param id the clause's id, for example {@code 一(四)-6}
 * @param revision the revision of its text, from 1; a test citing another revision proves nothing
 * @param kind what sort of norm it is
 * @param paraphrase what it says, in our own words
 */
public record Clause(String id, int revision, Kind kind, Wording paraphrase) {

    /** The sort of norm (条款性质) a clause is. */
    public enum Kind {
        /** 义务: something must be done. */
        OBLIGATION,
        /** 禁止: something must not be done. */
        PROHIBITION,
        /** 许可: something may be done. */
        PERMISSION,
        /** 定义: what something is, or counts as. */
        DEFINITION
    }

    /**
     * Checks the clause.
     *
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if the id is blank or the revision below 1
     */
    public Clause {
        if (Objects.requireNonNull(id, "id").isBlank()) {
            throw new IllegalArgumentException("条款 clause id must not be blank");
        }
        if (revision < 1) {
            throw new IllegalArgumentException("条款 clause " + id + " has revision " + revision + ", must be 1 or more");
        }
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(paraphrase, "paraphrase");
    }
}
