package org.zhiban.core.confidentiality;

import java.util.Set;
import java.util.TreeSet;
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

    /** Sorted, so that equal audiences print alike. */
    @Override
    public String toString() {
        return "Audience"
                + Stream.concat(new TreeSet<>(sections).stream(), new TreeSet<>(people).stream())
                        .map(Object::toString)
                        .toList();
    }
}
