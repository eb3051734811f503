package org.zhiban.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.core.logbook.LogbookContract.OFFICE;
import static org.zhiban.core.logbook.LogbookContract.batch;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhiban.core.logbook.Digest;
import org.zhiban.core.logbook.SealedEntry;
import org.zhiban.core.logbook.Verification;

/** A process that appends from eight threads is killed again and again; whatever it acknowledged must be in the book. */
class KilledWriterTest {
    private static final int KILLS = 50;
    private static final int WRITERS = 8;
    private static final long SMALL_SEGMENT = 64 << 10;

    @TempDir
    Path directory;

    /** Appends for ever, printing each number and command once the append has returned. */
    public static final class Writer {
        private Writer() {}

        public static void main(String[] arguments) throws IOException {
            FileLogbook book = open(Path.of(arguments[0]));
            String round = arguments[1];
            AtomicLong next = new AtomicLong();
            PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
            for (int i = 0; i < WRITERS; i++) {
                new Thread(() -> {
                            while (true) {
                                String command = round + "-" + next.incrementAndGet();
                                List<SealedEntry> stored =
                                        book.append(head -> batch(head, command, "payload of " + command, "and more"));
                                out.println(stored.get(0).number() + " " + command);
                            }
                        })
                        .start();
            }
        }
    }

    private static FileLogbook open(Path directory) throws IOException {
        return FileLogbook.open(directory, OFFICE, Digest.SHA_256, SMALL_SEGMENT);
    }

    private Process start(int round) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        Writer.class.getName(),
                        directory.toString(),
                        Integer.toString(round))
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    @Test
    void nothing_acknowledged_is_lost_in_fifty_kills() throws Exception {
        Map<Long, String> acknowledged = new HashMap<>();
        Random moments = new Random(20261001);
        for (int round = 0; round < KILLS; round++) {
            killAfter(1 + moments.nextInt(400), start(round), acknowledged);
            requireAll(acknowledged);
        }
        assertThat(acknowledged).hasSizeGreaterThan(KILLS);
    }

    private static void killAfter(int acknowledgements, Process writer, Map<Long, String> acknowledged)
            throws Exception {
        try (BufferedReader out = writer.inputReader(StandardCharsets.UTF_8)) {
            for (int i = 0; i < acknowledgements; i++) {
                note(out.readLine(), acknowledged);
            }
            writer.toHandle().destroyForcibly();
            String whole = out.readLine();
            while (whole != null) {
                String next = out.readLine();
                if (next != null) {
                    note(whole, acknowledged);
                }
                whole = next;
            }
        }
        assertThat(writer.waitFor()).isEqualTo(137);
    }

    private static void note(String line, Map<Long, String> acknowledged) {
        String[] parts = line.split(" ");
        assertThat(acknowledged.put(Long.valueOf(parts[0]), parts[1])).isNull();
    }

    private void requireAll(Map<Long, String> acknowledged) throws IOException {
        try (FileLogbook book = open(directory)) {
            Map<Long, String> found = new HashMap<>();
            long next = 1;
            for (List<SealedEntry> page = book.read(next, 1_000); !page.isEmpty(); page = book.read(next, 1_000)) {
                page.forEach(entry -> found.put(entry.number(), told(entry)));
                next += page.size();
            }
            assertThat(found).containsAllEntriesOf(acknowledged);
            assertThat(Verification.of(book, OFFICE)).satisfies(verified -> {
                assertThat(verified.isIntact()).isTrue();
                assertThat(verified.head()).isEqualTo(book.head());
            });
            requireTold(book);
        }
    }

    /** What was cut off is told with a file that now has the length told. */
    private static void requireTold(FileLogbook book) {
        book.recovery().ifPresent(cut -> {
            assertThat(cut.bytesDropped()).isPositive();
            assertThat(cut.file()).hasSize(cut.offset());
        });
    }

    /** What the book holds of an acknowledged entry: the command, and the payload that only this command has. */
    private static String told(SealedEntry entry) {
        String payload = new String(entry.payload(), StandardCharsets.UTF_8);
        return entry.batch().index() == 0 && payload.equals("payload of " + entry.commandId())
                ? entry.commandId()
                : entry.batch().index() + " " + payload;
    }
}
