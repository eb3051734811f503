package org.zhiban.file.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhiban.file.cli.OfficeAtHand.Run;

class ZhibanTest {
    @TempDir
    Path directory;

    private OfficeAtHand office;

    @BeforeEach
    void open() throws IOException {
        office = OfficeAtHand.in(directory);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check", "roster", "who", "verify", "findings"})
    void every_subcommand_tells_its_options_and_exit_codes(String subcommand) {
        Run run = office.run(subcommand, "--help");

        assertThat(run.exitCode()).isEqualTo(Zhiban.FINE);
        assertThat(run.out())
                .contains("Usage: zhiban " + subcommand, "--lang=zh|en", "退出码 Exit codes:")
                .contains("0   无误", "1   发现问题", "2   用法有误", "3   无法查看");
    }

    @Test
    void the_whole_tells_its_subcommands_and_exit_codes() {
        Run run = office.run("--help");

        assertThat(run.exitCode()).isEqualTo(Zhiban.FINE);
        assertThat(run.out()).contains("check", "roster", "who", "verify", "findings", "退出码 Exit codes:");
        assertThat(office.run("--version").out()).isEqualTo("zhiban 0.1.0" + System.lineSeparator());
    }

    @Test
    void what_is_not_understood_is_wrong_usage() {
        assertThat(office.run().exitCode()).isEqualTo(Zhiban.WRONG_USAGE);
        assertThat(office.run("dance").exitCode()).isEqualTo(Zhiban.WRONG_USAGE);
        assertThat(office.run("check").exitCode()).isEqualTo(Zhiban.WRONG_USAGE);
        assertThat(office.ask("who", "--lang=fr").exitCode()).isEqualTo(Zhiban.WRONG_USAGE);
        assertThat(office.ask("who", "--lang=EN").exitCode()).isEqualTo(Zhiban.FINE);
        assertThat(office.ask("who", "--loud").err()).contains("--loud");
    }

    @Test
    void an_office_without_staff_file_or_regulation_is_no_answer() throws IOException {
        Files.delete(office.file("staff.csv"));
        Run noStaff = office.ask("who");
        assertThat(noStaff.exitCode()).isEqualTo(Zhiban.NO_ACCESS);
        assertThat(noStaff.err()).contains("staff.csv");

        Files.delete(office.file("regulation.yaml"));
        Run noRegulation = office.ask("who", "--lang=en");
        assertThat(noRegulation.exitCode()).isEqualTo(Zhiban.NO_ACCESS);
        assertThat(noRegulation.err())
                .isEqualTo("There is no such file: " + office.file("regulation.yaml") + System.lineSeparator());
    }

    @Test
    void an_office_with_nobody_in_it_has_nobody_to_look() throws IOException {
        Files.writeString(office.file("staff.csv"), "工号,姓名,科室\n");
        Files.delete(office.file("leave.csv"));

        Run run = office.ask("who");
        assertThat(run.exitCode()).isEqualTo(Zhiban.WRONG_USAGE);
        assertThat(run.err()).contains("人员文件中无人");
    }

    @Test
    void a_book_that_is_none_is_told_as_damage() throws IOException {
        Files.createDirectory(office.file("book"));
        Files.writeString(office.file("book").resolve("0000000000000000001.logbook"), "something else altogether");

        Run run = office.ask("who");
        assertThat(run.exitCode()).isEqualTo(Zhiban.FOUND);
        assertThat(run.err()).contains("文件头损坏");
    }

    /** The one test of {@code main}: its exit code, and that it speaks UTF-8 wherever it runs. */
    @Test
    void as_a_program_of_its_own_it_speaks_utf8_and_exits_with_its_code() throws Exception {
        Files.writeString(office.file("regulation.yaml"), "version: 1\n");
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=ISO-8859-1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Zhiban.class.getName(),
                        "check",
                        office.file("regulation.yaml").toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(process.waitFor()).isEqualTo(Zhiban.FOUND);
        assertThat(said).contains("regulation.yaml:1 错误 title：缺少此项。");
    }
}
