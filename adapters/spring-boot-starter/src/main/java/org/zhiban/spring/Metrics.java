package org.zhiban.spring;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import java.util.Locale;
import java.util.function.Supplier;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.logbook.LogbookException;
import org.zhiban.core.office.Submission;
import org.zhiban.core.regulation.Ruling;

/**
 * Counts and times what is submitted (提交计量): by kind of command and outcome, and refusals by code. No names, no content; of a
 * marked command not even which it is.
 */
record Metrics(MeterRegistry registry) implements Counting {

    @Override
    public Ruling<LogEntry> counted(Submission submission, Supplier<Ruling<LogEntry>> submitting) {
        Timer.Sample sample = Timer.start(registry);
        String outcome = "mistake";
        try {
            Ruling<LogEntry> ruling = submitting.get();
            outcome = ruling.isAccepted() ? "accepted" : "refused";
            ruling.refusals()
                    .forEach(refusal -> registry.counter("zhiban.refusals", "code", Told.lower(refusal.code()))
                            .increment());
            return ruling;
        } catch (LogbookException.Conflict e) {
            outcome = "conflict";
            throw e;
        } catch (LogbookException e) {
            outcome = "fault";
            throw e;
        } finally {
            sample.stop(registry.timer("zhiban.submits", "command", kind(submission), "outcome", outcome));
        }
    }

    /** {@code RecordCall} as {@code record-call}. */
    private static String kind(Submission submission) {
        return submission
                .command()
                .getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }
}
