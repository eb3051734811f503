package org.zhiban.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhiban.core.notice.NoticeRegister;
import org.zhiban.core.staff.OfficeId;

class FileNoticeRegisterTest {
    @TempDir
    Path directory;

    private NoticeRegister opened() throws IOException {
        return FileNoticeRegister.open(directory.resolve("book"));
    }

    private Path file() {
        return directory.resolve("book").resolve("notices");
    }

    @Test
    void a_torn_line_does_not_count_and_is_written_over() throws IOException {
        NoticeRegister register = opened();
        register.claim("n1 sms");
        register.delivered("n1 sms");
        Files.writeString(file(), "n2 a-notifier-with-a-long-na", StandardOpenOption.APPEND);

        NoticeRegister again = opened();
        again.claim("n3 sms");
        again.delivered("n3 sms");
        assertThat(file()).hasContent("n1 sms\nn3 sms\n");
        assertThat(opened().claim("n2 a-notifier-with-a-long-na")).isTrue();
    }

    @Test
    void an_interrupted_thread_writes_to_the_end_and_stays_interrupted() throws IOException {
        NoticeRegister register = opened();
        register.claim("n1 sms");
        Thread.currentThread().interrupt();
        register.delivered("n1 sms");
        assertThat(Thread.interrupted()).isTrue();
        assertThat(opened().claim("n1 sms")).isFalse();
    }

    @Test
    void what_cannot_be_written_is_said_and_not_taken_for_delivered() throws IOException {
        NoticeRegister register = opened();
        register.claim("n1 sms");
        Files.delete(file());
        assertThatThrownBy(() -> register.delivered("n1 sms"))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("notices");
        register.release("n1 sms");
        assertThat(register.claim("n1 sms")).isTrue();
        assertThatThrownBy(() -> register.claim("n1\nsms")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void it_lies_beside_a_book_and_the_book_does_not_mind() throws IOException {
        try (FileLogbook book = FileLogbook.open(directory.resolve("book"), OfficeId.of("jiaohe"))) {
            NoticeRegister register = opened();
            register.claim("n1 sms");
            register.delivered("n1 sms");
            assertThat(book.head().number()).isZero();
        }
        FileLogbook.open(directory.resolve("book"), OfficeId.of("jiaohe")).close();
        assertThat(opened().claim("n1 sms")).isFalse();
    }
}
