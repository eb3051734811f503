package org.zhiban.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhiban.core.regulation.Jiaohe;

class RegulationFileTest {
    private static final Path JIAOHE = Path.of("../../examples/regulations/jiaohe.yaml");

    @TempDir
    Path directory;

    private List<InputProblem> problems(String text) {
        try {
            RegulationFile.read(Files.writeString(directory.resolve("regulation.yaml"), text));
            return List.of();
        } catch (InputException fault) {
            return fault.problems();
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private List<InputProblem> changed(String what, String by) throws IOException {
        String text = Files.readString(JIAOHE);
        assertThat(text).contains(what);
        return problems(text.replaceFirst(Pattern.quote(what), by));
    }

    @Test
    void the_file_of_jiaohe_is_the_regulation_in_code_value_by_value() throws IOException {
        assertThat(RegulationFile.read(JIAOHE)).isEqualTo(Jiaohe.regulation());
    }

    @Test
    void a_missing_field_is_named_with_its_line() throws IOException {
        assertThat(changed("      lasts: PT11H\n", ""))
                .singleElement()
                .hasToString(
                        directory.resolve("regulation.yaml") + ":" + line("    - id: workday-day")
                                + " timetable.shifts[0].lasts: 缺少此项。典型制度由一(二)-13规定：工作日夜班自18时至次日7时。 This is missing."
                                + " A typical regulation settles it in 一(二)-13: A workday's night shift runs from 18:00 to 07:00 next day.");
    }

    @Test
    void what_may_be_done_without_is_said_to_be_empty() throws IOException {
        assertThat(changed("reinforcements: []\n", ""))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.allowed().en()).isEqualTo("This is missing. If there is none, say so: []."));
    }

    @Test
    void every_clause_quoted_for_a_missing_field_is_one_of_the_typical_regulation() {
        assertThat(TypicalRegulation.CLAUSES.keySet())
                .allSatisfy(path -> assertThat(TypicalRegulation.clause(path)).isPresent());
    }

    private static int line(String text) throws IOException {
        return Files.readAllLines(JIAOHE).indexOf(text) + 1;
    }

    @Test
    void an_unknown_field_is_told_with_the_known_ones() throws IOException {
        assertThat(changed("      naming: first-to-sign\n", "      naming: first-to-sign\n      chairs: 2\n"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.field()).isEqualTo("timetable.shifts[0].chairs"))
                .satisfies(problem -> assertThat(problem.allowed().en()).contains("Unknown name", "seats"));
    }

    @Test
    void by_whom_a_rotation_is_shared_is_said_and_is_one_of_two() throws IOException {
        String text = Files.readString(JIAOHE);
        assertThat(problems(text.replaceFirst("    share: person\n", "")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.field()).isEqualTo("rotations[0].share"));
        assertThat(problems(text.replaceFirst("share: person", "share: team")))
                .singleElement()
                .satisfies(problem -> assertThat(problem.allowed().en()).contains("person, section"));
        assertThat(problems(text.replaceFirst("share: person", "share: section")))
                .isEmpty();
    }

    @Test
    void every_fault_is_told_at_once() throws IOException {
        String text = Files.readString(JIAOHE)
                .replace("begins: \"07:00\"", "begins: dawn")
                .replace("kind: desk", "kind: table")
                .replace("rest-days: 2", "rest-days: two");

        assertThat(problems(text))
                .extracting(InputProblem::field, InputProblem::value)
                .containsExactlyInAnyOrder(
                        tuple("posts[0].kind", "table"),
                        tuple("timetable.shifts[0].begins", "dawn"),
                        tuple("rotations[0].rest-days", "two"));
    }

    @Test
    void a_name_that_is_used_and_not_defined_is_told() throws IOException {
        assertThat(changed("pools: [workday]", "pools: [nobody]"))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem.allowed().zh()).contains("轮值范围 pool nobody is used by workday-day"));
    }

    @Test
    void an_assumption_must_name_its_reading() throws IOException {
        assertThat(changed(
                        ", reading: {zh: \"G04、G42、G43：整段假期均按节假日，调休上班日和半天假、地方节日按工作日\","
                                + " en: \"G04, G42, G43: the whole break counts; make-up days, half holidays and local ones are workdays\"}",
                        ""))
                .isNotEmpty();
    }

    @Test
    void aliases_double_names_deep_nesting_and_broken_yaml_are_refused() {
        assertThat(problems("a: &x [1]\nb: *x\n")).anySatisfy(problem -> {
            assertThat(problem.line()).isEqualTo(2);
            assertThat(problem.allowed().en()).contains("Aliases");
        });
        assertThat(problems("version: a\nversion: b\n"))
                .anySatisfy(problem -> assertThat(problem.allowed().en()).contains("comes twice"));
        assertThat(problems("a: " + "[".repeat(40) + "]".repeat(40)))
                .anySatisfy(problem -> assertThat(problem.allowed().en()).contains("Nesting"));
        assertThat(problems("a: [1, 2\nb: }"))
                .singleElement()
                .satisfies(problem -> assertThat(problem.allowed().en()).contains("well-formed"));
    }

    /** Cut within its rules, the file may still be a regulation: one with fewer rules in force. */
    @Property(tries = 300)
    void a_file_cut_anywhere_is_read_or_refused_with_reasons(@ForAll @IntRange(max = 20_000) int length)
            throws IOException {
        String text = Files.readString(JIAOHE);
        Path file = Files.createTempFile("zhiban", ".yaml");
        try {
            Files.writeString(file, text.substring(0, Math.min(length, text.length())));
            RegulationFile.read(file);
            assertThat(length).isGreaterThan(text.indexOf("\nrules:"));
        } catch (InputException refused) {
            assertThat(refused.problems()).isNotEmpty();
        } finally {
            Files.delete(file);
        }
    }
}
