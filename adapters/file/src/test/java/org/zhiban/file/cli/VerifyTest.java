package org.zhiban.file.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhiban.core.staff.OfficeId;
import org.zhiban.file.FileLogbook;
import org.zhiban.file.cli.OfficeAtHand.Run;

class VerifyTest {
    @TempDir
    Path directory;

    private OfficeAtHand office;
    private Path book;

    @BeforeEach
    void publish() throws IOException {
        office = OfficeAtHand.in(directory).published();
        book = office.file("book");
    }

    private Path segment() {
        return book.resolve("0000000000000000001.logbook");
    }

    /** Changes one letter of what the first entry says. */
    private void forge() throws IOException {
        byte[] bytes = Files.readAllBytes(segment());
        int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("2026-10-01");
        bytes[at] = '3';
        Files.write(segment(), bytes);
    }

    @Test
    void an_intact_book_is_said_to_be_so() {
        Run zh = office.ask("verify");
        assertThat(zh.exitCode()).isEqualTo(Zhiban.FINE);
        assertThat(zh.out()).startsWith("完好：2条，末端摘要 SHA-256:");

        Run en = office.ask("verify", "--lang=en");
        assertThat(en.exitCode()).isEqualTo(Zhiban.FINE);
        assertThat(en.out()).startsWith("Intact: 2 entries, digest of the last SHA-256:");
    }

    @Test
    void the_book_alone_can_be_verified_too() throws IOException {
        Files.delete(office.file("regulation.yaml"));
        assertThat(office.ask("verify").exitCode()).isEqualTo(Zhiban.FINE);
        assertThat(office.run("verify", book.toString()).out()).startsWith("完好：2条");
    }

    @Test
    void damage_is_told_with_the_entry_and_both_digests() throws IOException {
        forge();

        Run zh = office.ask("verify");
        assertThat(zh.exitCode()).isEqualTo(Zhiban.FOUND);
        assertThat(zh.out()).contains("记录损坏", segment().toString());
        assertThat(zh.lines().get(1)).startsWith("第1条异常：摘要不符");
        assertThat(zh.lines().get(2)).matches("  应为 SHA-256:[0-9a-f]{64}");
        assertThat(zh.lines().get(3)).matches("  实为 SHA-256:[0-9a-f]{64}");

        Run en = office.ask("verify", "--lang=en");
        assertThat(en.exitCode()).isEqualTo(Zhiban.FOUND);
        assertThat(en.lines().get(1)).startsWith("Entry 1 is bad: ");
        assertThat(en.lines().get(2)).matches("  expected SHA-256:[0-9a-f]{64}");
        assertThat(en.lines().get(3)).matches("  found    SHA-256:[0-9a-f]{64}");
        assertThat(office.ask("who").exitCode()).isEqualTo(Zhiban.FOUND);
    }

    @Test
    void a_book_cut_off_is_told_with_how_far_it_is_right() throws IOException {
        byte[] bytes = Files.readAllBytes(segment());
        Files.write(segment(), Arrays.copyOf(bytes, bytes.length - 1));

        Run zh = office.ask("verify");
        assertThat(zh.exitCode()).isEqualTo(Zhiban.FOUND);
        assertThat(zh.lines()).last().asString().startsWith("前1条的编号、衔接和摘要无误");
        assertThat(office.ask("verify", "--lang=en").lines())
                .last()
                .asString()
                .startsWith("Numbers, links and digests are right up to entry 1, digest SHA-256:");
    }

    @Test
    void an_unfinished_write_of_a_book_that_was_never_closed_is_told_and_is_no_damage() throws IOException {
        byte[] bytes = Files.readAllBytes(segment());
        Files.write(segment(), Arrays.copyOf(bytes, bytes.length - 1));
        Files.delete(book.resolve("closed"));
        Files.deleteIfExists(book.resolve("0000000000000000001.index"));

        Run zh = office.ask("verify");
        assertThat(zh.exitCode()).isEqualTo(Zhiban.FINE);
        assertThat(zh.out()).contains("末尾有未完成的写入", "完好：1条");
        assertThat(office.ask("verify", "--lang=en").out()).contains("An unfinished write of ", "Intact: 1 entries");
    }

    @Test
    void the_book_of_another_office_is_told() {
        String own = directory.getFileName().toString();
        assertThat(office.ask("verify", "--office=" + own).exitCode()).isEqualTo(Zhiban.FINE);
        assertThat(office.ask("verify", "--office=another").exitCode()).isEqualTo(Zhiban.FOUND);
    }

    @Test
    void a_book_in_use_is_no_answer() throws IOException {
        OfficeId owner = OfficeId.of(directory.getFileName().toString());
        try (FileLogbook inUse = FileLogbook.open(book, owner)) {
            assertThat(inUse.head().number()).isEqualTo(2);
            Run run = office.ask("verify");
            assertThat(run.exitCode()).isEqualTo(Zhiban.NO_ACCESS);
            assertThat(run.err()).contains("目录已被占用");
            assertThat(office.ask("who").exitCode()).isEqualTo(Zhiban.NO_ACCESS);
            assertThat(office.ask("findings", "--as=M01").exitCode()).isEqualTo(Zhiban.NO_ACCESS);
            assertThat(office.ask("roster", "2026-11", "--publish", "--as=M01").exitCode())
                    .isEqualTo(Zhiban.NO_ACCESS);
        }
    }

    @Test
    void where_no_book_is_there_is_nothing_to_verify() throws IOException {
        Path empty = Files.createDirectory(office.file("empty"));
        Run run = office.run("verify", empty.toString());
        assertThat(run.exitCode()).isEqualTo(Zhiban.NO_ACCESS);
        assertThat(run.err()).contains("没有此文件", "book");
        assertThat(office.run("verify", office.file("missing").toString()).exitCode())
                .isEqualTo(Zhiban.NO_ACCESS);
        assertThat(office.run("who", empty.toString()).exitCode()).isEqualTo(Zhiban.NO_ACCESS);
    }
}
