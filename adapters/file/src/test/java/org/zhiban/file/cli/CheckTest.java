package org.zhiban.file.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhiban.file.cli.OfficeAtHand.Run;

class CheckTest {
    private static final String HOLE = "  hole: {settled: outgoing-holds-on,";
    private static final String OVERLAP = "  overlap: {settled: outgoing-completes,";

    @TempDir
    Path directory;

    private OfficeAtHand office;

    @BeforeEach
    void open() throws IOException {
        office = OfficeAtHand.in(directory);
    }

    private Run check(String... more) {
        String[] arguments = new String[more.length + 2];
        arguments[0] = "check";
        arguments[1] = office.file("regulation.yaml").toString();
        System.arraycopy(more, 0, arguments, 2, more.length);
        return office.run(arguments);
    }

    private long lineOf(String begins) throws IOException {
        return 1
                + Files.readAllLines(office.file("regulation.yaml")).stream()
                        .takeWhile(line -> !line.startsWith(begins))
                        .count();
    }

    @Test
    void a_sound_regulation_is_said_to_be_so() {
        Run zh = check();
        assertThat(zh.exitCode()).isEqualTo(Zhiban.FINE);
        assertThat(zh.out()).startsWith(office.file("regulation.yaml") + "：无误。制度 jiaohe/1，自2002-01-01起施行");
        assertThat(zh.err()).isEmpty();

        Run en = check("--lang", "en");
        assertThat(en.exitCode()).isEqualTo(Zhiban.FINE);
        assertThat(en.out())
                .startsWith(
                        office.file("regulation.yaml") + ": sound. Regulation jiaohe/1, in force from 2002-01-01: ");
    }

    @Test
    void the_staff_is_checked_with_it() {
        Run run = check("--staff=" + office.file("staff.csv"), "--leave=" + office.file("leave.csv"), "--lang=en");

        assertThat(run.exitCode()).isEqualTo(Zhiban.FINE);
        assertThat(run.lines()).last().isEqualTo(office.file("staff.csv") + ": sound, 32 people.");
    }

    @Test
    void every_problem_is_told_with_file_and_line() throws IOException {
        office.change("regulation.yaml", "zone: Asia/Shanghai", "zone: Mars");
        office.change("regulation.yaml", "      lasts: PT11H\n", "");
        long line = lineOf("    - id: workday-day");

        Run zh = check();
        assertThat(zh.exitCode()).isEqualTo(Zhiban.FOUND);
        assertThat(zh.lines())
                .containsExactly(
                        office.file("regulation.yaml") + ":" + lineOf("zone:") + " zone \"Mars\"：须为时区，如Asia/Shanghai。",
                        office.file("regulation.yaml") + ":" + line + " timetable.shifts[0].lasts：缺少此项。",
                        office.file("regulation.yaml") + "：2处有误。");

        Run en = check("--lang=en", "--staff=" + office.file("staff.csv"));
        assertThat(en.exitCode()).isEqualTo(Zhiban.FOUND);
        assertThat(en.lines())
                .contains(
                        office.file("regulation.yaml") + ":" + lineOf("zone:")
                                + " zone \"Mars\": It must be a zone such as Asia/Shanghai.",
                        office.file("regulation.yaml") + ": 2 problems.",
                        "The staff can be checked once the regulation is sound.");
    }

    @Test
    void hours_that_nobody_covers_are_told_with_the_days_they_come_on() throws IOException {
        office.change("regulation.yaml", HOLE, "  # hole: {settled: outgoing-holds-on,");

        Run zh = check();
        assertThat(zh.exitCode()).isEqualTo(Zhiban.FOUND);
        assertThat(zh.lines())
                .contains(office.file("regulation.yaml") + ":" + lineOf("timetable:")
                        + " timetable \"desk\"：工作日之后的双休日07:00–08:00无人值班，须在hole中选定如何处理。");

        Run en = check("--lang=en");
        assertThat(en.lines())
                .contains(office.file("regulation.yaml") + ":" + lineOf("timetable:")
                        + " timetable \"desk\": On a rest day after a workday,"
                        + " nobody is on duty 07:00–08:00; settle it under hole.");
    }

    @Test
    void hours_with_two_shifts_are_told_with_the_days_they_come_on() throws IOException {
        office.change("regulation.yaml", OVERLAP, "  # overlap: {settled: outgoing-completes,");

        assertThat(check().lines())
                .contains(office.file("regulation.yaml") + ":" + lineOf("timetable:")
                        + " timetable \"desk\"：双休日之后的工作日07:00–08:00有两个班次，须在overlap中选定如何处理。");
        assertThat(check("--lang=en").lines())
                .contains(office.file("regulation.yaml") + ":" + lineOf("timetable:")
                        + " timetable \"desk\": On a workday after a rest day,"
                        + " two shifts are on duty 07:00–08:00; settle it under overlap.");
    }

    @Test
    void problems_of_the_staff_are_told_with_their_own_file() throws IOException {
        office.change("staff.csv", "秘书科", "档案科");

        Run run = check("--staff=" + office.file("staff.csv"), "--lang=en");

        assertThat(run.exitCode()).isEqualTo(Zhiban.FOUND);
        assertThat(run.lines())
                .contains(office.file("staff.csv") + ":2 section \"档案科\": It must be a section of the regulation.");
    }

    @Test
    void a_file_that_is_not_there_or_no_file_is_no_answer() {
        Run missing = office.run("check", office.file("nothing.yaml").toString());
        assertThat(missing.exitCode()).isEqualTo(Zhiban.NO_ACCESS);
        assertThat(missing.err()).isEqualTo("没有此文件：" + office.file("nothing.yaml") + System.lineSeparator());
        assertThat(missing.out()).isEmpty();

        Run folder = office.run("check", directory.toString(), "--lang=en");
        assertThat(folder.exitCode()).isEqualTo(Zhiban.NO_ACCESS);
        assertThat(folder.err()).startsWith("Cannot be read or written: " + directory);
    }

    @Test
    void what_is_no_yaml_is_told_as_a_problem() throws IOException {
        Files.write(office.file("regulation.yaml"), new byte[] {(byte) 0xff, (byte) 0xff, 0});
        Run bytes = check("--lang=en");
        assertThat(bytes.exitCode()).isEqualTo(Zhiban.FOUND);
        assertThat(bytes.out()).contains(":1: The file must be in UTF-8 or GB18030.");

        Files.writeString(office.file("regulation.yaml"), "a: [1\nb: {");
        Run text = check("--lang=en");
        assertThat(text.exitCode()).isEqualTo(Zhiban.FOUND);
        assertThat(text.out()).contains("This is not well-formed YAML.");
    }

    @Test
    void leave_without_staff_is_wrong_usage() {
        Run run = check("--leave=" + office.file("leave.csv"));

        assertThat(run.exitCode()).isEqualTo(Zhiban.WRONG_USAGE);
        assertThat(run.err()).contains("--leave 须与 --staff 同用", "Usage: zhiban check");
    }
}
