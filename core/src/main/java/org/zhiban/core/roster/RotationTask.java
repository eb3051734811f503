package org.zhiban.core.roster;

import java.time.LocalDate;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhiban.core.event.Assignment;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.internal.planner.PlanningProblem;
import org.zhiban.core.regulation.Post;
import org.zhiban.core.regulation.Rotation;
import org.zhiban.core.regulation.ShiftTemplate;
import org.zhiban.core.shift.Shift;
import org.zhiban.core.shift.ShiftPlan;
import org.zhiban.core.staff.Leave;
import org.zhiban.core.staff.SectionId;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.staff.StaffList;
import org.zhiban.core.staff.StaffMember;
import org.zhiban.core.time.DateSpan;

/**
 * One rotation of a period, put to the planner: people and seats numbered, leave and other duties as blocked days.
 *
 * @param fixed what is agreed beforehand, of any rotation
 * @param given what is fixed or was given by the rotations before
 */
record RotationTask(
        ShiftPlan plan,
        StaffList staff,
        Rosters rosters,
        Rotation rotation,
        DateSpan period,
        List<Assignment> fixed,
        List<Assignment> given) {

    /**
     * A seat of a shift, and from how many of its pools it is filled: further pools are asked only when the first has
     * nobody left. Where sections take turns, it says whose turn it is.
     */
    record Place(Shift shift, int index, int pools, Optional<SectionId> turn) {

        LocalDate date() {
            return shift.id().date();
        }

        DateSpan days() {
            return shift.days();
        }

        List<String> asked() {
            return all().subList(0, pools);
        }

        List<String> all() {
            return shift.template().seats().get(index).pools();
        }

        boolean hasFurtherPool() {
            return pools < all().size();
        }

        Place asking(int more) {
            return new Place(shift, index, Math.min(all().size(), pools + more), turn);
        }

        Place turnOf(Optional<SectionId> section) {
            return new Place(shift, index, pools, section);
        }

        boolean isTurnOf(StaffMember member) {
            return turn.map(member.section()::equals).orElse(true);
        }
    }

    /** People of any pool of the rotation, in the order of their identity; a fixed holder takes part, pool or not. */
    List<StaffMember> people(List<Place> places) {
        List<StaffId> holders = fixed.stream().map(one -> one.officer().id()).toList();
        return staff.members().stream()
                .filter(member -> holders.contains(member.id())
                        || places.stream().anyMatch(place -> isIn(place.all(), member, place.date())))
                .filter(this::isMemberSomeDay)
                .toList();
    }

    boolean isIn(List<String> pools, StaffMember member, LocalDate date) {
        for (String pool : pools) {
            if (plan.regulations().on(date).pool(pool).eligibility().admits(member, date)) {
                return true;
            }
        }
        return false;
    }

    private boolean isMemberSomeDay(StaffMember member) {
        return period.days()
                .filter(member::isMemberOn)
                .anyMatch(date ->
                        plan.regulations().on(date).section(member.section()).isPresent());
    }

    /** The seats to be filled, in order; those that go with another shift's are filled by it. */
    List<Place> places() {
        return plan.regulations().versions().stream()
                .flatMap(version -> version.posts().stream())
                .map(Post::id)
                .distinct()
                .flatMap(post -> plan.shifts(post, period).stream())
                .filter(shift -> shift.template().rotation().equals(rotation.id()))
                .filter(shift -> shift.template().sameAs().isEmpty())
                .sorted(Comparator.comparing(shift -> shift.published().start()))
                .flatMap(shift -> IntStream.range(0, shift.template().seats().size())
                        .mapToObj(index -> new Place(shift, index, 1, Optional.empty())))
                .toList();
    }

    /** The same, filled from every pool: a change late in the day asks for as few others as possible, whoever they are. */
    List<Place> everyPool() {
        return places().stream().map(place -> place.asking(place.all().size())).toList();
    }

    PlanningProblem problem(List<Place> places, List<StaffMember> people) {
        PlanningProblem.Builder problem =
                PlanningProblem.builder(people.size(), rotation.categories().size(), restDays(places));
        problem.sections(sections(people));
        Map<BitSet, Integer> pools = new HashMap<>();
        for (Place place : places) {
            int number = pools.computeIfAbsent(members(place, people), problem::pool);
            problem.slot((int) place.date().toEpochDay(), level(place.shift()), number);
        }
        for (int person = 0; person < people.size(); person++) {
            block(problem, person, people.get(person));
            bring(problem, person, people);
        }
        fix(problem, places, people);
        return problem.build();
    }

    /** The planner counts rest from the day a shift starts on; after a long one it begins that much later. */
    private int restDays(List<Place> places) {
        int longest = places.stream()
                .mapToInt(place -> place.shift().template().furtherDays())
                .max()
                .orElse(0);
        return rotation.restDays() + longest;
    }

    static List<SectionId> sectionsOf(List<StaffMember> people) {
        return people.stream().map(StaffMember::section).distinct().sorted().toList();
    }

    private static int[] sections(List<StaffMember> people) {
        List<SectionId> sections = sectionsOf(people);
        return people.stream()
                .mapToInt(member -> sections.indexOf(member.section()))
                .toArray();
    }

    private BitSet members(Place place, List<StaffMember> people) {
        BitSet members = new BitSet();
        IntStream.range(0, people.size())
                .filter(person -> place.isTurnOf(people.get(person)))
                .filter(person -> isIn(place.asked(), people.get(person), place.date()))
                .filter(person -> staysThrough(place, people.get(person)))
                .forEach(members::set);
        return members;
    }

    /** Whether somebody there on the first day of a shift is there on those that follow. */
    private boolean staysThrough(Place place, StaffMember member) {
        return place.shift().template().furtherDays() == 0
                || away(member).noneMatch(days -> days.overlaps(place.days()) && !days.contains(place.date()));
    }

    /** An assignment, and those of the shifts of the day that go with it. */
    Stream<Assignment> together(Assignment one) {
        Stream<Assignment> others = plan.regulations().on(one.shift().date()).timetable().templates().stream()
                .filter(template ->
                        template.sameAs().filter(one.shift().template()::equals).isPresent())
                .map(template -> new ShiftId(one.shift().post(), one.shift().date(), template.id()))
                .map(shift -> new Assignment(shift, one.officer()));
        return Stream.concat(Stream.of(one), others);
    }

    int level(Shift shift) {
        return IntStream.range(0, rotation.categories().size())
                .filter(i -> rotation.categories()
                        .get(i)
                        .id()
                        .equals(shift.template().category()))
                .findFirst()
                .orElseThrow();
    }

    /** Leave, days before joining and after leaving, and every day a duty of another rotation touches. */
    private void block(PlanningProblem.Builder problem, int person, StaffMember member) {
        away(member).forEach(days -> problem.blocked(person, day(days.first()), day(days.last())));
    }

    Stream<DateSpan> away(StaffMember member) {
        Stream<DateSpan> leave = staff.leaveOf(member.id()).stream().map(Leave::days);
        Stream<DateSpan> before = member
                .joined()
                .filter(joined -> period.contains(joined) && joined.isAfter(period.first()))
                .map(joined -> DateSpan.through(period.first(), joined.minusDays(1)))
                .stream();
        Stream<DateSpan> after =
                member.left().filter(period::contains).map(left -> DateSpan.through(left, period.last())).stream();
        Stream<DateSpan> elsewhere = otherDuties(member.id())
                .flatMap(shift -> plan.find(shift).stream())
                .map(shift -> DateSpan.through(
                        plan.dateOf(shift.published().start()),
                        plan.dateOf(shift.published().end().minusNanos(1))));
        return Stream.of(leave, before, after, elsewhere).flatMap(days -> days);
    }

    private Stream<ShiftId> otherDuties(StaffId person) {
        DateSpan around = DateSpan.through(period.first().minusDays(ShiftTemplate.LONGEST.toDays()), period.last());
        Stream<ShiftId> inThisDraft =
                given.stream().filter(one -> one.officer().id().equals(person)).map(Assignment::shift);
        return Stream.concat(earlier(person, around), inThisDraft).filter(shift -> !isOfThisRotation(shift));
    }

    /** Duties in other rosters; one of the same period may be in the book as a proposal about to be replaced. */
    private Stream<ShiftId> earlier(StaffId person, DateSpan days) {
        return rosters.all().values().stream()
                .filter(roster -> !roster.period().overlaps(period))
                .flatMap(roster -> roster.shiftsOf(person))
                .filter(shift -> days.contains(shift.date()));
    }

    private boolean isOfThisRotation(ShiftId shift) {
        return plan.regulations()
                .template(shift.date(), shift.template())
                .filter(template -> template.rotation().equals(rotation.id()))
                .isPresent();
    }

    /** Duties before and after the period that count for rest, and the balance of earlier rosters. */
    private void bring(PlanningProblem.Builder problem, int person, List<StaffMember> people) {
        StaffMember member = people.get(person);
        DateSpan around = DateSpan.through(
                period.first().minusDays(rotation.restDays() + ShiftTemplate.LONGEST.toDays()),
                period.last().plusDays(rotation.restDays() + 1L));
        earlier(member.id(), around)
                .filter(this::isOfThisRotation)
                .flatMap(shift -> plan.find(shift).stream())
                .flatMap(shift -> shift.days().days())
                .forEach(date -> problem.busy(person, day(date)));
        for (int level = 0; level < rotation.categories().size(); level++) {
            problem.balance(person, level, balance(member, level) - owedBySection(member, level, people));
        }
    }

    long balance(StaffMember member, int level) {
        String category = rotation.categories().get(level).id();
        return rosters.balance(member.id(), rotation.id(), category, period.first(), plan.regulations())
                .orElse(0);
    }

    /** What a section brings along is settled between sections; among its people only what differs is. */
    private long owedBySection(StaffMember member, int level, List<StaffMember> people) {
        return rotation.share() == Rotation.Share.PERSON
                ? 0
                : (long) people.stream()
                        .filter(other -> other.section().equals(member.section()))
                        .mapToLong(other -> balance(other, level))
                        .average()
                        .orElse(0);
    }

    private void fix(PlanningProblem.Builder problem, List<Place> places, List<StaffMember> people) {
        Map<ShiftId, Integer> taken = new HashMap<>();
        for (Assignment one : fixed) {
            int index = taken.merge(one.shift(), 1, Integer::sum) - 1;
            IntStream.range(0, places.size())
                    .filter(slot -> places.get(slot).shift().id().equals(one.shift())
                            && places.get(slot).index() == index)
                    .forEach(slot ->
                            problem.fixed(slot, indexOf(people, one.officer().id())));
        }
    }

    private static int indexOf(List<StaffMember> people, StaffId id) {
        return IntStream.range(0, people.size())
                .filter(person -> people.get(person).id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private static int day(LocalDate date) {
        return (int) date.toEpochDay();
    }
}
