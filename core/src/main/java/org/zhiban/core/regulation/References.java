package org.zhiban.core.regulation;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhiban.core.staff.Section;
import org.zhiban.core.staff.SectionId;

/** Checks that a regulation defines every name it uses and states every clause it cites; all failures at once. */
final class References {
    private final Set<String> clauses;
    private final Set<SectionId> sections;
    private final Set<PostId> posts;
    private final Set<String> pools;
    private final List<Rotation> rotations;
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

    void require(String version, SectionId arranger, Timetable timetable, List<LineDuty> lines) {
        section(arranger, "arranger");
        timetable.hole().ifPresent(hole -> cited.add(hole.citation()));
        timetable.overlap().ifPresent(overlap -> cited.add(overlap.citation()));
        timetable.templates().forEach(this::template);
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

    private void template(ShiftTemplate template) {
        cited.add(template.hours());
        defined(posts.contains(template.post()), "岗位 post", template.post(), template.id());
        defined(pools.contains(template.pool()), "轮值范围 pool", template.pool(), template.id());
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
