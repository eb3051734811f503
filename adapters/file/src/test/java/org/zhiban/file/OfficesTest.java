package org.zhiban.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.matter.Matter;
import org.zhiban.core.office.MovedClock;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Post;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Timetable;
import org.zhiban.core.roster.RosterDraft;
import org.zhiban.core.shift.Coverage;
import org.zhiban.core.time.DateSpan;
import org.zhiban.core.time.DayKind;

/** The offices shipped beside Jiaohe's: each reads, plans a month, stands days of duty, and is inspected. */
class OfficesTest {
    private static final PostId DESK = PostId.of("desk");

    @TempDir
    Path directory;

    private static DateSpan days(String first, String last) {
        return DateSpan.through(LocalDate.parse(first), LocalDate.parse(last));
    }

    private static ShiftId shift(String post, String date, String template) {
        return new ShiftId(PostId.of(post), LocalDate.parse(date), template);
    }

    private static String line(Code code, String line) {
        return code + " " + line;
    }

    private static String shift(Code code, String post, String date, String template) {
        return code + " " + post + " " + date + " " + template;
    }

    /** Plans a month, stands some of its days with what goes wrong, and tells what is found, and of which shift or line. */
    private List<String> found(String name, DateSpan month, DateSpan stood, UnaryOperator<AWeekOfDuty> wrong)
            throws IOException {
        AnOffice office = AnOffice.shipped(name);
        MovedClock clock = new MovedClock(month.first().minusDays(6) + "T09:00");
        try (FileLogbook book = FileLogbook.open(directory, office.id())) {
            AWeekOfDuty duty = new AWeekOfDuty(office, office.over(book, clock), clock);
            RosterDraft draft = duty.view().draft(month, List.of());
            assertThat(draft.unfilled()).isEmpty();
            wrong.apply(duty.published(draft)).stood(stood);
            assertThat(duty.view().verify().isIntact()).isTrue();
            assertThat(duty.view().matters()).hasSize(1).noneMatch(Matter::isOpen);
            return duty.found();
        }
    }

    @Test
    void the_county_stands_two_weeks_and_one_handover_and_one_call_are_missed() throws IOException {
        assertThat(found(
                        "county",
                        days("2026-10-05", "2026-11-01"),
                        days("2026-10-05", "2026-10-21"),
                        duty -> duty.forgetting(shift("desk", "2026-10-19", "week"))
                                .missingACallOn(PostId.of("duty-line"))))
                .containsExactlyInAnyOrder(
                        shift(Code.POST_VACANT, "desk", "2026-10-12", "week"),
                        shift(Code.HANDOVER_MISSING, "desk", "2026-10-19", "week"),
                        line(Code.CALL_MISSED, "duty-line"));
    }

    @Test
    void the_town_stands_a_week_of_the_flood_season_and_one_handover_of_the_vehicle_and_one_daily_report_are_missed()
            throws IOException {
        assertThat(found(
                        "town",
                        days("2026-06-01", "2026-06-30"),
                        days("2026-06-08", "2026-06-14"),
                        duty -> duty.forgetting(shift("vehicle", "2026-06-11", "summer-vehicle"))
                                .forgettingTheReportOf(LocalDate.parse("2026-06-12"))
                                .missingACallOn(PostId.of("duty-line"))))
                .containsExactlyInAnyOrder(
                        shift(Code.POST_VACANT, "vehicle", "2026-06-10", "summer-vehicle"),
                        shift(Code.HANDOVER_MISSING, "vehicle", "2026-06-11", "summer-vehicle"),
                        Code.DAILY_REPORT_LATE + " 2026-06-12",
                        line(Code.CALL_MISSED, "duty-line"));
    }

    @Test
    void the_bureau_stands_a_week_and_one_deputy_comes_late_and_one_call_is_missed() throws IOException {
        assertThat(found(
                        "bureau",
                        days("2026-10-01", "2026-10-31"),
                        days("2026-10-12", "2026-10-18"),
                        duty -> duty.comingLate(shift("desk", "2026-10-14", "night"))
                                .missingACallOn(PostId.of("water-line"))))
                .containsExactlyInAnyOrder(
                        shift(Code.SIGN_IN_LATE, "desk", "2026-10-14", "night"), line(Code.CALL_MISSED, "water-line"));
    }

    @Test
    void the_hospital_stands_a_week_and_nobody_makes_one_round_or_opens_the_outpatient_desk_one_afternoon()
            throws IOException {
        assertThat(found(
                        "hospital",
                        days("2026-10-01", "2026-10-31"),
                        days("2026-10-12", "2026-10-18"),
                        duty -> duty.forgetting(shift("outpatient-desk", "2026-10-14", "outpatient-afternoon"))
                                .forgettingARound("ward-round", shift("desk", "2026-10-13", "evening"))
                                .missingACallOn(PostId.of("duty-phone"))))
                .containsExactlyInAnyOrder(
                        shift(Code.POST_VACANT, "outpatient-desk", "2026-10-14", "outpatient-morning"),
                        shift(Code.HANDOVER_MISSING, "outpatient-desk", "2026-10-14", "outpatient-afternoon"),
                        shift(Code.ROUND_MISSED, "desk", "2026-10-13", "evening"),
                        line(Code.CALL_MISSED, "duty-phone"));
    }

    @Test
    void the_school_stands_the_week_in_which_term_ends_and_one_teacher_does_not_come_in_time() throws IOException {
        assertThat(found(
                        "school",
                        days("2027-01-01", "2027-01-31"),
                        days("2027-01-18", "2027-01-25"),
                        duty -> duty.forgetting(shift("desk", "2027-01-20", "teacher"))
                                .missingACallOn(PostId.of("duty-phone"))))
                .containsExactlyInAnyOrder(
                        shift(Code.POST_VACANT, "desk", "2027-01-19", "teacher"),
                        shift(Code.HANDOVER_MISSING, "desk", "2027-01-20", "teacher"),
                        line(Code.CALL_MISSED, "duty-phone"));
    }

    @Test
    void days_on_which_all_goes_well_show_nothing() throws IOException {
        assertThat(found("bureau", days("2026-10-01", "2026-10-31"), days("2026-10-08", "2026-10-11"), duty -> duty))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"county", "town", "bureau", "hospital", "school"})
    void every_post_is_covered_by_print_by_choice_or_left_open_on_purpose(String name) throws IOException {
        Regulation regulation = AnOffice.shipped(name).regulation();

        assertThat(regulation.posts())
                .filteredOn(post -> post.kind() != Post.Kind.LINE)
                .allSatisfy(
                        post -> assertThat(Coverage.of(regulation, post.id()).isComplete())
                                .isTrue());
    }

    @Test
    void only_the_change_of_season_leaves_the_town_a_hole_and_an_overlap_to_be_settled() throws IOException {
        Regulation town = AnOffice.shipped("town").regulation();

        assertThat(Coverage.of(town, DESK).breaks())
                .extracting(Coverage.Break::fault, Coverage.Break::from, Coverage.Break::until, Coverage.Break::season)
                .containsOnly(
                        tuple(Coverage.Fault.HOLE, LocalTime.of(8, 0), LocalTime.of(8, 30), Set.of("winter")),
                        tuple(Coverage.Fault.OVERLAP, LocalTime.of(8, 0), LocalTime.of(8, 30), Set.of("summer")));
    }

    /** Its dates end with the school year, and so does the regulation. Without an end, the days after would be found. */
    @Test
    void the_school_without_a_last_day_has_days_no_season_knows() throws IOException {
        Regulation school = AnOffice.shipped("school").regulation();
        Regulation endless = school.toBuilder().inForceUntil(Optional.empty()).build();

        assertThat(Coverage.of(school, DESK).breaks()).isEmpty();
        assertThat(Coverage.of(endless, DESK).breaks())
                .isNotEmpty()
                .allMatch(one -> one.season().isEmpty());
    }

    /** What opens at half past seven only because the text says that nobody is there at night. */
    @Test
    void the_hospital_with_a_gap_taken_out_has_a_hole() throws IOException {
        Regulation hospital = AnOffice.shipped("hospital").regulation();
        Timetable hours = hospital.timetable();
        Regulation undeclared = hospital.toBuilder()
                .timetable(new Timetable(
                        hours.templates(),
                        hours.seasons(),
                        hours.hole(),
                        hours.overlap(),
                        hours.gaps().subList(1, 3)))
                .build();

        assertThat(Coverage.of(undeclared, PostId.of("outpatient-desk")).breaks())
                .extracting(Coverage.Break::fault, Coverage.Break::on, Coverage.Break::from, Coverage.Break::until)
                .containsOnly(tuple(Coverage.Fault.HOLE, DayKind.WORKDAY, LocalTime.of(12, 0), LocalTime.of(13, 30)));
    }
}
