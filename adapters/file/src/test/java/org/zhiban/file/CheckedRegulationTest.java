package org.zhiban.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhiban.core.analysis.AnalysisCode.Severity;
import org.zhiban.core.time.DateSpan;

class CheckedRegulationTest {
    private static final Path JIAOHE = Path.of("../../examples/regulations/jiaohe.yaml");
    private static final DateSpan OCTOBER = DateSpan.parse("2026-10-01/2026-11-01");

    @TempDir
    Path directory;

    private Path file(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }

    private static String jiaohe() throws IOException {
        return Files.readString(JIAOHE);
    }

    private static List<RegulationProblem> checked(Path file, Optional<Path> staff) throws IOException {
        return RegulationFile.check(file, staff, Optional.empty(), HolidayFile.mainland(), OCTOBER);
    }

    private static long lineOf(String text, Path file) throws IOException {
        return Files.readAllLines(file).indexOf(text) + 1L;
    }

    @Test
    void the_file_of_jiaohe_has_no_problem() throws IOException {
        assertThat(checked(JIAOHE, Optional.empty())).isEmpty();
    }

    @Test
    void a_hole_is_told_at_the_line_of_the_shift_it_follows() throws IOException {
        Path file = file("unsettled.yaml", jiaohe().replaceAll("(?m)^  (hole|overlap): .*\n", ""));

        assertThat(checked(file, Optional.empty())).hasSize(3).first().satisfies(problem -> {
            assertThat(problem.line()).isEqualTo(lineOf("    - id: workday-night", file));
            assertThat(problem.severity()).isEqualTo(Severity.ERROR);
            assertThat(problem.toString())
                    .startsWith(
                            file + ":" + problem.line()
                                    + " ERROR timetable.shifts[workday-night]: 值班室在2026-10-11（双休日，前一日为工作日）07:00至08:00无人值班。在timetable.hole写明");
            assertThat(problem.says().en())
                    .startsWith(
                            "At Duty desk nobody is on duty from 07:00 to 08:00 on 2026-10-11 (a rest day after a workday). Say who answers");
        });
    }

    @Test
    void a_link_of_the_chain_is_told_at_its_own_line() throws IOException {
        Path file = file("chain.yaml", jiaohe().replace("{role: city-leader, told", "{role: duty-leader, told"));

        assertThat(checked(file, Optional.empty()))
                .filteredOn(problem -> problem.path().equals("emergencies.chain[2]"))
                .singleElement()
                .satisfies(problem -> {
                    assertThat(Files.readAllLines(file).get((int) problem.line() - 1))
                            .contains("{role: duty-leader, told");
                    assertThat(problem.says().en()).contains("goes in a circle");
                });
    }

    @Test
    void a_rule_left_out_is_noted_with_the_clause_of_a_typical_regulation() throws IOException {
        Path file = file("fewer.yaml", jiaohe().replaceFirst("(?m)^  fax-missed: .*\n", ""));

        assertThat(checked(file, Optional.empty())).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.NOTE);
            assertThat(problem.line()).isEqualTo(lineOf("rules:", file));
            assertThat(problem.says().en()).contains("Rule fax-missed is not in force", "三(二)-2", "No fax is missed");
        });
    }

    @Test
    void a_pool_without_anybody_is_told_for_the_staff_given() throws IOException {
        Path staff = file("staff.csv", "工号,姓名,性别,科室,职务\nM01,张伟,男,秘书科,科长\nL01,高峰,男,办公室领导,主任\n");

        assertThat(checked(JIAOHE, Optional.of(staff)))
                .anySatisfy(problem -> {
                    assertThat(problem.path()).isEqualTo("emergencies.chain[2]");
                    assertThat(problem.says().zh()).contains("无人担任市领导");
                })
                .anySatisfy(problem -> assertThat(problem.says().zh()).contains("轮流值班排不满", "张伟间隔不足"));
    }

    @Test
    void a_file_that_cannot_be_read_is_told_line_by_line() throws IOException {
        Path file = file("broken.yaml", jiaohe().replace("begins: \"07:00\"", "begins: dawn"));

        assertThat(checked(file, Optional.empty())).singleElement().satisfies(problem -> {
            assertThat(problem.severity()).isEqualTo(Severity.ERROR);
            assertThat(problem.line()).isEqualTo(lineOf("      begins: dawn", file));
            assertThat(problem.says().zh()).isEqualTo("\"dawn\" 须为时间，如\"08:00\"。");
        });
    }

    @Test
    void staff_that_cannot_be_read_is_told_and_the_regulation_still_analysed() throws IOException {
        Path staff = file("staff.csv", "工号,姓名,科室\nM01,张伟,档案科\n");
        Path file = file("unsettled.yaml", jiaohe().replaceAll("(?m)^  (hole|overlap): .*\n", ""));

        assertThat(checked(file, Optional.of(staff)))
                .extracting(RegulationProblem::file)
                .containsExactly(staff, file, file, file);
    }
}
