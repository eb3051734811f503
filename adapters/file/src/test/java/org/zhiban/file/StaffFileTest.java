package org.zhiban.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhiban.core.event.Assignment;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.regulation.Jiaohe;
import org.zhiban.core.staff.StaffDirectory;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.staff.StaffMember;
import org.zhiban.core.time.DateSpan;

class StaffFileTest {
    private static final String STAFF = """
            工号,姓名,性别,科室,职务,电话,入职,离任,驾照
            M01,张伟,男,秘书科,科长,0432-67250801,2010/07/01,,C1
            Z03,朱𠮷,男,general,,,,2026-12-01,
            Y02,"郑, 艳",女,Emergency section,副主任,,,,
            """;
    private static final String LEAVE = """
            工号,姓名,起,止,事由
            M01,张伟,2026-10-01,2026-10-03,探亲
            """;

    @TempDir
    Path directory;

    private Path file(String name, String text, Charset charset) throws IOException {
        return Files.write(directory.resolve(name), text.getBytes(charset));
    }

    private StaffDirectory read(String staff, String leave, Charset charset) throws IOException {
        return StaffFile.read(
                file("staff.csv", staff, charset), file("leave.csv", leave, charset), Jiaohe.regulation());
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "GB18030"})
    void people_are_read_whatever_the_spreadsheet_wrote(String charset) throws IOException {
        StaffDirectory directory = read(STAFF, LEAVE, Charset.forName(charset));

        assertThat(directory.members())
                .extracting(StaffMember::name, StaffMember::section)
                .containsExactly(
                        tuple("张伟", Jiaohe.SECRETARIAT), tuple("朱𠮷", Jiaohe.GENERAL), tuple("郑, 艳", Jiaohe.EMERGENCY));
        StaffMember zhang = directory.find(StaffId.of("M01")).orElseThrow();
        assertThat(zhang.attributes())
                .containsEntry("sex", "男")
                .containsEntry("驾照", "C1")
                .hasSize(2);
        assertThat(zhang.joined()).contains(LocalDate.of(2010, 7, 1));
        assertThat(directory.leave(DateSpan.parse("2026-10-03/2026-10-04"))).hasSize(1);
        assertThat(directory.leave(DateSpan.parse("2026-10-04/2026-10-05"))).isEmpty();
    }

    @Test
    void a_mark_at_the_start_and_windows_line_ends_do_no_harm() throws IOException {
        StaffDirectory directory =
                read("\uFEFF" + STAFF.replace("\n", "\r\n"), "\uFEFF" + LEAVE, StandardCharsets.UTF_8);

        assertThat(directory.members()).hasSize(3);
    }

    @Test
    void everything_wrong_with_both_files_is_told_at_once() {
        String staff = """
                工号,姓名,科室,入职,离任
                M01,张伟,秘书科,,
                M01,李强,秘书科,,
                ,王芳,档案科,昨天,
                M05,陈静,秘书科,2026-01-01,2025-01-01
                M06,马骏
                """;
        String leave = """
                工号,姓名,起,止
                M01,李强,2026-10-01,2026-10-03
                M99,,2026-10-01,
                M01,,2026-10-03,2026-10-01
                """;

        assertThatThrownBy(() -> read(staff, leave, StandardCharsets.UTF_8))
                .isInstanceOfSatisfying(
                        InputException.class,
                        fault -> assertThat(fault.problems())
                                .extracting(
                                        problem -> problem.file().getFileName().toString(),
                                        InputProblem::line,
                                        InputProblem::field,
                                        InputProblem::value)
                                .containsExactlyInAnyOrder(
                                        tuple("staff.csv", 6L, "", ""),
                                        tuple("staff.csv", 3L, "id", "M01"),
                                        tuple("staff.csv", 4L, "id", ""),
                                        tuple("staff.csv", 4L, "section", "档案科"),
                                        tuple("staff.csv", 4L, "joined", "昨天"),
                                        tuple("staff.csv", 5L, "", ""),
                                        tuple("leave.csv", 2L, "name", "李强"),
                                        tuple("leave.csv", 3L, "id", "M99"),
                                        tuple("leave.csv", 3L, "through", ""),
                                        tuple("leave.csv", 4L, "", "")));
    }

    @Test
    void a_missing_column_is_named() {
        assertThatThrownBy(() -> read("工号,姓名\nM01,张伟\n", LEAVE, StandardCharsets.UTF_8))
                .isInstanceOf(InputException.class)
                .hasMessageContaining("staff.csv:1 section: 缺少此列。 This column is missing.");
    }

    @Test
    void bytes_that_are_no_text_are_refused() {
        assertThatThrownBy(() -> {
                    Path staff = Files.write(directory.resolve("x.csv"), new byte[] {(byte) 0xff, (byte) 0xff, 0x00});
                    StaffFile.read(staff, file("leave.csv", LEAVE, StandardCharsets.UTF_8), Jiaohe.regulation());
                })
                .isInstanceOf(InputException.class)
                .hasMessageContaining("UTF-8或GB18030");
    }

    @Test
    void a_roster_written_is_the_roster_read_back() throws IOException {
        StaffDirectory staff = read(STAFF, LEAVE, StandardCharsets.UTF_8);
        List<Assignment> roster = List.of(
                assign(staff, "M01", "2026-10-01", "holiday-morning"),
                assign(staff, "Z03", "2026-10-01", "holiday-night"));
        Path file = directory.resolve("roster.csv");

        RosterFile.write(file, roster, Jiaohe.regulation());

        assertThat(Files.readString(file)).startsWith("\uFEFF日期,班次,工号,姓名\n2026-10-01,节假日上午班,M01,张伟\n");
        assertThat(RosterFile.read(file, Jiaohe.regulation(), staff)).isEqualTo(roster);
    }

    private static Assignment assign(StaffDirectory staff, String id, String date, String template) {
        return new Assignment(
                new ShiftId(Jiaohe.DESK, LocalDate.parse(date), template),
                DutyOfficer.of(staff.find(StaffId.of(id)).orElseThrow()));
    }

    @Test
    void everything_wrong_with_a_roster_is_told_at_once() throws IOException {
        StaffDirectory staff = read(STAFF, LEAVE, StandardCharsets.UTF_8);
        Path file = file(
                "roster.csv",
                "date,shift,id,name\n2026-10-1,早班,M99,\n2026-10-01,rest-day,M01,李强\n",
                StandardCharsets.UTF_8);

        assertThatThrownBy(() -> RosterFile.read(file, Jiaohe.regulation(), staff))
                .isInstanceOfSatisfying(
                        InputException.class,
                        fault -> assertThat(fault.problems())
                                .extracting(InputProblem::line, InputProblem::field, InputProblem::value)
                                .containsExactly(
                                        tuple(2L, "date", "2026-10-1"),
                                        tuple(2L, "shift", "早班"),
                                        tuple(2L, "id", "M99"),
                                        tuple(3L, "name", "李强")));
    }
}
