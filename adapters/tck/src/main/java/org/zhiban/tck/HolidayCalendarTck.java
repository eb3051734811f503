package org.zhiban.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhiban.core.time.HolidayCalendar;
import org.zhiban.core.time.SpecialDay;

/** What every holiday calendar must do (节假日安排符合性测试). A subclass says how to get one. */
@OfKit(Kit.HOLIDAY_CALENDAR)
public abstract class HolidayCalendarTck {

    /** For subclasses (供子类调用). */
    protected HolidayCalendarTck() {}

    /**
     * The calendar (节假日安排) to be tested.
     *
     * @return one that covers at least one year
     * @throws Exception if there is none to be had
     */
    protected abstract HolidayCalendar calendar() throws Exception;

    private static Stream<LocalDate> days(HolidayCalendar calendar) {
        return calendar.years().keySet().stream()
                .flatMap(year -> LocalDate.of(year, 1, 1).datesUntil(LocalDate.of(year + 1, 1, 1)));
    }

    @Test
    @Checks(Rule.H1)
    final void the_version_is_a_stable_text() throws Exception {
        HolidayCalendar calendar = calendar();

        assertThat(calendar.version()).isNotBlank().isEqualTo(calendar.version());
    }

    @Test
    @Checks(Rule.H2)
    final void a_special_day_bears_its_date() throws Exception {
        HolidayCalendar calendar = calendar();

        assertThat(calendar.years()).isNotEmpty();
        assertThat(days(calendar))
                .allSatisfy(day ->
                        assertThat(calendar.on(day).map(SpecialDay::date)).isIn(Optional.empty(), Optional.of(day)));
    }

    @Test
    @Checks(Rule.H3)
    final void threads_get_the_same_answer() throws Exception {
        HolidayCalendar calendar = calendar();
        Callable<List<Optional<SpecialDay>>> asking =
                () -> days(calendar).map(calendar::on).toList();

        assertThat(new HashSet<>(Together.run(Collections.nCopies(8, asking)))).hasSize(1);
    }
}
