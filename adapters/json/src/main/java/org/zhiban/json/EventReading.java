package org.zhiban.json;

import org.zhiban.core.event.DutyEvent;

/** How one kind of event is read in one version of its stored form. */
@FunctionalInterface
interface EventReading {
    DutyEvent read(FieldReader in);
}
