package org.zhiban.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.zhiban.core.logbook.LogbookContract.OFFICE;
import static org.zhiban.core.logbook.LogbookContract.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhiban.core.logbook.Head;
import org.zhiban.core.logbook.LogbookException;
import org.zhiban.core.logbook.SealedEntry;
import org.zhiban.core.logbook.Verification;

/** A disk that fills up under eight writers, and has room again: a small file system in memory, where one may be mounted. */
class FullDiskTest {
    private static final int WRITERS = 8;
    private static final int TIMES = 10;

    @TempDir
    Path directory;

    private Path disk;
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Set<String> unknown = ConcurrentHashMap.newKeySet();
    private int commands;

    @BeforeEach
    void mount() throws Exception {
        disk = Files.createDirectory(directory.resolve("disk"));
        assumeTrue(
                exitOf("mount", "-t", "tmpfs", "-o", "size=2m", "zhiban-test", disk.toString()) == 0,
                "此处不得挂载 a file system cannot be mounted here, so no disk can be filled");
    }

    @AfterEach
    void unmount() throws Exception {
        exitOf("umount", "--lazy", disk.toString());
    }

    private static int exitOf(String... line) throws Exception {
        try {
            return new ProcessBuilder(line)
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
        } catch (IOException noSuchProgram) {
            return -1;
        }
    }

    @Test
    void nothing_acknowledged_is_lost_nothing_written_twice_and_the_book_goes_on_by_itself() throws Exception {
        Path ballast = disk.resolve("ballast");
        try (FileLogbook book = FileLogbook.open(disk.resolve("book"), OFFICE, "SHA-256", 64 << 10)) {
            for (int time = 0; time < TIMES; time++) {
                Files.write(ballast, new byte[(int) Files.getFileStore(disk).getUsableSpace() - (16 << 10)]);
                writeUntilFull(book);
                assertThat(commandsIn(book)).containsAll(acknowledged).doesNotHaveDuplicates();
                Files.delete(ballast);
                writeAgainWhatIsUnknown(book);
            }
            assertThat(commandsIn(book)).containsExactlyInAnyOrderElementsOf(acknowledged);
        }
        try (FileLogbook again = FileLogbook.open(disk.resolve("book"), OFFICE)) {
            assertThat(again.recovery()).isEmpty();
            assertThat(commandsIn(again)).containsExactlyInAnyOrderElementsOf(acknowledged);
            assertThat(Verification.of(again, OFFICE).isIntact()).isTrue();
        }
    }

    /** Each writer until it is told that the disk is full. */
    private void writeUntilFull(FileLogbook book) throws Exception {
        int first = commands;
        ExecutorService writers = Executors.newFixedThreadPool(WRITERS);
        try {
            List<Callable<Integer>> work = IntStream.range(0, WRITERS)
                    .<Callable<Integer>>mapToObj(writer -> () -> writeUntilFull(book, first + writer))
                    .toList();
            for (Future<Integer> done : writers.invokeAll(work)) {
                commands = Math.max(commands, done.get());
            }
        } finally {
            writers.shutdown();
        }
    }

    private int writeUntilFull(FileLogbook book, int first) {
        for (int number = first; ; number += WRITERS) {
            String command = "c" + number;
            try {
                write(book, command);
                acknowledged.add(command);
            } catch (LogbookException.Unavailable full) {
                assertThat(full).hasMessageContaining("写入失败").hasRootCauseInstanceOf(IOException.class);
                if (full.isOutcomeUnknown()) {
                    unknown.add(command);
                }
                return number + WRITERS;
            }
        }
    }

    private static void write(FileLogbook book, String command) {
        book.append(head -> batch(head, command, "x".repeat(500), "of " + command));
    }

    /** As the office does: what is in the book already is not written again. */
    private void writeAgainWhatIsUnknown(FileLogbook book) {
        for (String command : unknown) {
            try {
                write(book, command);
            } catch (LogbookException.Duplicate isThere) {
                assertThat(book.findCommand(command)).hasSize(2);
            }
            acknowledged.add(command);
        }
        assertThat(unknown).isNotEmpty();
        unknown.clear();
    }

    private static List<String> commandsIn(FileLogbook book) {
        List<String> commands = new ArrayList<>();
        Head head = book.head();
        for (long number = 1; number <= head.number(); number += 1_000) {
            book.read(number, 1_000).stream()
                    .filter(entry -> entry.batch().index() == 0)
                    .map(SealedEntry::commandId)
                    .forEach(commands::add);
        }
        return commands;
    }
}
