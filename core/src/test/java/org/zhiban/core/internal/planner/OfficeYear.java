package org.zhiban.core.internal.planner;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Random;

/**
 * One office's year 2026 to be planned, for tests and measurements: real day kinds, nights by men only, made-up leave. The
 * same staff, seed and rest always give the same problem.
 */
public record OfficeYear(int staff, long seed, int restDays) {
    public static final int HOLIDAYS = 0;
    public static final int NIGHTS = 1;
    public static final int REST_DAYS = 2;

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 12, 31);
    private static final List<String> BREAKS = List.of(
            "2026-01-01/03",
            "2026-02-15/23",
            "2026-04-04/06",
            "2026-05-01/05",
            "2026-06-19/21",
            "2026-09-25/27",
            "2026-10-01/07");
    private static final List<LocalDate> MAKE_UP_WORKDAYS = List.of(
            LocalDate.of(2026, 1, 4),
            LocalDate.of(2026, 2, 14),
            LocalDate.of(2026, 2, 28),
            LocalDate.of(2026, 5, 9),
            LocalDate.of(2026, 9, 20),
            LocalDate.of(2026, 10, 10));
    private static final int MEN_IN_100 = 55;
    private static final int MOST_LEAVE = 25;
    private static final int SECTIONS = 4;

    /** A duty to be taken on a day. */
    public record Duty(LocalDate day, int level, boolean isNight) {}

    /** Days off of somebody. */
    public record Leave(int person, LocalDate from, LocalDate to) {}

    public boolean isMan(int person) {
        return person * MEN_IN_100 / 100 < (person + 1) * MEN_IN_100 / 100;
    }

    public int sectionOf(int person) {
        return person % SECTIONS;
    }

    /** The duties of the year, in order. */
    public List<Duty> duties() {
        List<Duty> duties = new ArrayList<>();
        for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
            if (isHoliday(day)) {
                duties.add(new Duty(day, HOLIDAYS, false));
                duties.add(new Duty(day, HOLIDAYS, false));
                duties.add(new Duty(day, HOLIDAYS, true));
            } else if (isRestDay(day)) {
                duties.add(new Duty(day, REST_DAYS, false));
                duties.add(new Duty(day, REST_DAYS, true));
            } else {
                duties.add(new Duty(day, NIGHTS, true));
            }
        }
        return duties;
    }

    private static boolean isHoliday(LocalDate day) {
        return BREAKS.stream().anyMatch(span -> {
            LocalDate first = LocalDate.parse(span.substring(0, 10));
            return !day.isBefore(first) && !day.isAfter(first.withDayOfMonth(Integer.parseInt(span.substring(11))));
        });
    }

    private static boolean isRestDay(LocalDate day) {
        return day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0 && !MAKE_UP_WORKDAYS.contains(day);
    }

    /** Everybody's leave: 0 to 25 days in up to three pieces. */
    public List<Leave> leave() {
        Random random = new Random(seed);
        List<Leave> leave = new ArrayList<>();
        for (int person = 0; person < staff; person++) {
            int left = random.nextInt(MOST_LEAVE + 1);
            while (left > 0) {
                int days = Math.min(left, 1 + random.nextInt(15));
                LocalDate from = FIRST.plusDays(random.nextInt(365 - days));
                leave.add(new Leave(person, from, from.plusDays(days - 1L)));
                left -= days;
            }
        }
        return leave;
    }

    /** The problem with people and slots as numbered here. */
    public PlanningProblem problem() {
        return builder().build();
    }

    /** The problem, open for additions. */
    public PlanningProblem.Builder builder() {
        PlanningProblem.Builder builder = PlanningProblem.builder(staff, 3, restDays);
        int everybody = builder.pool(everybody());
        int men = builder.pool(men());
        int[] sections = new int[staff];
        java.util.Arrays.setAll(sections, this::sectionOf);
        builder.sections(sections);
        duties().forEach(duty -> builder.slot(epochDay(duty.day()), duty.level(), duty.isNight() ? men : everybody));
        leave().forEach(leave -> builder.blocked(leave.person(), epochDay(leave.from()), epochDay(leave.to())));
        return builder;
    }

    private BitSet everybody() {
        BitSet set = new BitSet();
        set.set(0, staff);
        return set;
    }

    private BitSet men() {
        BitSet set = new BitSet();
        for (int person = 0; person < staff; person++) {
            set.set(person, isMan(person));
        }
        return set;
    }

    private static int epochDay(LocalDate day) {
        return Math.toIntExact(day.toEpochDay());
    }
}
