package org.zhiban.documents.internal.form;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhiban.core.event.CallAnswered;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.EmergencyReceived;
import org.zhiban.core.event.LeaderInstructed;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.MatterAnswered;
import org.zhiban.core.event.MatterClosed;
import org.zhiban.core.event.MatterHandled;
import org.zhiban.core.event.MatterRegistered;
import org.zhiban.core.event.MatterReported;
import org.zhiban.core.event.OpensMatter;
import org.zhiban.core.event.OrderDispatched;
import org.zhiban.core.event.OrderRegistered;
import org.zhiban.core.event.PaperReceived;
import org.zhiban.core.event.ReportSent;
import org.zhiban.core.event.TaskAssigned;
import org.zhiban.core.event.Told;
import org.zhiban.core.form.Correspondent;
import org.zhiban.core.form.Question;
import org.zhiban.core.matter.Matter;
import org.zhiban.core.regulation.EmergencyProcedure.Recipient;

/**
 * A line of the duty record (值班记录条目): a call, or a matter with what was done about it in the shift.
 *
 * @param reading the view
 * @param matter the matter; empty of a call, or where the reader knows of none
 * @param entries what was written of it in the shift, in order, at least one
 */
record Work(Reading reading, Optional<Matter> matter, List<LogEntry> entries) {

    String time() {
        return reading.when(new Told<>(entries.get(0), entries.get(0).event()));
    }

    /** Organisation, name and phone of who brought it. */
    String from() {
        return source().map(
                        source -> source instanceof OpensMatter opening ? from(opening) : call((CallAnswered) source))
                .orElse("");
    }

    private Optional<DutyEvent> source() {
        return matter.<DutyEvent>map(Matter::opening)
                .or(() -> Optional.of(entries.get(0).event()).filter(CallAnswered.class::isInstance));
    }

    private static String call(CallAnswered call) {
        return call.from().map(Work::person).orElse("");
    }

    private String from(OpensMatter opening) {
        if (opening instanceof MatterRegistered registered) {
            return registered.from().map(Work::person).orElse("");
        } else if (opening instanceof PaperReceived received) {
            return received.paper().source();
        } else if (opening instanceof TaskAssigned assigned) {
            return reading.say(assigned.leader());
        } else if (opening instanceof OrderRegistered registered) {
            return joined(
                    registered.order().caller().name(),
                    registered.order().caller().phone());
        }
        EmergencyReceived received = (EmergencyReceived) opening;
        return joined(Stream.of(Question.CALLER_ORGANISATION, Question.CALLER_NAME, Question.CALLER_PHONE)
                .flatMap(question -> received.sheet().answer(question).stream())
                .map(answer -> answer.text())
                .toArray(String[]::new));
    }

    private static String person(Correspondent from) {
        return joined(from.organisation(), from.name(), from.phone());
    }

    private static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isBlank()).collect(Collectors.joining(" "));
    }

    String means() {
        return source().map(source -> {
                    if (source instanceof CallAnswered call) {
                        return reading.say(call.means());
                    } else if (source instanceof MatterRegistered registered) {
                        return reading.say(registered.means());
                    } else if (source instanceof EmergencyReceived received) {
                        return reading.say(received.sheet().means());
                    } else if (source instanceof PaperReceived received) {
                        return joined(
                                reading.say(received.paper().kind()),
                                received.paper().document(),
                                reading.say(received.paper().urgency()));
                    } else if (source instanceof OrderRegistered registered) {
                        return reading.say(registered.line());
                    }
                    return reading.choose("交办", "assigned");
                })
                .orElse("");
    }

    String content() {
        return source().map(source -> source instanceof OpensMatter opening
                        ? opening.matter() + " " + reading.standard(opening.content())
                        : ((CallAnswered) source).gist())
                .orElseGet(() -> each(entries.stream(), reading.messages()::event));
    }

    String reported() {
        return told(MatterReported.class, it -> reading.say(it.event().leader()) + " " + reading.when(it));
    }

    String instructed() {
        return told(
                LeaderInstructed.class,
                it -> reading.say(it.event().leader())
                        + reading.choose("：", ": ")
                        + it.event().text());
    }

    /** How it was dealt with: passed on, sent, handled, answered, closed. */
    String handled() {
        return entries.stream()
                .map(this::handled)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private String handled(LogEntry entry) {
        DutyEvent event = entry.event();
        if (event instanceof OrderDispatched dispatched) {
            return reading.choose("转", "passed to ") + dispatched.department();
        } else if (event instanceof ReportSent sent) {
            return reading.choose("报", "sent to ") + recipient(sent);
        } else if (event instanceof MatterHandled handled) {
            return handled.text();
        } else if (event instanceof MatterAnswered answered) {
            return reading.choose("反馈", "answered ")
                    + reading.say(answered.addressee())
                    + reading.choose("：", ": ")
                    + answered.text();
        }
        return event instanceof MatterClosed closed ? closed.result() : "";
    }

    private String recipient(ReportSent sent) {
        return reading.view()
                .plan()
                .regulationAt(sent.at())
                .emergencies()
                .recipient(sent.recipient())
                .map(Recipient::name)
                .map(reading::say)
                .orElse(sent.recipient());
    }

    String state() {
        return matter.map(known -> known.isOpen() ? reading.say(known.stage()) : reading.choose("办结", "closed"))
                .orElse("");
    }

    private <E extends DutyEvent> String told(Class<E> kind, Function<Told<E>, String> words) {
        return each(Reading.told(entries, kind).stream(), words);
    }

    private static <V> String each(Stream<V> all, Function<V, String> words) {
        return all.map(words).collect(Collectors.joining("\n"));
    }
}
