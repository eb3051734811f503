package org.zhiban.tck;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhiban.core.logbook.Head;
import org.zhiban.core.logbook.Logbook;
import org.zhiban.core.logbook.LogbookException;
import org.zhiban.core.logbook.SealedEntry;
import org.zhiban.core.staff.OfficeId;

/**
 * What several threads did to a book and were told, and whether there is an order, agreeing with the clock, in which one
 * thread alone would have been told the same (linearizability). The search is that of Wing and Gong: of the operations not yet
 * placed, try each that began before any of them ended; what was tried from one set of placed operations and one head is not
 * tried again.
 */
final class History {
    private static final int ACTIONS = 8;

    private final Logbook book;
    private final OfficeId office;
    private final List<SealedEntry> start;
    private final AtomicLong clock = new AtomicLong();
    private final List<Operation> operations = Collections.synchronizedList(new ArrayList<>());

    History(Logbook book, OfficeId office, List<SealedEntry> start) {
        this.book = book;
        this.office = office;
        this.start = start;
    }

    /** What a book of these entries becomes if the operation is told so there; empty if it would be told something else. */
    private interface Effect extends Function<List<SealedEntry>, Optional<List<SealedEntry>>> {}

    private record Operation(String what, long begun, long ended, Effect effect) {}

    private record Tried(Set<Operation> left, int entries) {}

    /** Some operations of one thread, each at the head it saw last. */
    int act(String name, int seed) {
        Head seen = book.head();
        for (int i = 0; i < ACTIONS; i++) {
            switch ((seed + i) % 4) {
                case 0 -> seen = head();
                case 1, 3 -> seen = append(seen, name + "-" + i);
                default -> seen = read(seen);
            }
        }
        return ACTIONS;
    }

    private Head head() {
        long begun = clock.incrementAndGet();
        Head told = book.head();
        note(
                "head " + told.number(),
                begun,
                entries -> Optional.of(entries).filter(all -> headOf(all).equals(told)));
        return told;
    }

    private Head headOf(List<SealedEntry> entries) {
        return entries.isEmpty()
                ? Head.start(book.head().digest().algorithm())
                : Head.of(entries.get(entries.size() - 1));
    }

    private Head append(Head expected, String command) {
        List<SealedEntry> batch = Entries.batch(office, expected, command, "a", "b");
        long begun = clock.incrementAndGet();
        try {
            book.append(expected, batch);
            note("append " + expected.number(), begun, entries -> appended(entries, expected, batch));
            return Head.of(batch.get(1));
        } catch (LogbookException.Conflict told) {
            note(
                    "conflict " + expected.number(),
                    begun,
                    entries -> Optional.of(entries).filter(all -> !headOf(all).equals(expected)));
            return book.head();
        }
    }

    private Optional<List<SealedEntry>> appended(List<SealedEntry> entries, Head expected, List<SealedEntry> batch) {
        if (!headOf(entries).equals(expected)) {
            return Optional.empty();
        }
        List<SealedEntry> more = new ArrayList<>(entries);
        more.addAll(batch);
        return Optional.of(more);
    }

    private Head read(Head seen) {
        long from = seen.number() + 1;
        long begun = clock.incrementAndGet();
        List<SealedEntry> told = book.read(from, 1_000);
        note(
                "read " + from + " to " + (from + told.size() - 1),
                begun,
                entries -> Optional.of(entries)
                        .filter(all -> from <= all.size() + 1L
                                && all.subList((int) from - 1, all.size()).equals(told)));
        return told.isEmpty() ? seen : Head.of(told.get(told.size() - 1));
    }

    private void note(String what, long begun, Effect effect) {
        operations.add(new Operation(what, begun, clock.incrementAndGet(), effect));
    }

    /** An order that explains everything, or empty if there is none. */
    Optional<List<String>> explanation() {
        return explanation(new HashSet<>(operations), start, new HashSet<>());
    }

    private Optional<List<String>> explanation(Set<Operation> left, List<SealedEntry> entries, Set<Tried> tried) {
        if (left.isEmpty()) {
            return Optional.of(new ArrayList<>());
        }
        if (!tried.add(new Tried(left, entries.size()))) {
            return Optional.empty();
        }
        long firstEnd = left.stream().mapToLong(Operation::ended).min().orElseThrow();
        for (Operation next : left) {
            Optional<List<SealedEntry>> after =
                    next.begun() > firstEnd ? Optional.empty() : next.effect().apply(entries);
            if (after.isPresent()) {
                Optional<List<String>> rest = explanation(without(left, next), after.get(), tried);
                rest.ifPresent(order -> order.add(0, next.what()));
                if (rest.isPresent()) {
                    return rest;
                }
            }
        }
        return Optional.empty();
    }

    private static Set<Operation> without(Set<Operation> left, Operation one) {
        Set<Operation> rest = new HashSet<>(left);
        rest.remove(one);
        return rest;
    }

    @Override
    public String toString() {
        return operations.stream()
                .sorted(Comparator.comparingLong(Operation::begun))
                .map(one -> one.begun() + " to " + one.ended() + ": " + one.what())
                .collect(Collectors.joining("\n", "no order explains\n", ""));
    }
}
