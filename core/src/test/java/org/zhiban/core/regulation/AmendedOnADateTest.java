package org.zhiban.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;
import static org.zhiban.core.office.DutyDesk.desk;
import static org.zhiban.core.regulation.AmendedParts.CLAUSE;
import static org.zhiban.core.regulation.Jiaohe.DESK;
import static org.zhiban.core.staff.JiaoheStaff.*;

import java.lang.reflect.RecordComponent;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.zhiban.core.confidentiality.Level;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.language.Language;
import org.zhiban.core.language.Wording;
import org.zhiban.core.message.Messages;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.shift.ShiftPlan;
import org.zhiban.core.staff.Eligibility;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.core.staff.Section;
import org.zhiban.core.staff.SectionId;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.HolidayReading;
import org.zhiban.core.time.Holidays2026;
import org.zhiban.core.time.TimeLimit;

/**
 * Everything a regulation says is amended in turn, from a Thursday on: the day before goes by the old text, the day itself
 * and the day after by the new, and the night across the change by the one the file names.
 */
class AmendedOnADateTest {
    private static final LocalDate CHANGE = LocalDate.parse("2026-10-15");
    private static final LocalDate BEFORE = CHANGE.minusDays(1);
    private static final LocalDate AFTER = CHANGE.plusDays(1);
    private static final ShiftId ACROSS = desk("2026-10-14", "workday-night");
    private static final Regulation OLD = Jiaohe.regulation();

    /** One thing changed. */
    private record Amendment(String component, UnaryOperator<RegulationBuilder> change) {

        Regulation alone() {
            return change.apply(OLD.toBuilder()).build();
        }

        Regulations from(LocalDate day, Transition transition) {
            return new Regulations(List.of(
                    OLD.toBuilder().inForceUntil(Optional.of(day)).build(),
                    change.apply(OLD.toBuilder())
                            .version("jiaohe/2")
                            .inForceFrom(day)
                            .transition(new Parameter<>(transition, CLAUSE))
                            .build()));
        }
    }

    private static Amendment amended(String component, UnaryOperator<RegulationBuilder> change) {
        return new Amendment(component, change);
    }

    /** Every part of a regulation but what makes it a version: its name, its days and how it comes in. */
    private static List<Amendment> amendments() {
        return List.of(
                amended("title", it -> it.title(Wording.of("新制度", "New regulation"))),
                amended(
                        "clauses",
                        it -> it.clauses(OLD.clauses().stream()
                                .map(one -> new Clause(one.id(), one.revision() + 1, one.kind(), one.paraphrase()))
                                .toList())),
                amended("holidays", it -> it.holidays(new Parameter<>(HolidayReading.STATUTORY_ONLY, CLAUSE))),
                amended(
                        "sections",
                        it -> it.sections(with(
                                OLD.sections(), Section.of(SectionId.of("elsewhere"), Wording.of("别处", "Elsewhere"))))),
                amended("arranger", it -> it.arranger(new Parameter<>(Jiaohe.GENERAL, CLAUSE))),
                amended(
                        "posts",
                        it -> it.posts(OLD.posts().stream()
                                .map(post -> new Post(post.id(), post.kind(), Wording.of("新岗位", "New post")))
                                .toList())),
                amended("timetable", it -> it.timetable(eightAtNight())),
                amended(
                        "pools",
                        it -> it.pools(OLD.pools().stream()
                                .map(pool -> new Pool(
                                        pool.id(),
                                        pool.name(),
                                        OLD.pool("holiday").eligibility(),
                                        pool.citation()))
                                .toList())),
                amended(
                        "rotations",
                        it -> it.rotations(OLD.rotations().stream()
                                .map(AmendedOnADateTest::renamed)
                                .toList())),
                amended(
                        "lines",
                        it -> it.lines(OLD.lines().stream()
                                .map(AmendedParts::answeredByGeneralAffairs)
                                .toList())),
                amended("limits", it -> it.limits(AmendedParts.changed(Limit.REPORT_AT_ONCE, 1))),
                amended("checklist", it -> it.checklist(OLD.checklist().subList(0, 1))),
                amended("roles", it -> it.roles(AmendedParts.inspectedByGeneralAffairs())),
                amended(
                        "workplace",
                        it -> it.workplace(new Workplace(
                                OLD.workplace().name(),
                                with(OLD.workplace().carried(), Wording.of("印章", "The seal"))))),
                amended("topics", it -> it.topics(OLD.topics().subList(0, 1))),
                amended(
                        "emergencies",
                        it -> it.emergencies(new EmergencyProcedure(
                                OLD.emergencies().questions(),
                                OLD.emergencies().kinds(),
                                OLD.emergencies().chain().subList(0, 1),
                                OLD.emergencies().recipients(),
                                OLD.emergencies().limits()))),
                amended(
                        "secrecy",
                        it -> it.secrecy(new Secrecy(
                                Level.INTERNAL,
                                Level.WORK_SECRET,
                                OLD.secrecy().forms(),
                                OLD.secrecy().clearings()))),
                amended(
                        "retention",
                        it -> it.retention(with(
                                OLD.retention(),
                                new Retention("five-years", Wording.of("5年", "five years"), OptionalInt.of(5))))),
                amended("reinforcements", it -> it.reinforcements(List.of(AmendedParts.flood()))),
                amended(
                        "roster",
                        it -> it.roster(new RosterTerms(
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(new SwapTerms(
                                        Optional.of(Role.DUTY_LEADER), TimeLimit.ofMinutes(60), 2, CLAUSE)),
                                List.of()))),
                amended(
                        "routine",
                        it -> it.routine(new Routine(
                                List.of(),
                                Optional.of(
                                        new DailyReport(DESK, LocalTime.of(17, 0), Wording.of("市政府", "City"), CLAUSE)),
                                List.of(),
                                List.of()))),
                amended("citations", it -> it.citations(AmendedParts.without(Code.REASON_MISSING, OLD))));
    }

    private static <T> List<T> with(List<T> all, T one) {
        return Stream.concat(all.stream(), Stream.of(one)).toList();
    }

    private static Timetable eightAtNight() {
        return FurtherTerms.changed(one -> one.id().equals("workday-night")
                ? FurtherTerms.at(one, LocalTime.of(20, 0), Duration.ofHours(11))
                : one);
    }

    private static Rotation renamed(Rotation one) {
        return new Rotation(
                one.id(), Wording.of("新轮流", "New"), one.categories(), one.share(), one.restDays(), one.citation());
    }

    // what the text says on each day

    @Test
    void every_part_of_a_regulation_is_amended_here() {
        Set<String> identity = Set.of("version", "inForceFrom", "inForceUntil", "zone", "transition");
        List<String> parts = Arrays.stream(Regulation.class.getRecordComponents())
                .map(RecordComponent::getName)
                .filter(name -> !identity.contains(name))
                .toList();

        assertThat(amendments()).extracting(Amendment::component).containsExactlyElementsOf(parts);
    }

    @TestFactory
    Stream<DynamicTest> each_day_has_the_text_of_that_day() {
        return amendments().stream()
                .flatMap(one -> Stream.of(Transition.values())
                        .map(way -> dynamicTest(one.component() + " " + way, () -> assertDated(one, way))));
    }

    private static void assertDated(Amendment one, Transition way) throws ReflectiveOperationException {
        Regulations regulations = one.from(CHANGE, way);
        ShiftPlan plan = new ShiftPlan(regulations, new Holidays2026());
        Object old = part(OLD, one.component());
        Object amended = part(regulations.versions().get(1), one.component());

        assertThat(amended).isNotEqualTo(old);
        assertThat(part(regulations.on(BEFORE), one.component())).isEqualTo(old);
        assertThat(part(regulations.on(CHANGE), one.component())).isEqualTo(amended);
        assertThat(part(regulations.on(AFTER), one.component())).isEqualTo(amended);
        assertThat(part(plan.regulationOf(ACROSS), one.component()))
                .isEqualTo(way == Transition.OLD_TEXT ? old : amended);
    }

    private static Object part(Regulation of, String component) throws ReflectiveOperationException {
        return Regulation.class.getMethod(component).invoke(of);
    }

    @TestFactory
    Stream<DynamicTest> each_limit_has_the_length_of_that_day() {
        return Stream.of(Limit.values())
                .flatMap(limit -> Stream.of(Transition.values())
                        .map(way -> dynamicTest(limit + " " + way, () -> assertDated(limit, way))));
    }

    private static void assertDated(Limit limit, Transition way) {
        Regulations regulations = amended("limits", it -> it.limits(AmendedParts.changed(limit, 7)))
                .from(CHANGE, way);
        ShiftPlan plan = new ShiftPlan(regulations, new Holidays2026()).remembering();
        Optional<TimeLimit> old = OLD.find(limit);
        Optional<TimeLimit> amended = Optional.of(TimeLimit.ofMinutes(7));

        assertThat(amended).isNotEqualTo(old);
        Optional<TimeLimit> across = way == Transition.OLD_TEXT ? old : amended;
        assertThat(plan.regulationAt(DutyDesk.time("2026-10-14T17:59")).find(limit))
                .isEqualTo(old);
        assertThat(plan.regulationAt(DutyDesk.time("2026-10-14T18:00")).find(limit))
                .isEqualTo(across);
        assertThat(plan.regulationAt(DutyDesk.time("2026-10-15T06:59")).find(limit))
                .isEqualTo(across);
        assertThat(plan.regulationAt(DutyDesk.time("2026-10-15T07:00")).find(limit))
                .isEqualTo(amended);
        assertThat(plan.regulationAt(DutyDesk.time("2026-10-16T00:00")).find(limit))
                .isEqualTo(amended);
        assertThat(plan.regulationOf(ACROSS).find(limit)).isEqualTo(across);
    }

    @Test
    void an_office_keeps_its_zone() {
        assertThatThrownBy(() ->
                        amended("zone", it -> it.zone(ZoneId.of("Asia/Urumqi"))).from(CHANGE, Transition.OLD_TEXT))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("Asia/Urumqi");
    }

    // what the office makes of it: see EveryParameterAmendedTest

    private static DutyDesk office(Regulations regulations) {
        return DutyDesk.with(regulations, new Holidays2026(), new JiaoheStaff(), "2026-09-28T09:00")
                .publishing("2026-09-30", "2026-10-31");
    }

    private static ShiftId night(LocalDate day) {
        return desk(day.toString(), "workday-night");
    }

    // names

    @Test
    void what_a_newer_text_no_longer_has_goes_by_the_name_it_had() {
        Regulation named = amended(
                        "sections",
                        it -> it.sections(with(
                                OLD.sections(), Section.of(SectionId.of("archive"), Wording.of("档案科", "Archive")))))
                .alone();
        Regulations regulations = new Regulations(List.of(
                named.toBuilder().inForceUntil(Optional.of(CHANGE)).build(),
                OLD.toBuilder().version("jiaohe/2").inForceFrom(CHANGE).build()));

        assertThat(Messages.of(regulations, Language.ZH).value(SectionId.of("archive")))
                .isEqualTo("档案科");
    }

    @Test
    void a_shift_goes_by_the_name_it_had_on_its_day() {
        Timetable renamed = new Timetable(
                OLD.timetable().templates().stream()
                        .map(one -> new ShiftTemplate(
                                one.id(),
                                Wording.of("新班", "New"),
                                one.post(),
                                one.starts(),
                                one.begins(),
                                one.lasts(),
                                one.seats(),
                                one.sameAs(),
                                one.rotation(),
                                one.category(),
                                one.naming(),
                                one.presence(),
                                one.hours()))
                        .toList(),
                List.of(),
                OLD.timetable().hole(),
                OLD.timetable().overlap(),
                List.of());
        Regulations regulations =
                amended("timetable", it -> it.timetable(renamed)).from(CHANGE, Transition.OLD_TEXT);
        Messages messages = Messages.of(regulations, Language.ZH);

        assertThat(messages.value(night(BEFORE))).isEqualTo("10月14日工作日晚班");
        assertThat(messages.value(night(CHANGE))).isEqualTo("10月15日新班");
    }

    // rosters across the change

    @Test
    void a_draft_across_the_change_gives_each_night_to_the_pool_of_that_night() {
        Regulations both = amended(
                        "pools",
                        it -> it.pools(OLD.pools().stream()
                                .map(pool -> pool.id().equals("night")
                                        ? new Pool(
                                                "night",
                                                pool.name(),
                                                new Eligibility.AllOf(List.of(
                                                        OLD.pool("holiday").eligibility(),
                                                        new Eligibility.Having("sex", Set.of("女")))),
                                                pool.citation())
                                        : pool)
                                .toList()))
                .from(CHANGE, Transition.OLD_TEXT);
        DutyDesk office = DutyDesk.with(both, new Holidays2026(), new JiaoheStaff(), "2026-09-28T09:00");

        office.view().draft(DutyDesk.days("2026-10-12", "2026-10-16"), List.of()).assignments().stream()
                .filter(one -> one.shift().template().equals("workday-night"))
                .forEach(one -> assertThat(sexOf(one.officer().id()))
                        .as("%s", one.shift())
                        .isEqualTo(one.shift().date().isBefore(CHANGE) ? "男" : "女"));
    }

    private static String sexOf(StaffId person) {
        return new JiaoheStaff().find(person).orElseThrow().attributes().get("sex");
    }

    @Test
    void what_is_due_at_the_handover_of_the_night_across_is_what_would_be_found() {
        Regulations both = amended("limits", it -> it.limits(AmendedParts.changed(Limit.HANDOVER_LATE, 7)))
                .from(CHANGE, Transition.OLD_TEXT);
        DutyDesk office = office(both);
        StaffId officer = office.seated(ACROSS).get(0);
        office.onDuty("2026-10-14T18:00", officer).moveTo("2026-10-15T07:30");

        assertThat(office.view().due().stream()
                        .filter(deadline -> deadline.code() == Code.HANDOVER_LATE)
                        .map(Deadline::by))
                .containsExactly(DutyDesk.time("2026-10-15T07:07"));
    }
}
