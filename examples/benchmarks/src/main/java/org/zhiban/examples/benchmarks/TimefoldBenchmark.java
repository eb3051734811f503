package org.zhiban.examples.benchmarks;

import ai.timefold.solver.core.api.domain.entity.PlanningEntity;
import ai.timefold.solver.core.api.domain.lookup.PlanningId;
import ai.timefold.solver.core.api.domain.solution.PlanningEntityCollectionProperty;
import ai.timefold.solver.core.api.domain.solution.PlanningScore;
import ai.timefold.solver.core.api.domain.solution.PlanningSolution;
import ai.timefold.solver.core.api.domain.solution.ProblemFactCollectionProperty;
import ai.timefold.solver.core.api.domain.valuerange.ValueRangeProvider;
import ai.timefold.solver.core.api.domain.variable.PlanningVariable;
import ai.timefold.solver.core.api.score.buildin.hardsoftlong.HardSoftLongScore;
import ai.timefold.solver.core.api.score.stream.Constraint;
import ai.timefold.solver.core.api.score.stream.ConstraintCollectors;
import ai.timefold.solver.core.api.score.stream.ConstraintFactory;
import ai.timefold.solver.core.api.score.stream.ConstraintProvider;
import ai.timefold.solver.core.api.score.stream.Joiners;
import ai.timefold.solver.core.api.solver.SolverFactory;
import ai.timefold.solver.core.config.solver.SolverConfig;
import ai.timefold.solver.core.config.solver.termination.TerminationConfig;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.zhiban.core.internal.planner.OfficeYear;

/** The peer of {@link PlannerBenchmark}: Timefold Solver on the same year, until its first solution that keeps the hard rules. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 1)
@Measurement(iterations = 3)
public class TimefoldBenchmark {

    /** How many people the office has. */
    @Param({"60", "1000", "5000"})
    public int staff;

    /** Somebody who can be put on duty. */
    public record Person(int number, boolean isMan, Set<Long> away) {}

    /** A duty to be given to somebody. */
    @PlanningEntity
    public static class Duty {
        @PlanningId
        private int number;

        private long day;
        private int level;
        private boolean isNight;

        @PlanningVariable
        private Person person;

        /** For the solver. */
        public Duty() {}

        Duty(int number, OfficeYear.Duty duty) {
            this.number = number;
            this.day = duty.day().toEpochDay();
            this.level = duty.level();
            this.isNight = duty.isNight();
        }

        /** Who takes it. */
        public Person getPerson() {
            return person;
        }

        /** Gives it to somebody. */
        public void setPerson(Person person) {
            this.person = person;
        }

        boolean isWrong() {
            return isNight && !person.isMan() || person.away().contains(day);
        }

        boolean isTooNear(Duty other) {
            return Math.abs(day - other.day) <= 2;
        }

        int level() {
            return level;
        }
    }

    /** The year. */
    @PlanningSolution
    public static class Year {
        @ProblemFactCollectionProperty
        @ValueRangeProvider
        private List<Person> people;

        @PlanningEntityCollectionProperty
        private List<Duty> duties;

        @PlanningScore
        private HardSoftLongScore score;

        /** For the solver. */
        public Year() {}

        Year(OfficeYear year) {
            people = people(year);
            duties = new ArrayList<>();
            year.duties().forEach(duty -> duties.add(new Duty(duties.size(), duty)));
        }

        private static List<Person> people(OfficeYear year) {
            List<Person> people = IntStream.range(0, year.staff())
                    .mapToObj(person -> new Person(person, year.isMan(person), new TreeSet<>()))
                    .toList();
            year.leave()
                    .forEach(leave -> leave.from()
                            .datesUntil(leave.to().plusDays(1))
                            .forEach(day -> people.get(leave.person()).away().add(day.toEpochDay())));
            return people;
        }

        HardSoftLongScore score() {
            return score;
        }
    }

    /** Pool, leave and rest are hard; even counts are soft. */
    public static class Rules implements ConstraintProvider {
        @Override
        public Constraint[] defineConstraints(ConstraintFactory factory) {
            return new Constraint[] {
                factory.forEach(Duty.class)
                        .filter(Duty::isWrong)
                        .penalize(HardSoftLongScore.ONE_HARD)
                        .asConstraint("pool and leave"),
                factory.forEachUniquePair(Duty.class, Joiners.equal(Duty::getPerson))
                        .filter(Duty::isTooNear)
                        .penalize(HardSoftLongScore.ONE_HARD)
                        .asConstraint("rest"),
                factory.forEach(Duty.class)
                        .groupBy(Duty::getPerson, Duty::level, ConstraintCollectors.count())
                        .penalizeLong(HardSoftLongScore.ONE_SOFT, (person, level, count) -> (long) count * count)
                        .asConstraint("even counts")
            };
        }
    }

    /** Until the first feasible solution, a minute at most. */
    @Benchmark
    public HardSoftLongScore firstFeasible() {
        SolverConfig config = new SolverConfig()
                .withSolutionClass(Year.class)
                .withEntityClasses(Duty.class)
                .withConstraintProviderClass(Rules.class)
                .withTerminationConfig(
                        new TerminationConfig().withBestScoreFeasible(true).withSpentLimit(Duration.ofMinutes(1)));
        Year solved = SolverFactory.<Year>create(config).buildSolver().solve(new Year(new OfficeYear(staff, 1, 2)));
        if (!solved.score().isFeasible()) {
            System.out.println(staff + " people: not feasible within a minute, " + solved.score());
        }
        return solved.score();
    }
}
