package org.zhiban.core.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.core.regulation.Jiaohe.DESK;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.statistics.Statistics;
import org.junit.jupiter.api.Test;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.form.FormKind;
import org.zhiban.core.form.FormNumber;
import org.zhiban.core.language.Wording;
import org.zhiban.core.logbook.Checkpoint;
import org.zhiban.core.logbook.Checkpoints;
import org.zhiban.core.logbook.Digest;
import org.zhiban.core.logbook.Head;
import org.zhiban.core.logbook.Logbook;
import org.zhiban.core.logbook.SealedEntry;
import org.zhiban.core.matter.Matter;
import org.zhiban.core.office.RandomHistory.Step;
import org.zhiban.core.regulation.Citation;
import org.zhiban.core.regulation.DailyReport;
import org.zhiban.core.regulation.Jiaohe;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Round;
import org.zhiban.core.regulation.Routine;
import org.zhiban.core.staff.JiaoheStaff;

/** A checkpoint saves reading a book from its beginning, and changes nothing else. */
class CheckpointTest {

    /** A book that tells which of its entries were read, with a checkpoint of the test's choice. */
    private record WatchedBook(Logbook book, Optional<Checkpoint> latest, List<Long> read, List<Checkpoint> saved)
            implements Logbook, Checkpoints {

        static WatchedBook over(Logbook book, Checkpoint latest) {
            return new WatchedBook(book, Optional.ofNullable(latest), new ArrayList<>(), new ArrayList<>());
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
            List<SealedEntry> page = book.read(from, limit);
            page.forEach(entry -> read.add(entry.number()));
            return page;
        }

        @Override
        public List<SealedEntry> findCommand(String commandId) {
            return book.findCommand(commandId);
        }

        @Override
        public Checkpoints checkpoints() {
            return this;
        }

        @Override
        public void save(Checkpoint checkpoint) {
            saved.add(checkpoint);
        }
    }

    private static final int CALLS = 1_100;

    /** More than one stretch of entries, a matter open from its beginning. */
    private static DutyDesk aBusyDesk() {
        DutyDesk desk = DutyDesk.october()
                .onDuty("2026-09-30T08:00", JiaoheStaff.LI_QIANG)
                .registers(JiaoheStaff.LI_QIANG, "burst-pipe", "河北街供水主管爆裂", "督促抢修");
        for (int i = 0; i < CALLS; i++) {
            desk.given(
                    new RecordCall(Jiaohe.SECRETARIAT_LINE, "询问会议时间", Optional.of("当班"), Optional.empty()),
                    JiaoheStaff.LI_QIANG);
        }
        return desk;
    }

    private static Checkpoint lastOf(DutyDesk desk) {
        return desk.logbook.checkpoints().latest().orElseThrow();
    }

    private static OfficeState stateOf(DutyOffice office) {
        return office.view(JiaoheStaff.ZHANG_WEI).state();
    }

    private static void assertReadFromTheBeginning(DutyDesk desk, Checkpoint unbelieved) {
        WatchedBook book = WatchedBook.over(desk.logbook, unbelieved);

        DutyOffice office = desk.opened(book);

        assertThat(book.read).containsSequence(1L, 2L, 3L, 4L);
        assertThat(stateOf(office)).isEqualTo(stateOf(desk.office));
    }

    @Provide
    static Arbitrary<List<Step>> histories() {
        return OfficeProperties.longHistories();
    }

    @Property(tries = 30, shrinking = ShrinkingMode.BOUNDED)
    void what_still_counts_gives_the_state_of_the_whole_book(@ForAll("histories") List<Step> steps) {
        RandomHistory history = new RandomHistory();
        steps.forEach(history::play);
        OfficeBook book = history.desk.book;
        for (OfficeState state : history.states) {
            SealedEntry last = book.sealed(state.entries()).orElseThrow();
            Standing standing = new Standing(Head.of(last), state, last.enteredAt());

            Optional<Checkpoint> checkpoint = standing.checkpoint(book);

            Statistics.label("could be noted").collect(checkpoint.isPresent());
            checkpoint.ifPresent(noted -> assertThat(Standing.at(noted, book)).contains(standing));
        }
        Statistics.label("could be noted")
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 95));
    }

    private static Regulation withRoundAndReport() {
        Citation clause = Citation.text("一(三)-1");
        Round round =
                new Round("round", Wording.of("巡查", "Round"), Set.of("holiday-morning"), 1, Optional.empty(), clause);
        DailyReport report = new DailyReport(DESK, LocalTime.of(17, 0), Wording.of("总值班室", "Duty office"), clause);
        Regulation base = Jiaohe.regulation();
        return base.toBuilder()
                .routine(new Routine(
                        List.of(round), Optional.of(report), base.routine().fields(), List.of()))
                .build();
    }

    @Test
    void the_rounds_of_a_shift_the_daily_reports_and_the_record_kept_still_count() {
        ShiftId morning = DutyDesk.desk("2026-10-01", "holiday-morning");
        DutyDesk desk = DutyDesk.octoberUnder(withRoundAndReport(), new JiaoheStaff())
                .onDuty("2026-10-01T08:00", JiaoheStaff.WANG_FANG)
                .given(new MakeRound(DESK, "round", "机房", "正常", Optional.empty()), JiaoheStaff.WANG_FANG)
                .given(
                        new MakeDailyReport(DESK, morning.date(), Optional.empty(), "总值班室", Optional.empty()),
                        JiaoheStaff.WANG_FANG)
                .moveTo("2026-10-01T10:00");
        desk.substitutes(morning, JiaoheStaff.WANG_FANG, JiaoheStaff.YANG_LIU, JiaoheStaff.YANG_LIU);
        desk.handsOver(JiaoheStaff.WANG_FANG, JiaoheStaff.YANG_LIU);
        OfficeState state = stateOf(desk.office);
        SealedEntry last = desk.book.sealed(state.entries()).orElseThrow();
        Standing standing = new Standing(Head.of(last), state, last.enteredAt());

        Checkpoint noted = standing.checkpoint(desk.book).orElseThrow();

        assertThat(Standing.at(noted, desk.book)).contains(standing);
        assertThat(state.board().recurring().rounds(morning)).hasSize(1);
        assertThat(state.board().recurring().reports(DESK)).hasSize(1);
        assertThat(state.board().recurring().record(new FormNumber(FormKind.DUTY_RECORD, 2026, 2)))
                .isPresent();
    }

    @Test
    void an_office_opens_by_reading_what_still_counts_and_what_came_after() {
        DutyDesk desk = aBusyDesk();
        WatchedBook book = WatchedBook.over(desk.logbook, lastOf(desk));

        DutyOffice office = desk.opened(book);

        assertThat(book.read)
                .hasSizeLessThan(CALLS / 3)
                .contains(desk.logbook.head().number());
        assertThat(stateOf(office)).isEqualTo(stateOf(desk.office));
        assertThat(office.view(JiaoheStaff.ZHANG_WEI).openMatters(DESK))
                .extracting(Matter::id)
                .containsExactly(MatterId.of("burst-pipe"));
    }

    @Test
    void an_office_without_a_checkpoint_reads_its_book_once_and_notes_where_it_stands() {
        DutyDesk desk = aBusyDesk();
        WatchedBook book = WatchedBook.over(desk.logbook, null);

        desk.opened(book);

        assertThat(book.saved).extracting(Checkpoint::head).containsExactly(desk.logbook.head());
    }

    @Test
    void a_checkpoint_is_noted_once_in_a_stretch_of_the_book() {
        DutyDesk desk = aBusyDesk();
        WatchedBook book = WatchedBook.over(desk.logbook, lastOf(desk));
        DutyOffice office = desk.opened(book);

        for (int i = 0; i < 10; i++) {
            stateOf(office);
        }

        assertThat(book.saved).isEmpty();
    }

    @Test
    void a_checkpoint_of_another_book_is_not_believed() {
        DutyDesk desk = aBusyDesk();
        Checkpoint noted = lastOf(desk);
        Head foreign = new Head(noted.head().number(), Digest.start(Digest.SHA_256));

        assertReadFromTheBeginning(desk, new Checkpoint(noted.reading(), foreign, noted.live(), noted.unfinished()));
    }

    @Test
    void a_checkpoint_beyond_the_end_of_the_book_is_not_believed() {
        DutyDesk desk = aBusyDesk();
        Checkpoint noted = lastOf(desk);
        Head beyond = new Head(1_000_000, noted.head().digest());

        assertReadFromTheBeginning(desk, new Checkpoint(noted.reading(), beyond, noted.live(), noted.unfinished()));
    }

    @Test
    void a_checkpoint_made_by_another_way_of_reading_is_not_believed() {
        DutyDesk desk = aBusyDesk();
        Checkpoint noted = lastOf(desk);

        assertReadFromTheBeginning(
                desk, new Checkpoint(noted.reading() + 1, noted.head(), noted.live(), noted.unfinished()));
    }
}
