package org.zhiban.file.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.zhiban.core.office.Command;
import org.zhiban.core.office.DutyOffice;
import org.zhiban.core.office.MovedClock;
import org.zhiban.core.staff.StaffId;

/** Jiaohe's office in a directory of its own, and the command line run on it at a time of the test's choosing. */
record OfficeAtHand(Path directory, MovedClock clock) {
    static final Path REGULATION = Path.of("../../examples/regulations/jiaohe.yaml");
    static final Path STAFF = Path.of("../../examples/quickstart/office/staff.csv");
    static final Path LEAVE = Path.of("../../examples/quickstart/office/leave.csv");
    static final String ARRANGER = "M01";

    /** What a command printed, and its exit code. */
    record Run(int exitCode, String out, String err) {

        List<String> lines() {
            return out.lines().toList();
        }
    }

    static OfficeAtHand in(Path directory) throws IOException {
        Files.copy(REGULATION, directory.resolve("regulation.yaml"));
        Files.copy(STAFF, directory.resolve("staff.csv"));
        Files.copy(LEAVE, directory.resolve("leave.csv"));
        return new OfficeAtHand(directory, new MovedClock("2026-09-25T09:00"));
    }

    Path file(String name) {
        return directory.resolve(name);
    }

    OfficeAtHand at(String localTime) {
        clock.moveTo(localTime);
        return this;
    }

    /** Replaces what stands in a file. */
    void change(String name, String what, String by) throws IOException {
        String text = Files.readString(file(name));
        if (!text.contains(what)) {
            throw new IllegalArgumentException(name + " has no " + what);
        }
        Files.writeString(file(name), text.replace(what, by));
    }

    Run run(String... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        int exitCode = Zhiban.execute(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                new PrintStream(err, true, StandardCharsets.UTF_8),
                clock,
                arguments);
        return new Run(exitCode, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }

    /** Runs a subcommand on this office. */
    Run ask(String subcommand, String... more) {
        return run(Stream.concat(Stream.of(subcommand, directory.toString()), Arrays.stream(more))
                .toArray(String[]::new));
    }

    /** The roster of October 2026 published. */
    OfficeAtHand published() {
        Run run = ask("roster", "2026-10", "--publish", "--as=" + ARRANGER);
        if (run.exitCode() != Zhiban.FINE) {
            throw new IllegalStateException(run.toString());
        }
        return this;
    }

    /** What the office itself would do, with the book opened for it. */
    void doing(Consumer<DutyOffice> deeds) throws IOException {
        OfficeDirectory.read(directory).write(clock, office -> {
            deeds.accept(office);
            return 0;
        });
    }

    void submit(Command command, StaffId actor) throws IOException {
        doing(office -> {
            if (!office.submit(command, actor).isAccepted()) {
                throw new IllegalArgumentException(command.toString());
            }
        });
    }

    /** Every file with when it was written and what is in it. */
    Map<Path, String> everything() throws IOException {
        Map<Path, String> everything = new TreeMap<>();
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.toList()) {
                String content = Files.isDirectory(file) ? "" : Arrays.toString(Files.readAllBytes(file));
                everything.put(file, Files.getLastModifiedTime(file) + " " + content);
            }
        }
        return everything;
    }
}
