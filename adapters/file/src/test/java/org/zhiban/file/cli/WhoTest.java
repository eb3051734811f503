package org.zhiban.file.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhiban.core.office.TakePost;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.staff.StaffId;
import org.zhiban.file.cli.OfficeAtHand.Run;

/** The first of October: 胡兰 takes the morning over at eight, and nobody comes at one in the afternoon. */
class WhoTest {
    private static final PostId DESK = PostId.of("desk");
    private static final StaffId HU_LAN = StaffId.of("D05");

    @TempDir
    Path directory;

    private OfficeAtHand office;

    @BeforeEach
    void publish() throws IOException {
        office = OfficeAtHand.in(directory).published();
        office.at("2026-10-01T08:00")
                .submit(new TakePost(DESK, Optional.empty(), List.of(), "", Optional.empty()), HU_LAN);
    }

    @Test
    void who_holds_the_post_now_and_where_the_lines_lead() {
        Run zh = office.at("2026-10-01T09:00").ask("who");
        assertThat(zh.exitCode()).isEqualTo(Zhiban.FINE);
        assertThat(zh.lines())
                .startsWith(
                        "2026-10-01 09:00",
                        "  值班室             在岗胡兰（D05），10月1日节假日上午班，10月1日08:00接班；排定胡兰（D05）",
                        "  带班领导           排定高峰（L01）",
                        "  12345市长公开电话  由值班室接听 [一(二)-6]  12345");

        Run en = office.ask("who", "--lang=en");
        assertThat(en.lines())
                .startsWith(
                        "2026-10-01 09:00",
                        "  Duty desk                   on post: 胡兰 (D05), Holiday morning of 1 Oct, since 1 Oct 08:00;"
                                + " rostered: 胡兰 (D05)",
                        "  Duty leader                 rostered: 高峰 (L01)",
                        "  Mayor's line 12345          answered by Duty desk [一(二)-6]  12345");
    }

    @Test
    void a_vacant_post_is_told_and_is_a_problem() {
        Run zh = office.at("2026-10-01T14:00").ask("who");
        assertThat(zh.exitCode()).isEqualTo(Zhiban.FOUND);
        assertThat(zh.lines().get(1)).contains("10月1日13:00起空岗，仍由胡兰（D05）负责；排定吴刚（Y01）");

        Run en = office.ask("who", "--lang=en");
        assertThat(en.exitCode()).isEqualTo(Zhiban.FOUND);
        assertThat(en.lines().get(1)).contains("vacant since 1 Oct 13:00, 胡兰 (D05) still answers for it");
    }

    @Test
    void of_the_past_the_book_tells_and_of_the_future_the_roster() {
        office.at("2026-10-01T14:00");

        Run before = office.ask("who", "--at=2026-10-01T07:30");
        assertThat(before.exitCode()).isEqualTo(Zhiban.FINE);
        assertThat(before.lines().get(1)).contains("尚未启用；未排定");
        assertThat(office.ask("who", "--at=2026-10-01T01:00:00Z").lines().get(1))
                .contains("在岗胡兰");
        assertThat(office.ask("who", "--at=2026-10-01T09:00+08:00").lines().get(1))
                .contains("在岗胡兰");

        Run after = office.ask("who", "--at=2026-10-02T20:00");
        assertThat(after.exitCode()).isEqualTo(Zhiban.FINE);
        assertThat(after.lines())
                .startsWith("2026-10-02 20:00（尚未到，按值班表）", "  值班室             排定韩冰（Z01）", "  带班领导           排定林爽（L02）");
        assertThat(office.ask("who", "--at=2026-10-02T20:00", "--lang=en").out())
                .contains("(to come; as rostered)");
        assertThat(office.ask("who", "--at=2026-12-02T20:00").out()).contains("未排定");
    }

    @Test
    void by_day_a_line_leads_to_its_section() {
        assertThat(office.ask("who", "--at=2026-10-08T10:00").lines())
                .anyMatch(line -> line.contains("12345市长公开电话") && line.contains("由督查室接听"));
    }

    @Test
    void asking_changes_nothing() throws IOException {
        Map<Path, String> before = office.everything();
        office.at("2026-10-01T14:00").ask("who");
        office.ask("findings", "--as=M01");
        office.ask("verify");
        office.ask("roster", "2026-11");
        assertThat(office.everything()).isEqualTo(before);
    }

    @Test
    void a_time_that_is_none_and_a_reader_nobody_knows_are_wrong_usage() {
        assertThat(office.ask("who", "--at=tomorrow").exitCode()).isEqualTo(Zhiban.WRONG_USAGE);
        assertThat(office.ask("who", "--at=tomorrow").err()).contains("tomorrow");
        assertThat(office.ask("who", "--as=X99").exitCode()).isEqualTo(Zhiban.WRONG_USAGE);
        Run beforeAll = office.ask("who", "--at=1999-01-01T00:00");
        assertThat(beforeAll.exitCode()).isEqualTo(Zhiban.WRONG_USAGE);
        assertThat(beforeAll.out()).isEmpty();
    }
}
