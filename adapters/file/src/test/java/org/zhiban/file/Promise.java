package org.zhiban.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhiban.core.language.Language;

/**
 * What every reader promises, whatever stands in its file: a value or an {@link InputException} that tells every problem with
 * a line and in both languages. Any other exception gets through to the fuzzer.
 */
final class Promise {
    private static final Path DIRECTORY = directory();

    private Promise() {}

    /** Reading of files, as the readers do it. */
    interface Reading<T> {
        T read() throws IOException;
    }

    private static Path directory() {
        try {
            Path directory = Files.createTempDirectory("zhiban-fuzz-");
            directory.toFile().deleteOnExit();
            return directory;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file with these bytes in it, over the one of that name before. */
    static Path file(String name, byte[] bytes) {
        try {
            Path file = DIRECTORY.resolve(name);
            if (Files.notExists(file)) {
                file.toFile().deleteOnExit();
            }
            return Files.write(file, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What was read, or empty if it was refused as promised. */
    static <T> Optional<T> kept(Reading<T> reading) {
        try {
            return Optional.of(reading.read());
        } catch (InputException refused) {
            requireTold(refused);
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void requireTold(InputException refused) {
        boolean isTold = !refused.problems().isEmpty()
                && refused.problems().stream().allMatch(Promise::isTold)
                && !refused.getMessage().isBlank();
        if (!isTold) {
            throw new AssertionError("refused without saying why and where: " + refused.problems(), refused);
        }
    }

    private static boolean isTold(InputProblem problem) {
        return problem.line() > 0
                && Stream.of(Language.values())
                        .noneMatch(language -> problem.allowed().in(language).isBlank());
    }

    /** The bytes before and after the first zero, which no text has. */
    static byte[][] two(byte[] data) {
        int zero = 0;
        while (zero < data.length && data[zero] != 0) {
            zero++;
        }
        return new byte[][] {
            Arrays.copyOf(data, zero), Arrays.copyOfRange(data, Math.min(zero + 1, data.length), data.length)
        };
    }
}
