package org.zhiban.file.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhiban.core.event.RosterId;
import org.zhiban.core.office.ProposeRoster;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.DateSpan;
import org.zhiban.file.RegulationFile;
import org.zhiban.file.RosterFile;
import org.zhiban.file.StaffFile;
import org.zhiban.file.cli.OfficeAtHand.Run;

class RosterTest {
    private static final String SECOND_OF_OCTOBER =
            "10月2日   周五  节假日（国庆节） │ 节假日上午班 08:00–13:00 何勇 │ 节假日下午班 13:00–18:00 李强"
                    + " │ 节假日晚班 18:00–08:00 韩冰   │ 节假日带班 08:00–08:00 林爽";

    @TempDir
    Path directory;

    private OfficeAtHand office;

    @BeforeEach
    void open() throws IOException {
        office = OfficeAtHand.in(directory);
    }

    @Test
    void a_month_that_is_not_in_the_book_is_drafted_and_nothing_is_written() throws IOException {
        Map<Path, String> before = office.everything();

        Run zh = office.ask("roster", "2026-10");
        assertThat(zh.exitCode()).isEqualTo(Zhiban.FINE);
        assertThat(zh.err()).isEmpty();
        assertThat(zh.lines()).hasSize(32).contains(SECOND_OF_OCTOBER);
        assertThat(zh.lines()).first().isEqualTo("值班表 2026-10（草案，未写入记录本）");

        Run en = office.ask("roster", "2026-10", "--lang=en");
        assertThat(en.lines()).first().isEqualTo("Roster 2026-10 (a draft, not in the book)");
        assertThat(en.lines().get(10)).startsWith("10 Oct  Sat  workday (made up) │ Workday day 07:00–18:00 王芳");
        assertThat(office.everything()).isEqualTo(before);
    }

    @Test
    void what_was_published_is_printed_from_then_on() throws IOException {
        Run published = office.ask("roster", "2026-10", "--publish", "--as=M01");
        assertThat(published.exitCode()).isEqualTo(Zhiban.FINE);
        assertThat(published.lines()).first().isEqualTo("值班表 2026-10（已发布）");
        assertThat(published.lines()).hasSize(32).contains(SECOND_OF_OCTOBER);

        Map<Path, String> before = office.everything();
        assertThat(office.ask("roster", "2026-10").out()).isEqualTo(published.out());
        assertThat(office.ask("roster", "2026-10", "--lang=en").lines())
                .first()
                .isEqualTo("Roster 2026-10 (published)");
        assertThat(office.everything()).isEqualTo(before);
    }

    @Test
    void the_next_month_is_drafted_from_where_this_one_ends() {
        String alone = office.ask("roster", "2026-11").out();

        assertThat(office.published().ask("roster", "2026-11").out()).isNotEqualTo(alone);
    }

    @Test
    void a_proposal_is_printed_as_such_and_published_as_it_is() throws IOException {
        RosterId id = RosterId.of("2026-10");
        office.doing(duty -> duty.submit(
                ProposeRoster.of(
                        id, duty.view(StaffId.of("M01")).draft(DateSpan.parse("2026-10-01/2026-11-01"), List.of())),
                StaffId.of("M01")));

        assertThat(office.ask("roster", "2026-10").lines()).first().isEqualTo("值班表 2026-10（已提交，未发布）");
        assertThat(office.ask("roster", "2026-10", "--publish", "--as=M02").exitCode())
                .isEqualTo(Zhiban.FINE);
        assertThat(office.ask("roster", "2026-10").lines()).first().isEqualTo("值班表 2026-10（已发布）");
    }

    @Test
    void who_may_not_publish_is_refused_with_the_clause() {
        Run zh = office.ask("roster", "2026-10", "--publish", "--as=L01");
        assertThat(zh.exitCode()).isEqualTo(Zhiban.FOUND);
        assertThat(zh.err()).startsWith("拒绝 [一(二)-9] 值班表由秘书科安排");
        assertThat(zh.lines()).first().isEqualTo("值班表 2026-10（草案，未写入记录本）");

        Run en = office.ask("roster", "2026-10", "--publish", "--as=L01", "--lang=en");
        assertThat(en.exitCode()).isEqualTo(Zhiban.FOUND);
        assertThat(en.err()).startsWith("refused [一(二)-9] ");
    }

    @Test
    void a_roster_is_published_once() {
        Run again = office.published().ask("roster", "2026-10", "--publish", "--as=M01");

        assertThat(again.exitCode()).isEqualTo(Zhiban.FOUND);
        assertThat(again.err()).startsWith("拒绝 [一(二)-9] ");
        assertThat(again.lines()).first().isEqualTo("值班表 2026-10（已发布）");
    }

    @Test
    void as_a_table_it_can_be_read_again() throws IOException {
        Run run = office.published().ask("roster", "2026-10", "--csv");

        Path file = Files.writeString(office.file("roster.csv"), run.out());
        Regulation regulation = RegulationFile.read(office.file("regulation.yaml"));
        assertThat(RosterFile.read(file, regulation, StaffFile.read(office.file("staff.csv"), regulation)))
                .hasSize(31 + 31 + 31 + 7);
        assertThat(run.lines())
                .startsWith(
                        "\uFEFF日期,班次,工号,姓名",
                        "2026-10-01,节假日上午班,D05,胡兰",
                        "2026-10-01,节假日带班,L01,高峰",
                        "2026-10-01,节假日下午班,Y01,吴刚",
                        "2026-10-01,节假日晚班,D02,赵磊");
    }

    @Test
    void what_nobody_is_left_for_is_told() throws IOException {
        Files.writeString(office.file("staff.csv"), "工号,姓名,性别,科室,职务\nM01,张伟,男,秘书科,科长\n");
        Files.delete(office.file("leave.csv"));

        Run zh = office.ask("roster", "2026-10");
        assertThat(zh.exitCode()).isEqualTo(Zhiban.FOUND);
        assertThat(zh.err()).contains("未能排定：10月1日节假日带班");
        assertThat(zh.err().lines()).contains("  间隔不足：张伟（10月1日节假日上午班）");
        assertThat(zh.lines()).hasSize(32);
        assertThat(zh.out()).contains("——");
        assertThat(office.ask("roster", "2026-10", "--lang=en").err())
                .contains("could not be filled: Leading on a holiday of 1 Oct");
    }

    @Test
    void several_versions_of_the_regulation_are_one_history() throws IOException {
        String text = Files.readString(office.file("regulation.yaml"));
        Files.writeString(
                office.file("regulation.yaml"),
                text.replace("in-force: {from: 2002-01-01}", "in-force: {from: 2002-01-01, until: 2026-10-16}"));
        Files.writeString(
                office.file("regulation-2026.yaml"),
                text.replace("in-force: {from: 2002-01-01}", "in-force: {from: 2026-10-16}")
                        .replace("version: jiaohe/1", "version: jiaohe/2"));

        assertThat(office.ask("roster", "2026-10").lines()).contains(SECOND_OF_OCTOBER);

        Files.writeString(office.file("regulation-2026.yaml"), text.replace("version: jiaohe/1", "version: jiaohe/2"));
        Run overlapping = office.ask("roster", "2026-10");
        assertThat(overlapping.exitCode()).isEqualTo(Zhiban.FOUND);
        assertThat(overlapping.err()).contains("in-force", "jiaohe/1", "jiaohe/2");
    }

    @Test
    void holidays_of_its_own_take_the_place_of_the_built_in_ones() throws IOException {
        Files.writeString(office.file("holidays.tsv"), "date\tkind\tname\n2026-10-02\tSTATUTORY_HOLIDAY\t建市日\n");

        assertThat(office.ask("roster", "2026-10").lines()).anyMatch(line -> line.startsWith("10月2日   周五  节假日（建市日）"));
        Run beyond = office.ask("roster", "2027-10");
        assertThat(beyond.exitCode()).isEqualTo(Zhiban.WRONG_USAGE);
        assertThat(beyond.err()).contains("节假日数据不含2027年");
    }

    @Test
    void faults_of_the_files_are_told_with_their_lines() throws IOException {
        office.change("staff.csv", "M01,张伟", "M02,张伟");

        Run run = office.ask("roster", "2026-10", "--lang=en");
        assertThat(run.exitCode()).isEqualTo(Zhiban.FOUND);
        assertThat(run.err()).contains(office.file("staff.csv") + ":3 id \"M02\": This id is listed twice.");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void wrong_usage_is_told() {
        assertThat(office.ask("roster").exitCode()).isEqualTo(Zhiban.WRONG_USAGE);
        assertThat(office.ask("roster", "October").err()).contains("October");
        assertThat(office.ask("roster", "2026-13").exitCode()).isEqualTo(Zhiban.WRONG_USAGE);
        Run anonymous = office.ask("roster", "2026-10", "--publish");
        assertThat(anonymous.exitCode()).isEqualTo(Zhiban.WRONG_USAGE);
        assertThat(anonymous.err()).contains("--publish 须以 --as 说明由谁发布");
        Run stranger = office.ask("roster", "2026-10", "--publish", "--as=X99");
        assertThat(stranger.exitCode()).isEqualTo(Zhiban.WRONG_USAGE);
        assertThat(stranger.err()).contains("X99");
        assertThat(office.file("book")).doesNotExist();
    }
}
