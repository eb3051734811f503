package org.zhiban.core.roster;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.zhiban.core.event.Told;
import org.zhiban.core.matter.Matter;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Deadline;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.Limit;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Severity;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.TimeLimit;

/**
 * Builds the deadlines of a matter (事项期限) under a regulation: where it gives no such limit, or has no such rule, there is
 * none. Immutable.
 *
 * @param matter the matter
 * @param law the regulation it is judged by
 */
public record MatterDeadline(Matter matter, Regulation law) {

    /**
     * A deadline by a limit (按时限).
     *
     * @param code the rule
     * @param limit the limit
     * @param since from when it runs
     * @param done when it was done, if it was
     * @param facts the particulars beside the matter, asked for only if it is not kept
     * @return the deadline, or nothing where the regulation has no such limit or rule
     */
    public Stream<Deadline> within(
            Code code, Limit limit, Instant since, Optional<Instant> done, Supplier<Facts> facts) {
        return law.find(limit)
                .map(allowed -> within(code, allowed, since, done, facts))
                .orElseGet(Stream::empty);
    }

    /**
     * A deadline by a time allowed (按时长).
     *
     * @param code the rule
     * @param allowed how long
     * @param since from when it runs
     * @param done when it was done, if it was
     * @param facts the particulars beside the matter, asked for only if it is not kept
     * @return the deadline, or nothing where the regulation has no such rule
     */
    public Stream<Deadline> within(
            Code code, TimeLimit allowed, Instant since, Optional<Instant> done, Supplier<Facts> facts) {
        return by(code, since, allowed.deadline(since), done, facts);
    }

    /**
     * A deadline by a limit that an entry of the matter set running (按时限，自某条目起).
     *
     * @param code the rule
     * @param limit the limit
     * @param since the entry it runs from
     * @param done when it was done, if it was
     * @param facts the particulars beside the matter, asked for only if it is not kept
     * @return the deadline, or nothing where the regulation has no such limit or rule
     */
    public Stream<Deadline> within(
            Code code, Limit limit, Told<?> since, Optional<Instant> done, Supplier<Facts> facts) {
        return within(code, limit, since.at(), done, facts)
                .map(one -> new Deadline(
                        one.code(),
                        one.citation(),
                        one.severity(),
                        one.since(),
                        one.by(),
                        one.done(),
                        one.answerable(),
                        Stream.of(matter.number(), since.number()).distinct().toList(),
                        one.facts()));
    }

    /**
     * A deadline by a given instant (按期).
     *
     * @param code the rule
     * @param since from when it runs
     * @param by the last instant
     * @param done when it was done, if it was
     * @param facts the particulars beside the matter, asked for only if it is not kept
     * @return the deadline, or nothing where the regulation has no such rule
     */
    public Stream<Deadline> by(Code code, Instant since, Instant by, Optional<Instant> done, Supplier<Facts> facts) {
        boolean isKept = done.filter(at -> !at.isAfter(by)).isPresent();
        return isKept || law.citation(code).isEmpty()
                ? Stream.empty()
                : Stream.of(new Deadline(
                        code,
                        Optional.empty(),
                        Severity.BREACH,
                        since,
                        by,
                        done,
                        answerable(),
                        List.of(matter.number()),
                        with(facts.get())));
    }

    private Facts with(Facts facts) {
        Facts all = Facts.of("matter", matter.id());
        for (var fact : facts.values().entrySet()) {
            all = all.and(fact.getKey(), fact.getValue());
        }
        return all;
    }

    private List<StaffId> answerable() {
        return List.of(matter.opening().officer().id());
    }
}
