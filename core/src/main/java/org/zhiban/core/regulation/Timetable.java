package org.zhiban.core.regulation;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.zhiban.core.time.DayKind;
import org.zhiban.core.time.OfficeDay;

/**
 * The timetable (班次时间表): the shifts of every kind of day, and how the places where printed hours do not meet are
 * settled. Clause 一(二); a place left unsettled is an error wherever responsibility is asked for.
 *
 * @param templates the shifts
 * @param seasons the seasons with hours of their own, possibly none
 * @param hole who answers between the printed end of a shift and the printed start of the next (gap G01); empty if the
 *     office has not chosen
 * @param overlap whose hours yield where two printed shifts overlap (gap G02); empty if the office has not chosen
 * @param gaps the hours the office means to leave open
 */
public record Timetable(
        List<ShiftTemplate> templates,
        List<Season> seasons,
        Optional<Parameter<Hole>> hole,
        Optional<Parameter<Overlap>> overlap,
        List<IntendedGap> gaps) {

    /** How a hole between printed hours (时间空档) is settled. */
    public enum Hole {
        /** 交班前仍由交班人负责: printed hours stay; the outgoing officer answers until relieved. */
        OUTGOING_HOLDS_ON,
        /** 延长至接班: the outgoing shift is printed and kept until the next begins. */
        OUTGOING_EXTENDED
    }

    /** How an overlap of printed hours (时间重叠) is settled. */
    public enum Overlap {
        /** 交班人值满: the outgoing shift keeps its hours, the next begins when it ends. */
        OUTGOING_COMPLETES,
        /** 接班人提前接班: the incoming shift takes over at its printed start. */
        INCOMING_TAKES_OVER
    }

    /**
     * Keeps its own copy.
     *
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if two templates of one post share an id
     */
    public Timetable {
        templates = List.copyOf(templates);
        seasons = List.copyOf(seasons);
        gaps = List.copyOf(gaps);
        Objects.requireNonNull(hole, "hole");
        Objects.requireNonNull(overlap, "overlap");
        if (templates.stream().map(ShiftTemplate::id).distinct().count() < templates.size()) {
            throw new IllegalArgumentException("班次时间表 timetable names a shift template twice");
        }
    }

    /**
     * The shifts of a post (班次) that start on a day of some sort, in order of their start.
     *
     * @param post the post
     * @param kind the kind of day
     * @param weekday the day of the week
     * @param in the names of the seasons the day lies in
     * @return its templates, possibly none
     */
    public List<ShiftTemplate> of(PostId post, DayKind kind, DayOfWeek weekday, Set<String> in) {
        List<ShiftTemplate> starting = new ArrayList<>();
        for (ShiftTemplate template : templates) {
            if (template.post().equals(post) && template.starts().holds(kind, weekday, in)) {
                starting.add(template);
            }
        }
        starting.sort(Comparator.comparingInt(ShiftTemplate::beginMinute));
        return Collections.unmodifiableList(starting);
    }

    /**
     * The shifts of a post (班次) that start on a day, in order of their start.
     *
     * @param post the post
     * @param day the day
     * @return its templates, possibly none
     */
    public List<ShiftTemplate> of(PostId post, OfficeDay day) {
        return of(post, day.kind(), day.date().getDayOfWeek(), seasonsOn(day.date()));
    }

    /**
     * The seasons of a day (当日季节).
     *
     * @param date the day
     * @return the names of the seasons it lies in
     */
    public Set<String> seasonsOn(LocalDate date) {
        return seasons.isEmpty()
                ? Set.of()
                : seasons.stream()
                        .filter(season -> season.contains(date))
                        .map(Season::id)
                        .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * Some of the shifts with other seats (调整班位), as in reinforced duty; what goes with a shift is seated like it.
     *
     * @param seats the seats, by the shift's name
     * @return the timetable
     */
    public Timetable seated(Map<String, List<Seat>> seats) {
        List<ShiftTemplate> changed = templates.stream()
                .map(template ->
                        template.seated(seats.getOrDefault(template.sameAs().orElse(template.id()), template.seats())))
                .toList();
        return new Timetable(changed, seasons, hole, overlap, gaps);
    }

    /**
     * A shift by its name (班次).
     *
     * @param id the template's id
     * @return the template, or empty if the timetable has none
     */
    public Optional<ShiftTemplate> find(String id) {
        for (ShiftTemplate template : templates) {
            if (template.id().equals(id)) {
                return Optional.of(template);
            }
        }
        return Optional.empty();
    }
}
