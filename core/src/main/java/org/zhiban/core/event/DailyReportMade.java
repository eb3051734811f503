package org.zhiban.core.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.regulation.PostId;

/**
 * The daily report of a day was made (每日报告), or a nil report where nothing happened (零报告).
 *
 * @param post the post that made it
 * @param date the day it is of
 * @param text what was reported; empty for a nil report
 * @param recipient to whom
 * @param officer who made it
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record DailyReportMade(
        PostId post, LocalDate date, Optional<String> text, String recipient, DutyOfficer officer, Instant at)
        implements DutyEvent {

    /**
     * A blank text is none.
     *
     * @throws NullPointerException if a component is null
     */
    public DailyReportMade {
        Objects.requireNonNull(post, "post");
        Objects.requireNonNull(date, "date");
        text = text.filter(said -> !said.isBlank());
        Objects.requireNonNull(recipient, "recipient");
        Objects.requireNonNull(officer, "officer");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.dailyReportMade(this);
    }
}
