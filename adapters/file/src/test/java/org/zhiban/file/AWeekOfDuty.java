package org.zhiban.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhiban.core.event.CarriedMatter;
import org.zhiban.core.event.CheckAnswer;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.DutyRecordOpened;
import org.zhiban.core.event.HandoverMode;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.form.Addressee;
import org.zhiban.core.form.FormKind;
import org.zhiban.core.form.Means;
import org.zhiban.core.form.Outcome;
import org.zhiban.core.form.Satisfaction;
import org.zhiban.core.language.Language;
import org.zhiban.core.matter.Matter;
import org.zhiban.core.message.Messages;
import org.zhiban.core.office.AcceptHandover;
import org.zhiban.core.office.AnswerChecklist;
import org.zhiban.core.office.AnswerMatter;
import org.zhiban.core.office.CloseMatter;
import org.zhiban.core.office.Command;
import org.zhiban.core.office.ConfirmRound;
import org.zhiban.core.office.ContinueDuty;
import org.zhiban.core.office.DutyOffice;
import org.zhiban.core.office.FileRoster;
import org.zhiban.core.office.FillFields;
import org.zhiban.core.office.HandleMatter;
import org.zhiban.core.office.MakeDailyReport;
import org.zhiban.core.office.MakeRound;
import org.zhiban.core.office.MovedClock;
import org.zhiban.core.office.NoteMissedCall;
import org.zhiban.core.office.OfferHandover;
import org.zhiban.core.office.ProposeRoster;
import org.zhiban.core.office.PublishRoster;
import org.zhiban.core.office.RecordCall;
import org.zhiban.core.office.RegisterMatter;
import org.zhiban.core.office.ReportMatter;
import org.zhiban.core.office.ReportNothing;
import org.zhiban.core.office.SignIn;
import org.zhiban.core.office.SignOut;
import org.zhiban.core.office.TakePost;
import org.zhiban.core.office.View;
import org.zhiban.core.regulation.ExtraField;
import org.zhiban.core.regulation.Finding;
import org.zhiban.core.regulation.LineDuty;
import org.zhiban.core.regulation.Post;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Role;
import org.zhiban.core.regulation.Round;
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.roster.RosterDraft;
import org.zhiban.core.shift.LineRoute;
import org.zhiban.core.shift.RunningShift;
import org.zhiban.core.shift.Shift;
import org.zhiban.core.staff.SectionId;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.DateSpan;
import org.zhiban.core.time.Span;

/**
 * Days of duty as any office stands them: what is to be done is read off its shifts and its regulation, so that this knows no
 * office. Everybody signs in, hands over and takes over, keeps the record and answers the checklist; what is to go wrong is
 * said beforehand.
 */
final class AWeekOfDuty {
    private static final MatterId MATTER = MatterId.of("leak");

    private final AnOffice files;
    private final DutyOffice office;
    private final MovedClock clock;
    private final Set<ShiftId> forgotten = new HashSet<>();
    private final Set<ShiftId> late = new HashSet<>();
    private final Set<PostId> missed = new HashSet<>();
    private final Set<String> roundsForgotten = new HashSet<>();
    private final Set<LocalDate> reportsForgotten = new HashSet<>();
    private final PriorityQueue<Deed> deeds =
            new PriorityQueue<>(Comparator.comparing(Deed::at).thenComparing(Deed::order));

    /** Something to be done at an instant; at the same instant, in the order it was thought of. */
    private record Deed(Instant at, int order, Runnable doing) {}

    AWeekOfDuty(AnOffice files, DutyOffice office, MovedClock clock) {
        this.files = files;
        this.office = office;
        this.clock = clock;
    }

    View view() {
        return office.view(files.arranger());
    }

    AWeekOfDuty published(RosterDraft draft) {
        submit(ProposeRoster.of(AnOffice.ROSTER, draft), files.arranger());
        submit(new PublishRoster(AnOffice.ROSTER), files.arranger());
        files.regulation()
                .roster()
                .filing()
                .ifPresent(filing -> submit(
                        new FileRoster(AnOffice.ROSTER, view().plan().dateOf(clock.instant()), Optional.of("回执1号")),
                        files.arranger()));
        return this;
    }

    /** Nobody hands over into this shift; its officer takes the vacant post forty minutes later before the leader. */
    AWeekOfDuty forgetting(ShiftId handover) {
        forgotten.add(handover);
        return this;
    }

    /** Whoever holds the last seat of this shift comes twelve minutes late. */
    AWeekOfDuty comingLate(ShiftId shift) {
        late.add(shift);
        return this;
    }

    /** A call on this line is missed and nobody calls back. */
    AWeekOfDuty missingACallOn(PostId line) {
        missed.add(line);
        return this;
    }

    /** Stands every shift that begins on these days, until the last of them is over at midnight. */
    AWeekOfDuty stood(DateSpan days) {
        desks().flatMap(post -> view().plan().shifts(post, days).stream()).forEach(this::plan);
        days.days().forEach(this::dailyReport);
        mattersOf(view().plan().shifts(desks().findFirst().orElseThrow(), days));
        Instant end = days.end().atStartOfDay(view().plan().zone()).toInstant();
        while (!deeds.isEmpty() && deeds.peek().at().isBefore(end)) {
            Deed next = deeds.remove();
            clock.moveTo(next.at());
            next.doing().run();
        }
        clock.moveTo(end);
        return this;
    }

    /** What is found, and of which shift or line; each finding and each entry reads as a sentence in both languages. */
    List<String> found() {
        List<Finding> findings = view().findings(Span.of(Instant.EPOCH, clock.instant()));
        for (Language language : Language.values()) {
            Messages messages = Messages.of(view().plan().regulations(), language);
            assertThat(findings).extracting(messages::finding).noneMatch(AWeekOfDuty::lacksAFact);
            assertThat(view().log()).extracting(messages::event).noneMatch(AWeekOfDuty::lacksAFact);
        }
        return findings.stream().map(AWeekOfDuty::told).toList();
    }

    private static boolean lacksAFact(String sentence) {
        return sentence.indexOf('{') >= 0 || sentence.contains("Optional");
    }

    private static String told(Finding finding) {
        Map<String, Object> facts = finding.facts().values();
        return finding.code() + " "
                + (facts.get("shift") instanceof ShiftId shift
                        ? shift.post() + " " + shift.date() + " " + shift.template()
                        : String.valueOf(facts.getOrDefault("line", facts.get("date"))));
    }

    private Stream<PostId> desks() {
        return files.regulation().posts(Post.Kind.DESK).stream().map(Post::id);
    }

    private void at(Instant instant, int minutes, Runnable doing) {
        deeds.add(new Deed(instant.plus(Duration.ofMinutes(minutes)), deeds.size(), doing));
    }

    private void plan(Shift shift) {
        Instant begins = shift.answerable().start();
        signingIn(shift);
        rounds(shift);
        if (forgotten.contains(shift.id())) {
            at(begins, 40, () -> takes(shift, leader()));
        } else {
            at(begins, -4, () -> offers(shift));
            at(begins, 0, () -> takesOver(shift));
        }
        at(shift.answerable().end(), -6, () -> completesRecord(shift.id().post()));
        if (view().plan().next(shift).isEmpty()) {
            at(
                    shift.answerable().end(),
                    1,
                    () -> submit(new SignOut(shift.id().post(), Optional.empty()), chief(shift)));
        }
    }

    /** The last time a round is to be made in this shift, nobody makes it. */
    AWeekOfDuty forgettingARound(String round, ShiftId shift) {
        roundsForgotten.add(round + shift);
        return this;
    }

    /** The report of this day is not made. */
    AWeekOfDuty forgettingTheReportOf(LocalDate date) {
        reportsForgotten.add(date);
        return this;
    }

    private void signingIn(Shift shift) {
        List<StaffId> officers = rostered(shift.id());
        for (int seat = 0; seat < officers.size(); seat++) {
            StaffId officer = officers.get(seat);
            boolean isLate = late.contains(shift.id()) && seat == officers.size() - 1;
            at(
                    shift.answerable().start(),
                    isLate ? 12 : -10,
                    () -> submit(new SignIn(shift.id().post(), workplace(), Optional.empty()), officer));
        }
    }

    /** The rounds of a shift, one after another through its hours, each confirmed by whom the regulation wants. */
    private void rounds(Shift shift) {
        for (Round round : files.regulation().routine().rounds()) {
            long minutes = shift.answerable().duration().toMinutes();
            int times = roundsForgotten.contains(round.id() + shift.id()) ? round.times() - 1 : round.times();
            for (int i = 1; round.shifts().contains(shift.id().template()) && i <= times; i++) {
                at(
                        shift.answerable().start(),
                        Math.toIntExact(minutes * i / (round.times() + 1)),
                        () -> makes(round, shift.id().post()));
            }
        }
    }

    private void makes(Round round, PostId post) {
        submit(new MakeRound(post, round.id(), "院内", "未见异常", Optional.empty()), holder(post));
        long made = last().number();
        round.confirmedBy()
                .map(role -> role.equals(Role.DUTY_LEADER) ? leader().orElseThrow() : holding(role))
                .ifPresent(by -> submit(new ConfirmRound(made, Optional.empty()), by));
    }

    private StaffId holding(Role role) {
        LocalDate today = view().plan().dateOf(clock.instant());
        return files.staff().members().stream()
                .filter(member -> files.regulation().holds(role, member, today))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private LogEntry last() {
        List<LogEntry> log = view().log();
        return log.get(log.size() - 1);
    }

    private void dailyReport(LocalDate date) {
        files.regulation()
                .routine()
                .dailyReport()
                .filter(any -> !reportsForgotten.contains(date))
                .ifPresent(report -> at(
                        date.atTime(report.at()).atZone(view().plan().zone()).toInstant(),
                        -5,
                        () -> submit(
                                new MakeDailyReport(
                                        report.post(),
                                        date,
                                        Optional.empty(),
                                        report.recipient().zh(),
                                        Optional.empty()),
                                holder(report.post()))));
    }

    private void fillsFields(PostId post, StaffId officer) {
        Map<String, String> values = files.regulation().routine().fields(FormKind.DUTY_RECORD).stream()
                .collect(Collectors.toMap(ExtraField::id, field -> "12"));
        view().log().stream()
                .map(LogEntry::event)
                .filter(DutyRecordOpened.class::isInstance)
                .map(DutyRecordOpened.class::cast)
                .filter(opened -> opened.post().equals(post) && !values.isEmpty())
                .reduce((first, later) -> later)
                .ifPresent(opened -> submit(new FillFields(opened.number(), values, Optional.empty()), officer));
    }

    private String workplace() {
        return files.regulation().workplace().name().zh();
    }

    private List<StaffId> rostered(ShiftId shift) {
        return view().state().rosters().officers(shift).stream()
                .map(DutyOfficer::id)
                .toList();
    }

    private StaffId chief(Shift shift) {
        return rostered(shift.id()).get(0);
    }

    private Optional<StaffId> leader() {
        return view().state()
                .rosters()
                .leadersAt(clock.instant(), view().plan())
                .map(DutyOfficer::id)
                .findFirst();
    }

    private Optional<RunningShift> held(PostId post) {
        return view().state().board().on(post);
    }

    /** Who hands over into a shift: whoever holds the one that ends when it begins. */
    private Optional<StaffId> outgoing(Shift shift) {
        return held(shift.id().post())
                .filter(held -> view().plan()
                        .find(held.shift())
                        .flatMap(view().plan()::next)
                        .filter(next -> next.id().equals(shift.id()))
                        .isPresent())
                .map(held -> held.officer().id());
    }

    private void completesRecord(PostId post) {
        RunningShift held = held(post).orElseThrow();
        StaffId officer = held.officer().id();
        if (!held.hasRecord()) {
            submit(new ReportNothing(post, Optional.empty()), officer);
        }
        fillsFields(post, officer);
        List<CheckAnswer> answers = files.regulation().checklist().stream()
                .map(item -> new CheckAnswer(item.name().zh(), true, ""))
                .toList();
        submit(new AnswerChecklist(post, answers, Optional.empty()), officer);
    }

    private void offers(Shift shift) {
        PostId post = shift.id().post();
        outgoing(shift)
                .filter(outgoing -> !outgoing.equals(chief(shift)))
                .ifPresent(outgoing -> submit(
                        new OfferHandover(
                                post,
                                chief(shift),
                                carried(post),
                                carried(post).isEmpty(),
                                HandoverMode.FACE_TO_FACE,
                                workplace(),
                                Optional.empty()),
                        outgoing));
    }

    private List<CarriedMatter> carried(PostId post) {
        return view().openMatters(post).stream()
                .map(matter -> new CarriedMatter(
                        matter.id(),
                        matter.opening().content(),
                        matter.opening().requirement()))
                .toList();
    }

    private List<MatterId> open(PostId post) {
        return view().openMatters(post).stream().map(Matter::id).toList();
    }

    private void takesOver(Shift shift) {
        PostId post = shift.id().post();
        Optional<StaffId> outgoing = outgoing(shift);
        if (outgoing.isEmpty()) {
            takes(shift, Optional.empty());
        } else if (outgoing.get().equals(chief(shift))) {
            submit(new ContinueDuty(post, Optional.empty()), chief(shift));
        } else {
            submit(new AcceptHandover(post, open(post), Optional.empty()), chief(shift));
            submit(new SignOut(post, Optional.empty()), outgoing.get());
        }
    }

    private void takes(Shift shift, Optional<StaffId> witness) {
        PostId post = shift.id().post();
        submit(new TakePost(post, witness, open(post), "", Optional.empty()), chief(shift));
    }

    /** A matter comes up in the first shift, goes through the handover and is settled in the second. */
    private void mattersOf(List<Shift> shifts) {
        Instant first = shifts.get(0).answerable().start();
        PostId desk = shifts.get(0).id().post();
        at(
                first,
                60,
                () -> submit(
                        new RegisterMatter(MATTER, desk, "院内水管漏水", "联系维修，修好后答复", true, Optional.empty()),
                        holder(desk)));
        at(
                first,
                62,
                () -> submit(
                        new ReportMatter(MATTER, leader().orElseThrow(), Means.PHONE, Optional.empty()), holder(desk)));
        at(shifts.get(1).answerable().start(), 60, () -> settles(desk));
        files.regulation().lines().forEach(line -> calls(line, first));
    }

    private StaffId holder(PostId desk) {
        return held(desk).orElseThrow().officer().id();
    }

    private void settles(PostId desk) {
        submit(new HandleMatter(MATTER, 0, "已修好", Outcome.DONE, Optional.empty()), holder(desk));
        submit(
                new AnswerMatter(MATTER, Addressee.LEADER, "已修好", Satisfaction.NOT_ASKED, Optional.empty()),
                holder(desk));
        submit(new CloseMatter(MATTER, "已修好", Optional.empty()), holder(desk));
    }

    /** Every line rings once and is answered by whom the regulation says; one of them may ring in vain. */
    private void calls(LineDuty line, Instant first) {
        at(
                first,
                90,
                () -> submit(
                        new RecordCall(line.line(), "询问办事时间，已答复", Optional.empty(), Optional.empty()), answers(line)));
        if (missed.contains(line.line())) {
            at(
                    first,
                    95,
                    () -> submit(
                            new NoteMissedCall(line.line(), Means.PHONE, "13900000000", Optional.empty()),
                            holder(line.desk())));
        }
    }

    private StaffId answers(LineDuty line) {
        LineRoute route = view().route(line.line()).orElseThrow();
        return route.section().map(this::somebodyOf).orElseGet(() -> holder(route.desk()));
    }

    private StaffId somebodyOf(SectionId section) {
        return files.staff().members().stream()
                .filter(member -> member.section().equals(section))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void submit(Command command, StaffId actor) {
        Ruling<LogEntry> ruling = office.submit(command, actor);
        if (!ruling.isAccepted()) {
            throw new AssertionError(
                    files.name() + " " + clock.instant() + ": " + command + " by " + actor + ": " + ruling.refusals());
        }
    }
}
