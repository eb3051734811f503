package org.zhiban.core.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.zhiban.core.regulation.Jiaohe.DESK;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhiban.core.confidentiality.Audience;
import org.zhiban.core.confidentiality.Guarded;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.confidentiality.Level;
import org.zhiban.core.confidentiality.Marking;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.SectionCameBack;
import org.zhiban.core.event.Withheld;
import org.zhiban.core.logbook.Checkpoint;
import org.zhiban.core.logbook.Checkpoints;
import org.zhiban.core.logbook.Head;
import org.zhiban.core.logbook.Logbook;
import org.zhiban.core.logbook.SealedEntry;
import org.zhiban.core.regulation.Jiaohe;
import org.zhiban.core.roster.DutyBook;
import org.zhiban.core.staff.JiaoheStaff;

class BookReaderTest {
    private static final MatterId LAMP = MatterId.of("lamp");

    private final DutyDesk office = DutyDesk.october()
            .onDuty("2026-10-01T08:00", JiaoheStaff.WANG_FANG)
            .registers(JiaoheStaff.WANG_FANG, LAMP.value(), "路灯不亮", "跟进");

    private BookReader reader(Logbook logbook) {
        return new BookReader(DutyDesk.OFFICE, logbook, office.book.codec());
    }

    private OfficeState folded(long last) {
        OfficeState state = OfficeState.empty();
        for (LogEntry entry : reader(office.logbook).entries(last)) {
            state = state.after(entry);
        }
        return state;
    }

    private long head() {
        return office.logbook.head().number();
    }

    @Test
    void the_state_as_of_any_entry_is_that_of_the_entries_up_to_it() {
        for (long last = 0; last <= head(); last++) {
            assertThat(reader(office.logbook).state(last)).isEqualTo(folded(last));
        }
    }

    @Test
    void a_checkpoint_is_used_where_it_reaches_no_further() {
        Standing standing = new Standing(office.logbook.head(), folded(head()), office.clock.instant());
        Checkpoint checkpoint = standing.checkpoint(office.book).orElseThrow();
        CountedBook counted = new CountedBook(office.logbook, checkpoint);
        office.registers(JiaoheStaff.WANG_FANG, "tree", "树倒了", "跟进");

        assertThat(reader(counted).state(head())).isEqualTo(folded(head()));
        assertThat(counted.pages).as("the entries from the first on").isZero();
        assertThat(reader(counted).state(2)).isEqualTo(folded(2));
        assertThat(counted.pages).isEqualTo(1);
    }

    /** Tells how often the book was read from its first entry, and not by single entries. */
    private static final class CountedBook implements Logbook {
        private final Logbook book;
        private final Checkpoint checkpoint;
        private int pages;

        CountedBook(Logbook book, Checkpoint checkpoint) {
            this.book = book;
            this.checkpoint = checkpoint;
        }

        @Override
        public Head head() {
            return book.head();
        }

        @Override
        public void append(Head expected, List<SealedEntry> batch) {
            book.append(expected, batch);
        }

        @Override
        public List<SealedEntry> read(long from, int limit) {
            pages += from == 1 && limit > 1 ? 1 : 0;
            return book.read(from, limit);
        }

        @Override
        public List<SealedEntry> findCommand(String commandId) {
            return book.findCommand(commandId);
        }

        @Override
        public Checkpoints checkpoints() {
            return new Checkpoints() {
                @Override
                public Optional<Checkpoint> latest() {
                    return Optional.of(checkpoint);
                }

                @Override
                public void save(Checkpoint later) {
                    throw new AssertionError("a reader saves nothing: " + later);
                }
            };
        }
    }

    @Test
    void read_publicly_the_book_shows_what_the_public_view_shows() {
        office.given(
                new Marked(
                        Label.of(Level.WORK_SECRET, Audience.of(Jiaohe.SECRETARIAT)),
                        new RegisterMatter(MatterId.of("audit"), DESK, "对某局的审计", "跟进", false, Optional.empty())),
                JiaoheStaff.WANG_FANG);
        View view = office.office.publicView();

        assertThat(BookReader.publicly(reader(office.logbook).entries(head()), view.plan())
                        .entries())
                .isEqualTo(view.log());
    }

    /** The view of a later day shows it; what is kept beside the book must be the same on every day. */
    @Test
    void read_publicly_no_mark_lapses() {
        List<LogEntry> entries = new ArrayList<>(reader(office.logbook).entries(head() - 1));
        LogEntry opening = reader(office.logbook).entries(head()).get((int) head() - 1);
        Label dated = new Label(Marking.parse("秘密★1年"), Audience.of(JiaoheStaff.WANG_FANG));
        entries.add(again(opening, opening.number(), opening.enteredAt(), Guarded.of(dated, opening.event())));
        Instant later = DutyDesk.time("2028-01-01T08:00");
        entries.add(again(
                opening, opening.number() + 1, later, Guarded.open(new SectionCameBack(Jiaohe.EMERGENCY, later))));

        DutyBook read = BookReader.publicly(entries, office.view().plan());
        assertThat(read.entries().get((int) opening.number() - 1).event()).isInstanceOf(Withheld.class);
        assertThat(read.until()).isEqualTo(later);
    }

    private static LogEntry again(LogEntry like, long number, Instant enteredAt, Guarded<DutyEvent> content) {
        return new LogEntry(number, enteredAt, false, like.actor(), "c" + number, like.regulation(), content);
    }

    @Test
    void there_must_be_an_entry_to_read() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> BookReader.publicly(List.of(), office.view().plan()))
                .withMessageContaining("条目")
                .withMessageContaining("at least");
    }
}
