package org.zhiban.core.logbook;

/**
 * An entry's place in its batch (批次位置). The entries of one command stand in the book together or not at all; the place
 * lets a reader and a recovery see where a batch ends.
 *
 * @param index the place, from 0
 * @param size how many entries the batch has
 */
public record Batch(int index, int size) {

    /**
     * Checks the place.
     *
     * @throws IllegalArgumentException if the index does not lie in the batch
     */
    public Batch {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("批次 batch has no place " + index + " of " + size);
        }
    }

    /**
     * Whether the batch ends here (批次末条).
     *
     * @return true for its last entry
     */
    public boolean isLast() {
        return index == size - 1;
    }
}
