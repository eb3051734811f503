package org.zhiban.json;

import org.zhiban.core.event.Assignment;
import org.zhiban.core.event.CallAnswered;
import org.zhiban.core.event.CarriedMatter;
import org.zhiban.core.event.DutiesSwapped;
import org.zhiban.core.event.DutyContinued;
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
import org.zhiban.core.event.RosterId;
import org.zhiban.core.event.RosterProposed;
import org.zhiban.core.event.RosterPublished;
import org.zhiban.core.event.SectionCameBack;
import org.zhiban.core.event.SectionWentOut;
import org.zhiban.core.event.SpotChecked;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.staff.SectionId;
import org.zhiban.core.staff.StaffId;

/**
 * Reads each kind of event in its present form. The fields stand in the order {@link EventWriter} gives them, which is
 * the order of the record's components: each is read where its component is built, as Java evaluates from the left.
 */
final class EventReadings {
    private EventReadings() {}

    static RosterProposed rosterProposed(FieldReader in) {
        return new RosterProposed(
                in.value("roster", RosterId::of),
                in.value("period", StoredText::dateSpan),
                in.objects("assignments", EventReadings::assignment),
                in.objects("shares", EventReadings::share),
                in.text("calendar"),
                in.flag("provisional"),
                in.instant("at"));
    }

    static RosterAmended rosterAmended(FieldReader in) {
        return new RosterAmended(
                in.value("roster", RosterId::of),
                in.number("number"),
                in.objects("changes", EventReadings::reassignment),
                in.text("reason"),
                in.instant("at"));
    }

    static RosterPublished rosterPublished(FieldReader in) {
        return new RosterPublished(in.value("roster", RosterId::of), in.instant("at"));
    }

    static DutiesSwapped dutiesSwapped(FieldReader in) {
        return new DutiesSwapped(
                in.value("roster", RosterId::of),
                in.number("number"),
                in.object("first", EventReadings::reassignment),
                in.object("second", EventReadings::reassignment),
                in.text("reason"),
                in.instant("at"));
    }

    static DutySubstituted dutySubstituted(FieldReader in) {
        return new DutySubstituted(
                in.value("roster", RosterId::of),
                in.number("number"),
                in.object("change", EventReadings::reassignment),
                in.text("reason"),
                in.optionalText("exception"),
                in.instant("at"));
    }

    static PostTaken postTaken(FieldReader in) {
        return new PostTaken(
                in.value("post", PostId::of),
                in.shift("shift"),
                in.object("officer", EventReadings::officer),
                in.optionalObject("witness", EventReadings::officer),
                in.values("matters", MatterId::of),
                in.text("remark"),
                in.instant("at"));
    }

    static HandoverOffered handoverOffered(FieldReader in) {
        return new HandoverOffered(
                in.value("post", PostId::of),
                in.shift("ending"),
                in.shift("beginning"),
                in.object("outgoing", EventReadings::officer),
                in.object("incoming", EventReadings::officer),
                in.objects("matters", EventReadings::carriedMatter),
                in.value("mode", StoredText::handoverMode),
                in.text("place"),
                in.instant("at"));
    }

    static HandoverAccepted handoverAccepted(FieldReader in) {
        return new HandoverAccepted(
                in.value("post", PostId::of),
                in.shift("ending"),
                in.shift("beginning"),
                in.object("outgoing", EventReadings::officer),
                in.object("incoming", EventReadings::officer),
                in.values("acknowledged", MatterId::of),
                in.instant("at"));
    }

    static DutyContinued dutyContinued(FieldReader in) {
        return new DutyContinued(
                in.value("post", PostId::of),
                in.shift("ending"),
                in.shift("beginning"),
                in.object("officer", EventReadings::officer),
                in.instant("at"));
    }

    static MatterRegistered matterRegistered(FieldReader in) {
        return new MatterRegistered(
                in.value("matter", MatterId::of),
                in.value("post", PostId::of),
                in.text("content"),
                in.text("requirement"),
                in.flag("urgent"),
                in.object("officer", EventReadings::officer),
                in.instant("at"));
    }

    static MatterReported matterReported(FieldReader in) {
        return new MatterReported(
                in.value("matter", MatterId::of), in.object("leader", EventReadings::officer), in.instant("at"));
    }

    static MatterClosed matterClosed(FieldReader in) {
        return new MatterClosed(in.value("matter", MatterId::of), in.text("result"), in.instant("at"));
    }

    static SectionWentOut sectionWentOut(FieldReader in) {
        return new SectionWentOut(in.value("section", SectionId::of), in.text("reason"), in.instant("at"));
    }

    static SectionCameBack sectionCameBack(FieldReader in) {
        return new SectionCameBack(in.value("section", SectionId::of), in.instant("at"));
    }

    static CallAnswered callAnswered(FieldReader in) {
        return new CallAnswered(
                in.value("line", PostId::of),
                in.object("officer", EventReadings::officer),
                in.text("gist"),
                in.optionalText("reason"),
                in.instant("at"));
    }

    static LeaderLeft leaderLeft(FieldReader in) {
        return new LeaderLeft(
                in.object("leader", EventReadings::officer), in.text("business"), in.text("phone"), in.instant("at"));
    }

    static LeaderReturned leaderReturned(FieldReader in) {
        return new LeaderReturned(in.object("leader", EventReadings::officer), in.instant("at"));
    }

    static OfficerLeft officerLeft(FieldReader in) {
        return new OfficerLeft(
                in.value("post", PostId::of),
                in.object("officer", EventReadings::officer),
                in.optionalObject("standIn", EventReadings::officer),
                in.text("reason"),
                in.instant("at"));
    }

    static OfficerReturned officerReturned(FieldReader in) {
        return new OfficerReturned(
                in.value("post", PostId::of), in.object("officer", EventReadings::officer), in.instant("at"));
    }

    static EquipmentChecked equipmentChecked(FieldReader in) {
        return new EquipmentChecked(
                in.value("post", PostId::of),
                in.shift("shift"),
                in.object("officer", EventReadings::officer),
                in.objects("checks", EventReadings::equipmentCheck),
                in.instant("at"));
    }

    static SpotChecked spotChecked(FieldReader in) {
        return new SpotChecked(
                in.value("post", PostId::of),
                in.object("checker", EventReadings::officer),
                in.flag("answered"),
                in.instant("at"));
    }

    private static Assignment assignment(FieldReader in) {
        return new Assignment(in.shift("shift"), in.object("officer", EventReadings::officer));
    }

    private static FairShare share(FieldReader in) {
        return new FairShare(
                in.value("staff", StaffId::of),
                in.text("rotation"),
                in.text("category"),
                in.longNumber("microDuties"),
                in.longNumber("carried"));
    }

    private static Reassignment reassignment(FieldReader in) {
        return new Reassignment(
                in.shift("shift"),
                in.optionalObject("was", EventReadings::officer),
                in.object("now", EventReadings::officer));
    }

    private static DutyOfficer officer(FieldReader in) {
        return new DutyOfficer(in.value("id", StaffId::of), in.text("name"), in.value("section", SectionId::of));
    }

    private static CarriedMatter carriedMatter(FieldReader in) {
        return new CarriedMatter(in.value("matter", MatterId::of), in.text("content"), in.text("requirement"));
    }

    private static EquipmentCheck equipmentCheck(FieldReader in) {
        return new EquipmentCheck(in.text("item"), in.flag("isWorking"), in.text("remark"));
    }
}
