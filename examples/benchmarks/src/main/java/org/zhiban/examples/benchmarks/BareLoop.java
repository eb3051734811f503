package org.zhiban.examples.benchmarks;

import java.util.List;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.zhiban.core.event.CallAnswered;
import org.zhiban.core.event.HandoverAccepted;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.MatterClosed;
import org.zhiban.core.event.MatterRegistered;

/** Twenty rules of the simplest kind: a test of one entry, as hard-wired as a rule can be. */
final class BareLoop {
    static final List<Predicate<LogEntry>> RULES =
            IntStream.range(0, 20).mapToObj(BareLoop::rule).toList();

    private BareLoop() {}

    private static Predicate<LogEntry> rule(int i) {
        return switch (i % 5) {
            case 0 ->
                entry -> entry.event() instanceof CallAnswered call
                        && call.gist().length() < i;
            case 1 ->
                entry -> entry.event() instanceof MatterRegistered matter
                        && matter.content().length() < i;
            case 2 ->
                entry -> entry.event() instanceof MatterClosed closed
                        && closed.result().length() < i;
            case 3 ->
                entry -> entry.event() instanceof HandoverAccepted accepted
                        && accepted.acknowledged().size() > i;
            default -> entry -> entry.enteredAt().getNano() > i && entry.clockBehind();
        };
    }
}
