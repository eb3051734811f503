package org.zhiban.core.roster;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.RosterProposed;
import org.zhiban.core.event.RosterPublished;
import org.zhiban.core.event.Told;
import org.zhiban.core.regulation.Post;
import org.zhiban.core.shift.Shift;
import org.zhiban.core.shift.ShiftPlan;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.staff.StaffMember;
import org.zhiban.core.time.DateSpan;
import org.zhiban.core.time.OfficeDay;

/**
 * A roster as the sheet on the wall (值班表), clause 一(二): day by day who leads and who takes which shift, with phones, who drew
 * it up, who approved it, when it was published and how often amended since. Immutable.
 *
 * @param roster the roster as it stands after its amendments
 * @param days its days, in order
 * @param drawnUpBy who drew it up; empty if the directory no longer knows the person
 * @param approvedBy who approved it; empty if nobody did, or it is not published
 * @param notes what stands below it; may be empty
 */
public record RosterSheet(
        Roster roster,
        List<Day> days,
        Optional<DutyOfficer> drawnUpBy,
        Optional<DutyOfficer> approvedBy,
        String notes) {

    /**
     * One day of the sheet (一日).
     *
     * @param day the day with its kind and what is special about it
     * @param leaders who leads: the shifts of the leaders' posts that begin that day
     * @param shifts the other shifts that begin that day, in the order of the posts and of time
     */
    public record Day(OfficeDay day, List<Duty> leaders, List<Duty> shifts) {

        /**
         * Keeps its own copies.
         *
         * @throws NullPointerException if a component is null
         */
        public Day {
            Objects.requireNonNull(day, "day");
            leaders = List.copyOf(leaders);
            shifts = List.copyOf(shifts);
        }
    }

    /**
     * One shift and who takes it (一班).
     *
     * @param shift the shift, with its name and hours
     * @param people who takes it, in the order of the seats; empty while nobody does
     */
    public record Duty(Shift shift, List<Person> people) {

        /**
         * Keeps its own copy.
         *
         * @throws NullPointerException if a component is null
         */
        public Duty {
            Objects.requireNonNull(shift, "shift");
            people = List.copyOf(people);
        }
    }

    /**
     * One name on the sheet (值班人员及电话).
     *
     * @param officer the officer, with name and section as rostered
     * @param phone the phone as the directory has it today; empty if it has none
     */
    public record Person(DutyOfficer officer, Optional<String> phone) {

        /**
         * Checks that nothing is missing.
         *
         * @throws NullPointerException if a component is null
         */
        public Person {
            Objects.requireNonNull(officer, "officer");
            Objects.requireNonNull(phone, "phone");
        }
    }

    /**
     * Keeps its own copy.
     *
     * @throws NullPointerException if a component is null
     */
    public RosterSheet {
        Objects.requireNonNull(roster, "roster");
        days = List.copyOf(days);
        Objects.requireNonNull(drawnUpBy, "drawnUpBy");
        Objects.requireNonNull(approvedBy, "approvedBy");
        Objects.requireNonNull(notes, "notes");
    }

    /**
     * When it was published (发布时间).
     *
     * @return the instant, or empty while it is not
     */
    public Optional<Instant> published() {
        return roster.published();
    }

    /**
     * The number of its last amendment (调整号).
     *
     * @return the number, 0 if it stands as published
     */
    public int amendment() {
        return roster.amendments();
    }

    /**
     * The sheet of a roster (值班表).
     *
     * @param roster the roster
     * @param book the book it stands in
     * @param staff the staff directory, by person
     * @return the sheet
     */
    public static RosterSheet of(Roster roster, DutyBook book, Function<StaffId, Optional<StaffMember>> staff) {
        Optional<RosterPublished> published = last(
                        book, RosterPublished.class, it -> it.roster().equals(roster.id()))
                .map(Told::event);
        return new RosterSheet(
                roster,
                new Writer(roster, book.plan(), staff).days(),
                last(book, RosterProposed.class, it -> it.roster().equals(roster.id()))
                        .flatMap(told -> staff.apply(told.entry().actor()))
                        .map(DutyOfficer::of),
                published.flatMap(RosterPublished::approver),
                published.map(RosterPublished::notes).orElse(""));
    }

    private static <E extends DutyEvent> Optional<Told<E>> last(DutyBook book, Class<E> kind, Predicate<E> isIt) {
        return book.told(kind).stream().filter(told -> isIt.test(told.event())).reduce((first, later) -> later);
    }

    private record Writer(Roster roster, ShiftPlan plan, Function<StaffId, Optional<StaffMember>> staff) {

        List<Day> days() {
            return roster.period()
                    .days()
                    .map(date -> new Day(
                            plan.day(date),
                            duties(date, Post.Kind.LEADER).toList(),
                            duties(date, Post.Kind.DESK).toList()))
                    .toList();
        }

        private Stream<Duty> duties(LocalDate date, Post.Kind kind) {
            return plan.regulations().on(date).posts(kind).stream()
                    .flatMap(post -> plan.shifts(post.id(), DateSpan.through(date, date)).stream())
                    .map(shift -> new Duty(
                            shift,
                            roster.officers(shift.id()).stream()
                                    .map(this::person)
                                    .toList()));
        }

        private Person person(DutyOfficer officer) {
            return new Person(officer, staff.apply(officer.id()).flatMap(StaffMember::phone));
        }
    }
}
