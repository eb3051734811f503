package org.zhiban.jdbc;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhiban.core.escalation.EmergencyReports;
import org.zhiban.core.event.EmergencyReceived;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.MatterClosed;
import org.zhiban.core.event.MatterReported;
import org.zhiban.core.event.OfMatter;
import org.zhiban.core.event.OpensMatter;
import org.zhiban.core.event.OrderRegistered;
import org.zhiban.core.event.PaperReceived;
import org.zhiban.core.event.TaskAssigned;
import org.zhiban.core.event.Told;
import org.zhiban.core.matter.Matter;
import org.zhiban.core.office.OfficeState;

/**
 * The rows of matters and emergencies. A matter of which any entry is guarded shows no content. What nobody in particular can
 * tell apart by the book is not told apart here: of a guarded matter there is a row only if it bears a form's number, since how
 * many forms there are is no secret; and its course, stage, times and grade, only where the embedder wants it told.
 */
record MatterRows(boolean isCourseTold) {

    /** The rows of the matter an entry is of, if it is of one. */
    List<Change> changes(OfficeState before, OfficeState after, LogEntry entry) {
        return concerned(before, after, entry).map(this::rows).orElse(List.of());
    }

    private static Optional<Matter> concerned(OfficeState before, OfficeState after, LogEntry entry) {
        return after.board().matters().values().stream()
                .filter(matter -> last(matter).number() == entry.number())
                .findFirst()
                .or(() -> doneWith(before, entry));
    }

    private static Optional<Matter> doneWith(OfficeState before, LogEntry entry) {
        return entry.event() instanceof OfMatter of
                ? before.board().matter(of.matter()).map(matter -> matter.after(entry))
                : Optional.empty();
    }

    private static LogEntry last(Matter matter) {
        return matter.entries().get(matter.entries().size() - 1);
    }

    private List<Change> rows(Matter matter) {
        List<Change> changes = new ArrayList<>();
        LogEntry opening = matter.entries().get(0);
        changes.add(change(ReadTable.MATTER, opening, matter));
        matter.emergency().ifPresent(sheet -> changes.add(change(ReadTable.EMERGENCY, sheet.entry(), matter)));
        return changes;
    }

    private Change change(ReadTable table, LogEntry of, Matter matter) {
        boolean isOpen =
                matter.entries().stream().allMatch(entry -> entry.label().isOpen());
        boolean isThere = isOpen || isCourseTold || isNumbered(of);
        return new Change(table, of.number(), isThere ? List.of(row(table, of, matter, isOpen)) : List.of());
    }

    private static boolean isNumbered(LogEntry entry) {
        return entry.event() instanceof OfMatter of && of.formNumber().isPresent();
    }

    private Row row(ReadTable table, LogEntry of, Matter matter, boolean isOpen) {
        Row row = Row.of(table)
                .with("entry_no", of.number())
                .with("is_withheld", !isOpen)
                .with("secrecy_level", of.label().level().name(), Row.NAME)
                .with("entered_at", of.enteredAt());
        boolean isMatter = table == ReadTable.MATTER;
        if (isMatter) {
            row.with("matter_kind", kind(matter.opening()), Row.NAME);
        }
        if (isOpen || isCourseTold) {
            row.with("stage", matter.stage().name(), Row.NAME).with("is_open", matter.isOpen());
            course(row, matter, isMatter);
        }
        if (isOpen) {
            content(row, matter, isMatter);
        }
        return row;
    }

    private static String kind(OpensMatter opening) {
        if (opening instanceof PaperReceived) {
            return "PAPER";
        } else if (opening instanceof TaskAssigned) {
            return "TASK";
        } else if (opening instanceof OrderRegistered) {
            return "ORDER";
        }
        return opening instanceof EmergencyReceived ? "EMERGENCY" : "MATTER";
    }

    private static void course(Row row, Matter matter, boolean isMatter) {
        if (isMatter) {
            row.with("registered_at", matter.opening().at())
                    .with("reported_at", matter.first(MatterReported.class).map(Told::at))
                    .with("closed_at", matter.last(MatterClosed.class).map(Told::at));
        } else {
            emergencyCourse(row, matter, matter.emergency().orElseThrow());
        }
    }

    private static void emergencyCourse(Row row, Matter matter, Told<EmergencyReceived> sheet) {
        EmergencyReports reports = EmergencyReports.of(matter);
        Optional<Instant> told = matter.told(MatterReported.class)
                .filter(report -> report.number() > sheet.number())
                .map(Told::at)
                .findFirst();
        Optional<Instant> sent = reports.sent().map(Told::at).findFirst();
        row.with("received_at", sheet.at())
                .with("grade", reports.grade().map(Enum::name))
                .with("leader_told_at", told)
                .with("first_sent_at", sent)
                .with("minutes_to_leader", told.map(at -> minutes(sheet, at)))
                .with("minutes_to_report", sent.map(at -> minutes(sheet, at)));
    }

    private static long minutes(Told<EmergencyReceived> sheet, Instant at) {
        return Duration.between(sheet.at(), at).toMinutes();
    }

    private static void content(Row row, Matter matter, boolean isMatter) {
        if (isMatter) {
            matterContent(row, matter);
        } else {
            emergencyContent(row, matter, matter.emergency().orElseThrow().event());
        }
    }

    private static void matterContent(Row row, Matter matter) {
        OpensMatter opening = matter.opening();
        row.with("matter_id", matter.id())
                .with("form_no", opening.formNumber())
                .with("post_id", matter.post())
                .with("officer_id", opening.officer().id())
                .with("officer_name", opening.officer().name(), Row.NAME)
                .with("matter_content", opening.content(), Row.TEXT)
                .with("matter_demand", opening.requirement(), Row.TEXT);
        matter.last(MatterClosed.class)
                .ifPresent(told -> row.with("matter_result", told.event().result(), Row.TEXT));
    }

    private static void emergencyContent(Row row, Matter matter, EmergencyReceived sheet) {
        EmergencyReports reports = EmergencyReports.of(matter);
        row.with("matter_no", matter.number())
                .with("form_no", sheet.number())
                .with("event_category", reports.category().map(Enum::name))
                .with("event_kind", reports.kind(), Row.TEXT)
                .with("occurred_at", sheet.sheet().occurred())
                .with("event_content", sheet.content(), Row.TEXT);
    }
}
