package org.zhiban.file.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
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

    /** The line of the regulation that begins so, as a problem names it. */
    private String place(String begins) {
        try {
            long before = Files.readAllLines(office.file("regulation.yaml")).stream()
                    .takeWhile(line -> !line.startsWith(begins))
                    .count();
            return office.file("regulation.yaml") + ":" + (before + 1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
                .startsWith(office.file("regulation.yaml") + ": sound. Regulation jiaohe/1, in force from 2002-01-01.");
    }

    @Test
    void the_staff_is_checked_with_it() {
        Run run = check("--staff=" + office.file("staff.csv"), "--leave=" + office.file("leave.csv"), "--lang=en");

        assertThat(run.exitCode()).isEqualTo(Zhiban.FINE);
        assertThat(run.lines())
                .last()
                .isEqualTo(office.file("regulation.yaml") + ": sound. Regulation jiaohe/1, in force from 2002-01-01.");
    }

    @Test
    void every_problem_is_told_with_file_and_line() throws IOException {
        office.change("regulation.yaml", "zone: Asia/Shanghai", "zone: Mars");
        office.change("regulation.yaml", "      lasts: PT11H\n", "");

        Run zh = check();
        assertThat(zh.exitCode()).isEqualTo(Zhiban.FOUND);
        assertThat(zh.lines())
                .containsExactly(
                        place("zone:") + " 错误 zone：\"Mars\" 须为时区，如Asia/Shanghai。",
                        place("    - id: workday-day")
                                + " 错误 timetable.shifts[0].lasts：缺少此项。典型制度由一(二)-13规定：工作日夜班自18时至次日7时。",
                        office.file("regulation.yaml") + "：错误 2");

        Run en = check("--lang=en", "--staff=" + office.file("staff.csv"));
        assertThat(en.exitCode()).isEqualTo(Zhiban.FOUND);
        assertThat(en.lines())
                .contains(
                        place("zone:") + " error zone: \"Mars\" It must be a zone such as Asia/Shanghai.",
                        office.file("regulation.yaml") + ": error 2");
    }

    @Test
    void hours_that_nobody_covers_are_told_with_the_days_they_come_on() throws IOException {
        office.change("regulation.yaml", HOLE, "  # hole: {settled: outgoing-holds-on,");

        Run zh = check();
        assertThat(zh.exitCode()).isEqualTo(Zhiban.FOUND);
        assertThat(zh.lines())
                .anyMatch(line -> line.startsWith(place("    - id: workday-night")
                        + " 错误 timetable.shifts[workday-night]：值班室在2026-09-05（双休日，前一日为工作日）07:00至08:00无人值班。"));

        Run en = check("--lang=en");
        assertThat(en.lines())
                .anyMatch(
                        line -> line.startsWith(
                                place("    - id: workday-night")
                                        + " error timetable.shifts[workday-night]: At Duty desk nobody is on duty from 07:00 to 08:00 on 2026-09-05"));
        assertThat(check("--month=2026-10").out()).contains("2026-10-11（双休日，前一日为工作日）");
    }

    @Test
    void hours_with_two_shifts_are_told_with_the_days_they_come_on() throws IOException {
        office.change("regulation.yaml", OVERLAP, "  # overlap: {settled: outgoing-completes,");

        assertThat(check().lines())
                .anyMatch(line -> line.startsWith(place("    - id: workday-day")
                        + " 错误 timetable.shifts[workday-day]：值班室在2026-09-07（工作日，前一日为双休日）07:00至08:00有两个班次。"));
        assertThat(check("--lang=en").exitCode()).isEqualTo(Zhiban.FOUND);
    }

    @Test
    void what_only_contradicts_itself_is_told_and_can_be_kept() throws IOException {
        office.change("regulation.yaml", "  sign-in: {within: PT0S", "  sign-in: {within: PT55M");

        Run zh = check();
        assertThat(zh.exitCode()).isEqualTo(Zhiban.FINE);
        assertThat(zh.out()).contains(" 警告 limits.sign-in：", "：可以施行。制度 jiaohe/1，自2002-01-01起施行。警告 ");
        Run en = check("--lang=en");
        assertThat(en.out()).contains(" warning limits.sign-in: ", ": can be kept. Regulation jiaohe/1");
    }

    @Test
    void typical_rules_it_does_without_are_listed_when_asked_for() throws IOException {
        String text = Files.readString(office.file("regulation.yaml"));
        Files.writeString(office.file("regulation.yaml"), text.replaceFirst("(?m)^  shift-begun: .*\n", ""));

        Run brief = check();
        assertThat(brief.exitCode()).isEqualTo(Zhiban.FINE);
        assertThat(brief.lines())
                .singleElement()
                .asString()
                .endsWith("：无误。制度 jiaohe/1，自2002-01-01起施行。提示 1（加 --notes 列出提示）");

        Run whole = check("--notes", "--lang=en");
        assertThat(whole.exitCode()).isEqualTo(Zhiban.FINE);
        assertThat(whole.lines()).first().asString().contains(" note rules: Rule shift-begun is not in force.");
        assertThat(whole.lines()).last().asString().endsWith("note 1");
    }

    @Test
    void problems_of_the_staff_are_told_with_their_own_file() throws IOException {
        office.change("staff.csv", "秘书科", "档案科");

        Run run = check("--staff=" + office.file("staff.csv"), "--lang=en");

        assertThat(run.exitCode()).isEqualTo(Zhiban.FOUND);
        assertThat(run.lines())
                .contains(
                        office.file("staff.csv") + ":2 error section: \"档案科\" It must be a section of the regulation.");
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
        assertThat(bytes.out()).contains(":1 error: The file must be in UTF-8 or GB18030.");

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
