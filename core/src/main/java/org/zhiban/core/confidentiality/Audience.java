package org.zhiban.core.confidentiality;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhiban.core.staff.SectionId;
import org.zhiban.core.staff.StaffId;

/**
 * Who needs to know (知悉范围), clause 一(六): sections and people. Nobody else does; the empty audience is nobody. Immutable.
 *
 * @param sections sections all of whose people need to know
 * @param people people who need to know
 */
public record Audience(Set<SectionId> sections, Set<StaffId> people) {
    private static final Audience NOBODY = new Audience(Set.of(), Set.of());

    /** Keeps its own copies. */
    public Audience {
        sections = Set.copyOf(sections);
        people = Set.copyOf(people);
    }

    /**
     * Nobody (无人).
     *
     * @return the empty audience
     */
    public static Audience nobody() {
        return NOBODY;
    }

    /**
     * The people of some sections (科室范围).
     *
     * @param sections the sections
     * @return the audience
     */
    public static Audience of(SectionId... sections) {
        return new Audience(Set.of(sections), Set.of());
    }

    /**
     * Some people (人员范围).
     *
     * @param people the people
     * @return the audience
     */
    public static Audience of(StaffId... people) {
        return new Audience(Set.of(), Set.of(people));
    }

    /**
     * Whether a person needs to know (在知悉范围内).
     *
     * @param person the person
     * @param section the person's section
     * @return true if so
     */
    public boolean includes(StaffId person, SectionId section) {
        return people.contains(person) || sections.contains(section);
    }

    /**
     * Who is in both (共同知悉范围): the sections of both, and the people of either who are in the other, by name or by section.
     *
     * @param other the other audience
     * @param sectionOf the section of a person, or empty if it is not known: then only the name counts
     * @return the people who need to know under either
     * @throws NullPointerException if an argument is null
     */
    public Audience within(Audience other, Function<StaffId, Optional<SectionId>> sectionOf) {
        Set<SectionId> both = new HashSet<>(sections);
        both.retainAll(other.sections);
        Set<StaffId> named = new HashSet<>(among(people, other, sectionOf));
        named.addAll(among(other.people, this, sectionOf));
        return new Audience(both, named);
    }

    private static Set<StaffId> among(
            Set<StaffId> people, Audience audience, Function<StaffId, Optional<SectionId>> sectionOf) {
        return people.stream()
                .filter(person -> audience.people.contains(person)
                        || sectionOf
                                .apply(person)
                                .filter(audience.sections::contains)
                                .isPresent())
                .collect(Collectors.toSet());
    }

    /** Sorted, so that equal audiences print alike. */
    @Override
    public String toString() {
        return "Audience"
                + Stream.concat(new TreeSet<>(sections).stream(), new TreeSet<>(people).stream())
                        .map(Object::toString)
                        .toList();
    }
}
