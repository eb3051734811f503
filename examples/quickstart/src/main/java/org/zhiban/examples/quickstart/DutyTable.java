package org.zhiban.examples.quickstart;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.regulation.Post;
import org.zhiban.core.roster.DutyCounts;
import org.zhiban.core.roster.RosterDraft;
import org.zhiban.core.shift.Shift;
import org.zhiban.core.shift.ShiftPlan;
import org.zhiban.core.staff.StaffDirectory;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.staff.StaffMember;
import org.zhiban.core.time.DateSpan;
import org.zhiban.core.time.OfficeDay;
import org.zhiban.core.time.SpecialDay;

/** The duty table (值班表) as people put it on the wall: a line a day, and below it how often everybody serves. */
final class DutyTable {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    private final RosterDraft draft;
    private final ShiftPlan plan;
    private final Page page;
    private final Map<ShiftId, List<DutyOfficer>> seats;

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

    private Stream<Shift> shifts(LocalDate date, Post.Kind kind) {
        return plan.regulations().on(date).posts(kind).stream()
                .flatMap(post -> plan.shifts(post.id(), DateSpan.through(date, date)).stream());
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
        for (RosterDraft.Balance balance : draft.balances()) {
            page.line("  "
                    + Page.pad(
                            page.messages().value(balance.rotation())
                                    + page.text("·", " · ")
                                    + page.messages().value(balance.category()),
                            page.isChinese() ? 22 : 42)
                    + turns(balance)
                    + page.text("，折算后相差", "; adjusted difference ")
                    + duties(balance.spread())
                    + page.text("，下限", ", bound ")
                    + duties(balance.lowest())
                    + (balance.isLowest() ? page.text("：已最均衡", ": none fairer") : ""));
        }
        page.say(
                "  （折算：请假或不在轮值范围而少了机会的，按少了的份额抵算。）",
                "  (Adjusted: who had fewer chances, through leave or pool, is credited with the share missed.)");
    }

    private String turns(RosterDraft.Balance balance) {
        LongSummaryStatistics turns =
                balance.counts().stream().mapToLong(DutyCounts.Count::duties).summaryStatistics();
        return page.text(
                balance.counts().size() + "人各" + turns.getMin() + "至" + turns.getMax() + "次",
                turns.getMin() + " to " + turns.getMax() + " each for "
                        + balance.counts().size());
    }

    /** Who serves how often, the totals of each rotation by name. */
    void printCounts(StaffDirectory staff) {
        draft.balances().stream().filter(RosterDraft.Balance::isTotal).forEach(total -> {
            String counts = total.counts().stream()
                    .map(count -> staff.find(count.staff()).orElseThrow().name() + categories(total, count.staff()))
                    .collect(Collectors.joining(page.text("，", ", ")));
            page.line("  " + page.messages().value(total.rotation()) + page.text("：", ": ") + counts);
        });
    }

    private String categories(RosterDraft.Balance total, StaffId person) {
        return draft.balances().stream()
                .filter(balance -> balance.rotation().equals(total.rotation()) && !balance.isTotal())
                .map(balance -> balance.counts().stream()
                        .filter(count -> count.staff().equals(person))
                        .map(count -> Long.toString(count.duties()))
                        .findFirst()
                        .orElse("–"))
                .collect(Collectors.joining("/", " ", ""));
    }

    /** Why the first shift went to whom it went: any of them can be asked about. */
    void printReasons(StaffDirectory staff) {
        RosterDraft.Choice choice =
                draft.explain(draft.assignments().get(0).shift()).get(0);
        page.line("  " + page.messages().value(choice.shift()) + page.text("：", ": ")
                + choice.chosen().flatMap(staff::find).map(StaffMember::name).orElse("–"));
        for (RosterDraft.Reason reason : RosterDraft.Reason.values()) {
            String people = choice.others().stream()
                    .filter(candidate -> candidate.reason() == reason)
                    .map(candidate ->
                            staff.find(candidate.staff()).orElseThrow().name()
                                    + candidate
                                            .because()
                                            .map(shift -> page.text("（", " (")
                                                    + page.messages().value(shift)
                                                    + page.text("）", ")"))
                                            .orElse(""))
                    .collect(Collectors.joining(page.text("、", ", ")));
            if (!people.isEmpty()) {
                page.line("    " + name(reason) + page.text("：", ": ") + people);
            }
        }
    }

    private String name(RosterDraft.Reason reason) {
        return switch (reason) {
            case NOT_IN_POOL -> page.text("不在轮值范围", "outside the pool");
            case OTHER_SECTION -> page.text("轮到其他科室", "another section's turn");
            case AWAY -> page.text("请假或另有值班", "on leave or bound otherwise");
            case RESTING -> page.text("间隔不足", "too close to another duty");
            case FREE -> page.text("有空，但换上并不更均衡", "free, but no fairer");
        };
    }

    static String duties(long micro) {
        return String.format(Locale.ROOT, "%.2f", micro / 1_000_000.0);
    }
}
