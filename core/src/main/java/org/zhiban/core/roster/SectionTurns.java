package org.zhiban.core.roster;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.zhiban.core.event.Assignment;
import org.zhiban.core.internal.planner.Plan;
import org.zhiban.core.internal.planner.Planner;
import org.zhiban.core.internal.planner.PlanningProblem;
import org.zhiban.core.roster.RotationTask.Place;
import org.zhiban.core.staff.SectionId;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.staff.StaffMember;
import org.zhiban.core.time.DateSpan;

/**
 * Whose turn it is where sections take turns (按科室人数轮流): a plan of its own, made before that of the people, in which the
 * sections are what is compared. A section is owed, of every seat, the part its people are of all in the seat's pool, whether
 * they are there that day or not; it cannot take a seat on a day on which it has nobody for it.
 *
 * @param places the seats, each with the section whose turn it is
 * @param sections the sections
 * @param fair what each section is owed, by level and section, in millionths of a duty
 */
record SectionTurns(List<Place> places, List<SectionId> sections, long[][] fair) {

    static SectionTurns of(RotationTask task, List<Place> places, List<StaffMember> people) {
        List<List<DateSpan>> away =
                people.stream().map(person -> task.away(person).toList()).toList();
        return new Drawing(task, places, people, away, RotationTask.sectionsOf(people)).turns();
    }

    /** What a section is owed at a level. */
    long fair(SectionId section, int level) {
        return fair[level][sections.indexOf(section)];
    }

    private record Drawing(
            RotationTask task,
            List<Place> places,
            List<StaffMember> people,
            List<List<DateSpan>> away,
            List<SectionId> sections) {

        SectionTurns turns() {
            Map<List<String>, long[]> known = new HashMap<>();
            List<long[]> heads = places.stream()
                    .map(place -> known.computeIfAbsent(place.asked(), this::heads))
                    .toList();
            long[][] fair = fair(heads);
            Plan plan = Planner.solve(problem(heads, fair));
            List<Place> drawn = IntStream.range(0, places.size())
                    .mapToObj(slot -> places.get(slot).turnOf(section(plan.holderOf(slot))))
                    .toList();
            return new SectionTurns(drawn, sections, fair);
        }

        private Optional<SectionId> section(int index) {
            return index == PlanningProblem.NOBODY ? Optional.empty() : Optional.of(sections.get(index));
        }

        /** By section: how many of its people are in some pools on any day of the period. */
        private long[] heads(List<String> pools) {
            return sections.stream()
                    .mapToLong(section -> people.stream()
                            .filter(person -> person.section().equals(section))
                            .filter(person -> task.period().days().anyMatch(date -> task.isIn(pools, person, date)))
                            .count())
                    .toArray();
        }

        private long[][] fair(List<long[]> heads) {
            long[][] fair = new long[task.rotation().categories().size()][sections.size()];
            for (int slot = 0; slot < places.size(); slot++) {
                long all = Math.max(1, LongStream.of(heads.get(slot)).sum());
                for (int section = 0; section < sections.size(); section++) {
                    fair[level(slot)][section] += PlanningProblem.DUTY * heads.get(slot)[section] / all;
                }
            }
            return fair;
        }

        private int level(int slot) {
            return task.level(places.get(slot).shift());
        }

        /** Each seat is a day of its own, as several sections, or one, may have seats of one day. */
        private PlanningProblem problem(List<long[]> heads, long[][] fair) {
            int levels = task.rotation().categories().size();
            PlanningProblem.Builder problem = PlanningProblem.builder(sections.size(), levels, 0);
            problem.sections(IntStream.range(0, sections.size()).toArray());
            long[][] equal = new long[levels][sections.size()];
            for (int slot = 0; slot < places.size(); slot++) {
                BitSet pool = pool(heads.get(slot));
                long[] shares = equal[level(slot)];
                pool.stream().forEach(section -> shares[section] += PlanningProblem.DUTY / pool.cardinality());
                problem.slot(slot, level(slot), problem.pool(pool));
                keepFrom(problem, slot, pool);
            }
            fix(problem);
            weigh(problem, equal, fair);
            return problem.build();
        }

        private static BitSet pool(long[] heads) {
            BitSet pool = new BitSet();
            IntStream.range(0, heads.length).filter(i -> heads[i] > 0).forEach(pool::set);
            return pool;
        }

        /** As a duty elsewhere, which lessens nobody's share. */
        private void keepFrom(PlanningProblem.Builder problem, int slot, BitSet pool) {
            pool.stream().filter(section -> !canTake(section, slot)).forEach(section -> problem.busy(section, slot));
        }

        private boolean canTake(int section, int slot) {
            Place place = places.get(slot);
            return IntStream.range(0, people.size())
                    .filter(person -> people.get(person).section().equals(sections.get(section)))
                    .filter(person -> task.isIn(place.asked(), people.get(person), place.date()))
                    .anyMatch(person -> away.get(person).stream().noneMatch(days -> days.overlaps(place.days())));
        }

        private void fix(PlanningProblem.Builder problem) {
            Set<Integer> taken = new HashSet<>();
            for (Assignment one : task.fixed()) {
                IntStream.range(0, places.size())
                        .filter(slot -> places.get(slot).shift().id().equals(one.shift()) && !taken.contains(slot))
                        .limit(1)
                        .peek(taken::add)
                        .forEach(slot ->
                                problem.fixed(slot, sectionOf(one.officer().id())));
            }
        }

        private int sectionOf(StaffId id) {
            return people.stream()
                    .filter(person -> person.id().equals(id))
                    .mapToInt(person -> sections.indexOf(person.section()))
                    .findFirst()
                    .orElseThrow();
        }

        /** The planner owes all in a pool equally; what a section is owed more or less it therefore brings along. */
        private void weigh(PlanningProblem.Builder problem, long[][] equal, long[][] fair) {
            for (int level = 0; level < fair.length; level++) {
                for (int section = 0; section < sections.size(); section++) {
                    long brought = brought(sections.get(section), level);
                    problem.balance(section, level, brought + equal[level][section] - fair[level][section]);
                }
            }
        }

        private long brought(SectionId section, int level) {
            return people.stream()
                    .filter(person -> person.section().equals(section))
                    .mapToLong(person -> task.balance(person, level))
                    .sum();
        }
    }
}
