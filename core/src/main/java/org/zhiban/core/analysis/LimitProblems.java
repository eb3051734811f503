package org.zhiban.core.analysis;

import static java.util.Map.entry;

import java.time.Duration;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.Limit;
import org.zhiban.core.regulation.Post;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.ShiftTemplate;
import org.zhiban.core.time.TimeLimit;

/** Limits of time (时限) that are missing, of no use, or contradict shifts and one another. */
final class LimitProblems {
    /** Which limits each rule is judged by. */
    private static final Map<Code, List<Limit>> USED = Map.ofEntries(
            entry(Code.HANDOVER_LATE, List.of(Limit.HANDOVER_LATE, Limit.HANDOVER_EARLY)),
            entry(Code.HANDOVER_EARLY, List.of(Limit.HANDOVER_EARLY)),
            entry(Code.HANDOVER_MISSING, List.of(Limit.HANDOVER_LATE)),
            entry(Code.POST_VACANT, List.of(Limit.HANDOVER_LATE)),
            entry(Code.LEADER_AWAY_LONG, List.of(Limit.LEADER_AWAY)),
            entry(Code.REPORT_LATE, List.of(Limit.REPORT_AT_ONCE)),
            entry(Code.PAPER_LATE, List.of(Limit.PAPER_REGISTERED)),
            entry(Code.PAPER_REPORT_LATE, List.of(Limit.REPORT_AT_ONCE)),
            entry(Code.MATTER_FORGOTTEN, List.of(Limit.FORGOTTEN)),
            entry(Code.SIGN_IN_LATE, List.of(Limit.SIGN_IN, Limit.ARRIVE_AHEAD)),
            entry(Code.SPOT_CHECK_SLOW, List.of(Limit.SPOT_CHECK_ANSWER)),
            entry(Code.FAX_UNWATCHED, List.of(Limit.RELOCATED_CHECK)),
            entry(Code.VISITOR_STAYS, List.of(Limit.VISITOR_STAY)),
            entry(Code.DISPATCH_LATE, List.of(Limit.DISPATCH)),
            entry(Code.DEPARTMENT_SILENT, List.of(Limit.CITIZEN_CONTACTED)),
            entry(Code.RESOLUTION_LATE, List.of(Limit.RESOLVED)),
            entry(Code.INSTRUCTION_LATE, List.of(Limit.INSTRUCTION_DONE)),
            entry(Code.REACTION_SLOW, List.of(Limit.REACTION)),
            entry(Code.NOT_SYNCHRONOUS, List.of(Limit.SYNCHRONOUS)),
            entry(Code.WRITTEN_LATE, List.of(Limit.WRITTEN_AFTER_ORAL)),
            entry(Code.FOLLOW_UP_LATE, List.of(Limit.FOLLOW_UP)),
            entry(Code.ARCHIVE_LATE, List.of(Limit.ARCHIVE)),
            entry(Code.INSPECTION_MISSING, List.of(Limit.INSPECTION)),
            entry(Code.FOLLOW_UP_CALL_MISSING, List.of(Limit.FOLLOW_UP_CALL)),
            entry(Code.OFFICER_UNREACHABLE, List.of(Limit.READINESS)),
            entry(Code.INSTRUCTION_WITHOUT_RESULT, List.of(Limit.INSTRUCTION_RESULT)));

    /** Limits a rule goes by where they are given and does without where they are not. */
    private static final Set<Limit> DISPENSABLE = EnumSet.of(Limit.ARRIVE_AHEAD);

    private final Inquiry inquiry;
    private final Regulation regulation;

    private LimitProblems(Inquiry inquiry) {
        this.inquiry = inquiry;
        this.regulation = inquiry.regulation();
    }

    static Stream<AnalysisProblem> of(Inquiry inquiry) {
        LimitProblems problems = new LimitProblems(inquiry);
        return Stream.of(
                        problems.missing(),
                        problems.handover(),
                        problems.unused(),
                        problems.tooWide(),
                        problems.signingIn())
                .flatMap(them -> them);
    }

    private Stream<AnalysisProblem> missing() {
        return Stream.of(Limit.values())
                .filter(limit -> !isGiven(limit) && !isDispensable(limit))
                .flatMap(limit -> users(limit)
                        .filter(code -> regulation.citation(code).isPresent())
                        .findFirst()
                        .map(code -> new AnalysisProblem(
                                AnalysisCode.RULE_WITHOUT_LIMIT,
                                "rules." + Names.of(code),
                                Facts.of("rule", Names.of(code)).and("limit", Names.of(limit))))
                        .stream());
    }

    private boolean isGiven(Limit limit) {
        return regulation.find(limit).isPresent();
    }

    /** Where one must arrive ahead, that settles when one signs in. */
    private boolean isDispensable(Limit limit) {
        return DISPENSABLE.contains(limit) || limit == Limit.SIGN_IN && isGiven(Limit.ARRIVE_AHEAD);
    }

    /** Whether a post is vacant is asked of every desk, whatever rules are cited. */
    private Stream<AnalysisProblem> handover() {
        return desks().limit(1)
                .flatMap(shift -> Stream.of(Limit.HANDOVER_EARLY, Limit.HANDOVER_LATE)
                        .filter(limit -> regulation.find(limit).isEmpty()
                                && users(limit)
                                        .noneMatch(code ->
                                                regulation.citation(code).isPresent()))
                        .map(limit -> new AnalysisProblem(
                                AnalysisCode.HANDOVER_WITHOUT_LIMIT,
                                "limits",
                                Facts.of("limit", Names.of(limit))
                                        .and("shift", shift.name())
                                        .and("at", shift.begins()))));
    }

    private Stream<ShiftTemplate> desks() {
        return regulation.posts(Post.Kind.DESK).stream().flatMap(post -> inquiry.templates(post.id()).stream());
    }

    static Stream<Code> users(Limit limit) {
        return Arrays.stream(Code.values())
                .filter(code -> USED.getOrDefault(code, List.of()).contains(limit));
    }

    private Stream<AnalysisProblem> unused() {
        return regulation.limits().entrySet().stream()
                .filter(given -> users(given.getKey())
                        .noneMatch(code -> regulation.citation(code).isPresent()))
                .map(given -> new AnalysisProblem(
                        AnalysisCode.LIMIT_UNUSED,
                        "limits." + Names.of(given.getKey()),
                        Facts.of("limit", Names.of(given.getKey()))
                                .and("within", given.getValue().value().duration())
                                .and(
                                        "rules",
                                        users(given.getKey()).map(Names::of).collect(Collectors.joining(", ")))));
    }

    private Stream<AnalysisProblem> tooWide() {
        Optional<ShiftTemplate> shortest = desks().min(Comparator.comparing(ShiftTemplate::lasts));
        return shortest.stream()
                .flatMap(shift -> Stream.of(Limit.HANDOVER_EARLY, Limit.HANDOVER_LATE, Limit.SIGN_IN)
                        .flatMap(limit -> wider(limit, shift).stream()));
    }

    private Optional<AnalysisProblem> wider(Limit limit, ShiftTemplate shift) {
        return duration(limit)
                .filter(within -> within.compareTo(shift.lasts()) >= 0)
                .map(within -> new AnalysisProblem(
                        AnalysisCode.HANDOVER_WIDER_THAN_SHIFT,
                        "limits." + Names.of(limit),
                        Facts.of("limit", Names.of(limit))
                                .and("within", within)
                                .and("shift", shift.name())
                                .and("lasts", shift.lasts())));
    }

    private Optional<Duration> duration(Limit limit) {
        return regulation.find(limit).map(TimeLimit::duration);
    }

    private Stream<AnalysisProblem> signingIn() {
        Optional<Duration> handover = duration(Limit.HANDOVER_LATE);
        return desks().limit(1)
                .flatMap(shift -> duration(Limit.SIGN_IN).stream()
                        .filter(signIn -> handover.filter(late -> signIn.compareTo(late) > 0)
                                .isPresent())
                        .map(signIn -> new AnalysisProblem(
                                AnalysisCode.SIGN_IN_AFTER_HANDOVER,
                                "limits.sign-in",
                                Facts.of("signIn", signIn)
                                        .and("handover", handover.orElseThrow())
                                        .and("shift", shift.name()))));
    }
}
