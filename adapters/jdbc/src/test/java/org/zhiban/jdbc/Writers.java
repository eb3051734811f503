package org.zhiban.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.awaitility.Awaitility;
import org.zhiban.core.logbook.EntryDraft;
import org.zhiban.core.logbook.Head;
import org.zhiban.core.logbook.Logbook;
import org.zhiban.core.logbook.LogbookContract;
import org.zhiban.core.logbook.LogbookException;
import org.zhiban.core.logbook.SealedEntry;
import org.zhiban.core.logbook.Verification;
import org.zhiban.core.staff.OfficeId;

/**
 * Writers who go on writing while their database is being mistreated, two to an office. Each submits a command until it is
 * acknowledged, under one command id, and only then the next; what they are told meanwhile must be the documented fault.
 */
final class Writers implements AutoCloseable {
    private static final int OFFICES = 4;
    private static final int WRITERS = 8;
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final ExecutorService threads = Executors.newFixedThreadPool(WRITERS);
    private final List<Future<?>> writing = new ArrayList<>();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final AtomicInteger faults = new AtomicInteger();
    private final AtomicInteger unknownOutcomes = new AtomicInteger();
    private final HikariDataSource pool;
    private final String store;
    private volatile boolean isStopped;

    /**
     * Begins to write.
     *
     * @param pool the way to the database that is mistreated
     * @param store part of the offices' names, so that several tests may use one database
     */
    Writers(HikariDataSource pool, String store) {
        this.pool = pool;
        this.store = store;
        for (int i = 0; i < WRITERS; i++) {
            String writer = "w" + i + "-";
            OfficeId office = office(i % OFFICES);
            writing.add(threads.submit(() -> write(JdbcLogbook.of(pool, office), office, writer)));
        }
    }

    private OfficeId office(int number) {
        return OfficeId.of(store + "-" + number);
    }

    private void write(Logbook book, OfficeId office, String writer) {
        for (int i = 0; !isStopped; i++) {
            submit(book, office, writer + i);
            acknowledged.add(office + " " + writer + i);
        }
    }

    private void submit(Logbook book, OfficeId office, String command) {
        while (!isSubmitted(book, office, command)) {
            faults.incrementAndGet();
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException("The test has ended.");
            }
        }
    }

    private boolean isSubmitted(Logbook book, OfficeId office, String command) {
        try {
            append(book, office, command);
            return true;
        } catch (LogbookException.Conflict somebodyWasQuicker) {
            return isSubmitted(book, office, command);
        } catch (LogbookException.Duplicate isThereAlready) {
            return true;
        } catch (LogbookException.Unavailable fault) {
            unknownOutcomes.addAndGet(fault.isOutcomeUnknown() ? 1 : 0);
            return false;
        }
    }

    static void append(Logbook book, OfficeId office, String command) {
        Head head = book.head();
        List<EntryDraft> drafts = List.of(
                LogbookContract.draft(command, "first of " + command), LogbookContract.draft(command, "second"));
        book.append(head, EntryDraft.seal(office, head, drafts));
    }

    /** Waits until so many more have been acknowledged, which is how one sees that the service has resumed. */
    void awaitMore(int commands) {
        int wanted = acknowledged.size() + commands;
        Awaitility.await().atMost(LONGEST).pollDelay(Duration.ZERO).until(() -> {
            requireAlive();
            return acknowledged.size() >= wanted;
        });
    }

    private void requireAlive() throws Exception {
        for (Future<?> writer : writing) {
            if (writer.isDone()) {
                writer.get();
            }
        }
    }

    void stop() throws Exception {
        isStopped = true;
        for (Future<?> writer : writing) {
            writer.get(LONGEST.toSeconds(), TimeUnit.SECONDS);
        }
    }

    /** How often a writer was told that the database failed. */
    int faults() {
        return faults.get();
    }

    int unknownOutcomes() {
        return unknownOutcomes.get();
    }

    /** Every acknowledged command is in the books, whole, once; and nothing else is. */
    void requireNothingLostNothingTwice(DataSource sound) {
        List<String> found = new ArrayList<>();
        for (int i = 0; i < OFFICES; i++) {
            OfficeId office = office(i);
            Logbook book = JdbcLogbook.of(sound, office);
            Verification verification = Verification.of(book, office);
            assertThat(verification.isIntact()).as("%s", verification).isTrue();
            found.addAll(commandsOf(book, office, verification.verified()));
        }
        assertThat(found).containsExactlyInAnyOrderElementsOf(acknowledged);
    }

    private static List<String> commandsOf(Logbook book, OfficeId office, long entries) {
        List<SealedEntry> all = book.read(1, Math.toIntExact(entries) + 1);
        assertThat(all)
                .hasSize(Math.toIntExact(entries))
                .allMatch(entry -> entry.batch().size() == 2);
        return all.stream()
                .filter(entry -> entry.batch().index() == 0)
                .map(entry -> office + " " + entry.commandId())
                .toList();
    }

    @Override
    public void close() {
        isStopped = true;
        threads.shutdownNow();
        pool.close();
    }
}
