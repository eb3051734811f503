package org.zhiban.core.record;

import static org.zhiban.core.roster.Writing.concerned;
import static org.zhiban.core.roster.Writing.inTime;
import static org.zhiban.core.roster.Writing.onPost;
import static org.zhiban.core.roster.Writing.open;
import static org.zhiban.core.roster.Writing.rule;
import static org.zhiban.core.roster.Writing.says;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.zhiban.core.event.CallAnswered;
import org.zhiban.core.event.CallMissed;
import org.zhiban.core.event.CallReturned;
import org.zhiban.core.event.ChecklistAnswered;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.DutyRelocated;
import org.zhiban.core.event.EntryCorrected;
import org.zhiban.core.event.HandoverOffered;
import org.zhiban.core.event.LeaderInstructed;
import org.zhiban.core.event.LeaderLeft;
import org.zhiban.core.event.MatterAnswered;
import org.zhiban.core.event.MatterArchived;
import org.zhiban.core.event.MatterClosed;
import org.zhiban.core.event.MatterHandled;
import org.zhiban.core.event.MatterRegistered;
import org.zhiban.core.event.MatterReported;
import org.zhiban.core.event.NothingReported;
import org.zhiban.core.event.OfMatter;
import org.zhiban.core.event.OfficerLeft;
import org.zhiban.core.event.OfficerReturned;
import org.zhiban.core.event.OfficerSignedIn;
import org.zhiban.core.event.OfficerSignedOut;
import org.zhiban.core.event.OpensMatter;
import org.zhiban.core.event.OtherCases;
import org.zhiban.core.event.PaperReceived;
import org.zhiban.core.event.ReportAcknowledged;
import org.zhiban.core.event.TaskAssigned;
import org.zhiban.core.event.VisitorLeft;
import org.zhiban.core.event.VisitorReceived;
import org.zhiban.core.event.Withheld;
import org.zhiban.core.form.Outcome;
import org.zhiban.core.form.PhoneNumber;
import org.zhiban.core.language.Wording;
import org.zhiban.core.matter.Instruction;
import org.zhiban.core.matter.Matter;
import org.zhiban.core.matter.Stage;
import org.zhiban.core.regulation.CheckItem;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Presence;
import org.zhiban.core.regulation.Refusal;
import org.zhiban.core.regulation.Role;
import org.zhiban.core.regulation.Rule;
import org.zhiban.core.regulation.Rule.Objection;
import org.zhiban.core.roster.Circumstances;
import org.zhiban.core.roster.Writing;
import org.zhiban.core.shift.PresenceHours;
import org.zhiban.core.shift.RunningShift;

/**
 * What writing in the duty record must keep (值班记录规则), clauses 一(三) to 一(五), 三(一) and 三(四). Pure; all rules are
 * evaluated at once.
 *
 * @param in the circumstances
 */
public record RecordRules(Circumstances in) {
    private static final Wording NOTHING_MISSING = Wording.of("无", "nothing");
    private static final Wording ANY_POST = Wording.of("任何值班", "any post");

    private static final List<Rule<Writing<MatterRegistered>>> REGISTERING = List.of(
            onPost(MatterRegistered::post),
            says(Code.CONTENT_MISSING, it -> it.content().isBlank()),
            says(Code.MATTER_TEXT_MISSING, it -> it.requirement().isBlank()));

    private static final List<Rule<Writing<PaperReceived>>> RECEIVING = List.of(
            onPost(PaperReceived::post),
            says(
                    Code.PAPER_INCOMPLETE,
                    it -> it.paper().source().isBlank() || it.paper().title().isBlank()));

    private static final List<Rule<Writing<TaskAssigned>>> ASSIGNING = List.of(
            onPost(TaskAssigned::post),
            new Rule<>(
                    Code.INSTRUCTION_INCOMPLETE,
                    it -> instructs(it, it.event().leader(), it.event().task())));

    private static final List<Rule<Writing<MatterReported>>> REPORTING =
            List.of(open(), concerned(), new Rule<>(Code.NOT_DUTY_LEADER, it -> notToBeTold(it)));

    private static final List<Rule<Writing<ReportAcknowledged>>> ACKNOWLEDGING = List.of(
            open(),
            concerned(),
            new Rule<>(
                    Code.REPORT_MISSING,
                    it -> it.where(matter -> matter.told(MatterReported.class)
                            .noneMatch(told ->
                                    told.event().leader().isSame(it.event().leader())))));

    private static final List<Rule<Writing<LeaderInstructed>>> INSTRUCTING = List.of(
            open(),
            concerned(),
            new Rule<>(
                    Code.INSTRUCTION_INCOMPLETE,
                    it -> instructs(it, it.event().leader(), it.event().text())));

    private static final List<Rule<Writing<MatterHandled>>> HANDLING = List.of(
            open(),
            concerned(),
            says(Code.RESULT_MISSING, it -> it.text().isBlank()),
            rule(Code.UNINSTRUCTED, RecordRules::isPaperWithoutInstruction),
            new Rule<>(Code.INSTRUCTION_UNKNOWN, RecordRules::ofNoInstruction),
            new Rule<>(
                    Code.STAGE_SKIPPED,
                    it -> it
                            .matter()
                            .filter(matter -> matter.stage() == Stage.REGISTERED
                                    && matter.emergency().isEmpty())
                            .stream()
                            .map(RecordRules::stage)));

    private static final List<Rule<Writing<MatterAnswered>>> ANSWERING = List.of(
            open(),
            concerned(),
            says(Code.RESULT_MISSING, it -> it.text().isBlank()),
            new Rule<>(
                    Code.STAGE_SKIPPED,
                    it -> it.matter().filter(matter -> matter.stage().compareTo(Stage.CARRIED_OUT) < 0).stream()
                            .map(RecordRules::stage)));

    private static final List<Rule<Writing<MatterClosed>>> CLOSING = List.of(
            open(),
            concerned(),
            says(Code.RESULT_MISSING, it -> it.result().isBlank()),
            rule(Code.REPORT_MISSING, matter -> !matter.isReported()),
            rule(Code.EXECUTION_MISSING, matter -> !matter.isCarriedOut()),
            rule(Code.ANSWER_MISSING, matter -> !matter.isAnswered()),
            new Rule<>(Code.INSTRUCTION_UNDONE, RecordRules::undone),
            rule(Code.PARTLY_DONE, matter -> matter.has(TaskAssigned.class) && !isWhollyDone(matter)));

    private static final List<Rule<Writing<LeaderLeft>>> LEADER_LEAVING = List.of(
            new Rule<>(
                    Code.NOT_DUTY_LEADER,
                    it -> notHolding(it, Role.DUTY_LEADER, it.event().leader())),
            new Rule<>(
                    Code.LEADER_AWAY_UNEXPLAINED,
                    it -> Objection.when(
                            mustBeInTheHouse(it.in(), it.event())
                                    && (it.event().business().isBlank()
                                            || !PhoneNumber.isPhoneNumber(
                                                    it.event().phone())),
                            Facts.of("officer", it.event().leader()))));

    private static final List<Rule<Writing<OfficerLeft>>> LEAVING = List.of(
            new Rule<>(Code.LEAVE_NOT_PERMITTED, RecordRules::withoutLeave),
            new Rule<>(
                    Code.NOT_ON_POST,
                    it -> Objection.when(
                            !isHolder(it, it.event().post(), it.event().officer()),
                            Facts.of("actor", it.event().officer())
                                    .and("post", it.event().post()))));

    private static final List<Rule<Writing<OfficerReturned>>> RETURNING = List.of(onPost(OfficerReturned::post));

    private static final List<Rule<Writing<ChecklistAnswered>>> CHECKING = List.of(onPost(ChecklistAnswered::post));

    private static final List<Rule<Writing<NothingReported>>> NOTHING = List.of(onPost(NothingReported::post));

    private static final List<Rule<Writing<OfficerSignedIn>>> SIGNING_IN = List.of(new Rule<>(
            Code.NOT_ROSTERED,
            it -> Objection.when(
                    it.in().rosters().officers(it.event().shift()).stream()
                            .noneMatch(it.event().officer()::isSame),
                    Facts.of("officer", it.event().officer())
                            .and("shift", it.event().shift()))));

    private static final List<Rule<Writing<OfficerSignedOut>>> SIGNING_OUT = List.of();

    private static final List<Rule<Writing<VisitorReceived>>> VISITING = List.of(
            onPost(VisitorReceived::post),
            new Rule<>(
                    Code.VISITOR_INCOMPLETE,
                    it -> Objection.when(
                            it.event().visitor().name().isBlank()
                                    || it.event().visitor().purpose().isBlank(),
                            Facts.none())));

    private static final List<Rule<Writing<VisitorLeft>>> VISIT_ENDING =
            List.of(pointing(VisitorReceived.class, it -> it.event().visit()));

    private static final List<Rule<Writing<CallReturned>>> CALLING_BACK =
            List.of(pointing(CallMissed.class, it -> it.event().missed()));

    private static final List<Rule<Writing<CallAnswered>>> ANSWERING_CALLS = List.of(new Rule<>(
            Code.CALL_GIST_MISSING,
            it -> Objection.when(
                    it.event().gist().isBlank(), Facts.of("line", it.event().line()))));

    private static final List<Rule<Writing<CallMissed>>> MISSING_CALLS = List.of(new Rule<>(
            Code.NUMBER_MALFORMED,
            it -> Objection.when(
                    !it.event().caller().isBlank()
                            && !PhoneNumber.isPhoneNumber(it.event().caller()),
                    Facts.of("line", it.event().line()).and("number", it.event().caller()))));

    private static final List<Rule<Writing<EntryCorrected>>> CORRECTING = List.of(
            new Rule<>(
                    Code.NOT_ON_POST,
                    it -> Objection.when(
                            !mayCorrect(it), Facts.of("actor", it.in().writer()).and("post", ANY_POST))),
            new Rule<>(
                    Code.CORRECTION_UNFOUNDED,
                    it -> Objection.when(
                            it.in()
                                            .book()
                                            .apply(it.event().entry())
                                            .filter(entry -> !(entry.event() instanceof Withheld))
                                            .isEmpty()
                                    || it.event().correction().isBlank()
                                    || it.event().reason().isBlank(),
                            Facts.of("entry", it.event().entry()))));

    private static final List<Rule<Writing<DutyRelocated>>> RELOCATING =
            List.of(onPost(DutyRelocated::post), new Rule<>(Code.RELOCATION_INCOMPLETE, RecordRules::notTakenAlong));

    private static final List<Rule<Writing<HandoverOffered>>> HANDING_OVER = List.of(
            new Rule<>(
                    Code.RECORD_MISSING,
                    it -> ending(it).filter(shift -> !shift.hasRecord()).stream()
                            .map(shift -> Objection.of(Facts.of("shift", shift.shift())))),
            new Rule<>(Code.CHECK_UNANSWERED, RecordRules::unanswered),
            new Rule<>(Code.TASK_OMITTED, it -> omitted(it, matter -> matter.has(TaskAssigned.class))));

    private static final List<Rule<Writing<OpensMatter>>> OPENING = List.of(new Rule<>(
            Code.MATTER_UNKNOWN,
            it -> Objection.when(
                    it.in().board().matter(it.event().matter()).isPresent(),
                    Facts.of("matter", it.event().matter()))));

    private static final List<Rule<Writing<DutyEvent>>> ANY = List.of(inTime());

    private static final List<Rule<Writing<OfMatter>>> OF_MATTER = List.of(open(), concerned());

    /**
     * Every reason against recording an event (记录).
     *
     * @param event what is to be recorded
     * @return the refusals; empty if it may be recorded
     */
    public List<Refusal> writing(DutyEvent event) {
        List<Refusal> refusals = new ArrayList<>(new Writing<>(in, event).by(ANY));
        refusals.addAll(event.match(new Judge(in)));
        if (event instanceof OpensMatter opening) {
            refusals.addAll(new Writing<>(in, opening).by(OPENING));
        }
        return refusals;
    }

    private record Judge(Circumstances in) implements OtherCases<List<Refusal>> {
        private <E extends DutyEvent> List<Refusal> judge(List<Rule<Writing<E>>> rules, E event) {
            return new Writing<>(in, event).by(rules);
        }

        @Override
        public List<Refusal> matterRegistered(MatterRegistered event) {
            return judge(REGISTERING, event);
        }

        @Override
        public List<Refusal> paperReceived(PaperReceived event) {
            return judge(RECEIVING, event);
        }

        @Override
        public List<Refusal> taskAssigned(TaskAssigned event) {
            return judge(ASSIGNING, event);
        }

        @Override
        public List<Refusal> matterReported(MatterReported event) {
            return judge(REPORTING, event);
        }

        @Override
        public List<Refusal> reportAcknowledged(ReportAcknowledged event) {
            return judge(ACKNOWLEDGING, event);
        }

        @Override
        public List<Refusal> leaderInstructed(LeaderInstructed event) {
            return judge(INSTRUCTING, event);
        }

        @Override
        public List<Refusal> matterHandled(MatterHandled event) {
            return judge(HANDLING, event);
        }

        @Override
        public List<Refusal> matterAnswered(MatterAnswered event) {
            return judge(ANSWERING, event);
        }

        @Override
        public List<Refusal> matterClosed(MatterClosed event) {
            return judge(CLOSING, event);
        }

        @Override
        public List<Refusal> leaderLeft(LeaderLeft event) {
            return judge(LEADER_LEAVING, event);
        }

        @Override
        public List<Refusal> officerLeft(OfficerLeft event) {
            return judge(LEAVING, event);
        }

        @Override
        public List<Refusal> officerReturned(OfficerReturned event) {
            return judge(RETURNING, event);
        }

        @Override
        public List<Refusal> checklistAnswered(ChecklistAnswered event) {
            return judge(CHECKING, event);
        }

        @Override
        public List<Refusal> nothingReported(NothingReported event) {
            return judge(NOTHING, event);
        }

        @Override
        public List<Refusal> officerSignedIn(OfficerSignedIn event) {
            return judge(SIGNING_IN, event);
        }

        @Override
        public List<Refusal> officerSignedOut(OfficerSignedOut event) {
            return judge(SIGNING_OUT, event);
        }

        @Override
        public List<Refusal> visitorReceived(VisitorReceived event) {
            return judge(VISITING, event);
        }

        @Override
        public List<Refusal> visitorLeft(VisitorLeft event) {
            return judge(VISIT_ENDING, event);
        }

        @Override
        public List<Refusal> callReturned(CallReturned event) {
            return judge(CALLING_BACK, event);
        }

        @Override
        public List<Refusal> callAnswered(CallAnswered event) {
            return judge(ANSWERING_CALLS, event);
        }

        @Override
        public List<Refusal> callMissed(CallMissed event) {
            return judge(MISSING_CALLS, event);
        }

        @Override
        public List<Refusal> entryCorrected(EntryCorrected event) {
            return judge(CORRECTING, event);
        }

        @Override
        public List<Refusal> dutyRelocated(DutyRelocated event) {
            return judge(RELOCATING, event);
        }

        @Override
        public List<Refusal> handoverOffered(HandoverOffered event) {
            return judge(HANDING_OVER, event);
        }

        @Override
        public List<Refusal> otherwise(DutyEvent event) {
            boolean isOfOpenMatter =
                    event instanceof OfMatter && !(event instanceof OpensMatter) && !(event instanceof MatterArchived);
            return isOfOpenMatter ? judge(OF_MATTER, (OfMatter) event) : List.of();
        }
    }

    private static Objection stage(Matter matter) {
        return Objection.of(Facts.of("matter", matter.id()).and("stage", matter.stage()));
    }

    private static Stream<Objection> instructs(Writing<?> it, DutyOfficer leader, String text) {
        return Objection.when(
                text.isBlank() || !it.in().leads(leader.id(), it.event().at()), Facts.of("officer", leader));
    }

    private static Stream<Objection> notHolding(Writing<?> it, Role role, DutyOfficer person) {
        Instant at = it.event().at();
        return Objection.when(
                !it.in().holds(role, person.id(), at),
                Facts.of("officer", person).and("at", at));
    }

    /** An emergency is told to the leaders of the chain, anything else to the duty leader. */
    private static Stream<Objection> notToBeTold(Writing<MatterReported> it) {
        boolean isEmergency = it.matter().flatMap(Matter::emergency).isPresent();
        return isEmergency && it.in().leads(it.event().leader().id(), it.event().at())
                ? Stream.empty()
                : notHolding(it, Role.DUTY_LEADER, it.event().leader());
    }

    private static boolean isPaperWithoutInstruction(Matter matter) {
        return matter.opening() instanceof PaperReceived
                && matter.instructions().isEmpty();
    }

    private static Stream<Objection> ofNoInstruction(Writing<MatterHandled> it) {
        int number = it.event().instruction();
        return it
                .matter()
                .filter(matter -> number < 0 || number > matter.instructions().size())
                .stream()
                .map(matter -> Objection.of(Facts.of("matter", matter.id()).and("instruction", number)));
    }

    /** Of emergencies and of tasks, rules of their own say the same under clauses of their own. */
    private static Stream<Objection> undone(Writing<MatterClosed> it) {
        return it.matter().filter(matter -> matter.emergency().isEmpty() && !matter.has(TaskAssigned.class)).stream()
                .flatMap(matter -> matter.instructions().stream())
                .filter(instruction -> !instruction.isDone())
                .map(instruction ->
                        Objection.of(Facts.of("matter", it.event().matter()).and("instruction", instruction.number())));
    }

    private static boolean isWhollyDone(Matter matter) {
        return matter.instructions().stream().allMatch(Instruction::isDone)
                && matter.last(MatterHandled.class)
                        .filter(told -> told.event().outcome() == Outcome.DONE)
                        .isPresent();
    }

    private static boolean isHolder(Writing<?> it, PostId post, DutyOfficer officer) {
        return it.in()
                .board()
                .on(post)
                .filter(held -> held.officer().isSame(officer))
                .isPresent();
    }

    /** Who writes of somebody else's absence asks for no leave: the book is to hold it all the more. */
    private static Stream<Objection> withoutLeave(Writing<OfficerLeft> it) {
        OfficerLeft left = it.event();
        boolean isPermitted = left.permittedBy()
                .filter(leader -> it.in().holds(Role.DUTY_LEADER, leader.id(), left.at()))
                .isPresent();
        boolean isCovered = left.standIn()
                .filter(standIn -> !standIn.isSame(left.officer()))
                .isPresent();
        boolean isOwn = left.officer().id().equals(it.in().actor());
        boolean isAsked = isOwn && mustBeOnPost(it.in(), left);
        return Objection.when(isAsked && !(isPermitted && isCovered), Facts.of("post", left.post()));
    }

    /** Where the hours allow the holder to be elsewhere, leaving the post is nothing to ask leave for. */
    private static boolean mustBeOnPost(Circumstances in, OfficerLeft left) {
        return new PresenceHours(in.plan())
                .at(left.post(), left.at())
                .filter(presence -> presence != Presence.ON_POST)
                .isEmpty();
    }

    /** A leader whose hours allow being elsewhere explains nothing. */
    private static boolean mustBeInTheHouse(Circumstances in, LeaderLeft left) {
        List<PostId> led =
                in.rosters().ledBy(left.leader().id(), left.at(), in.plan()).toList();
        PresenceHours hours = new PresenceHours(in.plan());
        return led.isEmpty()
                || led.stream()
                        .flatMap(post -> hours.at(post, left.at()).stream())
                        .anyMatch(Presence::isOnPremises);
    }

    static <E extends DutyEvent> Rule<Writing<E>> pointing(
            Class<? extends DutyEvent> kind, ToLongFunction<Writing<E>> entry) {
        return new Rule<>(
                Code.CORRECTION_UNFOUNDED,
                it -> Objection.when(
                        it.in()
                                .book()
                                .apply(entry.applyAsLong(it))
                                .filter(known -> kind.isInstance(known.event()))
                                .isEmpty(),
                        Facts.of("entry", entry.applyAsLong(it))));
    }

    /** Who wrote an entry may correct it, and so may who is at a post or leads. */
    private static boolean mayCorrect(Writing<EntryCorrected> it) {
        Circumstances in = it.in();
        boolean isAuthor = in.book()
                .apply(it.event().entry())
                .filter(entry -> entry.actor().equals(in.actor()))
                .isPresent();
        return isAuthor
                || in.leads(in.actor(), in.now())
                || in.board().running().keySet().stream()
                        .anyMatch(post -> in.board().isAt(post, in.actor()));
    }

    private static Stream<Objection> notTakenAlong(Writing<DutyRelocated> it) {
        DutyRelocated move = it.event();
        boolean isBack =
                move.place().equals(it.in().regulation().workplace().name().zh());
        List<Wording> missing = it.in().regulation().workplace().carried().stream()
                .filter(item -> !move.carried().contains(item.zh()))
                .toList();
        return Objection.when(
                !isBack && (move.reason().isBlank() || !missing.isEmpty()),
                Facts.of("place", move.place())
                        .and("missing", missing.isEmpty() ? NOTHING_MISSING : Wording.listing(missing)));
    }

    /** The shift that ends, if it is the outgoing officer's: to anybody else it is no obstacle but that he holds no post. */
    private static Optional<RunningShift> ending(Writing<HandoverOffered> it) {
        return it.in()
                .board()
                .on(it.event().post())
                .filter(held -> held.officer().isSame(it.event().outgoing()));
    }

    private static Stream<Objection> unanswered(Writing<HandoverOffered> it) {
        Optional<Set<String>> checked = ending(it).map(RunningShift::checked);
        return it.in().regulation().checklist().stream()
                .filter(CheckItem::isForHandover)
                .filter(item ->
                        checked.filter(done -> !done.contains(item.name().zh())).isPresent())
                .map(item -> Objection.under(item.citation(), Facts.of("item", item.name())));
    }

    private static Stream<Objection> omitted(Writing<HandoverOffered> it, Predicate<Matter> kind) {
        List<?> carried =
                it.event().matters().stream().map(matter -> matter.matter()).toList();
        return it.in().board().open(it.event().post()).stream()
                .filter(kind)
                .filter(matter -> !carried.contains(matter.id()))
                .map(matter -> Objection.of(Facts.of("matter", matter.id())));
    }
}
