package org.zhiban.core.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.zhiban.core.event.DutiesSwapped;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.DutySubstituted;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.OtherCases;
import org.zhiban.core.event.RosterAmended;
import org.zhiban.core.event.RosterFiled;
import org.zhiban.core.event.RosterId;
import org.zhiban.core.event.RosterProposed;
import org.zhiban.core.event.RosterPublished;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.regulation.Post;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Regulations;
import org.zhiban.core.shift.ShiftPlan;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.DateSpan;

/**
 * The rosters of an office (历次值班表), folded from the book; checks nothing and never fails. Immutable.
 *
 * @param all every roster proposed, by identity
 * @param evidence the numbers of the entries they rest on, in order
 */
public record Rosters(Map<RosterId, Roster> all, List<Long> evidence) implements OtherCases<Map<RosterId, Roster>> {
    /** The kinds of event they rest on (依据的记录种类). */
    public static final Set<Class<? extends DutyEvent>> KINDS = Set.of(
            RosterProposed.class,
            RosterPublished.class,
            RosterFiled.class,
            RosterAmended.class,
            DutiesSwapped.class,
            DutySubstituted.class);

    private static final Rosters NONE = new Rosters(Map.of(), List.of());

    /** Keeps its own copy; a sorted map is copied in one go. */
    public Rosters {
        all = Collections.unmodifiableSortedMap(new TreeMap<>(all));
        evidence = List.copyOf(evidence);
    }

    /**
     * No roster yet (空).
     *
     * @return the rosters of an empty book
     */
    public static Rosters none() {
        return NONE;
    }

    /**
     * The rosters after one more entry (推进).
     *
     * @param entry the next entry of the book
     * @return the rosters as they then stand
     */
    public Rosters after(LogEntry entry) {
        Map<RosterId, Roster> after = entry.event().match(this);
        return after == all
                ? this
                : new Rosters(
                        after,
                        Stream.concat(evidence.stream(), Stream.of(entry.number()))
                                .toList());
    }

    /**
     * The rosters a book tells of (历次值班表).
     *
     * @param entries the entries, from the first
     * @return the rosters as they stand at the end
     */
    public static Rosters of(Iterable<LogEntry> entries) {
        Rosters rosters = none();
        for (LogEntry entry : entries) {
            rosters = rosters.after(entry);
        }
        return rosters;
    }

    /**
     * A roster (值班表).
     *
     * @param id its identity
     * @return the roster, or empty if none was proposed under that name
     */
    public Optional<Roster> find(RosterId id) {
        return Optional.ofNullable(all.get(id));
    }

    /**
     * The published roster of a day (已发布值班表).
     *
     * @param date the day
     * @return the roster whose period holds it, or empty if none is published
     */
    public Optional<Roster> publishedOn(LocalDate date) {
        for (Roster roster : all.values()) {
            if (roster.isPublished() && roster.period().contains(date)) {
                return Optional.of(roster);
            }
        }
        return Optional.empty();
    }

    /**
     * Who is on the published roster for a shift (排定人员).
     *
     * @param shift the shift
     * @return the officers, possibly none
     */
    public List<DutyOfficer> officers(ShiftId shift) {
        return publishedOn(shift.date()).map(roster -> roster.officers(shift)).orElse(List.of());
    }

    /**
     * Whether a person is the duty leader at an instant (带班领导), clause 一(三).
     *
     * @param person the person
     * @param instant the instant
     * @param plan the shifts
     * @return true if the published roster has the person leading then
     */
    public boolean isDutyLeader(StaffId person, Instant instant, ShiftPlan plan) {
        return leadersAt(instant, plan).anyMatch(leader -> leader.id().equals(person));
    }

    /**
     * The duty leader at an instant (带班领导), clause 一(三).
     *
     * @param instant the instant
     * @param plan the shifts
     * @return who leads by the published roster; one person, or as many as the regulation wants
     */
    public Stream<DutyOfficer> leadersAt(Instant instant, ShiftPlan plan) {
        return plan.regulations().posts(Post.Kind.LEADER).stream()
                .flatMap(post -> plan.at(post, instant).stream())
                .flatMap(shift -> officers(shift.id()).stream());
    }

    /**
     * The posts a person leads from at an instant (带班岗位).
     *
     * @param person the person
     * @param instant when
     * @param plan the shifts
     * @return the leaders' posts the roster names the person for
     */
    public Stream<PostId> ledBy(StaffId person, Instant instant, ShiftPlan plan) {
        return plan.regulations().posts(Post.Kind.LEADER).stream()
                .flatMap(post -> plan.at(post, instant).stream())
                .filter(shift -> officers(shift.id()).stream()
                        .anyMatch(leader -> leader.id().equals(person)))
                .map(shift -> shift.id().post());
    }

    /**
     * A person's shifts near some days (本人班次), in every roster, published or proposed.
     *
     * @param staff the person
     * @param days the days
     * @return the shifts that start on these days
     */
    public Stream<ShiftId> shiftsOf(StaffId staff, DateSpan days) {
        return all.values().stream()
                .filter(roster -> roster.period().overlaps(days))
                .flatMap(roster -> roster.shiftsOf(staff))
                .filter(shift -> days.contains(shift.date()));
    }

    /**
     * How many swaps a person asked for (调班次数) in a month.
     *
     * @param staff the person
     * @param month the month of the shifts that were to be given away
     * @return the swaps entered so far
     */
    public long swaps(StaffId staff, YearMonth month) {
        return all.values().stream()
                .flatMap(roster -> roster.swapped().stream())
                .filter(asked -> asked.officer().id().equals(staff))
                .filter(asked -> YearMonth.from(asked.shift().date()).equals(month))
                .count();
    }

    /**
     * What a person carries into a roster (结转): duties beyond the fair share in the rosters before it.
     *
     * @param staff the person
     * @param rotation the rotation
     * @param category the category
     * @param before the first day of the roster to come
     * @param regulations the regulation in its versions
     * @return millionths of a duty, negative if the person has served less than the fair share; empty if no earlier roster
     *     knows the person
     */
    public OptionalLong balance(
            StaffId staff, String rotation, String category, LocalDate before, Regulations regulations) {
        return all.values().stream()
                .filter(roster -> roster.isPublished() && !roster.period().end().isAfter(before))
                .sorted(Comparator.comparing((Roster roster) -> roster.period().end())
                        .reversed())
                .flatMap(roster -> roster.shares().stream()
                        .filter(share -> share.staff().equals(staff)
                                && share.rotation().equals(rotation)
                                && share.category().equals(category))
                        .map(share -> share.balanceAfter(DutyCounts.duties(roster, share, regulations))))
                .mapToLong(balance -> balance)
                .findFirst();
    }

    private Map<RosterId, Roster> change(RosterId id, UnaryOperator<Roster> change) {
        Map<RosterId, Roster> changed = new TreeMap<>(all);
        changed.computeIfPresent(id, (any, roster) -> change.apply(roster));
        return changed;
    }

    @Override
    public Map<RosterId, Roster> rosterProposed(RosterProposed event) {
        Map<RosterId, Roster> more = new TreeMap<>(all);
        more.put(event.roster(), Roster.proposed(event));
        return more;
    }

    @Override
    public Map<RosterId, Roster> rosterPublished(RosterPublished event) {
        return change(event.roster(), roster -> roster.published(event.at()));
    }

    @Override
    public Map<RosterId, Roster> rosterFiled(RosterFiled event) {
        return change(event.roster(), roster -> roster.filed(event));
    }

    @Override
    public Map<RosterId, Roster> rosterAmended(RosterAmended event) {
        return change(event.roster(), roster -> roster.changed(event.number(), event.changes()));
    }

    @Override
    public Map<RosterId, Roster> dutiesSwapped(DutiesSwapped event) {
        return change(event.roster(), roster -> roster.swapped(event));
    }

    @Override
    public Map<RosterId, Roster> dutySubstituted(DutySubstituted event) {
        return change(event.roster(), roster -> roster.changed(event.number(), event.changes()));
    }

    @Override
    public Map<RosterId, Roster> otherwise(DutyEvent event) {
        return all;
    }
}
