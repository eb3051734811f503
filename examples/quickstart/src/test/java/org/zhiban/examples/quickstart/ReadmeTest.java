package org.zhiban.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.RosterId;
import org.zhiban.core.office.DutyOffice;
import org.zhiban.core.office.ProposeRoster;
import org.zhiban.core.office.PublishRoster;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Regulations;
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.roster.RosterDraft;
import org.zhiban.core.shift.OnPost;
import org.zhiban.core.staff.OfficeId;
import org.zhiban.core.staff.StaffDirectory;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.DateSpan;
import org.zhiban.file.FileLogbook;
import org.zhiban.file.HolidayFile;
import org.zhiban.file.RegulationFile;
import org.zhiban.file.StaffFile;
import org.zhiban.json.JsonEventCodec;

/** The code the README shows is this code: compared with it, compiled and run. */
class ReadmeTest {

    @TempDir
    Path directory;

    @Test
    void the_code_of_the_readme_runs() throws IOException {
        Regulations regulations =
                Regulations.of(RegulationFile.read(Path.of("../../examples/regulations/jiaohe.yaml")));
        StaffDirectory staff = StaffFile.read(
                Path.of("office/staff.csv"),
                Path.of("office/leave.csv"),
                regulations.versions().get(0));
        InstantSource clock = InstantSource.fixed(Instant.parse("2026-09-25T01:00:00Z"));
        // @formatter:off README begins
        OfficeId id = OfficeId.of("jiaohe");
        StaffId zhang = StaffId.of("M01");
        try (FileLogbook book = FileLogbook.open(directory, id)) {
            DutyOffice office =
                    DutyOffice.open(id, regulations, HolidayFile.mainland(), staff, book, new JsonEventCodec(), clock);
            RosterDraft draft = office.view(zhang).draft(DateSpan.of(YearMonth.of(2026, 10)), List.of());
            office.submit(ProposeRoster.of(RosterId.of("2026-10"), draft), zhang);
            Ruling<LogEntry> ruling = office.submit(new PublishRoster(RosterId.of("2026-10")), zhang);
            OnPost now = office.view(zhang).onPost(PostId.of("desk"));
            // README ends
            assertThat(ruling.isAccepted()).isTrue();
            assertThat(now).isEqualTo(new OnPost.NotTaken());
        }
    }

    @Test
    void the_readme_shows_this_code() throws IOException {
        String source = Files.readString(Path.of("src/test/java/org/zhiban/examples/quickstart/ReadmeTest.java"));
        String code =
                source.substring(source.indexOf("README begins\n") + 14, source.indexOf("            // README ends"));

        assertThat(Files.readString(Path.of("../../README.md")))
                .contains("```java\n"
                        + code.lines()
                                .map(line -> line.replaceFirst(" {8}", ""))
                                .collect(Collectors.joining("\n")) + "\n}\n```");
    }

    @Test
    void both_readmes_open_with_the_same_two_commands() throws IOException {
        assertThat(commands("../../README.md")).hasSize(2).isEqualTo(commands("../../README.zh-CN.md"));
        assertThat(Files.readString(Path.of("../../.ci/run")))
                .contains("\n" + commands("../../README.md").get(1));
    }

    private static List<String> commands(String file) throws IOException {
        return Files.readString(Path.of(file))
                .lines()
                .filter(line -> line.startsWith("mvn "))
                .toList();
    }
}
