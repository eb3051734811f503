package org.zhiban.file.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhiban.core.office.TakePost;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.staff.StaffId;
import org.zhiban.file.cli.OfficeAtHand.Run;

/** The first of October: nobody relieves 胡兰 at one in the afternoon. */
class FindingsTest {
    @TempDir
    Path directory;

    private OfficeAtHand office;

    @BeforeEach
    void leaveAPostVacant() throws IOException {
        office = OfficeAtHand.in(directory).published();
        office.at("2026-10-01T08:00")
                .submit(
                        new TakePost(PostId.of("desk"), Optional.empty(), List.of(), "", Optional.empty()),
                        StaffId.of("D05"));
        office.at("2026-10-01T14:00");
    }

    @Test
    void each_is_told_with_clause_severity_time_persons_and_evidence() {
        Run zh = office.ask("findings", "--as=M01");
        assertThat(zh.exitCode()).isEqualTo(Zhiban.FOUND);
        assertThat(zh.lines())
                .containsSequence(
                        "[一(四)-6] 违规：值班室空岗：10月1日13:00至10月1日14:00无人接班，仍由胡兰（10月1日节假日上午班）负责。",
                        "  时间 2026-10-01 13:00 至 2026-10-01 14:00",
                        "  人员 胡兰（D05）、吴刚（Y01）",
                        "  依据 #3",
                        "[一(四)-1] 违规：10月1日节假日下午班应于10月1日13:00接班，未办交接班手续。",
                        "  时间 2026-10-01 13:00",
                        "  人员 胡兰（D05）、吴刚（Y01）",
                        "  依据 #3");
        assertThat(zh.lines()).last().asString().matches("共\\d+项：.*违规 \\d+。");

        Run en = office.ask("findings", "--as=M01", "--lang=en");
        assertThat(en.exitCode()).isEqualTo(Zhiban.FOUND);
        assertThat(en.out()).contains("Breach: ", "  when 2026-10-01 13:00 to 2026-10-01 14:00", "  evidence #3");
        assertThat(en.lines()).last().asString().matches("Findings: \\d+\\. .*Breach \\d+\\.");
    }

    @Test
    void only_what_touches_the_days_asked_about_is_told() {
        Run before = office.ask("findings", "--as=M01", "--through=2026-09-30");
        assertThat(before.exitCode()).isEqualTo(Zhiban.FINE);
        assertThat(before.lines()).containsExactly("没有发现。");
        assertThat(office.ask("findings", "--as=M01", "--through=2026-09-30", "--lang=en")
                        .lines())
                .containsExactly("No findings.");

        assertThat(office.ask("findings", "--as=M01", "--from=2026-10-01", "--through=2026-10-01")
                        .out())
                .contains("空岗");
        assertThat(office.ask("findings", "--as=M01", "--from=2026-10-02").out())
                .doesNotContain("空岗");
    }

    @Test
    void wrong_usage_is_told() {
        assertThat(office.ask("findings").exitCode()).isEqualTo(Zhiban.WRONG_USAGE);
        assertThat(office.ask("findings", "--as=X99").exitCode()).isEqualTo(Zhiban.WRONG_USAGE);
        assertThat(office.ask("findings", "--as=M01", "--from=October").exitCode())
                .isEqualTo(Zhiban.WRONG_USAGE);
        Run backwards = office.ask("findings", "--as=M01", "--from=2026-10-02", "--through=2026-09-30");
        assertThat(backwards.exitCode()).isEqualTo(Zhiban.WRONG_USAGE);
    }
}
