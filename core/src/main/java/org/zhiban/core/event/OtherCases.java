package org.zhiban.core.event;

/**
 * An answer for some kinds of event and one for all others (其余事件), for a state that only some kinds touch.
 *
 * <p>Whoever must answer every kind implements {@link DutyEvent.Cases} itself.
 *
 * @param <R> the type of answer
 */
public interface OtherCases<R> extends DutyEvent.Cases<R> {

    /**
     * The answer for every kind without one of its own (其余事件).
     *
     * @param event the event
     * @return the answer
     */
    R otherwise(DutyEvent event);

    @Override
    default R rosterProposed(RosterProposed event) {
        return otherwise(event);
    }

    @Override
    default R rosterAmended(RosterAmended event) {
        return otherwise(event);
    }

    @Override
    default R rosterPublished(RosterPublished event) {
        return otherwise(event);
    }

    @Override
    default R dutiesSwapped(DutiesSwapped event) {
        return otherwise(event);
    }

    @Override
    default R dutySubstituted(DutySubstituted event) {
        return otherwise(event);
    }

    @Override
    default R postTaken(PostTaken event) {
        return otherwise(event);
    }

    @Override
    default R handoverOffered(HandoverOffered event) {
        return otherwise(event);
    }

    @Override
    default R handoverAccepted(HandoverAccepted event) {
        return otherwise(event);
    }

    @Override
    default R dutyContinued(DutyContinued event) {
        return otherwise(event);
    }

    @Override
    default R matterRegistered(MatterRegistered event) {
        return otherwise(event);
    }

    @Override
    default R matterReported(MatterReported event) {
        return otherwise(event);
    }

    @Override
    default R matterClosed(MatterClosed event) {
        return otherwise(event);
    }

    @Override
    default R sectionWentOut(SectionWentOut event) {
        return otherwise(event);
    }

    @Override
    default R sectionCameBack(SectionCameBack event) {
        return otherwise(event);
    }

    @Override
    default R callAnswered(CallAnswered event) {
        return otherwise(event);
    }

    @Override
    default R leaderLeft(LeaderLeft event) {
        return otherwise(event);
    }

    @Override
    default R leaderReturned(LeaderReturned event) {
        return otherwise(event);
    }

    @Override
    default R officerLeft(OfficerLeft event) {
        return otherwise(event);
    }

    @Override
    default R officerReturned(OfficerReturned event) {
        return otherwise(event);
    }

    @Override
    default R equipmentChecked(EquipmentChecked event) {
        return otherwise(event);
    }

    @Override
    default R spotChecked(SpotChecked event) {
        return otherwise(event);
    }
}
