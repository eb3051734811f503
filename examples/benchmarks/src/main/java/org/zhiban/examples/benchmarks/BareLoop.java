package org.zhiban.examples.benchmarks;

import org.zhiban.core.event.CallAnswered;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.HandoverAccepted;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.MatterClosed;
import org.zhiban.core.event.MatterRegistered;
import org.zhiban.core.event.VisitorReceived;

/**
 * Twenty rules of the simplest kind, each a test of one event, written into one method as hard-wired as a rule can be; and
 * the same twenty as Drools reads them.
 */
final class BareLoop {
    private BareLoop() {}

    static int hits(LogEntry entry) {
        DutyEvent event = entry.event();
        if (event instanceof CallAnswered call) {
            int length = call.gist().length();
            return (length < 1 ? 1 : 0) + (length < 2 ? 1 : 0) + (length < 3 ? 1 : 0) + (length < 4 ? 1 : 0);
        }
        if (event instanceof MatterRegistered matter) {
            int length = matter.content().length();
            return (length < 1 ? 1 : 0) + (length < 2 ? 1 : 0) + (length < 3 ? 1 : 0) + (length < 4 ? 1 : 0);
        }
        if (event instanceof MatterClosed closed) {
            int length = closed.result().length();
            return (length < 1 ? 1 : 0) + (length < 2 ? 1 : 0) + (length < 3 ? 1 : 0) + (length < 4 ? 1 : 0);
        }
        if (event instanceof HandoverAccepted accepted) {
            int matters = accepted.acknowledged().size();
            return (matters > 21 ? 1 : 0) + (matters > 22 ? 1 : 0) + (matters > 23 ? 1 : 0) + (matters > 24 ? 1 : 0);
        }
        if (event instanceof VisitorReceived received) {
            int length = received.visitor().name().length();
            return (length < 1 ? 1 : 0) + (length < 2 ? 1 : 0) + (length > 8 ? 1 : 0) + (length > 9 ? 1 : 0);
        }
        return 0;
    }

    /** The same in the language of Drools, counting into a global. */
    static String inDrools() {
        StringBuilder rules = new StringBuilder("package rules;\n")
                .append("import org.zhiban.core.event.*;\n")
                .append("global java.util.concurrent.atomic.LongAdder hits;\n");
        for (int i = 1; i <= 4; i++) {
            rule(rules, "CallAnswered(gist().length() < " + i + ")");
            rule(rules, "MatterRegistered(content().length() < " + i + ")");
            rule(rules, "MatterClosed(result().length() < " + i + ")");
            rule(rules, "HandoverAccepted(acknowledged().size() > " + (20 + i) + ")");
            rule(rules, "VisitorReceived(visitor().name().length() " + (i < 3 ? "< " + i : "> " + (5 + i)) + ")");
        }
        return rules.toString();
    }

    private static void rule(StringBuilder rules, String condition) {
        rules.append("rule \"")
                .append(condition)
                .append("\" when ")
                .append(condition)
                .append(" then hits.increment(); end\n");
    }
}
