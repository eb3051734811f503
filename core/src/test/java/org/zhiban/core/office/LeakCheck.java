package org.zhiban.core.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.core.regulation.Jiaohe.DESK;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zhiban.core.confidentiality.Audience;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.confidentiality.Level;
import org.zhiban.core.event.CarriedMatter;
import org.zhiban.core.event.HandoverMode;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.RosterId;
import org.zhiban.core.event.Withheld;
import org.zhiban.core.form.Addressee;
import org.zhiban.core.form.FormKind;
import org.zhiban.core.form.FormNumber;
import org.zhiban.core.form.Means;
import org.zhiban.core.form.Outcome;
import org.zhiban.core.form.ReportForm;
import org.zhiban.core.form.Satisfaction;
import org.zhiban.core.language.Language;
import org.zhiban.core.message.Messages;
import org.zhiban.core.regulation.Jiaohe;
import org.zhiban.core.regulation.Refusal;
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
    static final String SECRET_COMMAND = "secret-1";
    private static final Span YEAR = DutyDesk.span("2026-01-01T00:00", "2026-12-31T00:00");
    private static final DateSpan DAYS = DutyDesk.days("2026-09-01", "2026-12-30");
    private static final Label MARK = Label.of(Level.INTERNAL, Audience.of(Jiaohe.SECRETARIAT));
    private static final List<Messages> LANGUAGES = Stream.of(Language.values())
            .map(language -> Messages.of(Regulations.of(Jiaohe.regulation()), language))
            .toList();

    /** Somebody in front of one of the books; what a saboteur wraps. */
    static class Eyes {
        final DutyDesk office;
        final StaffId reader;

        Eyes(DutyDesk office, StaffId reader) {
            this.office = office;
            this.reader = reader;
        }

        View view() {
            return office.office.view(reader);
        }

        Object statistics() {
            return view().statistics(DAYS);
        }

        List<Long> numbers() {
            return view().log().stream()
                    .filter(entry -> !(entry.event() instanceof Withheld))
                    .map(LogEntry::number)
                    .toList();
        }

        Optional<Instant> nextDue() {
            return view().nextDue();
        }

        String told(Refusal refusal, Messages messages) {
            return messages.refusal(refusal);
        }
    }

    private final StaffId reader;
    private final List<MatterId> secrets;
    private final List<Function<Eyes, Object>> senses = new ArrayList<>();
    private BiFunction<DutyDesk, StaffId, Eyes> eyes = Eyes::new;

    LeakCheck(StaffId reader, List<MatterId> secrets) {
        this.reader = reader;
        this.secrets = secrets;
        senses.addAll(List.of(
                eyes -> eyes.view().now(),
                eyes -> eyes.view().log(),
                eyes -> told(eyes.view()),
                eyes -> told(eyes.view().asKnownAt(middle(eyes))),
                eyes -> eyes.view().asKnownAt(middle(eyes)).log(),
                eyes -> posts(eyes.view()),
                eyes -> eyes.view().onPost(DESK, middle(eyes)),
                eyes -> eyes.view().roster(DutyDesk.ROSTER),
                Eyes::statistics,
                Eyes::numbers,
                Eyes::nextDue,
                eyes -> eyes.view().verify().isIntact(),
                LeakCheck::said,
                LeakCheck::thrown));
    }

    private List<Object> told(View view) {
        return List.of(
                view.state(),
                view.matters(),
                view.due(),
                view.nextDue(),
                view.findings(YEAR),
                view.statistics(DAYS),
                secrets.stream().map(view::matter).toList(),
                Stream.of(FormKind.values()).map(view::forms).toList(),
                Stream.of(FormKind.values())
                        .flatMap(
                                kind -> Stream.of(1, 2, 3).map(serial -> view.form(new FormNumber(kind, 2026, serial))))
                        .toList());
    }

    private static List<Object> posts(View view) {
        return Jiaohe.regulation().posts().stream()
                .map(post -> List.<Object>of(
                        view.openMatters(post.id()), view.route(post.id()), view.rostered(post.id(), view.now())))
                .map(Object.class::cast)
                .toList();
    }

    /** Looks through eyes of another making. */
    LeakCheck through(BiFunction<DutyDesk, StaffId, Eyes> other) {
        eyes = other;
        return this;
    }

    private static Object planned(Eyes eyes) {
        View view = eyes.view();
        return List.of(
                ProposeRoster.of(
                        RosterId.of("2026-11"), view.draft(DutyDesk.days("2026-11-02", "2026-11-04"), List.of())),
                view.redraft(DutyDesk.ROSTER, LocalDate.of(2026, 10, 10)));
    }

    /** Fails where the two can be told apart, now, later, or by what is answered to the reader's commands. */
    void between(DutyDesk one, DutyDesk other) {
        for (int hours : List.of(0, 1, 12, 24 * 40)) {
            Duration later = Duration.ofHours(hours);
            one.clock.moveTo(one.clock.instant().plus(later));
            other.clock.moveTo(other.clock.instant().plus(later));
            for (Function<Eyes, Object> sense : senses) {
                same(sense.apply(eyes.apply(one, reader)), sense.apply(eyes.apply(other, reader)));
            }
        }
        for (Command command : probes(one)) {
            same(answer(eyes.apply(one, reader), command), answer(eyes.apply(other, reader), command));
        }
        same(replayed(one), replayed(other));
        same(planned(eyes.apply(one, reader)), planned(eyes.apply(other, reader)));
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

    /** A command id of somebody else's, known or guessed. */
    private Object replayed(DutyDesk office) {
        return office.office
                .submit(SECRET_COMMAND, new ReportNothing(DESK, Optional.empty()), reader)
                .results();
    }

    /** What a command is answered; a mistake by what it says, which must not tell of the secret either. */
    private Object answer(Eyes eyes, Command command) {
        try {
            return ruled(eyes, command);
        } catch (IllegalArgumentException mistake) {
            return String.valueOf(mistake.getMessage());
        }
    }

    private Object ruled(Eyes eyes, Command command) {
        Ruling<LogEntry> ruling = eyes.office.office.submit(command, reader);
        List<String> said = LANGUAGES.stream()
                .flatMap(messages -> ruling.refusals().stream().map(refusal -> eyes.told(refusal, messages)))
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
                    new Marked(MARK, new GiveInstruction(secret, reader, "试探", Means.PHONE, now)),
                    new Marked(MARK, new RegisterMatter(secret, DESK, "试探", "试探", false, now)),
                    continuing(secret),
                    new Marked(Label.open(), continuing(secret))));
        }
        long entries = office.logbook.head().number();
        for (long number = 1; number <= entries; number += 1 + entries / 25) {
            probes.add(new CorrectEntry(number, "试探", "试探", now));
            probes.add(new DiscloseRecord(number, reader, "试探", now));
            probes.add(new NoteVisitorLeft(number, now));
            probes.add(new ReturnCall(number, "试探", now));
            probes.add(new ConfirmRound(number, now));
        }
        probes.add(new AcceptHandover(DESK, List.of(), now));
        probes.add(new ContinueDuty(DESK, now));
        probes.add(new TakePost(DESK, Optional.empty(), List.of(), "", now));
        probes.add(new ReportNothing(DESK, now));
        probes.add(new MakeRound(DESK, "试探", "试探", "试探", now));
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
