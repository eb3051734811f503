package org.zhiban.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.zhiban.core.regulation.Jiaohe;
import org.zhiban.core.staff.JiaoheStaff;

/** Files made to cost time or memory, larger than a fuzzer makes them: refused soon, with a few problems told. */
@Timeout(60)
class HostileFileTest {
    private static final String STAFF = "工号,姓名,科室\n";

    @TempDir
    Path directory;

    private List<InputProblem> problems(Promise.Reading<?> reading) throws IOException {
        try {
            reading.read();
            return List.of();
        } catch (InputException refused) {
            return refused.problems();
        }
    }

    private Path file(String text) throws IOException {
        return Files.writeString(Files.createTempFile(directory, "hostile", ".txt"), text);
    }

    private List<InputProblem> regulation(String text) throws IOException {
        Path file = file(text);
        return problems(() -> RegulationFile.read(file));
    }

    private List<InputProblem> staff(String staff, String leave) throws IOException {
        Path people = file(staff);
        Path away = file(leave);
        return problems(() -> StaffFile.read(people, away, Jiaohe.regulation()));
    }

    private static void requireRefused(List<InputProblem> problems, String why) {
        assertThat(problems).hasSizeBetween(1, 1_000);
        assertThat(problems.get(problems.size() - 1).allowed().zh()).contains(why);
    }

    private static String numbered(int count, String pattern) {
        return IntStream.range(0, count).mapToObj(pattern::formatted).collect(Collectors.joining());
    }

    @Test
    void a_regulation_of_too_many_parts() throws IOException {
        requireRefused(regulation("- \n".repeat(1_000_000)), "过多");
        requireRefused(regulation("[" + "a,".repeat(1_000_000)), "过多");
        requireRefused(regulation(numbered(200_000, "k%d: v\n")), "过多");
    }

    @Test
    void a_regulation_nested_without_end() throws IOException {
        requireRefused(regulation("[".repeat(1_000_000)), "嵌套");
        requireRefused(regulation("{a: ".repeat(500_000)), "嵌套");
        requireRefused(regulation("- ".repeat(1_000_000)), "嵌套");
        requireRefused(regulation("? ".repeat(1_000_000)), "嵌套");
    }

    @Test
    void a_regulation_wrong_in_every_line() throws IOException {
        requireRefused(regulation(numbered(40_000, "k%d: v\n")), "未再往下读");
        requireRefused(regulation("version: x\n".repeat(40_000)), "未再往下读");
        requireRefused(regulation("clauses:\n" + "  - {}\n".repeat(40_000)), "未再往下读");
        requireRefused(regulation("a: &x 1\nb: [" + "*x, ".repeat(40_000) + "]\n"), "未再往下读");
    }

    @Test
    void a_regulation_of_aliases_that_grow() throws IOException {
        StringBuilder laughs = new StringBuilder("a0: &a0 [x, x]\n");
        for (int i = 1; i < 30; i++) {
            laughs.append("a%d: &a%d [*a%d, *a%d]\n".formatted(i, i, i - 1, i - 1));
        }
        requireRefused(regulation(laughs.toString()), "别名");
    }

    @Test
    void a_regulation_of_one_long_text_or_one_long_name() throws IOException {
        String endless = "x".repeat(2_000_000);
        assertThat(regulation("version: " + endless)).hasSizeBetween(1, 100);
        assertThat(regulation(endless + ": 1")).hasSizeBetween(1, 100);
        assertThat(regulation("\"" + endless)).hasSizeBetween(1, 100);
        assertThat(regulation("# " + endless)).hasSizeBetween(1, 100);
    }

    @Test
    void a_file_that_is_too_large() throws IOException {
        requireRefused(regulation("#".repeat(5 << 20)), "MiB");
        requireRefused(staff(STAFF + "#".repeat(5 << 20), ""), "MiB");
    }

    @Test
    void a_table_of_too_many_lines_or_columns() throws IOException {
        requireRefused(staff(STAFF + "a\n".repeat(1_500_000), ""), "未再往下读");
        requireRefused(staff(STAFF + "a,b,秘书科\n".repeat(250_000), ""), "行");
        assertThat(staff(",".repeat(3_000_000) + "\n", "")).hasSizeBetween(1, 1_000);
        assertThat(staff(STAFF + ",".repeat(3_000_000), "")).hasSizeBetween(1, 1_000);
        assertThat(staff("\"" + "\n".repeat(3_000_000), "")).hasSizeBetween(1, 1_000);
    }

    @Test
    void a_table_wrong_in_every_line() throws IOException {
        requireRefused(staff(STAFF + ",,\n".repeat(90_000), ""), "未再往下读");
        Path holidays = file("date\tkind\tname\n" + "x\ty\t\n".repeat(90_000));
        requireRefused(problems(() -> HolidayFile.read(List.of(holidays))), "未再往下读");
        Path roster = file("date,shift,id\n" + "x,y,z\n".repeat(90_000));
        requireRefused(problems(() -> RosterFile.read(roster, Jiaohe.regulation(), new JiaoheStaff())), "未再往下读");
    }

    /** Nobody is looked for by going through everybody. */
    @Test
    void many_people_and_each_of_them_on_leave() throws IOException {
        assertThat(staff(
                        STAFF + numbered(90_000, "P%1$d,N%1$d,秘书科\n"),
                        "工号,起,止\n" + numbered(90_000, "P%d,2026-10-01,2026-10-02\n")))
                .isEmpty();
    }
}
