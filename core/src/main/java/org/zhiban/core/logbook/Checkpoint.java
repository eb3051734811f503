package org.zhiban.core.logbook;

import java.util.List;
import java.util.Objects;

/**
 * A checkpoint (检查点): which entries of a book still count at some head, so that an office opens by reading those and what
 * came after, however long the book is. It holds numbers only; what they say is in the book. Losing one loses nothing but
 * time.
 *
 * @param reading which way of reading the book it was made by; of no use to another
 * @param head the head it was made at
 * @param live the numbers of the entries that still count, ascending
 * @param unfinished those of them whose matter or absence is not over, ascending
 */
public record Checkpoint(int reading, Head head, List<Long> live, List<Long> unfinished) {

    /**
     * Keeps its own copies.
     *
     * @throws NullPointerException if a component is null
     */
    public Checkpoint {
        Objects.requireNonNull(head, "head");
        live = List.copyOf(live);
        unfinished = List.copyOf(unfinished);
    }
}
