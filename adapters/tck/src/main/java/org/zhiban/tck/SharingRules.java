package org.zhiban.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhiban.tck.Entries.append;
import static org.zhiban.tck.Entries.appendAtLast;
import static org.zhiban.tck.Entries.batch;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhiban.core.logbook.Head;
import org.zhiban.core.logbook.Logbook;
import org.zhiban.core.logbook.LogbookException;
import org.zhiban.core.logbook.SealedEntry;
import org.zhiban.core.logbook.Verification;

/** Several writers and readers of one book, in one process. */
interface SharingRules extends LogbookRules {

    @Test
    @Checks(Rule.L22)
    default void thirty_two_writers_leave_one_unbroken_book() throws Exception {
        Logbook book = shelf().book();
        List<SealedEntry> acknowledged = new ArrayList<>();
        Together.run(IntStream.range(0, 32)
                        .mapToObj(writer -> (Callable<List<SealedEntry>>) () -> IntStream.range(0, 4)
                                .mapToObj(i -> appendAtLast(book, office(), writer + "-" + i, "a", "b"))
                                .flatMap(List::stream)
                                .toList())
                        .toList())
                .forEach(acknowledged::addAll);

        assertThat(Entries.all(book)).containsExactlyInAnyOrderElementsOf(acknowledged);
        assertThat(Verification.of(book, office()).fault()).isEmpty();
        assertThat(book.head().number()).isEqualTo(256);
    }

    @Test
    @Checks(Rule.L23)
    default void a_command_that_many_submit_at_once_is_written_once() throws Exception {
        Logbook book = shelf().book();
        for (int round = 0; round < 5; round++) {
            String command = "c" + round;
            List<Boolean> written = Together.run(Collections.nCopies(8, () -> isWrittenBy(book, command)));
            assertThat(written).containsOnlyOnce(true);
            assertThat(book.findCommand(command)).hasSize(2);
        }
        assertThat(Entries.all(book)).hasSize(10);
    }

    private boolean isWrittenBy(Logbook book, String command) {
        try {
            appendAtLast(book, office(), command, "a", "b");
            return true;
        } catch (LogbookException.Duplicate somebodyWasQuicker) {
            return false;
        }
    }

    @Test
    @Checks(Rule.L24)
    default void a_book_open_twice_is_one_book() throws Exception {
        Logbook one = shelf().book();
        Logbook other = shelf().beside();
        List<SealedEntry> all = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            Head before = one.head();
            all.addAll(append(one, office(), "one" + i, "x"));
            String late = "late" + i;
            assertThatThrownBy(() -> other.append(before, batch(office(), before, late, "x")))
                    .isInstanceOf(LogbookException.Conflict.class);
            all.addAll(append(other, office(), "other" + i, "x"));
        }

        assertThat(one.read(1, 10)).isEqualTo(all).isEqualTo(other.read(1, 10));
        assertThat(one.findCommand("other1")).hasSize(1);
    }

    @Test
    @Checks(Rule.L26)
    default void who_reads_meanwhile_sees_a_beginning_of_whole_batches() throws Exception {
        Logbook book = shelf().book();
        AtomicInteger writing = new AtomicInteger(2);
        List<Callable<Integer>> work = new ArrayList<>();
        for (int writer = 0; writer < 2; writer++) {
            String name = "w" + writer + "-";
            work.add(() -> {
                try {
                    IntStream.range(0, 40).forEach(i -> appendAtLast(book, office(), name + i, "a", "b", "c"));
                    return 0;
                } finally {
                    writing.decrementAndGet();
                }
            });
        }
        work.add(() -> requireBeginnings(book, writing));
        work.add(() -> requireBeginnings(book, writing));

        Together.run(work);
        assertThat(Verification.of(book, office()).verified()).isEqualTo(240);
    }

    private int requireBeginnings(Logbook book, AtomicInteger writing) {
        int seen = 0;
        while (writing.get() > 0) {
            List<SealedEntry> now = book.read(1, 1_000);
            Verification verification =
                    Verification.of(now, office(), book.head().digest().algorithm());
            assertThat(verification.fault()).isEmpty();
            assertThat(now.size()).isGreaterThanOrEqualTo(seen);
            assertThat(book.head().number()).isGreaterThanOrEqualTo(now.size());
            seen = now.size();
        }
        return seen;
    }

    @Test
    @Checks(Rule.L27)
    default void operations_happen_as_if_one_after_another() throws Exception {
        Logbook book = shelf().book();
        for (int round = 0; round < 25; round++) {
            History history = new History(book, office(), Entries.all(book));
            String prefix = "r" + round + "-";
            Together.run(IntStream.range(0, 4)
                    .mapToObj(thread -> (Callable<Integer>) () -> history.act(prefix + thread, thread))
                    .toList());
            assertThat(history.explanation()).as(history::toString).isPresent();
        }
    }
}
