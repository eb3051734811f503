package org.zhiban.rest.internal.wire;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhiban.core.inspection.Statistics;

/** The statistics of some days, a row for each person and month. */
@Schema(name = "Statistics")
public record StatisticsView(
        String days, List<RowView> people, Map<String, Long> findings, long orders, long emergencies, long matters) {

    /** One person in one month; the money is in yuan. */
    @Schema(name = "StatisticsRow")
    public record RowView(
            OfficerView person,
            String month,
            Map<String, Long> duties,
            long minutes,
            long minutesOff,
            BigDecimal yuan,
            Map<String, Long> minutesOffLapsing,
            long entries,
            long breaches) {

        static RowView of(Statistics.Row row) {
            Map<String, Long> lapsing = new TreeMap<>();
            row.earned().lapses().forEach((date, off) -> lapsing.put(date.toString(), off.toMinutes()));
            return new RowView(
                    OfficerView.of(row.person()),
                    row.month().toString(),
                    row.duties(),
                    row.hours().toMinutes(),
                    row.earned().timeOff().toMinutes(),
                    row.earned().yuan(),
                    lapsing,
                    row.entries(),
                    row.breaches());
        }
    }

    public static StatisticsView of(Statistics statistics) {
        Map<String, Long> findings = new TreeMap<>();
        statistics.findings().forEach((code, count) -> findings.put(code.name(), count));
        return new StatisticsView(
                statistics.days().toString(),
                statistics.people().stream().map(RowView::of).toList(),
                findings,
                statistics.orders(),
                statistics.emergencies(),
                statistics.matters());
    }
}
