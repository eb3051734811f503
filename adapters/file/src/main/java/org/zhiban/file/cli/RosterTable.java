package org.zhiban.file.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.message.Messages;
import org.zhiban.core.regulation.Post;
import org.zhiban.core.shift.Shift;
import org.zhiban.core.shift.ShiftPlan;
import org.zhiban.core.time.DateSpan;
import org.zhiban.core.time.OfficeDay;
import org.zhiban.core.time.SpecialDay;

/** The duty table (值班表) as people put it on the wall: a line a day, a column a shift. */
record RosterTable(ShiftPlan plan, Map<ShiftId, List<DutyOfficer>> seats, Page page, Messages messages) {
    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);

    void print(DateSpan period) {
        List<List<String>> rows = period.days().map(this::row).toList();
        int columns = rows.stream().mapToInt(List::size).max().orElse(0);
        List<Integer> widths = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            widths.add(width(rows, column));
        }
        rows.forEach(row -> page.line(line(row, widths)));
    }

    private static int width(List<List<String>> rows, int column) {
        return rows.stream()
                .filter(row -> column < row.size())
                .mapToInt(row -> Page.width(row.get(column)))
                .max()
                .orElse(0);
    }

    private static String line(List<String> row, List<Integer> widths) {
        List<String> cells = new ArrayList<>();
        for (int column = 0; column < row.size(); column++) {
            cells.add(Page.pad(row.get(column), widths.get(column)));
        }
        return String.join("  ", cells.subList(0, 3)) + " │ " + String.join(" │ ", cells.subList(3, cells.size()));
    }

    private List<String> row(LocalDate date) {
        List<String> row = new ArrayList<>(List.of(messages.value(date), page.weekday(date), kind(plan.day(date))));
        for (Post post : plan.regulations().on(date).posts()) {
            plan.shifts(post.id(), DateSpan.through(date, date)).forEach(shift -> row.add(seat(shift)));
        }
        return row;
    }

    private String kind(OfficeDay day) {
        String why = day.special().map(this::why).orElse("");
        return messages.value(day.kind()) + why;
    }

    private String why(SpecialDay special) {
        return special.kind() == SpecialDay.Kind.MAKEUP_WORKDAY
                ? page.text("（调休）", " (made up)")
                : page.text("（" + special.name() + "）", "");
    }

    private String seat(Shift shift) {
        return page.text(shift.template().name()) + " "
                + hour(shift.published().start()) + "–" + hour(shift.published().end()) + " "
                + names(shift.id());
    }

    private String hour(Instant instant) {
        return HOUR.format(instant.atZone(plan.zone()));
    }

    private String names(ShiftId shift) {
        List<DutyOfficer> officers = seats.getOrDefault(shift, List.of());
        return officers.isEmpty()
                ? page.text("——", "--")
                : officers.stream().map(DutyOfficer::name).collect(Collectors.joining(page.text("、", ", ")));
    }
}
