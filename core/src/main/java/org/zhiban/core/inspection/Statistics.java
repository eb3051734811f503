package org.zhiban.core.inspection;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.EmergencyReceived;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.OrderRegistered;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.matter.Matter;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Entitlement;
import org.zhiban.core.regulation.Finding;
import org.zhiban.core.regulation.Post;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Severity;
import org.zhiban.core.regulation.ShiftTemplate;
import org.zhiban.core.roster.DutyBook;
import org.zhiban.core.roster.Roster;
import org.zhiban.core.shift.Shift;
import org.zhiban.core.staff.SectionId;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.DateSpan;

/**
 * The statistics of some days (值班统计): who stood which duties how long, what came in, what was found. Duties are counted as
 * they were stood, or led by the published roster, by category, as allowances and compensatory leave need them. Immutable.
 *
 * @param days the days
 * @param people one row a person and month, in the order of person and month: whoever stood a duty, wrote an entry or answers
 *     for a breach
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
     * @param person the person, as named in the book, or in the directory where no duty was stood
     * @param month the month the duties began in
     * @param duties how many duties were stood or led, by category of the rotation
     * @param hours how long they were, from taking over to handing over; of duties led, by the timetable
     * @param earned what the duties earn by the regulation of their days
     * @param entries how many entries the person wrote
     * @param breaches how many breaches the person answers for, counted in the month they began in
     */
    public record Row(
            DutyOfficer person,
            YearMonth month,
            Map<String, Long> duties,
            Duration hours,
            Earned earned,
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
            Objects.requireNonNull(earned, "earned");
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

    /**
     * What duties earn (补休与津贴). It is what was earned; what of it was taken or paid is not in the book.
     *
     * @param timeOff the leave in lieu, all parts together
     * @param yuan the allowance
     * @param lapses how much of the leave lapses on which day, the day it can no longer be taken
     */
    public record Earned(Duration timeOff, BigDecimal yuan, SortedMap<LocalDate, Duration> lapses) {

        /**
         * Keeps its own copy.
         *
         * @throws NullPointerException if a component is null
         */
        public Earned {
            Objects.requireNonNull(timeOff, "timeOff");
            Objects.requireNonNull(yuan, "yuan");
            lapses = Collections.unmodifiableSortedMap(new TreeMap<>(lapses));
        }

        /**
         * What earns nothing (无).
         *
         * @return no leave and no allowance
         */
        public static Earned nothing() {
            return new Earned(Duration.ZERO, BigDecimal.ZERO, new TreeMap<>());
        }

        /** A duty more; leave of no length lapses on no day. */
        private Earned and(Entitlement each, LocalDate date) {
            SortedMap<LocalDate, Duration> parts = new TreeMap<>(lapses);
            if (!each.timeOff().isZero()) {
                parts.merge(date.plus(each.lapses()), each.timeOff(), Duration::plus);
            }
            return new Earned(timeOff.plus(each.timeOff()), yuan.add(each.yuan()), parts);
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
     * @param people who a person is that stood no duty in these days
     * @return the statistics
     */
    public static Statistics of(
            DutyBook book, DateSpan days, List<Finding> findings, Function<StaffId, Optional<DutyOfficer>> people) {
        return new Counting(book, days, findings, people).statistics();
    }

    private record Key(StaffId person, YearMonth month) implements Comparable<Key> {
        @Override
        public int compareTo(Key other) {
            int byPerson = person.compareTo(other.person);
            return byPerson != 0 ? byPerson : month.compareTo(other.month);
        }
    }

    /** A duty that was stood, or led. */
    private record Duty(DutyOfficer officer, ShiftId shift, Instant since, Instant until) {

        Key key() {
            return new Key(officer.id(), YearMonth.from(shift.date()));
        }
    }

    private record Counting(
            DutyBook book, DateSpan days, List<Finding> findings, Function<StaffId, Optional<DutyOfficer>> people) {

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
            Map<Key, List<Duty>> duties = new TreeMap<>();
            Stream.of(posts(Post.Kind.DESK).flatMap(this::stood), seconded(), led())
                    .flatMap(some -> some)
                    .filter(duty -> days.contains(duty.shift().date()))
                    .forEach(duty -> duties.computeIfAbsent(duty.key(), any -> new ArrayList<>())
                            .add(duty));
            Map<Key, Long> entries = new TreeMap<>();
            book.entries().stream()
                    .filter(entry -> isWithin(entry.enteredAt()))
                    .forEach(entry -> entries.merge(key(entry), 1L, Long::sum));
            Set<Key> keys = new TreeSet<>(duties.keySet());
            keys.addAll(entries.keySet());
            findings.stream().flatMap(this::answerable).forEach(keys::add);
            return keys.stream()
                    .flatMap(key -> row(key, duties.getOrDefault(key, List.of()), entries.getOrDefault(key, 0L)))
                    .toList();
        }

        /** Whoever answers for a breach, in the month it began in. */
        private Stream<Key> answerable(Finding finding) {
            YearMonth month = YearMonth.from(book.plan().dateOf(finding.span().start()));
            return finding.severity() == Severity.BREACH
                    ? finding.answerable().stream().map(person -> new Key(person, month))
                    : Stream.empty();
        }

        private Stream<PostId> posts(Post.Kind kind) {
            return book.plan().regulations().posts(kind).stream();
        }

        private Stream<Duty> stood(PostId post) {
            return Stream.concat(book.history().closed(post).stream(), book.history().running(post).stream())
                    .filter(held -> held.since().isBefore(book.until()))
                    .map(held -> new Duty(held.officer(), held.shift(), held.since(), earlier(held.until())));
        }

        /** Only one hands over for all: of the further seats of a shift that was stood, the published roster tells. */
        private Stream<Duty> seconded() {
            Map<ShiftId, List<Duty>> stood = posts(Post.Kind.DESK)
                    .flatMap(this::stood)
                    .collect(Collectors.groupingBy(Duty::shift, TreeMap::new, Collectors.toList()));
            return stood.entrySet().stream().flatMap(one -> seconded(one.getKey(), one.getValue()));
        }

        private Stream<Duty> seconded(ShiftId id, List<Duty> stood) {
            Set<StaffId> there = stood.stream().map(duty -> duty.officer().id()).collect(Collectors.toSet());
            return book.plan().find(id).stream()
                    .flatMap(shift -> book.rosters().officers(id).stream()
                            .filter(officer -> !there.contains(officer.id()))
                            .limit(shift.template().seats().size() - 1L)
                            .map(officer -> new Duty(
                                    officer,
                                    id,
                                    shift.answerable().start(),
                                    earlier(shift.answerable().end()))));
        }

        /** Nobody hands over the lead: who led is who the published roster has for it. */
        private Stream<Duty> led() {
            Set<PostId> leading = posts(Post.Kind.LEADER).collect(Collectors.toSet());
            return book.rosters().all().values().stream()
                    .filter(Roster::isPublished)
                    .flatMap(Roster::assignments)
                    .filter(one -> leading.contains(one.shift().post()))
                    .flatMap(one -> book.plan().find(one.shift()).stream()
                            .map(Shift::answerable)
                            .filter(hours -> hours.start().isBefore(book.until()))
                            .map(hours -> new Duty(one.officer(), one.shift(), hours.start(), earlier(hours.end()))));
        }

        private Instant earlier(Instant until) {
            return until.isAfter(book.until()) ? book.until() : until;
        }

        private Key key(LogEntry entry) {
            return new Key(entry.actor(), YearMonth.from(book.plan().dateOf(entry.enteredAt())));
        }

        private Stream<Row> row(Key key, List<Duty> duties, long entries) {
            Map<String, Long> counts = new TreeMap<>();
            Duration hours = Duration.ZERO;
            for (Duty duty : duties) {
                category(duty).ifPresent(category -> counts.merge(category, 1L, Long::sum));
                hours = hours.plus(Duration.between(duty.since(), duty.until()));
            }
            Duration all = hours;
            return duties.stream()
                    .map(Duty::officer)
                    .findFirst()
                    .or(() -> people.apply(key.person()))
                    .map(person -> new Row(person, key.month(), counts, all, earned(duties), entries, breaches(key)))
                    .stream();
        }

        private Earned earned(List<Duty> duties) {
            Earned earned = Earned.nothing();
            for (Duty duty : duties) {
                Optional<Entitlement> each = category(duty).flatMap(category -> entitlement(duty, category));
                earned = each.isPresent() ? earned.and(each.get(), duty.shift().date()) : earned;
            }
            return earned;
        }

        private Optional<Entitlement> entitlement(Duty duty, String category) {
            return book.plan().regulationOf(duty.shift()).roster().entitlements().stream()
                    .filter(each -> each.category().equals(category))
                    .findFirst();
        }

        /** Both parts of a split shift are one duty. */
        private Optional<String> category(Duty duty) {
            return book.plan()
                    .find(duty.shift())
                    .map(Shift::template)
                    .filter(template -> template.sameAs().isEmpty())
                    .map(ShiftTemplate::category);
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
