package org.zhiban.core.regulation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhiban.core.time.HolidayReading;
import org.zhiban.core.time.TimeLimit;

/** Jiaohe's regulation as another office, or a later year, would have it: one thing changed, the rest kept. */
final class AmendedRegulation {
    private final Regulation base = Jiaohe.regulation();
    private String version = base.version();
    private LocalDate from = base.inForceFrom();
    private Optional<LocalDate> until = base.inForceUntil();
    private Parameter<HolidayReading> holidays = base.holidays();
    private Timetable timetable = base.timetable();
    private List<Pool> pools = base.pools();
    private final Map<Limit, Parameter<TimeLimit>> limits = new EnumMap<>(base.limits());

    AmendedRegulation inForce(String name, String first, String end) {
        version = name;
        from = LocalDate.parse(first);
        until = Optional.of(LocalDate.parse(end));
        return this;
    }

    AmendedRegulation reading(HolidayReading chosen) {
        holidays = new Parameter<>(chosen, Citation.assumption("一(二)-8", "G04", "G04"));
        return this;
    }

    AmendedRegulation settling(Timetable.Hole hole, Timetable.Overlap overlap) {
        timetable = new Timetable(
                timetable.templates(),
                timetable.seasons(),
                Optional.ofNullable(hole)
                        .map(chosen -> new Parameter<>(chosen, Citation.assumption("一(二)-13", "G01", "G01"))),
                Optional.ofNullable(overlap)
                        .map(chosen -> new Parameter<>(chosen, Citation.assumption("一(二)-14", "G02", "G02"))),
                timetable.gaps());
        return this;
    }

    AmendedRegulation seats(String template, int seats) {
        Seat seat = timetable.find(template).orElseThrow().seats().get(0);
        timetable = timetable.seated(Map.of(template, Collections.nCopies(seats, seat)));
        return this;
    }

    /** The pool of this name becomes that of another, as when nights are no longer kept by men alone. */
    AmendedRegulation poolLike(String id, String other) {
        List<Pool> changed = new ArrayList<>();
        for (Pool pool : pools) {
            changed.add(
                    pool.id().equals(id)
                            ? new Pool(id, pool.name(), base.pool(other).eligibility(), pool.citation())
                            : pool);
        }
        pools = changed;
        return this;
    }

    AmendedRegulation limit(Limit limit, int minutes) {
        limits.put(limit, new Parameter<>(TimeLimit.ofMinutes(minutes), Citation.assumption("一(四)-2", "G19", "G19")));
        return this;
    }

    Regulation regulation() {
        return base.toBuilder()
                .version(version)
                .inForceFrom(from)
                .inForceUntil(until)
                .holidays(holidays)
                .timetable(timetable)
                .pools(pools)
                .limits(limits)
                .build();
    }
}
