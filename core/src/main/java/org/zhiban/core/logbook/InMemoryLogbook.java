package org.zhiban.core.logbook;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.zhiban.core.staff.OfficeId;

/** A logbook in memory (内存记录本), for trying things out and for tests: complete, but gone with the process. */
public final class InMemoryLogbook implements Logbook {
    private final OfficeId office;
    private final List<SealedEntry> entries = new ArrayList<>();
    private final Map<String, Integer> commands = new HashMap<>();
    private final Checkpoints checkpoints = new Kept();
    private Head head;

    /** The last checkpoint, in memory like the book. */
    private static final class Kept implements Checkpoints {
        private final AtomicReference<Checkpoint> last = new AtomicReference<>();

        @Override
        public Optional<Checkpoint> latest() {
            return Optional.ofNullable(last.get());
        }

        @Override
        public void save(Checkpoint checkpoint) {
            last.set(checkpoint);
        }
    }

    /**
     * An empty book (空白记录本) of an office, chained with SHA-256.
     *
     * @param office whose book it is
     */
    public InMemoryLogbook(OfficeId office) {
        this(office, Digest.SHA_256);
    }

    /**
     * An empty book (空白记录本) of an office.
     *
     * @param office whose book it is
     * @param algorithm the digest algorithm, by its name in the JCA
     * @throws IllegalArgumentException if no provider offers the algorithm
     */
    public InMemoryLogbook(OfficeId office, String algorithm) {
        this.office = Objects.requireNonNull(office, "office");
        Digest.computer(algorithm);
        this.head = Head.start(algorithm);
    }

    @Override
    public synchronized Head head() {
        return head;
    }

    @Override
    public synchronized void append(Head expected, List<SealedEntry> batch) {
        Framing.requireBatch(office, expected, batch);
        String command = batch.get(0).commandId();
        if (commands.containsKey(command)) {
            throw new LogbookException.Duplicate(command);
        }
        if (!head.equals(expected)) {
            throw new LogbookException.Conflict(expected, head);
        }
        commands.put(command, entries.size());
        entries.addAll(batch);
        head = Head.of(batch.get(batch.size() - 1));
    }

    @Override
    public synchronized List<SealedEntry> read(long from, int limit) {
        Framing.requirePage(from, limit);
        int first = (int) Math.min(from - 1, entries.size());
        return List.copyOf(entries.subList(first, (int) Math.min((long) first + limit, entries.size())));
    }

    @Override
    public synchronized List<SealedEntry> findCommand(String commandId) {
        Integer first = commands.get(commandId);
        return first == null
                ? List.of()
                : List.copyOf(entries.subList(
                        first, first + entries.get(first).batch().size()));
    }

    @Override
    public Checkpoints checkpoints() {
        return checkpoints;
    }
}
