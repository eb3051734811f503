package org.zhiban.spring;

import java.util.function.Supplier;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.office.Submission;
import org.zhiban.core.regulation.Ruling;

/** What counts and times submissions, if anything does. */
@FunctionalInterface
interface Counting {

    /** Has it submitted, once, and gives on what comes of it. */
    Ruling<LogEntry> counted(Submission submission, Supplier<Ruling<LogEntry>> submitting);
}
