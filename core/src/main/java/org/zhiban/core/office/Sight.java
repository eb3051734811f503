package org.zhiban.core.office;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.zhiban.core.confidentiality.Clearance;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.HandoverOffered;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.matter.Matter;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Secrecy;
import org.zhiban.core.shift.RunningShift;
import org.zhiban.core.shift.Shift;
import org.zhiban.core.shift.ShiftPlan;
import org.zhiban.core.staff.StaffId;

/**
 * What a reader may see (知悉), clause 一(六). An entry is seen if it is open, or its mark has lapsed; if the reader wrote it or
 * has to do with its matter; or if the reader is cleared for it and among those who need to know. From the level on from
 * which reading is recorded, the last is not enough: it must have been disclosed first. Everything else is withheld, with
 * its number and level; and since all a view tells is worked out from what is left, nothing withheld shows through.
 */
final class Sight {
    /** Who reads, and how far cleared; nobody in particular where it is empty. */
    private final Optional<Clearance> clearance;

    private final Secrecy secrecy;
    private final OfficeState state;
    private final ShiftPlan plan;
    private final Instant now;
    private final LocalDate today;
    private final Map<PostId, Boolean> answered = new ConcurrentHashMap<>();

    /**
     * What somebody may see of an office as it stands.
     *
     * @param clearance who reads, and how far cleared
     * @param state the whole state, which knows who is at which post
     * @param plan the shifts
     * @param now the time of reading
     */
    Sight(Clearance clearance, OfficeState state, ShiftPlan plan, Instant now) {
        this(Optional.of(clearance), state, plan, now, plan.dateOf(now));
    }

    private Sight(Optional<Clearance> clearance, OfficeState state, ShiftPlan plan, Instant now, LocalDate today) {
        this.clearance = clearance;
        this.secrecy = plan.regulationAt(now).secrecy();
        this.state = state;
        this.plan = plan;
        this.now = now;
        this.today = today;
    }

    /** What anybody may see, without a name and without clearance: what is open, and nothing else. */
    static Sight ofAnybody(OfficeState state, ShiftPlan plan, Instant now) {
        return new Sight(Optional.empty(), state, plan, now, plan.dateOf(now));
    }

    /** The same, with no mark ever lapsing: what anybody may see whatever day it is. */
    static Sight ofAnybodyAnyDay(OfficeState state, ShiftPlan plan, Instant now) {
        return new Sight(Optional.empty(), state, plan, now, LocalDate.MIN);
    }

    boolean isReader(StaffId person) {
        return clearance.map(Clearance::person).filter(person::equals).isPresent();
    }

    boolean sees(Matter matter) {
        return areSeen(matter)
                || clearance
                        .filter(known -> isConcerned(matter, known.person()))
                        .isPresent();
    }

    private boolean isConcerned(Matter matter, StaffId reader) {
        return matter.isKnownTo(reader) || answersFor(matter.post(), reader);
    }

    /** Each mark counts from the entry it was first put on. */
    private boolean areSeen(Matter matter) {
        Set<Label> marks = new HashSet<>();
        return matter.entries().stream()
                .filter(entry -> !entry.label().isOpen() && marks.add(entry.label()))
                .allMatch(entry -> hasLapsed(entry) || needsToKnow(entry.label()));
    }

    /** Of an entry that is in no file. */
    boolean sees(LogEntry entry) {
        return entry.label().isOpen() || isReader(entry.actor()) || needsToKnow(entry.label()) || hasLapsed(entry);
    }

    /** Whether the reader sees a matter, or may have it opened to himself. */
    boolean mayRead(Matter matter) {
        return sees(matter) || isCovered(matter.label());
    }

    private boolean hasLapsed(LogEntry entry) {
        return entry.label().hasLapsed(plan.dateOf(entry.enteredAt()), today);
    }

    private boolean needsToKnow(Label label) {
        boolean isRecorded = label.level().covers(secrecy.recordedFrom());
        return !isRecorded && isCovered(label);
    }

    private boolean isCovered(Label label) {
        return clearance.filter(known -> known.covers(label)).isPresent();
    }

    /** Who is at a post knows what it carries on; and so does who is just taking it over, who has to sign for that. */
    private boolean answersFor(PostId post, StaffId reader) {
        return answered.computeIfAbsent(
                post, any -> state.board().isAt(post, reader) || isOffered(post) || isDueAt(post));
    }

    private boolean isOffered(PostId post) {
        return state.board()
                .on(post)
                .flatMap(RunningShift::offer)
                .map(HandoverOffered::incoming)
                .filter(this::isReader)
                .isPresent();
    }

    /** Rostered for the shift that has begun, and whoever had the one before still has the post, or nobody. */
    private boolean isDueAt(PostId post) {
        Optional<Shift> begun = plan.at(post, now);
        boolean isTaken = state.board()
                .on(post)
                .filter(held ->
                        begun.filter(shift -> shift.id().equals(held.shift())).isPresent())
                .isPresent();
        return !isTaken
                && begun.stream()
                        .flatMap(shift -> state.rosters().officers(shift.id()).stream())
                        .anyMatch(this::isReader);
    }

    private boolean isReader(DutyOfficer officer) {
        return isReader(officer.id());
    }
}
