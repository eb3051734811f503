package org.zhiban.core.office;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhiban.core.event.Assignment;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.MatterRegistered;
import org.zhiban.core.event.RosterId;
import org.zhiban.core.handover.HandoverFindings;
import org.zhiban.core.hotline.LineFindings;
import org.zhiban.core.hotline.LineRoute;
import org.zhiban.core.logbook.Verification;
import org.zhiban.core.record.RecordFindings;
import org.zhiban.core.regulation.Finding;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.roster.DutyBook;
import org.zhiban.core.roster.Redraft;
import org.zhiban.core.roster.Roster;
import org.zhiban.core.roster.RosterDraft;
import org.zhiban.core.roster.RosterFindings;
import org.zhiban.core.roster.RosterPlanner;
import org.zhiban.core.shift.OnPost;
import org.zhiban.core.shift.ShiftPlan;
import org.zhiban.core.staff.StaffDirectory;
import org.zhiban.core.staff.StaffList;
import org.zhiban.core.time.DateSpan;
import org.zhiban.core.time.Span;

/**
 * A view (查看) of the office: everything that can be known from the book, as it stood when the view was taken. Every read
 * goes through here. Immutable, except that reading the whole book again is up to {@link #verify()}; safe for use by
 * several threads.
 */
public final class View {
    private final OfficeBook book;
    private final StaffDirectory directory;
    private final DutyBook read;

    View(OfficeBook book, ShiftPlan plan, StaffDirectory directory, List<LogEntry> entries, Instant now) {
        this.book = book;
        this.directory = directory;
        this.read = DutyBook.read(entries, plan, now);
    }

    /**
     * What was known at an earlier time (当时所知): the same office, from the entries written by then. What happened when
     * and what was known when are two axes; this moves along the second.
     *
     * @param instant up to when entries count
     * @return the view as it would have been then
     */
    public View asKnownAt(Instant instant) {
        List<LogEntry> known = read.entries().stream()
                .filter(entry -> !entry.enteredAt().isAfter(instant))
                .toList();
        return new View(book, read.plan(), directory, known, instant);
    }

    /**
     * The time of the view (查看时间).
     *
     * @return up to when it tells
     */
    public Instant now() {
        return read.until();
    }

    /**
     * The log (记录本), in order.
     *
     * @return every entry
     */
    public List<LogEntry> log() {
        return read.entries();
    }

    /**
     * The shifts (班次安排) of the office.
     *
     * @return the timetable laid on the calendar
     */
    public ShiftPlan plan() {
        return read.plan();
    }

    /**
     * Who is on a post now (当前在岗), clause 一(四).
     *
     * @param post the post
     * @return held, vacant or not yet taken
     */
    public OnPost onPost(PostId post) {
        return onPost(post, read.until());
    }

    /**
     * Who was on a post at an instant (某时在岗), clause 一(四).
     *
     * @param post the post
     * @param instant the instant, not later than {@link #now()}
     * @return held, vacant or not yet taken
     * @throws IllegalArgumentException if the instant lies in the future
     */
    public OnPost onPost(PostId post, Instant instant) {
        if (instant.isAfter(read.until())) {
            throw new IllegalArgumentException(
                    "时间 the book does not tell the future: " + instant + " is after " + read.until());
        }
        return read.history().onPost(post, instant, read.until(), read.plan());
    }

    /**
     * Who is on the published roster for a post at an instant (排定人员), past or future.
     *
     * @param post the post
     * @param instant the instant
     * @return the officers, possibly none
     */
    public List<DutyOfficer> rostered(PostId post, Instant instant) {
        return read.plan().at(post, instant).stream()
                .flatMap(shift -> read.rosters().officers(shift.id()).stream())
                .toList();
    }

    /**
     * Who answers a line now (电话值守), clause 一(二).
     *
     * @param line the line
     * @return the route, or empty if there is no such line
     */
    public Optional<LineRoute> route(PostId line) {
        return LineRoute.of(line, read.until(), read.history().board(), read.plan());
    }

    /**
     * The state (现状) everything new is decided on.
     *
     * @return the duty board and the rosters at the end of the book
     */
    public OfficeState state() {
        return new OfficeState(read.history().board(), read.rosters());
    }

    /**
     * The open matters of a post (续办事项), clause 一(四).
     *
     * @param post the post
     * @return the matters, in the order of their identity
     */
    public List<MatterRegistered> openMatters(PostId post) {
        return read.history().board().matters(post);
    }

    /**
     * A roster (值班表).
     *
     * @param id its name
     * @return the roster as it stands, or empty if there is none
     */
    public Optional<Roster> roster(RosterId id) {
        return read.rosters().find(id);
    }

    /**
     * Drafts a roster (草拟值班表), clause 一(二): fair, within eligibility, leave and rest, from the balances earlier rosters
     * left. Nothing is written; submit {@link ProposeRoster#of(RosterId, RosterDraft)} to do so.
     *
     * @param period the days to plan
     * @param fixed assignments already agreed, which are kept
     * @return the draft, with what could not be filled and why, and how fair it is
     */
    public RosterDraft draft(DateSpan period, List<Assignment> fixed) {
        return RosterPlanner.of(read.plan(), StaffList.read(directory, period), read.rosters())
                .draft(period, fixed);
    }

    /**
     * Drafts what has to change in a roster (重排) from a day on, after leave, a departure or a new colleague: as few duties as
     * possible. Nothing is written; submit {@link AmendRoster} with the changes to do so.
     *
     * @param id the roster
     * @param from the first day that may change
     * @return the changes, what nobody is left for, and whether fewer would do
     * @throws IllegalArgumentException if there is no such roster
     */
    public Redraft redraft(RosterId id, LocalDate from) {
        Roster roster = roster(id).orElseThrow(() -> new IllegalArgumentException("值班表 there is no roster " + id));
        return RosterPlanner.of(read.plan(), StaffList.read(directory, roster.period()), read.rosters())
                .redraft(roster, from);
    }

    /**
     * The findings (检查发现) that touch a span, up to now, earliest first.
     *
     * @param span the span looked at
     * @return what the book shows, each with clause and evidence
     */
    public List<Finding> findings(Span span) {
        return Stream.of(
                        RosterFindings.of(read),
                        HandoverFindings.of(read),
                        RecordFindings.of(read),
                        LineFindings.of(read))
                .flatMap(findings -> findings)
                .filter(finding -> finding.span().overlaps(span))
                .sorted(Comparator.comparing((Finding finding) -> finding.span().start())
                        .thenComparing(Finding::code))
                .toList();
    }

    /**
     * Verifies the book (核验记录本): numbers, links and digests, from the first entry to the last, as stored.
     *
     * @return intact, or the first bad entry with what is wrong
     */
    public Verification verify() {
        return Verification.of(book.logbook(), book.office());
    }
}
