package org.zhiban.core.analysis;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.zhiban.core.language.Wording;
import org.zhiban.core.regulation.Citation;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.EmergencyProcedure;
import org.zhiban.core.regulation.EmergencyProcedure.Link;
import org.zhiban.core.regulation.EmergencyProcedure.ReportLimit;
import org.zhiban.core.regulation.IntendedGap;
import org.zhiban.core.regulation.Jiaohe;
import org.zhiban.core.regulation.Limit;
import org.zhiban.core.regulation.Parameter;
import org.zhiban.core.regulation.Pool;
import org.zhiban.core.regulation.PresenceWindow;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Role;
import org.zhiban.core.regulation.RoleTerm;
import org.zhiban.core.regulation.Season;
import org.zhiban.core.regulation.Seat;
import org.zhiban.core.regulation.ShiftTemplate;
import org.zhiban.core.regulation.StartDays;
import org.zhiban.core.regulation.Timetable;
import org.zhiban.core.staff.Eligibility;
import org.zhiban.core.time.DayKind;
import org.zhiban.core.time.Stretch;
import org.zhiban.core.time.TimeLimit;

/** Jiaohe's regulation with a fault, which is what an analysis is for. */
final class FaultyRegulation {
    static final Citation WHY = Citation.text("一(二)-10");
    static final Set<DayKind> ALL = EnumSet.allOf(DayKind.class);
    static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);

    private FaultyRegulation() {}

    private static Regulation sound() {
        return Jiaohe.regulation();
    }

    static Timetable hours() {
        return sound().timetable();
    }

    static Regulation with(Timetable timetable) {
        return sound().toBuilder().timetable(timetable).build();
    }

    static Timetable unsettled() {
        return new Timetable(hours().templates(), List.of(), Optional.empty(), Optional.empty(), List.of());
    }

    static Timetable leavingOpen(IntendedGap... gaps) {
        return new Timetable(hours().templates(), hours().seasons(), hours().hole(), hours().overlap(), List.of(gaps));
    }

    static Regulation shift(String id, UnaryOperator<ShiftTemplate> change) {
        List<ShiftTemplate> templates = hours().templates().stream()
                .map(template -> template.id().equals(id) ? change.apply(template) : template)
                .toList();
        return with(new Timetable(templates, List.of(), hours().hole(), hours().overlap(), List.of()));
    }

    static ShiftTemplate starting(ShiftTemplate template, StartDays starts) {
        return new ShiftTemplate(
                template.id(),
                template.name(),
                template.post(),
                starts,
                template.begins(),
                template.lasts(),
                template.seats(),
                template.sameAs(),
                template.rotation(),
                template.category(),
                template.naming(),
                template.presence(),
                template.hours());
    }

    static ShiftTemplate lasting(ShiftTemplate template, String begins, int hours) {
        return new ShiftTemplate(
                template.id(),
                template.name(),
                template.post(),
                template.starts(),
                LocalTime.parse(begins),
                Duration.ofHours(hours),
                template.seats(),
                template.sameAs(),
                template.rotation(),
                template.category(),
                template.naming(),
                template.presence(),
                template.hours());
    }

    static ShiftTemplate present(ShiftTemplate template, PresenceWindow... windows) {
        return new ShiftTemplate(
                template.id(),
                template.name(),
                template.post(),
                template.starts(),
                template.begins(),
                template.lasts(),
                template.seats(),
                template.sameAs(),
                template.rotation(),
                template.category(),
                template.naming(),
                List.of(windows),
                template.hours());
    }

    static ShiftTemplate named(ShiftTemplate template, String id) {
        return new ShiftTemplate(
                id,
                template.name(),
                template.post(),
                template.starts(),
                template.begins(),
                template.lasts(),
                template.seats(),
                template.sameAs(),
                template.rotation(),
                template.category(),
                template.naming(),
                template.presence(),
                template.hours());
    }

    /** The desk's shifts once for each season; the leader's as they are. */
    static Timetable seasonal(Season... seasons) {
        List<ShiftTemplate> templates = new ArrayList<>();
        for (ShiftTemplate template : hours().templates()) {
            if (template.post().equals(Jiaohe.LEADER)) {
                templates.add(template);
            } else {
                for (Season season : seasons) {
                    StartDays starts = new StartDays(template.starts().kinds(), EVERY_DAY, Set.of(season.id()));
                    templates.add(named(starting(template, starts), template.id() + "-" + season.id()));
                }
            }
        }
        return new Timetable(templates, List.of(seasons), hours().hole(), hours().overlap(), List.of());
    }

    /** The lines answered in the day shift of whatever season comes first, so that they name a shift there is. */
    static Regulation inSeasons(Season... seasons) {
        return sound().toBuilder()
                .lines(List.of())
                .citations(without(Code.CALL_NOT_ON_FORM))
                .timetable(seasonal(seasons))
                .build();
    }

    static Season season(String id, String... stretches) {
        return new Season(
                id,
                Wording.of(id, id),
                List.of(stretches).stream().map(Stretch::parse).toList());
    }

    static Map<Code, Citation> without(Code... codes) {
        Map<Code, Citation> citations = new EnumMap<>(sound().citations());
        List.of(codes).forEach(citations::remove);
        return citations;
    }

    static Regulation pool(String id, Eligibility who) {
        return sound().toBuilder()
                .pools(sound().pools().stream()
                        .map(pool -> pool.id().equals(id) ? new Pool(id, pool.name(), who, pool.citation()) : pool)
                        .toList())
                .build();
    }

    static Regulation seats(String shift, int seats) {
        Seat seat = hours().find(shift).orElseThrow().seats().get(0);
        return with(hours().seated(Map.of(shift, Collections.nCopies(seats, seat))));
    }

    static Regulation chain(Link... chain) {
        return emergencies(List.of(chain), sound().emergencies().limits());
    }

    static Regulation emergencies(List<Link> chain, List<ReportLimit> limits) {
        EmergencyProcedure all = sound().emergencies();
        return sound().toBuilder()
                .emergencies(new EmergencyProcedure(all.questions(), all.kinds(), chain, all.recipients(), limits))
                .build();
    }

    static Regulation role(Role role, Optional<Eligibility> who) {
        Map<Role, RoleTerm> roles = new LinkedHashMap<>(sound().roles());
        roles.put(role, new RoleTerm(Wording.of(role.id(), role.id()), who, WHY));
        return sound().toBuilder().roles(roles).build();
    }

    static Regulation withoutRole(Role role) {
        Map<Role, RoleTerm> roles = new LinkedHashMap<>(sound().roles());
        roles.remove(role);
        return sound().toBuilder().roles(roles).build();
    }

    static Regulation limit(Limit limit, int minutes) {
        Map<Limit, Parameter<TimeLimit>> limits = new EnumMap<>(sound().limits());
        limits.put(limit, new Parameter<>(TimeLimit.ofMinutes(minutes), WHY));
        return sound().toBuilder().limits(limits).build();
    }

    static Map<Limit, Parameter<TimeLimit>> withoutLimits(Limit... gone) {
        Map<Limit, Parameter<TimeLimit>> limits = new EnumMap<>(sound().limits());
        List.of(gone).forEach(limits::remove);
        return limits;
    }
}
