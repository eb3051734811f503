package org.zhiban.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.zhiban.core.office.DutyDesk.desk;
import static org.zhiban.core.regulation.AmendedNight.MATTER;
import static org.zhiban.core.regulation.AmendedParts.CLAUSE;
import static org.zhiban.core.regulation.Amendment.byDay;
import static org.zhiban.core.regulation.Amendment.inTheNight;
import static org.zhiban.core.regulation.Amendment.ofTheNight;
import static org.zhiban.core.regulation.Amendment.onDays;
import static org.zhiban.core.regulation.Flood.FLOOD;
import static org.zhiban.core.regulation.Jiaohe.DESK;
import static org.zhiban.core.staff.JiaoheStaff.*;

import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.zhiban.core.confidentiality.Audience;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.confidentiality.Level;
import org.zhiban.core.event.HandoverMode;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.Reassignment;
import org.zhiban.core.event.RosterId;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.form.Addressee;
import org.zhiban.core.form.Category;
import org.zhiban.core.form.FormKind;
import org.zhiban.core.form.FormNumber;
import org.zhiban.core.form.Grade;
import org.zhiban.core.form.Paper;
import org.zhiban.core.form.PaperKind;
import org.zhiban.core.form.Question;
import org.zhiban.core.form.ReportForm;
import org.zhiban.core.form.Satisfaction;
import org.zhiban.core.form.Urgency;
import org.zhiban.core.language.Wording;
import org.zhiban.core.office.AmendRoster;
import org.zhiban.core.office.AnswerMatter;
import org.zhiban.core.office.ArchiveMatter;
import org.zhiban.core.office.CheckPost;
import org.zhiban.core.office.CirculateCriticism;
import org.zhiban.core.office.CoordinateReport;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.office.FillFields;
import org.zhiban.core.office.LeavePremises;
import org.zhiban.core.office.MakeDailyReport;
import org.zhiban.core.office.MakeRound;
import org.zhiban.core.office.OfferHandover;
import org.zhiban.core.office.ProposeRoster;
import org.zhiban.core.office.PublishRoster;
import org.zhiban.core.office.ReceivePaper;
import org.zhiban.core.office.RelocateDuty;
import org.zhiban.core.office.ReportNothing;
import org.zhiban.core.office.SignIn;
import org.zhiban.core.office.SwapDuties;
import org.zhiban.core.office.TakePost;
import org.zhiban.core.shift.Shift;
import org.zhiban.core.staff.Section;
import org.zhiban.core.staff.SectionId;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.DateSpan;
import org.zhiban.core.time.DayKind;
import org.zhiban.core.time.HolidayReading;
import org.zhiban.core.time.Stretch;
import org.zhiban.core.time.TimeLimit;

/**
 * A table of everything a regulation says: each line amends one thing from Thursday, 15 October 2026 on (or the day given), does
 * something in the office, and tells what is seen under the old text and under the new. The days before go by the old, the day
 * itself and the day after by the new, and the night from Wednesday to Thursday by whichever the file names.
 */
class EveryParameterAmendedTest {
    private static final PostId SECOND = PostId.of("second-desk");
    private static final Set<Code> NONE = Set.of();

    /** Jiaohe's text, which cites the rules on what it does not ask for too: so that to ask for it is all an amendment adds. */
    private static final Regulation OLD = old();

    /** What shows in nothing an office rules, finds or has due, and why. */
    private static final Map<String, String> WITHOUT_EFFECT = Map.of(
            "version", "is stamped on each entry; that entries are judged by it is what this table shows",
            "title", "heads the printed forms and decides nothing",
            "inForceFrom", "is the date of the amendment itself",
            "inForceUntil", "is the date of the amendment itself",
            "zone", "may not be amended: an office keeps one zone",
            "clauses", "are what is cited; the clause cited is the line on citations",
            "transition", "is varied in every line");

    private static Regulation old() {
        Map<Code, Citation> citations =
                new EnumMap<>(FurtherTerms.builder().build().citations());
        citations.putAll(RecurringDuty.with(Routine.none()).citations().entrySet().stream()
                .filter(one -> !citations.containsKey(one.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
        return Jiaohe.regulation().toBuilder().citations(citations).build();
    }

    private static List<Amendment> table() {
        return Stream.of(calendar(), people(), limits(), records(), emergencies(), secrecy(), terms())
                .flatMap(List::stream)
                .toList();
    }

    // the calendar, the posts and the timetable

    private static List<Amendment> calendar() {
        return List.of(
                new Amendment(
                        "holidays",
                        it -> it.holidays(new Parameter<>(HolidayReading.STATUTORY_ONLY, CLAUSE)),
                        onDays(
                                day(5),
                                List.of(day(4)),
                                List.of(day(5), day(6)),
                                "09:00",
                                it -> it.office.view().plan().day(it.day).kind().equals(DayKind.HOLIDAY)),
                        true,
                        false),
                new Amendment(
                        "posts",
                        it -> it.posts(and(
                                        OLD.posts(),
                                        new Post(SECOND, Post.Kind.DESK, Wording.of("副值班室", "Second desk"))))
                                .timetable(with(OLD.timetable().templates(), secondDesk())),
                        byDay(
                                "19:00",
                                it -> it.refusals(
                                        new TakePost(SECOND, Optional.empty(), List.of(), "", Optional.empty()),
                                        it.office.seated(new ShiftId(SECOND, it.day, "second-night")).stream()
                                                .findFirst()
                                                .orElse(ZHANG_WEI))),
                        Set.of(Code.POST_UNKNOWN),
                        NONE),
                new Amendment(
                        "timetable.templates",
                        it -> it.timetable(with(FurtherTerms.changed(one -> isNight(one) ? at(one, 20, 11) : one)
                                .templates())),
                        byDay(
                                "09:00",
                                it -> shift(it, "workday-night")
                                        .published()
                                        .start()
                                        .atZone(OLD.zone())
                                        .toLocalTime()),
                        LocalTime.of(18, 0),
                        LocalTime.of(20, 0)),
                new Amendment(
                        "timetable.seasons",
                        it -> it.timetable(new Timetable(
                                and(
                                        FurtherTerms.changed(one -> isNight(one) ? notIn(one, "winter") : one)
                                                .templates(),
                                        winterNight()),
                                List.of(
                                        new Season(
                                                "winter",
                                                Wording.of("冬季", "Winter"),
                                                List.of(Stretch.parse("10-01/03-31"))),
                                        new Season(
                                                "summer",
                                                Wording.of("夏季", "Summer"),
                                                List.of(Stretch.parse("04-01/09-30")))),
                                OLD.timetable().hole(),
                                OLD.timetable().overlap(),
                                List.of())),
                        byDay(
                                "09:00",
                                it -> it.office.view().plan().at(DESK, DutyDesk.time(it.day + "T22:00")).stream()
                                        .map(night -> night.id().template())
                                        .toList()),
                        List.of("workday-night"),
                        List.of("winter-night")),
                new Amendment(
                        "timetable.hole",
                        it -> it.timetable(new Timetable(
                                OLD.timetable().templates(),
                                List.of(),
                                Optional.of(new Parameter<>(Timetable.Hole.OUTGOING_EXTENDED, CLAUSE)),
                                OLD.timetable().overlap(),
                                List.of())),
                        // Friday nights, after which an hour is in nobody's printed hours
                        onDays(
                                day(23),
                                List.of(day(16)),
                                List.of(day(23), day(30)),
                                "09:00",
                                it -> shift(it, "workday-night").published().duration()),
                        Duration.ofHours(13),
                        Duration.ofHours(14)),
                new Amendment(
                        "timetable.overlap",
                        it -> it.timetable(new Timetable(
                                OLD.timetable().templates(),
                                List.of(),
                                OLD.timetable().hole(),
                                Optional.of(new Parameter<>(Timetable.Overlap.INCOMING_TAKES_OVER, CLAUSE)),
                                List.of())),
                        // Sunday nights, whose last hour is printed for the workday too
                        onDays(
                                day(25),
                                List.of(day(18)),
                                List.of(day(25), day(25).plusDays(7)),
                                "09:00",
                                it -> shift(it, "rest-night").answerable().duration()),
                        Duration.ofHours(14),
                        Duration.ofHours(13)),
                new Amendment(
                        "timetable.gaps",
                        it -> it.timetable(new Timetable(
                                FurtherTerms.changed(one -> isNight(one) ? at(one, 20, 11) : one)
                                        .templates(),
                                List.of(),
                                OLD.timetable().hole(),
                                OLD.timetable().overlap(),
                                List.of(new IntendedGap(
                                        DESK,
                                        StartDays.on(Set.of(DayKind.WORKDAY)),
                                        LocalTime.of(18, 0),
                                        Duration.ofHours(2),
                                        CLAUSE)))),
                        byDay(
                                "09:00",
                                it -> it.office
                                        .view()
                                        .plan()
                                        .at(DESK, DutyDesk.time(it.day + "T19:00"))
                                        .isPresent()),
                        true,
                        false));
    }

    private static LocalDate day(int ofOctober) {
        return LocalDate.of(2026, 10, ofOctober);
    }

    private static Shift shift(AmendedNight scene, String template) {
        return scene.office
                .view()
                .plan()
                .find(desk(scene.day.toString(), template))
                .orElseThrow();
    }

    private static boolean isNight(ShiftTemplate one) {
        return one.id().equals("workday-night");
    }

    private static ShiftTemplate night() {
        return OLD.timetable().find("workday-night").orElseThrow();
    }

    private static ShiftTemplate at(ShiftTemplate one, int begins, int hours) {
        return FurtherTerms.at(one, LocalTime.of(begins, 0), Duration.ofHours(hours));
    }

    private static ShiftTemplate notIn(ShiftTemplate one, String season) {
        StartDays starts = new StartDays(one.starts().kinds(), one.starts().weekdays(), Set.of("summer"));
        assertThat(season).isNotEqualTo("summer");
        return shaped(one, one.id(), one.post(), starts);
    }

    private static ShiftTemplate winterNight() {
        StartDays starts =
                new StartDays(night().starts().kinds(), night().starts().weekdays(), Set.of("winter"));
        return shaped(night(), "winter-night", DESK, starts);
    }

    private static ShiftTemplate secondDesk() {
        return shaped(night(), "second-night", SECOND, night().starts());
    }

    private static ShiftTemplate shaped(ShiftTemplate one, String id, PostId post, StartDays starts) {
        return FurtherTerms.shaped(one, id, post, starts, LocalTime.of(18, 0), Duration.ofHours(13));
    }

    private static Timetable with(List<ShiftTemplate> templates, ShiftTemplate... more) {
        return new Timetable(
                FurtherTerms.and(templates, List.of(more)),
                List.of(),
                OLD.timetable().hole(),
                OLD.timetable().overlap(),
                List.of());
    }

    private static <T> List<T> and(List<T> some, T one) {
        return FurtherTerms.and(some, List.of(one));
    }

    // who serves, who may do what

    private static List<Amendment> people() {
        return List.of(
                new Amendment(
                        "sections",
                        it -> it.sections(and(
                                OLD.sections(), Section.of(SectionId.of("elsewhere"), Wording.of("别处", "Elsewhere")))),
                        byDay("09:00", it -> it.substituting(OUTSIDER)),
                        Set.of(Code.ASSIGNEE_NOT_STAFF, Code.ASSIGNEE_NOT_ELIGIBLE),
                        Set.of(Code.ASSIGNEE_NOT_ELIGIBLE)),
                new Amendment(
                        "arranger",
                        it -> it.arranger(new Parameter<>(Jiaohe.GENERAL, CLAUSE)),
                        byDay("09:00", it -> amending(it, "理由")),
                        NONE,
                        Set.of(Code.NOT_ARRANGER)),
                new Amendment(
                        "pools",
                        it -> it.pools(OLD.pools().stream()
                                .map(pool -> new Pool(
                                        pool.id(),
                                        pool.name(),
                                        OLD.pool("holiday").eligibility(),
                                        pool.citation()))
                                .toList()),
                        byDay("09:00", it -> it.substituting(ZHENG_YAN)),
                        Set.of(Code.ASSIGNEE_NOT_ELIGIBLE),
                        NONE),
                new Amendment(
                        "rotations",
                        it -> it.rotations(OLD.rotations().stream()
                                .map(one -> FurtherTerms.rotation(
                                        one.id(),
                                        one.share(),
                                        30,
                                        one.categories().toArray(Rotation.Category[]::new)))
                                .toList()),
                        byDay(
                                "09:00",
                                it -> it.office
                                        .view()
                                        .draft(DutyDesk.days(it.day.toString(), it.day.toString()), List.of())
                                        .balances()
                                        .get(0)
                                        .rotation()
                                        .zh()),
                        "值班",
                        "duty"),
                new Amendment(
                        "lines",
                        it -> it.lines(OLD.lines().stream()
                                .map(AmendedParts::answeredByGeneralAffairs)
                                .toList()),
                        byDay(
                                "09:00",
                                it -> it.office
                                        .view()
                                        .route(Jiaohe.EMERGENCY_LINE)
                                        .orElseThrow()
                                        .section()),
                        Optional.of(Jiaohe.EMERGENCY),
                        Optional.of(Jiaohe.GENERAL)),
                new Amendment(
                        "roles",
                        it -> it.roles(AmendedParts.inspectedByGeneralAffairs()),
                        inTheNight(it -> it.refusals(
                                new CirculateCriticism(WU_GANG, List.of(1L), "迟到", Optional.empty()), GAO_FENG)),
                        NONE,
                        Set.of(Code.NOT_INSPECTOR)),
                new Amendment(
                        "reinforcements",
                        it -> it.reinforcements(List.of(AmendedParts.flood())),
                        byDay("09:00", it -> it.office.seated(it.night()).size()),
                        1,
                        2),
                new Amendment(
                        "citations",
                        it -> it.citations(AmendedParts.without(Code.REASON_MISSING, OLD)),
                        byDay("09:00", it -> amending(it, " ")),
                        Set.of(Code.REASON_MISSING),
                        NONE));
    }

    private static Set<Code> amending(AmendedNight scene, String reason) {
        ShiftId shift = DutyDesk.leader("2026-10-30", "leader-workday");
        StaffId was = scene.office.seated(shift).get(0);
        StaffId now = was.equals(TANG_YU) ? LIN_SHUANG : TANG_YU;
        Reassignment change =
                new Reassignment(shift, Optional.of(scene.office.officer(was)), scene.office.officer(now));
        return scene.refusals(new AmendRoster(DutyDesk.ROSTER, new ArrayList<>(List.of(change)), reason), ZHANG_WEI);
    }

    // the limits of time, each in minutes

    private static List<Amendment> limits() {
        return List.of(
                limit(
                        Limit.HANDOVER_EARLY,
                        5,
                        ofTheNight(found(Code.HANDOVER_EARLY, it -> it.handedOver("17:50"))),
                        0,
                        1),
                limit(
                        Limit.HANDOVER_LATE,
                        30,
                        ofTheNight(found(Code.HANDOVER_LATE, it -> it.handedOver("18:10"))),
                        1,
                        0),
                limit(
                        Limit.SIGN_IN,
                        30,
                        ofTheNight(found(
                                Code.SIGN_IN_LATE,
                                it -> signsIn(it.handedOver("18:00").later(10)))),
                        1,
                        0),
                limit(
                        Limit.ARRIVE_AHEAD,
                        15,
                        ofTheNight(found(Code.SIGN_IN_LATE, it -> signsIn(it.handedOver("18:00")))),
                        0,
                        1),
                limit(
                        Limit.READINESS,
                        60,
                        inTheNight(it -> {
                            String next = it.day.plusDays(1).toString();
                            it.staff.onLeave(next(it), next, next);
                            return it.office.due().stream()
                                    .filter(deadline -> deadline.code() == Code.OFFICER_UNREACHABLE)
                                    .count();
                        }),
                        1L,
                        0L),
                limit(
                        Limit.REPORT_AT_ONCE,
                        1,
                        found(it -> it.registers(true).later(5).reported(MATTER), Code.REPORT_LATE),
                        0,
                        1),
                limit(
                        Limit.LEADER_AWAY,
                        30,
                        found(
                                it -> {
                                    it.submitted(
                                            new LeavePremises("开会", "13800000000", Optional.empty()), it.leading());
                                    return it.later(60);
                                },
                                Code.LEADER_AWAY_LONG),
                        0,
                        1),
                limit(
                        Limit.SPOT_CHECK_ANSWER,
                        5,
                        found(
                                it -> {
                                    it.submitted(
                                            new CheckPost(DESK, Optional.of(it.officer()), 120, Optional.empty()),
                                            it.leading());
                                    return it.later(1);
                                },
                                Code.SPOT_CHECK_SLOW),
                        1,
                        0),
                limit(
                        Limit.RELOCATED_CHECK,
                        10,
                        found(it -> it.does(relocation()).later(30), Code.FAX_UNWATCHED),
                        0,
                        1),
                limit(
                        Limit.VISITOR_STAY,
                        10,
                        found(it -> it.does(Deeds.receives("来人", "办事")).later(30), Code.VISITOR_STAYS),
                        0,
                        1),
                limit(
                        Limit.PAPER_REGISTERED,
                        5,
                        found(
                                it -> it.does(new ReceivePaper(
                                        DESK,
                                        new Paper(
                                                PaperKind.FAX,
                                                "市委办",
                                                "",
                                                "通知",
                                                Urgency.ORDINARY,
                                                DutyDesk.time(it.now()
                                                        .minusMinutes(10)
                                                        .toString())),
                                        Optional.empty())),
                                Code.PAPER_LATE),
                        0,
                        1),
                limit(
                        Limit.INSTRUCTION_RESULT,
                        1,
                        found(it -> instructed(it.registers(false), MATTER), Code.INSTRUCTION_WITHOUT_RESULT),
                        0,
                        1),
                limit(
                        Limit.FORGOTTEN,
                        1,
                        found(
                                it -> it.registers(false)
                                        .reported(MATTER)
                                        .does(Deeds.acknowledges(MATTER, it.leading()))
                                        .later(5),
                                Code.MATTER_FORGOTTEN),
                        0,
                        1),
                limit(
                        Limit.DISPATCH,
                        1,
                        found(
                                it -> {
                                    it.order();
                                    return it.later(5);
                                },
                                Code.DISPATCH_LATE),
                        0,
                        1),
                limit(
                        Limit.RESOLVED,
                        1,
                        found(
                                it -> {
                                    it.order();
                                    return it.later(5);
                                },
                                Code.RESOLUTION_LATE),
                        0,
                        1),
                limit(
                        Limit.CITIZEN_CONTACTED,
                        1,
                        found(it -> it.does(Deeds.dispatches(it.order())).later(5), Code.DEPARTMENT_SILENT),
                        0,
                        1),
                limit(
                        Limit.FOLLOW_UP_CALL,
                        1,
                        found(it -> answered(it, it.order()).later(5), Code.FOLLOW_UP_CALL_MISSING),
                        0,
                        1),
                limit(
                        Limit.INSTRUCTION_DONE,
                        1,
                        found(it -> instructed(it.emergency(Grade.ORDINARY), FLOOD), Code.INSTRUCTION_LATE),
                        0,
                        1),
                limit(Limit.REACTION, 1, found(it -> it.emergency(Grade.GRAVE).later(5), Code.REACTION_SLOW), 0, 1),
                limit(
                        Limit.SYNCHRONOUS,
                        1,
                        found(
                                it -> it.emergency(Grade.ORDINARY)
                                        .readyToSend()
                                        .sent(ReportForm.WRITTEN)
                                        .later(5),
                                Code.NOT_SYNCHRONOUS),
                        0,
                        1),
                limit(
                        Limit.WRITTEN_AFTER_ORAL,
                        1,
                        found(
                                it -> it.emergency(Grade.ESPECIALLY_GRAVE)
                                        .readyToSend()
                                        .sent(ReportForm.ORAL)
                                        .later(5),
                                Code.WRITTEN_LATE),
                        0,
                        1),
                limit(
                        Limit.FOLLOW_UP,
                        1,
                        found(
                                it -> it.emergency(Grade.ORDINARY)
                                        .readyToSend()
                                        .sent(ReportForm.WRITTEN)
                                        .later(5),
                                Code.FOLLOW_UP_LATE),
                        0,
                        1),
                limit(Limit.ARCHIVE, 1, found(it -> it.closed().later(5), Code.ARCHIVE_LATE), 0, 1),
                limit(Limit.INSPECTION, 1, found(it -> it, Code.INSPECTION_MISSING), 0, 1));
    }

    private static Amendment limit(Limit limit, int minutes, Amendment.When when, Object before, Object after) {
        return new Amendment(
                "limits." + limit, it -> it.limits(AmendedParts.changed(limit, minutes)), when, before, after);
    }

    private static Amendment.When found(UnaryOperator<AmendedNight> deed, Code code) {
        return inTheNight(found(code, deed));
    }

    /** How often a rule is found breached after something was done. */
    private static Function<AmendedNight, Object> found(Code code, UnaryOperator<AmendedNight> deed) {
        return it -> deed.apply(it).found(code);
    }

    private static AmendedNight signsIn(AmendedNight scene) {
        return scene.does(new SignIn(DESK, "值班室", Optional.empty())).later(1);
    }

    /** Who takes over in the morning. */
    private static StaffId next(AmendedNight scene) {
        return scene.office
                .view()
                .rostered(DESK, DutyDesk.time(scene.day.plusDays(1) + "T12:00"))
                .get(0)
                .id();
    }

    private static RelocateDuty relocation() {
        return new RelocateDuty(DESK, "指挥部", "防汛", List.of("值班电话", "记录本"), Optional.empty());
    }

    private static AmendedNight instructed(AmendedNight scene, MatterId matter) {
        return scene.reported(matter)
                .does(Deeds.instructs(matter, scene.leading(), "去看看"))
                .later(5);
    }

    private static AmendedNight answered(AmendedNight scene, MatterId order) {
        return scene.does(Deeds.dispatches(order))
                .reported(order)
                .does(Deeds.handles(order, 0, "已抢修"))
                .does(new AnswerMatter(order, Addressee.CALLER, "已通水", Satisfaction.NOT_ASKED, Optional.empty()));
    }

    // records and what recurs

    private static List<Amendment> records() {
        return List.of(
                new Amendment(
                        "checklist",
                        it -> it.checklist(OLD.checklist().subList(0, 1)),
                        inTheNight(it -> it.does(new ReportNothing(DESK, Optional.empty()))
                                .refusals(new OfferHandover(
                                        DESK,
                                        next(it),
                                        List.of(),
                                        true,
                                        HandoverMode.FACE_TO_FACE,
                                        "值班室",
                                        Optional.empty()))
                                .contains(Code.CHECK_UNANSWERED)),
                        true,
                        false),
                new Amendment(
                        "workplace.name",
                        it -> it.workplace(new Workplace(
                                Wording.of("指挥中心", "Command centre"),
                                OLD.workplace().carried())),
                        inTheNight(it -> signsIn(it).found(Code.ELSEWHERE)),
                        0,
                        1),
                new Amendment(
                        "workplace.carried",
                        it -> it.workplace(new Workplace(
                                OLD.workplace().name(), and(OLD.workplace().carried(), Wording.of("印章", "The seal")))),
                        inTheNight(it -> it.refusals(relocation())),
                        NONE,
                        Set.of(Code.RELOCATION_INCOMPLETE)),
                new Amendment(
                        "topics",
                        it -> it.topics(OLD.topics().subList(1, 2)),
                        inTheNight(it -> it.refusals(Deeds.takesOrder(Jiaohe.LIVELIHOOD_LINE, "water", "13800000000"))),
                        NONE,
                        Set.of(Code.ORDER_INCOMPLETE)),
                new Amendment(
                        "retention",
                        it -> it.retention(and(
                                OLD.retention(),
                                new Retention("five-years", Wording.of("5年", "five years"), OptionalInt.of(5)))),
                        inTheNight(
                                it -> it.closed().refusals(new ArchiveMatter(FLOOD, "five-years", Optional.empty()))),
                        Set.of(Code.NOT_ARCHIVABLE),
                        NONE),
                routine(
                        "rounds",
                        new Routine(
                                List.of(new Round(
                                        "night-round",
                                        Wording.of("夜间巡查", "Night round"),
                                        Set.of("workday-night"),
                                        1,
                                        Optional.empty(),
                                        CLAUSE)),
                                Optional.empty(),
                                List.of(),
                                List.of()),
                        inTheNight(
                                it -> it.refusals(new MakeRound(DESK, "night-round", "机房", "门窗完好", Optional.empty()))),
                        Set.of(Code.ROUND_UNKNOWN),
                        NONE),
                routine(
                        "dailyReport",
                        new Routine(
                                List.of(),
                                Optional.of(
                                        new DailyReport(DESK, LocalTime.of(17, 0), Wording.of("市政府", "City"), CLAUSE)),
                                List.of(),
                                List.of()),
                        byDay("19:00", it -> {
                            it.office.takes(it.officer());
                            return it.refusals(
                                    new MakeDailyReport(DESK, it.day, Optional.empty(), "市政府", Optional.empty()));
                        }),
                        Set.of(Code.DAILY_REPORT_UNKNOWN),
                        NONE),
                routine(
                        "fields",
                        new Routine(
                                List.of(),
                                Optional.empty(),
                                List.of(new ExtraField(
                                        FormKind.DUTY_RECORD,
                                        "water-level",
                                        Wording.of("水位", "Water level"),
                                        false,
                                        CLAUSE)),
                                List.of()),
                        inTheNight(it -> it.refusals(new FillFields(
                                new FormNumber(FormKind.DUTY_RECORD, 2026, 1),
                                Map.of("water-level", "警戒以下"),
                                Optional.empty()))),
                        Set.of(Code.FIELD_UNKNOWN),
                        NONE),
                routine(
                        "discipline",
                        new Routine(
                                List.of(),
                                Optional.empty(),
                                List.of(),
                                List.of(new DisciplineRule(
                                        "once",
                                        Wording.of("约谈", "a talk"),
                                        Set.of(Code.SPOT_CHECK_MISSED),
                                        1,
                                        CLAUSE))),
                        inTheNight(it -> {
                            it.submitted(new CheckPost(DESK, Optional.empty(), 0, Optional.empty()), it.leading());
                            return it.later(1).found(Code.DISCIPLINE_REACHED);
                        }),
                        0,
                        1));
    }

    private static Amendment routine(String part, Routine routine, Amendment.When when, Object before, Object after) {
        return new Amendment("routine." + part, it -> it.routine(routine), when, before, after);
    }

    // emergencies

    private static List<Amendment> emergencies() {
        EmergencyProcedure old = OLD.emergencies();
        return List.of(
                emergency(
                        "questions",
                        new EmergencyProcedure(
                                List.of(Question.PLACE), old.kinds(), old.chain(), old.recipients(), old.limits()),
                        found(
                                it -> it.emergency(Optional.of(Grade.ORDINARY), Flood.answersWithout(Question.CAUSE)),
                                Code.ELEMENT_UNASKED),
                        1,
                        0),
                emergency(
                        "kinds",
                        new EmergencyProcedure(
                                old.questions(),
                                List.of(new EmergencyProcedure.Kinds(
                                        Category.NATURAL_DISASTER, List.of(Wording.of("地震灾害", "earthquake")), CLAUSE)),
                                old.chain(),
                                old.recipients(),
                                old.limits()),
                        found(it -> it.emergency(Grade.ORDINARY), Code.KIND_UNKNOWN),
                        0,
                        1),
                emergency(
                        "chain",
                        new EmergencyProcedure(
                                old.questions(),
                                old.kinds(),
                                old.chain().subList(0, 1),
                                old.recipients(),
                                old.limits()),
                        found(it -> it.emergency(Grade.ORDINARY).later(15), Code.PRINCIPAL_LEADER_TOLD_LATE),
                        1,
                        0),
                emergency(
                        "recipients",
                        new EmergencyProcedure(
                                old.questions(),
                                old.kinds(),
                                old.chain(),
                                old.recipients().subList(0, 1),
                                old.limits()),
                        inTheNight(it -> it.emergency(Grade.ORDINARY)
                                .does(Flood.draft(org.zhiban.core.form.ReportStage.INITIAL))
                                .refusals(new CoordinateReport(FLOOD, 1, Flood.PARTY, Optional.empty()))),
                        NONE,
                        Set.of(Code.RECIPIENT_UNKNOWN)),
                emergency(
                        "limits",
                        new EmergencyProcedure(old.questions(), old.kinds(), old.chain(), old.recipients(), List.of()),
                        found(it -> it.emergency(Grade.SERIOUS).later(35), Code.REPORTED_LATE),
                        1,
                        0));
    }

    private static Amendment emergency(
            String part, EmergencyProcedure amended, Amendment.When when, Object before, Object after) {
        return new Amendment("emergencies." + part, it -> it.emergencies(amended), when, before, after);
    }

    // secrecy

    private static List<Amendment> secrecy() {
        Secrecy old = OLD.secrecy();
        return List.of(
                secrecy(
                        "ceiling",
                        new Secrecy(Level.INTERNAL, old.recordedFrom(), old.forms(), old.clearings()),
                        inTheNight(it -> it.marked(Level.WORK_SECRET)),
                        NONE,
                        Set.of(Code.ABOVE_CEILING)),
                secrecy(
                        "recordedFrom",
                        new Secrecy(old.ceiling(), Level.INTERNAL, old.forms(), old.clearings()),
                        inTheNight(it -> it.sees(WANG_FANG, Level.INTERNAL, Jiaohe.SECRETARIAT)),
                        true,
                        false),
                secrecy(
                        "forms",
                        new Secrecy(
                                old.ceiling(),
                                old.recordedFrom(),
                                Label.of(Level.INTERNAL, Audience.of(Jiaohe.SECRETARIAT)),
                                old.clearings()),
                        inTheNight(it -> {
                            MatterId order = it.order();
                            return it.office
                                    .office
                                    .view(YANG_LIU)
                                    .state()
                                    .board()
                                    .matter(order)
                                    .isPresent();
                        }),
                        true,
                        false),
                secrecy(
                        "clearings",
                        new Secrecy(
                                old.ceiling(),
                                old.recordedFrom(),
                                old.forms(),
                                old.clearings().subList(1, 2)),
                        inTheNight(it -> it.sees(WANG_FANG, Level.INTERNAL, Jiaohe.SECRETARIAT)),
                        true,
                        false));
    }

    private static Amendment secrecy(String part, Secrecy amended, Amendment.When when, Object before, Object after) {
        return new Amendment("secrecy." + part, it -> it.secrecy(amended), when, before, after);
    }

    // terms of the roster

    private static List<Amendment> terms() {
        return List.of(
                new Amendment(
                        "roster.approver",
                        it -> it.roster(new RosterTerms(
                                Optional.of(new Parameter<>(Role.PRINCIPAL_LEADER, CLAUSE)),
                                Optional.empty(),
                                Optional.empty(),
                                List.of())),
                        byDay("09:00", EveryParameterAmendedTest::publishing),
                        NONE,
                        Set.of(Code.ROSTER_NOT_APPROVED)),
                new Amendment(
                        "roster.filing",
                        it -> it.roster(new RosterTerms(
                                Optional.empty(),
                                Optional.of(new RosterFiling(Wording.of("市政府", "City"), 1, CLAUSE)),
                                Optional.empty(),
                                List.of())),
                        // a roster goes by the text of its first day: of rosters up to the holiday, those that begin
                        // later
                        new Amendment.When(
                                LocalDate.parse("2026-09-27"),
                                List.of(LocalDate.parse("2026-09-25"), LocalDate.parse("2026-09-26")),
                                Optional.empty(),
                                List.of(LocalDate.parse("2026-09-27"), LocalDate.parse("2026-09-28")),
                                List.of("09:00"),
                                (regulations, day, hour) -> AmendedNight.published(regulations, day, "2026-10-07")
                                        .found(Code.ROSTER_FILED_LATE)),
                        0,
                        1),
                new Amendment(
                        "roster.swaps",
                        it -> it.roster(new RosterTerms(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(new SwapTerms(
                                        Optional.of(Role.DUTY_LEADER), TimeLimit.ofMinutes(60), 2, CLAUSE)),
                                List.of())),
                        byDay("09:00", EveryParameterAmendedTest::swapping),
                        NONE,
                        Set.of(Code.SWAP_NOT_APPROVED)),
                new Amendment(
                        "roster.entitlements",
                        it -> it.roster(new RosterTerms(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                List.of(new Entitlement(
                                        "night", Duration.ofHours(8), BigDecimal.ZERO, Period.ofMonths(6), CLAUSE)))),
                        inTheNight(
                                it -> it
                                        .office
                                        .view()
                                        .statistics(DutyDesk.days(it.day.toString(), it.day.toString()))
                                        .people()
                                        .stream()
                                        .filter(row -> row.person().id().equals(it.officer()))
                                        .map(row -> row.earned().timeOff())
                                        .toList()),
                        List.of(Duration.ZERO),
                        List.of(Duration.ofHours(8))));
    }

    private static Set<Code> publishing(AmendedNight scene) {
        RosterId november = RosterId.of("2026-11");
        DateSpan days = DateSpan.through(LocalDate.parse("2026-11-02"), LocalDate.parse("2026-11-08"));
        scene.office.given(ProposeRoster.of(november, scene.office.view().draft(days, List.of())), ZHANG_WEI);
        return scene.refusals(new PublishRoster(november), ZHANG_WEI);
    }

    private static Set<Code> swapping(AmendedNight scene) {
        ShiftId first = desk("2026-10-27", "workday-night");
        ShiftId second = desk("2026-10-28", "workday-night");
        StaffId one = scene.office.seated(first).get(0);
        StaffId other = scene.office.seated(second).get(0);
        return scene.refusals(
                new SwapDuties(first, one, second, other, "家事", Set.of(one, other), Optional.empty()), ZHANG_WEI);
    }

    // the table as a whole

    /** The parts of a regulation, and the parts of those that have parts. */
    private static Stream<String> parts() {
        return Arrays.stream(Regulation.class.getRecordComponents()).flatMap(EveryParameterAmendedTest::parts);
    }

    private static Stream<String> parts(RecordComponent component) {
        String name = component.getName();
        if (name.equals("limits")) {
            return Arrays.stream(Limit.values()).map(limit -> name + "." + limit);
        }
        boolean hasParts = component.getType().isRecord()
                && component.getType().getPackage().equals(Regulation.class.getPackage())
                && component.getType() != Parameter.class;
        return hasParts
                ? Arrays.stream(component.getType().getRecordComponents()).map(part -> name + "." + part.getName())
                : Stream.of(name);
    }

    @Test
    void the_table_has_a_line_for_everything_a_regulation_says() {
        Set<String> lines = table().stream().map(Amendment::parameter).collect(Collectors.toSet());

        assertThat(Stream.concat(lines.stream(), WITHOUT_EFFECT.keySet().stream()))
                .containsExactlyInAnyOrderElementsOf(parts().toList());
    }

    @TestFactory
    Stream<DynamicTest> every_day_goes_by_its_text_and_the_night_across_by_the_one_the_file_names() {
        return table().stream()
                .flatMap(line -> Stream.of(Transition.values())
                        .map(way -> dynamicTest(line.parameter() + " " + way, () -> line.assertDated(OLD, way))));
    }
}
