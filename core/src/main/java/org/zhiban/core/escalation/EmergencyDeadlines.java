package org.zhiban.core.escalation;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhiban.core.event.EmergencyReceived;
import org.zhiban.core.event.EmergencyUpdated;
import org.zhiban.core.event.MatterArchived;
import org.zhiban.core.event.MatterClosed;
import org.zhiban.core.event.MatterHandled;
import org.zhiban.core.event.MatterReported;
import org.zhiban.core.event.ReportAcknowledged;
import org.zhiban.core.event.ReportDrafted;
import org.zhiban.core.event.ReportSent;
import org.zhiban.core.event.Told;
import org.zhiban.core.form.Grade;
import org.zhiban.core.form.ReportForm;
import org.zhiban.core.form.ReportStage;
import org.zhiban.core.matter.Instruction;
import org.zhiban.core.matter.Matter;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.EmergencyProcedure.Link;
import org.zhiban.core.regulation.EmergencyProcedure.LinkLimit;
import org.zhiban.core.regulation.EmergencyProcedure.Recipient;
import org.zhiban.core.regulation.EmergencyProcedure.ReportLimit;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.Limit;
import org.zhiban.core.regulation.Role;
import org.zhiban.core.roster.MatterDeadlines;

/** By when who must be told of an emergency, and what must follow (紧急信息期限), article 二. */
public final class EmergencyDeadlines {
    private final Matter matter;
    private final MatterDeadlines deadlines;
    private final LocalDate date;

    private EmergencyDeadlines(MatterDeadlines deadlines, LocalDate date) {
        this.matter = deadlines.matter();
        this.deadlines = deadlines;
        this.date = date;
    }

    /**
     * Adds the deadlines of an emergency that are not kept (紧急信息期限): still open, or missed.
     *
     * @param deadlines those of the matter, which is an emergency
     * @param date the day it was received
     */
    public static void add(MatterDeadlines deadlines, LocalDate date) {
        new EmergencyDeadlines(deadlines, date).addAll();
    }

    private void addAll() {
        addChain();
        addInstructions();
        addReaction();
        addLimits();
        addSynchronous();
        addDepartments();
        addWritten();
        addFollowUps();
        addArchive();
    }

    private Told<EmergencyReceived> received() {
        return matter.emergency().orElseThrow();
    }

    private EmergencyReports reports() {
        return EmergencyReports.of(matter);
    }

    private void addChain() {
        Instant last = received().at();
        Link before = null;
        for (Link link : deadlines.law().emergencies().chain()) {
            Optional<Instant> told = told(link.role());
            Instant since = link.isAlways() || before == null
                    ? received().at()
                    : before.acknowledge().deadline(last);
            if (link.isAlways() || !isAcknowledgedBy(since)) {
                link.limits().stream()
                        .filter(limit ->
                                reports().grade().map(limit.grades()::contains).orElse(true))
                        .forEach(limit -> addTold(link, limit, since));
            }
            last = told.orElse(link.latest().deadline(since));
            before = link;
        }
    }

    private void addTold(Link link, LinkLimit limit, Instant since) {
        Optional<Instant> done =
                told(link.role(), limit.form()).or(() -> link.isAlways() ? Optional.empty() : acknowledged());
        deadlines.within(code(link), limit.within(), since, done, () -> Facts.of("role", link.role()));
    }

    private static Code code(Link link) {
        if (link.role().equals(Role.DUTY_LEADER)) {
            return Code.DUTY_LEADER_TOLD_LATE;
        }
        return link.role().equals(Role.PRINCIPAL_LEADER) && link.isAlways()
                ? Code.PRINCIPAL_LEADER_TOLD_LATE
                : Code.ESCALATION_LATE;
    }

    private Optional<Instant> told(Role role) {
        return told(role, ReportForm.ORAL);
    }

    /** Who was told in writing was told. */
    private Optional<Instant> told(Role role, ReportForm form) {
        return matter.told(MatterReported.class)
                .filter(told -> told.number() > received().number())
                .filter(told -> told.event().roles().contains(role))
                .filter(told -> form == ReportForm.ORAL || told.event().means().isWriting())
                .map(Told::at)
                .findFirst();
    }

    private boolean isAcknowledgedBy(Instant instant) {
        return matter.told(ReportAcknowledged.class).anyMatch(told -> !told.at().isAfter(instant));
    }

    private Optional<Instant> acknowledged() {
        return matter.first(ReportAcknowledged.class).map(Told::at);
    }

    private void addInstructions() {
        for (Instruction instruction : matter.instructions()) {
            deadlines.within(
                    Code.INSTRUCTION_LATE,
                    Limit.INSTRUCTION_DONE,
                    instruction.given(),
                    instruction.done(),
                    () -> Facts.of("instruction", instruction.number()));
        }
    }

    private void addReaction() {
        boolean isGrave = reports()
                .grade()
                .filter(grade -> grade.compareTo(Grade.GRAVE) <= 0)
                .isPresent();
        if (isGrave) {
            deadlines.within(
                    Code.REACTION_SLOW,
                    Limit.REACTION,
                    received().at(),
                    matter.first(MatterHandled.class).map(Told::at),
                    Facts::none);
        }
    }

    /** A limit runs once it is known that it applies: the grade is decided, or a report is being drawn up. */
    private void addLimits() {
        deadlines.law().emergencies().limits().stream()
                .filter(limit -> limit.isInForceOn(date))
                .filter(this::applies)
                .forEach(limit -> since(limit.start()).ifPresent(since -> addLimit(limit, since)));
    }

    private boolean applies(ReportLimit limit) {
        return reports().grade().map(limit.grades()::contains).orElseGet(() -> matter.has(ReportDrafted.class));
    }

    private Optional<Instant> since(ReportLimit.Start start) {
        return switch (start) {
            case EVENT ->
                received()
                        .event()
                        .sheet()
                        .occurred()
                        .or(() -> Optional.of(received().at()));
            case RECEIPT -> Optional.of(received().at());
            case VERIFICATION ->
                matter.first(EmergencyUpdated.class, EmergencyUpdated::verified).map(Told::at);
        };
    }

    private void addLimit(ReportLimit limit, Instant since) {
        Optional<Instant> done = sentTo(Recipient.Way.UPWARD)
                .filter(sent -> limit.form() == ReportForm.ORAL || sent.event().form() == ReportForm.WRITTEN)
                .map(Told::at)
                .findFirst();
        deadlines.within(
                Code.REPORTED_LATE,
                limit.limit(),
                limit.citation(),
                since,
                done,
                () -> Facts.of("issuer", limit.issuer()));
    }

    private Stream<Told<ReportSent>> sentTo(Recipient.Way way) {
        List<String> recipients = deadlines.law().emergencies().recipients(way).toList();
        return reports().sent().filter(sent -> recipients.contains(sent.event().recipient()));
    }

    private void addSynchronous() {
        sentTo(Recipient.Way.UPWARD)
                .map(sent -> sent.event().draft())
                .distinct()
                .forEach(this::addSynchronous);
    }

    private void addSynchronous(int draft) {
        Instant up = first(Recipient.Way.UPWARD, draft).orElseThrow();
        Optional<Instant> party = first(Recipient.Way.PARTY, draft);
        Instant since = party.filter(up::isAfter).orElse(up);
        deadlines.within(
                Code.NOT_SYNCHRONOUS,
                Limit.SYNCHRONOUS,
                since,
                party.map(at -> at.isAfter(up) ? at : up),
                () -> Facts.of("draft", draft));
    }

    /** At least one of the departments the regulation names, as soon as the Party committee's office. */
    private void addDepartments() {
        boolean hasAny = deadlines
                .law()
                .emergencies()
                .recipients(Recipient.Way.DEPARTMENT)
                .findAny()
                .isPresent();
        if (hasAny) {
            sentTo(Recipient.Way.UPWARD)
                    .findFirst()
                    .ifPresent(sent -> deadlines.within(
                            Code.DEPARTMENT_UNTOLD,
                            Limit.SYNCHRONOUS,
                            sent,
                            sentTo(Recipient.Way.DEPARTMENT).map(Told::at).findFirst(),
                            Facts::none));
        }
    }

    private Optional<Instant> first(Recipient.Way way, int draft) {
        return sentTo(way)
                .filter(sent -> sent.event().draft() == draft)
                .map(Told::at)
                .findFirst();
    }

    private void addWritten() {
        reports()
                .sent()
                .filter(sent -> sent.event().form() == ReportForm.ORAL)
                .forEach(oral -> deadlines.within(
                        Code.WRITTEN_LATE,
                        Limit.WRITTEN_AFTER_ORAL,
                        oral,
                        reports().written(oral).map(Told::at),
                        Facts::none));
    }

    /** Between one report upward and the next, until the final one, or until the emergency is closed. */
    private void addFollowUps() {
        List<Told<ReportSent>> sent = sentTo(Recipient.Way.UPWARD).toList();
        for (int i = 0; i < sent.size(); i++) {
            if (stage(sent.get(i)) != ReportStage.FINAL) {
                deadlines.within(
                        Code.FOLLOW_UP_LATE,
                        Limit.FOLLOW_UP,
                        sent.get(i),
                        i + 1 < sent.size() ? Optional.of(sent.get(i + 1).at()) : closed(),
                        Facts::none);
            }
        }
    }

    private ReportStage stage(Told<ReportSent> sent) {
        return reports()
                .draft(sent.event().draft())
                .map(draft -> draft.event().stage())
                .orElse(ReportStage.INITIAL);
    }

    private Optional<Instant> closed() {
        return matter.last(MatterClosed.class).map(Told::at);
    }

    private void addArchive() {
        closed().ifPresent(closed -> deadlines.within(
                Code.ARCHIVE_LATE,
                Limit.ARCHIVE,
                closed,
                matter.last(MatterArchived.class).map(Told::at),
                Facts::none));
    }
}
