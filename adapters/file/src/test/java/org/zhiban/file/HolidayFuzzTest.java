package org.zhiban.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.DictionaryFile;
import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhiban.core.time.HolidayCalendar;

/** Any bytes at all as two holiday files, the second behind the first zero. */
class HolidayFuzzTest {

    static List<byte[]> shipped() throws IOException {
        List<byte[]> shipped = new ArrayList<>();
        for (String name : List.of("holidays.tsv", "holidays-provisional.tsv")) {
            try (InputStream table = HolidayFile.class.getResourceAsStream(name)) {
                shipped.add(table.readAllBytes());
            }
        }
        shipped.add(
                "date\tkind\tname\n2026-10-01\tSTATUTORY_HOLIDAY\tx\n\0date\tkind\tname\n2026-10-02\tADJUSTED_REST\ty\n"
                        .getBytes());
        return shipped;
    }

    @MethodSource("shipped")
    @DictionaryFile(resourcePath = "tables.dict")
    @FuzzTest(maxDuration = "150s")
    void any_bytes_are_holidays_or_refused(byte[] data) {
        byte[][] tables = Promise.two(data);
        List<Path> files = Stream.of(Promise.file("one.tsv", tables[0]), Promise.file("other.tsv", tables[1]))
                .limit(tables[1].length == 0 ? 1 : 2)
                .toList();
        Promise.kept(() -> HolidayFile.read(files)).ifPresent(HolidayFuzzTest::requireUsable);
    }

    private static void requireUsable(HolidayCalendar calendar) {
        assertThat(calendar.version()).isNotBlank();
        calendar.years()
                .keySet()
                .forEach(year ->
                        assertThat(calendar.on(LocalDate.of(year, 1, 1))).isNotNull());
    }
}
