package org.zhiban.core.roster;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.zhiban.core.event.Assignment;
import org.zhiban.core.event.FairShare;
import org.zhiban.core.event.Reassignment;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Rotation;
import org.zhiban.core.regulation.ShiftTemplate;
import org.zhiban.core.shift.ShiftPlan;
import org.zhiban.core.staff.StaffList;
import org.zhiban.core.staff.StaffMember;
import org.zhiban.core.time.DateSpan;

/**
 * The roster planner (排班): drafts a roster fairly, rotation by rotation in the order of the regulation, each keeping clear of
 * the duties the ones before gave. Clauses 一(一) to 一(三), gap G30. Deterministic: the same book, staff and period give the
 * same draft, in whatever order the directory lists people. Immutable; safe for use by several threads.
 */
public final class RosterPlanner {
    private final ShiftPlan plan;
    private final StaffList staff;
    private final Rosters rosters;

    private RosterPlanner(ShiftPlan plan, StaffList staff, Rosters rosters) {
        this.plan = Objects.requireNonNull(plan, "plan");
        this.staff = Objects.requireNonNull(staff, "staff");
        this.rosters = Objects.requireNonNull(rosters, "rosters");
    }

    /**
     * A planner (排班) on what is known.
     *
     * @param plan the shifts
     * @param staff the staff list, with the leave of the period
     * @param rosters the rosters so far: their balances are carried over, their last duties count for rest
     * @return the planner
     */
    public static RosterPlanner of(ShiftPlan plan, StaffList staff, Rosters rosters) {
        return new RosterPlanner(plan, staff, rosters);
    }

    /**
     * Drafts a roster (草拟值班表).
     *
     * @param period the days to plan
     * @param fixed assignments already agreed, which are kept as they are
     * @return the draft
     * @throws IllegalArgumentException if a fixed assignment is of a shift the period does not have, or of somebody the
     *     staff list does not know
     */
    public RosterDraft draft(DateSpan period, List<Assignment> fixed) {
        requireKnown(period, fixed);
        List<Assignment> agreed = wholeDuties(fixed);
        List<RotationDraft> drafts = new ArrayList<>();
        List<Assignment> given = new ArrayList<>(agreed);
        for (Rotation rotation : rotations(period)) {
            RotationDraft draft = RotationDraft.of(
                    new RotationTask(plan, staff, rosters, rotation, period, agreed, List.copyOf(given)));
            drafts.add(draft);
            given.addAll(draft.assignments());
        }
        return merged(period, drafts);
    }

    /**
     * Drafts what has to change in a roster (重排) from a day on: whoever can no longer take a duty is replaced, changing as
     * few others as possible. What lies before the day, and whoever is on by exception, stays.
     *
     * @param roster the roster as it stands
     * @param from the first day that may change
     * @return the changes, rotation by rotation
     */
    public Redraft redraft(Roster roster, LocalDate from) {
        List<Assignment> kept = roster.assignments()
                .filter(one -> one.shift().date().isBefore(from) || isByException(one))
                .toList();
        List<Assignment> given = new ArrayList<>(kept);
        List<Reassignment> changes = new ArrayList<>();
        List<ShiftId> unfilled = new ArrayList<>();
        boolean isFewest = true;
        for (Rotation rotation : rotations(roster.period())) {
            RotationRedraft redraft = RotationRedraft.of(
                    new RotationTask(plan, staff, rosters, rotation, roster.period(), kept, List.copyOf(given)),
                    roster,
                    from);
            changes.addAll(redraft.changes());
            unfilled.addAll(redraft.unfilled());
            given.addAll(redraft.assignments());
            isFewest &= redraft.isFewest();
        }
        return new Redraft(changes, unfilled, isFewest);
    }

    /** What is agreed of a part of a split shift is agreed of the shift it goes with, and so of all parts. */
    private List<Assignment> wholeDuties(List<Assignment> fixed) {
        return fixed.stream()
                .map(one -> plan.regulations()
                        .template(one.shift().date(), one.shift().template())
                        .flatMap(ShiftTemplate::sameAs)
                        .map(head -> new ShiftId(one.shift().post(), one.shift().date(), head))
                        .map(head -> new Assignment(head, one.officer()))
                        .orElse(one))
                .distinct()
                .toList();
    }

    /** Those of the first day, then those a later version brings in; what versions say of one is put together. */
    private List<Rotation> rotations(DateSpan period) {
        Map<String, Rotation> rotations = new LinkedHashMap<>();
        plan.regulations().during(period).stream()
                .flatMap(law -> law.rotations().stream())
                .forEach(rotation -> rotations.merge(rotation.id(), rotation, RosterPlanner::together));
        return List.copyOf(rotations.values());
    }

    /** The categories of both texts, and the longer rest, which satisfies both. */
    private static Rotation together(Rotation earlier, Rotation later) {
        return new Rotation(
                earlier.id(),
                earlier.name(),
                Stream.concat(earlier.categories().stream(), later.categories().stream())
                        .filter(distinctBy(Rotation.Category::id))
                        .toList(),
                earlier.share(),
                Math.max(earlier.restDays(), later.restDays()),
                earlier.citation());
    }

    private static <T> Predicate<T> distinctBy(Function<T, String> id) {
        Set<String> seen = new HashSet<>();
        return one -> seen.add(id.apply(one));
    }

    /** Of no pool of the shift's seats: neither as the text has them nor as they are while duty is reinforced. */
    private boolean isByException(Assignment one) {
        LocalDate date = one.shift().date();
        return staff.find(one.officer().id())
                .filter(member -> Stream.concat(
                                Stream.of(plan.regulations().on(date)),
                                plan.regulations().versions().stream().filter(law -> law.isInForceOn(date)))
                        .noneMatch(law -> admits(law, one, member)))
                .isPresent();
    }

    private static boolean admits(Regulation law, Assignment one, StaffMember member) {
        return law.timetable()
                .find(one.shift().template())
                .map(template -> template.seats().stream()
                        .anyMatch(seat -> law.admits(seat, member, one.shift().date())))
                .orElse(true);
    }

    private void requireKnown(DateSpan period, List<Assignment> fixed) {
        for (Assignment one : fixed) {
            if (!period.contains(one.shift().date())
                    || plan.find(one.shift()).isEmpty()
                    || staff.find(one.officer().id()).isEmpty()) {
                throw new IllegalArgumentException("固定排班 fixed assignment is of no shift of " + period
                        + " or of nobody on the staff list: " + one);
            }
        }
    }

    private static RosterDraft merged(DateSpan period, List<RotationDraft> drafts) {
        List<Assignment> assignments = drafts.stream()
                .flatMap(draft -> draft.assignments().stream())
                .sorted((one, other) -> one.shift().compareTo(other.shift()))
                .toList();
        List<FairShare> shares =
                drafts.stream().flatMap(draft -> draft.shares().stream()).toList();
        List<RosterDraft.Balance> balances =
                drafts.stream().flatMap(draft -> draft.balances().stream()).toList();
        List<ShiftId> empty =
                drafts.stream().flatMap(draft -> draft.empty().stream()).toList();
        return new RosterDraft(
                period,
                assignments,
                shares,
                balances,
                empty,
                shift -> drafts.stream().flatMap(draft -> draft.explain(shift)).toList());
    }
}
