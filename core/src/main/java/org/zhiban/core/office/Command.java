package org.zhiban.core.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.DateSpan;

/**
 * A command (指令): what somebody wants to have recorded. Handed to {@link DutyOffice#submit(Command, StaffId)}, which
 * answers with a ruling. Commands are immutable values; there is one record a kind.
 */
public sealed interface Command
        permits AcceptHandover,
                AmendRoster,
                AnswerChecklist,
                CheckPost,
                CloseMatter,
                ContinueDuty,
                FileRoster,
                LeavePost,
                LeavePremises,
                NoteSectionBack,
                NoteSectionOut,
                OfferHandover,
                ProposeRoster,
                PublishRoster,
                RecordCall,
                RegisterMatter,
                ReportMatter,
                ReturnToPost,
                ReturnToPremises,
                SubstituteDuty,
                SwapDuties,
                TakePost,
                ReportNothing,
                ReceivePaper,
                AssignTask,
                AcknowledgeReport,
                GiveInstruction,
                HandleMatter,
                AnswerMatter,
                ArchiveMatter,
                ReceiveVisitor,
                NoteVisitorLeft,
                CorrectEntry,
                RelocateDuty,
                SignIn,
                SignOut,
                NoteSecret,
                DiscloseRecord,
                RegisterOrder,
                DispatchOrder,
                NoteContact,
                ExplainMatter,
                CallCitizen,
                NoteMissedCall,
                ReturnCall,
                RecordEmergency,
                UpdateEmergency,
                DraftReport,
                ApproveReport,
                CoordinateReport,
                SendReport,
                InspectRecords,
                CirculateCriticism,
                NoteAbsence,
                MakeRound,
                ConfirmRound,
                MakeDailyReport,
                FillFields,
                ReviewRecord,
                OrderReinforcement,
                LiftReinforcement,
                Marked {

    /**
     * The people it names (涉及人员), who must be in the staff directory.
     *
     * @return their identities, without the one who acts
     */
    default List<StaffId> people() {
        return List.of();
    }

    /**
     * The days it concerns (涉及日期), for which leave is looked up.
     *
     * @param today the day it is submitted
     * @return the days
     */
    default DateSpan days(LocalDate today) {
        return DateSpan.through(today, today.plusDays(1));
    }

    /**
     * What guards what it would record (标密), clause 一(六): by itself, or as the matter it concerns.
     *
     * @param situation what the decision rests on
     * @return the label; open unless the kind of command says otherwise
     */
    default Label label(Situation situation) {
        return Label.open();
    }

    /**
     * The matter it concerns (涉及事项), which must be one the actor may know of.
     *
     * @return the matter, or empty if it concerns none that exists already
     */
    default Optional<MatterId> concerns() {
        return Optional.empty();
    }

    /**
     * The shift it is about (所属班次): whose law judges it, where the regulation is amended while the shift lasts.
     *
     * @param situation what the decision rests on
     * @return the shift, or empty if it is about none
     */
    default Optional<ShiftId> shift(Situation situation) {
        return Optional.empty();
    }

    /**
     * The regulation it is judged by (适用制度): that of the shift it is about; of what is about none, that of the hour. What draws
     * up or changes a roster is no act of a night and goes by the text of the day.
     *
     * @param situation what the decision rests on
     * @return the regulation
     */
    default Regulation law(Situation situation) {
        return shift(situation).map(situation.plan()::regulationOf).orElseGet(situation::regulation);
    }

    /**
     * Decides (裁定). Pure: it looks at the situation only.
     *
     * @param situation what the decision rests on
     * @return the events it would record, or every reason against it
     */
    Ruling<DutyEvent> decide(Situation situation);
}
