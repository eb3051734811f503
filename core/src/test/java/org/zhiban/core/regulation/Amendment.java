package org.zhiban.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * One thing a regulation says, amended on a date: what is changed, what is done to see it, and what is seen under the old text
 * and under the new.
 *
 * @param parameter what is amended, by its name in the regulation
 * @param change how the new text differs
 * @param when on which days it is looked at, and how
 * @param before what is seen under the old text
 * @param after what is seen under the new
 */
record Amendment(String parameter, UnaryOperator<RegulationBuilder> change, When when, Object before, Object after) {
    private static final LocalDate THURSDAY = LocalDate.parse("2026-10-15");

    /**
     * The days it is looked at.
     *
     * @param from the first day of the new text
     * @param old days, or the nights that begin on them, that go by the old text
     * @param across the night the file decides on
     * @param amended days, or nights, that go by the new
     * @param hours at what hours something is done
     * @param deed what is done on a day at an hour, and what shows
     */
    record When(
            LocalDate from,
            List<LocalDate> old,
            Optional<LocalDate> across,
            List<LocalDate> amended,
            List<String> hours,
            Deed deed) {}

    /** Something done on a day at an hour in an office under some regulation, and what shows. */
    interface Deed {
        Object seen(Regulations regulations, LocalDate day, String hour);
    }

    /** Done in the office by day, whatever night runs: the day itself goes by the new text. */
    static When byDay(String hour, Function<AmendedNight, Object> deed) {
        return onDays(
                THURSDAY,
                List.of(THURSDAY.minusDays(2), THURSDAY.minusDays(1)),
                List.of(THURSDAY, THURSDAY.plusDays(1)),
                hour,
                deed);
    }

    static When onDays(
            LocalDate from,
            List<LocalDate> old,
            List<LocalDate> amended,
            String hour,
            Function<AmendedNight, Object> deed) {
        return new When(from, old, Optional.empty(), amended, List.of(hour), by(AmendedNight::inTheOffice, deed));
    }

    /** Done on duty in the night, in the evening and after midnight alike. */
    static When inTheNight(Function<AmendedNight, Object> deed) {
        return atNight(List.of("22:00", "02:00"), by(AmendedNight::onDuty, deed));
    }

    /** What is said of the night's shift as a whole. */
    static When ofTheNight(Function<AmendedNight, Object> deed) {
        return atNight(List.of("08:00"), by(AmendedNight::inTheOffice, deed));
    }

    private static When atNight(List<String> hours, Deed deed) {
        return new When(
                THURSDAY,
                List.of(THURSDAY.minusDays(2)),
                Optional.of(THURSDAY.minusDays(1)),
                List.of(THURSDAY, THURSDAY.plusDays(1)),
                hours,
                deed);
    }

    /** How a scene opens. */
    private interface Opening {
        AmendedNight at(Regulations regulations, LocalDate day, String hour);
    }

    private static Deed by(Opening opening, Function<AmendedNight, Object> deed) {
        return (regulations, day, hour) -> deed.apply(opening.at(regulations, day, hour));
    }

    private Regulations amended(Regulation old, Transition way) {
        return new Regulations(List.of(
                old.toBuilder().inForceUntil(Optional.of(when.from())).build(),
                change.apply(old.toBuilder())
                        .version("jiaohe/2")
                        .inForceFrom(when.from())
                        .transition(new Parameter<>(way, AmendedParts.CLAUSE))
                        .build()));
    }

    /** Every day and the night across go by the text that is theirs. */
    void assertDated(Regulation old, Transition way) {
        Regulations both = amended(old, way);
        assertThat(before).isNotEqualTo(after);
        assertSeen(both, when.old().stream(), before);
        assertSeen(both, when.across().stream(), way == Transition.OLD_TEXT ? before : after);
        assertSeen(both, when.amended().stream(), after);
    }

    private void assertSeen(Regulations regulations, Stream<LocalDate> days, Object expected) {
        days.forEach(day -> when.hours()
                .forEach(hour -> assertThat(when.deed().seen(regulations, day, hour))
                        .as("%s on %s at %s", parameter, day, hour)
                        .isEqualTo(expected)));
    }
}
