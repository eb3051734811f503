package org.zhiban.examples.vendor;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.LongStream;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.LongDataType;
import org.h2.mvstore.type.StringDataType;
import org.zhiban.core.logbook.Digest;
import org.zhiban.core.logbook.Head;
import org.zhiban.core.logbook.LogbookException;
import org.zhiban.core.logbook.SealedEntry;
import org.zhiban.core.staff.OfficeId;

/** The file while it is open: entries by number, and the first number of each command. One writes, any number read. */
final class OpenStore {
    private final OfficeId office;
    final MVStore store;
    private final MVMap<Long, byte[]> entries;
    private final MVMap<String, Long> commands;
    /** The last entry on disk; readers go no further, and so see nothing that is just being written. */
    volatile Head head;

    private OpenStore(OfficeId office, MVStore store) {
        this.office = office;
        this.store = store;
        MVMap.Builder<Long, byte[]> byNumber = new MVMap.Builder<>();
        this.entries =
                store.openMap("entries", byNumber.keyType(LongDataType.INSTANCE).valueType(ByteArrayDataType.INSTANCE));
        MVMap.Builder<String, Long> byId = new MVMap.Builder<>();
        this.commands =
                store.openMap("commands", byId.keyType(StringDataType.INSTANCE).valueType(LongDataType.INSTANCE));
        this.head = entries.isEmpty() ? Head.start(Digest.SHA_256) : Head.of(entry(entries.lastKey()));
    }

    /** Saved is by commit() alone, or half a batch might be; what a dead process left is forced before it is believed. */
    static OpenStore open(Path file, OfficeId office) {
        MVStore.Builder builder = new MVStore.Builder().fileName(file.toString());
        MVStore store = builder.autoCommitDisabled().autoCommitBufferSize(0).open();
        try {
            store.sync();
            return new OpenStore(office, store);
        } catch (RuntimeException e) {
            store.closeImmediately();
            throw e;
        }
    }

    void append(Head expected, List<SealedEntry> batch) {
        String command = batch.get(0).commandId();
        if (commands.containsKey(command)) {
            throw new LogbookException.Duplicate(command);
        } else if (!head.equals(expected)) {
            throw new LogbookException.Conflict(expected, head);
        }
        batch.forEach(entry -> entries.put(entry.number(), entry.toBytes()));
        commands.put(command, batch.get(0).number());
        store.commit();
        store.sync();
        head = Head.of(batch.get(batch.size() - 1));
    }

    List<SealedEntry> page(long from, long limit) {
        return LongStream.rangeClosed(from, head.number())
                .limit(limit)
                .mapToObj(this::entry)
                .toList();
    }

    List<SealedEntry> batch(String commandId) {
        Long first = commands.get(commandId);
        return first == null || first > head.number()
                ? List.of()
                : page(first, entry(first).batch().size());
    }

    private SealedEntry entry(long number) {
        try {
            SealedEntry entry = SealedEntry.parse(entries.getOrDefault(number, new byte[0]));
            if (entry.number() == number && entry.office().equals(office)) {
                return entry;
            }
            throw new IllegalArgumentException("entry " + entry.number() + " of office " + entry.office());
        } catch (IllegalArgumentException e) {
            throw new LogbookException.Corrupt(number, "另有所载 found in its place: " + e.getMessage(), e);
        }
    }
}
