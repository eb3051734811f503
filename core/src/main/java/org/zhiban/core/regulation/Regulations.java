package org.zhiban.core.regulation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.zhiban.core.time.DateSpan;

/**
 * The versions of an office's regulation (历次制度), each in force for its own days. Outside them is an error, never a
 * default: before the first or after the last day nobody knows the rule. Where duty is reinforced on a day, by the
 * regulation itself or by an instruction, the version of that day is given as it then is.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class Regulations {
    private final List<Regulation> versions;
    private final List<Reinforced> switched;
    /** Regulations as they are while something is on: there are few, and every day of a book asks for them. */
    private final Map<Regulation, Map<Set<String>, Regulation>> reinforced;

    /**
     * Sorts and checks the versions (历次制度).
     *
     * @param versions the versions, in any order, no two in force on one day, all in one zone
     * @throws IllegalArgumentException if there is none, two share a name, or two are in force on one day
     */
    public Regulations(List<Regulation> versions) {
        this(sorted(versions), List.of(), new IdentityHashMap<>());
        if (this.versions.isEmpty()) {
            throw new IllegalArgumentException("制度 an office needs a regulation");
        }
        for (int i = 1; i < this.versions.size(); i++) {
            requireSuccession(this.versions.get(i - 1), this.versions.get(i));
        }
        this.versions.forEach(version -> reinforced.put(version, new ConcurrentHashMap<>()));
    }

    private Regulations(
            List<Regulation> versions,
            List<Reinforced> switched,
            Map<Regulation, Map<Set<String>, Regulation>> reinforced) {
        this.versions = versions;
        this.switched = switched;
        this.reinforced = reinforced;
    }

    private static List<Regulation> sorted(List<Regulation> versions) {
        return versions.stream()
                .sorted(Comparator.comparing(Regulation::inForceFrom))
                .toList();
    }

    /**
     * The same versions, with duty reinforced by instruction on some days (加强值班令).
     *
     * @param orders what was switched on, and until when
     * @return the versions under these orders
     */
    public Regulations under(List<Reinforced> orders) {
        return orders.equals(switched) ? this : new Regulations(versions, List.copyOf(orders), reinforced);
    }

    /**
     * The versions (历次制度), in the order of their first day, as written.
     *
     * @return the versions
     */
    public List<Regulation> versions() {
        return versions;
    }

    private static void requireSuccession(Regulation earlier, Regulation later) {
        if (!earlier.zone().equals(later.zone())) {
            throw new IllegalArgumentException("时区 regulation " + later.version() + " changes the zone from "
                    + earlier.zone() + " to " + later.zone() + "; an office keeps one zone");
        }
        if (earlier.version().equals(later.version()) || earlier.isInForceOn(later.inForceFrom())) {
            throw new IllegalArgumentException("制度 regulation " + earlier.version() + " is still in force when "
                    + later.version() + " begins on " + later.inForceFrom());
        }
    }

    /**
     * A single version (现行制度).
     *
     * @param regulation the regulation
     * @return the history of one version
     */
    public static Regulations of(Regulation regulation) {
        return new Regulations(List.of(regulation));
    }

    /**
     * The zone of the office (时区), the same in every version.
     *
     * @return the zone
     */
    public ZoneId zone() {
        return versions.get(0).zone();
    }

    /**
     * The posts of a kind (岗位) in any version.
     *
     * @param kind the kind
     * @return their identities, each once
     */
    public List<PostId> posts(Post.Kind kind) {
        return versions.stream()
                .flatMap(regulation -> regulation.posts(kind).stream())
                .map(Post::id)
                .distinct()
                .toList();
    }

    /**
     * Whether a version is in force on a day (有无施行).
     *
     * @param date the day
     * @return true if {@link #on} has an answer
     */
    public boolean isInForceOn(LocalDate date) {
        return versions.stream().anyMatch(regulation -> regulation.isInForceOn(date));
    }

    /**
     * The template of a shift (班次定义), as the text of the day the shift starts on has it.
     *
     * @param date that day
     * @param id the template's name
     * @return the template, or empty if that text has none of the name
     * @throws IllegalArgumentException if no version is in force that day
     */
    public Optional<ShiftTemplate> template(LocalDate date, String id) {
        return on(date).timetable().find(id);
    }

    /**
     * The versions in force on some of a number of days (期间施行的制度), as written, in the order of their first day.
     *
     * @param days the days
     * @return the versions, possibly none
     */
    public List<Regulation> during(DateSpan days) {
        return versions.stream()
                .filter(version -> days.days().anyMatch(version::isInForceOn))
                .toList();
    }

    /**
     * The version in force on a day (当日施行的制度).
     *
     * @param date the day
     * @return the regulation
     * @throws IllegalArgumentException if none is in force that day
     */
    public Regulation on(LocalDate date) {
        for (int i = versions.size() - 1; i >= 0; i--) {
            if (versions.get(i).isInForceOn(date)) {
                return on(date, versions.get(i));
            }
        }
        throw new IllegalArgumentException("制度 no regulation is in force on " + date + " (have "
                + versions.get(0).version() + " from " + versions.get(0).inForceFrom() + ")");
    }

    private Regulation on(LocalDate date, Regulation version) {
        if (version.reinforcements().isEmpty()) {
            return version;
        }
        Set<String> on = reinforcedOn(date, version);
        return on.isEmpty() ? version : reinforced.get(version).computeIfAbsent(on, version::reinforced);
    }

    /**
     * What is reinforced on a day (加强值班).
     *
     * @param date the day
     * @return the names of the reinforcements that are on, by the regulation itself or by instruction
     */
    public Set<String> reinforcedOn(LocalDate date) {
        return versions.stream()
                .filter(version -> version.isInForceOn(date))
                .findFirst()
                .map(version -> reinforcedOn(date, version))
                .orElse(Set.of());
    }

    private Set<String> reinforcedOn(LocalDate date, Regulation version) {
        return version.reinforcements().stream()
                .filter(one -> one.isDeclaredOn(date)
                        || switched.stream().anyMatch(order -> order.id().equals(one.id()) && order.isOn(date)))
                .map(Reinforcement::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * The regulation something that began on one day and ended later is judged by (适用制度): that of the day it began, unless
     * the next version came in meanwhile and says that it judges what runs into it.
     *
     * @param began the local time it began
     * @param ended the local time it ended
     * @return the regulation
     * @throws IllegalArgumentException if none is in force on the day it began
     */
    public Regulation judging(LocalDateTime began, LocalDateTime ended) {
        Regulation old = on(began.toLocalDate());
        return old.inForceUntil()
                .filter(change -> ended.isAfter(change.atStartOfDay()) && isInForceOn(change))
                .map(this::on)
                .filter(next -> next.transition().value() == Transition.NEW_TEXT)
                .orElse(old);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Regulations that && versions.equals(that.versions) && switched.equals(that.switched);
    }

    @Override
    public int hashCode() {
        return Objects.hash(versions, switched);
    }
}
