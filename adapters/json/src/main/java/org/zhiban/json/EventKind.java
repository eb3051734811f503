package org.zhiban.json;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhiban.core.event.UnreadableEventException;

/**
 * The stored kinds of event: the name each has in every book, which never changes whatever its class is called, and how
 * each version of it is read.
 */
enum EventKind {
    ROSTER_PROPOSED("roster-proposed", EventReadings::rosterProposed),
    ROSTER_AMENDED("roster-amended", EventReadings::rosterAmended),
    ROSTER_PUBLISHED("roster-published", EventReadings::rosterPublished),
    DUTIES_SWAPPED("duties-swapped", EventReadings::dutiesSwapped),
    DUTY_SUBSTITUTED("duty-substituted", EventReadings::dutySubstituted),
    POST_TAKEN("post-taken", EventReadings::postTaken),
    HANDOVER_OFFERED("handover-offered", EventReadings::handoverOffered),
    HANDOVER_ACCEPTED("handover-accepted", EventReadings::handoverAccepted),
    DUTY_CONTINUED("duty-continued", EventReadings::dutyContinued),
    MATTER_REGISTERED("matter-registered", EventReadings::matterRegistered),
    MATTER_REPORTED("matter-reported", EventReadings::matterReported),
    MATTER_CLOSED("matter-closed", EventReadings::matterClosed),
    SECTION_WENT_OUT("section-went-out", EventReadings::sectionWentOut),
    SECTION_CAME_BACK("section-came-back", EventReadings::sectionCameBack),
    CALL_ANSWERED("call-answered", EventReadings::callAnswered),
    LEADER_LEFT("leader-left", EventReadings::leaderLeft),
    LEADER_RETURNED("leader-returned", EventReadings::leaderReturned),
    OFFICER_LEFT("officer-left", EventReadings::officerLeft),
    OFFICER_RETURNED("officer-returned", EventReadings::officerReturned),
    EQUIPMENT_CHECKED("equipment-checked", EventReadings::equipmentChecked),
    SPOT_CHECKED("spot-checked", EventReadings::spotChecked);

    private static final Map<String, EventKind> BY_TYPE =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(EventKind::type, Function.identity()));

    private final Versions versions;

    EventKind(String type, EventReading... readings) {
        this.versions = new Versions(type, List.of(readings));
    }

    String type() {
        return versions.type();
    }

    int version() {
        return versions.present();
    }

    static EventReading reading(String type, int version) {
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
