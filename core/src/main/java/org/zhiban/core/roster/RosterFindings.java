package org.zhiban.core.roster;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.DutySubstituted;
import org.zhiban.core.event.RosterFiled;
import org.zhiban.core.event.RosterPublished;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.event.Told;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.Finding;
import org.zhiban.core.regulation.Pool;
import org.zhiban.core.regulation.Post;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Rotation;
import org.zhiban.core.regulation.Severity;
import org.zhiban.core.regulation.ShiftTemplate;
import org.zhiban.core.shift.Coverage;
import org.zhiban.core.shift.Shift;
import org.zhiban.core.staff.SectionId;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.DateSpan;
import org.zhiban.core.time.OfficeCalendar;
import org.zhiban.core.time.OfficeDay;
import org.zhiban.core.time.Span;

/** What published rosters show against clauses 一(一) to 一(三) (值班表检查). */
public final class RosterFindings {
    private final DutyBook book;
    private final Roster roster;
    private final Regulation regulation;
    private final Span span;

    private RosterFindings(DutyBook book, Roster roster) {
        this.book = book;
        this.roster = roster;
        this.regulation = book.plan().regulations().on(roster.period().first());
        this.span = Span.of(
                roster.period().first().atStartOfDay(book.plan().zone()).toInstant(),
                roster.period().end().atStartOfDay(book.plan().zone()).toInstant());
    }

    /**
     * All findings about the published rosters (值班表检查发现).
     *
     * @param book the book read through
     * @return the findings, roster by roster
     */
    public static Stream<Finding> of(DutyBook book) {
        return book.rosters().all().values().stream()
                .filter(Roster::isPublished)
                .flatMap(roster -> new RosterFindings(book, roster).all());
    }

    private Stream<Finding> all() {
        return Stream.of(
                        publishedLate(),
                        filedLate(),
                        receiptMissing(),
                        amendedAfterFiling(),
                        provisional(),
                        breaksInPrintedHours(),
                        sectionsLeftOut(),
                        signatoriesUnnamed(),
                        exceptions(),
                        restsTooShort(),
                        skewed())
                .flatMap(found -> found);
    }

    private Stream<Finding> find(Code code, Severity severity, List<StaffId> answerable, Facts facts) {
        return book.finding(code, severity, span, answerable, publication(), facts);
    }

    private Stream<Finding> find(Regulation law, Code code, Severity severity, List<StaffId> answerable, Facts facts) {
        return book.finding(law, code, severity, span, answerable, publication(), facts);
    }

    private List<Long> publication() {
        return publications().map(told -> told.entry().number()).toList();
    }

    private Stream<Told<RosterPublished>> publications() {
        return book.told(RosterPublished.class).stream()
                .filter(told -> told.event().roster().equals(roster.id()));
    }

    private Stream<Finding> publishedLate() {
        return publications()
                .filter(told -> !told.entry().enteredAt().isBefore(span.start()))
                .flatMap(told -> find(
                        Code.ROSTER_LATE,
                        Severity.WARNING,
                        List.of(told.entry().actor()),
                        Facts.of("roster", roster.id()).and("at", told.entry().enteredAt())));
    }

    /** Filed late, or not at all. */
    private Stream<Finding> filedLate() {
        return new FilingDeadline(roster, book.plan())
                .deadline()
                .filter(deadline -> deadline.isMissed(book.until()))
                .map(missed -> new Finding(
                        missed.code(),
                        missed.citation().orElseThrow(),
                        missed.severity(),
                        DutyBook.between(missed.since(), missed.done().orElse(book.until())),
                        publications().map(told -> told.entry().actor()).toList(),
                        Stream.concat(publication().stream(), filings()).toList(),
                        missed.facts()));
    }

    private Stream<Long> filings() {
        return book.told(RosterFiled.class).stream()
                .filter(told -> told.event().roster().equals(roster.id()))
                .map(Told::number);
    }

    private Stream<Finding> receiptMissing() {
        FilingDeadline deadline = new FilingDeadline(roster, book.plan());
        return roster.filing().filter(filing -> filing.receipt().isEmpty()).stream()
                .flatMap(any -> deadline.firstHoliday().stream())
                .map(deadline::startOf)
                .filter(holiday -> holiday.isBefore(book.until()))
                .flatMap(holiday -> ofFiling(
                        Code.ROSTER_RECEIPT_MISSING,
                        Severity.WARNING,
                        Span.of(holiday, book.until()),
                        filings().toList(),
                        Facts.of("roster", roster.id())));
    }

    private Stream<Finding> amendedAfterFiling() {
        return roster.isAmendedSinceFiling()
                ? ofFiling(
                        Code.ROSTER_AMENDED_AFTER_FILING,
                        Severity.NOTICE,
                        span,
                        filings().toList(),
                        Facts.of("roster", roster.id())
                                .and("number", roster.amendments())
                                .and("filed", roster.filing().orElseThrow().amendments()))
                : Stream.empty();
    }

    /** A finding under the clause that asks for filing, if the regulation has the rule. */
    private Stream<Finding> ofFiling(Code code, Severity severity, Span when, List<Long> evidence, Facts facts) {
        return regulation.roster().filing().stream()
                .filter(any -> regulation.citation(code).isPresent())
                .map(filing -> new Finding(code, filing.citation(), severity, when, List.of(), evidence, facts));
    }

    private Stream<Finding> provisional() {
        return roster.isProvisional()
                ? find(Code.PROVISIONAL_DAYS, Severity.NOTICE, List.of(), Facts.of("roster", roster.id()))
                : Stream.empty();
    }

    private Stream<Regulation> laws() {
        return book.plan().regulations().during(roster.period()).stream();
    }

    /** Once per roster, text, fault and hours: a text's own gaps are to be seen, not to be repeated every morning. */
    private Stream<Finding> breaksInPrintedHours() {
        return laws().flatMap(this::breaksInPrintedHours);
    }

    private Stream<Finding> breaksInPrintedHours(Regulation law) {
        Map<LocalDate, OfficeDay> days = days(law);
        List<LocalDate> own = roster.period().days().filter(law::isInForceOn).toList();
        Map<Hours, TreeSet<LocalDate>> dates = new LinkedHashMap<>();
        law.posts(Post.Kind.DESK).stream()
                .flatMap(post -> book.plan().coverage(post.id(), own.get(0)).breaks().stream())
                .forEach(one -> dates.computeIfAbsent(Hours.of(one), any -> new TreeSet<>())
                        .addAll(own.stream()
                                .filter(date ->
                                        one.liesOn(law.timetable(), days.get(date.minusDays(1)), days.get(date)))
                                .toList()));
        return dates.entrySet().stream()
                .filter(hours -> !hours.getValue().isEmpty())
                .flatMap(hours -> find(
                        law,
                        hours.getKey().fault == Coverage.Fault.HOLE ? Code.REGULATION_GAP : Code.REGULATION_OVERLAP,
                        Severity.NOTICE,
                        List.of(),
                        Facts.of("date", hours.getValue().first())
                                .and("from", hours.getKey().from)
                                .and("until", hours.getKey().until)
                                .and("times", hours.getValue().size())));
    }

    /** The days of the period, and the day before it, as a text reads them. */
    private Map<LocalDate, OfficeDay> days(Regulation law) {
        OfficeCalendar calendar = law.calendar(book.plan().holidays());
        DateSpan days = new DateSpan(
                roster.period().first().minusDays(1), roster.period().end());
        return days.days().collect(Collectors.toMap(date -> date, calendar::day));
    }

    /** What is wrong at which hours, whatever kinds of day meet there. */
    private record Hours(Coverage.Fault fault, LocalTime from, LocalTime until) {

        static Hours of(Coverage.Break one) {
            return new Hours(one.fault(), one.from(), one.until());
        }
    }

    private Stream<Finding> sectionsLeftOut() {
        Set<SectionId> serving = new HashSet<>();
        roster.seats().values().forEach(officers -> officers.forEach(officer -> serving.add(officer.section())));
        Map<SectionId, Regulation> naming = new LinkedHashMap<>();
        laws().forEach(law -> law.sections().stream()
                .filter(section -> !section.isOutside())
                .forEach(section -> naming.putIfAbsent(section.id(), law)));
        return naming.entrySet().stream()
                .filter(section -> !serving.contains(section.getKey()))
                .flatMap(section -> find(
                        section.getValue(),
                        Code.SECTION_NEVER_SERVES,
                        Severity.WARNING,
                        List.of(),
                        Facts.of("roster", roster.id()).and("section", section.getKey())));
    }

    private Stream<Finding> signatoriesUnnamed() {
        return book.plan().regulations().posts(Post.Kind.DESK).stream()
                .flatMap(post -> book.plan().shifts(post, roster.period()).stream())
                .filter(shift -> shift.template().naming() == ShiftTemplate.Naming.FIRST_TO_SIGN)
                .map(Shift::id)
                .filter(shift -> roster.officers(shift).isEmpty())
                .flatMap(shift -> find(Code.SIGNATORY_UNNAMED, Severity.WARNING, List.of(), Facts.of("shift", shift)));
    }

    private Stream<Finding> exceptions() {
        return book.told(DutySubstituted.class).stream()
                .filter(told -> told.event().roster().equals(roster.id()))
                .filter(told -> told.event().exception().isPresent())
                .filter(told -> law(told.event().change().shift())
                        .citation(Code.ASSIGNED_BY_EXCEPTION)
                        .isPresent())
                .map(told -> new Finding(
                        Code.ASSIGNED_BY_EXCEPTION,
                        poolOf(told.event().change().shift()).citation(),
                        Severity.NOTICE,
                        book.plan()
                                .find(told.event().change().shift())
                                .orElseThrow()
                                .answerable(),
                        List.of(told.event().change().now().id()),
                        List.of(told.entry().number()),
                        Facts.of("officer", told.event().change().now())
                                .and("shift", told.event().change().shift())
                                .and("reason", told.event().exception().orElseThrow())));
    }

    private Pool poolOf(ShiftId shift) {
        return poolOf(law(shift), template(shift).orElseThrow());
    }

    private static Pool poolOf(Regulation law, ShiftTemplate template) {
        return law.pool(template.seats().get(0).pools().get(0));
    }

    /** Two turns of a person in one rotation, judged by the text of the day the later one begins on. */
    private Stream<Finding> restsTooShort() {
        return turns().entrySet().stream()
                .sorted(Map.Entry.comparingByKey(Turns.ORDER))
                .flatMap(one -> restsTooShort(one.getValue()));
    }

    private Stream<Finding> restsTooShort(List<Turn> turns) {
        List<Finding> found = new ArrayList<>(0);
        for (int i = 0; i < turns.size(); i++) {
            for (Turn later : turns.subList(i + 1, turns.size())) {
                if (later.isTooSoonAfter(turns.get(i))) {
                    restTooShort(turns.get(i), later).forEach(found::add);
                }
            }
        }
        return found.stream();
    }

    private record Turns(String rotation, StaffId officer) {
        private static final Comparator<Turns> ORDER =
                Comparator.comparing(Turns::rotation).thenComparing(Turns::officer);
    }

    /** A shift somebody takes, as a turn of a rotation. */
    private record Turn(ShiftId shift, DutyOfficer officer, int furtherDays, int restDays) {
        boolean isTooSoonAfter(Turn earlier) {
            long apart = ChronoUnit.DAYS.between(earlier.shift.date(), shift.date()) - earlier.furtherDays;
            return restDays > 0 && apart <= restDays && !shift.equals(earlier.shift);
        }
    }

    /** Everybody's turns in each rotation that some text wants rests in, in order. */
    private Map<Turns, List<Turn>> turns() {
        Set<String> rested = laws().flatMap(law -> law.rotations().stream())
                .filter(rotation -> rotation.restDays() > 0)
                .map(Rotation::id)
                .collect(Collectors.toSet());
        Map<Turns, List<Turn>> turns = new HashMap<>();
        roster.seats()
                .forEach((shift, officers) -> template(shift)
                        .filter(template -> rested.contains(template.rotation())
                                && template.sameAs().isEmpty())
                        .ifPresent(template -> {
                            int restDays =
                                    law(shift).rotation(template.rotation()).restDays();
                            for (DutyOfficer officer : officers) {
                                turns.computeIfAbsent(
                                                new Turns(template.rotation(), officer.id()), any -> new ArrayList<>())
                                        .add(new Turn(shift, officer, template.furtherDays(), restDays));
                            }
                        }));
        return turns;
    }

    private Optional<ShiftTemplate> template(ShiftId shift) {
        return book.plan().regulations().template(shift.date(), shift.template());
    }

    private Regulation law(ShiftId shift) {
        return book.plan().regulations().on(shift.date());
    }

    private Stream<Finding> restTooShort(Turn earlier, Turn later) {
        return find(
                law(later.shift),
                Code.REST_TOO_SHORT,
                Severity.NOTICE,
                List.of(earlier.officer.id()),
                Facts.of("officer", earlier.officer).and("shift", earlier.shift).and("other", later.shift));
    }

    /** A category of duty by the first text of the period that has it; where sections take turns, people are not compared. */
    private Stream<Finding> skewed() {
        Set<List<String>> judged = new HashSet<>();
        return laws().flatMap(law -> law.rotations().stream()
                .filter(rotation -> rotation.share() == Rotation.Share.PERSON)
                .flatMap(rotation -> DutyCounts.of(roster, rotation, book.plan().regulations()).stream()
                        .filter(counts -> judged.add(
                                List.of(rotation.id(), counts.category().id())))
                        .filter(DutyCounts::isSkewed)
                        .flatMap(counts -> skewed(law, rotation, counts))));
    }

    private Stream<Finding> skewed(Regulation law, Rotation rotation, DutyCounts counts) {
        if (law.citation(Code.ROTATION_SKEWED).isEmpty()) {
            return Stream.empty();
        }
        Facts facts = Facts.of("roster", roster.id())
                .and("category", counts.category().name())
                .and("spread", counts.spread())
                .and("lowest", counts.lowest());
        return law.timetable().templates().stream()
                .filter(template -> template.rotation().equals(rotation.id())
                        && template.category().equals(counts.category().id()))
                .limit(1)
                .map(template -> poolOf(law, template).citation())
                .map(clause -> new Finding(
                        Code.ROTATION_SKEWED, clause, Severity.NOTICE, span, counts.most(), publication(), facts));
    }
}
