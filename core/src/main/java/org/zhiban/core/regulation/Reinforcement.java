package org.zhiban.core.regulation;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.zhiban.core.language.Wording;
import org.zhiban.core.time.Stretch;
import org.zhiban.core.time.TimeLimit;

/**
 * Reinforced duty (加强值班): in a sensitive period more people, other ranks, shorter limits. It is on in the stretches the
 * regulation declares, and whenever an instruction has switched it on.
 *
 * @param id its name in the regulation
 * @param name its name for people
 * @param stretches when it is on by the regulation itself; empty if only by instruction
 * @param seats the seats of some shifts while it is on, by the shift's name in the regulation
 * @param limits the limits that are others while it is on
 * @param citation the clause it rests on
 */
public record Reinforcement(
        String id,
        Wording name,
        List<Stretch> stretches,
        Map<String, List<Seat>> seats,
        Map<Limit, Parameter<TimeLimit>> limits,
        Citation citation) {

    /**
     * Keeps its own copies.
     *
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if it changes nothing, or leaves a shift without a seat
     */
    public Reinforcement {
        PostId.requireName(id, "加强值班 reinforcement id");
        Objects.requireNonNull(name, "name");
        stretches = List.copyOf(stretches);
        seats = Map.copyOf(seats);
        if (seats.values().stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("加强值班 reinforcement " + id + " leaves a shift without a seat");
        }
        Map<Limit, Parameter<TimeLimit>> copy = new EnumMap<>(Limit.class);
        copy.putAll(limits);
        limits = Collections.unmodifiableMap(copy);
        if (seats.isEmpty() && limits.isEmpty()) {
            throw new IllegalArgumentException("加强值班 reinforcement " + id + " changes nothing");
        }
        Objects.requireNonNull(citation, "citation");
    }

    /**
     * Whether it gives a shift other seats (调整班位): by its own name, or by that of the shift it goes with.
     *
     * @param shift the shift
     * @return true if so
     */
    public boolean isSeating(ShiftTemplate shift) {
        return seats.containsKey(shift.id())
                || shift.sameAs().filter(seats::containsKey).isPresent();
    }

    /**
     * Whether the regulation itself has it on (按制度启用).
     *
     * @param date the day
     * @return true if one of its stretches holds the day
     */
    public boolean isDeclaredOn(LocalDate date) {
        return stretches.stream().anyMatch(stretch -> stretch.contains(date));
    }
}
