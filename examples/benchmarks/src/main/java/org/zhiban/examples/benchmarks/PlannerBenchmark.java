package org.zhiban.examples.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.zhiban.core.internal.planner.LevelCertificate;
import org.zhiban.core.internal.planner.OfficeYear;
import org.zhiban.core.internal.planner.Plan;
import org.zhiban.core.internal.planner.Planner;
import org.zhiban.core.internal.planner.PlanningProblem;

/** One office's year planned, warm; how far from the proven bound is printed once a size. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(1)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
public class PlannerBenchmark {

    /** How many people the office has. */
    @Param({"60", "1000", "5000"})
    public int staff;

    private PlanningProblem problem;
    private Plan plan;

    /** Makes the office's year. */
    @Setup(Level.Trial)
    public void office() {
        problem = new OfficeYear(staff, 1, 2).problem();
    }

    /** The year, from the problem to the plan with its certificates. */
    @Benchmark
    public Plan year() {
        plan = Planner.solve(problem);
        return plan;
    }

    /** Says how fair it came out, so that a quick plan is not taken for a good one. */
    @TearDown(Level.Trial)
    public void tellHowFair() {
        for (LevelCertificate level : plan.certificates()) {
            System.out.printf(
                    "%d people, level %d: spread %d, bound %d, certified %b, empty %d%n",
                    staff,
                    level.level(),
                    level.spread(),
                    level.narrowest(),
                    level.isCertified(),
                    plan.empty().size());
        }
    }
}
