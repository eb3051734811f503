package org.zhiban.core.roster;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.zhiban.core.event.Told;
import org.zhiban.core.matter.Matter;
import org.zhiban.core.regulation.Citation;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Deadline;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.Limit;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Severity;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.TimeLimit;

/**
 * Collects the deadlines of one matter that are not kept (事项期限): still open, or missed. Where the regulation gives no such
 * limit, or has no such rule, there is none. Not thread-safe.
 */
public final class MatterDeadlines {
    private final Matter matter;
    private final Regulation law;
    private final List<Deadline> unkept = new ArrayList<>(0);

    /**
     * None yet (空).
     *
     * @param matter the matter
     * @param law the regulation it is judged by
     */
    public MatterDeadlines(Matter matter, Regulation law) {
        this.matter = matter;
        this.law = law;
    }

    /**
     * The matter they are of (事项).
     *
     * @return the matter
     */
    public Matter matter() {
        return matter;
    }

    /**
     * What it is judged by (适用制度).
     *
     * @return the regulation
     */
    public Regulation law() {
        return law;
    }

    /**
     * Those that are not kept (未按期).
     *
     * @return the deadlines, in the order they were asked about
     */
    public List<Deadline> unkept() {
        return unkept;
    }

    /**
     * A deadline by a limit (按时限).
     *
     * @param code the rule
     * @param limit the limit
     * @param since from when it runs
     * @param done when it was done, if it was
     * @param facts the particulars beside the matter, asked for only if it is not kept
     */
    public void within(Code code, Limit limit, Instant since, Optional<Instant> done, Supplier<Facts> facts) {
        Optional<TimeLimit> allowed = law.find(limit);
        if (allowed.isPresent()) {
            by(code, since, allowed.get().deadline(since), done, facts);
        }
    }

    /**
     * A deadline by a time allowed (按时长).
     *
     * @param code the rule
     * @param allowed how long
     * @param since from when it runs
     * @param done when it was done, if it was
     * @param facts the particulars beside the matter, asked for only if it is not kept
     */
    public void within(Code code, TimeLimit allowed, Instant since, Optional<Instant> done, Supplier<Facts> facts) {
        by(code, since, allowed.deadline(since), done, facts);
    }

    /**
     * A deadline by a time that another text allows (按他文时限).
     *
     * @param code the rule
     * @param allowed how long
     * @param text the text that allows it
     * @param since from when it runs
     * @param done when it was done, if it was
     * @param facts the particulars beside the matter, asked for only if it is not kept
     */
    public void within(
            Code code, TimeLimit allowed, Citation text, Instant since, Optional<Instant> done, Supplier<Facts> facts) {
        by(code, Optional.of(text), since, allowed.deadline(since), done, matter.number(), facts);
    }

    /**
     * A deadline by a limit that an entry of the matter set running (按时限，自某条目起).
     *
     * @param code the rule
     * @param limit the limit
     * @param since the entry it runs from
     * @param done when it was done, if it was
     * @param facts the particulars beside the matter, asked for only if it is not kept
     */
    public void within(Code code, Limit limit, Told<?> since, Optional<Instant> done, Supplier<Facts> facts) {
        Optional<TimeLimit> allowed = law.find(limit);
        if (allowed.isPresent()) {
            Instant by = allowed.get().deadline(since.at());
            by(code, Optional.empty(), since.at(), by, done, since.number(), facts);
        }
    }

    /**
     * A deadline by a given instant (按期).
     *
     * @param code the rule
     * @param since from when it runs
     * @param by the last instant
     * @param done when it was done, if it was
     * @param facts the particulars beside the matter, asked for only if it is not kept
     */
    public void by(Code code, Instant since, Instant by, Optional<Instant> done, Supplier<Facts> facts) {
        by(code, Optional.empty(), since, by, done, matter.number(), facts);
    }

    private void by(
            Code code,
            Optional<Citation> text,
            Instant since,
            Instant by,
            Optional<Instant> done,
            long sinceEntry,
            Supplier<Facts> facts) {
        boolean isKept = done.isPresent() && !done.get().isAfter(by);
        if (!isKept && law.citation(code).isPresent()) {
            unkept.add(new Deadline(
                    code,
                    text,
                    Severity.BREACH,
                    since,
                    by,
                    done,
                    answerable(),
                    evidence(sinceEntry),
                    with(facts.get())));
        }
    }

    private List<Long> evidence(long sinceEntry) {
        return sinceEntry == matter.number() ? List.of(sinceEntry) : List.of(matter.number(), sinceEntry);
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
