package org.zhiban.core.office;

import static org.zhiban.core.regulation.Jiaohe.DESK;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import org.zhiban.core.event.Assignment;
import org.zhiban.core.event.CarriedMatter;
import org.zhiban.core.event.CheckAnswer;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.HandoverMode;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.MatterExplained;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.Reassignment;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.form.Means;
import org.zhiban.core.logbook.SealedEntry;
import org.zhiban.core.matter.Matter;
import org.zhiban.core.regulation.Jiaohe;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Reinforceable;
import org.zhiban.core.regulation.Reinforcement;
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.roster.RosterDraft;
import org.zhiban.core.shift.RunningShift;
import org.zhiban.core.shift.Shift;
import org.zhiban.core.shift.ShiftPlan;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.staff.StaffMember;
import org.zhiban.core.time.DateSpan;

/** An office to which random things happen: right ones and wrong ones, by anybody, at any time. */
public final class RandomHistory {
    static final DateSpan PERIOD = DutyDesk.days("2026-09-28", "2026-10-12");
    private static final int FIRST_RECORD = 19;
    private static final int ORDERING = FIRST_RECORD + RandomRecords.KINDS;
    static final int KINDS = ORDERING + 2;
    private static final Regulation LAW = Reinforceable.regulation();
    private static final RosterDraft DRAFT = desk().view().draft(PERIOD, List.of());
    private static final List<StaffId> PEOPLE =
            new JiaoheStaff().members().stream().map(StaffMember::id).toList();

    public final DutyDesk desk = desk();
    final List<Ruling<LogEntry>> rulings = new ArrayList<>();
    private final ShiftPlan plan = desk.view().plan();
    /** The state after each entry since the first step. */
    final List<OfficeState> states = new ArrayList<>();

    private OfficeState state;

    /** What happens next: how long after, what, and the dice it is made of. */
    public record Step(int minutes, int kind, int dice, int other) {}

    /** Steps as they follow one another in an office: close together or hours apart, sometimes with the clock set back. */
    public static Arbitrary<Step> steps() {
        Arbitrary<Integer> minutes = Arbitraries.frequencyOf(
                Tuple.of(5, Arbitraries.integers().between(0, 30)),
                Tuple.of(3, Arbitraries.integers().between(30, 700)),
                Tuple.of(1, Arbitraries.integers().between(-90, 0)));
        Arbitrary<Integer> kinds = Arbitraries.frequencyOf(
                Tuple.of(4, Arbitraries.integers().between(0, 2)),
                Tuple.of(2, Arbitraries.of(17, 18)),
                Tuple.of(4, Arbitraries.integers().between(3, KINDS - 1)));
        Arbitrary<Integer> dice = Arbitraries.integers().between(0, 10_000);
        return Combinators.combine(minutes, kinds, dice, dice).as(Step::new);
    }

    private static DutyDesk desk() {
        return DutyDesk.with(LAW, new JiaoheStaff(), "2026-09-25T09:00");
    }

    public RandomHistory() {
        desk.given(ProposeRoster.of(DutyDesk.ROSTER, DRAFT), JiaoheStaff.ZHANG_WEI);
        desk.given(new PublishRoster(DutyDesk.ROSTER), JiaoheStaff.ZHANG_WEI);
        desk.moveTo("2026-09-28T08:00");
        state = desk.view().state();
    }

    public List<SealedEntry> book() {
        return desk.logbook.read(1, 100_000);
    }

    /** The whole book in clear, as nobody in the office sees it. */
    public List<LogEntry> written() {
        return desk.book.entriesUpTo(desk.logbook.head().number());
    }

    OfficeState state() {
        return state;
    }

    public Ruling<LogEntry> play(Step step) {
        desk.clock.moveTo(desk.clock.instant().plus(Duration.ofMinutes(step.minutes())));
        Ruling<LogEntry> ruling = desk.submit(command(step), likely(step));
        ruling.results().forEach(entry -> {
            state = state.after(entry);
            states.add(state);
        });
        rulings.add(ruling);
        return ruling;
    }

    /** Takes notice of what was submitted to the desk by somebody else than this history. */
    void catchUp() {
        written().stream()
                .filter(entry -> entry.number() > state.entries())
                .forEach(entry -> state = state.after(entry));
    }

    private StaffId anybody(int dice) {
        return PEOPLE.get(Math.floorMod(dice, PEOPLE.size()));
    }

    private Optional<StaffId> holder() {
        return state.board().on(DESK).map(RunningShift::officer).map(DutyOfficer::id);
    }

    private Optional<StaffId> rostered(int shiftsAhead) {
        Optional<Shift> shift = plan.at(DESK, desk.clock.instant());
        for (int i = 0; i < shiftsAhead; i++) {
            shift = shift.flatMap(plan::next);
        }
        return shift.stream()
                .flatMap(one -> state.rosters().officers(one.id()).stream())
                .map(DutyOfficer::id)
                .findFirst();
    }

    /** Mostly who should act, sometimes anybody. */
    private StaffId likely(Step step) {
        if (step.dice() % 7 == 0) {
            return anybody(step.other());
        }
        return switch (step.kind()) {
            case 0, 2, 3 -> rostered(step.other() % 2).orElse(anybody(step.other()));
            case 10, 11 -> JiaoheStaff.ZHANG_WEI;
            case 12 -> leader().orElse(anybody(step.other()));
            case FIRST_RECORD + 31, FIRST_RECORD + 32, ORDERING, ORDERING + 1 -> JiaoheStaff.GAO_FENG;
            default -> holder().orElse(anybody(step.other()));
        };
    }

    private Optional<StaffId> leader() {
        return state.rosters()
                .leadersAt(desk.clock.instant(), plan)
                .map(DutyOfficer::id)
                .findFirst();
    }

    private List<Matter> open() {
        return state.board().open(DESK);
    }

    private MatterId someMatter(int dice) {
        List<Matter> open = open();
        return open.isEmpty() || dice % 5 == 0
                ? MatterId.of("m" + dice % 50)
                : open.get(dice % open.size()).id();
    }

    private Optional<Instant> stated(Step step) {
        return step.dice() % 6 == 1
                ? Optional.of(desk.clock.instant().plus(Duration.ofMinutes(step.other() % 60 - 40)))
                : Optional.empty();
    }

    private Command command(Step step) {
        return switch (step.kind()) {
            case 0 ->
                new TakePost(DESK, step.dice() % 2 == 0 ? leader() : Optional.empty(), openIds(step), "", stated(step));
            case 1 -> offer(step);
            case 2 -> new AcceptHandover(DESK, openIds(step), stated(step));
            case 3 -> new ContinueDuty(DESK, stated(step));
            case 4 ->
                new RegisterMatter(
                        MatterId.of("m" + step.other() % 50),
                        DESK,
                        step.dice() % 9 == 0 ? " " : "事项",
                        "跟进",
                        step.dice() % 3 == 0,
                        stated(step));
            case 5 -> new CloseMatter(someMatter(step.other()), step.dice() % 9 == 0 ? "" : "办结", stated(step));
            case 6 ->
                new ReportMatter(
                        someMatter(step.other()), leader().orElse(anybody(step.other())), Means.PHONE, stated(step));
            case 7 ->
                new AnswerChecklist(DESK, List.of(new CheckAnswer("传真机", step.dice() % 4 != 0, "")), stated(step));
            case 8 ->
                new LeavePost(
                        DESK,
                        Optional.of(anybody(step.other())).filter(any -> step.dice() % 2 == 0),
                        leader().filter(any -> step.dice() % 3 != 0),
                        "用餐",
                        stated(step));
            case 9 -> new ReturnToPost(DESK, stated(step));
            case 10 -> substitute(step);
            case 11 -> swap(step);
            case 12 -> new LeavePremises(step.dice() % 4 == 0 ? "" : "会议", "13800000000", stated(step));
            case 13 -> new NoteSectionOut(Jiaohe.EMERGENCY, "", stated(step));
            case 14 -> new NoteSectionBack(Jiaohe.EMERGENCY, stated(step));
            case 15 -> new RecordCall(Jiaohe.EMERGENCY_LINE, "来电", Optional.empty(), stated(step));
            case 16 ->
                new CheckPost(DESK, holder().filter(any -> step.dice() % 2 == 0), step.other() % 90, stated(step));
            case 17 -> new ReportNothing(DESK, Optional.empty());
            case 18 -> new AnswerChecklist(DESK, allChecked(), Optional.empty());
            case ORDERING ->
                new OrderReinforcement(
                        reinforcement(step),
                        day(step),
                        step.dice() % 9 == 0 ? " " : "加强值班",
                        leading(step),
                        stated(step));
            case ORDERING + 1 -> new LiftReinforcement(reinforcement(step), day(step), leading(step), stated(step));
            default -> {
                RandomRecords records = records(step);
                yield records.marked(records.command(step.kind() - FIRST_RECORD));
            }
        };
    }

    private static String reinforcement(Step step) {
        List<Reinforcement> all = LAW.reinforcements();
        return step.other() % 13 == 0
                ? "unknown"
                : all.get(step.other() % all.size()).id();
    }

    private LocalDate day(Step step) {
        return plan.dateOf(desk.clock.instant()).plusDays(step.dice() % 5 - 1L);
    }

    private StaffId leading(Step step) {
        return step.dice() % 8 == 0 ? anybody(step.other()) : JiaoheStaff.GAO_FENG;
    }

    private RandomRecords records(Step step) {
        return new RandomRecords(state, step, leader().orElse(anybody(step.other())), stated(step));
    }

    private static List<CheckAnswer> allChecked() {
        return Jiaohe.regulation().checklist().stream()
                .map(item -> new CheckAnswer(item.name().zh(), true, ""))
                .toList();
    }

    private List<MatterId> openIds(Step step) {
        List<MatterId> ids = new ArrayList<>(open().stream().map(Matter::id).toList());
        if (step.dice() % 8 == 0 && !ids.isEmpty()) {
            ids.remove(0);
        }
        return ids;
    }

    /** Who hands over mostly sees first that every citizen was told how things stand. */
    private Command offer(Step step) {
        return open().stream()
                .filter(matter -> step.dice() % 8 != 0
                        && matter.order().isPresent()
                        && !matter.isCarriedOut()
                        && !matter.has(MatterExplained.class))
                .findFirst()
                .<Command>map(matter -> new ExplainMatter(matter.id(), "正在办理", Optional.empty()))
                .orElseGet(() -> handover(step));
    }

    private Command handover(Step step) {
        List<CarriedMatter> matters = new ArrayList<>(open().stream()
                .map(matter -> new CarriedMatter(
                        matter.id(),
                        matter.opening().content(),
                        matter.opening().requirement()))
                .toList());
        if (step.dice() % 8 == 0 && !matters.isEmpty()) {
            matters.remove(0);
        }
        StaffId incoming = rostered(step.other() % 2).orElse(anybody(step.other()));
        return new OfferHandover(
                DESK, incoming, matters, matters.isEmpty(), HandoverMode.FACE_TO_FACE, "值班室", stated(step));
    }

    private List<Assignment> assignments() {
        return state.rosters().find(DutyDesk.ROSTER).orElseThrow().assignments().toList();
    }

    private Command substitute(Step step) {
        List<Assignment> all = assignments();
        Assignment one = all.get(step.other() % all.size());
        StaffId now = anybody(step.dice());
        return new SubstituteDuty(
                one.shift(),
                one.officer().id(),
                now,
                "生病",
                Set.of(now),
                step.dice() % 5 == 0 ? Optional.of("无人可替") : Optional.empty(),
                Optional.empty());
    }

    private Command swap(Step step) {
        List<Assignment> all = assignments();
        Assignment one = all.get(step.other() % all.size());
        Assignment other = all.get(step.dice() % all.size());
        if (step.dice() % 4 == 0) {
            return another(step).filter(any -> step.other() % 2 == 0).orElseGet(() -> amendment(one, other));
        }
        return new SwapDuties(
                one.shift(),
                one.officer().id(),
                other.shift(),
                other.officer().id(),
                "互换",
                Set.copyOf(List.of(one.officer().id(), other.officer().id())),
                Optional.empty());
    }

    private static AmendRoster amendment(Assignment one, Assignment other) {
        return new AmendRoster(
                DutyDesk.ROSTER,
                List.of(new Reassignment(one.shift(), Optional.of(one.officer()), other.officer())),
                "调整");
    }

    /** Somebody for the second seat of a night, wanted or not. */
    private Optional<Command> another(Step step) {
        List<ShiftId> nights = assignments().stream()
                .map(Assignment::shift)
                .filter(shift -> shift.template().endsWith("-night"))
                .distinct()
                .toList();
        return nights.isEmpty()
                ? Optional.empty()
                : Optional.of(new AmendRoster(
                        DutyDesk.ROSTER,
                        List.of(new Reassignment(
                                nights.get(step.other() / 2 % nights.size()),
                                Optional.empty(),
                                desk.officer(anybody(step.dice() / 4)))),
                        "补足人数"));
    }
}
