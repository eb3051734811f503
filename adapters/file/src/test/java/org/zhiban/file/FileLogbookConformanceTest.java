package org.zhiban.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.zhiban.core.logbook.Logbook;
import org.zhiban.core.staff.OfficeId;
import org.zhiban.tck.LogbookOpening;
import org.zhiban.tck.LogbookTck;
import org.zhiban.tck.OtherProcess;

/** The kit over a book in a directory, one directory an office. */
class FileLogbookConformanceTest extends LogbookTck {
    private static final byte CHANGE = 1;

    @TempDir
    Path directory;

    @Override
    protected Logbook open(OfficeId office) throws IOException {
        return FileLogbook.open(book(office, directory), office);
    }

    private static Path book(OfficeId office, Path directory) {
        return directory.resolve(office.value());
    }

    /** How another process opens a book: by its directory. */
    public static final class Opening implements LogbookOpening {

        @Override
        public Logbook open(OfficeId office, List<String> arguments) throws IOException {
            return FileLogbook.open(book(office, Path.of(arguments.get(0))), office);
        }
    }

    @Override
    protected Optional<OtherProcess> otherProcess() {
        return Optional.of(new OtherProcess(Opening.class, List.of(directory.toString())));
    }

    /** The byte in the middle of the third commit of a book of like commits. */
    @Override
    protected boolean damage(OfficeId office, long number) throws IOException {
        try (Stream<Path> files = Files.list(book(office, directory))) {
            Path segment = files.filter(file -> file.toString().endsWith(".logbook"))
                    .findFirst()
                    .orElseThrow();
            byte[] bytes = Files.readAllBytes(segment);
            List<Integer> frames = BookDirectory.frames(bytes);
            bytes[frames.get((int) number - 1) + 60] ^= CHANGE;
            Files.write(segment, bytes);
            return true;
        }
    }
}
