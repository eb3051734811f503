package org.zhiban.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.tck.Entries.append;
import static org.zhiban.tck.Entries.batch;
import static org.zhiban.tck.Shelf.offeredOrSkipped;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.zhiban.core.logbook.Head;
import org.zhiban.core.logbook.Logbook;
import org.zhiban.core.logbook.LogbookException;
import org.zhiban.core.logbook.SealedEntry;
import org.zhiban.core.logbook.Verification;

/** What must hold when the world fails: processes, connections, the store itself. */
interface FaultRules extends LogbookRules {

    private OtherProcess otherProcess() {
        return offeredOrSkipped(adapter().otherProcess(), "另一进程 way to open a book in another process (otherProcess)");
    }

    @Test
    @Checks(Rule.L21)
    default void what_was_acknowledged_outlives_the_process() throws Exception {
        List<String> acknowledged = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            try (WriterProcess writer =
                    WriterProcess.open(otherProcess(), office(), "r" + round + "-", Integer.MAX_VALUE)) {
                writer.begin();
                acknowledged.addAll(writer.killedAfter(20 + 17 * round));
            }
            Logbook book = shelf().book();
            assertThat(firsts(Entries.all(book))).containsAll(acknowledged).doesNotHaveDuplicates();
            assertThat(Verification.of(book, office()).fault()).isEmpty();
            shelf().close(book);
        }
    }

    private static List<String> firsts(List<SealedEntry> entries) {
        return entries.stream()
                .filter(entry -> entry.batch().index() == 0)
                .map(SealedEntry::commandId)
                .toList();
    }

    @Test
    @Checks(Rule.L25)
    default void two_processes_leave_one_unbroken_book() throws Exception {
        List<String> acknowledged = new ArrayList<>();
        try (WriterProcess one = WriterProcess.open(otherProcess(), office(), "one-", 100);
                WriterProcess other = WriterProcess.open(otherProcess(), office(), "other-", 100)) {
            one.begin();
            other.begin();
            acknowledged.addAll(one.acknowledged());
            acknowledged.addAll(other.acknowledged());
        }
        Logbook book = shelf().book();

        assertThat(acknowledged).hasSize(200);
        assertThat(firsts(Entries.all(book))).containsExactlyInAnyOrderElementsOf(acknowledged);
        assertThat(Verification.of(book, office()).verified()).isEqualTo(400);
    }

    @Test
    @Checks(Rule.L28)
    default void a_connection_lost_before_the_commit_leaves_nothing() throws Exception {
        requireSettled(Cut.BEFORE_COMMIT);
    }

    @Test
    @Checks(Rule.L29)
    default void a_connection_lost_in_the_commit_is_settled_by_reading_again() throws Exception {
        requireSettled(Cut.COMMIT_NOT_ARRIVED);
        requireSettled(Cut.COMMIT_NOT_ANSWERED);
    }

    @Test
    @Checks(Rule.L30)
    default void a_connection_lost_after_the_commit_loses_nothing() throws Exception {
        Logbook book = shelf().cutAt(Cut.AFTER_COMMIT);
        List<SealedEntry> first = append(book, office(), "c1", "a", "b");
        requireGoesOn(book, "c2");

        assertThat(book.findCommand("c1")).isEqualTo(first);
        assertThat(book.read(1, 10)).hasSize(3);
    }

    /** What was told must be so, and at the end the command stands in the book once, whatever was told. */
    private void requireSettled(Cut moment) throws Exception {
        Logbook book = shelf().cutAt(moment);
        Head head = book.head();
        String command = "cut-" + moment;
        List<SealedEntry> batch = batch(office(), head, command, "a", "b");
        Optional<LogbookException.Unavailable> fault = faultOf(book, head, batch);
        List<SealedEntry> found = book.findCommand(command);
        if (fault.isEmpty()) {
            assertThat(found).as("acknowledged").isEqualTo(batch);
        } else if (!fault.get().isOutcomeUnknown()) {
            assertThat(found).as("told as not written").isEmpty();
        }
        if (found.isEmpty()) {
            append(book, office(), command, "a", "b");
        }
        assertThat(book.findCommand(command)).isEqualTo(batch);
        requireGoesOn(book, "after-" + moment);
        assertThat(firsts(Entries.all(book))).containsOnlyOnce(command).doesNotHaveDuplicates();
        assertThat(Verification.of(book, office()).fault()).isEmpty();
        shelf().close(book);
    }

    private static Optional<LogbookException.Unavailable> faultOf(Logbook book, Head head, List<SealedEntry> batch) {
        try {
            book.append(head, batch);
            return Optional.empty();
        } catch (LogbookException.Unavailable fault) {
            return Optional.of(fault);
        }
    }

    /** One failure may be told for the connection that is dead; the second time the book must answer. */
    private void requireGoesOn(Logbook book, String command) {
        try {
            append(book, office(), command, "x");
        } catch (LogbookException.Unavailable dead) {
            if (book.findCommand(command).isEmpty()) {
                append(book, office(), command, "x");
            }
        }
    }

    @Test
    @Checks(Rule.L31)
    default void damage_in_the_store_is_told() throws Exception {
        Logbook book = shelf().book();
        for (int i = 1; i <= 5; i++) {
            append(book, office(), "c" + i, "payload " + i);
        }
        shelf().close(book);
        Assumptions.assumeTrue(
                adapter().damage(office(), 3), "适配器未提供损坏手段 the adapter's test cannot damage its store (damage)");

        assertThat(damaged()).isBetween(3L, 4L);
    }

    private long damaged() throws Exception {
        try {
            Verification verification = Verification.of(shelf().book(), office());
            return verification.fault().map(Verification.Fault::number).orElse(0L);
        } catch (LogbookException.Corrupt told) {
            return told.number();
        }
    }
}
