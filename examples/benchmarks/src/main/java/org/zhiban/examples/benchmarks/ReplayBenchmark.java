package org.zhiban.examples.benchmarks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import org.zhiban.core.confidentiality.Guarded;
import org.zhiban.core.event.CallAnswered;
import org.zhiban.core.event.CarriedMatter;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.EventCodec.Encoded;
import org.zhiban.core.event.HandoverAccepted;
import org.zhiban.core.event.HandoverMode;
import org.zhiban.core.event.HandoverOffered;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.MatterClosed;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.MatterRegistered;
import org.zhiban.core.event.MatterReported;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.form.Means;
import org.zhiban.core.office.OfficeState;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Role;
import org.zhiban.core.staff.SectionId;
import org.zhiban.core.staff.StaffId;
import org.zhiban.json.JsonEventCodec;
import tools.jackson.databind.json.JsonMapper;

/** Replaying a book into the state beside parsing the same JSON alone: into Jackson's tree, and into events. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(1)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
public class ReplayBenchmark {
    private static final int EVENTS = 20_000;
    private static final PostId DESK = PostId.of("desk");
    private static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final StaffId ACTOR = StaffId.of("M01");

    private final JsonEventCodec codec = new JsonEventCodec();
    private final JsonMapper mapper = JsonMapper.builder().build();
    private final List<Encoded> stored = new ArrayList<>();

    /** A year as a desk writes it: matters with their reports and ends, calls, and two handovers a day. */
    public ReplayBenchmark() {
        for (int i = 0; stored.size() < EVENTS; i++) {
            day(i).forEach(event -> stored.add(codec.encode(Guarded.open(event))));
        }
        stored.subList(EVENTS, stored.size()).clear();
    }

    private static List<DutyEvent> day(int i) {
        Instant at = START.plusSeconds(600L * i);
        DutyOfficer officer = new DutyOfficer(StaffId.of("M0" + i % 9), "张伟", SectionId.of("secretariat"));
        DutyOfficer next = new DutyOfficer(StaffId.of("M0" + (i + 1) % 9), "李强", SectionId.of("secretariat"));
        ShiftId shift = new ShiftId(DESK, LocalDate.of(2026, 1, 1).plusDays(i % 365), "workday-night");
        MatterId matter = MatterId.of("2026-" + i);
        String content = "河北街供水主管爆裂，三个小区停水，居民来电反映，已通知供水公司派人抢修";
        String requirement = "督促抢修，每两小时问一次进展";
        return List.of(
                new MatterRegistered(matter, DESK, content, requirement, i % 5 == 0, officer, at),
                new MatterReported(matter, next, List.of(Role.DUTY_LEADER), Means.PHONE, at.plusSeconds(60)),
                new CallAnswered(PostId.of("mayor-line"), officer, "咨询供暖时间，已答复", Optional.empty(), at.plusSeconds(90)),
                new HandoverOffered(
                        DESK,
                        shift,
                        shift,
                        officer,
                        next,
                        List.of(new CarriedMatter(matter, content, requirement)),
                        HandoverMode.FACE_TO_FACE,
                        "值班室",
                        at.plusSeconds(120)),
                new HandoverAccepted(DESK, shift, shift, officer, next, List.of(matter), at.plusSeconds(180)),
                new MatterClosed(matter, "已修复通水，逐户回访", at.plusSeconds(240)));
    }

    /** The peer: the same bytes parsed into Jackson's tree. */
    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public void parseIntoTree(Blackhole hole) {
        stored.forEach(event -> hole.consume(mapper.readTree(event.payload())));
    }

    /** The same bytes parsed into events, and no more. */
    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public void parseIntoEvents(Blackhole hole) {
        stored.forEach(event -> hole.consume(codec.decode(event.type(), event.version(), event.payload())));
    }

    /** Parsed, and folded into the state. */
    @Benchmark
    @OperationsPerInvocation(EVENTS)
    public OfficeState replay() {
        OfficeState state = OfficeState.empty();
        long number = 0;
        for (Encoded event : stored) {
            Guarded<DutyEvent> read = codec.decode(event.type(), event.version(), event.payload());
            Instant at = read.value().at();
            state = state.after(new LogEntry(++number, at, false, ACTOR, "c", "jiaohe/1", read));
        }
        return state;
    }
}
