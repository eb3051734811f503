package org.zhiban.core.office;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.event.DailyReportMade;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.DailyReport;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Regulations;
import org.zhiban.core.regulation.Ruling;

/**
 * Records that the daily report was made (每日报告), by who is at the post. That nothing happened is reported too (零报告), which
 * is another thing than {@link ReportNothing}: that one says so of a shift, in its own record.
 *
 * @param post the post that makes it
 * @param date the day it is of
 * @param text what was reported; empty or blank for a nil report
 * @param recipient to whom, by the Chinese name the regulation gives
 * @param at when it is said to have happened, or empty for now
 */
public record MakeDailyReport(
        PostId post, LocalDate date, Optional<String> text, String recipient, Optional<Instant> at) implements Command {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public MakeDailyReport {
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(date, "date");
        Objects.requireNonNull(text, "text");
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public Ruling<DutyEvent> decide(Situation situation) {
        situation.requireKnown(Code.DAILY_REPORT_UNKNOWN, isAskedFor(situation), recipient);
        return situation.record(new DailyReportMade(post, date, text, recipient, situation.me(), situation.at(at)));
    }

    private boolean isAskedFor(Situation situation) {
        Regulations laws = situation.plan().regulations();
        Optional<DailyReport> report =
                laws.isInForceOn(date) ? laws.on(date).routine().dailyReport() : Optional.empty();
        return report.filter(known -> known.recipient().zh().equals(recipient)).isPresent();
    }
}
