package org.zhiban.core.regulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhiban.core.regulation.EmergencyProcedure.Link;
import org.zhiban.core.staff.Section;
import org.zhiban.core.staff.SectionId;

/** Checks that a regulation defines every name it uses and states every clause it cites; all failures at once. */
final class References {
    private final Set<String> clauses;
    private final Set<SectionId> sections;
    private final Set<PostId> posts;
    private final Set<String> pools;
    private final List<Rotation> rotations;
    private final Set<Role> roles = new HashSet<>();
    private final Set<String> seasons = new HashSet<>();
    private final List<Citation> cited = new ArrayList<>();
    private final List<String> problems = new ArrayList<>();

    References(
            List<Clause> clauses,
            List<Section> sections,
            List<Post> posts,
            List<Pool> pools,
            List<Rotation> rotations) {
        this.clauses = distinct(clauses, Clause::id, "条款 clause");
        this.sections = distinct(sections, Section::id, "科室 section");
        this.posts = distinct(posts, Post::id, "岗位 post");
        this.pools = distinct(pools, Pool::id, "轮值范围 pool");
        this.rotations = rotations;
        distinct(rotations, Rotation::id, "轮流 rotation");
        pools.forEach(pool -> cited.add(pool.citation()));
        rotations.forEach(rotation -> cited.add(rotation.citation()));
    }

    private <T, K> Set<K> distinct(List<T> things, Function<T, K> name, String what) {
        Set<K> names = things.stream().map(name).collect(Collectors.toUnmodifiableSet());
        if (names.size() < things.size()) {
            problems.add(what + " ids are not unique");
        }
        return names;
    }

    References citing(Collection<? extends Parameter<?>> parameters) {
        return cited(parameters.stream().map(Parameter::citation));
    }

    References cited(Stream<Citation> citations) {
        citations.forEach(cited::add);
        return this;
    }

    References roles(Set<Role> known) {
        roles.addAll(known);
        roles.add(Role.DUTY_LEADER);
        return this;
    }

    References checklist(List<CheckItem> items) {
        items.forEach(item ->
                item.section().ifPresent(section -> section(section, item.name().zh())));
        return cited(items.stream().map(CheckItem::citation));
    }

    References chain(List<Link> chain) {
        chain.forEach(link -> role(link.role(), "the chain of report"));
        return this;
    }

    References reinforced(List<Reinforcement> reinforcements, Timetable timetable) {
        distinct(reinforcements, Reinforcement::id, "加强值班 reinforcement");
        reinforcements.forEach(one -> {
            cited.add(one.citation());
            one.limits().values().forEach(limit -> cited.add(limit.citation()));
            one.seats().forEach((shift, seats) -> {
                shift(shift, timetable, one.id());
                timetable
                        .find(shift)
                        .flatMap(ShiftTemplate::sameAs)
                        .ifPresent(other -> problems.add("加强值班 reinforcement " + one.id() + " seats " + shift
                                + ", which goes with " + other + ": seat that one"));
                seats.forEach(seat -> seat(seat, one.id()));
            });
        });
        return this;
    }

    References terms(RosterTerms terms, Routine routine, Timetable timetable) {
        distinct(routine.rounds(), Round::id, "巡查 round");
        distinct(routine.discipline(), DisciplineRule::id, "纪律 discipline rule");
        distinct(routine.fields(), field -> field.form() + "." + field.id(), "栏目 field");
        terms.approver().map(Parameter::value).ifPresent(role -> role(role, "roster"));
        terms.swaps().flatMap(SwapTerms::approver).ifPresent(role -> role(role, "swaps"));
        terms.entitlements().forEach(one -> category(one.category(), "entitlements"));
        routine.rounds().forEach(round -> {
            round.shifts().forEach(shift -> shift(shift, timetable, round.id()));
            round.confirmedBy().ifPresent(role -> role(role, round.id()));
        });
        routine.dailyReport()
                .ifPresent(
                        report -> defined(posts.contains(report.post()), "岗位 post", report.post(), "the daily report"));
        return this;
    }

    private void role(Role role, String user) {
        defined(roles.contains(role), "角色 role", role, user);
    }

    private void category(String category, String user) {
        boolean isKnown = rotations.stream()
                .flatMap(rotation -> rotation.categories().stream())
                .anyMatch(known -> known.id().equals(category));
        defined(isKnown, "值班类别 category", category, user);
    }

    private void shift(String shift, Timetable timetable, String user) {
        defined(timetable.find(shift).isPresent(), "班次 shift", shift, user);
    }

    private void seat(Seat seat, String user) {
        seat.pools().forEach(pool -> defined(pools.contains(pool), "轮值范围 pool", pool, user));
    }

    void require(String version, SectionId arranger, Timetable timetable, List<LineDuty> lines) {
        section(arranger, "arranger");
        timetable.hole().ifPresent(hole -> cited.add(hole.citation()));
        timetable.overlap().ifPresent(overlap -> cited.add(overlap.citation()));
        seasons.addAll(distinct(timetable.seasons(), Season::id, "季节 season"));
        timetable.templates().forEach(template -> template(template, timetable));
        timetable.gaps().forEach(this::gap);
        lines.forEach(line -> line(line, timetable));
        cited.stream()
                .map(Citation::clause)
                .filter(clause -> !clauses.contains(clause))
                .distinct()
                .forEach(clause -> problems.add("条款 clause " + clause + " is cited but not stated"));
        if (!problems.isEmpty()) {
            throw new IllegalArgumentException("制度 regulation " + version + ": " + String.join("; ", problems));
        }
    }

    private void template(ShiftTemplate template, Timetable timetable) {
        cited.add(template.hours());
        defined(posts.contains(template.post()), "岗位 post", template.post(), template.id());
        template.seats().forEach(seat -> seat(seat, template.id()));
        seasons(template.starts(), template.id());
        template.sameAs().ifPresent(other -> sameAs(other, template, timetable));
        Optional<Rotation> rotation = rotations.stream()
                .filter(known -> known.id().equals(template.rotation()))
                .findFirst();
        defined(rotation.isPresent(), "轮流 rotation", template.rotation(), template.id());
        rotation.ifPresent(known -> defined(
                known.categories().stream().anyMatch(category -> category.id().equals(template.category())),
                "值班类别 category",
                template.category(),
                template.id()));
    }

    private void sameAs(String other, ShiftTemplate template, Timetable timetable) {
        shift(other, timetable, template.id());
        timetable
                .find(other)
                .filter(named -> !named.post().equals(template.post())
                        || named.sameAs().isPresent()
                        || !named.starts().equals(template.starts())
                        || named.seats().size() != template.seats().size()
                        || !named.rotation().equals(template.rotation()))
                .ifPresent(named -> problems.add("班次 shift " + template.id() + " goes with " + other
                        + ", which must be of the same post, days, seats and rotation and go with no other"));
    }

    private void gap(IntendedGap gap) {
        cited.add(gap.citation());
        defined(posts.contains(gap.post()), "岗位 post", gap.post(), "an intended gap");
        seasons(gap.days(), "an intended gap of " + gap.post());
    }

    private void seasons(StartDays days, String user) {
        days.seasons().forEach(season -> defined(seasons.contains(season), "季节 season", season, user));
    }

    private void line(LineDuty line, Timetable timetable) {
        String name = "line " + line.line();
        defined(posts.contains(line.line()), "岗位 post", line.line(), name);
        defined(posts.contains(line.desk()), "岗位 post", line.desk(), name);
        section(line.section(), name);
        line.cover().ifPresent(cover -> section(cover, name));
        line.during().forEach(template -> defined(timetable.find(template).isPresent(), "班次 shift", template, name));
        cited.addAll(List.of(line.daily(), line.covering(), line.otherwise()));
    }

    private void section(SectionId section, String user) {
        defined(sections.contains(section), "科室 section", section, user);
    }

    private void defined(boolean isDefined, String what, Object name, String user) {
        if (!isDefined) {
            problems.add(what + " " + name + " is used by " + user + " but not defined");
        }
    }
}
