package org.zhiban.core.roster;

import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongFunction;
import java.util.stream.Stream;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Role;
import org.zhiban.core.shift.DutyBoard;
import org.zhiban.core.shift.LineRoute;
import org.zhiban.core.shift.Reinforcements;
import org.zhiban.core.shift.ShiftPlan;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.staff.StaffList;

/**
 * What a rule may look at when somebody writes (情况): the duty board, the rosters, the shifts, the people, the regulation in
 * force, who writes and when. Immutable.
 *
 * @param board the duty board as who writes may see it
 * @param rosters the rosters
 * @param reinforcements the orders that reinforced duty
 * @param plan the shifts
 * @param staff the staff list
 * @param regulation the regulation in force now
 * @param actor who writes
 * @param now when
 * @param book the entries by number, as who writes may see them: withheld where they may not be seen, empty where there is
 *     none of that number
 */
public record Circumstances(
        DutyBoard board,
        Rosters rosters,
        Reinforcements reinforcements,
        ShiftPlan plan,
        StaffList staff,
        Regulation regulation,
        StaffId actor,
        Instant now,
        LongFunction<Optional<LogEntry>> book) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Circumstances {
        Objects.requireNonNull(board, "board");
        Objects.requireNonNull(rosters, "rosters");
        Objects.requireNonNull(reinforcements, "reinforcements");
        Objects.requireNonNull(plan, "plan");
        Objects.requireNonNull(staff, "staff");
        Objects.requireNonNull(regulation, "regulation");
        Objects.requireNonNull(actor, "actor");
        Objects.requireNonNull(now, "now");
        Objects.requireNonNull(book, "book");
    }

    /**
     * Who writes (记录人), as a message names the person.
     *
     * @return the officer by name, or the mere identity of somebody the staff list does not know
     */
    public Object writer() {
        return staff.find(actor).<Object>map(DutyOfficer::of).orElse(actor);
    }

    /**
     * Whether a person holds a role at an instant (职责角色).
     *
     * @param role the role
     * @param person the person
     * @param at when
     * @return true if the roster, for the duty leader, or the regulation says so
     */
    public boolean holds(Role role, StaffId person, Instant at) {
        return role.equals(Role.DUTY_LEADER)
                ? rosters.isDutyLeader(person, at, plan)
                : staff.find(person)
                        .filter(member -> regulation.holds(role, member, plan.dateOf(at)))
                        .isPresent();
    }

    /**
     * Whether a person leads at an instant (领导): the duty leader, or whoever holds a role of the regulation.
     *
     * @param person the person
     * @param at when
     * @return true if the person holds any role
     */
    public boolean leads(StaffId person, Instant at) {
        return roles().anyMatch(role -> holds(role, person, at));
    }

    /**
     * The roles the office knows (职责角色), the duty leader's first.
     *
     * @return the roles
     */
    public Stream<Role> roles() {
        return Stream.concat(
                Stream.of(Role.DUTY_LEADER),
                regulation.roles().keySet().stream().filter(role -> !role.equals(Role.DUTY_LEADER)));
    }

    /**
     * Whether who writes may write in the book of a post (可记录): at the post, of the section in charge of one of its lines, or
     * leading.
     *
     * @param post the post
     * @return true if so
     */
    public boolean mayWrite(PostId post) {
        return board.isAt(post, actor) || answersLineOf(post) || leads(actor, now);
    }

    private boolean answersLineOf(PostId post) {
        return staff.find(actor).map(DutyOfficer::of).stream()
                .anyMatch(officer -> regulation.lines().stream()
                        .filter(line -> line.desk().equals(post))
                        .flatMap(line -> LineRoute.of(line.line(), now, board, plan).stream())
                        .anyMatch(route -> route.leadsTo(officer, board)));
    }
}
