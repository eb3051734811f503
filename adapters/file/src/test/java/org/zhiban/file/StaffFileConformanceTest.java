package org.zhiban.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.zhiban.core.regulation.Jiaohe;
import org.zhiban.core.staff.StaffDirectory;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.DateSpan;
import org.zhiban.tck.StaffDirectoryTck;

class StaffFileConformanceTest extends StaffDirectoryTck {
    private static final String STAFF = """
            工号,姓名,科室,入职,离任
            M01,张伟,秘书科,2010-07-01,
            Z03,朱𠮷,general,,2026-12-01
            """;
    private static final String LEAVE = """
            工号,姓名,起,止,事由
            M01,张伟,2026-10-01,2026-10-03,探亲
            M01,张伟,2026-10-10,2026-10-10,病假
            Z03,朱𠮷,2026-09-28,2026-10-02,出差
            """;

    @TempDir
    Path directory;

    @Override
    protected StaffDirectory directory() throws IOException {
        return StaffFile.read(
                Files.writeString(directory.resolve("staff.csv"), STAFF),
                Files.writeString(directory.resolve("leave.csv"), LEAVE),
                Jiaohe.regulation());
    }

    @Override
    protected DateSpan daysWithLeave() {
        return DateSpan.of(YearMonth.of(2026, 10));
    }

    @Override
    protected Optional<StaffId> whoHasLeft() {
        return Optional.of(StaffId.of("Z03"));
    }
}
