package org.zhiban.json;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.UnreadableEventException;

/**
 * The stored kinds of event: the name each has in every book, which never changes whatever its class is called, and how
 * each version of it is read.
 */
enum EventKind {
    ROSTER_PROPOSED("roster-proposed", EventReadings::rosterProposed),
    ROSTER_AMENDED("roster-amended", EventReadings::rosterAmended),
    ROSTER_PUBLISHED("roster-published", FormerReadings::rosterPublished, EventReadings::rosterPublished),
    ROSTER_FILED("roster-filed", EventReadings::rosterFiled),
    DUTIES_SWAPPED("duties-swapped", FormerReadings::dutiesSwapped, EventReadings::dutiesSwapped),
    DUTY_SUBSTITUTED("duty-substituted", FormerReadings::dutySubstituted, EventReadings::dutySubstituted),
    POST_TAKEN("post-taken", EventReadings::postTaken),
    HANDOVER_OFFERED("handover-offered", FormerReadings::handoverOffered, EventReadings::handoverOffered),
    HANDOVER_ACCEPTED("handover-accepted", EventReadings::handoverAccepted),
    DUTY_CONTINUED("duty-continued", EventReadings::dutyContinued),
    MATTER_REGISTERED("matter-registered", FormerReadings::matterRegistered, EventReadings::matterRegistered),
    MATTER_REPORTED("matter-reported", EventReadings::matterReported),
    MATTER_CLOSED("matter-closed", EventReadings::matterClosed),
    SECTION_WENT_OUT("section-went-out", EventReadings::sectionWentOut),
    SECTION_CAME_BACK("section-came-back", EventReadings::sectionCameBack),
    CALL_ANSWERED("call-answered", FormerReadings::callAnswered, EventReadings::callAnswered),
    LEADER_LEFT("leader-left", EventReadings::leaderLeft),
    LEADER_RETURNED("leader-returned", EventReadings::leaderReturned),
    OFFICER_LEFT("officer-left", EventReadings::officerLeft),
    OFFICER_RETURNED("officer-returned", EventReadings::officerReturned),
    CHECKLIST_ANSWERED("checklist-answered", EventReadings::checklistAnswered),
    SPOT_CHECKED("spot-checked", EventReadings::spotChecked),
    DUTY_RECORD_OPENED("duty-record-opened", EventReadings::dutyRecordOpened),
    NOTHING_REPORTED("nothing-reported", EventReadings::nothingReported),
    PAPER_RECEIVED("paper-received", EventReadings::paperReceived),
    TASK_ASSIGNED("task-assigned", EventReadings::taskAssigned),
    REPORT_ACKNOWLEDGED("report-acknowledged", EventReadings::reportAcknowledged),
    LEADER_INSTRUCTED("leader-instructed", EventReadings::leaderInstructed),
    MATTER_HANDLED("matter-handled", EventReadings::matterHandled),
    MATTER_ANSWERED("matter-answered", EventReadings::matterAnswered),
    MATTER_ARCHIVED("matter-archived", EventReadings::matterArchived),
    VISITOR_RECEIVED("visitor-received", EventReadings::visitorReceived),
    VISITOR_LEFT("visitor-left", EventReadings::visitorLeft),
    ENTRY_CORRECTED("entry-corrected", EventReadings::entryCorrected),
    DUTY_RELOCATED("duty-relocated", EventReadings::dutyRelocated),
    OFFICER_SIGNED_IN("officer-signed-in", EventReadings::officerSignedIn),
    OFFICER_SIGNED_OUT("officer-signed-out", EventReadings::officerSignedOut),
    SECRET_RECEIVED("secret-received", EventReadings::secretReceived),
    RECORD_DISCLOSED("record-disclosed", EventReadings::recordDisclosed),
    ORDER_REGISTERED("order-registered", EventReadings::orderRegistered),
    ORDER_DISPATCHED("order-dispatched", FormerReadings::orderDispatched, EventReadings::orderDispatched),
    CITIZEN_CONTACTED("citizen-contacted", EventReadings::citizenContacted),
    MATTER_EXPLAINED("matter-explained", EventReadings::matterExplained),
    FOLLOW_UP_CALLED("follow-up-called", EventReadings::followUpCalled),
    CALL_MISSED("call-missed", EventReadings::callMissed),
    CALL_RETURNED("call-returned", EventReadings::callReturned),
    EMERGENCY_RECEIVED("emergency-received", FormerReadings::emergencyReceived, EventReadings::emergencyReceived),
    EMERGENCY_UPDATED("emergency-updated", FormerReadings::emergencyUpdated, EventReadings::emergencyUpdated),
    REPORT_DRAFTED("report-drafted", EventReadings::reportDrafted),
    REPORT_APPROVED("report-approved", EventReadings::reportApproved),
    REPORT_COORDINATED("report-coordinated", EventReadings::reportCoordinated),
    REPORT_SENT("report-sent", EventReadings::reportSent),
    RECORDS_INSPECTED("records-inspected", EventReadings::recordsInspected),
    CRITICISM_CIRCULATED("criticism-circulated", EventReadings::criticismCirculated),
    ROUND_MADE("round-made", EventReadings::roundMade),
    ROUND_CONFIRMED("round-confirmed", EventReadings::roundConfirmed),
    DAILY_REPORT_MADE("daily-report-made", EventReadings::dailyReportMade),
    FIELDS_FILLED("fields-filled", EventReadings::fieldsFilled),
    RECORD_REVIEWED("record-reviewed", EventReadings::recordReviewed),
    REINFORCEMENT_ORDERED("reinforcement-ordered", EventReadings::reinforcementOrdered),
    REINFORCEMENT_LIFTED("reinforcement-lifted", EventReadings::reinforcementLifted),
    WITHHELD("withheld", EventReadings::withheld);

    private static final Map<String, EventKind> BY_TYPE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(EventKind::type, Function.identity()));

    private final Versions<DutyEvent> versions;

    EventKind(String type, EventReading... readings) {
        this.versions = new Versions<>(type, List.of(readings));
    }

    String type() {
        return versions.type();
    }

    int version() {
        return versions.present();
    }

    static Function<FieldReader, DutyEvent> reading(String type, int version) {
        EventKind kind = BY_TYPE.get(type);
        if (kind == null) {
            throw new UnreadableEventException(
                    type, version, "类型未知 unknown type, this version of Zhiban reads " + allTypes(), null);
        }
        return kind.versions.reading(version);
    }

    private static String allTypes() {
        return Arrays.stream(values()).map(EventKind::type).collect(Collectors.joining(", "));
    }
}
