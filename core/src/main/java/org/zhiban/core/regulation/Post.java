package org.zhiban.core.regulation;

import java.util.Objects;
import org.zhiban.core.language.Wording;

/**
 * A post (岗位): what is staffed. Clauses 一(二) and 一(三).
 *
 * @param id its identity
 * @param kind what sort of post it is
 * @param name its name
 */
public record Post(PostId id, Kind kind, Wording name) {

    /** The sort of post (岗位类型). */
    public enum Kind {
        /** 值班室: held by one person after another, each handing over to the next. */
        DESK,
        /** 值班电话: a line, answered by a section or by whoever is at the desk. */
        LINE,
        /** 带班: the leader of the duty day; leads, hands no post over. */
        LEADER
    }

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Post {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(name, "name");
    }
}
