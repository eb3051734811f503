package org.zhiban.json;

import java.util.List;
import java.util.Optional;
import org.zhiban.core.event.CallAnswered;
import org.zhiban.core.event.CarriedMatter;
import org.zhiban.core.event.DutiesSwapped;
import org.zhiban.core.event.DutySubstituted;
import org.zhiban.core.event.EmergencyReceived;
import org.zhiban.core.event.EmergencyUpdated;
import org.zhiban.core.event.HandoverMode;
import org.zhiban.core.event.HandoverOffered;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.MatterRegistered;
import org.zhiban.core.event.OrderDispatched;
import org.zhiban.core.event.RosterId;
import org.zhiban.core.event.RosterPublished;
import org.zhiban.core.form.Casualties;
import org.zhiban.core.form.Category;
import org.zhiban.core.form.FormNumber;
import org.zhiban.core.form.Grade;
import org.zhiban.core.regulation.PostId;

/** Reads events in a form they are no longer written in, and builds the present event of the old fields. */
final class FormerReadings {
    private FormerReadings() {}

    /** Version 1: before a roster told who approved it. */
    static RosterPublished rosterPublished(FieldReader in) {
        return new RosterPublished(in.value("roster", RosterId::of), Optional.empty(), "", in.instant("at"));
    }

    /** Version 1: before shifts were split and swaps approved. */
    static DutiesSwapped dutiesSwapped(FieldReader in) {
        return new DutiesSwapped(
                in.value("roster", RosterId::of),
                in.number("number"),
                in.object("first", EventReadings::reassignment),
                in.object("second", EventReadings::reassignment),
                List.of(),
                in.text("reason"),
                Optional.empty(),
                in.instant("at"));
    }

    /** Version 1: before shifts were split and substitutions approved. */
    static DutySubstituted dutySubstituted(FieldReader in) {
        return new DutySubstituted(
                in.value("roster", RosterId::of),
                in.number("number"),
                in.object("change", EventReadings::reassignment),
                List.of(),
                in.text("reason"),
                in.optionalText("exception"),
                Optional.empty(),
                in.instant("at"));
    }

    /** Version 1: before a matter handed on bore a time. */
    static HandoverOffered handoverOffered(FieldReader in) {
        return new HandoverOffered(
                in.value("post", PostId::of),
                in.shift("ending"),
                in.shift("beginning"),
                in.object("outgoing", EventReadings::officer),
                in.object("incoming", EventReadings::officer),
                in.objects("matters", FormerReadings::carriedMatter),
                in.choice("mode", HandoverMode.class),
                in.text("place"),
                in.instant("at"));
    }

    /** Version 1: before a matter told who reported it. */
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

    /** Version 1: before a call told from whom it came. */
    static CallAnswered callAnswered(FieldReader in) {
        return new CallAnswered(
                in.value("line", PostId::of),
                in.object("officer", EventReadings::officer),
                in.text("gist"),
                in.optionalText("reason"),
                in.instant("at"));
    }

    /** Version 1: before an order told who took it. */
    static OrderDispatched orderDispatched(FieldReader in) {
        return new OrderDispatched(
                in.value("matter", MatterId::of),
                in.text("department"),
                "",
                in.flag("contactFirst"),
                in.object("officer", EventReadings::officer),
                in.instant("at"));
    }

    /** Version 1: before casualties could be left open. */
    static EmergencyReceived emergencyReceived(FieldReader in) {
        return new EmergencyReceived(
                in.value("matter", MatterId::of),
                in.value("number", FormNumber::parse),
                in.value("post", PostId::of),
                in.object("sheet", sheet -> EventReadings.emergencySheet(sheet, FormerReadings::casualties)),
                in.object("officer", EventReadings::officer),
                in.instant("at"));
    }

    /** Version 1: before casualties could be told one by one. */
    static EmergencyUpdated emergencyUpdated(FieldReader in) {
        return new EmergencyUpdated(
                in.value("matter", MatterId::of),
                in.objects("answers", EventReadings::answer),
                in.optionalText("category").map(StoredText.choice(Category.class)),
                in.text("kind"),
                in.optionalText("grade").map(StoredText.choice(Grade.class)),
                in.optionalObject("casualties", FormerReadings::casualties).orElseGet(Casualties::unknown),
                in.text("source"),
                in.flag("verified"),
                in.object("officer", EventReadings::officer),
                in.instant("at"));
    }

    /** What stood as a number is a number: that a 0 may have meant nobody knew cannot be told any more. */
    private static Casualties casualties(FieldReader in) {
        return Casualties.of(
                in.number("dead"),
                in.number("injured"),
                in.number("missing"),
                in.number("trapped"),
                in.number("moved"));
    }

    private static CarriedMatter carriedMatter(FieldReader in) {
        return new CarriedMatter(in.value("matter", MatterId::of), in.text("content"), in.text("requirement"));
    }
}
