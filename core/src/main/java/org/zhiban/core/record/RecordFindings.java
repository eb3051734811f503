package org.zhiban.core.record;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.EquipmentCheck;
import org.zhiban.core.event.EquipmentChecked;
import org.zhiban.core.event.LeaderLeft;
import org.zhiban.core.event.LeaderReturned;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.MatterRegistered;
import org.zhiban.core.event.MatterReported;
import org.zhiban.core.event.OfficerLeft;
import org.zhiban.core.event.OfficerReturned;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.event.SpotChecked;
import org.zhiban.core.language.Wording;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.Finding;
import org.zhiban.core.regulation.Limit;
import org.zhiban.core.regulation.Post;
import org.zhiban.core.regulation.Severity;
import org.zhiban.core.roster.DutyBook;
import org.zhiban.core.roster.DutyBook.Told;
import org.zhiban.core.shift.ClosedShift;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.Span;

/** What the book shows against clause 一(三): absence, unanswered checks, equipment, the leader's presence, late reports. */
public final class RecordFindings {
    private final DutyBook book;

    private RecordFindings(DutyBook book) {
        this.book = book;
    }

    /**
     * All findings about the duty record (值班记录检查发现).
     *
     * @param book the book read through
     * @return the findings, by rule
     */
    public static Stream<Finding> of(DutyBook book) {
        RecordFindings findings = new RecordFindings(book);
        return Stream.of(
                        findings.absences(),
                        findings.spotChecks(),
                        findings.uncheckedEquipment(),
                        findings.faultyEquipment(),
                        findings.leadersAway(),
                        findings.lateReports())
                .flatMap(found -> found);
    }

    private Stream<Finding> absences() {
        return book.told(OfficerLeft.class).stream()
                .filter(left -> !isCovered(left.event()))
                .flatMap(left -> book.finding(
                        Code.ABSENCE_UNCOVERED,
                        Severity.BREACH,
                        Span.of(left.event().at(), returned(left)),
                        List.of(left.event().officer().id()),
                        List.of(left.entry().number()),
                        Facts.of("officer", left.event().officer())
                                .and("post", left.event().post())));
    }

    private static boolean isCovered(OfficerLeft left) {
        return left.standIn().filter(standIn -> !standIn.isSame(left.officer())).isPresent();
    }

    /** Back at the post, or relieved of it: whoever is no longer on duty is not absent. */
    private Instant returned(Told<OfficerLeft> left) {
        Instant from = left.event().at();
        Instant back = after(
                        left,
                        OfficerReturned.class,
                        it -> it.officer().isSame(left.event().officer()))
                .orElseGet(() -> notBefore(from));
        return book.history()
                .held(left.event().post(), from)
                .map(ClosedShift::until)
                .filter(back::isAfter)
                .orElse(back);
    }

    private <E extends DutyEvent> Optional<Instant> after(Told<?> told, Class<E> kind, Predicate<E> isIt) {
        return book.told(kind).stream()
                .filter(later -> later.entry().number() > told.entry().number())
                .map(Told::event)
                .filter(isIt)
                .map(DutyEvent::at)
                .filter(at -> at.isAfter(told.event().at()))
                .findFirst();
    }

    private Instant notBefore(Instant start) {
        return book.until().isAfter(start)
                ? book.until()
                : DutyBook.moment(start).end();
    }

    private Stream<Finding> spotChecks() {
        return book.told(SpotChecked.class).stream()
                .filter(check -> !check.event().answered())
                .flatMap(check -> book.finding(
                        Code.SPOT_CHECK_MISSED,
                        Severity.BREACH,
                        DutyBook.moment(check.event().at()),
                        heldBy(check.event()),
                        List.of(check.entry().number()),
                        Facts.of("post", check.event().post())
                                .and("at", check.event().at())));
    }

    private List<StaffId> heldBy(SpotChecked check) {
        return book.history().held(check.post(), check.at()).stream()
                .map(held -> held.officer().id())
                .toList();
    }

    private Stream<Finding> uncheckedEquipment() {
        Map<ShiftId, List<String>> checked = book.told(EquipmentChecked.class).stream()
                .map(Told::event)
                .collect(Collectors.groupingBy(
                        EquipmentChecked::shift,
                        Collectors.flatMapping(
                                check -> check.checks().stream().map(EquipmentCheck::item), Collectors.toList())));
        return book.plan().regulations().posts(Post.Kind.DESK).stream()
                .flatMap(post -> book.history().closed(post).stream())
                .filter(held -> !items(held.shift()).allMatch(checked.getOrDefault(held.shift(), List.of())::contains))
                .flatMap(this::unchecked);
    }

    private Stream<String> items(ShiftId shift) {
        return book.plan().regulationOf(shift).equipment().stream().map(Wording::zh);
    }

    private Stream<Finding> unchecked(ClosedShift held) {
        return book.finding(
                book.plan().regulationOf(held.shift()),
                Code.EQUIPMENT_UNCHECKED,
                Severity.WARNING,
                held.until().isAfter(held.since())
                        ? Span.of(held.since(), held.until())
                        : DutyBook.moment(held.since()),
                List.of(held.officer().id()),
                List.of(held.entry()),
                Facts.of("shift", held.shift()).and("officer", held.officer()));
    }

    private Stream<Finding> faultyEquipment() {
        Map<String, Told<EquipmentChecked>> faulty = new TreeMap<>();
        for (Told<EquipmentChecked> check : book.told(EquipmentChecked.class)) {
            for (EquipmentCheck item : check.event().checks()) {
                if (item.isWorking()) {
                    faulty.remove(item.item());
                } else {
                    faulty.putIfAbsent(item.item(), check);
                }
            }
        }
        return faulty.entrySet().stream()
                .flatMap(fault -> book.finding(
                        Code.EQUIPMENT_FAULTY,
                        Severity.WARNING,
                        Span.of(
                                fault.getValue().event().at(),
                                notBefore(fault.getValue().event().at())),
                        List.of(fault.getValue().event().officer().id()),
                        List.of(fault.getValue().entry().number()),
                        Facts.of("item", fault.getKey())
                                .and("post", fault.getValue().event().post())));
    }

    private Stream<Finding> leadersAway() {
        return book.told(LeaderLeft.class).stream().flatMap(left -> {
            Instant from = left.event().at();
            Instant back = backOrRelieved(left);
            boolean isLong =
                    book.regulationAt(from).limit(Limit.LEADER_AWAY).value().isExceeded(from, back);
            return isLong ? awayLong(left, Span.of(from, back)) : Stream.empty();
        });
    }

    /** Back on the premises, or no longer in charge. */
    private Instant backOrRelieved(Told<LeaderLeft> left) {
        Instant from = left.event().at();
        Instant back = after(
                        left,
                        LeaderReturned.class,
                        it -> it.leader().isSame(left.event().leader()))
                .orElseGet(() -> notBefore(from));
        return book.regulationAt(from).posts(Post.Kind.LEADER).stream()
                .flatMap(post -> book.plan().at(post.id(), from).stream())
                .map(shift -> shift.answerable().end())
                .filter(back::isAfter)
                .findFirst()
                .orElse(back);
    }

    private Stream<Finding> awayLong(Told<LeaderLeft> left, Span span) {
        return book.finding(
                Code.LEADER_AWAY_LONG,
                Severity.NOTICE,
                span,
                List.of(left.event().leader().id()),
                List.of(left.entry().number()),
                Facts.of("officer", left.event().leader()).and("span", span));
    }

    private Stream<Finding> lateReports() {
        Map<MatterId, Instant> reported = book.told(MatterReported.class).stream()
                .collect(Collectors.toMap(
                        it -> it.event().matter(), it -> it.event().at(), (first, later) -> first));
        return book.told(MatterRegistered.class).stream()
                .filter(it -> it.event().urgent())
                .flatMap(it -> lateReport(
                        it, Optional.ofNullable(reported.get(it.event().matter()))));
    }

    private Stream<Finding> lateReport(Told<MatterRegistered> matter, Optional<Instant> reported) {
        Instant from = matter.event().at();
        Instant done = reported.orElse(book.until());
        if (!book.regulationAt(from).limit(Limit.REPORT_AT_ONCE).value().isExceeded(from, done)) {
            return Stream.empty();
        }
        return book.finding(
                Code.REPORT_LATE,
                Severity.BREACH,
                Span.of(from, done),
                List.of(matter.event().officer().id()),
                List.of(matter.entry().number()),
                Facts.of("matter", matter.event().matter()).and("span", Span.of(from, done)));
    }
}
