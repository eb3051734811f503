package org.zhiban.core.logbook;

import java.util.Optional;

/**
 * Where the checkpoints of a book are kept (检查点存放), a port a logbook may offer beside its entries. Only the last one
 * counts. An office believes a checkpoint only if the book has its head; whoever can change what is kept here can make an
 * office forget an open matter until the book is read from its beginning, so it belongs where the book is.
 *
 * <p>Implementations are safe for use by several threads.
 */
public interface Checkpoints {

    /**
     * The last checkpoint (最近检查点).
     *
     * @return the one saved last, or empty if there is none or it cannot be read
     */
    Optional<Checkpoint> latest();

    /**
     * Saves a checkpoint (保存检查点) in place of the one before. Need not be durable at once, and does not fail: what cannot be
     * saved is left.
     *
     * @param checkpoint the checkpoint
     */
    void save(Checkpoint checkpoint);

    /**
     * No checkpoints (不设检查点): the book is read from its beginning whenever it is opened.
     *
     * @return a place that keeps nothing
     */
    static Checkpoints none() {
        return new Checkpoints() {
            @Override
            public Optional<Checkpoint> latest() {
                return Optional.empty();
            }

            @Override
            public void save(Checkpoint checkpoint) {
                // Nothing is kept.
            }
        };
    }
}
