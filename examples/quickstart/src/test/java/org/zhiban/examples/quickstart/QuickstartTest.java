package org.zhiban.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuickstartTest {

    @TempDir
    Path directory;

    private record Run(int exitCode, String out, String err) {

        /** Without the last line, which names a directory. */
        String transcript() {
            return out.lines().filter(line -> !line.contains("--resume")).collect(Collectors.joining("\n")) + "\n";
        }

        String from(String heading) {
            return transcript().substring(transcript().indexOf(heading));
        }
    }

    private Run run(String... more) {
        List<String> arguments = new ArrayList<>(List.of(
                "--directory=" + directory.resolve("book"),
                "--regulation=../../examples/regulations/jiaohe.yaml",
                "--staff=office/staff.csv",
                "--leave=office/leave.csv"));
        arguments.addAll(List.of(more));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Quickstart.execute(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                arguments.toArray(String[]::new));
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** The transcript is committed and read by people; when it changes, the change is to be read too. */
    @ParameterizedTest
    @ValueSource(strings = {"zh", "en"})
    void the_month_is_told_the_same_every_time(String language) throws IOException {
        Run run = run("--lang=" + language);

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.transcript())
                .isEqualTo(Files.readString(Path.of("src/test/resources/golden/october-2026." + language + ".txt")));
    }

    @Test
    void what_is_read_back_is_what_was_left_behind() {
        Run first = run();
        Run second = run("--resume");

        assertThat(second.exitCode()).isZero();
        assertThat(second.from("━━ 记录本 ━━")).isEqualTo(first.from("━━ 记录本 ━━"));
    }

    @Test
    void another_month_is_planned_and_stood_as_well() {
        Run run = run("--month=2026-02");

        assertThat(run.err()).isEmpty();
        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).contains("2月16日", "春节", "完好");
    }

    @Test
    void a_book_is_not_written_over() {
        run();
        Run second = run();

        assertThat(second.exitCode()).isEqualTo(2);
        assertThat(second.err()).contains("已有记录", "--resume");
    }

    @Test
    void nothing_is_resumed_where_nothing_is() {
        Run run = run("--resume");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("没有记录", "no entry to resume");
    }

    @Test
    void a_faulty_staff_file_is_told_with_every_fault_and_writes_nothing() throws IOException {
        Path staff = Files.writeString(directory.resolve("staff.csv"), "工号,姓名,科室\nM01,张伟,秘书科\nM01,李强,秘书科\nM03,,档案科\n");

        Run run = run("--staff=" + staff);

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("staff.csv:3 id \"M01\"", "staff.csv:4 name", "staff.csv:4 section \"档案科\"");
        assertThat(directory.resolve("book")).doesNotExist();
    }
}
