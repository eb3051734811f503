package org.zhiban.core.shift;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.regulation.Citation;
import org.zhiban.core.regulation.LineDuty;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.staff.SectionId;

/**
 * Where a line leads at an instant (电话值守), clause 一(二): to a section in daily work, to its cover while the section is
 * out, to the officer at the desk at all other times (gaps G07, G27).
 *
 * @param line the line
 * @param section the section that answers, or empty if the desk does
 * @param desk the post whose officer answers otherwise
 * @param citation the clause that says so
 */
public record LineRoute(PostId line, Optional<SectionId> section, PostId desk, Citation citation) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public LineRoute {
        Objects.requireNonNull(line, "line");
        Objects.requireNonNull(section, "section");
        Objects.requireNonNull(desk, "desk");
        Objects.requireNonNull(citation, "citation");
    }

    /**
     * The route of a line (电话值守).
     *
     * @param line the line
     * @param at when
     * @param board the duty board, which knows the sections that are out
     * @param plan the shifts
     * @return the route, or empty if the regulation knows no such line
     */
    public static Optional<LineRoute> of(PostId line, Instant at, DutyBoard board, ShiftPlan plan) {
        return of(line, at, board.sectionsOut()::containsKey, plan);
    }

    /**
     * The route of a line (电话值守), where it is known which sections are out.
     *
     * @param line the line
     * @param at when
     * @param isOut whether a section is out
     * @param plan the shifts
     * @return the route, or empty if the regulation knows no such line
     */
    public static Optional<LineRoute> of(PostId line, Instant at, Predicate<SectionId> isOut, ShiftPlan plan) {
        return plan.regulationAt(at).line(line).map(duty -> route(duty, isDailyWork(duty, at, plan), isOut));
    }

    private static boolean isDailyWork(LineDuty duty, Instant at, ShiftPlan plan) {
        return plan.at(duty.desk(), at)
                .map(Shift::template)
                .filter(template -> duty.during().contains(template.id()))
                .isPresent();
    }

    private static LineRoute route(LineDuty duty, boolean isDailyWork, Predicate<SectionId> isOut) {
        if (!isDailyWork) {
            return new LineRoute(duty.line(), Optional.empty(), duty.desk(), duty.otherwise());
        }
        return isOut.test(duty.section())
                ? new LineRoute(duty.line(), duty.cover(), duty.desk(), duty.covering())
                : new LineRoute(duty.line(), Optional.of(duty.section()), duty.desk(), duty.daily());
    }

    /**
     * Whether an officer is the one to answer (是否应由其接听).
     *
     * @param officer who answers
     * @param board the duty board, which knows who is at the desk
     * @return true if the officer belongs to the section in charge, or is at the desk where the desk is in charge
     */
    public boolean leadsTo(DutyOfficer officer, DutyBoard board) {
        return section.map(officer.section()::equals).orElseGet(() -> board.isAt(desk, officer.id()));
    }
}
