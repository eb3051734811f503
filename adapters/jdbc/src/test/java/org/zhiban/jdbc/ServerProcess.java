package org.zhiban.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A running database server that may be killed, and started again as it was. */
final class ServerProcess {
    private static final long LONGEST_SECONDS = 60;

    private final List<String> line;
    private final Path directory;
    private ProcessHandle running;

    private ServerProcess(List<String> line, Path directory, ProcessHandle running) {
        this.line = line;
        this.directory = directory;
        this.running = running;
    }

    /**
     * The process of a number, started again by its own command line.
     *
     * @param prefix what that line must begin with besides
     */
    static ServerProcess of(long number, List<String> prefix) throws IOException {
        Path process = Path.of("/proc", Long.toString(number));
        List<String> line = new ArrayList<>(prefix);
        line.addAll(List.of(Files.readString(process.resolve("cmdline"), StandardCharsets.UTF_8)
                .split("\0")));
        line.set(prefix.size(), process.resolve("exe").toRealPath().toString());
        return new ServerProcess(
                line,
                process.resolve("cwd").toRealPath(),
                ProcessHandle.of(number).orElseThrow());
    }

    /** With SIGKILL, its children too; when it returns they are gone. It is held first, lest it bear another meanwhile. */
    void kill() throws Exception {
        new ProcessBuilder("kill", "-STOP", Long.toString(running.pid()))
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start()
                .waitFor();
        List<ProcessHandle> all =
                Stream.concat(Stream.of(running), running.descendants()).toList();
        all.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle one : all) {
            one.onExit().get(LONGEST_SECONDS, TimeUnit.SECONDS);
        }
    }

    void start() {
        try {
            running = new ProcessBuilder(line)
                    .directory(directory.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .toHandle();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
