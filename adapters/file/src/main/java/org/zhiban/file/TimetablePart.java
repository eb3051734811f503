package org.zhiban.file;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhiban.core.language.Wording;
import org.zhiban.core.regulation.Citation;
import org.zhiban.core.regulation.IntendedGap;
import org.zhiban.core.regulation.Limit;
import org.zhiban.core.regulation.Parameter;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Presence;
import org.zhiban.core.regulation.PresenceWindow;
import org.zhiban.core.regulation.Reinforcement;
import org.zhiban.core.regulation.Season;
import org.zhiban.core.regulation.Seat;
import org.zhiban.core.regulation.ShiftTemplate;
import org.zhiban.core.regulation.StartDays;
import org.zhiban.core.regulation.Timetable;
import org.zhiban.core.time.DayKind;
import org.zhiban.core.time.Stretch;
import org.zhiban.core.time.TimeLimit;

/** The part of a regulation file on hours: seasons, shifts, seats, hours left open, and reinforced duty. */
final class TimetablePart {
    static final Wording STRETCH = Wording.of(
            "须为起止日期，如05-01/09-30（每年）或2026-09-01/2027-01-20（一次）。",
            "It must be first/last such as 05-01/09-30 (every year) or 2026-09-01/2027-01-20 (once).");

    private TimetablePart() {}

    static Optional<Timetable> read(Yaml place) {
        place.only("seasons", "hole", "overlap", "shifts", "gaps");
        List<Season> seasons = place.get("seasons").list(TimetablePart::season);
        Optional<Parameter<Timetable.Hole>> hole = place.optional("hole")
                .flatMap(
                        it -> RegulationFile.parameter(it, "settled", choice -> choice.constant(Timetable.Hole.class)));
        Optional<Parameter<Timetable.Overlap>> overlap = place.optional("overlap")
                .flatMap(it ->
                        RegulationFile.parameter(it, "settled", choice -> choice.constant(Timetable.Overlap.class)));
        List<ShiftTemplate> shifts = place.get("shifts").list(TimetablePart::shift);
        List<IntendedGap> gaps = place.get("gaps").list(TimetablePart::gap);
        return place.make(() -> new Timetable(shifts, seasons, hole, overlap, gaps));
    }

    private static Optional<Season> season(Yaml place) {
        place.only("id", "zh", "en", "is");
        List<Stretch> stretches = place.get("is").list(TimetablePart::stretch);
        return RegulationFile.named(place, (id, name) -> new Season(id, name, stretches));
    }

    private static Optional<Stretch> stretch(Yaml place) {
        return place.value(Stretch::parse, STRETCH);
    }

    private static Optional<ShiftTemplate> shift(Yaml place) {
        place.only(
                "id",
                "zh",
                "en",
                "post",
                "on",
                "weekdays",
                "in",
                "begins",
                "lasts",
                "seats",
                "same-as",
                "rotation",
                "category",
                "naming",
                "presence",
                "hours");
        Optional<PostId> post = place.get("post").value(PostId::of, RegulationFile.NAME);
        Optional<StartDays> starts = startDays(place);
        Optional<LocalTime> begins = time(place, "begins");
        Optional<Duration> lasts = place.get("lasts").value(Duration::parse, RegulationFile.LENGTH);
        List<Seat> seats = place.get("seats").list(TimetablePart::seat);
        Optional<String> sameAs = place.optional("same-as").flatMap(Yaml::text);
        Optional<String> rotation = place.get("rotation").text();
        Optional<String> category = place.get("category").text();
        Optional<ShiftTemplate.Naming> naming = place.get("naming").constant(ShiftTemplate.Naming.class);
        List<PresenceWindow> presence = place.optional("presence")
                .map(it -> it.list(TimetablePart::presence))
                .orElse(List.of());
        Optional<Citation> hours = RegulationFile.citation(place.get("hours").only("clause", "basis", "reading"));
        return RegulationFile.named(
                place,
                (id, name) -> new ShiftTemplate(
                        id,
                        name,
                        post.orElseThrow(),
                        starts.orElseThrow(),
                        begins.orElseThrow(),
                        lasts.orElseThrow(),
                        seats,
                        sameAs,
                        rotation.orElseThrow(),
                        category.orElseThrow(),
                        naming.orElseThrow(),
                        presence,
                        hours.orElseThrow()));
    }

    /** On which kinds of day; where no weekday or season is given, on every one. */
    private static Optional<StartDays> startDays(Yaml place) {
        Set<DayKind> kinds = new LinkedHashSet<>(place.get("on").list(kind -> kind.constant(DayKind.class)));
        Set<DayOfWeek> weekdays = place.optional("weekdays")
                .<Set<DayOfWeek>>map(it -> new LinkedHashSet<>(it.list(day -> day.constant(DayOfWeek.class))))
                .orElseGet(() -> EnumSet.allOf(DayOfWeek.class));
        Set<String> seasons = place.optional("in")
                .<Set<String>>map(it -> new LinkedHashSet<>(it.list(Yaml::text)))
                .orElse(Set.of());
        return place.make(() -> new StartDays(kinds, weekdays, seasons));
    }

    static Optional<LocalTime> time(Yaml place, String name) {
        return place.get(name).value(LocalTime::parse, RegulationFile.TIME);
    }

    private static Optional<Seat> seat(Yaml place) {
        place.only("zh", "en", "pools");
        Optional<Wording> name = RegulationFile.wording(place);
        List<String> pools = place.get("pools").list(Yaml::text);
        return place.make(() -> new Seat(name.orElseThrow(), pools));
    }

    private static Optional<PresenceWindow> presence(Yaml place) {
        place.only("from", "until", "is");
        Optional<LocalTime> from = time(place, "from");
        Optional<LocalTime> until = time(place, "until");
        Optional<Presence> presence = place.get("is").constant(Presence.class);
        return place.make(() -> new PresenceWindow(from.orElseThrow(), until.orElseThrow(), presence.orElseThrow()));
    }

    private static Optional<IntendedGap> gap(Yaml place) {
        place.only("post", "on", "weekdays", "in", "from", "lasts", "clause", "basis", "reading");
        Optional<PostId> post = place.get("post").value(PostId::of, RegulationFile.NAME);
        Optional<StartDays> days = startDays(place);
        Optional<LocalTime> from = time(place, "from");
        Optional<Duration> lasts = place.get("lasts").value(Duration::parse, RegulationFile.LENGTH);
        Optional<Citation> citation = RegulationFile.citation(place);
        return place.make(() -> new IntendedGap(
                post.orElseThrow(),
                days.orElseThrow(),
                from.orElseThrow(),
                lasts.orElseThrow(),
                citation.orElseThrow()));
    }

    static Optional<Reinforcement> reinforcement(Yaml place) {
        place.only("id", "zh", "en", "is", "seats", "limits", "clause", "basis", "reading");
        List<Stretch> stretches = place.get("is").list(TimetablePart::stretch);
        Map<String, List<Seat>> seats = new HashMap<>();
        place.get("seats").entries().forEach((shift, them) -> seats.put(shift, them.list(TimetablePart::seat)));
        Map<Limit, Parameter<TimeLimit>> limits = RegulationFile.limits(place.get("limits"));
        Optional<Citation> citation = RegulationFile.citation(place);
        return RegulationFile.named(
                place, (id, name) -> new Reinforcement(id, name, stretches, seats, limits, citation.orElseThrow()));
    }
}
