package org.zhiban.core.office;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.zhiban.core.confidentiality.Guarded;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.EventCodec;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.logbook.EntryDraft;
import org.zhiban.core.logbook.Head;
import org.zhiban.core.logbook.Logbook;
import org.zhiban.core.logbook.SealedEntry;
import org.zhiban.core.matter.Matter;
import org.zhiban.core.matter.MatterFiles;
import org.zhiban.core.staff.OfficeId;
import org.zhiban.core.staff.StaffId;

/** The logbook with its events in clear: what the office reads and writes. */
record OfficeBook(
        OfficeId office, Logbook logbook, EventCodec codec, RecentEntries recent, ReadEntries read, ShownStates shown) {
    private static final int PAGE = 1_000;

    OfficeBook(OfficeId office, Logbook logbook, EventCodec codec) {
        this(office, logbook, codec, new RecentEntries(), new ReadEntries(), new ShownStates());
    }

    /** Who writes under which command and regulation, when, and whether the clock had run backwards. */
    record Heading(
            StaffId actor, String commandId, String regulation, Instant enteredAt, boolean clockBehind, Label label) {}

    List<SealedEntry> append(Head expected, Heading heading, List<DutyEvent> events) {
        List<SealedEntry> batch = EntryDraft.seal(
                office,
                expected,
                events.stream().map(event -> draft(heading, event)).toList());
        logbook.append(expected, batch);
        return batch;
    }

    private EntryDraft draft(Heading heading, DutyEvent event) {
        EventCodec.Encoded encoded = codec.encode(Guarded.of(heading.label(), event));
        return new EntryDraft(
                heading.enteredAt(),
                heading.clockBehind(),
                heading.actor(),
                heading.commandId(),
                heading.regulation(),
                encoded.type(),
                encoded.version(),
                encoded.payload());
    }

    LogEntry open(SealedEntry entry) {
        return new LogEntry(
                entry.number(),
                entry.enteredAt(),
                entry.clockBehind(),
                entry.actor(),
                entry.commandId(),
                entry.regulation(),
                codec.decode(entry.type(), entry.typeVersion(), entry.payload()));
    }

    /** Reads every durable entry from a number on, page by page. */
    void readFrom(long number, Consumer<SealedEntry> reader) {
        List<SealedEntry> page;
        long next = number;
        do {
            page = logbook.read(next, PAGE);
            page.forEach(reader);
            next += page.size();
        } while (page.size() == PAGE);
    }

    List<LogEntry> entriesUpTo(long last) {
        return read.upTo(last, this::entries);
    }

    /** The entries from a number to another, both included. */
    List<LogEntry> entries(long first, long last) {
        List<LogEntry> entries = new ArrayList<>();
        for (long next = first; next <= last; next = first + entries.size()) {
            logbook.read(next, (int) Math.min(PAGE, last - next + 1)).forEach(entry -> entries.add(open(entry)));
        }
        return entries;
    }

    /** The file of a matter an entry lies in, done with or not: the whole book is read for it. */
    Optional<Matter> fileOf(LogEntry entry, long last) {
        return MatterFiles.of(entriesUpTo(last)).stream()
                .filter(matter -> matter.evidence().contains(entry.number()))
                .findFirst();
    }

    /** The file that went by a name when an entry was written, done with or not: the whole book is read for it. */
    Optional<Matter> fileNamed(MatterId id, LogEntry entry) {
        return MatterFiles.of(entriesUpTo(entry.number())).stream()
                .filter(matter -> matter.id().equals(id))
                .reduce((first, later) -> later);
    }

    Optional<LogEntry> entry(long number) {
        return recent.entry(number, one -> sealed(one).map(this::open));
    }

    Optional<SealedEntry> sealed(long number) {
        return number < 1 ? Optional.empty() : logbook.read(number, 1).stream().findFirst();
    }

    List<LogEntry> entries(List<Long> numbers) {
        return numbers.stream().flatMap(number -> entry(number).stream()).toList();
    }

    List<LogEntry> ofCommand(String commandId) {
        return logbook.findCommand(commandId).stream().map(this::open).toList();
    }
}
