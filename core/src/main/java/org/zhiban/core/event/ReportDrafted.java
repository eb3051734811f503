package org.zhiban.core.event;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.zhiban.core.form.ReportStage;
import org.zhiban.core.form.TopicReport;

/**
 * A report on an emergency was drawn up (拟稿), clauses 二(二)3 and 二(二)4.
 *
 * @param matter which emergency
 * @param draft its number within the emergency, from 1
 * @param stage first, follow-up or final report
 * @param text the report
 * @param topics what a follow-up says, by topic
 * @param officer who drew it up
 * @param at when it is said to have happened; the entry itself tells when it was written
 */
public record ReportDrafted(
        MatterId matter,
        int draft,
        ReportStage stage,
        String text,
        List<TopicReport> topics,
        DutyOfficer officer,
        Instant at)
        implements OfMatter {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public ReportDrafted {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(text, "text");
        topics = List.copyOf(topics);
        Objects.requireNonNull(officer, "officer");
        Objects.requireNonNull(at, "at");
    }

    @Override
    public <R> R match(Cases<R> cases) {
        return cases.reportDrafted(this);
    }
}
