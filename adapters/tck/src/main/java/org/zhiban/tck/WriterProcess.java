package org.zhiban.tck;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Assumptions;
import org.zhiban.core.staff.OfficeId;

/** A {@link org.zhiban.tck.Writer} in a process of its own. */
final class WriterProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader told;

    private WriterProcess(Process process) {
        this.process = process;
        this.told = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Starts one and returns when its book is open; where the adapter opens a book only once, the test is skipped. */
    static WriterProcess open(OtherProcess needed, OfficeId office, String prefix, int appends) throws IOException {
        List<String> line = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                org.zhiban.tck.Writer.class.getName(),
                needed.opening().getName(),
                office.value(),
                prefix,
                Integer.toString(appends)));
        line.addAll(needed.arguments());
        WriterProcess writer = new WriterProcess(new ProcessBuilder(line)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start());
        writer.requireOpen();
        return writer;
    }

    private void requireOpen() throws IOException {
        String first = told.readLine();
        if (first != null && first.startsWith(org.zhiban.tck.Writer.UNAVAILABLE)) {
            close();
            Assumptions.abort("一次只能由一个进程打开 the adapter opens a book in one process at a time: " + first);
        }
        if (!org.zhiban.tck.Writer.OPEN.equals(first)) {
            close();
            throw new AssertionError("另一进程未能打开记录本 the other process could not open the book; see its errors above");
        }
    }

    void begin() throws IOException {
        Writer in = process.outputWriter(StandardCharsets.UTF_8);
        in.write("\n");
        in.flush();
    }

    /** What it says it has written: all, if no number is given before which it is killed. */
    List<String> acknowledged() throws IOException {
        List<String> commands = new ArrayList<>();
        for (String line = told.readLine(); line != null; line = told.readLine()) {
            commands.add(line);
        }
        return commands;
    }

    /** Kills it when it has acknowledged so many; the last line may be cut short, and then counts for nothing. */
    List<String> killedAfter(int acknowledgements) throws Exception {
        List<String> commands = new ArrayList<>();
        for (int i = 0; i < acknowledgements; i++) {
            commands.add(told.readLine());
        }
        process.toHandle().destroyForcibly();
        List<String> rest = acknowledged();
        commands.addAll(rest.subList(0, Math.max(0, rest.size() - 1)));
        process.waitFor();
        return commands;
    }

    @Override
    public void close() throws IOException {
        process.toHandle().destroyForcibly();
        told.close();
    }
}
