package org.zhiban.core.staff;

import java.time.LocalDate;
import java.time.Period;
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
     * Whether a person meets the condition on a day (符合资格).
     *
     * @param member the person
     * @param date the day
     * @return true if so
     */
    boolean admits(StaffMember member, LocalDate date);

    /** Everybody (不限). */
    record Anyone() implements Eligibility {
        @Override
        public boolean admits(StaffMember member, LocalDate date) {
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
        public boolean admits(StaffMember member, LocalDate date) {
            return sections.contains(member.section());
        }
    }

    /**
     * Being one of some people (指定人员), as for a duty that is always the same person's.
     *
     * @param people the people
     */
    record OneOf(Set<StaffId> people) implements Eligibility {

        /** Keeps its own copy. */
        public OneOf {
            people = Set.copyOf(people);
        }

        @Override
        public boolean admits(StaffMember member, LocalDate date) {
            return people.contains(member.id());
        }
    }

    /**
     * Being of an age (年龄) on the day, in full years; a person whose day of birth is not known meets it not.
     *
     * @param atLeast the lowest age that counts
     * @param below the lowest age that counts no longer
     */
    record Aged(int atLeast, int below) implements Eligibility {

        /**
         * Checks the bounds.
         *
         * @throws IllegalArgumentException if no age lies between them
         */
        public Aged {
            if (atLeast < 0 || below <= atLeast) {
                throw new IllegalArgumentException("年龄 no age is at least " + atLeast + " and below " + below);
            }
        }

        @Override
        public boolean admits(StaffMember member, LocalDate date) {
            return member.born()
                    .map(born -> Period.between(born, date).getYears())
                    .filter(age -> age >= atLeast && age < below)
                    .isPresent();
        }
    }

    /**
     * Being in one of some dated circumstances (豁免情形) on the day; mostly asked for not to be so.
     *
     * @param kinds the circumstances that count
     */
    record Exempt(Set<String> kinds) implements Eligibility {

        /** Keeps its own copy. */
        public Exempt {
            kinds = Set.copyOf(kinds);
        }

        @Override
        public boolean admits(StaffMember member, LocalDate date) {
            return member.exemptions().stream()
                    .anyMatch(one -> kinds.contains(one.kind()) && one.days().contains(date));
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
        public boolean admits(StaffMember member, LocalDate date) {
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
        public boolean admits(StaffMember member, LocalDate date) {
            return conditions.stream().allMatch(condition -> condition.admits(member, date));
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
        public boolean admits(StaffMember member, LocalDate date) {
            return conditions.stream().anyMatch(condition -> condition.admits(member, date));
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
        public boolean admits(StaffMember member, LocalDate date) {
            return !condition.admits(member, date);
        }
    }
}
