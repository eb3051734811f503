package org.zhiban.core.shift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhiban.core.regulation.Jiaohe.DESK;
import static org.zhiban.core.regulation.Jiaohe.LEADER;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.zhiban.core.regulation.Citation;
import org.zhiban.core.regulation.Jiaohe;
import org.zhiban.core.regulation.Parameter;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Regulations;
import org.zhiban.core.regulation.Timetable;
import org.zhiban.core.time.Certainty;
import org.zhiban.core.time.DateSpan;
import org.zhiban.core.time.DayKind;
import org.zhiban.core.time.HolidayCalendar;
import org.zhiban.core.time.Holidays2026;
import org.zhiban.core.time.OfficeCalendar;
import org.zhiban.core.time.SpecialDay;

class CoverageProperties {
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 2);

    /** Any sequence of day kinds at all: a weekday may be made a holiday, a weekend day a workday. */
    private record AnyDays(List<Boolean> special) implements HolidayCalendar {
        @Override
        public String version() {
            return "any";
        }

        @Override
        public Map<Integer, Certainty> years() {
            return Map.of(2026, Certainty.ANNOUNCED);
        }

        @Override
        public Optional<SpecialDay> on(LocalDate date) {
            int day = date.getDayOfYear() - FIRST.getDayOfYear();
            if (day < 0 || day >= special.size() || !special.get(day)) {
                return Optional.empty();
            }
            boolean isWeekend = date.getDayOfWeek().getValue() > 5;
            return Optional.of(new SpecialDay(
                    date,
                    isWeekend && day % 3 == 0 ? SpecialDay.Kind.MAKEUP_WORKDAY : SpecialDay.Kind.STATUTORY_HOLIDAY,
                    "某日"));
        }
    }

    private static Regulation with(Timetable timetable) {
        return Jiaohe.regulation().toBuilder().timetable(timetable).build();
    }

    private static Regulation settled(Timetable.Hole hole, Timetable.Overlap overlap) {
        Citation why = Citation.assumption("一(二)-13", "G01：一种读法", "G01: a reading");
        return with(new Timetable(
                Jiaohe.regulation().timetable().templates(),
                List.of(),
                Optional.of(new Parameter<>(hole, why)),
                Optional.of(new Parameter<>(overlap, why)),
                List.of()));
    }

    @Property(tries = 300)
    void every_instant_is_answered_for_by_exactly_one_shift(
            @ForAll @Size(60) List<Boolean> special, @ForAll Timetable.Hole hole, @ForAll Timetable.Overlap overlap) {
        ShiftPlan plan = new ShiftPlan(Regulations.of(settled(hole, overlap)), new AnyDays(special));
        for (PostId post : List.of(DESK, LEADER)) {
            List<Shift> shifts = plan.shifts(post, new DateSpan(FIRST, FIRST.plusDays(60)));
            for (int i = 1; i < shifts.size(); i++) {
                assertThat(shifts.get(i).answerable().start())
                        .isEqualTo(shifts.get(i - 1).answerable().end());
            }
            shifts.forEach(shift -> {
                assertThat(plan.at(post, shift.answerable().start())).contains(shift);
                assertThat(plan.at(post, shift.answerable().end().minusNanos(1)))
                        .contains(shift);
                assertThat(plan.find(shift.id())).contains(shift);
            });
        }
    }

    @Example
    void a_shift_is_printed_longer_only_where_the_office_chose_so() {
        DateSpan friday = DateSpan.parse("2026-03-06/2026-03-07");
        Shift held = shiftAt(Timetable.Hole.OUTGOING_HOLDS_ON, friday);
        Shift extended = shiftAt(Timetable.Hole.OUTGOING_EXTENDED, friday);

        assertThat(held.published().duration()).hasHours(13);
        assertThat(extended.published().duration()).hasHours(14);
        assertThat(held.answerable()).isEqualTo(extended.answerable());
    }

    private static Shift shiftAt(Timetable.Hole hole, DateSpan day) {
        ShiftPlan plan =
                new ShiftPlan(Regulations.of(settled(hole, Timetable.Overlap.OUTGOING_COMPLETES)), new Holidays2026());
        return plan.shifts(DESK, day).get(1);
    }

    @Example
    void the_printed_hours_leave_two_holes_and_two_overlaps_and_no_others() {
        Coverage coverage = Coverage.of(Jiaohe.regulation().timetable(), DESK);

        assertThat(coverage.isComplete()).isTrue();
        assertThat(coverage.breaks())
                .containsExactlyInAnyOrder(
                        hole(DayKind.REST_DAY),
                        hole(DayKind.HOLIDAY),
                        overlap(DayKind.REST_DAY),
                        overlap(DayKind.HOLIDAY));
    }

    private static Coverage.Break hole(DayKind on) {
        return new Coverage.Break(
                Coverage.Fault.HOLE,
                DayKind.WORKDAY,
                on,
                LocalTime.of(7, 0),
                LocalTime.of(8, 0),
                EnumSet.allOf(DayOfWeek.class),
                Set.of(),
                Set.of(),
                true);
    }

    private static Coverage.Break overlap(DayKind before) {
        return new Coverage.Break(
                Coverage.Fault.OVERLAP,
                before,
                DayKind.WORKDAY,
                LocalTime.of(7, 0),
                LocalTime.of(8, 0),
                EnumSet.allOf(DayOfWeek.class),
                Set.of(),
                Set.of(),
                true);
    }

    @Example
    void a_hole_is_named_by_the_first_day_it_falls_on() {
        OfficeCalendar calendar = Jiaohe.regulation().calendar(new Holidays2026());
        DateSpan year = DateSpan.parse("2026-01-02/2027-01-01");
        Timetable hours = Jiaohe.regulation().timetable();

        assertThat(hole(DayKind.REST_DAY).firstDate(hours, calendar, year)).contains(LocalDate.of(2026, 1, 10));
        assertThat(hole(DayKind.HOLIDAY).firstDate(hours, calendar, year)).contains(LocalDate.of(2026, 2, 15));
        assertThat(hole(DayKind.HOLIDAY).dates(hours, calendar, year).count()
                        + hole(DayKind.REST_DAY).dates(hours, calendar, year).count())
                .isEqualTo(50);
    }

    @Example
    void what_is_not_settled_is_an_error_with_both_shifts_and_never_a_guess() {
        Regulation unsettled = with(new Timetable(
                Jiaohe.regulation().timetable().templates(), List.of(), Optional.empty(), Optional.empty(), List.of()));
        ShiftPlan plan = new ShiftPlan(Regulations.of(unsettled), new Holidays2026());

        assertThat(Coverage.of(unsettled.timetable(), DESK).isComplete()).isFalse();
        assertThatThrownBy(() -> plan.shifts(DESK, DateSpan.parse("2026-03-06/2026-03-08")))
                .isInstanceOf(UnsettledTimetableException.class)
                .hasMessageContaining("desk/2026-03-06/workday-night")
                .hasMessageContaining("desk/2026-03-07/rest-day");
    }

    @Example
    void the_machines_own_zone_is_never_asked() {
        assertThat(ZoneId.systemDefault()).isNotEqualTo(ZoneId.of("Asia/Shanghai"));
        assertThat(new ShiftPlan(Regulations.of(Jiaohe.regulation()), new Holidays2026())
                        .shifts(DESK, DateSpan.parse("2026-10-01/2026-10-02"))
                        .get(0)
                        .published())
                .hasToString("2026-10-01T00:00:00Z/2026-10-01T05:00:00Z");
    }
}
