package org.zhiban.examples.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.zhiban.core.event.CarriedMatter;
import org.zhiban.core.event.CheckAnswer;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.HandoverMode;
import org.zhiban.core.event.RosterId;
import org.zhiban.core.form.Means;
import org.zhiban.core.matter.Matter;
import org.zhiban.core.office.AcceptHandover;
import org.zhiban.core.office.AnswerChecklist;
import org.zhiban.core.office.Command;
import org.zhiban.core.office.ContinueDuty;
import org.zhiban.core.office.DutyOffice;
import org.zhiban.core.office.OfferHandover;
import org.zhiban.core.office.ProposeRoster;
import org.zhiban.core.office.PublishRoster;
import org.zhiban.core.office.RecordCall;
import org.zhiban.core.office.ReportNothing;
import org.zhiban.core.office.TakePost;
import org.zhiban.core.office.View;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.shift.RunningShift;
import org.zhiban.core.shift.Shift;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.DateSpan;

/** A month of duty as it is stood (演示月份): planned and published beforehand, then handed over shift by shift, once a week too late. */
final class DemoMonth {
    static final PostId DESK = PostId.of("desk");
    private static final StaffId SECRETARY = StaffId.of("M01");
    private static final int LATE_EVERY = 17;
    private static final Duration LATE = Duration.ofMinutes(12);

    private final DutyOffice office;
    private final HandMovedClock clock;
    private final Instant until;

    DemoMonth(DutyOffice office, HandMovedClock clock, Instant until) {
        this.office = office;
        this.clock = clock;
        this.until = until;
    }

    void play(YearMonth month, ZoneId zone) {
        clock.moveTo(month.atDay(1).minusDays(4).atTime(9, 0).atZone(zone).toInstant());
        publish(month);
        List<Shift> shifts = view().plan().shifts(DESK, DateSpan.of(month)).stream()
                .filter(shift -> shift.answerable().start().isBefore(until))
                .toList();
        for (int i = 0; i < shifts.size(); i++) {
            stand(i, shifts.get(i));
        }
        if (!shifts.isEmpty()) {
            new DemoNight(this).play();
        }
    }

    private void publish(YearMonth month) {
        RosterId roster = RosterId.of(month.toString());
        submit(ProposeRoster.of(roster, view().draft(DateSpan.of(month), List.of())), SECRETARY);
        submit(new PublishRoster(roster), SECRETARY);
    }

    private void stand(int index, Shift shift) {
        StaffId incoming =
                view().rostered(DESK, shift.answerable().start()).get(0).id();
        Instant boundary = shift.answerable().start();
        if (index == 0) {
            at(boundary);
            submit(new TakePost(DESK, Optional.empty(), List.of(), "", Optional.empty()), incoming);
        } else {
            handOver(boundary, incoming, index % LATE_EVERY == LATE_EVERY - 1 ? LATE : Duration.ZERO);
        }
        check(boundary.plus(Duration.ofMinutes(15)), incoming);
        if (index % 2 == 0) {
            call(boundary.plus(Duration.ofMinutes(50)), incoming);
        }
        new DemoFaults(this).in(index, boundary, incoming);
    }

    /** The outgoing officer completes the record and offers; the incoming one accepts; or the same one goes on. */
    private void handOver(Instant boundary, StaffId incoming, Duration late) {
        at(boundary.minus(Duration.ofMinutes(5)));
        RunningShift ending = running();
        StaffId outgoing = ending.officer().id();
        if (!ending.hasRecord()) {
            submit(new ReportNothing(DESK, Optional.empty()), outgoing);
        }
        if (outgoing.equals(incoming)) {
            submit(new ContinueDuty(DESK, Optional.empty()), incoming);
            return;
        }
        List<CarriedMatter> matters = office.view(outgoing).openMatters(DESK).stream()
                .map(DemoMonth::carried)
                .toList();
        submit(offer(incoming, matters), outgoing);
        at(boundary.minus(Duration.ofMinutes(1)).plus(late));
        submit(
                new AcceptHandover(
                        DESK, matters.stream().map(CarriedMatter::matter).toList(), Optional.empty()),
                incoming);
    }

    private static CarriedMatter carried(Matter matter) {
        return new CarriedMatter(
                matter.id(), matter.opening().content(), matter.opening().requirement());
    }

    private static OfferHandover offer(StaffId incoming, List<CarriedMatter> matters) {
        return new OfferHandover(
                DESK, incoming, matters, matters.isEmpty(), HandoverMode.FACE_TO_FACE, "值班室", Optional.empty());
    }

    void check(Instant at, StaffId officer, String... faulty) {
        if (!isOver(at)) {
            at(at);
            List<CheckAnswer> answers = view().plan().regulationAt(at).checklist().stream()
                    .map(item -> answer(item.name().zh(), List.of(faulty)))
                    .toList();
            submit(new AnswerChecklist(DESK, answers, Optional.empty()), officer);
        }
    }

    private static CheckAnswer answer(String item, List<String> faulty) {
        return new CheckAnswer(item, !faulty.contains(item), faulty.contains(item) ? "不能用，已报修" : "");
    }

    private void call(Instant at, StaffId officer) {
        if (!isOver(at)) {
            at(at);
            submit(
                    new RecordCall(
                            PostId.of("secretariat-line"),
                            "县市区值班室例行联络，一切正常",
                            Optional.empty(),
                            Optional.empty(),
                            Means.PHONE,
                            false,
                            Optional.empty()),
                    officer);
        }
    }

    /** Now, or the end of the story if that is earlier. */
    void at(Instant instant) {
        clock.moveTo(instant.isBefore(until) ? instant : until);
    }

    /** So long before the end of the story, but not before the holder came. */
    void before(Duration end) {
        Instant since = running().since();
        Instant then = until.minus(end);
        at(then.isBefore(since) ? since : then);
    }

    boolean isOver(Instant at) {
        return !at.isBefore(until);
    }

    LocalDate today() {
        return view().plan().dateOf(clock.instant());
    }

    long lastEntry() {
        return view().head().number();
    }

    StaffId holder() {
        return running().officer().id();
    }

    StaffId leader() {
        return view().rostered(PostId.of("leader"), clock.instant()).stream()
                .map(DutyOfficer::id)
                .findFirst()
                .orElseThrow();
    }

    private RunningShift running() {
        return view().state().board().on(DESK).orElseThrow();
    }

    private View view() {
        return office.view(SECRETARY);
    }

    /** A command that must succeed: a demonstration that is refused is a defect of the demonstration. */
    void submit(Command command, StaffId actor) {
        Ruling<?> ruling = office.submit(command, actor);
        if (!ruling.isAccepted()) {
            throw new IllegalStateException("演示数据被拒绝 the demonstration was refused at " + clock.instant() + ": "
                    + command + " " + ruling.refusals());
        }
    }
}
