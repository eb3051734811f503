package org.zhiban.core.office;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.matter.Matter;
import org.zhiban.core.matter.MatterFiles;

/** Every matter of a book, done with or not: by the entries in its file, and by name as of an entry. */
record Filed(Map<Long, Matter> byEntry, Map<MatterId, TreeMap<Long, Matter>> byName) {

    static Filed of(List<LogEntry> book) {
        Map<Long, Matter> byEntry = new HashMap<>();
        Map<MatterId, TreeMap<Long, Matter>> byName = new HashMap<>();
        for (Matter matter : MatterFiles.of(book)) {
            matter.evidence().forEach(number -> byEntry.put(number, matter));
            byName.computeIfAbsent(matter.id(), any -> new TreeMap<>()).put(matter.number(), matter);
        }
        return new Filed(byEntry, byName);
    }

    /** The matter in whose file an entry lies. */
    Optional<Matter> of(LogEntry entry) {
        return Optional.ofNullable(byEntry.get(entry.number()));
    }

    /** The matter that went by a name when an entry was written. */
    Optional<Matter> named(MatterId id, LogEntry entry) {
        return Optional.ofNullable(byName.get(id))
                .map(all -> all.lowerEntry(entry.number()))
                .map(Map.Entry::getValue);
    }
}
