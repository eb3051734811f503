package org.zhiban.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.zhiban.core.time.Certainty;
import org.zhiban.core.time.DateSpan;
import org.zhiban.core.time.DayKind;
import org.zhiban.core.time.HolidayCalendar;
import org.zhiban.core.time.HolidayReading;
import org.zhiban.core.time.OfficeCalendar;
import org.zhiban.core.time.OutsideCalendarException;

class HolidayFileTest {
    private static final HolidayCalendar MAINLAND = HolidayFile.mainland();

    @TempDir
    Path directory;

    private static OfficeCalendar calendar(HolidayReading reading) {
        return new OfficeCalendar(MAINLAND, reading, ZoneId.of("Asia/Shanghai"));
    }

    private static DateSpan year(int year) {
        return new DateSpan(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1));
    }

    private static long count(OfficeCalendar calendar, int year, DayKind kind) {
        return year(year)
                .days()
                .filter(date -> calendar.day(date).kind() == kind)
                .count();
    }

    @ParameterizedTest
    @CsvSource({
        "2024, BLOCK, 251, 87, 28",
        "2025, BLOCK, 248, 89, 28",
        "2026, BLOCK, 248, 84, 33",
        "2024, STATUTORY_ONLY, 251, 104, 11",
        "2025, STATUTORY_ONLY, 248, 104, 13",
        "2026, STATUTORY_ONLY, 248, 104, 13"
    })
    void the_days_of_a_year_are_of_these_kinds(
            int year, HolidayReading reading, long workdays, long restDays, long holidays) {
        OfficeCalendar calendar = calendar(reading);

        assertThat(count(calendar, year, DayKind.WORKDAY)).isEqualTo(workdays);
        assertThat(count(calendar, year, DayKind.REST_DAY)).isEqualTo(restDays);
        assertThat(count(calendar, year, DayKind.HOLIDAY)).isEqualTo(holidays);
    }

    @ParameterizedTest
    @CsvSource({"2024, 52", "2025, 53", "2026, 51"})
    void so_many_mornings_follow_a_workday_night_and_are_no_workday(int year, long mornings) {
        OfficeCalendar calendar = calendar(HolidayReading.BLOCK);

        assertThat(year(year)
                        .days()
                        .filter(date -> calendar.day(date).kind() == DayKind.WORKDAY)
                        .filter(date -> calendar.day(date.plusDays(1)).kind() != DayKind.WORKDAY))
                .hasSize((int) mornings);
    }

    @Test
    void a_make_up_saturday_is_a_workday_under_every_reading() {
        for (HolidayReading reading : HolidayReading.values()) {
            assertThat(calendar(reading).day(LocalDate.of(2026, 10, 10)).kind()).isEqualTo(DayKind.WORKDAY);
        }
    }

    @Test
    void a_year_not_announced_is_provisional() {
        assertThat(calendar(HolidayReading.BLOCK).day(LocalDate.of(2026, 10, 1)).certainty())
                .isEqualTo(Certainty.ANNOUNCED);
        assertThat(calendar(HolidayReading.BLOCK).day(LocalDate.of(2027, 10, 1)).certainty())
                .isEqualTo(Certainty.PROVISIONAL);
    }

    @ParameterizedTest
    @CsvSource({"2001-12-31", "2036-01-01"})
    void a_day_outside_the_data_is_an_error_that_says_what_to_load(LocalDate date) {
        assertThatThrownBy(() -> calendar(HolidayReading.BLOCK).day(date))
                .isInstanceOf(OutsideCalendarException.class)
                .hasMessageContaining("请载入" + "该年数据")
                .hasMessageContaining("2002 to 2035")
                .hasMessageContaining("load the notice or the computed holidays of " + date.getYear());
    }

    @Test
    void everything_wrong_with_a_file_is_told_at_once() throws IOException {
        Path file = Files.writeString(directory.resolve("days.tsv"), """
                # remark
                date\tkind\tname
                2026-10-01\tSTATUTORY_HOLIDAY\t国庆节
                2026-10-01\tADJUSTED_REST\t国庆节
                2026-10-09\tMAKEUP_WORKDAY\t国庆节
                2026-13-01\tHOLIDAY\t
                """);

        assertThatThrownBy(() -> HolidayFile.read(List.of(file)))
                .isInstanceOfSatisfying(InputException.class, fault -> {
                    assertThat(fault.problems()).extracting(InputProblem::line).containsExactly(4L, 5L, 6L, 6L, 6L);
                    assertThat(fault.problems())
                            .extracting(InputProblem::field)
                            .containsExactly("date", "", "date", "kind", "name");
                })
                .hasMessageContaining("2026-10-09 is FRIDAY")
                .hasMessageContaining("[STATUTORY_HOLIDAY, ADJUSTED_REST, MAKEUP_WORKDAY]");
    }
}
