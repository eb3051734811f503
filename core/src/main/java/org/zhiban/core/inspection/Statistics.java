package org.zhiban.core.inspection;

import java.time.Duration;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.EmergencyReceived;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.OrderRegistered;
import org.zhiban.core.matter.Matter;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Finding;
import org.zhiban.core.regulation.Post;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Severity;
import org.zhiban.core.roster.DutyBook;
import org.zhiban.core.shift.ClosedShift;
import org.zhiban.core.staff.SectionId;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.DateSpan;

/**
 * The statistics of some days (值班统计): who stood which duties how long, what came in, what was found. Duties are counted as
 * they were stood, by category, as allowances and compensatory leave need them. Immutable.
 *
 * @param days the days
 * @param people one row a person and month, in the order of person and month
 * @param findings how often each rule was found breached or worth a word, by the days' findings
 * @param orders how many citizens' orders were registered
 * @param emergencies how many emergencies were received
 * @param matters how many matters were registered in all, these included
 */
public record Statistics(
        DateSpan days, List<Row> people, Map<Code, Long> findings, long orders, long emergencies, long matters) {

    /**
     * One person's month (本人当月).
     *
     * @param person the person, as named in the book
     * @param month the month the duties began in
     * @param duties how many duties were stood, by category of the rotation
     * @param hours how long they were, from taking over to handing over
     * @param entries how many entries the person wrote
     * @param breaches how many breaches the person answers for, counted in the month they began in
     */
    public record Row(
            DutyOfficer person,
            YearMonth month,
            Map<String, Long> duties,
            Duration hours,
            long entries,
            long breaches) {

        /**
         * Keeps its own copy.
         *
         * @throws NullPointerException if a component is null
         */
        public Row {
            Objects.requireNonNull(person, "person");
            Objects.requireNonNull(month, "month");
            duties = Collections.unmodifiableMap(new TreeMap<>(duties));
            Objects.requireNonNull(hours, "hours");
        }

        /**
         * The section (所属科室) the person then belonged to.
         *
         * @return the section
         */
        public SectionId section() {
            return person.section();
        }
    }

    /** Keeps its own copies. */
    public Statistics {
        Objects.requireNonNull(days, "days");
        people = List.copyOf(people);
        findings = Collections.unmodifiableMap(new TreeMap<>(findings));
    }

    /**
     * The rows of a section (科室统计).
     *
     * @param section the section
     * @return its people's rows
     */
    public List<Row> of(SectionId section) {
        return people.stream().filter(row -> row.section().equals(section)).toList();
    }

    /**
     * The statistics of some days (值班统计).
     *
     * @param book the book read through
     * @param days the days
     * @param findings the findings of these days
     * @return the statistics
     */
    public static Statistics of(DutyBook book, DateSpan days, List<Finding> findings) {
        return new Counting(book, days, findings).statistics();
    }

    private record Key(StaffId person, YearMonth month) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byPerson = person.compareTo(other.person);
            return byPerson != 0 ? byPerson : month.compareTo(other.month);
        }
    }

    private record Counting(DutyBook book, DateSpan days, List<Finding> findings) {

        Statistics statistics() {
            Map<Code, Long> byCode = new TreeMap<>();
            findings.forEach(finding -> byCode.merge(finding.code(), 1L, Long::sum));
            List<Matter> registered = book.matters().stream()
                    .filter(matter -> isWithin(matter.opening().at()))
                    .toList();
            return new Statistics(
                    days,
                    rows(),
                    byCode,
                    registered.stream()
                            .filter(matter -> has(matter, OrderRegistered.class))
                            .count(),
                    registered.stream()
                            .filter(matter -> has(matter, EmergencyReceived.class))
                            .count(),
                    registered.size());
        }

        private static boolean has(Matter matter, Class<? extends DutyEvent> kind) {
            return matter.has(kind);
        }

        private boolean isWithin(Instant at) {
            return days.contains(book.plan().dateOf(at));
        }

        private List<Row> rows() {
            Map<Key, List<ClosedShift>> stood = new TreeMap<>();
            desks().flatMap(this::stood)
                    .filter(held -> days.contains(held.shift().date()))
                    .forEach(held -> stood.computeIfAbsent(
                                    new Key(
                                            held.officer().id(),
                                            YearMonth.from(held.shift().date())),
                                    any -> new ArrayList<>())
                            .add(held));
            Map<Key, Long> entries = new TreeMap<>();
            book.entries().stream()
                    .filter(entry -> isWithin(entry.enteredAt()))
                    .forEach(entry -> entries.merge(key(entry), 1L, Long::sum));
            return stood.entrySet().stream()
                    .map(one -> row(one.getKey(), one.getValue(), entries.getOrDefault(one.getKey(), 0L)))
                    .toList();
        }

        private Stream<PostId> desks() {
            return book.plan().regulations().posts(Post.Kind.DESK).stream();
        }

        private Stream<ClosedShift> stood(PostId post) {
            return Stream.concat(
                    book.history().closed(post).stream(),
                    book.history().running(post).stream()
                            .filter(held -> held.since().isBefore(book.until())));
        }

        private Key key(LogEntry entry) {
            return new Key(entry.actor(), YearMonth.from(book.plan().dateOf(entry.enteredAt())));
        }

        private Row row(Key key, List<ClosedShift> stood, long entries) {
            Map<String, Long> duties = new TreeMap<>();
            Duration hours = Duration.ZERO;
            for (ClosedShift held : stood) {
                duties.merge(category(held), 1L, Long::sum);
                Instant until = held.until().isAfter(book.until()) ? book.until() : held.until();
                hours = hours.plus(Duration.between(held.since(), until));
            }
            return new Row(stood.get(0).officer(), key.month(), duties, hours, entries, breaches(key));
        }

        private String category(ClosedShift held) {
            return book.plan()
                    .find(held.shift())
                    .map(shift -> shift.template().category())
                    .orElse("");
        }

        private long breaches(Key key) {
            return findings.stream()
                    .filter(finding -> finding.severity() == Severity.BREACH)
                    .filter(finding -> finding.answerable().contains(key.person()))
                    .filter(finding -> YearMonth.from(
                                    book.plan().dateOf(finding.span().start()))
                            .equals(key.month()))
                    .count();
        }
    }
}
