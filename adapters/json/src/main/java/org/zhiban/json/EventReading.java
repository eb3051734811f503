package org.zhiban.json;

import java.util.function.Function;
import org.zhiban.core.event.DutyEvent;

/** How one kind of event is read in one version of its stored form. */
@FunctionalInterface
interface EventReading extends Function<FieldReader, DutyEvent> {}
