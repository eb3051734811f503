package org.zhiban.documents.internal.form;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhiban.core.event.CallAnswered;
import org.zhiban.core.event.ChecklistAnswered;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.DutyRecordOpened;
import org.zhiban.core.event.EntryCorrected;
import org.zhiban.core.event.FieldsFilled;
import org.zhiban.core.event.HandoverAccepted;
import org.zhiban.core.event.HandoverOffered;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.OfMatter;
import org.zhiban.core.event.RecordReviewed;
import org.zhiban.core.event.Told;
import org.zhiban.core.event.VisitorLeft;
import org.zhiban.core.event.VisitorReceived;
import org.zhiban.core.matter.Matter;
import org.zhiban.core.record.FilledForm;
import org.zhiban.core.shift.Shift;

/**
 * A duty record (值班记录读取) with its shift.
 *
 * @param reading the view
 * @param form the record
 * @param opened how it was opened
 * @param handover how the shift ended
 */
record DutyPage(Reading reading, FilledForm form, Told<DutyRecordOpened> opened, HandoverPage handover)
        implements FormPage {

    /** What stands in tables of its own, or says nothing but that the shift began or ended. */
    private static final List<Class<? extends DutyEvent>> ELSEWHERE = List.of(
            OfMatter.class,
            CallAnswered.class,
            VisitorReceived.class,
            VisitorLeft.class,
            ChecklistAnswered.class,
            DutyRecordOpened.class,
            EntryCorrected.class,
            FieldsFilled.class,
            HandoverOffered.class,
            HandoverAccepted.class,
            RecordReviewed.class);

    static DutyPage of(Reading reading, FilledForm form) {
        Told<DutyRecordOpened> opened =
                Reading.told(form.entries(), DutyRecordOpened.class).get(0);
        return new DutyPage(
                reading, form, opened, HandoverPage.of(reading, opened.event().shift()));
    }

    @Override
    public List<LogEntry> quoted() {
        List<LogEntry> quoted = new ArrayList<>(form.entries());
        form.corrections().forEach(told -> quoted.add(told.entry()));
        worked().stream()
                .flatMap(work -> work.matter().stream())
                .map(Matter::entries)
                .forEach(quoted::addAll);
        return quoted;
    }

    LocalDate date() {
        return opened.event().shift().date();
    }

    Optional<Shift> shift() {
        return reading.view().plan().find(opened.event().shift());
    }

    String hours() {
        return say(shift().map(Shift::published));
    }

    /** What came in, and what was done in the shift about each matter, in the order of the book. */
    List<Work> worked() {
        Map<MatterId, List<LogEntry>> matters = new LinkedHashMap<>();
        List<Work> calls = new ArrayList<>();
        for (LogEntry entry : form.entries()) {
            if (entry.event() instanceof OfMatter of) {
                matters.computeIfAbsent(of.matter(), any -> new ArrayList<>()).add(entry);
            } else if (entry.event() instanceof CallAnswered) {
                calls.add(new Work(reading, Optional.empty(), List.of(entry)));
            }
        }
        return Stream.concat(
                        calls.stream(),
                        matters.entrySet().stream()
                                .map(one -> new Work(reading, reading.view().matter(one.getKey()), one.getValue())))
                .sorted(Comparator.comparing(work -> work.entries().get(0).number()))
                .toList();
    }

    List<Told<VisitorReceived>> visitors() {
        return Reading.told(form.entries(), VisitorReceived.class);
    }

    String leftAt(Told<VisitorReceived> visit) {
        return Reading.told(form.entries(), VisitorLeft.class).stream()
                .filter(left -> left.event().visit() == visit.number())
                .map(this::when)
                .findFirst()
                .orElse("");
    }

    List<LogEntry> others() {
        return form.entries().stream()
                .filter(entry -> ELSEWHERE.stream().noneMatch(kind -> kind.isInstance(entry.event())))
                .toList();
    }

    List<Told<RecordReviewed>> reviews() {
        return Reading.told(form.entries(), RecordReviewed.class);
    }
}
