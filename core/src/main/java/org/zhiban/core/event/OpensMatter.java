package org.zhiban.core.event;

import org.zhiban.core.regulation.PostId;

/** An event by which a matter begins (事项登记), clause 三(四): whatever is taken on is registered. */
public sealed interface OpensMatter extends OfMatter
        permits MatterRegistered, PaperReceived, TaskAssigned, OrderRegistered, EmergencyReceived {

    @Override
    default boolean opens() {
        return true;
    }

    /**
     * The post whose book it is in (登记岗位).
     *
     * @return the post
     */
    PostId post();

    /**
     * What it is (内容).
     *
     * @return the content, as a handover carries it
     */
    String content();

    /**
     * What is to be done (要求).
     *
     * @return the requirement, as a handover carries it
     */
    String requirement();

    /**
     * Who registered it (登记人).
     *
     * @return the officer
     */
    DutyOfficer officer();
}
