package org.zhiban.documents.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.LeaderInstructed;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.MatterHandled;
import org.zhiban.core.event.MatterReported;
import org.zhiban.core.event.ReportAcknowledged;
import org.zhiban.core.event.TaskAssigned;
import org.zhiban.core.event.Told;
import org.zhiban.core.matter.Instruction;
import org.zhiban.core.matter.Matter;
import org.zhiban.core.record.FilledForm;
import org.zhiban.core.regulation.Regulation;

/**
 * The form of a matter (事项表单), with its file.
 *
 * @param reading the view
 * @param form the form
 * @param matter the matter it is of
 */
record MatterPage(Reading reading, FilledForm form, Matter matter) implements FormPage {

    @Override
    public List<LogEntry> quoted() {
        List<LogEntry> quoted = new ArrayList<>(form.entries());
        form.corrections().forEach(told -> quoted.add(told.entry()));
        return quoted;
    }

    <E extends DutyEvent> List<Told<E>> told(Class<E> kind) {
        return matter.told(kind).toList();
    }

    /** Of what a form has once. */
    <E extends DutyEvent> String last(Class<E> kind, Function<Told<E>, String> value) {
        return matter.last(kind).map(value).orElse("");
    }

    <E extends DutyEvent> String first(Class<E> kind, Function<E, String> value) {
        return matter.first(kind).map(Told::event).map(value).orElse("");
    }

    Regulation law() {
        return reading.view().plan().regulationAt(matter.opening().at());
    }

    String instruction(Instruction given) {
        DutyEvent event = given.given().event();
        return event instanceof LeaderInstructed told ? told.text() : ((TaskAssigned) event).task();
    }

    String handled(Told<MatterHandled> told) {
        return when(told) + " " + say(told.event().outcome()) + reading.choose("：", ": ")
                + told.event().text();
    }

    String acknowledged(Told<MatterReported> told) {
        return told(ReportAcknowledged.class).stream()
                .filter(later -> later.number() > told.number()
                        && later.event().leader().equals(told.event().leader()))
                .findFirst()
                .map(reading::when)
                .orElse("");
    }
}
