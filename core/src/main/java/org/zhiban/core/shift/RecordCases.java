package org.zhiban.core.shift;

import org.zhiban.core.event.ChecklistAnswered;
import org.zhiban.core.event.DutiesSwapped;
import org.zhiban.core.event.DutyContinued;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.DutyRecordOpened;
import org.zhiban.core.event.DutySubstituted;
import org.zhiban.core.event.HandoverAccepted;
import org.zhiban.core.event.HandoverOffered;
import org.zhiban.core.event.OfficerSignedIn;
import org.zhiban.core.event.OfficerSignedOut;
import org.zhiban.core.event.OtherCases;
import org.zhiban.core.event.PostTaken;
import org.zhiban.core.event.RecordReviewed;
import org.zhiban.core.event.ReinforcementLifted;
import org.zhiban.core.event.ReinforcementOrdered;
import org.zhiban.core.event.RosterAmended;
import org.zhiban.core.event.RosterFiled;
import org.zhiban.core.event.RosterProposed;
import org.zhiban.core.event.RosterPublished;

/** Which events make a shift's record a record: all but those of coming, going, checking and rostering. */
final class RecordCases implements OtherCases<Boolean> {

    @Override
    public Boolean otherwise(DutyEvent event) {
        return true;
    }

    @Override
    public Boolean rosterProposed(RosterProposed event) {
        return false;
    }

    @Override
    public Boolean rosterAmended(RosterAmended event) {
        return false;
    }

    @Override
    public Boolean rosterPublished(RosterPublished event) {
        return false;
    }

    @Override
    public Boolean rosterFiled(RosterFiled event) {
        return false;
    }

    @Override
    public Boolean dutiesSwapped(DutiesSwapped event) {
        return false;
    }

    @Override
    public Boolean dutySubstituted(DutySubstituted event) {
        return false;
    }

    @Override
    public Boolean reinforcementOrdered(ReinforcementOrdered event) {
        return false;
    }

    @Override
    public Boolean reinforcementLifted(ReinforcementLifted event) {
        return false;
    }

    @Override
    public Boolean recordReviewed(RecordReviewed event) {
        return false;
    }

    @Override
    public Boolean postTaken(PostTaken event) {
        return false;
    }

    @Override
    public Boolean handoverOffered(HandoverOffered event) {
        return false;
    }

    @Override
    public Boolean handoverAccepted(HandoverAccepted event) {
        return false;
    }

    @Override
    public Boolean dutyContinued(DutyContinued event) {
        return false;
    }

    @Override
    public Boolean dutyRecordOpened(DutyRecordOpened event) {
        return false;
    }

    @Override
    public Boolean checklistAnswered(ChecklistAnswered event) {
        return false;
    }

    @Override
    public Boolean officerSignedIn(OfficerSignedIn event) {
        return false;
    }

    @Override
    public Boolean officerSignedOut(OfficerSignedOut event) {
        return false;
    }
}
