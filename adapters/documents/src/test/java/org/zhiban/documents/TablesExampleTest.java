package org.zhiban.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhiban.core.event.RosterId;
import org.zhiban.core.language.Language;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.office.View;
import org.zhiban.core.staff.OfficeId;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.DateSpan;

/** The example of the README (示例), which stands here line by line. */
class TablesExampleTest {
    private static final Path SOURCE = Path.of("src/test/java/org/zhiban/documents/TablesExampleTest.java");

    private final View view = DutyDesk.october().view();
    private final ByteArrayOutputStream roster = new ByteArrayOutputStream();
    private final ByteArrayOutputStream statistics = new ByteArrayOutputStream();

    @Test
    void the_example_writes_two_workbooks_and_two_calendars() throws IOException {
        DutySpreadsheets tables = DutySpreadsheets.of(view, Language.ZH);
        ExcelWriter.standard().write(tables.roster(RosterId.of("2026-10")).orElseThrow(), roster);
        ExcelWriter.standard().write(tables.statistics(DateSpan.of(YearMonth.of(2026, 10))), statistics);
        String everybody =
                DutyCalendars.of(OfficeId.of("jiaohe"), view, Language.ZH).office();
        String mine = DutyCalendars.of(OfficeId.of("jiaohe"), view, Language.ZH).person(StaffId.of("M03"));
        assertThat(Workbooks.opened(roster.toByteArray()).getNumberOfSheets()).isEqualTo(1);
        assertThat(Workbooks.opened(statistics.toByteArray()).getNumberOfSheets())
                .isEqualTo(2);
        assertThat(everybody).contains("王芳");
        assertThat(mine).contains("DTSTART;TZID=Asia/Shanghai:20261001T080000");
    }

    @Test
    void the_readme_shows_the_lines_of_the_test_above() throws IOException {
        String readme = Files.readString(Path.of("README.md"));
        String block =
                readme.substring(readme.indexOf("run by TablesExampleTest")).split("```")[1];
        List<String> shown = Arrays.stream(block.substring("java".length()).split(";"))
                .map(TablesExampleTest::tight)
                .toList();
        String source = tight(Files.readString(SOURCE));
        assertThat(shown).filteredOn(line -> !line.isEmpty()).hasSize(5).allMatch(source::contains);
    }

    private static String tight(String code) {
        return code.replaceAll("\\s", "");
    }
}
