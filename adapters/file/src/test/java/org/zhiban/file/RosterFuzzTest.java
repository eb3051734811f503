package org.zhiban.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhiban.core.event.Assignment;
import org.zhiban.core.regulation.Jiaohe;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.core.staff.StaffDirectory;

/** Any bytes at all as a roster file; what is read and written again reads the same. */
class RosterFuzzTest {
    private static final Regulation REGULATION = Jiaohe.regulation();
    private static final StaffDirectory STAFF = new JiaoheStaff();

    static List<byte[]> shipped() {
        return List.of(
                "\uFEFF日期,班次,工号,姓名\n2026-10-01,节假日上午班,M01,张伟\n2026-10-01,节假日晚班,D02,赵磊\n"
                        .getBytes(StandardCharsets.UTF_8),
                "date,shift,id\n2026/10/08,workday-day,M02\n\"2026-10-08\",\"workday-night\",\"M03\"\n"
                        .getBytes(StandardCharsets.UTF_8));
    }

    @MethodSource("shipped")
    @DictionaryFile(resourcePath = "tables.dict")
    @FuzzTest(maxDuration = "150s")
    void any_bytes_are_a_roster_or_refused(byte[] data) {
        Promise.kept(() -> read(data)).ifPresent(RosterFuzzTest::requireTheSameWhenWritten);
    }

    private static List<Assignment> read(byte[] data) throws IOException {
        return RosterFile.read(Promise.file("roster.csv", data), REGULATION, STAFF);
    }

    private static void requireTheSameWhenWritten(List<Assignment> assignments) {
        Path file = Promise.file("again.csv", new byte[0]);
        assertThat(Promise.kept(() -> {
                    RosterFile.write(file, assignments, REGULATION);
                    return RosterFile.read(file, REGULATION, STAFF);
                }))
                .contains(assignments);
    }
}
