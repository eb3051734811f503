package org.zhiban.core.event;

import java.time.Instant;
import java.util.Objects;
import org.zhiban.core.confidentiality.Level;

/**
 * Something this reader may not see (不予显示), clause 一(六). It stands in a view where the entry stands, with its number and
 * level; it never stands in a book.
 *
 * @param level the level of what is withheld
 * @param at when it was entered; when it happened is withheld too
 */
public record Withheld(Level level, Instant at) implements DutyEvent {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Withheld {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.withheld(this);
    }
}
