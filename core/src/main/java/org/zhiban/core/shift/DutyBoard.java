package org.zhiban.core.shift;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.zhiban.core.event.DutyContinued;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.HandoverAccepted;
import org.zhiban.core.event.HandoverOffered;
import org.zhiban.core.event.LeaderLeft;
import org.zhiban.core.event.LeaderReturned;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.MatterClosed;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.MatterRegistered;
import org.zhiban.core.event.OfficerLeft;
import org.zhiban.core.event.OfficerReturned;
import org.zhiban.core.event.OtherCases;
import org.zhiban.core.event.PostTaken;
import org.zhiban.core.event.SectionCameBack;
import org.zhiban.core.event.SectionWentOut;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.staff.SectionId;
import org.zhiban.core.staff.StaffId;

/**
 * The duty board (值班动态): who holds which post just now, which matters are open, who is out. It is folded from the book,
 * checks nothing and never fails; what it holds is what is open, so it does not grow with the book.
 *
 * <p>Immutable.
 *
 * @param running the running shift of each post that has ever been taken
 * @param matters the open matters
 * @param sectionsOut the sections that are out
 * @param leadersAway the duty leaders off the premises
 * @param officersAway the officers away from their post for a while
 */
public record DutyBoard(
        Map<PostId, RunningShift> running,
        Map<MatterId, MatterRegistered> matters,
        Map<SectionId, SectionWentOut> sectionsOut,
        Map<StaffId, LeaderLeft> leadersAway,
        Map<PostId, OfficerLeft> officersAway) {
    private static final DutyBoard EMPTY = new DutyBoard(Map.of(), Map.of(), Map.of(), Map.of(), Map.of());

    /**
     * The board of an empty book (空白动态).
     *
     * @return the empty board
     */
    public static DutyBoard empty() {
        return EMPTY;
    }

    /**
     * The board after one more entry (推进).
     *
     * @param entry the next entry of the book
     * @return the board as it then stands
     */
    public DutyBoard after(LogEntry entry) {
        return entry.event().match(new Step(this, entry.number()));
    }

    /**
     * The running shift of a post (当班).
     *
     * @param post the post
     * @return the running shift, or empty if nobody has ever taken the post
     */
    public Optional<RunningShift> on(PostId post) {
        return Optional.ofNullable(running.get(post));
    }

    /**
     * Whether a person is at a post (在岗), as its officer or standing in for the officer.
     *
     * @param post the post
     * @param person the person
     * @return true if the person holds the post or stands in there just now
     */
    public boolean isAt(PostId post, StaffId person) {
        Stream<DutyOfficer> holder = on(post).map(RunningShift::officer).stream();
        Stream<DutyOfficer> standIn =
                Optional.ofNullable(officersAway.get(post)).flatMap(OfficerLeft::standIn).stream();
        return Stream.concat(holder, standIn).anyMatch(officer -> officer.id().equals(person));
    }

    /**
     * The open matters of a post (续办事项), in the order of their identity.
     *
     * @param post the post
     * @return the matters registered in its book and not yet closed
     */
    public List<MatterRegistered> matters(PostId post) {
        return matters.values().stream()
                .filter(matter -> matter.post().equals(post))
                .toList();
    }

    private static <K, V> Map<K, V> change(Map<K, V> map, UnaryOperator<Map<K, V>> change) {
        return Collections.unmodifiableMap(change.apply(new TreeMap<>(map)));
    }

    private static <K, V> Map<K, V> with(Map<K, V> map, K key, V value) {
        return change(map, copy -> {
            copy.put(key, value);
            return copy;
        });
    }

    private static <K, V> Map<K, V> without(Map<K, V> map, K key) {
        return change(map, copy -> {
            copy.remove(key);
            return copy;
        });
    }

    private DutyBoard running(Map<PostId, RunningShift> changed) {
        return new DutyBoard(changed, matters, sectionsOut, leadersAway, officersAway);
    }

    private DutyBoard matters(Map<MatterId, MatterRegistered> changed) {
        return new DutyBoard(running, changed, sectionsOut, leadersAway, officersAway);
    }

    private DutyBoard sections(Map<SectionId, SectionWentOut> changed) {
        return new DutyBoard(running, matters, changed, leadersAway, officersAway);
    }

    private DutyBoard leaders(Map<StaffId, LeaderLeft> changed) {
        return new DutyBoard(running, matters, sectionsOut, changed, officersAway);
    }

    private DutyBoard officers(Map<PostId, OfficerLeft> changed) {
        return new DutyBoard(running, matters, sectionsOut, leadersAway, changed);
    }

    /** One step of the fold: the board before, and the number of the entry that moves it. */
    private record Step(DutyBoard board, long number) implements OtherCases<DutyBoard> {

        private DutyBoard begins(PostId post, ShiftId shift, DutyOfficer officer, DutyEvent event) {
            RunningShift begun = new RunningShift(shift, officer, event.at(), number, Optional.empty());
            return board.running(with(board.running, post, begun)).officers(without(board.officersAway, post));
        }

        @Override
        public DutyBoard postTaken(PostTaken event) {
            return begins(event.post(), event.shift(), event.officer(), event);
        }

        @Override
        public DutyBoard handoverOffered(HandoverOffered event) {
            return board.on(event.post())
                    .map(held -> board.running(with(board.running, event.post(), held.offering(event))))
                    .orElse(board);
        }

        @Override
        public DutyBoard handoverAccepted(HandoverAccepted event) {
            return begins(event.post(), event.beginning(), event.incoming(), event);
        }

        @Override
        public DutyBoard dutyContinued(DutyContinued event) {
            return begins(event.post(), event.beginning(), event.officer(), event);
        }

        @Override
        public DutyBoard matterRegistered(MatterRegistered event) {
            return board.matters(with(board.matters, event.matter(), event));
        }

        @Override
        public DutyBoard matterClosed(MatterClosed event) {
            return board.matters(without(board.matters, event.matter()));
        }

        @Override
        public DutyBoard sectionWentOut(SectionWentOut event) {
            return board.sections(with(board.sectionsOut, event.section(), event));
        }

        @Override
        public DutyBoard sectionCameBack(SectionCameBack event) {
            return board.sections(without(board.sectionsOut, event.section()));
        }

        @Override
        public DutyBoard leaderLeft(LeaderLeft event) {
            return board.leaders(with(board.leadersAway, event.leader().id(), event));
        }

        @Override
        public DutyBoard leaderReturned(LeaderReturned event) {
            return board.leaders(without(board.leadersAway, event.leader().id()));
        }

        @Override
        public DutyBoard officerLeft(OfficerLeft event) {
            return board.officers(with(board.officersAway, event.post(), event));
        }

        @Override
        public DutyBoard officerReturned(OfficerReturned event) {
            return board.officers(without(board.officersAway, event.post()));
        }

        @Override
        public DutyBoard otherwise(DutyEvent event) {
            return board;
        }
    }
}
