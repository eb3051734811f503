package org.zhiban.file;

import java.util.List;
import org.zhiban.core.logbook.Head;
import org.zhiban.core.logbook.SealedEntry;

/** A batch and its bytes, made ready by the thread that brings it, so that the one who writes for many only copies. */
record StoredBatch(List<SealedEntry> entries, List<byte[]> stored, long bytes) {
    static final StoredBatch NONE = new StoredBatch(List.of(), List.of(), 0);

    /**
     * Readies a batch.
     *
     * @throws IllegalArgumentException if it is larger than a frame can be
     */
    static StoredBatch of(List<SealedEntry> entries) {
        List<byte[]> stored = entries.stream().map(SealedEntry::toBytes).toList();
        long bytes = stored.stream().mapToLong(entry -> 4L + entry.length).sum();
        if (bytes > Frame.LONGEST) {
            throw new IllegalArgumentException(
                    "批次过大 a batch may have at most " + Frame.LONGEST + " bytes, not " + bytes);
        }
        return new StoredBatch(List.copyOf(entries), stored, bytes);
    }

    String commandId() {
        return entries.get(0).commandId();
    }

    long firstNumber() {
        return entries.get(0).number();
    }

    Head head() {
        return Head.of(entries.get(entries.size() - 1));
    }
}
