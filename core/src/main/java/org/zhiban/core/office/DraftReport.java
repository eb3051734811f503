package org.zhiban.core.office;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.escalation.EmergencyReports;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.ReportDrafted;
import org.zhiban.core.form.ReportStage;
import org.zhiban.core.form.TopicReport;
import org.zhiban.core.regulation.Ruling;

/**
 * Draws up a report on an emergency (拟稿), clauses 二(二)3 and 二(二)4. It is numbered within the emergency.
 *
 * @param matter which emergency
 * @param stage first, follow-up or final report
 * @param text the report
 * @param topics what a follow-up says, by topic
 * @param at when it is said to have happened, or empty for now
 */
public record DraftReport(
        MatterId matter, ReportStage stage, String text, List<TopicReport> topics, Optional<Instant> at)
        implements Command {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public DraftReport {
        Objects.requireNonNull(matter, "matter");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(text, "text");
        topics = List.copyOf(topics);
        Objects.requireNonNull(at, "at");
    }

    @Override
    public Label label(Situation situation) {
        return situation.labelOf(matter);
    }

    @Override
    public Optional<MatterId> concerns() {
        return Optional.of(matter);
    }

    @Override
    public Ruling<DutyEvent> decide(Situation situation) {
        int number = situation
                .board()
                .matter(matter)
                .map(known -> EmergencyReports.of(known).nextDraft())
                .orElse(1);
        return situation.record(
                new ReportDrafted(matter, number, stage, text, topics, situation.me(), situation.at(at)));
    }
}
