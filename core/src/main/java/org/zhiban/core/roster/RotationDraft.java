package org.zhiban.core.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhiban.core.event.Assignment;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.FairShare;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.internal.planner.LevelCertificate;
import org.zhiban.core.internal.planner.Plan;
import org.zhiban.core.internal.planner.Planner;
import org.zhiban.core.internal.planner.PlanningProblem;
import org.zhiban.core.internal.planner.Verdict;
import org.zhiban.core.language.Wording;
import org.zhiban.core.regulation.Rotation;
import org.zhiban.core.roster.RosterDraft.Candidate;
import org.zhiban.core.roster.RosterDraft.Choice;
import org.zhiban.core.roster.RosterDraft.Reason;
import org.zhiban.core.staff.SectionId;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.staff.StaffMember;

/** One rotation planned: the planner's numbers turned back into people, shifts and shares. */
record RotationDraft(
        RotationTask task,
        List<RotationTask.Place> places,
        List<StaffMember> people,
        Plan plan,
        Optional<SectionTurns> turns) {
    private static final Wording TOTAL = Wording.of("合计", "Total");

    static RotationDraft of(RotationTask task) {
        List<RotationTask.Place> places = task.places();
        List<StaffMember> people = task.people(places);
        Optional<SectionTurns> turns = Optional.of(task)
                .filter(it -> it.rotation().share() == Rotation.Share.SECTION)
                .map(it -> SectionTurns.of(it, places, people));
        List<RotationTask.Place> drawn = turns.map(SectionTurns::places).orElse(places);
        return new RotationDraft(task, drawn, people, Planner.solve(task.problem(drawn, people)), turns)
                .askingOtherSections()
                .askingFurther();
    }

    private RotationDraft solved(List<RotationTask.Place> changed) {
        return new RotationDraft(task, changed, people, Planner.solve(task.problem(changed, people)), turns);
    }

    /** What the section whose turn it is has nobody for is asked of the others; of all, if that alone fills it. */
    private RotationDraft askingOtherSections() {
        if (turns.isEmpty() || plan.empty().isEmpty()) {
            return this;
        }
        List<RotationTask.Place> freed = new ArrayList<>(places);
        plan.empty().forEach(slot -> freed.set(slot, places.get(slot).turnOf(Optional.empty())));
        RotationDraft others = solved(freed);
        RotationDraft any = others.plan.empty().isEmpty()
                ? others
                : solved(places.stream()
                        .map(place -> place.turnOf(Optional.empty()))
                        .toList());
        return any.plan.empty().size() < others.plan.empty().size() ? any : others;
    }

    /** What the first pools have nobody for is asked of the next, while what they filled stays theirs. */
    private RotationDraft askingFurther() {
        List<RotationTask.Place> further = new ArrayList<>(places);
        plan.empty().forEach(slot -> further.set(slot, places.get(slot).asking(1)));
        return further.equals(places) ? this : solved(further).askingFurther();
    }

    List<Assignment> assignments() {
        return IntStream.range(0, places.size())
                .filter(slot -> plan.holderOf(slot) != PlanningProblem.NOBODY)
                .mapToObj(slot -> new Assignment(shift(slot), DutyOfficer.of(people.get(plan.holderOf(slot)))))
                .flatMap(task::together)
                .toList();
    }

    List<ShiftId> empty() {
        return plan.empty().stream().map(this::shift).toList();
    }

    private ShiftId shift(int slot) {
        return places.get(slot).shift().id();
    }

    /** One share a person and category, of everybody who could take part in it or did. */
    List<FairShare> shares() {
        List<FairShare> shares = new ArrayList<>();
        for (int level = 0; level < categories().size(); level++) {
            for (int person = 0; person < people.size(); person++) {
                if (takesPart(person, level)) {
                    shares.add(share(person, level));
                }
            }
        }
        return shares;
    }

    private List<Rotation.Category> categories() {
        return task.rotation().categories();
    }

    private boolean takesPart(int person, int level) {
        return owed(person, level) > 0 || plan.duties(person, level) > 0;
    }

    private boolean isMeasured(int person, int level) {
        return plan.share(person, level) > 0 || plan.duties(person, level) > 0;
    }

    private FairShare share(int person, int level) {
        long share = owed(person, level);
        long carried = task.balance(people.get(person), level);
        return new FairShare(
                people.get(person).id(),
                task.rotation().id(),
                categories().get(level).id(),
                share,
                carried);
    }

    /** A person's part of the duties, or of what the section is owed. */
    private long owed(int person, int level) {
        return turns.map(drawn -> ofSection(drawn, person, level)).orElseGet(() -> plan.share(person, level));
    }

    private long ofSection(SectionTurns drawn, int person, int level) {
        SectionId section = people.get(person).section();
        long owed = drawn.fair(section, level);
        int[] all = IntStream.range(0, people.size())
                .filter(other -> people.get(other).section().equals(section))
                .toArray();
        long taken =
                IntStream.of(all).mapToLong(other -> plan.share(other, level)).sum();
        return taken == 0 ? owed / all.length : plan.share(person, level) * owed / taken;
    }

    List<RosterDraft.Balance> balances() {
        return plan.certificates().stream().map(this::balance).toList();
    }

    private RosterDraft.Balance balance(LevelCertificate certificate) {
        boolean isTotal = certificate.level() == categories().size();
        return new RosterDraft.Balance(
                task.rotation().name(),
                isTotal ? TOTAL : categories().get(certificate.level()).name(),
                isTotal,
                IntStream.range(0, people.size())
                        .filter(person -> isMeasured(person, certificate.level()))
                        .mapToObj(person -> count(person, certificate.level()))
                        .toList(),
                certificate.spread(),
                certificate.narrowest());
    }

    private DutyCounts.Count count(int person, int level) {
        return new DutyCounts.Count(people.get(person).id(), plan.duties(person, level), plan.adjusted(person, level));
    }

    Stream<Choice> explain(ShiftId shift) {
        return IntStream.range(0, places.size())
                .filter(slot -> shift(slot).equals(shift))
                .mapToObj(this::choice);
    }

    private Choice choice(int slot) {
        List<Verdict> verdicts = plan.explain(slot);
        Optional<Verdict.Holds> holder = verdicts.stream()
                .filter(Verdict.Holds.class::isInstance)
                .map(Verdict.Holds.class::cast)
                .findFirst();
        List<Candidate> others = verdicts.stream()
                .filter(verdict -> !(verdict instanceof Verdict.Holds))
                .map(verdict -> candidate(slot, verdict))
                .toList();
        return new Choice(
                shift(slot),
                holder.map(held -> people.get(held.person()).id()),
                holder.map(held -> OptionalLong.of(held.adjusted())).orElse(OptionalLong.empty()),
                others);
    }

    private Candidate candidate(int slot, Verdict verdict) {
        StaffId person = people.get(verdict.person()).id();
        if (verdict instanceof Verdict.Free free) {
            return new Candidate(person, Reason.FREE, Optional.empty(), OptionalLong.of(free.adjusted()));
        }
        return new Candidate(person, reason(slot, verdict), because(verdict), OptionalLong.empty());
    }

    private Reason reason(int slot, Verdict verdict) {
        if (verdict instanceof Verdict.NotInPool) {
            return outside(places.get(slot), people.get(verdict.person()));
        }
        return verdict instanceof Verdict.Resting || verdict instanceof Verdict.Busy ? Reason.RESTING : Reason.AWAY;
    }

    /** Who is in the pool of a seat and not asked for it: it is another section's, or lasts until days the person is away. */
    private Reason outside(RotationTask.Place place, StaffMember member) {
        if (!task.isIn(place.asked(), member, place.date())) {
            return Reason.NOT_IN_POOL;
        }
        return place.isTurnOf(member) ? Reason.AWAY : Reason.OTHER_SECTION;
    }

    private Optional<ShiftId> because(Verdict verdict) {
        return verdict instanceof Verdict.Resting resting ? Optional.of(shift(resting.slot())) : Optional.empty();
    }
}
