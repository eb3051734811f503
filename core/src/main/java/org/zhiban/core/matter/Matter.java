package org.zhiban.core.matter;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.EmergencyReceived;
import org.zhiban.core.event.LeaderInstructed;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.MatterAnswered;
import org.zhiban.core.event.MatterArchived;
import org.zhiban.core.event.MatterClosed;
import org.zhiban.core.event.MatterHandled;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.MatterReported;
import org.zhiban.core.event.OfMatter;
import org.zhiban.core.event.OpensMatter;
import org.zhiban.core.event.OrderDispatched;
import org.zhiban.core.event.OrderRegistered;
import org.zhiban.core.event.RecordDisclosed;
import org.zhiban.core.event.ReportApproved;
import org.zhiban.core.event.TaskAssigned;
import org.zhiban.core.event.Told;
import org.zhiban.core.form.FormNumber;
import org.zhiban.core.form.Outcome;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.staff.StaffId;

/**
 * The file of one matter (事项案卷): all its entries, from the one that registered it. Checks nothing; what may be entered the
 * rules have decided. Immutable.
 *
 * <p>A concern registered on a line that turns out to be an emergency stays one matter under one number: a second entry
 * opens it as an emergency.
 */
public final class Matter {
    private final List<LogEntry> entries;
    private final Optional<Told<EmergencyReceived>> emergency;
    private final Optional<Told<OrderRegistered>> order;

    /**
     * Keeps its own copy.
     *
     * @param entries its entries, in order, at least one
     * @throws IllegalArgumentException if there is none, or the first does not open a matter
     */
    public Matter(List<LogEntry> entries) {
        this(List.copyOf(entries), last(entries, EmergencyReceived.class), last(entries, OrderRegistered.class));
        if (entries.isEmpty() || !(entries.get(0).event() instanceof OpensMatter)) {
            throw new IllegalArgumentException("事项 a matter begins with the entry that registered it: " + entries);
        }
    }

    /** With entries nobody adds to any more, and what opens it, found already when they were filed. */
    Matter(List<LogEntry> entries, Optional<Told<EmergencyReceived>> emergency, Optional<Told<OrderRegistered>> order) {
        this.entries = entries;
        this.emergency = emergency;
        this.order = order;
    }

    private static <E extends DutyEvent> Optional<Told<E>> last(List<LogEntry> entries, Class<E> kind) {
        for (int i = entries.size() - 1; i >= 0; i--) {
            LogEntry entry = entries.get(i);
            if (kind.isInstance(entry.event())) {
                return Optional.of(new Told<>(entry, kind.cast(entry.event())));
            }
        }
        return Optional.empty();
    }

    /**
     * Its entries (条目), in order.
     *
     * @return the entries, at least one
     */
    public List<LogEntry> entries() {
        return Collections.unmodifiableList(entries);
    }

    /**
     * The entry that registered it (登记条目).
     *
     * @return its number
     */
    public long number() {
        return entries.get(0).number();
    }

    /**
     * A matter just registered (登记事项).
     *
     * @param opening the entry
     * @return the matter
     */
    public static Matter opened(LogEntry opening) {
        return new Matter(List.of(opening));
    }

    /**
     * The matter after one more entry of it (推进).
     *
     * @param entry the entry
     * @return the matter as it then stands
     */
    public Matter after(LogEntry entry) {
        List<LogEntry> more = new ArrayList<>(entries);
        more.add(entry);
        return new Matter(more);
    }

    /**
     * The entries of one kind (某类条目).
     *
     * @param <E> the kind of event
     * @param kind the kind of event
     * @return the entries, in order
     */
    public <E extends DutyEvent> Stream<Told<E>> told(Class<E> kind) {
        return entries.stream()
                .filter(entry -> kind.isInstance(entry.event()))
                .map(entry -> new Told<>(entry, kind.cast(entry.event())));
    }

    /**
     * The last entry of one kind (最近一条).
     *
     * @param <E> the kind of event
     * @param kind the kind of event
     * @return the entry, or empty if there is none
     */
    public <E extends DutyEvent> Optional<Told<E>> last(Class<E> kind) {
        return last(entries, kind);
    }

    /**
     * The first entry of a kind in the file (首次记录).
     *
     * @param <E> the kind
     * @param kind the kind of event, or a group of kinds
     * @return the entry, or empty if there is none
     */
    public <E extends DutyEvent> Optional<Told<E>> first(Class<E> kind) {
        return first(kind, any -> true);
    }

    /**
     * The first entry of a kind that is as asked (首次符合的记录).
     *
     * @param <E> the kind
     * @param kind the kind of event, or a group of kinds
     * @param isIt what is asked of the event
     * @return the entry, or empty if there is none
     */
    public <E extends DutyEvent> Optional<Told<E>> first(Class<E> kind, Predicate<E> isIt) {
        for (LogEntry entry : entries) {
            if (kind.isInstance(entry.event()) && isIt.test(kind.cast(entry.event()))) {
                return Optional.of(new Told<>(entry, kind.cast(entry.event())));
            }
        }
        return Optional.empty();
    }

    /**
     * Whether there is an entry of one kind (有无某类条目).
     *
     * @param kind the kind of event
     * @return true if so
     */
    public boolean has(Class<? extends DutyEvent> kind) {
        for (LogEntry entry : entries) {
            if (kind.isInstance(entry.event())) {
                return true;
            }
        }
        return false;
    }

    /**
     * How it began (登记).
     *
     * @return the event that registered it
     */
    public OpensMatter opening() {
        return (OpensMatter) entries.get(0).event();
    }

    /**
     * Which matter (事项).
     *
     * @return its identity
     */
    public MatterId id() {
        return opening().matter();
    }

    /**
     * Whose book it is in (登记岗位).
     *
     * @return the post
     */
    public PostId post() {
        return opening().post();
    }

    /**
     * What guards it (标密): the highest label any of its entries bears, the first of these; no later entry lowers it.
     *
     * @return the label
     */
    public Label label() {
        Label highest = entries.get(0).label();
        for (LogEntry entry : entries) {
            highest = highest.level().covers(entry.label().level()) ? highest : entry.label();
        }
        return highest;
    }

    /**
     * The sheet, if it is an emergency (应急值班信息记录单).
     *
     * @return the entry with the sheet, or empty if it is none
     */
    public Optional<Told<EmergencyReceived>> emergency() {
        return emergency;
    }

    /**
     * The order, if a citizen's concern was registered on a line (群众诉求).
     *
     * @return the entry with the order, or empty if there is none
     */
    public Optional<Told<OrderRegistered>> order() {
        return order;
    }

    /**
     * The stage it has reached (办理阶段), clause 三(四). An order passed to the department counts as reported.
     *
     * @return the stage
     */
    public Stage stage() {
        if (!isReported()) {
            return Stage.REGISTERED;
        }
        if (!isCarriedOut()) {
            return Stage.REPORTED;
        }
        return isAnswered() ? Stage.ANSWERED : Stage.CARRIED_OUT;
    }

    /**
     * Whether it was reported (有报告): to a leader, by a leader's own assignment, or by passing an order on.
     *
     * @return true if so
     */
    public boolean isReported() {
        return has(MatterReported.class)
                || has(TaskAssigned.class)
                || emergency().isEmpty() && has(OrderDispatched.class);
    }

    /**
     * Whether it is carried out (有落实): the last word on the handling is that it is done.
     *
     * @return true if so
     */
    public boolean isCarriedOut() {
        return last(MatterHandled.class)
                .filter(told -> told.event().outcome() == Outcome.DONE)
                .isPresent();
    }

    /**
     * Whether it was answered after it was carried out (有反馈).
     *
     * @return true if so
     */
    public boolean isAnswered() {
        long handled = last(MatterHandled.class).map(Told::number).orElse(0L);
        return last(MatterAnswered.class)
                .filter(told -> told.number() > handled)
                .isPresent();
    }

    /**
     * Whether it is open (未办结): nobody has closed it yet.
     *
     * @return true if so
     */
    public boolean isOpen() {
        return !has(MatterClosed.class);
    }

    /**
     * Whether it is archived (已归档): it can only be read.
     *
     * @return true if so
     */
    public boolean isArchived() {
        return has(MatterArchived.class);
    }

    /**
     * The instructions with what came of each (领导指示及落实).
     *
     * @return the instructions, in order
     */
    public List<Instruction> instructions() {
        if (!has(TaskAssigned.class) && !has(LeaderInstructed.class)) {
            return List.of();
        }
        Stream<Instruction> assigned = told(TaskAssigned.class)
                .map(told -> new Instruction(1, told.event().leader(), told, handled(1)));
        Stream<Instruction> given = told(LeaderInstructed.class).map(told -> {
            int number = told.event().instruction();
            return new Instruction(number, told.event().leader(), told, handled(number));
        });
        return Stream.concat(assigned, given).toList();
    }

    private List<Told<MatterHandled>> handled(int instruction) {
        return told(MatterHandled.class)
                .filter(told -> told.event().instruction() == instruction)
                .toList();
    }

    /**
     * Whether a person has had to do with it (经办或已被告知): wrote in it, was told, instructed, approved, or it was disclosed to
     * the person.
     *
     * @param person the person
     * @return true if the person knows of it already
     */
    public boolean isKnownTo(StaffId person) {
        return entries.stream()
                .anyMatch(entry -> entry.actor().equals(person)
                        || entry.event() instanceof MatterReported told
                                && told.leader().id().equals(person)
                        || entry.event() instanceof LeaderInstructed given
                                && given.leader().id().equals(person)
                        || entry.event() instanceof ReportApproved approved
                                && approved.approver().id().equals(person)
                        || entry.event() instanceof RecordDisclosed disclosed
                                && disclosed.reader().id().equals(person));
    }

    /**
     * The numbers of its forms (表单编号): an order that turned out to be an emergency is on two.
     *
     * @return the numbers, in the order the forms were opened
     */
    public List<FormNumber> numbers() {
        List<FormNumber> numbers = new ArrayList<>(1);
        for (LogEntry entry : entries) {
            if (entry.event() instanceof OfMatter event) {
                event.formNumber().ifPresent(numbers::add);
            }
        }
        return numbers;
    }

    /**
     * The numbers of its entries (条目号).
     *
     * @return the numbers, in order
     */
    public List<Long> evidence() {
        return entries.stream().map(LogEntry::number).toList();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Matter matter && entries.equals(matter.entries);
    }

    @Override
    public int hashCode() {
        return entries.hashCode();
    }

    @Override
    public String toString() {
        return "Matter[" + id() + ", entries " + evidence() + "]";
    }
}
