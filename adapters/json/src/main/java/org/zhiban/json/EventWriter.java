package org.zhiban.json;

import java.util.List;
import org.zhiban.core.event.Assignment;
import org.zhiban.core.event.CallAnswered;
import org.zhiban.core.event.CarriedMatter;
import org.zhiban.core.event.DutiesSwapped;
import org.zhiban.core.event.DutyContinued;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.DutySubstituted;
import org.zhiban.core.event.EquipmentCheck;
import org.zhiban.core.event.EquipmentChecked;
import org.zhiban.core.event.FairShare;
import org.zhiban.core.event.HandoverAccepted;
import org.zhiban.core.event.HandoverOffered;
import org.zhiban.core.event.LeaderLeft;
import org.zhiban.core.event.LeaderReturned;
import org.zhiban.core.event.MatterClosed;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.MatterRegistered;
import org.zhiban.core.event.MatterReported;
import org.zhiban.core.event.OfficerLeft;
import org.zhiban.core.event.OfficerReturned;
import org.zhiban.core.event.PostTaken;
import org.zhiban.core.event.Reassignment;
import org.zhiban.core.event.RosterAmended;
import org.zhiban.core.event.RosterProposed;
import org.zhiban.core.event.RosterPublished;
import org.zhiban.core.event.SectionCameBack;
import org.zhiban.core.event.SectionWentOut;
import org.zhiban.core.event.SpotChecked;

/** Writes the fields of any event in its present form and tells its kind. {@link EventReadings} reads them back. */
record EventWriter(FieldWriter out) implements DutyEvent.Cases<EventKind> {

    @Override
    public EventKind rosterProposed(RosterProposed event) {
        out.text("roster", event.roster().value())
                .text("period", event.period().toString())
                .objects("assignments", event.assignments(), EventWriter::assignment)
                .objects("shares", event.shares(), EventWriter::share)
                .text("calendar", event.calendar())
                .flag("provisional", event.provisional())
                .instant("at", event.at());
        return EventKind.ROSTER_PROPOSED;
    }

    @Override
    public EventKind rosterAmended(RosterAmended event) {
        out.text("roster", event.roster().value())
                .number("number", event.number())
                .objects("changes", event.changes(), EventWriter::reassignment)
                .text("reason", event.reason())
                .instant("at", event.at());
        return EventKind.ROSTER_AMENDED;
    }

    @Override
    public EventKind rosterPublished(RosterPublished event) {
        out.text("roster", event.roster().value()).instant("at", event.at());
        return EventKind.ROSTER_PUBLISHED;
    }

    @Override
    public EventKind dutiesSwapped(DutiesSwapped event) {
        out.text("roster", event.roster().value())
                .number("number", event.number())
                .object("first", event.first(), EventWriter::reassignment)
                .object("second", event.second(), EventWriter::reassignment)
                .text("reason", event.reason())
                .instant("at", event.at());
        return EventKind.DUTIES_SWAPPED;
    }

    @Override
    public EventKind dutySubstituted(DutySubstituted event) {
        out.text("roster", event.roster().value())
                .number("number", event.number())
                .object("change", event.change(), EventWriter::reassignment)
                .text("reason", event.reason())
                .text("exception", event.exception())
                .instant("at", event.at());
        return EventKind.DUTY_SUBSTITUTED;
    }

    @Override
    public EventKind postTaken(PostTaken event) {
        out.text("post", event.post().value())
                .shift("shift", event.shift())
                .object("officer", event.officer(), EventWriter::officer)
                .object("witness", event.witness(), EventWriter::officer)
                .texts("matters", ids(event.matters()))
                .text("remark", event.remark())
                .instant("at", event.at());
        return EventKind.POST_TAKEN;
    }

    @Override
    public EventKind handoverOffered(HandoverOffered event) {
        out.text("post", event.post().value())
                .shift("ending", event.ending())
                .shift("beginning", event.beginning())
                .object("outgoing", event.outgoing(), EventWriter::officer)
                .object("incoming", event.incoming(), EventWriter::officer)
                .objects("matters", event.matters(), EventWriter::carriedMatter)
                .text("mode", StoredText.of(event.mode()))
                .text("place", event.place())
                .instant("at", event.at());
        return EventKind.HANDOVER_OFFERED;
    }

    @Override
    public EventKind handoverAccepted(HandoverAccepted event) {
        out.text("post", event.post().value())
                .shift("ending", event.ending())
                .shift("beginning", event.beginning())
                .object("outgoing", event.outgoing(), EventWriter::officer)
                .object("incoming", event.incoming(), EventWriter::officer)
                .texts("acknowledged", ids(event.acknowledged()))
                .instant("at", event.at());
        return EventKind.HANDOVER_ACCEPTED;
    }

    @Override
    public EventKind dutyContinued(DutyContinued event) {
        out.text("post", event.post().value())
                .shift("ending", event.ending())
                .shift("beginning", event.beginning())
                .object("officer", event.officer(), EventWriter::officer)
                .instant("at", event.at());
        return EventKind.DUTY_CONTINUED;
    }

    @Override
    public EventKind matterRegistered(MatterRegistered event) {
        out.text("matter", event.matter().value())
                .text("post", event.post().value())
                .text("content", event.content())
                .text("requirement", event.requirement())
                .flag("urgent", event.urgent())
                .object("officer", event.officer(), EventWriter::officer)
                .instant("at", event.at());
        return EventKind.MATTER_REGISTERED;
    }

    @Override
    public EventKind matterReported(MatterReported event) {
        out.text("matter", event.matter().value())
                .object("leader", event.leader(), EventWriter::officer)
                .instant("at", event.at());
        return EventKind.MATTER_REPORTED;
    }

    @Override
    public EventKind matterClosed(MatterClosed event) {
        out.text("matter", event.matter().value())
                .text("result", event.result())
                .instant("at", event.at());
        return EventKind.MATTER_CLOSED;
    }

    @Override
    public EventKind sectionWentOut(SectionWentOut event) {
        out.text("section", event.section().value())
                .text("reason", event.reason())
                .instant("at", event.at());
        return EventKind.SECTION_WENT_OUT;
    }

    @Override
    public EventKind sectionCameBack(SectionCameBack event) {
        out.text("section", event.section().value()).instant("at", event.at());
        return EventKind.SECTION_CAME_BACK;
    }

    @Override
    public EventKind callAnswered(CallAnswered event) {
        out.text("line", event.line().value())
                .object("officer", event.officer(), EventWriter::officer)
                .text("gist", event.gist())
                .text("reason", event.reason())
                .instant("at", event.at());
        return EventKind.CALL_ANSWERED;
    }

    @Override
    public EventKind leaderLeft(LeaderLeft event) {
        out.object("leader", event.leader(), EventWriter::officer)
                .text("business", event.business())
                .text("phone", event.phone())
                .instant("at", event.at());
        return EventKind.LEADER_LEFT;
    }

    @Override
    public EventKind leaderReturned(LeaderReturned event) {
        out.object("leader", event.leader(), EventWriter::officer).instant("at", event.at());
        return EventKind.LEADER_RETURNED;
    }

    @Override
    public EventKind officerLeft(OfficerLeft event) {
        out.text("post", event.post().value())
                .object("officer", event.officer(), EventWriter::officer)
                .object("standIn", event.standIn(), EventWriter::officer)
                .text("reason", event.reason())
                .instant("at", event.at());
        return EventKind.OFFICER_LEFT;
    }

    @Override
    public EventKind officerReturned(OfficerReturned event) {
        out.text("post", event.post().value())
                .object("officer", event.officer(), EventWriter::officer)
                .instant("at", event.at());
        return EventKind.OFFICER_RETURNED;
    }

    @Override
    public EventKind equipmentChecked(EquipmentChecked event) {
        out.text("post", event.post().value())
                .shift("shift", event.shift())
                .object("officer", event.officer(), EventWriter::officer)
                .objects("checks", event.checks(), EventWriter::equipmentCheck)
                .instant("at", event.at());
        return EventKind.EQUIPMENT_CHECKED;
    }

    @Override
    public EventKind spotChecked(SpotChecked event) {
        out.text("post", event.post().value())
                .object("checker", event.checker(), EventWriter::officer)
                .flag("answered", event.answered())
                .instant("at", event.at());
        return EventKind.SPOT_CHECKED;
    }

    private static void assignment(FieldWriter out, Assignment assignment) {
        out.shift("shift", assignment.shift()).object("officer", assignment.officer(), EventWriter::officer);
    }

    private static void share(FieldWriter out, FairShare share) {
        out.text("staff", share.staff().value())
                .text("rotation", share.rotation())
                .text("category", share.category())
                .number("microDuties", share.microDuties())
                .number("carried", share.carried());
    }

    private static void reassignment(FieldWriter out, Reassignment change) {
        out.shift("shift", change.shift())
                .object("was", change.was(), EventWriter::officer)
                .object("now", change.now(), EventWriter::officer);
    }

    private static void officer(FieldWriter out, DutyOfficer officer) {
        out.text("id", officer.id().value())
                .text("name", officer.name())
                .text("section", officer.section().value());
    }

    private static void carriedMatter(FieldWriter out, CarriedMatter carried) {
        out.text("matter", carried.matter().value())
                .text("content", carried.content())
                .text("requirement", carried.requirement());
    }

    private static void equipmentCheck(FieldWriter out, EquipmentCheck check) {
        out.text("item", check.item()).flag("isWorking", check.isWorking()).text("remark", check.remark());
    }

    private static List<String> ids(List<MatterId> matters) {
        return matters.stream().map(MatterId::value).toList();
    }
}
