package org.zhiban.rest.internal.wire;

import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhiban.core.event.HandoverOffered;
import org.zhiban.core.event.Told;
import org.zhiban.core.shift.DutyBoard;
import org.zhiban.core.shift.RunningShift;

/** How the office stands now: who runs which post, who is out, which calls wait to be returned. */
@Schema(name = "Board")
public record BoardView(
        List<RunningView> running,
        List<EntryView> sectionsOut,
        List<EntryView> leadersAway,
        List<EntryView> officersAway,
        List<EntryView> relocated,
        List<EntryView> missedCalls) {

    /** A shift that runs, and to whom it is offered. */
    @Schema(name = "Running")
    public record RunningView(
            String shift, OfficerView officer, OffsetDateTime since, OfficerView offeredTo, boolean hasRecord) {

        static RunningView of(RunningShift shift, Telling telling) {
            return new RunningView(
                    shift.shift().toString(),
                    OfficerView.of(shift.officer()),
                    telling.time(shift.since()),
                    shift.offer()
                            .map(HandoverOffered::incoming)
                            .map(OfficerView::of)
                            .orElse(null),
                    shift.hasRecord());
        }
    }

    public static BoardView of(DutyBoard board, Telling telling) {
        return new BoardView(
                board.running().values().stream()
                        .map(shift -> RunningView.of(shift, telling))
                        .toList(),
                entries(board.sectionsOut(), telling),
                entries(board.leadersAway(), telling),
                entries(board.officersAway(), telling),
                entries(board.relocated(), telling),
                entries(board.missedCalls(), telling));
    }

    private static List<EntryView> entries(Map<?, ? extends Told<?>> told, Telling telling) {
        return told.values().stream().map(one -> telling.entry(one.entry())).toList();
    }
}
