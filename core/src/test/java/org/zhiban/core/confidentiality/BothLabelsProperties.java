package org.zhiban.core.confidentiality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhiban.core.staff.SectionId;
import org.zhiban.core.staff.StaffId;

/** Two labels on one record: who may read under both, and nobody else. */
class BothLabelsProperties {
    private static final Map<StaffId, SectionId> STAFF = Map.of(
            StaffId.of("A1"), SectionId.of("a"),
            StaffId.of("A2"), SectionId.of("a"),
            StaffId.of("B1"), SectionId.of("b"),
            StaffId.of("C1"), SectionId.of("c"));

    @Provide
    static Arbitrary<Label> labels() {
        Arbitrary<Set<SectionId>> sections =
                Arbitraries.of(Set.copyOf(STAFF.values())).set().ofMaxSize(2);
        Arbitrary<Set<StaffId>> people = Arbitraries.of(STAFF.keySet()).set().ofMaxSize(2);
        return Combinators.combine(Arbitraries.of(Level.class), sections, people)
                .as((level, some, named) ->
                        level == Level.OPEN ? Label.open() : Label.of(level, new Audience(some, named)));
    }

    @Property
    void covers_whom_both_cover_and_nobody_else(
            @ForAll("labels") Label one, @ForAll("labels") Label other, @ForAll Level upTo) {
        Label both = one.and(other, person -> Optional.ofNullable(STAFF.get(person)));
        STAFF.forEach((person, section) -> {
            Clearance clearance = new Clearance(person, section, upTo);
            assertThat(clearance.covers(both)).isEqualTo(clearance.covers(one) && clearance.covers(other));
        });
    }

    @Property
    void is_never_lower_than_either(@ForAll("labels") Label one, @ForAll("labels") Label other) {
        Label both = one.and(other, person -> Optional.empty());
        assertThat(both.level().covers(one.level()) && both.level().covers(other.level()))
                .isTrue();
    }
}
