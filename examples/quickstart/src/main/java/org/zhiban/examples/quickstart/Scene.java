package org.zhiban.examples.quickstart;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhiban.core.event.CarriedMatter;
import org.zhiban.core.event.CheckAnswer;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.HandoverMode;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.form.Means;
import org.zhiban.core.matter.Matter;
import org.zhiban.core.office.AcceptHandover;
import org.zhiban.core.office.AnswerChecklist;
import org.zhiban.core.office.Command;
import org.zhiban.core.office.ContinueDuty;
import org.zhiban.core.office.DutyOffice;
import org.zhiban.core.office.OfferHandover;
import org.zhiban.core.office.ReportMatter;
import org.zhiban.core.office.ReportNothing;
import org.zhiban.core.office.TakePost;
import org.zhiban.core.office.View;
import org.zhiban.core.regulation.Post;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Refusal;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.shift.RunningShift;
import org.zhiban.core.staff.StaffId;

/** Where the stories play: the office, its clock, the page they are told on, and what everybody does every day. */
record Scene(OfficeFiles files, DutyOffice office, Page page, HandMovedClock clock) {

    View view() {
        return office.view(files.arranger());
    }

    Regulation regulation() {
        return view().plan().regulationAt(clock.instant());
    }

    PostId desk() {
        return regulation().posts(Post.Kind.DESK).get(0).id();
    }

    StaffId holder() {
        return running().officer().id();
    }

    private RunningShift running() {
        return view().state().board().on(desk()).orElseThrow();
    }

    Optional<StaffId> leader() {
        return view().state()
                .rosters()
                .leadersAt(clock.instant(), view().plan())
                .map(DutyOfficer::id)
                .findFirst();
    }

    Scene at(Instant instant) {
        clock.moveTo(instant);
        return this;
    }

    Scene after(int minutes) {
        return at(clock.instant().plus(Duration.ofMinutes(minutes)));
    }

    /** A command that is to succeed: a refusal ends the run with its reasons. */
    Scene submit(Command command, StaffId actor) {
        Ruling<LogEntry> ruling = office.submit(command, actor);
        if (!tell(ruling)) {
            throw new IllegalArgumentException(ruling.refusals().stream()
                    .map(page.messages()::refusal)
                    .collect(Collectors.joining(System.lineSeparator())));
        }
        return this;
    }

    /** A command that the regulation says no to. */
    void submitInVain(Command command, StaffId actor) {
        for (Refusal refusal : office.submit(command, actor).refusals()) {
            page.line(Page.pad(page.messages().value(clock.instant()), 16)
                    + page.text("拒绝 ", "refused ")
                    + page.messages().refusal(refusal));
        }
    }

    boolean tell(Ruling<LogEntry> ruling) {
        ruling.results()
                .forEach(entry -> page.line(Page.pad(page.messages().value(entry.enteredAt()), 16)
                        + page.messages().event(entry)));
        return ruling.isAccepted();
    }

    void report(MatterId matter, StaffId leader) {
        submit(new ReportMatter(matter, leader, Means.PHONE, Optional.empty()), holder());
    }

    void takePost(StaffId officer, Optional<StaffId> witness) {
        List<MatterId> found = openMatters().stream().map(Matter::id).toList();
        submit(new TakePost(desk(), witness, found, "", Optional.empty()), officer);
        after(10).answerChecklist(officer);
    }

    List<Matter> openMatters() {
        return view().openMatters(desk());
    }

    private void answerChecklist(StaffId officer) {
        List<CheckAnswer> answers = regulation().checklist().stream()
                .map(item -> new CheckAnswer(item.name().zh(), true, ""))
                .toList();
        submit(new AnswerChecklist(desk(), answers, Optional.empty()), officer);
    }

    /** The outgoing officer completes the record, offers, the incoming one accepts and checks; or the same one goes on. */
    void handOver(Instant boundary, StaffId incoming) {
        at(boundary.minus(Duration.ofMinutes(5)));
        StaffId outgoing = holder();
        if (outgoing.equals(incoming)) {
            submit(new ContinueDuty(desk(), Optional.empty()), incoming);
            return;
        }
        completeRecord(outgoing);
        List<CarriedMatter> matters = openMatters().stream().map(Scene::carried).toList();
        submit(offer(incoming, matters), outgoing);
        at(boundary.minus(Duration.ofMinutes(1)));
        List<MatterId> acknowledged =
                matters.stream().map(CarriedMatter::matter).toList();
        submit(new AcceptHandover(desk(), acknowledged, Optional.empty()), incoming);
        after(10).answerChecklist(incoming);
    }

    private void completeRecord(StaffId outgoing) {
        if (!running().hasRecord()) {
            submit(new ReportNothing(desk(), Optional.empty()), outgoing);
        }
        if (running().checked().isEmpty()) {
            answerChecklist(outgoing);
        }
    }

    private static CarriedMatter carried(Matter matter) {
        return new CarriedMatter(
                matter.id(), matter.opening().content(), matter.opening().requirement());
    }

    private OfferHandover offer(StaffId incoming, List<CarriedMatter> matters) {
        return new OfferHandover(
                desk(),
                incoming,
                matters,
                matters.isEmpty(),
                HandoverMode.FACE_TO_FACE,
                page.messages().value(desk()),
                Optional.empty());
    }
}
