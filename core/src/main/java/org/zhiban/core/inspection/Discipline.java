package org.zhiban.core.inspection;

import java.time.Instant;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhiban.core.event.Assignment;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.DisciplineRule;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.Finding;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Severity;
import org.zhiban.core.roster.DutyBook;
import org.zhiban.core.roster.Roster;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.Span;

/**
 * A person who reached the number of findings a rule of discipline names (纪律规定) in a month. It is a count and no sanction: what
 * follows is for people to decide. Counted are the findings of the rule's codes the person answers for, whatever they weigh, in
 * the month each began in. Immutable.
 *
 * @param rule the rule
 * @param person the person
 * @param month the month
 * @param findings the findings that count, the earliest first
 */
public record Discipline(DisciplineRule rule, StaffId person, YearMonth month, List<Finding> findings) {

    /**
     * Keeps its own copy.
     *
     * @throws NullPointerException if a component is null
     */
    public Discipline {
        Objects.requireNonNull(rule, "rule");
        Objects.requireNonNull(person, "person");
        Objects.requireNonNull(month, "month");
        findings = List.copyOf(findings);
    }

    /** One finding counted for one person by one rule. */
    private record Counted(DisciplineRule rule, StaffId person, YearMonth month, Finding finding) {

        Key key() {
            return new Key(rule.id(), person, month);
        }
    }

    private record Key(String rule, StaffId person, YearMonth month) implements Comparable<Key> {
        private static final Comparator<Key> ORDER =
                Comparator.comparing(Key::month).thenComparing(Key::person).thenComparing(Key::rule);

        @Override
        public int compareTo(Key other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * Everybody who reached the number (达到次数者) of a rule, by month, person and rule.
     *
     * @param book the book read through
     * @param findings all findings of the book; those of discipline itself do not count
     * @return who reached it, under the rule as it read when the last of the findings began
     */
    public static List<Discipline> reached(DutyBook book, List<Finding> findings) {
        Map<Key, List<Counted>> counted = findings.stream()
                .filter(finding -> finding.code() != Code.DISCIPLINE_REACHED)
                .sorted(Comparator.comparing((Finding finding) -> finding.span().start())
                        .thenComparing(Finding::code))
                .flatMap(finding -> counted(book, finding))
                .collect(Collectors.groupingBy(Counted::key, TreeMap::new, Collectors.toList()));
        return counted.values().stream()
                .map(Discipline::of)
                .filter(one -> one.findings().size() >= one.rule().times())
                .toList();
    }

    private static Stream<Counted> counted(DutyBook book, Finding finding) {
        Instant start = finding.span().start();
        YearMonth month = YearMonth.from(book.plan().dateOf(start));
        return book.regulationAt(start).routine().discipline().stream()
                .filter(rule -> rule.codes().contains(finding.code()))
                .flatMap(rule ->
                        finding.answerable().stream().distinct().map(who -> new Counted(rule, who, month, finding)));
    }

    private static Discipline of(List<Counted> counted) {
        Counted last = counted.get(counted.size() - 1);
        return new Discipline(
                last.rule(),
                last.person(),
                last.month(),
                counted.stream().map(Counted::finding).toList());
    }

    /**
     * The findings (检查发现) that somebody reached the number of a rule, one a rule, person and month, from when it was reached to
     * the end of the month.
     *
     * @param book the book read through
     * @param findings all other findings of the book
     * @return the findings, each with the evidence of those it counts
     */
    public static Stream<Finding> findings(DutyBook book, List<Finding> findings) {
        return reached(book, findings).stream().flatMap(one -> one.finding(book));
    }

    private Stream<Finding> finding(DutyBook book) {
        Instant since = findings.get(rule.times() - 1).span().start();
        Regulation law = book.regulationAt(since);
        Instant end =
                month.plusMonths(1).atDay(1).atStartOfDay(book.plan().zone()).toInstant();
        return law.citation(Code.DISCIPLINE_REACHED).stream()
                .map(any -> new Finding(
                        Code.DISCIPLINE_REACHED,
                        rule.citation(),
                        Severity.NOTICE,
                        Span.of(since, end),
                        List.of(person),
                        evidence(),
                        Facts.of("officer", named(book))
                                .and("month", month)
                                .and("times", findings.size())
                                .and("rule", rule.id())
                                .and("consequence", rule.consequence())));
    }

    /** By name, where one of the findings or a roster tells it. */
    private Object named(DutyBook book) {
        Stream<Object> told = findings.stream().flatMap(finding -> finding.facts().values().values().stream());
        Stream<Object> rostered = book.rosters().all().values().stream()
                .flatMap(Roster::assignments)
                .map(Assignment::officer);
        return Stream.concat(told, rostered)
                .filter(fact ->
                        fact instanceof DutyOfficer officer && officer.id().equals(person))
                .findFirst()
                .orElse(person);
    }

    private List<Long> evidence() {
        return findings.stream()
                .flatMap(finding -> finding.evidence().stream())
                .distinct()
                .sorted()
                .toList();
    }
}
