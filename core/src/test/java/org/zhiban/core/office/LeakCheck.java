package org.zhiban.core.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.core.regulation.Jiaohe.DESK;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.event.CarriedMatter;
import org.zhiban.core.event.HandoverMode;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.form.Addressee;
import org.zhiban.core.form.Means;
import org.zhiban.core.form.Outcome;
import org.zhiban.core.form.ReportForm;
import org.zhiban.core.form.Satisfaction;
import org.zhiban.core.language.Language;
import org.zhiban.core.message.Messages;
import org.zhiban.core.regulation.Jiaohe;
import org.zhiban.core.regulation.Regulations;
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.DateSpan;
import org.zhiban.core.time.Span;

/**
 * Whether a reader can tell two books apart that differ only in what is kept from that reader: everything an office tells is
 * looked at in both, and must be the same.
 */
final class LeakCheck {
    private static final Span YEAR = DutyDesk.span("2026-01-01T00:00", "2026-12-31T00:00");
    private static final DateSpan DAYS = DutyDesk.days("2026-09-01", "2026-12-30");
    private static final List<Messages> LANGUAGES = Stream.of(Language.values())
            .map(language -> Messages.of(Regulations.of(Jiaohe.regulation()), language))
            .toList();

    /** Somebody in front of one of the books. */
    record Eyes(DutyDesk office, StaffId reader) {
        View view() {
            return office.office.view(reader);
        }
    }

    private final StaffId reader;
    private final List<MatterId> secrets;
    private final List<Function<Eyes, Object>> senses = new ArrayList<>();

    LeakCheck(StaffId reader, List<MatterId> secrets) {
        this.reader = reader;
        this.secrets = secrets;
        senses.addAll(List.of(
                eyes -> eyes.view().log(),
                eyes -> eyes.view().state(),
                eyes -> eyes.view().matters(),
                eyes -> eyes.view().openMatters(DESK),
                eyes -> eyes.view().onPost(DESK),
                eyes -> eyes.view().rostered(DESK, eyes.office.clock.instant()),
                eyes -> eyes.view().findings(YEAR),
                eyes -> eyes.view().statistics(DAYS),
                eyes -> eyes.view().due(),
                eyes -> eyes.view().nextDue(),
                eyes -> eyes.view().verify().isIntact(),
                eyes -> secrets.stream().map(eyes.view()::matter).toList(),
                eyes -> eyes.view().asKnownAt(middle(eyes)).log(),
                eyes -> eyes.view().asKnownAt(middle(eyes)).findings(YEAR),
                LeakCheck::said,
                LeakCheck::thrown));
    }

    /** One more way of looking. */
    LeakCheck with(Function<Eyes, Object> sense) {
        senses.add(sense);
        return this;
    }

    /** Fails where the two can be told apart, now, later, or by what is answered to the reader's commands. */
    void between(DutyDesk one, DutyDesk other) {
        for (int hours : List.of(0, 1, 12, 24 * 40)) {
            Duration later = Duration.ofHours(hours);
            one.clock.moveTo(one.clock.instant().plus(later));
            other.clock.moveTo(other.clock.instant().plus(later));
            for (Function<Eyes, Object> sense : senses) {
                same(sense.apply(new Eyes(one, reader)), sense.apply(new Eyes(other, reader)));
            }
        }
        for (Command command : probes(one)) {
            same(answer(one, command), answer(other, command));
        }
    }

    private static void same(Object one, Object other) {
        assertThat(one).isEqualTo(other);
        assertThat(one.toString()).isEqualTo(other.toString());
    }

    private static Instant middle(Eyes eyes) {
        List<LogEntry> log = eyes.view().log();
        return log.get(log.size() / 2).enteredAt();
    }

    /** Every sentence there is of what the reader sees. */
    private static Object said(Eyes eyes) {
        View view = eyes.view();
        return LANGUAGES.stream()
                .flatMap(messages -> Stream.of(
                                view.log().stream().map(messages::event),
                                view.findings(YEAR).stream().map(messages::finding),
                                view.due().stream().map(due -> messages.deadline(due, Jiaohe.regulation())))
                        .flatMap(said -> said))
                .toList();
    }

    private static Object thrown(Eyes eyes) {
        try {
            return eyes.view().onPost(DESK, eyes.office.clock.instant().plusSeconds(60));
        } catch (IllegalArgumentException future) {
            return future.getMessage();
        }
    }

    private Object answer(DutyDesk office, Command command) {
        Ruling<LogEntry> ruling = office.office.submit(command, reader);
        List<String> said = LANGUAGES.stream()
                .flatMap(messages -> ruling.refusals().stream().map(messages::refusal))
                .toList();
        return List.of(ruling.isAccepted(), ruling.refusals(), said, ruling.results());
    }

    private static RecordEmergency continuing(MatterId secret) {
        return new RecordEmergency(DESK, ContinuedSecretsTest.sheet(), Optional.of(secret), Optional.empty());
    }

    /** What somebody who wants to know might try, about the secret matters and about the post they are open at. */
    private List<Command> probes(DutyDesk office) {
        List<Command> probes = new ArrayList<>();
        Optional<Instant> now = Optional.empty();
        for (MatterId secret : secrets) {
            probes.addAll(List.of(
                    new RegisterMatter(secret, DESK, "试探", "试探", false, now),
                    new ReportMatter(secret, reader, Means.PHONE, now),
                    new AcknowledgeReport(secret, reader, now),
                    new GiveInstruction(secret, reader, "试探", Means.PHONE, now),
                    new HandleMatter(secret, 0, "试探", Outcome.DONE, now),
                    new AnswerMatter(secret, Addressee.LEADER, "试探", Satisfaction.NOT_ASKED, now),
                    new CloseMatter(secret, "试探", now),
                    new DispatchOrder(secret, "试探", true, now),
                    new ExplainMatter(secret, "试探", now),
                    new ApproveReport(secret, 1, reader, ReportForm.WRITTEN, now),
                    new ArchiveMatter(secret, "permanent", now),
                    continuing(secret),
                    new Marked(Label.open(), continuing(secret))));
        }
        long entries = office.logbook.head().number();
        for (long number = 1; number <= entries; number += 1 + entries / 25) {
            probes.add(new CorrectEntry(number, "试探", "试探", now));
            probes.add(new DiscloseRecord(number, reader, "试探", now));
            probes.add(new NoteVisitorLeft(number, now));
            probes.add(new ReturnCall(number, "试探", now));
        }
        probes.add(new AcceptHandover(DESK, List.of(), now));
        probes.add(new ContinueDuty(DESK, now));
        probes.add(new TakePost(DESK, Optional.empty(), List.of(), "", now));
        probes.add(new ReportNothing(DESK, now));
        probes.add(offer(List.of()));
        probes.add(offer(secrets.stream()
                .map(secret -> new CarriedMatter(secret, "试探", "试探"))
                .toList()));
        return probes;
    }

    private OfferHandover offer(List<CarriedMatter> matters) {
        return new OfferHandover(
                DESK, reader, matters, matters.isEmpty(), HandoverMode.FACE_TO_FACE, "值班室", Optional.empty());
    }
}
