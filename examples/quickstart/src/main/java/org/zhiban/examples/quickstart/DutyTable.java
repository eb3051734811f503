package org.zhiban.examples.quickstart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.regulation.Post;
import org.zhiban.core.roster.DutyCounts;
import org.zhiban.core.roster.RosterDraft;
import org.zhiban.core.shift.Shift;
import org.zhiban.core.shift.ShiftPlan;
import org.zhiban.core.time.OfficeDay;
import org.zhiban.core.time.SpecialDay;

/** The duty table (值班表) as people put it on the wall: a line a day, and below it how often everybody serves. */
final class DutyTable {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final RosterDraft draft;
    private final ShiftPlan plan;
    private final Page page;
    private final Map<org.zhiban.core.event.ShiftId, List<DutyOfficer>> seats;

    DutyTable(RosterDraft draft, ShiftPlan plan, Page page) {
        this.draft = draft;
        this.plan = plan;
        this.page = page;
        this.seats = draft.assignments().stream()
                .collect(Collectors.groupingBy(
                        one -> one.shift(), Collectors.mapping(one -> one.officer(), Collectors.toList())));
    }

    void print() {
        draft.period().days().forEach(this::printDay);
        draft.unfilled()
                .forEach(shift -> page.say(
                        "  未能排定：" + page.messages().value(shift.shift()),
                        "  could not be filled: " + page.messages().value(shift.shift())));
    }

    private void printDay(LocalDate date) {
        OfficeDay day = plan.day(date);
        String shifts = shifts(date, Post.Kind.DESK)
                .map(this::seat)
                .map(seat -> Page.pad(seat, page.isChinese() ? 36 : 48))
                .collect(Collectors.joining("│ "));
        String leaders =
                shifts(date, Post.Kind.LEADER).map(shift -> names(shift)).collect(Collectors.joining("、"));
        page.line(Page.pad(page.messages().value(date), page.isChinese() ? 9 : 7)
                + Page.pad(weekday(date), 5)
                + Page.pad(kind(day), page.isChinese() ? 17 : 22)
                + Page.pad(page.text("带班 ", "leader ") + leaders, page.isChinese() ? 12 : 15)
                + "│ "
                + shifts);
    }

    private java.util.stream.Stream<Shift> shifts(LocalDate date, Post.Kind kind) {
        return plan.regulations().on(date).posts(kind).stream()
                .flatMap(post -> plan.shifts(post.id(), org.zhiban.core.time.DateSpan.through(date, date)).stream());
    }

    private String weekday(LocalDate date) {
        return date.getDayOfWeek()
                .getDisplayName(TextStyle.SHORT, page.isChinese() ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
    }

    private String kind(OfficeDay day) {
        String kind = page.messages().value(day.kind());
        String why = day.special().map(this::why).orElse("");
        return kind + why;
    }

    private String why(SpecialDay special) {
        return special.kind() == SpecialDay.Kind.MAKEUP_WORKDAY
                ? page.text("（调休）", " (made up)")
                : page.text("（" + special.name() + "）", "");
    }

    private String seat(Shift shift) {
        return page.messages().value(shift.template().name()) + " "
                + HOUR.format(shift.template().begins()) + "–"
                + HOUR.format(shift.template().ends()) + " " + names(shift);
    }

    private String names(Shift shift) {
        return seats.getOrDefault(shift.id(), List.of()).stream()
                .map(DutyOfficer::name)
                .collect(Collectors.joining("、"));
    }

    void printFairness() {
        draft.balances().stream()
                .sorted(Comparator.comparing(RosterDraft.Balance::rotation))
                .forEach(this::printBalance);
    }

    private void printBalance(RosterDraft.Balance balance) {
        long most = balance.counts().stream()
                .mapToLong(DutyCounts.Count::duties)
                .max()
                .orElse(0);
        long least = balance.counts().stream()
                .mapToLong(DutyCounts.Count::duties)
                .min()
                .orElse(0);
        page.line("  " + Page.pad(page.messages().value(balance.category()), page.isChinese() ? 14 : 18)
                + page.text(
                        "每人" + least + "至" + most + "次，共" + balance.counts().size() + "人；折算后最多与最少相差 ",
                        least + " to " + most + " each, " + balance.counts().size() + " people; adjusted difference ")
                + duties(balance.spread())
                + page.text("，可证下限 ", ", proven lower bound ")
                + duties(balance.lowest())
                + (balance.isLowest() ? page.text("，已最均衡", ": none fairer") : ""));
    }

    static String duties(long micro) {
        return String.format(Locale.ROOT, "%.2f", micro / 1_000_000.0);
    }
}
