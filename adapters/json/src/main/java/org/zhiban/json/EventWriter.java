package org.zhiban.json;

import java.util.List;
import java.util.Map;
import org.zhiban.core.event.Assignment;
import org.zhiban.core.event.CallAnswered;
import org.zhiban.core.event.CallMissed;
import org.zhiban.core.event.CallReturned;
import org.zhiban.core.event.CarriedMatter;
import org.zhiban.core.event.CheckAnswer;
import org.zhiban.core.event.ChecklistAnswered;
import org.zhiban.core.event.CitizenContacted;
import org.zhiban.core.event.CriticismCirculated;
import org.zhiban.core.event.DailyReportMade;
import org.zhiban.core.event.DutiesSwapped;
import org.zhiban.core.event.DutyContinued;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.DutyRecordOpened;
import org.zhiban.core.event.DutyRelocated;
import org.zhiban.core.event.DutySubstituted;
import org.zhiban.core.event.EmergencyReceived;
import org.zhiban.core.event.EmergencyUpdated;
import org.zhiban.core.event.EntryCorrected;
import org.zhiban.core.event.FairShare;
import org.zhiban.core.event.FieldsFilled;
import org.zhiban.core.event.FollowUpCalled;
import org.zhiban.core.event.HandoverAccepted;
import org.zhiban.core.event.HandoverOffered;
import org.zhiban.core.event.LeaderInstructed;
import org.zhiban.core.event.LeaderLeft;
import org.zhiban.core.event.LeaderReturned;
import org.zhiban.core.event.MatterAnswered;
import org.zhiban.core.event.MatterArchived;
import org.zhiban.core.event.MatterClosed;
import org.zhiban.core.event.MatterExplained;
import org.zhiban.core.event.MatterHandled;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.MatterRegistered;
import org.zhiban.core.event.MatterReported;
import org.zhiban.core.event.NothingReported;
import org.zhiban.core.event.OfficerLeft;
import org.zhiban.core.event.OfficerReturned;
import org.zhiban.core.event.OfficerSignedIn;
import org.zhiban.core.event.OfficerSignedOut;
import org.zhiban.core.event.OrderDispatched;
import org.zhiban.core.event.OrderRegistered;
import org.zhiban.core.event.PaperReceived;
import org.zhiban.core.event.PostTaken;
import org.zhiban.core.event.Reassignment;
import org.zhiban.core.event.RecordDisclosed;
import org.zhiban.core.event.RecordReviewed;
import org.zhiban.core.event.RecordsInspected;
import org.zhiban.core.event.ReinforcementLifted;
import org.zhiban.core.event.ReinforcementOrdered;
import org.zhiban.core.event.ReportAcknowledged;
import org.zhiban.core.event.ReportApproved;
import org.zhiban.core.event.ReportCoordinated;
import org.zhiban.core.event.ReportDrafted;
import org.zhiban.core.event.ReportSent;
import org.zhiban.core.event.RosterAmended;
import org.zhiban.core.event.RosterFiled;
import org.zhiban.core.event.RosterProposed;
import org.zhiban.core.event.RosterPublished;
import org.zhiban.core.event.RoundConfirmed;
import org.zhiban.core.event.RoundMade;
import org.zhiban.core.event.SecretReceived;
import org.zhiban.core.event.SectionCameBack;
import org.zhiban.core.event.SectionWentOut;
import org.zhiban.core.event.SpotChecked;
import org.zhiban.core.event.TaskAssigned;
import org.zhiban.core.event.VisitorLeft;
import org.zhiban.core.event.VisitorReceived;
import org.zhiban.core.event.Withheld;
import org.zhiban.core.form.Answer;
import org.zhiban.core.form.Caller;
import org.zhiban.core.form.Casualties;
import org.zhiban.core.form.Correspondent;
import org.zhiban.core.form.EmergencySheet;
import org.zhiban.core.form.Order;
import org.zhiban.core.form.Paper;
import org.zhiban.core.form.RegisterPointer;
import org.zhiban.core.form.TopicReport;
import org.zhiban.core.form.Visitor;
import org.zhiban.core.regulation.Role;

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
        out.text("roster", event.roster().value())
                .object("approver", event.approver(), EventWriter::officer)
                .text("notes", event.notes())
                .instant("at", event.at());
        return EventKind.ROSTER_PUBLISHED;
    }

    @Override
    public EventKind rosterFiled(RosterFiled event) {
        out.text("roster", event.roster().value())
                .text("filed", event.filed().toString())
                .text("receipt", event.receipt())
                .instant("at", event.at());
        return EventKind.ROSTER_FILED;
    }

    @Override
    public EventKind dutiesSwapped(DutiesSwapped event) {
        out.text("roster", event.roster().value())
                .number("number", event.number())
                .object("first", event.first(), EventWriter::reassignment)
                .object("second", event.second(), EventWriter::reassignment)
                .objects("parts", event.parts(), EventWriter::reassignment)
                .text("reason", event.reason())
                .object("approver", event.approver(), EventWriter::officer)
                .instant("at", event.at());
        return EventKind.DUTIES_SWAPPED;
    }

    @Override
    public EventKind dutySubstituted(DutySubstituted event) {
        out.text("roster", event.roster().value())
                .number("number", event.number())
                .object("change", event.change(), EventWriter::reassignment)
                .objects("parts", event.parts(), EventWriter::reassignment)
                .text("reason", event.reason())
                .text("exception", event.exception())
                .object("approver", event.approver(), EventWriter::officer)
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
                .object("from", event.from(), EventWriter::correspondent)
                .text("means", event.means().map(StoredText::of))
                .object("officer", event.officer(), EventWriter::officer)
                .instant("at", event.at());
        return EventKind.MATTER_REGISTERED;
    }

    @Override
    public EventKind matterReported(MatterReported event) {
        out.text("matter", event.matter().value())
                .object("leader", event.leader(), EventWriter::officer)
                .texts("roles", event.roles().stream().map(Role::id).toList())
                .text("means", StoredText.of(event.means()))
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
                .object("from", event.from(), EventWriter::correspondent)
                .text("means", StoredText.of(event.means()))
                .flag("outgoing", event.outgoing())
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
                .object("permittedBy", event.permittedBy(), EventWriter::officer)
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
    public EventKind checklistAnswered(ChecklistAnswered event) {
        out.text("post", event.post().value())
                .shift("shift", event.shift())
                .object("officer", event.officer(), EventWriter::officer)
                .objects("checks", event.checks(), EventWriter::checkAnswer)
                .instant("at", event.at());
        return EventKind.CHECKLIST_ANSWERED;
    }

    @Override
    public EventKind spotChecked(SpotChecked event) {
        out.text("post", event.post().value())
                .object("checker", event.checker(), EventWriter::officer)
                .object("answeredBy", event.answeredBy(), EventWriter::officer)
                .number("seconds", event.seconds())
                .instant("at", event.at());
        return EventKind.SPOT_CHECKED;
    }

    @Override
    public EventKind dutyRecordOpened(DutyRecordOpened event) {
        out.text("number", event.number().toString())
                .text("post", event.post().value())
                .shift("shift", event.shift())
                .object("officer", event.officer(), EventWriter::officer)
                .instant("at", event.at());
        return EventKind.DUTY_RECORD_OPENED;
    }

    @Override
    public EventKind nothingReported(NothingReported event) {
        out.text("post", event.post().value())
                .shift("shift", event.shift())
                .object("officer", event.officer(), EventWriter::officer)
                .instant("at", event.at());
        return EventKind.NOTHING_REPORTED;
    }

    @Override
    public EventKind paperReceived(PaperReceived event) {
        out.text("matter", event.matter().value())
                .text("number", event.number().toString())
                .text("post", event.post().value())
                .object("paper", event.paper(), EventWriter::paper)
                .object("officer", event.officer(), EventWriter::officer)
                .instant("at", event.at());
        return EventKind.PAPER_RECEIVED;
    }

    @Override
    public EventKind taskAssigned(TaskAssigned event) {
        out.text("matter", event.matter().value())
                .text("post", event.post().value())
                .object("leader", event.leader(), EventWriter::officer)
                .text("task", event.task())
                .text("due", event.due().map(Object::toString))
                .object("officer", event.officer(), EventWriter::officer)
                .instant("at", event.at());
        return EventKind.TASK_ASSIGNED;
    }

    @Override
    public EventKind reportAcknowledged(ReportAcknowledged event) {
        out.text("matter", event.matter().value())
                .object("leader", event.leader(), EventWriter::officer)
                .instant("at", event.at());
        return EventKind.REPORT_ACKNOWLEDGED;
    }

    @Override
    public EventKind leaderInstructed(LeaderInstructed event) {
        out.text("matter", event.matter().value())
                .number("instruction", event.instruction())
                .object("leader", event.leader(), EventWriter::officer)
                .text("text", event.text())
                .text("means", StoredText.of(event.means()))
                .object("officer", event.officer(), EventWriter::officer)
                .instant("at", event.at());
        return EventKind.LEADER_INSTRUCTED;
    }

    @Override
    public EventKind matterHandled(MatterHandled event) {
        out.text("matter", event.matter().value())
                .number("instruction", event.instruction())
                .text("text", event.text())
                .text("outcome", StoredText.of(event.outcome()))
                .object("officer", event.officer(), EventWriter::officer)
                .instant("at", event.at());
        return EventKind.MATTER_HANDLED;
    }

    @Override
    public EventKind matterAnswered(MatterAnswered event) {
        out.text("matter", event.matter().value())
                .text("addressee", StoredText.of(event.addressee()))
                .text("text", event.text())
                .text("satisfaction", StoredText.of(event.satisfaction()))
                .object("officer", event.officer(), EventWriter::officer)
                .instant("at", event.at());
        return EventKind.MATTER_ANSWERED;
    }

    @Override
    public EventKind matterArchived(MatterArchived event) {
        out.text("matter", event.matter().value())
                .text("retention", event.retention())
                .object("officer", event.officer(), EventWriter::officer)
                .instant("at", event.at());
        return EventKind.MATTER_ARCHIVED;
    }

    @Override
    public EventKind visitorReceived(VisitorReceived event) {
        out.text("post", event.post().value())
                .object("visitor", event.visitor(), EventWriter::visitor)
                .object("officer", event.officer(), EventWriter::officer)
                .instant("at", event.at());
        return EventKind.VISITOR_RECEIVED;
    }

    @Override
    public EventKind visitorLeft(VisitorLeft event) {
        out.number("visit", event.visit())
                .object("officer", event.officer(), EventWriter::officer)
                .instant("at", event.at());
        return EventKind.VISITOR_LEFT;
    }

    @Override
    public EventKind entryCorrected(EntryCorrected event) {
        out.number("entry", event.entry())
                .text("correction", event.correction())
                .text("reason", event.reason())
                .object("officer", event.officer(), EventWriter::officer)
                .instant("at", event.at());
        return EventKind.ENTRY_CORRECTED;
    }

    @Override
    public EventKind dutyRelocated(DutyRelocated event) {
        out.text("post", event.post().value())
                .object("officer", event.officer(), EventWriter::officer)
                .text("place", event.place())
                .text("reason", event.reason())
                .texts("carried", event.carried())
                .instant("at", event.at());
        return EventKind.DUTY_RELOCATED;
    }

    @Override
    public EventKind officerSignedIn(OfficerSignedIn event) {
        out.text("post", event.post().value())
                .shift("shift", event.shift())
                .object("officer", event.officer(), EventWriter::officer)
                .text("place", event.place())
                .instant("at", event.at());
        return EventKind.OFFICER_SIGNED_IN;
    }

    @Override
    public EventKind officerSignedOut(OfficerSignedOut event) {
        out.text("post", event.post().value())
                .shift("shift", event.shift())
                .object("officer", event.officer(), EventWriter::officer)
                .instant("at", event.at());
        return EventKind.OFFICER_SIGNED_OUT;
    }

    @Override
    public EventKind secretReceived(SecretReceived event) {
        out.object("pointer", event.pointer(), EventWriter::registerPointer)
                .object("officer", event.officer(), EventWriter::officer)
                .instant("at", event.at());
        return EventKind.SECRET_RECEIVED;
    }

    @Override
    public EventKind recordDisclosed(RecordDisclosed event) {
        out.number("record", event.record())
                .object("reader", event.reader(), EventWriter::officer)
                .text("purpose", event.purpose())
                .object("officer", event.officer(), EventWriter::officer)
                .instant("at", event.at());
        return EventKind.RECORD_DISCLOSED;
    }

    @Override
    public EventKind orderRegistered(OrderRegistered event) {
        out.text("matter", event.matter().value())
                .text("number", event.number().toString())
                .text("line", event.line().value())
                .text("post", event.post().value())
                .object("order", event.order(), EventWriter::order)
                .object("officer", event.officer(), EventWriter::officer)
                .text("reason", event.reason())
                .instant("at", event.at());
        return EventKind.ORDER_REGISTERED;
    }

    @Override
    public EventKind orderDispatched(OrderDispatched event) {
        out.text("matter", event.matter().value())
                .text("department", event.department())
                .text("contact", event.contact())
                .flag("contactFirst", event.contactFirst())
                .object("officer", event.officer(), EventWriter::officer)
                .instant("at", event.at());
        return EventKind.ORDER_DISPATCHED;
    }

    @Override
    public EventKind citizenContacted(CitizenContacted event) {
        out.text("matter", event.matter().value())
                .text("department", event.department())
                .text("text", event.text())
                .object("officer", event.officer(), EventWriter::officer)
                .instant("at", event.at());
        return EventKind.CITIZEN_CONTACTED;
    }

    @Override
    public EventKind matterExplained(MatterExplained event) {
        out.text("matter", event.matter().value())
                .text("text", event.text())
                .object("officer", event.officer(), EventWriter::officer)
                .instant("at", event.at());
        return EventKind.MATTER_EXPLAINED;
    }

    @Override
    public EventKind followUpCalled(FollowUpCalled event) {
        out.text("matter", event.matter().value())
                .text("satisfaction", StoredText.of(event.satisfaction()))
                .text("text", event.text())
                .object("officer", event.officer(), EventWriter::officer)
                .instant("at", event.at());
        return EventKind.FOLLOW_UP_CALLED;
    }

    @Override
    public EventKind callMissed(CallMissed event) {
        out.text("line", event.line().value())
                .text("means", StoredText.of(event.means()))
                .text("caller", event.caller())
                .instant("at", event.at());
        return EventKind.CALL_MISSED;
    }

    @Override
    public EventKind callReturned(CallReturned event) {
        out.number("missed", event.missed())
                .text("text", event.text())
                .object("officer", event.officer(), EventWriter::officer)
                .instant("at", event.at());
        return EventKind.CALL_RETURNED;
    }

    @Override
    public EventKind emergencyReceived(EmergencyReceived event) {
        out.text("matter", event.matter().value())
                .text("number", event.number().toString())
                .text("post", event.post().value())
                .object("sheet", event.sheet(), EventWriter::emergencySheet)
                .object("officer", event.officer(), EventWriter::officer)
                .instant("at", event.at());
        return EventKind.EMERGENCY_RECEIVED;
    }

    @Override
    public EventKind emergencyUpdated(EmergencyUpdated event) {
        out.text("matter", event.matter().value())
                .objects("answers", event.answers(), EventWriter::answer)
                .text("category", event.category().map(StoredText::of))
                .text("kind", event.kind())
                .text("grade", event.grade().map(StoredText::of))
                .object("casualties", event.casualties(), EventWriter::casualties)
                .text("source", event.source())
                .flag("verified", event.verified())
                .object("officer", event.officer(), EventWriter::officer)
                .instant("at", event.at());
        return EventKind.EMERGENCY_UPDATED;
    }

    @Override
    public EventKind reportDrafted(ReportDrafted event) {
        out.text("matter", event.matter().value())
                .number("draft", event.draft())
                .text("stage", StoredText.of(event.stage()))
                .text("text", event.text())
                .objects("topics", event.topics(), EventWriter::topicReport)
                .object("officer", event.officer(), EventWriter::officer)
                .instant("at", event.at());
        return EventKind.REPORT_DRAFTED;
    }

    @Override
    public EventKind reportApproved(ReportApproved event) {
        out.text("matter", event.matter().value())
                .number("draft", event.draft())
                .object("approver", event.approver(), EventWriter::officer)
                .text("form", StoredText.of(event.form()))
                .object("officer", event.officer(), EventWriter::officer)
                .instant("at", event.at());
        return EventKind.REPORT_APPROVED;
    }

    @Override
    public EventKind reportCoordinated(ReportCoordinated event) {
        out.text("matter", event.matter().value())
                .number("draft", event.draft())
                .text("recipient", event.recipient())
                .object("officer", event.officer(), EventWriter::officer)
                .instant("at", event.at());
        return EventKind.REPORT_COORDINATED;
    }

    @Override
    public EventKind reportSent(ReportSent event) {
        out.text("matter", event.matter().value())
                .number("draft", event.draft())
                .text("recipient", event.recipient())
                .text("form", StoredText.of(event.form()))
                .text("text", event.text())
                .text("receipt", event.receipt())
                .object("officer", event.officer(), EventWriter::officer)
                .instant("at", event.at());
        return EventKind.REPORT_SENT;
    }

    @Override
    public EventKind recordsInspected(RecordsInspected event) {
        out.texts("forms", event.forms().stream().map(StoredText::of).toList())
                .text("period", event.period().toString())
                .numbers("sample", event.sample())
                .text("result", event.result())
                .object("inspector", event.inspector(), EventWriter::officer)
                .instant("at", event.at());
        return EventKind.RECORDS_INSPECTED;
    }

    @Override
    public EventKind criticismCirculated(CriticismCirculated event) {
        out.object("person", event.person(), EventWriter::officer)
                .numbers("entries", event.entries())
                .text("text", event.text())
                .object("leader", event.leader(), EventWriter::officer)
                .instant("at", event.at());
        return EventKind.CRITICISM_CIRCULATED;
    }

    @Override
    public EventKind roundMade(RoundMade event) {
        out.text("round", event.round())
                .text("post", event.post().value())
                .shift("shift", event.shift())
                .object("officer", event.officer(), EventWriter::officer)
                .text("place", event.place())
                .text("seen", event.seen())
                .instant("at", event.at());
        return EventKind.ROUND_MADE;
    }

    @Override
    public EventKind roundConfirmed(RoundConfirmed event) {
        out.number("round", event.round())
                .object("officer", event.officer(), EventWriter::officer)
                .instant("at", event.at());
        return EventKind.ROUND_CONFIRMED;
    }

    @Override
    public EventKind dailyReportMade(DailyReportMade event) {
        out.text("post", event.post().value())
                .text("date", event.date().toString())
                .text("text", event.text())
                .text("recipient", event.recipient())
                .object("officer", event.officer(), EventWriter::officer)
                .instant("at", event.at());
        return EventKind.DAILY_REPORT_MADE;
    }

    @Override
    public EventKind fieldsFilled(FieldsFilled event) {
        out.text("number", event.number().toString())
                .objects("values", List.copyOf(event.values().entrySet()), EventWriter::field)
                .object("officer", event.officer(), EventWriter::officer)
                .instant("at", event.at());
        return EventKind.FIELDS_FILLED;
    }

    @Override
    public EventKind reinforcementOrdered(ReinforcementOrdered event) {
        out.text("reinforcement", event.reinforcement())
                .text("from", event.from().toString())
                .text("instruction", event.instruction())
                .object("orderedBy", event.orderedBy(), EventWriter::officer)
                .instant("at", event.at());
        return EventKind.REINFORCEMENT_ORDERED;
    }

    @Override
    public EventKind reinforcementLifted(ReinforcementLifted event) {
        out.text("reinforcement", event.reinforcement())
                .text("until", event.until().toString())
                .object("orderedBy", event.orderedBy(), EventWriter::officer)
                .instant("at", event.at());
        return EventKind.REINFORCEMENT_LIFTED;
    }

    @Override
    public EventKind recordReviewed(RecordReviewed event) {
        out.text("number", event.number().toString())
                .object("leader", event.leader(), EventWriter::officer)
                .text("remark", event.remark())
                .instant("at", event.at());
        return EventKind.RECORD_REVIEWED;
    }

    @Override
    public EventKind withheld(Withheld event) {
        out.text("level", StoredText.of(event.level())).instant("at", event.at());
        return EventKind.WITHHELD;
    }

    private static void paper(FieldWriter out, Paper value) {
        out.text("kind", StoredText.of(value.kind()))
                .text("source", value.source())
                .text("document", value.document())
                .text("title", value.title())
                .text("urgency", StoredText.of(value.urgency()))
                .instant("arrived", value.arrived());
    }

    private static void visitor(FieldWriter out, Visitor value) {
        out.text("name", value.name())
                .text("organisation", value.organisation())
                .text("purpose", value.purpose())
                .text("host", value.host())
                .text("result", value.result());
    }

    private static void registerPointer(FieldWriter out, RegisterPointer value) {
        out.text("serial", value.serial())
                .number("copies", value.copies())
                .text("source", value.source())
                .text("holder", value.holder())
                .text("returnBy", value.returnBy().map(Object::toString));
    }

    private static void caller(FieldWriter out, Caller value) {
        out.text("name", value.name()).text("phone", value.phone()).text("address", value.address());
    }

    private static void order(FieldWriter out, Order value) {
        out.object("caller", value.caller(), EventWriter::caller)
                .text("request", StoredText.of(value.request()))
                .text("topic", value.topic())
                .text("place", value.place())
                .text("content", value.content())
                .text("urgency", StoredText.of(value.urgency()))
                .number("households", value.households());
    }

    private static void answer(FieldWriter out, Answer value) {
        out.text("question", StoredText.of(value.question()))
                .text("sureness", StoredText.of(value.sureness()))
                .text("text", value.text());
    }

    private static void casualties(FieldWriter out, Casualties value) {
        value.numbers().forEach((casualty, number) -> out.number(StoredText.of(casualty), number));
    }

    private static void emergencySheet(FieldWriter out, EmergencySheet value) {
        out.text("means", StoredText.of(value.means()))
                .text("occurred", value.occurred().map(Object::toString))
                .objects("answers", value.answers(), EventWriter::answer)
                .text("category", value.category().map(StoredText::of))
                .text("kind", value.kind())
                .text("grade", value.grade().map(StoredText::of))
                .object("casualties", value.casualties(), EventWriter::casualties);
    }

    private static void topicReport(FieldWriter out, TopicReport value) {
        out.text("topic", StoredText.of(value.topic())).text("text", value.text());
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
                .text("requirement", carried.requirement())
                .text("due", carried.due().map(Object::toString));
    }

    private static void correspondent(FieldWriter out, Correspondent value) {
        out.text("name", value.name())
                .text("organisation", value.organisation())
                .text("phone", value.phone());
    }

    private static void checkAnswer(FieldWriter out, CheckAnswer check) {
        out.text("item", check.item()).flag("isMet", check.isMet()).text("remark", check.remark());
    }

    private static void field(FieldWriter out, Map.Entry<String, String> field) {
        out.text("field", field.getKey()).text("value", field.getValue());
    }

    private static List<String> ids(List<MatterId> matters) {
        return matters.stream().map(MatterId::value).toList();
    }
}
