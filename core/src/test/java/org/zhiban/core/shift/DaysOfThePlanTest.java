package org.zhiban.core.shift;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhiban.core.regulation.Jiaohe;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Regulations;
import org.zhiban.core.time.Holidays2026;

/** A plan keeps the days it was asked for: whatever was asked before, an instant is of its own day and under the text of that day. */
class DaysOfThePlanTest {
    private static final LocalDate AMENDED = LocalDate.of(2027, 3, 1);

    @Provide
    static Arbitrary<List<Instant>> instants() {
        long from = Instant.parse("2024-01-01T00:00:00Z").getEpochSecond();
        long days = 2_500;
        return Arbitraries.longs()
                .between(from, from + days * 86_400)
                .map(second -> Instant.ofEpochSecond(second / 1_800 * 1_800))
                .list()
                .ofMinSize(100)
                .ofMaxSize(300);
    }

    /** In Kolkata midnight falls into the middle of an hour of the world's clock. */
    @Provide
    static Arbitrary<ZoneId> zones() {
        return Arbitraries.of("Asia/Shanghai", "Asia/Urumqi", "Asia/Kolkata").map(ZoneId::of);
    }

    @Property(tries = 100)
    void an_instant_is_of_its_own_day(@ForAll("instants") List<Instant> instants, @ForAll("zones") ZoneId zone) {
        ShiftPlan plan = plan(zone);
        for (Instant instant : instants) {
            LocalDate date = instant.atZone(zone).toLocalDate();
            assertThat(plan.dateOf(instant)).isEqualTo(date);
            if (Math.abs(date.toEpochDay() - AMENDED.toEpochDay()) > 3) {
                assertThat(plan.regulationAt(instant).version()).isEqualTo(date.isBefore(AMENDED) ? "old" : "new");
            }
            assertThat(plan.dateOf(instant)).isEqualTo(date);
        }
    }

    private static ShiftPlan plan(ZoneId zone) {
        Regulation first =
                Jiaohe.regulation().toBuilder().zone(zone).version("old").build();
        return new ShiftPlan(
                new Regulations(List.of(
                        first.toBuilder().inForceUntil(Optional.of(AMENDED)).build(),
                        first.toBuilder().version("new").inForceFrom(AMENDED).build())),
                new Holidays2026());
    }
}
