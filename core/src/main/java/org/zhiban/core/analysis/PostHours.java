package org.zhiban.core.analysis;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import org.zhiban.core.regulation.IntendedGap;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.ShiftTemplate;
import org.zhiban.core.time.OfficeDay;

/** Who has which minute of a day at a post, by print and on the calendar: how many shifts, or nobody on purpose. */
final class PostHours {
    private static final int DAY = 24 * 60;
    /** Minutes left open on purpose. */
    static final int OPEN = -1;

    private final Inquiry inquiry;
    private final PostId post;
    private final int reach;
    private final Map<LocalDate, int[]> known = new HashMap<>();

    PostHours(Inquiry inquiry, PostId post) {
        this.inquiry = inquiry;
        this.post = post;
        this.reach = inquiry.templates(post).stream()
                .mapToInt(template -> Math.max(1, (template.endMinute() - 1) / DAY))
                .max()
                .orElse(1);
    }

    /** Whether everything that can reach into a day is known. */
    boolean knows(LocalDate date) {
        return inquiry.knows(date) && inquiry.knows(date.minusDays(reach));
    }

    /** How many shifts have a minute of a day: none, one, more; or {@link #OPEN}. */
    int at(LocalDate date, int minute) {
        return known.computeIfAbsent(date, this::day)[minute];
    }

    private int[] day(LocalDate date) {
        int[] minutes = new int[DAY];
        for (int back = 0; back <= reach; back++) {
            OfficeDay day = inquiry.calendar().day(date.minusDays(back));
            for (ShiftTemplate template : inquiry.timetable().of(post, day)) {
                int offset = -back * DAY;
                for (int minute = Math.max(0, template.beginMinute() + offset);
                        minute < Math.min(DAY, template.endMinute() + offset);
                        minute++) {
                    minutes[minute]++;
                }
            }
        }
        inquiry.timetable().gaps().stream()
                .filter(gap -> gap.post().equals(post))
                .forEach(gap -> open(minutes, gap, date));
        return minutes;
    }

    private void open(int[] minutes, IntendedGap gap, LocalDate date) {
        boolean[] open = new boolean[DAY];
        int begins = gap.from().toSecondOfDay() / 60;
        int ends = begins + Math.toIntExact(gap.lasts().toMinutes());
        if (holds(gap, date)) {
            Arrays.fill(open, begins, Math.min(DAY, ends), true);
        }
        if (ends > DAY && holds(gap, date.minusDays(1))) {
            Arrays.fill(open, 0, ends - DAY, true);
        }
        for (int minute = 0; minute < DAY; minute++) {
            minutes[minute] = open[minute] && minutes[minute] == 0 ? OPEN : minutes[minute];
        }
    }

    private boolean holds(IntendedGap gap, LocalDate date) {
        return gap.days()
                .holds(
                        inquiry.calendar().day(date).kind(),
                        date.getDayOfWeek(),
                        inquiry.timetable().seasonsOn(date));
    }
}
