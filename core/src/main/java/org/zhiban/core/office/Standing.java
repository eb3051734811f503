package org.zhiban.core.office;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.LongStream;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.logbook.Checkpoint;
import org.zhiban.core.logbook.Head;
import org.zhiban.core.logbook.SealedEntry;
import org.zhiban.core.roster.Rosters;
import org.zhiban.core.shift.DutyBoard;
import org.zhiban.core.shift.Reinforcements;

/**
 * How the office stands: the book's head with the state up to it, and when its last entry was written. A checkpoint takes
 * note of the entries it rests on, and is good only if those alone give the same again.
 */
record Standing(Head head, OfficeState state, Instant lastEntry) {
    /** Raised whenever the same entries come to fold into another state. */
    private static final int READING = 3;

    static Standing start(String algorithm) {
        return new Standing(Head.start(algorithm), OfficeState.empty(), Instant.MIN);
    }

    /** Where a checkpoint left off; empty if it is of another book, or of another way of reading it. */
    static Optional<Standing> at(Checkpoint checkpoint, OfficeBook book) {
        return book.sealed(checkpoint.head().number())
                .filter(last -> checkpoint.reading() == READING && Head.of(last).equals(checkpoint.head()))
                .map(last -> at(last, book.entries(checkpoint.live()), Set.copyOf(checkpoint.unfinished())));
    }

    private static Standing at(SealedEntry last, List<LogEntry> live, Set<Long> open) {
        return new Standing(
                Head.of(last),
                new OfficeState(last.number(), board(live, open), Rosters.of(live), Reinforcements.of(live)),
                last.enteredAt());
    }

    private static DutyBoard board(List<LogEntry> live, Set<Long> open) {
        DutyBoard board = DutyBoard.empty();
        for (LogEntry entry : live) {
            board = isOfTheBoard(entry) ? board.after(entry) : board;
        }
        return board.keeping(open);
    }

    private static boolean isOfTheBoard(LogEntry entry) {
        Class<?> kind = entry.event().getClass();
        return !Rosters.KINDS.contains(kind) && !Reinforcements.KINDS.contains(kind);
    }

    Standing after(SealedEntry stored, LogEntry entry) {
        return new Standing(Head.of(stored), state.after(entry), entry.enteredAt());
    }

    /** The rosters and orders are all their entries, so only the board is tried; empty where its entries do not give it again. */
    Optional<Checkpoint> checkpoint(OfficeBook book) {
        List<Long> open = sorted(state.board().unfinished());
        boolean isExact = board(book.entries(sorted(state.board().evidence())), new HashSet<>(open))
                .equals(state.board());
        return isExact ? Optional.of(new Checkpoint(READING, head, live(), open)) : Optional.empty();
    }

    private List<Long> live() {
        LongStream rosters = state.rosters().evidence().stream().mapToLong(number -> number);
        LongStream orders = state.reinforcements().evidence();
        return sorted(LongStream.concat(state.board().evidence(), LongStream.concat(rosters, orders)));
    }

    private static List<Long> sorted(LongStream numbers) {
        return numbers.sorted().distinct().boxed().toList();
    }
}
