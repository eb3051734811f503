package org.zhiban.core.staff;

import java.util.List;
import java.util.Objects;
import java.util.Set;

/**
 * Who may take a duty (值班资格): a condition over a member of staff, stated by the regulation as data (gap G28).
 *
 * <p>Immutable. There is no condition in code: an office that lets everybody take nights leaves the attribute out.
 */
public sealed interface Eligibility {

    /**
     * Whether a person meets the condition (符合资格).
     *
     * @param member the person
     * @return true if so
     */
    boolean admits(StaffMember member);

    /** Everybody (不限). */
    record Anyone() implements Eligibility {
        @Override
        public boolean admits(StaffMember member) {
            return true;
        }
    }

    /**
     * Belonging to one of some sections (所属科室).
     *
     * @param sections the sections that count
     */
    record InSection(Set<SectionId> sections) implements Eligibility {

        /** Keeps its own copy. */
        public InSection {
            sections = Set.copyOf(sections);
        }

        @Override
        public boolean admits(StaffMember member) {
            return sections.contains(member.section());
        }
    }

    /**
     * Having one of some values of an attribute (人员属性).
     *
     * @param name the attribute, for example {@code sex}
     * @param values the values that count
     */
    record Having(String name, Set<String> values) implements Eligibility {

        /** Keeps its own copy. */
        public Having {
            Objects.requireNonNull(name, "name");
            values = Set.copyOf(values);
        }

        @Override
        public boolean admits(StaffMember member) {
            return member.attribute(name).filter(values::contains).isPresent();
        }
    }

    /**
     * Meeting all of some conditions (同时符合).
     *
     * @param conditions the conditions
     */
    record AllOf(List<Eligibility> conditions) implements Eligibility {

        /** Keeps its own copy. */
        public AllOf {
            conditions = List.copyOf(conditions);
        }

        @Override
        public boolean admits(StaffMember member) {
            return conditions.stream().allMatch(condition -> condition.admits(member));
        }
    }

    /**
     * Meeting any of some conditions (符合其一).
     *
     * @param conditions the conditions
     */
    record AnyOf(List<Eligibility> conditions) implements Eligibility {

        /** Keeps its own copy. */
        public AnyOf {
            conditions = List.copyOf(conditions);
        }

        @Override
        public boolean admits(StaffMember member) {
            return conditions.stream().anyMatch(condition -> condition.admits(member));
        }
    }

    /**
     * Not meeting a condition (排除).
     *
     * @param condition the condition that excludes
     */
    record Not(Eligibility condition) implements Eligibility {

        /** Checks that there is one. */
        public Not {
            Objects.requireNonNull(condition, "condition");
        }

        @Override
        public boolean admits(StaffMember member) {
            return !condition.admits(member);
        }
    }
}
