package org.zhiban.core.analysis;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhiban.core.language.Wording;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.EmergencyProcedure.Link;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.Post;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Role;
import org.zhiban.core.regulation.Round;
import org.zhiban.core.regulation.SwapTerms;
import org.zhiban.core.staff.StaffList;
import org.zhiban.core.staff.StaffMember;

/** Who is told and who decides (报告层级与角色): chains that end nowhere or go in a circle, roles nobody holds. */
final class ChainProblems {
    /** The roles rules cannot do without, whatever the regulation's chain. */
    private static final Map<Code, Role> NEEDED = Map.of(
            Code.NOT_APPROVED, Role.CITY_LEADER,
            Code.NOT_APPROVER, Role.CITY_LEADER,
            Code.NOT_INSPECTOR, Role.INSPECTOR,
            Code.INSPECTION_MISSING, Role.INSPECTOR,
            Code.PRINCIPAL_LEADER_UNTOLD, Role.PRINCIPAL_LEADER,
            Code.DUTY_LEADER_UNTOLD, Role.DUTY_LEADER,
            Code.WITNESS_MISSING, Role.DUTY_LEADER,
            Code.LEAVE_NOT_PERMITTED, Role.DUTY_LEADER);

    private final Inquiry inquiry;
    private final Regulation regulation;
    private final List<Role> chain;
    private final LocalDate date;

    /** A role somebody relies on, where that is said, and how it is reached. */
    private record Use(Role role, String path, Wording chain) {}

    private ChainProblems(Inquiry inquiry) {
        this.inquiry = inquiry;
        this.regulation = inquiry.regulation();
        this.chain = regulation.emergencies().chain().stream().map(Link::role).toList();
        this.date = inquiry.horizon().first();
    }

    static Stream<AnalysisProblem> of(Inquiry inquiry) {
        ChainProblems problems = new ChainProblems(inquiry);
        return Stream.of(
                        problems.empty(),
                        problems.circles(),
                        problems.neighbours(),
                        problems.roles(),
                        problems.neededRoles())
                .flatMap(them -> them);
    }

    private Stream<AnalysisProblem> empty() {
        return regulation.emergencies().kinds().stream()
                .filter(any -> chain.isEmpty())
                .limit(1)
                .map(kinds -> new AnalysisProblem(
                        AnalysisCode.CHAIN_EMPTY, "emergencies.chain", Facts.of("category", kinds.category())));
    }

    private Stream<AnalysisProblem> circles() {
        return IntStream.range(0, chain.size())
                .filter(i -> chain.subList(0, i).contains(chain.get(i)))
                .mapToObj(i -> new AnalysisProblem(
                        AnalysisCode.CHAIN_CIRCLE,
                        link(i),
                        Facts.of("chain", Names.chain(chain.subList(chain.indexOf(chain.get(i)), i + 1), regulation))));
    }

    private static String link(int i) {
        return "emergencies.chain[" + i + "]";
    }

    private Stream<AnalysisProblem> neighbours() {
        return IntStream.range(1, chain.size())
                .filter(i -> !chain.get(i).equals(chain.get(i - 1)))
                .boxed()
                .flatMap(i -> onlyBoth(chain.get(i - 1), chain.get(i)).stream()
                        .map(person -> new AnalysisProblem(
                                AnalysisCode.CHAIN_SAME_PERSON,
                                link(i),
                                Facts.of("role", Names.of(chain.get(i - 1), regulation))
                                        .and("next", Names.of(chain.get(i), regulation))
                                        .and("person", person.name()))));
    }

    private Optional<StaffMember> onlyBoth(Role one, Role other) {
        List<StaffMember> holders = holders(one);
        return holders.size() == 1 && holders.equals(holders(other)) ? Optional.of(holders.get(0)) : Optional.empty();
    }

    private List<StaffMember> holders(Role role) {
        return inquiry.staff().stream()
                .map(StaffList::members)
                .flatMap(members -> members.stream())
                .filter(member -> member.isMemberOn(date))
                .filter(role.equals(Role.DUTY_LEADER) ? this::mayLead : member -> regulation.holds(role, member, date))
                .toList();
    }

    private boolean mayLead(StaffMember member) {
        return regulation.posts(Post.Kind.LEADER).stream()
                .flatMap(post -> inquiry.templates(post.id()).stream())
                .flatMap(template -> template.seats().stream())
                .anyMatch(seat -> regulation.admits(seat, member, date));
    }

    /** Every role relied on, each told once, by its first use. */
    private Stream<AnalysisProblem> roles() {
        Set<Role> told = new LinkedHashSet<>();
        return uses().stream()
                .filter(use -> told.add(use.role))
                .flatMap(use -> Stream.of(undefined(use), unheld(use))
                        .flatMap(Optional::stream)
                        .limit(1));
    }

    private List<Use> uses() {
        List<Use> uses = new ArrayList<>();
        for (int i = 0; i < chain.size(); i++) {
            uses.add(new Use(chain.get(i), link(i), Names.chain(chain.subList(0, i + 1), regulation)));
        }
        regulation
                .roster()
                .swaps()
                .flatMap(SwapTerms::approver)
                .ifPresent(
                        role -> uses.add(new Use(role, "roster.swaps.approver", Wording.of("批准调班", "approves swaps"))));
        for (Round round : regulation.routine().rounds()) {
            round.confirmedBy()
                    .ifPresent(role -> uses.add(new Use(role, "routine.rounds[" + round.id() + "]", round.name())));
        }
        needing()
                .filter(code -> isDefined(NEEDED.get(code)))
                .forEach(code ->
                        uses.add(new Use(NEEDED.get(code), "rules." + Names.of(code), Names.plain(Names.of(code)))));
        return uses;
    }

    private boolean isDefined(Role role) {
        return role.equals(Role.DUTY_LEADER)
                ? inquiry.has(Post.Kind.LEADER)
                : Optional.ofNullable(regulation.roles().get(role))
                        .flatMap(term -> term.who())
                        .isPresent();
    }

    private Optional<AnalysisProblem> undefined(Use use) {
        return Optional.of(use)
                .filter(any -> !isDefined(use.role))
                .map(any -> problem(AnalysisCode.ROLE_UNDEFINED, use, Facts.none()));
    }

    private Optional<AnalysisProblem> unheld(Use use) {
        return Optional.of(use)
                .filter(any -> inquiry.staff().isPresent() && holders(use.role).isEmpty())
                .map(any -> problem(AnalysisCode.ROLE_UNHELD, use, Facts.of("date", date)));
    }

    private AnalysisProblem problem(AnalysisCode code, Use use, Facts facts) {
        return new AnalysisProblem(
                code,
                use.path,
                facts.and("role", Names.of(use.role, regulation)).and("chain", use.chain));
    }

    /** Rules that need a role the chain does not name and nothing defines. */
    private Stream<AnalysisProblem> neededRoles() {
        Set<Role> told = new LinkedHashSet<>(chain);
        return needing()
                .filter(code -> !isDefined(NEEDED.get(code)) && told.add(NEEDED.get(code)))
                .map(code -> new AnalysisProblem(
                        AnalysisCode.RULE_WITHOUT_ROLE,
                        "rules." + Names.of(code),
                        Facts.of("rule", Names.of(code)).and("role", Names.of(NEEDED.get(code), regulation))));
    }

    /** The rules in force that cannot do without a role, in a stable order. */
    private Stream<Code> needing() {
        return Stream.of(Code.values())
                .filter(code ->
                        NEEDED.containsKey(code) && regulation.citation(code).isPresent());
    }
}
