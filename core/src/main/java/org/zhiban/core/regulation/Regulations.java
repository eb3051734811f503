package org.zhiban.core.regulation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;

/**
 * The versions of an office's regulation (历次制度), each in force for its own days. Outside them is an error, never a
 * default: before the first or after the last day nobody knows the rule.
 *
 * @param versions the versions, in the order of their first day, no two in force on one day, all in one zone
 */
public record Regulations(List<Regulation> versions) {

    /**
     * Sorts and checks the versions.
     *
     * @throws IllegalArgumentException if there is none, two share a name, or two are in force on one day
     */
    public Regulations {
        versions = versions.stream()
                .sorted(Comparator.comparing(Regulation::inForceFrom))
                .toList();
        if (versions.isEmpty()) {
            throw new IllegalArgumentException("制度 an office needs a regulation");
        }
        for (int i = 1; i < versions.size(); i++) {
            requireSuccession(versions.get(i - 1), versions.get(i));
        }
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
     * The version in force on a day (当日施行的制度).
     *
     * @param date the day
     * @return the regulation
     * @throws IllegalArgumentException if none is in force that day
     */
    public Regulation on(LocalDate date) {
        for (int i = versions.size() - 1; i >= 0; i--) {
            if (versions.get(i).isInForceOn(date)) {
                return versions.get(i);
            }
        }
        throw new IllegalArgumentException("制度 no regulation is in force on " + date + " (have "
                + versions.get(0).version() + " from " + versions.get(0).inForceFrom() + ")");
    }
}
