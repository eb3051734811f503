package org.zhiban.examples.desk;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhiban.core.form.Casualty;
import org.zhiban.core.form.Category;
import org.zhiban.core.form.Grade;
import org.zhiban.core.form.Means;
import org.zhiban.core.form.Outcome;
import org.zhiban.core.form.ReportForm;
import org.zhiban.core.form.ReportStage;
import org.zhiban.core.form.Topic;
import org.zhiban.core.language.Named;
import org.zhiban.core.language.Wording;
import org.zhiban.core.regulation.Citation;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.EmergencyProcedure;
import org.zhiban.core.regulation.EmergencyProcedure.Link;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Role;
import org.zhiban.core.staff.StaffDirectory;
import org.zhiban.core.staff.StaffMember;

/** What the regulation names for emergencies (紧急信息要素), for the page's forms. */
record EmergencyFacts(
        List<Term> questions,
        List<CategoryTerm> categories,
        List<Term> grades,
        List<Term> means,
        List<Term> casualties,
        List<Term> topics,
        List<Term> outcomes,
        List<Term> stages,
        List<Term> forms,
        List<RecipientTerm> recipients,
        List<Term> retentions,
        List<RoleFacts> roles,
        String escalation) {

    /** A word the duty office takes, and how it is read. */
    record Term(String id, String zh, String en) {
        static Term of(String id, Wording name) {
            return new Term(id, name.zh(), name.en());
        }

        static <E extends Enum<E> & Named> Term of(E constant) {
            return of(wire(constant), constant.wording());
        }
    }

    /** A category with the kinds it has. */
    record CategoryTerm(String id, String zh, String en, List<Wording> kinds) {}

    /** To whom reports go, and which way. */
    record RecipientTerm(String id, String zh, String en, String way) {}

    /** A role, who holds it (the duty leader's holder is on the roster), its place in the chain, and how long it has to acknowledge. */
    record RoleFacts(
            String id, String zh, String en, boolean link, boolean always, long minutes, List<String> people) {}

    static EmergencyFacts of(Regulation law, StaffDirectory people, LocalDate today) {
        EmergencyProcedure procedure = law.emergencies();
        return new EmergencyFacts(
                procedure.questions().stream().map(Term::of).toList(),
                Arrays.stream(Category.values())
                        .map(category -> category(category, procedure))
                        .toList(),
                all(Grade.values()),
                all(Means.values()),
                all(Casualty.values()),
                all(Topic.values()),
                all(Outcome.values()),
                all(ReportStage.values()),
                all(ReportForm.values()),
                procedure.recipients().stream()
                        .map(one -> new RecipientTerm(
                                one.id(), one.name().zh(), one.name().en(), wire(one.way())))
                        .toList(),
                law.retention().stream()
                        .map(one -> Term.of(one.id(), one.name()))
                        .toList(),
                chainFirst(law).map(role -> role(role, law, people, today)).toList(),
                law.citation(Code.ESCALATION_LATE).map(Citation::clause).orElse(null));
    }

    private static String wire(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static <E extends Enum<E> & Named> List<Term> all(E[] constants) {
        return Arrays.stream(constants).map(Term::of).toList();
    }

    private static CategoryTerm category(Category category, EmergencyProcedure procedure) {
        return new CategoryTerm(
                wire(category),
                category.wording().zh(),
                category.wording().en(),
                procedure.kinds(category).map(EmergencyProcedure.Kinds::names).orElse(List.of()));
    }

    private static Stream<Role> chainFirst(Regulation law) {
        return Stream.concat(law.emergencies().chain().stream().map(Link::role), law.roles().keySet().stream())
                .distinct();
    }

    private static RoleFacts role(Role role, Regulation law, StaffDirectory people, LocalDate today) {
        Optional<Link> link = law.emergencies().chain().stream()
                .filter(one -> one.role().equals(role))
                .findFirst();
        Wording name = law.roles().get(role).name();
        return new RoleFacts(
                role.id(),
                name.zh(),
                name.en(),
                link.isPresent(),
                link.filter(Link::isAlways).isPresent(),
                link.map(one -> one.acknowledge().duration().toMinutes()).orElse(0L),
                people.members().stream()
                        .filter(person -> law.holds(role, person, today))
                        .map(StaffMember::id)
                        .map(Object::toString)
                        .toList());
    }
}
