package org.zhiban.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.RecordComponent;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhiban.core.language.Wording;

/** Where the text is silent or says two things, the regulation value says how it is read, beside the clause it touches. */
class GapReadingsTest {
    /** Gaps no reading of which could stand in the value, each with its reason. */
    private static final Map<String, String> NOT_APPLICABLE = Map.of();

    private static final Set<Citation> CITATIONS = new LinkedHashSet<>();

    static Stream<String> gaps() {
        return IntStream.rangeClosed(1, 50)
                .mapToObj("G%02d"::formatted)
                .filter(gap -> !NOT_APPLICABLE.containsKey(gap));
    }

    @ParameterizedTest
    @MethodSource("gaps")
    void each_gap_has_its_reading_beside_a_clause(String gap) {
        assertThat(readings())
                .as("readings of " + gap)
                .anyMatch(reading -> names(reading.en()).contains(gap));
    }

    @Test
    void no_reading_names_a_gap_that_is_none() {
        Set<String> known =
                Stream.concat(gaps(), NOT_APPLICABLE.keySet().stream()).collect(Collectors.toSet());
        assertThat(readings().flatMap(reading -> names(reading.en()).stream()))
                .isNotEmpty()
                .allMatch(known::contains);
    }

    @Test
    void every_reading_names_its_gap_and_says_something_in_both_languages() {
        assertThat(readings()).allSatisfy(reading -> {
            assertThat(reading.zh()).matches("G\\d\\d(、G\\d\\d)*：.*\\p{IsHan}.*");
            assertThat(reading.en()).matches("G\\d\\d(, G\\d\\d)*: [^\\p{IsHan}]+");
            assertThat(names(reading.zh().replace("、", ", ").replace("：", ": ")))
                    .isEqualTo(names(reading.en()));
        });
    }

    private static Set<String> names(String reading) {
        return Set.of(reading.substring(0, reading.indexOf(": ")).split(", "));
    }

    private static Stream<Wording> readings() {
        if (CITATIONS.isEmpty()) {
            collect(Jiaohe.regulation());
        }
        return CITATIONS.stream().map(Citation::reading).flatMap(Optional::stream);
    }

    private static void collect(Object value) {
        if (value instanceof Citation citation) {
            CITATIONS.add(citation);
        } else if (value instanceof Iterable<?> several) {
            several.forEach(GapReadingsTest::collect);
        } else if (value instanceof Map<?, ?> several) {
            several.values().forEach(GapReadingsTest::collect);
        } else if (value instanceof Optional<?> one) {
            one.ifPresent(GapReadingsTest::collect);
        } else if (value instanceof Record) {
            Stream.of(value.getClass().getRecordComponents()).forEach(part -> collect(read(value, part)));
        }
    }

    private static Object read(Object value, RecordComponent part) {
        try {
            return part.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(value + " does not tell its " + part, e);
        }
    }
}
