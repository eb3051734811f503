package org.zhiban.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhiban.core.logbook.Head;
import org.zhiban.core.logbook.Logbook;
import org.zhiban.core.staff.OfficeId;

/**
 * What H2 has committed can be found in its file at once, also where it fills a gap an older page has left: a copy of the file,
 * made at any moment, is what a killed process leaves behind. H2 2.5.250 and 2.5.252 fail here.
 */
class H2ReusedSpaceTest {
    private static final OfficeId OFFICE = OfficeId.of("reused-space");
    private static final int OPENINGS = 3;
    private static final int COMMANDS = 30;

    @TempDir
    Path directory;

    @Test
    void the_file_holds_what_was_acknowledged_at_every_moment() throws IOException {
        for (int i = 0; i < OPENINGS; i++) {
            try (HikariDataSource pool =
                    h2("book;WRITE_DELAY=0;RETENTION_TIME=0").withTables().pool()) {
                Logbook book = JdbcLogbook.of(pool, OFFICE);
                for (int j = 0; j < COMMANDS; j++) {
                    Writers.append(book, OFFICE, "opening-" + i + "-command-" + j);
                    assertThat(headOfCopy()).isEqualTo(book.head());
                }
            }
        }
    }

    private Head headOfCopy() throws IOException {
        Files.copy(
                directory.resolve("book.mv.db"), directory.resolve("copy.mv.db"), StandardCopyOption.REPLACE_EXISTING);
        try (HikariDataSource pool = h2("copy;ACCESS_MODE_DATA=r").pool()) {
            return JdbcLogbook.of(pool, OFFICE).head();
        }
    }

    private Database h2(String fileAndSettings) {
        return new Database("jdbc:h2:" + directory.resolve(fileAndSettings), "sa", "SET TIME ZONE '%s'");
    }
}
