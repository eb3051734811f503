package org.zhiban.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhiban.core.logbook.LogbookException;

/** A directory is one open book's, whoever else tries. */
class DirectoryLockTest {
    @TempDir
    Path directory;

    /** Another process, which tries to open the book and tells how that went. */
    public static final class Other {
        private Other() {}

        public static void main(String[] arguments) throws IOException {
            try (FileLogbook book = new BookDirectory(Path.of(arguments[0])).open()) {
                System.out.write(("opened at " + book.head().number()).getBytes(StandardCharsets.UTF_8));
            } catch (LogbookException.Unavailable refused) {
                System.out.write(refused.getMessage().getBytes(StandardCharsets.UTF_8));
            }
            System.out.flush();
        }
    }

    private String openElsewhere() throws Exception {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Other.class.getName(),
                        directory.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        String told = new String(other.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(other.waitFor()).isZero();
        return told;
    }

    private FileLogbook open() throws IOException {
        return new BookDirectory(directory).open();
    }

    @Test
    void another_process_is_refused_until_the_book_is_closed() throws Exception {
        FileLogbook book = open();
        assertThat(openElsewhere()).contains("目录已被占用", "is open elsewhere", directory.toString());

        book.close();
        assertThat(openElsewhere()).isEqualTo("opened at 0");
    }

    @Test
    void a_second_open_refused_here_leaves_the_directory_locked_to_others() throws Exception {
        try (FileLogbook book = open()) {
            assertThatThrownBy(this::open)
                    .isInstanceOf(LogbookException.Unavailable.class)
                    .hasMessageContainingAll("目录已被占用", "is open elsewhere");
            assertThat(openElsewhere()).contains("is open elsewhere");
            assertThat(book.head().number()).isZero();
        }
    }

    @Test
    void a_directory_is_the_same_by_another_name() throws Exception {
        Path link = Files.createSymbolicLink(directory.resolveSibling(directory.getFileName() + "-link"), directory);
        try (FileLogbook book = open()) {
            assertThatThrownBy(() -> new BookDirectory(link).open()).isInstanceOf(LogbookException.Unavailable.class);
            assertThat(book.head().number()).isZero();
        } finally {
            Files.delete(link);
        }
    }

    @Test
    void a_book_that_could_not_be_opened_leaves_its_directory_free() throws Exception {
        BookDirectory book = new BookDirectory(directory);
        book.write(3);
        byte[] whole = Files.readAllBytes(book.last());
        BookDirectory.write(book.last(), new byte[whole.length]);
        assertThatThrownBy(this::open).isInstanceOf(LogbookException.Corrupt.class);

        BookDirectory.write(book.last(), whole);
        assertThat(openElsewhere()).isEqualTo("opened at 4");
    }
}
