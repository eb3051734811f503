package org.zhiban.core.record;

import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.EquipmentChecked;
import org.zhiban.core.event.LeaderLeft;
import org.zhiban.core.event.MatterClosed;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.MatterRegistered;
import org.zhiban.core.event.MatterReported;
import org.zhiban.core.event.OfficerLeft;
import org.zhiban.core.event.OfficerReturned;
import org.zhiban.core.event.OtherCases;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Refusal;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Rule;
import org.zhiban.core.regulation.Rule.Objection;
import org.zhiban.core.roster.Rosters;
import org.zhiban.core.shift.DutyBoard;
import org.zhiban.core.shift.ShiftPlan;
import org.zhiban.core.staff.StaffId;

/**
 * What writing in the duty record must keep (值班记录规则), clauses 一(三) and 一(四). Pure; all rules are evaluated at once.
 *
 * @param board the duty board
 * @param rosters the rosters
 * @param plan the shifts
 * @param regulation the regulation in force now
 * @param actor who writes
 * @param now when
 */
public record RecordRules(
        DutyBoard board, Rosters rosters, ShiftPlan plan, Regulation regulation, StaffId actor, Instant now) {

    private record Writing<E extends DutyEvent>(RecordRules rules, E event) {}

    private static final List<Rule<Writing<MatterRegistered>>> REGISTERING = List.of(
            onPost(MatterRegistered::post),
            inTime(),
            new Rule<>(
                    Code.MATTER_TEXT_MISSING,
                    it -> Objection.when(
                            it.event.content().isBlank()
                                    || it.event.requirement().isBlank(),
                            Facts.of("matter", it.event.matter()))),
            new Rule<>(
                    Code.MATTER_UNKNOWN,
                    it -> Objection.when(
                            it.rules.board.matters().containsKey(it.event.matter()),
                            Facts.of("matter", it.event.matter()))));

    private static final List<Rule<Writing<MatterReported>>> REPORTING = List.of(
            inTime(),
            matterOpen(MatterReported::matter),
            new Rule<>(Code.NOT_DUTY_LEADER, it -> it.rules.notLeader(it.event.leader(), it.event.at())));

    private static final List<Rule<Writing<MatterClosed>>> CLOSING = List.of(
            inTime(),
            matterOpen(MatterClosed::matter),
            new Rule<>(
                    Code.MATTER_TEXT_MISSING,
                    it -> Objection.when(it.event.result().isBlank(), Facts.of("matter", it.event.matter()))));

    private static final List<Rule<Writing<LeaderLeft>>> LEADER_LEAVING = List.of(
            inTime(),
            new Rule<>(Code.NOT_DUTY_LEADER, it -> it.rules.notLeader(it.event.leader(), it.event.at())),
            new Rule<>(
                    Code.LEADER_AWAY_UNEXPLAINED,
                    it -> Objection.when(
                            it.event.business().isBlank() || it.event.phone().isBlank(),
                            Facts.of("officer", it.event.leader()))));

    private static final List<Rule<Writing<OfficerLeft>>> LEAVING = List.of(onPost(OfficerLeft::post), inTime());

    private static final List<Rule<Writing<OfficerReturned>>> RETURNING =
            List.of(onPost(OfficerReturned::post), inTime());

    private static final List<Rule<Writing<EquipmentChecked>>> CHECKING =
            List.of(onPost(EquipmentChecked::post), inTime());

    private static final List<Rule<Writing<DutyEvent>>> OTHERS = List.of(inTime());

    /**
     * Every reason against recording an event (记录).
     *
     * @param event what is to be recorded
     * @return the refusals; empty if it may be recorded
     */
    public List<Refusal> writing(DutyEvent event) {
        return event.match(new Judge(this));
    }

    private <E extends DutyEvent> List<Refusal> judge(List<Rule<Writing<E>>> rules, E event) {
        return Rule.refusals(rules, regulation, new Writing<>(this, event));
    }

    private record Judge(RecordRules rules) implements OtherCases<List<Refusal>> {
        @Override
        public List<Refusal> matterRegistered(MatterRegistered event) {
            return rules.judge(REGISTERING, event);
        }

        @Override
        public List<Refusal> matterReported(MatterReported event) {
            return rules.judge(REPORTING, event);
        }

        @Override
        public List<Refusal> matterClosed(MatterClosed event) {
            return rules.judge(CLOSING, event);
        }

        @Override
        public List<Refusal> leaderLeft(LeaderLeft event) {
            return rules.judge(LEADER_LEAVING, event);
        }

        @Override
        public List<Refusal> officerLeft(OfficerLeft event) {
            return rules.judge(LEAVING, event);
        }

        @Override
        public List<Refusal> officerReturned(OfficerReturned event) {
            return rules.judge(RETURNING, event);
        }

        @Override
        public List<Refusal> equipmentChecked(EquipmentChecked event) {
            return rules.judge(CHECKING, event);
        }

        @Override
        public List<Refusal> otherwise(DutyEvent event) {
            return rules.judge(OTHERS, event);
        }
    }

    private static <E extends DutyEvent> Rule<Writing<E>> inTime() {
        return new Rule<>(
                Code.TIME_IN_FUTURE,
                it -> Objection.when(
                        it.event.at().isAfter(it.rules.now),
                        Facts.of("at", it.event.at()).and("now", it.rules.now)));
    }

    private static <E extends DutyEvent> Rule<Writing<E>> onPost(Function<E, PostId> post) {
        return new Rule<>(Code.NOT_ON_POST, it -> it.rules.notOnPost(post.apply(it.event)));
    }

    private static <E extends DutyEvent> Rule<Writing<E>> matterOpen(Function<E, MatterId> matter) {
        return new Rule<>(
                Code.MATTER_UNKNOWN,
                it -> Objection.when(
                        !it.rules.board.matters().containsKey(matter.apply(it.event)),
                        Facts.of("matter", matter.apply(it.event))));
    }

    private Stream<Objection> notOnPost(PostId post) {
        return Objection.when(!board.isAt(post, actor), Facts.of("actor", actor).and("post", post));
    }

    private Stream<Objection> notLeader(DutyOfficer leader, Instant at) {
        return Objection.when(
                !rosters.isDutyLeader(leader.id(), at, plan),
                Facts.of("officer", leader).and("at", at));
    }
}
