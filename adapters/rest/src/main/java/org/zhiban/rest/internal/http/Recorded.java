package org.zhiban.rest.internal.http;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.zhiban.core.event.CallAnswered;
import org.zhiban.core.event.CallMissed;
import org.zhiban.core.event.CallReturned;
import org.zhiban.core.event.ChecklistAnswered;
import org.zhiban.core.event.CitizenContacted;
import org.zhiban.core.event.CriticismCirculated;
import org.zhiban.core.event.DailyReportMade;
import org.zhiban.core.event.DutiesSwapped;
import org.zhiban.core.event.DutyContinued;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.DutyRelocated;
import org.zhiban.core.event.DutySubstituted;
import org.zhiban.core.event.EmergencyReceived;
import org.zhiban.core.event.EmergencyUpdated;
import org.zhiban.core.event.EntryCorrected;
import org.zhiban.core.event.FieldsFilled;
import org.zhiban.core.event.FollowUpCalled;
import org.zhiban.core.event.HandoverAccepted;
import org.zhiban.core.event.HandoverOffered;
import org.zhiban.core.event.LeaderInstructed;
import org.zhiban.core.event.LeaderLeft;
import org.zhiban.core.event.LeaderReturned;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.MatterAnswered;
import org.zhiban.core.event.MatterArchived;
import org.zhiban.core.event.MatterClosed;
import org.zhiban.core.event.MatterExplained;
import org.zhiban.core.event.MatterHandled;
import org.zhiban.core.event.MatterRegistered;
import org.zhiban.core.event.MatterReported;
import org.zhiban.core.event.NothingReported;
import org.zhiban.core.event.OfMatter;
import org.zhiban.core.event.OfficerLeft;
import org.zhiban.core.event.OfficerReturned;
import org.zhiban.core.event.OfficerSignedIn;
import org.zhiban.core.event.OfficerSignedOut;
import org.zhiban.core.event.OrderDispatched;
import org.zhiban.core.event.OrderRegistered;
import org.zhiban.core.event.PaperReceived;
import org.zhiban.core.event.PostTaken;
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
import org.zhiban.core.office.AcceptHandover;
import org.zhiban.core.office.AcknowledgeReport;
import org.zhiban.core.office.AmendRoster;
import org.zhiban.core.office.AnswerChecklist;
import org.zhiban.core.office.AnswerMatter;
import org.zhiban.core.office.ApproveReport;
import org.zhiban.core.office.ArchiveMatter;
import org.zhiban.core.office.AssignTask;
import org.zhiban.core.office.CallCitizen;
import org.zhiban.core.office.CheckPost;
import org.zhiban.core.office.CirculateCriticism;
import org.zhiban.core.office.CloseMatter;
import org.zhiban.core.office.Command;
import org.zhiban.core.office.ConfirmRound;
import org.zhiban.core.office.ContinueDuty;
import org.zhiban.core.office.CoordinateReport;
import org.zhiban.core.office.CorrectEntry;
import org.zhiban.core.office.DiscloseRecord;
import org.zhiban.core.office.DispatchOrder;
import org.zhiban.core.office.DraftReport;
import org.zhiban.core.office.ExplainMatter;
import org.zhiban.core.office.FileRoster;
import org.zhiban.core.office.FillFields;
import org.zhiban.core.office.GiveInstruction;
import org.zhiban.core.office.HandleMatter;
import org.zhiban.core.office.InspectRecords;
import org.zhiban.core.office.LeavePost;
import org.zhiban.core.office.LeavePremises;
import org.zhiban.core.office.LiftReinforcement;
import org.zhiban.core.office.MakeDailyReport;
import org.zhiban.core.office.MakeRound;
import org.zhiban.core.office.Marked;
import org.zhiban.core.office.NoteAbsence;
import org.zhiban.core.office.NoteContact;
import org.zhiban.core.office.NoteMissedCall;
import org.zhiban.core.office.NoteSecret;
import org.zhiban.core.office.NoteSectionBack;
import org.zhiban.core.office.NoteSectionOut;
import org.zhiban.core.office.NoteVisitorLeft;
import org.zhiban.core.office.OfferHandover;
import org.zhiban.core.office.OrderReinforcement;
import org.zhiban.core.office.ProposeRoster;
import org.zhiban.core.office.PublishRoster;
import org.zhiban.core.office.ReceivePaper;
import org.zhiban.core.office.ReceiveVisitor;
import org.zhiban.core.office.RecordCall;
import org.zhiban.core.office.RecordEmergency;
import org.zhiban.core.office.RegisterMatter;
import org.zhiban.core.office.RegisterOrder;
import org.zhiban.core.office.RelocateDuty;
import org.zhiban.core.office.ReportMatter;
import org.zhiban.core.office.ReportNothing;
import org.zhiban.core.office.ReturnCall;
import org.zhiban.core.office.ReturnToPost;
import org.zhiban.core.office.ReturnToPremises;
import org.zhiban.core.office.ReviewRecord;
import org.zhiban.core.office.SendReport;
import org.zhiban.core.office.SignIn;
import org.zhiban.core.office.SignOut;
import org.zhiban.core.office.SubstituteDuty;
import org.zhiban.core.office.SwapDuties;
import org.zhiban.core.office.TakePost;
import org.zhiban.core.office.UpdateEmergency;

/** Whether entries may be what a command wrote: by the kind of the first and the matter it is of, as far as that shows. */
final class Recorded {
    private static final Map<Class<? extends Command>, Class<? extends DutyEvent>> KINDS = Map.ofEntries(
            Map.entry(AcceptHandover.class, HandoverAccepted.class),
            Map.entry(AcknowledgeReport.class, ReportAcknowledged.class),
            Map.entry(AmendRoster.class, RosterAmended.class),
            Map.entry(AnswerChecklist.class, ChecklistAnswered.class),
            Map.entry(AnswerMatter.class, MatterAnswered.class),
            Map.entry(ApproveReport.class, ReportApproved.class),
            Map.entry(ArchiveMatter.class, MatterArchived.class),
            Map.entry(AssignTask.class, TaskAssigned.class),
            Map.entry(CallCitizen.class, FollowUpCalled.class),
            Map.entry(CheckPost.class, SpotChecked.class),
            Map.entry(CirculateCriticism.class, CriticismCirculated.class),
            Map.entry(CloseMatter.class, MatterClosed.class),
            Map.entry(ConfirmRound.class, RoundConfirmed.class),
            Map.entry(ContinueDuty.class, DutyContinued.class),
            Map.entry(CoordinateReport.class, ReportCoordinated.class),
            Map.entry(CorrectEntry.class, EntryCorrected.class),
            Map.entry(DiscloseRecord.class, RecordDisclosed.class),
            Map.entry(DispatchOrder.class, OrderDispatched.class),
            Map.entry(DraftReport.class, ReportDrafted.class),
            Map.entry(ExplainMatter.class, MatterExplained.class),
            Map.entry(FileRoster.class, RosterFiled.class),
            Map.entry(FillFields.class, FieldsFilled.class),
            Map.entry(GiveInstruction.class, LeaderInstructed.class),
            Map.entry(HandleMatter.class, MatterHandled.class),
            Map.entry(InspectRecords.class, RecordsInspected.class),
            Map.entry(LeavePost.class, OfficerLeft.class),
            Map.entry(LeavePremises.class, LeaderLeft.class),
            Map.entry(LiftReinforcement.class, ReinforcementLifted.class),
            Map.entry(MakeDailyReport.class, DailyReportMade.class),
            Map.entry(MakeRound.class, RoundMade.class),
            Map.entry(NoteAbsence.class, OfficerLeft.class),
            Map.entry(NoteContact.class, CitizenContacted.class),
            Map.entry(NoteMissedCall.class, CallMissed.class),
            Map.entry(NoteSecret.class, SecretReceived.class),
            Map.entry(NoteSectionBack.class, SectionCameBack.class),
            Map.entry(NoteSectionOut.class, SectionWentOut.class),
            Map.entry(NoteVisitorLeft.class, VisitorLeft.class),
            Map.entry(OfferHandover.class, HandoverOffered.class),
            Map.entry(OrderReinforcement.class, ReinforcementOrdered.class),
            Map.entry(ProposeRoster.class, RosterProposed.class),
            Map.entry(PublishRoster.class, RosterPublished.class),
            Map.entry(ReceivePaper.class, PaperReceived.class),
            Map.entry(ReceiveVisitor.class, VisitorReceived.class),
            Map.entry(RecordCall.class, CallAnswered.class),
            Map.entry(RecordEmergency.class, EmergencyReceived.class),
            Map.entry(RegisterMatter.class, MatterRegistered.class),
            Map.entry(RegisterOrder.class, OrderRegistered.class),
            Map.entry(RelocateDuty.class, DutyRelocated.class),
            Map.entry(ReportMatter.class, MatterReported.class),
            Map.entry(ReportNothing.class, NothingReported.class),
            Map.entry(ReturnCall.class, CallReturned.class),
            Map.entry(ReturnToPost.class, OfficerReturned.class),
            Map.entry(ReturnToPremises.class, LeaderReturned.class),
            Map.entry(ReviewRecord.class, RecordReviewed.class),
            Map.entry(SendReport.class, ReportSent.class),
            Map.entry(SignIn.class, OfficerSignedIn.class),
            Map.entry(SignOut.class, OfficerSignedOut.class),
            Map.entry(SubstituteDuty.class, DutySubstituted.class),
            Map.entry(SwapDuties.class, DutiesSwapped.class),
            Map.entry(TakePost.class, PostTaken.class),
            Map.entry(UpdateEmergency.class, EmergencyUpdated.class));

    private Recorded() {}

    static Set<Class<? extends Command>> commands() {
        return KINDS.keySet();
    }

    static boolean isBy(Command command, List<LogEntry> entries) {
        DutyEvent first = entries.get(0).event();
        return first instanceof Withheld || isOfKind(command, first) && isOfMatter(command, first);
    }

    /** An emergency above what the system may hold leaves a pointer only. */
    private static boolean isOfKind(Command command, DutyEvent first) {
        Command plain = command instanceof Marked marked ? marked.command() : command;
        return KINDS.get(plain.getClass()).isInstance(first)
                || plain instanceof RecordEmergency && first instanceof SecretReceived;
    }

    private static boolean isOfMatter(Command command, DutyEvent first) {
        return !(first instanceof OfMatter of)
                || command.concerns().map(of.matter()::equals).orElse(true);
    }
}
