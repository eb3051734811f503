package org.zhiban.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhiban.tck.Entries.append;
import static org.zhiban.tck.Entries.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.zhiban.core.logbook.Checkpoint;
import org.zhiban.core.logbook.Digest;
import org.zhiban.core.logbook.Head;
import org.zhiban.core.logbook.Logbook;
import org.zhiban.core.logbook.LogbookException;
import org.zhiban.core.logbook.SealedEntry;
import org.zhiban.core.logbook.Verification;
import org.zhiban.core.staff.OfficeId;

/** One writer, one book: order, heads, commands, pages. */
interface BookRules extends LogbookRules {

    @Test
    @Checks(Rule.L1)
    default void an_empty_book_has_no_entry() throws Exception {
        Logbook book = shelf().book();

        assertThat(book.head()).isEqualTo(Head.start(book.head().digest().algorithm()));
        assertThat(book.read(1, 10)).isEmpty();
        assertThat(book.findCommand("c1")).isEmpty();
    }

    @Test
    @Checks(Rule.L2)
    default void what_was_appended_is_read_back_in_order() throws Exception {
        Logbook book = shelf().book();
        List<SealedEntry> all = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            all.addAll(append(book, office(), "c" + i, "第" + i + "条"));
        }

        assertThat(book.read(1, 100)).isEqualTo(all);
        assertThat(book.read(5, 3)).isEqualTo(all.subList(4, 7));
    }

    @Test
    @Checks(Rule.L3)
    default void a_batch_is_written_whole_or_not_at_all() throws Exception {
        Logbook book = shelf().book();
        append(book, office(), "c1", "first");
        List<SealedEntry> late = batch(office(), book.head(), "late", "a", "b", "c");
        append(book, office(), "c2", "second");
        List<SealedEntry> again = batch(office(), book.head(), "c1", "a", "b");

        assertThatThrownBy(() -> book.append(Entries.before(late), late)).isInstanceOf(LogbookException.class);
        assertThatThrownBy(() -> book.append(Entries.before(again), again)).isInstanceOf(LogbookException.class);
        assertThat(book.read(1, 10)).extracting(SealedEntry::commandId).containsExactly("c1", "c2");
        List<SealedEntry> whole = append(book, office(), "c3", "a", "b", "c");
        assertThat(book.read(3, 10)).isEqualTo(whole);
    }

    @Test
    @Checks(Rule.L4)
    default void numbers_run_on_without_gaps() throws Exception {
        Logbook book = shelf().book();
        for (int i = 0; i < 7; i++) {
            append(
                    book,
                    office(),
                    "c" + i,
                    IntStream.rangeClosed(0, i).mapToObj(n -> "x").toArray(String[]::new));
            assertThatThrownBy(() -> append(book, office(), "c0", "refused")).isInstanceOf(LogbookException.class);
        }

        List<SealedEntry> all = book.read(1, 100);
        assertThat(all)
                .extracting(SealedEntry::number)
                .isEqualTo(LongStream.rangeClosed(1, 28).boxed().toList());
        assertThat(book.head()).isEqualTo(Head.of(all.get(27)));
    }

    @Test
    @Checks(Rule.L5)
    default void a_batch_upon_another_head_is_a_conflict() throws Exception {
        Logbook book = shelf().book();
        Head empty = book.head();
        append(book, office(), "c1", "first");
        Head first = book.head();
        append(book, office(), "c2", "second");
        Head ahead = Head.of(batch(office(), book.head(), "never", "written").get(0));

        for (Head other : List.of(empty, first, ahead)) {
            assertThatThrownBy(() -> book.append(other, batch(office(), other, "late", "late")))
                    .isInstanceOf(LogbookException.Conflict.class);
        }
        assertThat(book.read(1, 10)).hasSize(2);
        assertThat(book.findCommand("late")).isEmpty();
    }

    @Test
    @Checks(Rule.L6)
    default void a_head_of_the_same_number_with_another_digest_is_another_head() throws Exception {
        Logbook book = shelf().book();
        append(book, office(), "c1", "first");
        Head forked = new Head(1, Digest.of(book.head().digest().algorithm(), new byte[32]));
        append(book, office(), "c2", "second");
        Head forkedAtEnd = new Head(2, forked.digest());

        for (Head other : List.of(forked, forkedAtEnd)) {
            assertThatThrownBy(() -> book.append(other, batch(office(), other, "fork", "x")))
                    .isInstanceOf(LogbookException.Conflict.class);
        }
        assertThat(Verification.of(book, office()).verified()).isEqualTo(2);
    }

    @Test
    @Checks(Rule.L7)
    default void a_command_is_written_once_and_found_by_its_id() throws Exception {
        Logbook book = shelf().book();
        append(book, office(), "c0", "x");
        List<SealedEntry> batch = append(book, office(), "c1", "a", "b");
        append(book, office(), "c2", "x");

        assertThatThrownBy(() -> append(book, office(), "c1", "again")).isInstanceOf(LogbookException.Duplicate.class);
        assertThat(book.findCommand("c1")).isEqualTo(batch);
        assertThat(book.findCommand("c3")).isEmpty();
        assertThat(book.head().number()).isEqualTo(4);
    }

    @Test
    @Checks(Rule.L8)
    default void ids_of_commands_are_compared_letter_by_letter() throws Exception {
        Logbook book = shelf().book();
        List<String> commands =
                List.of("swap-é", "swap-e\u0301", "Swap-é", "swap-é ", "swap-e", " swap-é", "ß", "ss", "ı", "i", "I");
        for (String command : commands) {
            append(book, office(), command, "of " + command);
        }

        assertThat(commands)
                .allSatisfy(command -> assertThat(book.findCommand(command))
                        .singleElement()
                        .extracting(SealedEntry::commandId)
                        .isEqualTo(command));
    }

    @Test
    @Checks(Rule.L9)
    default void a_batch_that_does_not_follow_its_head_is_a_mistake() throws Exception {
        Logbook book = shelf().book();
        Head head = book.head();
        Head elsewhere = new Head(7, Digest.of(head.digest().algorithm(), new byte[32]));
        List<SealedEntry> stranger = batch(OfficeId.of("elsewhere"), head, "c1", "x");
        List<SealedEntry> half = batch(office(), head, "c2", "a", "b").subList(0, 1);

        for (List<SealedEntry> bad :
                List.of(List.<SealedEntry>of(), batch(office(), elsewhere, "c3", "x"), stranger, half)) {
            assertThatThrownBy(() -> book.append(head, bad)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(book.head()).isEqualTo(head);
    }

    @Test
    @Checks(Rule.L10)
    default void a_page_begins_at_one_and_holds_something() throws Exception {
        Logbook book = shelf().book();
        append(book, office(), "c1", "a", "b");

        assertThatThrownBy(() -> book.read(0, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> book.read(1, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThat(book.read(3, 1)).isEmpty();
        assertThat(book.read(Long.MAX_VALUE, Integer.MAX_VALUE)).isEmpty();
        assertThat(book.read(1, Integer.MAX_VALUE)).hasSize(2);
    }

    @Test
    @Checks(Rule.L11)
    default void a_hundred_thousand_entries_are_read_page_by_page() throws Exception {
        Logbook book = shelf().book();
        String[] thousand = IntStream.range(0, 1_000).mapToObj(i -> "条目" + i).toArray(String[]::new);
        for (int i = 0; i < 100; i++) {
            append(book, office(), "c" + i, thousand);
        }

        Verification verification = Verification.of(book, office());
        assertThat(verification.fault()).isEmpty();
        assertThat(verification.verified()).isEqualTo(100_000);
        assertThat(book.read(99_999, 1_000)).hasSize(2);
        assertThat(book.findCommand("c50"))
                .hasSize(1_000)
                .first()
                .extracting(SealedEntry::number)
                .isEqualTo(50_001L);
    }

    @Test
    @Checks(Rule.L12)
    default void offices_share_nothing() throws Exception {
        List<OfficeId> offices = List.of(
                office(),
                OfficeId.of(office().value().toUpperCase(Locale.ROOT)),
                OfficeId.of(office() + "é"),
                OfficeId.of(office() + "e\u0301"),
                OfficeId.of(office() + "值班"));
        List<Logbook> books = new ArrayList<>();
        for (OfficeId one : offices) {
            books.add(shelf().book(one));
        }
        for (int i = 0; i < offices.size(); i++) {
            append(books.get(i), offices.get(i), "c1", "of " + offices.get(i));
        }

        for (int i = 0; i < offices.size(); i++) {
            assertThat(books.get(i).read(1, 10)).extracting(SealedEntry::office).containsExactly(offices.get(i));
            assertThat(books.get(i).findCommand("c1")).isEqualTo(books.get(i).read(1, 10));
            assertThat(books.get(i).head().number()).isEqualTo(1);
        }
    }

    @Test
    @Checks(Rule.L20)
    default void a_book_closed_and_opened_again_goes_on_where_it_was() throws Exception {
        List<SealedEntry> all = new ArrayList<>();
        for (int round = 0; round < 3; round++) {
            Logbook book = shelf().book();
            assertThat(book.read(1, 100)).isEqualTo(all);
            all.addAll(append(book, office(), "c" + round, "a", "b"));
            assertThat(book.head().number()).isEqualTo(all.size());
            shelf().close(book);
        }
    }

    @Test
    @Checks(Rule.L32)
    default void the_checkpoint_saved_last_is_found() throws Exception {
        Logbook book = shelf().book();
        assertThat(book.checkpoints().latest()).isEmpty();
        Head head = Head.of(append(book, office(), "c1", "x").get(0));
        List<Long> many = LongStream.rangeClosed(1, 20_000).boxed().toList();
        book.checkpoints().save(new Checkpoint(1, head, many, many));
        Assumptions.assumeTrue(
                book.checkpoints().latest().isPresent(), "适配器不设检查点 the adapter keeps no checkpoints, as it may");

        assertThat(book.checkpoints().latest()).contains(new Checkpoint(1, head, many, many));
        Checkpoint last = new Checkpoint(2, head, List.of(1L), List.of());
        book.checkpoints().save(last);
        assertThat(book.checkpoints().latest()).contains(last);
        assertThat(shelf().book(OfficeId.of(office() + "-2")).checkpoints().latest())
                .isEmpty();
    }
}
