package org.zhiban.core.logbook;

import java.util.List;

/**
 * The logbook of one office (值班记录本), a port: the only thing a storage adapter has to offer. It keeps sealed entries in
 * order and knows nothing of what they say.
 *
 * <p>Implementations are safe for use by several threads. They throw {@link LogbookException} where the world fails:
 * conflict, duplicate, unavailable or corrupt.
 */
public interface Logbook {

    /**
     * The head (末端): the last entry accepted, even if it is just becoming durable. An entry in flight is durable before
     * any later one; if it is lost, so is everything behind it.
     *
     * @return the head; {@link Head#start(String)} of the book's algorithm if it is empty
     */
    Head head();

    /**
     * Appends a batch (追加): all of it or nothing, durable when the call returns.
     *
     * @param expected the head the batch was sealed upon
     * @param batch the entries of one command, numbered on from the expected head
     * @throws LogbookException.Conflict if the head is another by now; thrown only when the entries it conflicts with can be
     *     read, so that a writer who tries again makes progress
     * @throws LogbookException.Duplicate if the book holds a batch of this command already
     * @throws LogbookException.Unavailable if the batch could not be made durable, or nobody knows whether it was
     * @throws IllegalArgumentException if the batch does not follow the expected head or is of another office
     */
    void append(Head expected, List<SealedEntry> batch);

    /**
     * Reads entries (读取) in order. Only durable ones are given; those in flight when the call comes are waited for.
     *
     * @param from the number of the first entry wanted, from 1
     * @param limit how many at most, 1 or more
     * @return the entries from that number on; fewer than the limit only at the end of the book
     * @throws LogbookException.Corrupt if what is stored is damaged
     */
    List<SealedEntry> read(long from, int limit);

    /**
     * The batch of a command (查找指令), if the book has it: how a repeated command and an unknown outcome are resolved.
     *
     * @param commandId the command's id
     * @return its entries, or an empty list if the book has none
     */
    List<SealedEntry> findCommand(String commandId);

    /**
     * Where its checkpoints are kept (检查点存放), if it has such a place; it only makes opening an office quicker.
     *
     * @return the place; always the same one
     */
    default Checkpoints checkpoints() {
        return Checkpoints.none();
    }
}
