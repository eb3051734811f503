package org.zhiban.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhiban.core.regulation.Jiaohe;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.staff.StaffDirectory;
import org.zhiban.core.time.DateSpan;

/** Any bytes at all as a staff file and, behind the first zero, a leave file. */
class StaffFuzzTest {
    private static final Path SHIPPED = Path.of("../../examples/quickstart/office");
    private static final Regulation REGULATION = Jiaohe.regulation();

    static List<byte[]> shipped() throws IOException {
        String staff = Files.readString(SHIPPED.resolve("staff.csv"));
        String leave = Files.readString(SHIPPED.resolve("leave.csv"));
        return List.of(
                together(staff.getBytes(), leave.getBytes()),
                together(staff.getBytes(Charset.forName("GB18030")), leave.getBytes(Charset.forName("GB18030"))),
                together(
                        "id,name,section,joined,left,出生,豁免\nA,B,秘书科,2026-01-01,2026/12/31,1990-01-01,孕期:2026-03-01/2026-12-31\n"
                                .getBytes(),
                        "id,name,from,through,reason\nA,B,2026-10-01,2026-10-08,\"x,\"\"y\"\"\"\n".getBytes()));
    }

    private static byte[] together(byte[] staff, byte[] leave) throws IOException {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.write(staff);
        both.write(0);
        both.write(leave);
        return both.toByteArray();
    }

    @MethodSource("shipped")
    @DictionaryFile(resourcePath = "tables.dict")
    @FuzzTest(maxDuration = "150s")
    void any_bytes_are_staff_and_leave_or_refused(byte[] data) {
        byte[][] files = Promise.two(data);
        Path staff = Promise.file("staff.csv", files[0]);
        Path leave = Promise.file("leave.csv", files[1]);
        Promise.kept(() -> StaffFile.read(staff, leave, REGULATION)).ifPresent(StaffFuzzTest::requireUsable);
    }

    private static void requireUsable(StaffDirectory directory) {
        directory
                .members()
                .forEach(member -> assertThat(directory.find(member.id())).contains(member));
        directory
                .leave(DateSpan.parse("2026-10-01/2026-11-01"))
                .forEach(leave -> assertThat(directory.find(leave.staff())).isPresent());
    }
}
