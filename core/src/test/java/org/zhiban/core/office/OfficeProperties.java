package org.zhiban.core.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.core.regulation.Jiaohe.DESK;
import static org.zhiban.core.regulation.Jiaohe.LEADER;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.zhiban.core.event.Assignment;
import org.zhiban.core.event.CarriedMatter;
import org.zhiban.core.event.EmergencyReceived;
import org.zhiban.core.event.HandoverAccepted;
import org.zhiban.core.event.HandoverOffered;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.MatterClosed;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.OpensMatter;
import org.zhiban.core.event.PostTaken;
import org.zhiban.core.event.Withheld;
import org.zhiban.core.language.Language;
import org.zhiban.core.logbook.InMemoryLogbook;
import org.zhiban.core.logbook.Logbook;
import org.zhiban.core.logbook.SealedEntry;
import org.zhiban.core.logbook.Verification;
import org.zhiban.core.matter.Matter;
import org.zhiban.core.message.Messages;
import org.zhiban.core.office.RandomHistory.Step;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Finding;
import org.zhiban.core.regulation.Jiaohe;
import org.zhiban.core.regulation.Refusal;
import org.zhiban.core.regulation.Regulations;
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.roster.DutyBook;
import org.zhiban.core.shift.OnPost;
import org.zhiban.core.shift.Reinforcements;
import org.zhiban.core.shift.Shift;
import org.zhiban.core.shift.ShiftPlan;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.Holidays2026;

/** What holds whatever happens. */
class OfficeProperties {

    @Provide
    static Arbitrary<List<Step>> histories() {
        return RandomHistory.steps().list().ofMinSize(200).ofMaxSize(220);
    }

    @Provide
    static Arbitrary<List<Step>> longHistories() {
        return RandomHistory.steps().list().ofSize(220);
    }

    private static RandomHistory played(List<Step> steps) {
        RandomHistory history = new RandomHistory();
        steps.forEach(history::play);
        return history;
    }

    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void a_refused_command_leaves_the_book_as_it_was(@ForAll("histories") List<Step> steps) {
        RandomHistory history = new RandomHistory();
        for (Step step : steps) {
            List<SealedEntry> before = history.book();
            Ruling<LogEntry> ruling = history.play(step);
            List<SealedEntry> after = history.book();

            assertThat(after.subList(0, before.size())).isEqualTo(before);
            assertThat(after).hasSize(before.size() + ruling.results().size());
            assertThat(ruling.isAccepted()).isEqualTo(!ruling.results().isEmpty());
        }
    }

    @Property(tries = 20, shrinking = ShrinkingMode.BOUNDED)
    void rooms_that_assess_side_by_side_find_the_same(@ForAll("longHistories") List<Step> steps) {
        RandomHistory history = played(steps);
        DutyBook book =
                DutyBook.read(history.desk.view().log(), history.desk.view().plan(), history.desk.clock.instant());

        assertThat(Assessment.of(book).parallel().toList())
                .containsExactlyInAnyOrderElementsOf(Assessment.of(book).toList());
    }

    @Property(tries = 40, shrinking = ShrinkingMode.BOUNDED)
    void replaying_a_prefix_gives_the_state_of_that_time(@ForAll("longHistories") List<Step> steps) {
        RandomHistory history = played(steps);
        List<OfficeState> states = history.states;
        OfficeState replayed = OfficeState.empty();
        for (LogEntry entry : history.written()) {
            replayed = replayed.after(entry);
            if (entry.number() > 2) {
                assertThat(replayed).isEqualTo(states.get((int) entry.number() - 3));
            }
        }
    }

    @Property(tries = 40, shrinking = ShrinkingMode.BOUNDED)
    void at_any_instant_the_post_is_held_by_one_or_vacant_with_a_finding(@ForAll("longHistories") List<Step> steps) {
        RandomHistory history = played(steps);
        View view = history.desk.view();
        Instant start = DutyDesk.time("2026-09-28T00:00");
        List<Finding> vacancies = view.findings(DutyDesk.span("2026-01-01T00:00", "2026-12-31T00:00")).stream()
                .filter(finding -> finding.code() == Code.POST_VACANT)
                .toList();

        // Up to now and not beyond: a finding's span ends, exclusively, where the book has been read to.
        for (Instant instant = start; instant.isBefore(view.now()); instant = instant.plus(Duration.ofMinutes(37))) {
            Instant at = instant;
            OnPost on = view.onPost(DESK, at);
            boolean isFound =
                    vacancies.stream().anyMatch(finding -> finding.span().contains(at));
            assertThat(on instanceof OnPost.Vacant).as("%s at %s", on, at).isEqualTo(isFound);
        }
    }

    @Property(tries = 60, shrinking = ShrinkingMode.BOUNDED)
    void an_open_matter_never_disappears(@ForAll("histories") List<Step> steps) {
        RandomHistory history = played(steps);
        Set<MatterId> open = new HashSet<>();
        Set<MatterId> offered = new HashSet<>();
        for (LogEntry entry : history.written()) {
            if (entry.event() instanceof EmergencyReceived received) {
                open.add(received.matter());
            } else if (entry.event() instanceof OpensMatter opening) {
                assertThat(open.add(opening.matter())).isTrue();
            } else if (entry.event() instanceof MatterClosed closed) {
                assertThat(open.remove(closed.matter())).isTrue();
            } else if (entry.event() instanceof HandoverOffered offer) {
                offered = new HashSet<>(
                        offer.matters().stream().map(CarriedMatter::matter).toList());
                assertThat(offered).isEqualTo(open);
            } else if (entry.event() instanceof HandoverAccepted accepted) {
                assertThat(offered).containsAll(open);
                assertThat(accepted.acknowledged()).containsAll(offered);
            } else if (entry.event() instanceof PostTaken taken) {
                assertThat(taken.matters()).containsAll(open);
            }
        }
        assertThat(history.state().board().open(DESK)).extracting(Matter::id).containsExactlyInAnyOrderElementsOf(open);
    }

    @Property(tries = 40, shrinking = ShrinkingMode.BOUNDED)
    void nobody_holds_two_shifts_at_once(@ForAll("histories") List<Step> steps) {
        RandomHistory history = played(steps);
        View view = history.desk.view();
        List<Assignment> all =
                view.roster(DutyDesk.ROSTER).orElseThrow().assignments().toList();
        for (Assignment one : all) {
            Shift shift = view.plan().find(one.shift()).orElseThrow();
            assertThat(all)
                    .noneMatch(other -> !other.shift().equals(one.shift())
                            && other.officer().id().equals(one.officer().id())
                            && view.plan()
                                    .find(other.shift())
                                    .orElseThrow()
                                    .answerable()
                                    .overlaps(shift.answerable()));
        }
    }

    @Property(tries = 30, shrinking = ShrinkingMode.BOUNDED)
    void no_order_changes_the_seats_of_a_shift_that_has_begun(@ForAll("histories") List<Step> steps) {
        RandomHistory history = new RandomHistory();
        for (Step step : steps) {
            View before = history.desk.view();
            Ruling<LogEntry> ruling = history.play(step);
            boolean isOrder = ruling.results().stream()
                    .anyMatch(
                            entry -> Reinforcements.KINDS.contains(entry.event().getClass()));
            if (isOrder) {
                View after = history.desk.view();
                assertThat(begun(after.plan(), after.now())).isEqualTo(begun(before.plan(), after.now()));
            }
        }
    }

    private static List<Shift> begun(ShiftPlan plan, Instant now) {
        return Stream.of(DESK, LEADER)
                .flatMap(post -> plan.shifts(post, RandomHistory.PERIOD).stream())
                .filter(shift -> !shift.answerable().start().isAfter(now))
                .toList();
    }

    @Property(tries = 40, shrinking = ShrinkingMode.BOUNDED)
    void the_book_verifies_and_its_times_never_run_backwards(@ForAll("longHistories") List<Step> steps) {
        RandomHistory history = played(steps);
        List<LogEntry> log = history.desk.view().log();

        assertThat(Verification.of(history.desk.logbook, DutyDesk.OFFICE).isIntact())
                .isTrue();
        assertThat(log).isSortedAccordingTo(Comparator.comparing(LogEntry::enteredAt));
        assertThat(log)
                .filteredOn(entry -> entry.event().at().isAfter(entry.enteredAt()))
                .isEmpty();
    }

    @Property(tries = 40, shrinking = ShrinkingMode.BOUNDED)
    void every_answer_can_be_said_in_both_languages(@ForAll("histories") List<Step> steps) {
        RandomHistory history = played(steps);
        View view = history.desk.view();
        for (Language language : Language.values()) {
            Messages messages = Messages.of(view.plan().regulations(), language);
            List<String> said = new ArrayList<>();
            history.rulings.forEach(
                    ruling -> ruling.refusals().forEach(refusal -> said.add(messages.refusal(refusal))));
            view.log().forEach(entry -> said.add(messages.event(entry)));
            view.findings(DutyDesk.span("2026-01-01T00:00", "2026-12-31T00:00"))
                    .forEach(finding -> said.add(messages.finding(finding)));
            assertThat(said).isNotEmpty().noneMatch(sentence -> sentence.contains("{"));
        }
    }

    @Property(tries = 30, shrinking = ShrinkingMode.BOUNDED)
    void what_was_known_then_does_not_change(@ForAll("histories") List<Step> steps) {
        RandomHistory history = new RandomHistory();
        int half = steps.size() / 2;
        steps.subList(0, half).forEach(history::play);
        View then = history.desk.view();
        List<LogEntry> known = then.log();
        Instant last = known.get(known.size() - 1).enteredAt();
        history.desk.clock.moveTo(last.plusSeconds(60));
        steps.subList(half, steps.size())
                .forEach(step ->
                        history.play(new Step(Math.abs(step.minutes()) + 1, step.kind(), step.dice(), step.other())));

        View now = history.desk.view();
        View asKnown = now.asKnownAt(last);
        List<LogEntry> seenNow = now.log().subList(0, known.size());
        assertThat(asKnown.log()).isEqualTo(seenNow);
        // What the reader may see is as of now: where that has changed since, nothing is to be compared with what was
        // seen then. A matter is withheld altogether once something of it is.
        Assume.that(seenNow.equals(known) && !isAnythingWithheld(now.log(), known.size()));
        assertThat(asKnown.state()).isEqualTo(then.state());
    }

    private static boolean isAnythingWithheld(List<LogEntry> log, int from) {
        return log.stream().skip(from).anyMatch(entry -> entry.event() instanceof Withheld);
    }

    /** Random histories prove something only if enough comes of them. */
    @Example
    void histories_hold_enough_of_everything() {
        Random dice = new Random(1);
        RandomHistory history = new RandomHistory();
        for (int i = 0; i < 3_500; i++) {
            int of = dice.nextInt(10);
            int kind = of < 4
                    ? dice.nextInt(3)
                    : of < 6 ? 17 + dice.nextInt(2) : 3 + dice.nextInt(RandomHistory.KINDS - 3);
            history.play(new Step(dice.nextInt(30), kind, dice.nextInt(10_000), dice.nextInt(10_000)));
        }
        Map<String, Long> told = history.desk.view().log().stream()
                .collect(Collectors.groupingBy(
                        entry -> entry.event().getClass().getSimpleName(), Collectors.counting()));
        Set<Code> refused = history.rulings.stream()
                .flatMap(ruling -> ruling.refusals().stream())
                .map(Refusal::code)
                .collect(Collectors.toSet());

        assertThat(told.get("HandoverAccepted")).isGreaterThan(5);
        assertThat(told.get("PostTaken")).isGreaterThan(1);
        assertThat(told.keySet()).hasSizeGreaterThan(40).contains("ReinforcementOrdered", "ReinforcementLifted");
        assertThat(refused).hasSizeGreaterThan(50);
        assertThat(history.desk.findings(Code.POST_VACANT)).isNotEmpty();
    }

    @Example
    void a_clock_that_runs_backwards_is_marked_and_stops_nothing() {
        RandomHistory history = new RandomHistory();
        Instant before = history.desk.clock.instant();
        history.desk.takes(firstSignatory(history));
        history.desk.clock.moveTo(before.minusSeconds(3_600));
        history.desk.registers(firstSignatory(history), "m1", "事项", "跟进");

        List<LogEntry> log = history.desk.view().log();
        assertThat(log.get(log.size() - 1).enteredAt()).isEqualTo(before);
        assertThat(log.get(log.size() - 1).clockBehind()).isTrue();
        assertThat(log.get(log.size() - 2).clockBehind()).isFalse();
    }

    private static StaffId firstSignatory(RandomHistory history) {
        return history.desk
                .view()
                .rostered(DESK, DutyDesk.time("2026-09-28T08:00"))
                .get(0)
                .id();
    }

    @Example
    void the_same_command_id_writes_once() {
        RandomHistory history = new RandomHistory();
        Command command = new CheckPost(DESK, Optional.empty(), 20, Optional.empty());
        Ruling<LogEntry> first = history.desk.office.submit("check-1", command, JiaoheStaff.GAO_FENG);
        Ruling<LogEntry> second = history.desk.office.submit("check-1", command, JiaoheStaff.GAO_FENG);

        assertThat(first.isAccepted()).isTrue();
        assertThat(second.results()).isEqualTo(first.results());
        assertThat(history.book()).hasSize(3);
    }

    @Example
    void two_offices_over_one_book_agree_whoever_was_quicker() throws Exception {
        Logbook shared = new InMemoryLogbook(DutyDesk.OFFICE);
        RememberedEvents codec = new RememberedEvents();
        MovedClock clock = new MovedClock("2026-09-28T09:00");
        List<DutyOffice> offices = IntStream.range(0, 2)
                .mapToObj(i -> DutyOffice.open(
                        DutyDesk.OFFICE,
                        Regulations.of(Jiaohe.regulation()),
                        new Holidays2026(),
                        new JiaoheStaff(),
                        shared,
                        codec,
                        clock))
                .toList();
        ExecutorService people = Executors.newFixedThreadPool(8);
        try {
            List<Future<Ruling<LogEntry>>> done = IntStream.range(0, 400)
                    .mapToObj(i -> people.submit(() -> offices.get(i % 2)
                            .submit(
                                    "command-" + i % 300,
                                    new CheckPost(DESK, Optional.empty(), i % 300 % 2, Optional.empty()),
                                    JiaoheStaff.GAO_FENG)))
                    .toList();
            for (Future<Ruling<LogEntry>> one : done) {
                assertThat(one.get().isAccepted()).isTrue();
            }
        } finally {
            people.shutdown();
        }

        assertThat(shared.read(1, 1_000)).hasSize(300);
        assertThat(Verification.of(shared, DutyDesk.OFFICE).isIntact()).isTrue();
        assertThat(offices.get(0).view(JiaoheStaff.GAO_FENG).state())
                .isEqualTo(offices.get(1).view(JiaoheStaff.GAO_FENG).state());
    }
}
