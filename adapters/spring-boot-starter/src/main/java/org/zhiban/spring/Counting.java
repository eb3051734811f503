package org.zhiban.spring;

import java.util.function.Supplier;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.office.Submission;
import org.zhiban.core.regulation.Ruling;

/**
 * What counts and times submissions (提交计量), if anything does: {@code Metrics} where the application has Micrometer, or a bean of the
 * host's own. Implementations are safe for use by several threads.
 */
@FunctionalInterface
public interface Counting {

    /**
     * Has it submitted (计量一次提交), once, and gives on what comes of it, an exception too.
     *
     * @param submission what is submitted; tell nothing of its content
     * @param submitting submits it
     * @return what {@code submitting} gave
     */
    Ruling<LogEntry> counted(Submission submission, Supplier<Ruling<LogEntry>> submitting);
}
