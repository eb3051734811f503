package org.zhiban.core.shift;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.regulation.IntendedGap;
import org.zhiban.core.regulation.Post;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Regulations;
import org.zhiban.core.regulation.Reinforced;
import org.zhiban.core.regulation.ShiftTemplate;
import org.zhiban.core.regulation.Timetable;
import org.zhiban.core.time.Certainty;
import org.zhiban.core.time.DateSpan;
import org.zhiban.core.time.HolidayCalendar;
import org.zhiban.core.time.OfficeDay;
import org.zhiban.core.time.Span;

/**
 * The timetable laid on the calendar (班次安排): the shifts of every post on every day, clause 一(二), each day by the
 * regulation in force that day. For one post the answerable spans tile the time line: 24 hours, no hole, no overlap,
 * clause 一(三).
 *
 * <p>Safe for use by several threads. It asks the holiday calendar anew each time, unless it is {@link #remembering()}.
 */
public final class ShiftPlan {
    /** How far ahead, in days, the next shift is looked for where an office leaves hours open on purpose: past a summer vacation. */
    private static final int LONGEST_PAUSE = 100;
    /** In seconds, by the world's clock: in China each third lies within one local day. */
    private static final long THIRD_OF_A_DAY = 28_800;

    private static final int RECENT = 2048;

    private final Regulations regulations;
    private final HolidayCalendar holidays;
    private final Optional<Remembered> memory;
    /** What the regulation leaves open or covers twice hangs on no calendar, so it is worked out once. */
    private final Map<PostDay, Coverage> coverages;
    /** The days asked for last, of a year or more; they hang on no calendar either. */
    private final Day[] recent;
    /** Whatever touches a day starts at most this many days before it: one, where no shift lasts longer than a day. */
    private final int reach;

    /** The shifts of a post that start on a day. */
    private record PostDay(PostId post, LocalDate date) {}

    /** A local day as the instants it lasts from and to, with the regulation in force, and whether a shift may run across its change. */
    private record Day(Instant start, Instant end, LocalDate date, Regulation regulation, boolean isNearChange) {
        boolean holds(Instant instant) {
            return !instant.isBefore(start) && instant.isBefore(end);
        }
    }

    /** What was worked out already. */
    private static final class Remembered {
        private final Map<PostDay, List<Shift>> printed = new ConcurrentHashMap<>();
        private final Map<PostDay, List<Shift>> shifts = new ConcurrentHashMap<>();
    }

    /**
     * A plan that asks the holiday calendar anew each time (班次安排).
     *
     * @param regulations the office's regulation in its versions
     * @param holidays the holiday calendar
     * @throws NullPointerException if an argument is null
     */
    public ShiftPlan(Regulations regulations, HolidayCalendar holidays) {
        this(
                regulations,
                holidays,
                Optional.empty(),
                new ConcurrentHashMap<>(),
                new Day[RECENT],
                reach(Objects.requireNonNull(regulations, "regulations")));
    }

    private ShiftPlan(
            Regulations regulations,
            HolidayCalendar holidays,
            Optional<Remembered> memory,
            Map<PostDay, Coverage> coverages,
            Day[] recent,
            int reach) {
        this.regulations = regulations;
        this.holidays = Objects.requireNonNull(holidays, "holidays");
        this.memory = memory;
        this.coverages = coverages;
        this.recent = recent;
        this.reach = reach;
    }

    private static int reach(Regulations regulations) {
        return regulations.versions().stream()
                .flatMap(version -> version.timetable().templates().stream())
                .mapToInt(template -> Math.max(1, (template.endMinute() - 1) / (24 * 60)))
                .max()
                .orElse(1);
    }

    /**
     * The same plan with a memory (带记忆), for who reads a book through: each day is worked out once. A holiday notice that
     * arrives later is not seen by it, so it is not kept longer than that.
     *
     * @return the plan
     */
    public ShiftPlan remembering() {
        return new ShiftPlan(regulations, holidays, Optional.of(new Remembered()), coverages, recent, reach);
    }

    /**
     * The regulation in its versions (制度各版本).
     *
     * @return the regulation
     */
    public Regulations regulations() {
        return regulations;
    }

    /**
     * The holiday calendar (节假日历).
     *
     * @return the calendar
     */
    public HolidayCalendar holidays() {
        return holidays;
    }

    /**
     * The zone of the office (时区).
     *
     * @return the zone local hours are in
     */
    public ZoneId zone() {
        return regulations.zone();
    }

    /**
     * The local day of an instant (日期).
     *
     * @param instant the instant
     * @return the day on the office's wall calendar
     */
    public LocalDate dateOf(Instant instant) {
        Day day = recent[slot(instant)];
        return day != null && day.holds(instant) ? day.date() : worked(instant);
    }

    /**
     * A day with its kind (值班日), under the regulation in force that day.
     *
     * @param date the day
     * @return its kind and certainty
     * @throws org.zhiban.core.time.OutsideCalendarException if the holiday calendar does not know the year
     * @throws IllegalArgumentException if no regulation is in force that day
     */
    public OfficeDay day(LocalDate date) {
        return regulations.on(date).calendar(holidays).day(date);
    }

    /**
     * Whether some days are not all announced (含暂定日), gap G44.
     *
     * @param days the days
     * @return true if the kind of a day is provisional
     */
    public boolean isProvisional(DateSpan days) {
        return days.days().anyMatch(date -> day(date).certainty() == Certainty.PROVISIONAL);
    }

    /**
     * The shifts of a post that start on some days (班次), in order.
     *
     * @param post the post
     * @param days the days
     * @return its shifts
     * @throws UnsettledTimetableException if two neighbours do not meet and the regulation has not settled that
     * @throws IllegalArgumentException if no regulation is in force on one of the days
     */
    public List<Shift> shifts(PostId post, DateSpan days) {
        days.days().forEach(regulations::on);
        return known(post, days);
    }

    /**
     * The same plan under orders that reinforce duty (加强值班令).
     *
     * @param orders what was switched on, and until when
     * @return the plan
     */
    public ShiftPlan under(List<Reinforced> orders) {
        Regulations ordered = regulations.under(orders);
        return ordered == regulations ? this : new ShiftPlan(ordered, holidays);
    }

    /** The shifts that start on some days, each day worked out once where there is a memory. */
    private List<Shift> known(PostId post, DateSpan days) {
        if (memory.isEmpty()) {
            return settled(post, days);
        }
        List<Shift> known = new ArrayList<>();
        for (LocalDate date = days.first(); date.isBefore(days.end()); date = date.plusDays(1)) {
            known.addAll(known(post, date));
        }
        return known;
    }

    private List<Shift> known(PostId post, LocalDate date) {
        DateSpan day = DateSpan.through(date, date);
        return memory.isPresent()
                ? memory.get().shifts.computeIfAbsent(new PostDay(post, date), any -> settled(post, day))
                : settled(post, day);
    }

    private static Optional<Shift> first(List<Shift> shifts, Predicate<Shift> isIt) {
        for (Shift shift : shifts) {
            if (isIt.test(shift)) {
                return Optional.of(shift);
            }
        }
        return Optional.empty();
    }

    private LocalDate worked(Instant instant) {
        return instant.atZone(zone()).toLocalDate();
    }

    private Day day(Instant instant) {
        Day day = recent[slot(instant)];
        if (day == null || !day.holds(instant)) {
            day = lasting(worked(instant));
            recent[slot(instant)] = day;
        }
        return day;
    }

    private static int slot(Instant instant) {
        return Math.floorMod(Math.floorDiv(instant.getEpochSecond(), THIRD_OF_A_DAY), RECENT);
    }

    private Day lasting(LocalDate date) {
        return new Day(
                date.atStartOfDay(zone()).toInstant(),
                date.plusDays(1).atStartOfDay(zone()).toInstant(),
                date,
                regulations.on(date),
                isNearChange(date));
    }

    private List<Shift> settled(PostId post, DateSpan days) {
        LocalDate end = days.end().plusDays(reach + 1L);
        List<Shift> printed = new ArrayList<>();
        for (LocalDate date = days.first().minusDays(reach + 1L); date.isBefore(end); date = date.plusDays(1)) {
            printed.addAll(printed(post, date));
        }
        List<Shift> settled = new ArrayList<>();
        for (int i = 0; i < printed.size(); i++) {
            if (days.contains(printed.get(i).id().date())) {
                settled.add(settled(printed, i));
            }
        }
        return settled;
    }

    private List<Shift> printed(PostId post, LocalDate date) {
        return memory.isPresent()
                ? memory.get().printed.computeIfAbsent(new PostDay(post, date), any -> print(post, date))
                : print(post, date);
    }

    /** In the order they begin. The day before the first regulation has no shifts; nobody asked for it, it is only a neighbour. */
    private List<Shift> print(PostId post, LocalDate date) {
        if (!regulations.isInForceOn(date)) {
            return List.of();
        }
        OfficeDay day = day(date);
        List<Shift> printed = new ArrayList<>();
        for (ShiftTemplate template : regulations.on(date).timetable().of(post, day)) {
            printed.add(printed(template, day));
        }
        printed.sort(Comparator.comparing(shift -> shift.published().start()));
        return printed;
    }

    private Shift printed(ShiftTemplate template, OfficeDay day) {
        LocalDateTime begins = day.date().atTime(template.begins());
        Span hours = hours(begins, template.lasts());
        return new Shift(new ShiftId(template.post(), day.date(), template.id()), template, day, hours, hours);
    }

    private Shift settled(List<Shift> printed, int i) {
        Shift shift = printed.get(i);
        Instant start = i == 0 || isPause(printed.get(i - 1), shift)
                ? shift.published().start()
                : boundary(printed.get(i - 1), shift);
        Instant end = i == printed.size() - 1 || isPause(shift, printed.get(i + 1))
                ? shift.published().end()
                : boundary(shift, printed.get(i + 1));
        Span answerable = Span.of(start, end);
        Span published = isExtended(shift, end) ? Span.of(shift.published().start(), end) : shift.published();
        return new Shift(shift.id(), shift.template(), shift.day(), published, answerable);
    }

    /** Whether nobody is meant to answer between two shifts, by the rule of the day the earlier one starts on. */
    private boolean isPause(Shift before, Shift after) {
        List<IntendedGap> gaps = regulations.on(before.id().date()).timetable().gaps();
        Instant reached = before.published().end();
        Instant begins = after.published().start();
        while (!gaps.isEmpty() && reached.isBefore(begins)) {
            Instant from = reached;
            Optional<Instant> until = gaps.stream()
                    .filter(gap -> gap.post().equals(before.id().post()))
                    .flatMap(gap -> hours(gap, from))
                    .filter(hours -> hours.contains(from))
                    .map(Span::end)
                    .max(Comparator.naturalOrder());
            if (until.isEmpty()) {
                return false;
            }
            reached = until.get();
        }
        return !gaps.isEmpty() && before.published().end().isBefore(begins);
    }

    /**
     * Whether an office leaves the hours after a shift open on purpose (有意空档), by the rule of the day the shift starts on.
     *
     * @param shift the shift
     * @return true if nobody is meant to answer when it ends
     */
    public boolean isLeftOpenAfter(Shift shift) {
        Instant end = shift.answerable().end();
        return regulations.on(shift.id().date()).timetable().gaps().stream()
                .filter(gap -> gap.post().equals(shift.id().post()))
                .flatMap(gap -> hours(gap, end.minusNanos(1)))
                .anyMatch(hours -> hours.contains(end));
    }

    /** The hours of a gap that begin on the day of an instant or the day before. */
    private Stream<Span> hours(IntendedGap gap, Instant instant) {
        LocalDate date = worked(instant);
        return Stream.of(date.minusDays(1), date)
                .filter(regulations::isInForceOn)
                .filter(day -> gap.days()
                        .holds(
                                day(day).kind(),
                                day.getDayOfWeek(),
                                regulations.on(day).timetable().seasonsOn(day)))
                .map(day -> hours(day.atTime(gap.from()), gap.lasts()));
    }

    private Span hours(LocalDateTime begins, Duration lasts) {
        return Span.of(
                begins.atZone(zone()).toInstant(),
                begins.plus(lasts).atZone(zone()).toInstant());
    }

    private boolean isExtended(Shift shift, Instant end) {
        Timetable timetable = regulations.on(shift.id().date()).timetable();
        return end.isAfter(shift.published().end())
                && timetable.hole().orElseThrow().value() == Timetable.Hole.OUTGOING_EXTENDED;
    }

    /** Where responsibility passes from one shift to the next; the rule of the day the earlier one starts on governs. */
    private Instant boundary(Shift before, Shift after) {
        Instant ends = before.published().end();
        Instant begins = after.published().start();
        Timetable timetable = regulations.on(before.id().date()).timetable();
        if (ends.isBefore(begins)) {
            timetable.hole().orElseThrow(() -> new UnsettledTimetableException("a hole", before.id(), after.id()));
            return begins;
        }
        if (ends.isAfter(begins)) {
            Timetable.Overlap choice = timetable
                    .overlap()
                    .orElseThrow(() -> new UnsettledTimetableException("an overlap", before.id(), after.id()))
                    .value();
            return choice == Timetable.Overlap.OUTGOING_COMPLETES ? ends : begins;
        }
        return begins;
    }

    /**
     * A shift by identity (班次).
     *
     * @param id the identity
     * @return the shift, or empty if the timetable has none such on that kind of day
     */
    public Optional<Shift> find(ShiftId id) {
        regulations.on(id.date());
        return first(known(id.post(), id.date()), shift -> shift.id().equals(id));
    }

    /**
     * The shift of a post somebody answers for at an instant (当班班次).
     *
     * @param post the post
     * @param instant the instant
     * @return the shift, or empty if the post has none then
     * @throws IllegalArgumentException if no regulation is in force that day
     */
    public Optional<Shift> at(PostId post, Instant instant) {
        LocalDate date = dateOf(instant);
        regulations.on(date);
        return first(
                known(post, DateSpan.through(date.minusDays(reach), date)),
                shift -> shift.answerable().contains(instant));
    }

    /**
     * The shift after one (下一班次).
     *
     * @param shift the earlier shift
     * @return the shift of the same post that begins when this one ends, or empty if none does
     */
    public Optional<Shift> next(Shift shift) {
        LocalDate date = shift.id().date();
        Instant end = shift.answerable().end();
        return first(
                known(shift.id().post(), DateSpan.through(date, date.plusDays(reach))),
                other -> other.answerable().start().equals(end));
    }

    /**
     * The shift a post is taken over for after one (接班班次): the next; or, after hours the office leaves open on purpose,
     * the first that follows.
     *
     * @param shift the earlier shift
     * @return the following shift of the same post, or empty if none follows within a hundred days
     */
    public Optional<Shift> following(Shift shift) {
        Optional<Shift> next = next(shift);
        boolean isLast = regulations.on(shift.id().date()).timetable().gaps().isEmpty();
        return next.isPresent() || isLast
                ? next
                : upcoming(shift.id().post(), shift.answerable().end());
    }

    /**
     * The next shift of a post to begin (将到班次).
     *
     * @param post the post
     * @param instant from when on
     * @return the first shift that begins then or later, or empty if none does within a hundred days
     */
    public Optional<Shift> upcoming(PostId post, Instant instant) {
        LocalDate date = dateOf(instant);
        return Stream.iterate(date, day -> day.plusDays(1))
                .limit(LONGEST_PAUSE)
                .filter(regulations::isInForceOn)
                .flatMap(day -> known(post, day).stream())
                .filter(shift -> !shift.answerable().start().isBefore(instant))
                .findFirst();
    }

    /**
     * The shifts of a post somebody answers for during a span (期间班次), in order.
     *
     * @param post the post
     * @param span the span
     * @return every shift that shares an instant with it
     */
    public List<Shift> during(PostId post, Span span) {
        DateSpan days = DateSpan.through(dateOf(span.start()).minusDays(reach), dateOf(span.end()));
        return known(post, days).stream()
                .filter(shift -> shift.answerable().overlaps(span))
                .toList();
    }

    /**
     * How far the printed hours of a post cover the day (时间覆盖), by the regulation in force on a date.
     *
     * @param post the post
     * @param date the date
     * @return the analysis
     */
    public Coverage coverage(PostId post, LocalDate date) {
        Regulation regulation = regulations.on(date);
        PostDay since = new PostDay(post, regulation.inForceFrom());
        return coverages.computeIfAbsent(since, any -> Coverage.of(regulation, post));
    }

    /**
     * The regulation what happens at an instant is judged by (适用制度): that of the day; while a shift of a desk runs across a
     * change of the regulation, the one that shift is judged by, so that one night goes by one text.
     *
     * @param instant the instant
     * @return the regulation
     * @throws IllegalArgumentException if none is in force that day
     */
    public Regulation regulationAt(Instant instant) {
        Day day = day(instant);
        return day.isNearChange() ? ofShift(instant, day.regulation()) : day.regulation();
    }

    private boolean isNearChange(LocalDate date) {
        return regulations.versions().stream()
                .skip(1)
                .map(Regulation::inForceFrom)
                .anyMatch(change -> Math.abs(ChronoUnit.DAYS.between(change, date)) <= reach);
    }

    private Regulation ofShift(Instant instant, Regulation ofDay) {
        return regulations.posts(Post.Kind.DESK).stream()
                .flatMap(post -> at(post, instant).stream())
                .map(shift -> regulationOf(shift.id()))
                .filter(law -> !law.version().equals(ofDay.version()))
                .findFirst()
                .orElse(ofDay);
    }

    /**
     * The regulation a shift is judged by (适用制度): the one in force on the day it starts, unless a new one came in while it
     * lasted and says otherwise.
     *
     * @param shift the shift
     * @return the regulation
     */
    public Regulation regulationOf(ShiftId shift) {
        Regulation law = regulations.on(shift.date());
        boolean isNearChange = law.inForceUntil()
                .filter(change -> !change.isAfter(shift.date().plusDays(reach)))
                .isPresent();
        return isNearChange
                ? law.timetable()
                        .find(shift.template())
                        .map(template -> shift.date().atTime(template.begins()))
                        .map(begins -> regulations.judging(
                                begins,
                                begins.plus(law.timetable()
                                        .find(shift.template())
                                        .orElseThrow()
                                        .lasts())))
                        .orElse(law)
                : law;
    }
}
