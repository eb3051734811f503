package org.zhiban.core.logbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhiban.core.staff.OfficeId;
import org.zhiban.core.staff.StaffId;

/** What core itself needs of a logbook; what every adapter must do, the kit in adapters/tck tests. Entries for tests beside it. */
public abstract class LogbookContract {
    public static final OfficeId OFFICE = OfficeId.of("jiaohe");
    public static final Instant NOON = Instant.parse("2026-10-01T04:00:00.000001Z");

    /** An empty book of {@link #OFFICE}, closed by the subclass after the test. */
    protected abstract Logbook emptyBook() throws Exception;

    public static EntryDraft draft(String command, String payload) {
        return new EntryDraft(
                NOON,
                false,
                StaffId.of("M01"),
                command,
                "jiaohe/1",
                "matter-registered",
                1,
                payload.getBytes(StandardCharsets.UTF_8));
    }

    public static List<SealedEntry> batch(Head head, String command, String... payloads) {
        return EntryDraft.seal(
                OFFICE,
                head,
                List.of(payloads).stream().map(text -> draft(command, text)).toList());
    }

    public static List<SealedEntry> append(Logbook book, String command, String... payloads) {
        List<SealedEntry> batch = batch(book.head(), command, payloads);
        book.append(book.head(), batch);
        return batch;
    }

    /** Appends at the head, again and again until nobody was quicker. */
    protected static SealedEntry appendAtLast(Logbook book, String command, String payload) {
        while (true) {
            Head head = book.head();
            List<SealedEntry> batch = batch(head, command, payload);
            try {
                book.append(head, batch);
                return batch.get(0);
            } catch (LogbookException.Conflict somebodyWasQuicker) {
                assertThat(book.head().number()).isGreaterThan(head.number());
            }
        }
    }

    @Test
    void an_empty_book_has_no_entry() throws Exception {
        Logbook book = emptyBook();

        assertThat(book.head()).isEqualTo(Head.start(Digest.SHA_256));
        assertThat(book.read(1, 10)).isEmpty();
        assertThat(book.findCommand("c1")).isEmpty();
        assertThat(Verification.of(book, OFFICE).isIntact()).isTrue();
    }

    @Test
    void what_was_appended_is_read_in_order() throws Exception {
        Logbook book = emptyBook();
        List<SealedEntry> all = new ArrayList<>(append(book, "c1", "一", "𠮷"));
        all.addAll(append(book, "c2", ""));

        assertThat(book.read(1, 10)).isEqualTo(all);
        assertThat(book.read(2, 1)).containsExactly(all.get(1));
        assertThat(book.read(4, 1)).isEmpty();
        assertThat(book.head()).isEqualTo(Head.of(all.get(2)));
        assertThat(Verification.of(book, OFFICE)).isEqualTo(new Verification(3, book.head(), Optional.empty()));
    }

    @Test
    void a_batch_upon_another_head_is_a_conflict_and_writes_nothing() throws Exception {
        Logbook book = emptyBook();
        Head before = book.head();
        append(book, "c1", "first");

        assertThatThrownBy(() -> book.append(before, batch(before, "c2", "late")))
                .isInstanceOf(LogbookException.Conflict.class);
        assertThat(book.read(1, 10)).hasSize(1);
        assertThat(book.findCommand("c2")).isEmpty();
    }

    @Test
    void a_command_is_written_once_and_found_by_its_id() throws Exception {
        Logbook book = emptyBook();
        append(book, "c0", "x");
        List<SealedEntry> batch = append(book, "c1", "a", "b");

        assertThatThrownBy(() -> append(book, "c1", "again")).isInstanceOf(LogbookException.Duplicate.class);
        assertThat(book.findCommand("c1")).isEqualTo(batch);
        assertThat(book.head().number()).isEqualTo(3);
    }

    @Test
    void a_batch_that_does_not_follow_its_head_is_a_mistake() throws Exception {
        Logbook book = emptyBook();
        Head elsewhere = new Head(7, Digest.of(Digest.SHA_256, new byte[32]));
        List<SealedEntry> stranger = EntryDraft.seal(OfficeId.of("elsewhere"), book.head(), List.of(draft("c1", "x")));
        List<SealedEntry> half = batch(book.head(), "c2", "a", "b").subList(0, 1);

        for (List<SealedEntry> bad : List.of(List.<SealedEntry>of(), batch(elsewhere, "c3", "x"), stranger, half)) {
            assertThatThrownBy(() -> book.append(book.head(), bad)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(book.head().number()).isZero();
    }

    @Test
    void a_page_begins_at_one_and_holds_something() throws Exception {
        Logbook book = emptyBook();

        assertThatThrownBy(() -> book.read(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> book.read(1, 0)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void a_payload_may_be_a_megabyte() throws Exception {
        Logbook book = emptyBook();
        String large = "值".repeat(350_000);
        append(book, "c1", large, "small");

        assertThat(new String(book.read(1, 2).get(0).payload(), StandardCharsets.UTF_8))
                .isEqualTo(large);
        assertThat(book.read(2, 1)).hasSize(1);
    }

    @Test
    void many_writers_leave_one_unbroken_book() throws Exception {
        Logbook book = emptyBook();
        ExecutorService writers = Executors.newFixedThreadPool(32);
        try {
            List<Callable<SealedEntry>> work = IntStream.range(0, 320)
                    .mapToObj(i -> (Callable<SealedEntry>) () -> appendAtLast(book, "c" + i, "payload " + i))
                    .toList();
            List<SealedEntry> acknowledged = new ArrayList<>();
            for (Future<SealedEntry> done : writers.invokeAll(work)) {
                acknowledged.add(done.get());
            }

            assertThat(book.read(1, 1_000)).containsExactlyInAnyOrderElementsOf(acknowledged);
            assertThat(Verification.of(book, OFFICE).verified()).isEqualTo(320);
        } finally {
            writers.shutdown();
        }
    }
}
