package org.zhiban.jdbc;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhiban.core.event.CallAnswered;
import org.zhiban.core.event.CallMissed;
import org.zhiban.core.event.CallReturned;
import org.zhiban.core.event.DutyContinued;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.HandoverAccepted;
import org.zhiban.core.event.HandoverOffered;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.PostTaken;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.event.Told;
import org.zhiban.core.office.OfficeState;
import org.zhiban.core.regulation.Regulations;
import org.zhiban.core.regulation.ShiftTemplate;
import org.zhiban.core.roster.Roster;
import org.zhiban.core.roster.Rosters;
import org.zhiban.core.shift.RunningShift;

/**
 * What one entry changes in the tables, seen from the state before it: who is on which roster, who took over, which calls were
 * taken. That a post changed hands everybody may see; what was carried on is left out. A guarded call is not there at all.
 */
record EntryRows(OfficeState before, LogEntry entry, Regulations regulations) {

    List<Change> changes() {
        List<Change> changes = new ArrayList<>();
        if (Rosters.KINDS.contains(entry.event().getClass())) {
            changes.addAll(rosters());
        }
        handover().ifPresent(row -> changes.add(entered(ReadTable.HANDOVER, entry.number(), row)));
        if (entry.label().isOpen()) {
            call().ifPresent(changes::add);
        }
        return changes;
    }

    private static Change entered(ReadTable table, long number, Row row) {
        return new Change(table, number, List.of(row.with("entry_no", number)));
    }

    private List<Change> rosters() {
        Rosters after = before.rosters().after(entry);
        return after.all().values().stream()
                .filter(roster -> !before.rosters()
                        .find(roster.id())
                        .filter(roster::equals)
                        .isPresent())
                .map(roster -> new Change(ReadTable.ASSIGNMENT, roster.id().value(), assignments(roster)))
                .toList();
    }

    private List<Row> assignments(Roster roster) {
        List<Row> rows = new ArrayList<>();
        roster.assignments().forEach(one -> {
            Row row = Row.of(ReadTable.ASSIGNMENT)
                    .with("roster_id", roster.id())
                    .with("seat_no", rows.size() + 1L)
                    .with("duty_category", category(one.shift()))
                    .with("is_published", roster.isPublished());
            rows.add(officer(shift(row, one.shift()).with("post_id", one.shift().post()), "officer", one.officer())
                    .with("section_id", one.officer().section()));
        });
        return rows;
    }

    /** Both parts of a split shift are one duty. */
    private Optional<String> category(ShiftId shift) {
        return regulations.isInForceOn(shift.date())
                ? regulations
                        .template(shift.date(), shift.template())
                        .filter(template -> template.sameAs().isEmpty())
                        .map(ShiftTemplate::category)
                : Optional.empty();
    }

    private static Row shift(Row row, ShiftId shift) {
        return row.with("duty_date", shift.date()).with("shift_name", shift.template(), Row.NAME);
    }

    private static Row officer(Row row, String whose, DutyOfficer officer) {
        return row.with(whose + "_id", officer.id()).with(whose + "_name", officer.name(), Row.NAME);
    }

    private Optional<Row> handover() {
        DutyEvent event = entry.event();
        if (event instanceof HandoverAccepted accepted) {
            Row row = officer(
                    begun("HANDOVER", accepted.beginning(), accepted.incoming()), "outgoing", accepted.outgoing());
            before.board().on(accepted.post()).flatMap(RunningShift::offer).ifPresent(offer -> offered(row, offer));
            return Optional.of(row);
        } else if (event instanceof PostTaken taken) {
            return Optional.of(begun("TAKEN", taken.shift(), taken.officer())
                    .with("witness_id", taken.witness().map(DutyOfficer::id)));
        } else if (event instanceof DutyContinued on) {
            return Optional.of(officer(begun("CONTINUED", on.beginning(), on.officer()), "outgoing", on.officer()));
        }
        return Optional.empty();
    }

    private Row begun(String kind, ShiftId shift, DutyOfficer incoming) {
        Row row = Row.of(ReadTable.HANDOVER)
                .with("handover_kind", kind, Row.NAME)
                .with("post_id", shift.post())
                .with("accepted_at", entry.event().at());
        return officer(shift(row, shift), "incoming", incoming);
    }

    private static void offered(Row row, HandoverOffered offer) {
        row.with("offered_at", offer.at()).with("handover_mode", offer.mode());
    }

    private Optional<Change> call() {
        DutyEvent event = entry.event();
        if (event instanceof CallAnswered call) {
            Row row = called(call.outgoing() ? "PLACED" : "ANSWERED", call)
                    .with("line_id", call.line())
                    .with("call_means", call.means())
                    .with("call_gist", call.gist(), Row.TEXT);
            return Optional.of(entered(ReadTable.LINE_CALL, entry.number(), officer(row, "officer", call.officer())));
        } else if (event instanceof CallMissed missed) {
            return Optional.of(entered(ReadTable.LINE_CALL, entry.number(), missed(missed)));
        } else if (event instanceof CallReturned returned) {
            return madeGood(returned).findFirst();
        }
        return Optional.empty();
    }

    private static Row called(String kind, DutyEvent event) {
        return Row.of(ReadTable.LINE_CALL).with("call_kind", kind, Row.NAME).with("called_at", event.at());
    }

    private static Row missed(CallMissed call) {
        return called("MISSED", call).with("line_id", call.line()).with("call_means", call.means());
    }

    private Stream<Change> madeGood(CallReturned returned) {
        return Stream.ofNullable(before.board().missedCalls().get(returned.missed()))
                .filter(missed -> missed.entry().label().isOpen())
                .map(Told::event)
                .map(missed ->
                        missed(missed).with("returned_no", entry.number()).with("returned_at", returned.at()))
                .map(row -> entered(ReadTable.LINE_CALL, returned.missed(), row));
    }
}
