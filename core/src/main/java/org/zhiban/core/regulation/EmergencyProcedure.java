package org.zhiban.core.regulation;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zhiban.core.form.Category;
import org.zhiban.core.form.Grade;
import org.zhiban.core.form.Question;
import org.zhiban.core.form.ReportForm;
import org.zhiban.core.language.Wording;
import org.zhiban.core.time.TimeLimit;

/**
 * How emergencies are reported (紧急信息报送程序), article 二.
 *
 * @param questions what must be asked
 * @param kinds the kinds of event in each category
 * @param chain who is told, one after another while nobody acknowledges
 * @param recipients to whom reports go
 * @param limits by when they go upward
 */
public record EmergencyProcedure(
        List<Question> questions,
        List<Kinds> kinds,
        List<Link> chain,
        List<Recipient> recipients,
        List<ReportLimit> limits) {

    /**
     * The kinds of event of a category (紧急信息范围), clause 二(一).
     *
     * @param category the category
     * @param names what belongs to it; where empty, a description in words is needed
     * @param citation the clause
     */
    public record Kinds(Category category, List<Wording> names, Citation citation) {

        /**
         * Keeps its own copy.
         *
         * @throws NullPointerException if a component is null
         */
        public Kinds {
            Objects.requireNonNull(category, "category");
            names = List.copyOf(names);
            Objects.requireNonNull(citation, "citation");
        }

        /**
         * Whether a kind of event belongs to the category (是否列举).
         *
         * @param kind the kind, in Chinese
         * @return true if it is listed, or, where nothing is listed, if anything is said
         */
        public boolean holds(String kind) {
            return names.isEmpty()
                    ? !kind.isBlank()
                    : names.stream().anyMatch(name -> name.zh().equals(kind));
        }
    }

    /**
     * A link of the chain of report (报告层级), clause 二(二)2, gaps G15 and G47.
     *
     * @param role who is told
     * @param isAlways whether the link is always told, or only when the one before does not acknowledge
     * @param limits within what time, by grade and form
     * @param acknowledge within what time the report is acknowledged before the next link is told
     */
    public record Link(Role role, boolean isAlways, List<LinkLimit> limits, TimeLimit acknowledge) {

        /**
         * Keeps its own copy.
         *
         * @throws NullPointerException if a component is null
         * @throws IllegalArgumentException if there is no limit
         */
        public Link {
            Objects.requireNonNull(role, "role");
            limits = List.copyOf(limits);
            if (limits.isEmpty()) {
                throw new IllegalArgumentException("报告层级 link " + role + " has no limit");
            }
            Objects.requireNonNull(acknowledge, "acknowledge");
        }

        /**
         * By when it is told at the latest of all (最迟时限), whatever the grade and the form.
         *
         * @return the longest of its limits
         */
        public TimeLimit latest() {
            return limits.stream()
                    .map(LinkLimit::within)
                    .max(Comparator.comparing(TimeLimit::duration))
                    .orElseThrow();
        }
    }

    /**
     * Within what time a link is told (报告时限), by grade and form: by phone in half an hour, in writing in one.
     *
     * @param grades for which grades; an emergency not graded yet counts as each of them
     * @param form orally or in writing; who was told in writing was told
     * @param within within what time
     */
    public record LinkLimit(Set<Grade> grades, ReportForm form, TimeLimit within) {

        /**
         * Keeps its own copy.
         *
         * @throws NullPointerException if a component is null
         * @throws IllegalArgumentException if it is for no grade
         */
        public LinkLimit {
            grades = Set.copyOf(grades);
            if (grades.isEmpty()) {
                throw new IllegalArgumentException("报告时限 limit of a link is for no grade");
            }
            Objects.requireNonNull(form, "form");
            Objects.requireNonNull(within, "within");
        }
    }

    /**
     * Who receives reports (报送对象), clause 二(二)3, gap G16.
     *
     * @param id its name in the regulation
     * @param name what it is called
     * @param way in what way it is concerned
     */
    public record Recipient(String id, Wording name, Way way) {

        /** In what way a recipient is concerned (报送关系). */
        public enum Way {
            /** 上报: the authority above. */
            UPWARD,
            /** 同步: the Party committee's office, told the same at the same time. */
            PARTY,
            /** 部门: departments concerned. */
            DEPARTMENT
        }

        /**
         * Checks that nothing is missing.
         *
         * @throws NullPointerException if a component is null
         */
        public Recipient {
            Objects.requireNonNull(id, "id");
            Objects.requireNonNull(name, "name");
            Objects.requireNonNull(way, "way");
        }
    }

    /**
     * By when a report goes upward (报送时限), from whichever authority set it: numbers differ by issuer and by year.
     *
     * @param issuer who set it, and where
     * @param source where it is written; empty if in this regulation itself
     * @param grades for which grades; an emergency not graded yet counts as each of them
     * @param form orally or in writing
     * @param limit how long
     * @param start from when
     * @param from the first day it counts
     * @param until the first day it no longer does, or empty
     * @param citation the clause of this regulation it fills, and its basis
     */
    public record ReportLimit(
            Wording issuer,
            Optional<Wording> source,
            Set<Grade> grades,
            ReportForm form,
            TimeLimit limit,
            Start start,
            LocalDate from,
            Optional<LocalDate> until,
            Citation citation) {

        /** From when a limit runs (起算点). */
        public enum Start {
            /** 事发: when it happened. */
            EVENT,
            /** 接报: when the office heard of it. */
            RECEIPT,
            /** 核实: when what was heard was verified; until then it does not run. */
            VERIFICATION
        }

        /**
         * Keeps its own copy.
         *
         * @throws NullPointerException if a component is null
         */
        public ReportLimit {
            Objects.requireNonNull(issuer, "issuer");
            Objects.requireNonNull(source, "source");
            grades = Set.copyOf(grades);
            Objects.requireNonNull(form, "form");
            Objects.requireNonNull(limit, "limit");
            Objects.requireNonNull(start, "start");
            Objects.requireNonNull(from, "from");
            Objects.requireNonNull(until, "until");
            Objects.requireNonNull(citation, "citation");
        }

        /**
         * Whether it counts on a day (施行).
         *
         * @param date the day
         * @return true from its first day until the day before its end
         */
        public boolean isInForceOn(LocalDate date) {
            return !date.isBefore(from) && until.map(date::isBefore).orElse(true);
        }
    }

    /**
     * Keeps its own copies.
     *
     * @throws NullPointerException if a component is null
     */
    public EmergencyProcedure {
        questions = List.copyOf(questions);
        kinds = List.copyOf(kinds);
        chain = List.copyOf(chain);
        recipients = List.copyOf(recipients);
        limits = List.copyOf(limits);
    }

    /**
     * An office that takes no emergencies (不受理紧急信息).
     *
     * @return the empty procedure
     */
    public static EmergencyProcedure none() {
        return new EmergencyProcedure(List.of(), List.of(), List.of(), List.of(), List.of());
    }

    /**
     * A recipient by name (报送对象).
     *
     * @param id its name in the regulation
     * @return the recipient, or empty if there is none
     */
    public Optional<Recipient> recipient(String id) {
        return recipients.stream()
                .filter(recipient -> recipient.id().equals(id))
                .findFirst();
    }

    /**
     * The recipients of a way (报送对象).
     *
     * @param way the way
     * @return their names in the regulation
     */
    public Stream<String> recipients(Recipient.Way way) {
        return recipients.stream().filter(one -> one.way() == way).map(Recipient::id);
    }

    /**
     * The kinds of a category (紧急信息范围).
     *
     * @param category the category
     * @return its kinds, or empty if the regulation does not know the category
     */
    public Optional<Kinds> kinds(Category category) {
        return kinds.stream().filter(one -> one.category() == category).findFirst();
    }
}
