package org.zhiban.json;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhiban.core.confidentiality.Level;
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
import org.zhiban.core.event.HandoverMode;
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
import org.zhiban.core.event.RosterId;
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
import org.zhiban.core.form.Addressee;
import org.zhiban.core.form.Answer;
import org.zhiban.core.form.Caller;
import org.zhiban.core.form.Casualties;
import org.zhiban.core.form.Casualty;
import org.zhiban.core.form.Category;
import org.zhiban.core.form.Correspondent;
import org.zhiban.core.form.EmergencySheet;
import org.zhiban.core.form.FormKind;
import org.zhiban.core.form.FormNumber;
import org.zhiban.core.form.Grade;
import org.zhiban.core.form.Means;
import org.zhiban.core.form.Order;
import org.zhiban.core.form.Outcome;
import org.zhiban.core.form.Paper;
import org.zhiban.core.form.PaperKind;
import org.zhiban.core.form.Question;
import org.zhiban.core.form.RegisterPointer;
import org.zhiban.core.form.ReportForm;
import org.zhiban.core.form.ReportStage;
import org.zhiban.core.form.Request;
import org.zhiban.core.form.Satisfaction;
import org.zhiban.core.form.Sureness;
import org.zhiban.core.form.Topic;
import org.zhiban.core.form.TopicReport;
import org.zhiban.core.form.Urgency;
import org.zhiban.core.form.Visitor;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Role;
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
        return new RosterPublished(
                in.value("roster", RosterId::of),
                in.optionalObject("approver", EventReadings::officer),
                in.text("notes"),
                in.instant("at"));
    }

    static RosterFiled rosterFiled(FieldReader in) {
        return new RosterFiled(
                in.value("roster", RosterId::of),
                in.value("filed", StoredText::date),
                in.optionalText("receipt"),
                in.instant("at"));
    }

    static DutiesSwapped dutiesSwapped(FieldReader in) {
        return new DutiesSwapped(
                in.value("roster", RosterId::of),
                in.number("number"),
                in.object("first", EventReadings::reassignment),
                in.object("second", EventReadings::reassignment),
                in.objects("parts", EventReadings::reassignment),
                in.text("reason"),
                in.optionalObject("approver", EventReadings::officer),
                in.instant("at"));
    }

    static DutySubstituted dutySubstituted(FieldReader in) {
        return new DutySubstituted(
                in.value("roster", RosterId::of),
                in.number("number"),
                in.object("change", EventReadings::reassignment),
                in.objects("parts", EventReadings::reassignment),
                in.text("reason"),
                in.optionalText("exception"),
                in.optionalObject("approver", EventReadings::officer),
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
                in.choice("mode", HandoverMode.class),
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
                in.optionalObject("from", EventReadings::correspondent),
                in.optionalText("means").map(StoredText.choice(Means.class)),
                in.object("officer", EventReadings::officer),
                in.instant("at"));
    }

    static MatterReported matterReported(FieldReader in) {
        return new MatterReported(
                in.value("matter", MatterId::of),
                in.object("leader", EventReadings::officer),
                in.values("roles", Role::of),
                in.choice("means", Means.class),
                in.instant("at"));
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
                in.optionalObject("from", EventReadings::correspondent),
                in.choice("means", Means.class),
                in.flag("outgoing"),
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
                in.optionalObject("permittedBy", EventReadings::officer),
                in.text("reason"),
                in.instant("at"));
    }

    static OfficerReturned officerReturned(FieldReader in) {
        return new OfficerReturned(
                in.value("post", PostId::of), in.object("officer", EventReadings::officer), in.instant("at"));
    }

    static ChecklistAnswered checklistAnswered(FieldReader in) {
        return new ChecklistAnswered(
                in.value("post", PostId::of),
                in.shift("shift"),
                in.object("officer", EventReadings::officer),
                in.objects("checks", EventReadings::checkAnswer),
                in.instant("at"));
    }

    static SpotChecked spotChecked(FieldReader in) {
        return new SpotChecked(
                in.value("post", PostId::of),
                in.object("checker", EventReadings::officer),
                in.optionalObject("answeredBy", EventReadings::officer),
                in.number("seconds"),
                in.instant("at"));
    }

    static DutyRecordOpened dutyRecordOpened(FieldReader in) {
        return new DutyRecordOpened(
                in.value("number", FormNumber::parse),
                in.value("post", PostId::of),
                in.shift("shift"),
                in.object("officer", EventReadings::officer),
                in.instant("at"));
    }

    static NothingReported nothingReported(FieldReader in) {
        return new NothingReported(
                in.value("post", PostId::of),
                in.shift("shift"),
                in.object("officer", EventReadings::officer),
                in.instant("at"));
    }

    static PaperReceived paperReceived(FieldReader in) {
        return new PaperReceived(
                in.value("matter", MatterId::of),
                in.value("number", FormNumber::parse),
                in.value("post", PostId::of),
                in.object("paper", EventReadings::paper),
                in.object("officer", EventReadings::officer),
                in.instant("at"));
    }

    static TaskAssigned taskAssigned(FieldReader in) {
        return new TaskAssigned(
                in.value("matter", MatterId::of),
                in.value("post", PostId::of),
                in.object("leader", EventReadings::officer),
                in.text("task"),
                in.optionalText("due").map(StoredText::instant),
                in.object("officer", EventReadings::officer),
                in.instant("at"));
    }

    static ReportAcknowledged reportAcknowledged(FieldReader in) {
        return new ReportAcknowledged(
                in.value("matter", MatterId::of), in.object("leader", EventReadings::officer), in.instant("at"));
    }

    static LeaderInstructed leaderInstructed(FieldReader in) {
        return new LeaderInstructed(
                in.value("matter", MatterId::of),
                in.number("instruction"),
                in.object("leader", EventReadings::officer),
                in.text("text"),
                in.choice("means", Means.class),
                in.object("officer", EventReadings::officer),
                in.instant("at"));
    }

    static MatterHandled matterHandled(FieldReader in) {
        return new MatterHandled(
                in.value("matter", MatterId::of),
                in.number("instruction"),
                in.text("text"),
                in.choice("outcome", Outcome.class),
                in.object("officer", EventReadings::officer),
                in.instant("at"));
    }

    static MatterAnswered matterAnswered(FieldReader in) {
        return new MatterAnswered(
                in.value("matter", MatterId::of),
                in.choice("addressee", Addressee.class),
                in.text("text"),
                in.choice("satisfaction", Satisfaction.class),
                in.object("officer", EventReadings::officer),
                in.instant("at"));
    }

    static MatterArchived matterArchived(FieldReader in) {
        return new MatterArchived(
                in.value("matter", MatterId::of),
                in.text("retention"),
                in.object("officer", EventReadings::officer),
                in.instant("at"));
    }

    static VisitorReceived visitorReceived(FieldReader in) {
        return new VisitorReceived(
                in.value("post", PostId::of),
                in.object("visitor", EventReadings::visitor),
                in.object("officer", EventReadings::officer),
                in.instant("at"));
    }

    static VisitorLeft visitorLeft(FieldReader in) {
        return new VisitorLeft(in.longNumber("visit"), in.object("officer", EventReadings::officer), in.instant("at"));
    }

    static EntryCorrected entryCorrected(FieldReader in) {
        return new EntryCorrected(
                in.longNumber("entry"),
                in.text("correction"),
                in.text("reason"),
                in.object("officer", EventReadings::officer),
                in.instant("at"));
    }

    static DutyRelocated dutyRelocated(FieldReader in) {
        return new DutyRelocated(
                in.value("post", PostId::of),
                in.object("officer", EventReadings::officer),
                in.text("place"),
                in.text("reason"),
                in.values("carried", Function.identity()),
                in.instant("at"));
    }

    static OfficerSignedIn officerSignedIn(FieldReader in) {
        return new OfficerSignedIn(
                in.value("post", PostId::of),
                in.shift("shift"),
                in.object("officer", EventReadings::officer),
                in.text("place"),
                in.instant("at"));
    }

    static OfficerSignedOut officerSignedOut(FieldReader in) {
        return new OfficerSignedOut(
                in.value("post", PostId::of),
                in.shift("shift"),
                in.object("officer", EventReadings::officer),
                in.instant("at"));
    }

    static SecretReceived secretReceived(FieldReader in) {
        return new SecretReceived(
                in.object("pointer", EventReadings::registerPointer),
                in.object("officer", EventReadings::officer),
                in.instant("at"));
    }

    static RecordDisclosed recordDisclosed(FieldReader in) {
        return new RecordDisclosed(
                in.longNumber("record"),
                in.object("reader", EventReadings::officer),
                in.text("purpose"),
                in.object("officer", EventReadings::officer),
                in.instant("at"));
    }

    static OrderRegistered orderRegistered(FieldReader in) {
        return new OrderRegistered(
                in.value("matter", MatterId::of),
                in.value("number", FormNumber::parse),
                in.value("line", PostId::of),
                in.value("post", PostId::of),
                in.object("order", EventReadings::order),
                in.object("officer", EventReadings::officer),
                in.optionalText("reason"),
                in.instant("at"));
    }

    static OrderDispatched orderDispatched(FieldReader in) {
        return new OrderDispatched(
                in.value("matter", MatterId::of),
                in.text("department"),
                in.text("contact"),
                in.flag("contactFirst"),
                in.object("officer", EventReadings::officer),
                in.instant("at"));
    }

    static CitizenContacted citizenContacted(FieldReader in) {
        return new CitizenContacted(
                in.value("matter", MatterId::of),
                in.text("department"),
                in.text("text"),
                in.object("officer", EventReadings::officer),
                in.instant("at"));
    }

    static MatterExplained matterExplained(FieldReader in) {
        return new MatterExplained(
                in.value("matter", MatterId::of),
                in.text("text"),
                in.object("officer", EventReadings::officer),
                in.instant("at"));
    }

    static FollowUpCalled followUpCalled(FieldReader in) {
        return new FollowUpCalled(
                in.value("matter", MatterId::of),
                in.choice("satisfaction", Satisfaction.class),
                in.text("text"),
                in.object("officer", EventReadings::officer),
                in.instant("at"));
    }

    static CallMissed callMissed(FieldReader in) {
        return new CallMissed(
                in.value("line", PostId::of), in.choice("means", Means.class), in.text("caller"), in.instant("at"));
    }

    static CallReturned callReturned(FieldReader in) {
        return new CallReturned(
                in.longNumber("missed"),
                in.text("text"),
                in.object("officer", EventReadings::officer),
                in.instant("at"));
    }

    static EmergencyReceived emergencyReceived(FieldReader in) {
        return new EmergencyReceived(
                in.value("matter", MatterId::of),
                in.value("number", FormNumber::parse),
                in.value("post", PostId::of),
                in.object("sheet", EventReadings::emergencySheet),
                in.object("officer", EventReadings::officer),
                in.instant("at"));
    }

    static EmergencyUpdated emergencyUpdated(FieldReader in) {
        return new EmergencyUpdated(
                in.value("matter", MatterId::of),
                in.objects("answers", EventReadings::answer),
                in.optionalText("category").map(StoredText.choice(Category.class)),
                in.text("kind"),
                in.optionalText("grade").map(StoredText.choice(Grade.class)),
                in.object("casualties", EventReadings::casualties),
                in.text("source"),
                in.flag("verified"),
                in.object("officer", EventReadings::officer),
                in.instant("at"));
    }

    static ReportDrafted reportDrafted(FieldReader in) {
        return new ReportDrafted(
                in.value("matter", MatterId::of),
                in.number("draft"),
                in.choice("stage", ReportStage.class),
                in.text("text"),
                in.objects("topics", EventReadings::topicReport),
                in.object("officer", EventReadings::officer),
                in.instant("at"));
    }

    static ReportApproved reportApproved(FieldReader in) {
        return new ReportApproved(
                in.value("matter", MatterId::of),
                in.number("draft"),
                in.object("approver", EventReadings::officer),
                in.choice("form", ReportForm.class),
                in.object("officer", EventReadings::officer),
                in.instant("at"));
    }

    static ReportCoordinated reportCoordinated(FieldReader in) {
        return new ReportCoordinated(
                in.value("matter", MatterId::of),
                in.number("draft"),
                in.text("recipient"),
                in.object("officer", EventReadings::officer),
                in.instant("at"));
    }

    static ReportSent reportSent(FieldReader in) {
        return new ReportSent(
                in.value("matter", MatterId::of),
                in.number("draft"),
                in.text("recipient"),
                in.choice("form", ReportForm.class),
                in.text("text"),
                in.text("receipt"),
                in.object("officer", EventReadings::officer),
                in.instant("at"));
    }

    static RecordsInspected recordsInspected(FieldReader in) {
        return new RecordsInspected(
                in.values("forms", StoredText.choice(FormKind.class)),
                in.value("period", StoredText::dateSpan),
                in.longNumbers("sample"),
                in.text("result"),
                in.object("inspector", EventReadings::officer),
                in.instant("at"));
    }

    static CriticismCirculated criticismCirculated(FieldReader in) {
        return new CriticismCirculated(
                in.object("person", EventReadings::officer),
                in.longNumbers("entries"),
                in.text("text"),
                in.object("leader", EventReadings::officer),
                in.instant("at"));
    }

    static ReinforcementOrdered reinforcementOrdered(FieldReader in) {
        return new ReinforcementOrdered(
                in.text("reinforcement"),
                in.value("from", StoredText::date),
                in.text("instruction"),
                in.object("orderedBy", EventReadings::officer),
                in.instant("at"));
    }

    static ReinforcementLifted reinforcementLifted(FieldReader in) {
        return new ReinforcementLifted(
                in.text("reinforcement"),
                in.value("until", StoredText::date),
                in.object("orderedBy", EventReadings::officer),
                in.instant("at"));
    }

    private static Paper paper(FieldReader in) {
        return new Paper(
                in.choice("kind", PaperKind.class),
                in.text("source"),
                in.text("document"),
                in.text("title"),
                in.choice("urgency", Urgency.class),
                in.instant("arrived"));
    }

    private static Visitor visitor(FieldReader in) {
        return new Visitor(
                in.text("name"), in.text("organisation"), in.text("purpose"), in.text("host"), in.text("result"));
    }

    private static RegisterPointer registerPointer(FieldReader in) {
        return new RegisterPointer(
                in.text("serial"),
                in.number("copies"),
                in.text("source"),
                in.text("holder"),
                in.optionalText("returnBy").map(StoredText::date));
    }

    private static Caller caller(FieldReader in) {
        return new Caller(in.text("name"), in.text("phone"), in.text("address"));
    }

    private static Order order(FieldReader in) {
        return new Order(
                in.object("caller", EventReadings::caller),
                in.choice("request", Request.class),
                in.text("topic"),
                in.text("place"),
                in.text("content"),
                in.choice("urgency", Urgency.class),
                in.number("households"));
    }

    static Answer answer(FieldReader in) {
        return new Answer(
                in.choice("question", Question.class), in.choice("sureness", Sureness.class), in.text("text"));
    }

    private static Casualties casualties(FieldReader in) {
        Map<Casualty, Integer> numbers = new EnumMap<>(Casualty.class);
        for (Casualty casualty : Casualty.values()) {
            in.optionalNumber(StoredText.of(casualty)).ifPresent(number -> numbers.put(casualty, number));
        }
        return new Casualties(numbers);
    }

    private static EmergencySheet emergencySheet(FieldReader in) {
        return emergencySheet(in, EventReadings::casualties);
    }

    /** The sheet with the casualties in the form of their version. */
    static EmergencySheet emergencySheet(FieldReader in, Function<FieldReader, Casualties> casualties) {
        return new EmergencySheet(
                in.choice("means", Means.class),
                in.optionalText("occurred").map(StoredText::instant),
                in.objects("answers", EventReadings::answer),
                in.optionalText("category").map(StoredText.choice(Category.class)),
                in.text("kind"),
                in.optionalText("grade").map(StoredText.choice(Grade.class)),
                in.object("casualties", casualties));
    }

    private static TopicReport topicReport(FieldReader in) {
        return new TopicReport(in.choice("topic", Topic.class), in.text("text"));
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

    static Reassignment reassignment(FieldReader in) {
        return new Reassignment(
                in.shift("shift"),
                in.optionalObject("was", EventReadings::officer),
                in.object("now", EventReadings::officer));
    }

    static DutyOfficer officer(FieldReader in) {
        return in.known(
                new DutyOfficer(in.value("id", StaffId::of), in.text("name"), in.value("section", SectionId::of)));
    }

    private static CarriedMatter carriedMatter(FieldReader in) {
        return new CarriedMatter(
                in.value("matter", MatterId::of),
                in.text("content"),
                in.text("requirement"),
                in.optionalText("due").map(StoredText::instant));
    }

    private static Correspondent correspondent(FieldReader in) {
        return new Correspondent(in.text("name"), in.text("organisation"), in.text("phone"));
    }

    private static CheckAnswer checkAnswer(FieldReader in) {
        return in.known(new CheckAnswer(in.text("item"), in.flag("isMet"), in.text("remark")));
    }

    static RoundMade roundMade(FieldReader in) {
        return new RoundMade(
                in.text("round"),
                in.value("post", PostId::of),
                in.shift("shift"),
                in.object("officer", EventReadings::officer),
                in.text("place"),
                in.text("seen"),
                in.instant("at"));
    }

    static RoundConfirmed roundConfirmed(FieldReader in) {
        return new RoundConfirmed(
                in.longNumber("round"), in.object("officer", EventReadings::officer), in.instant("at"));
    }

    static DailyReportMade dailyReportMade(FieldReader in) {
        return new DailyReportMade(
                in.value("post", PostId::of),
                in.value("date", StoredText::date),
                in.optionalText("text"),
                in.text("recipient"),
                in.object("officer", EventReadings::officer),
                in.instant("at"));
    }

    static FieldsFilled fieldsFilled(FieldReader in) {
        return new FieldsFilled(
                in.value("number", FormNumber::parse),
                fields(in.objects("values", EventReadings::field)),
                in.object("officer", EventReadings::officer),
                in.instant("at"));
    }

    private static Map.Entry<String, String> field(FieldReader in) {
        return Map.entry(in.text("field"), in.text("value"));
    }

    private static Map<String, String> fields(List<Map.Entry<String, String>> all) {
        return all.stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> {
            throw new IllegalArgumentException("栏目 a field is filled in twice: \"" + one + "\", \"" + other + "\"");
        }));
    }

    static RecordReviewed recordReviewed(FieldReader in) {
        return new RecordReviewed(
                in.value("number", FormNumber::parse),
                in.object("leader", EventReadings::officer),
                in.text("remark"),
                in.instant("at"));
    }

    static Withheld withheld(FieldReader in) {
        return new Withheld(in.choice("level", Level.class), in.instant("at"));
    }
}
