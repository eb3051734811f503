package org.zhiban.examples.quickstart;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhiban.core.logbook.Head;

/** Where a run keeps its book: each run in a directory of its own, so that none overwrites another's. */
final class RunDirectory {
    private RunDirectory() {}

    static Path choose(Path parent, boolean resume) throws IOException {
        int last = last(parent);
        if (resume && last == 0) {
            throw new IllegalArgumentException("没有可读回的目录 nothing to resume in " + parent);
        }
        return parent.resolve(Integer.toString(resume ? last : last + 1));
    }

    private static int last(Path parent) throws IOException {
        if (!Files.isDirectory(parent)) {
            return 0;
        }
        try (Stream<Path> runs = Files.list(parent)) {
            Optional<Integer> last = runs.map(run -> run.getFileName().toString())
                    .filter(name -> name.matches("[1-9]\\d{0,8}"))
                    .map(Integer::valueOf)
                    .max(Comparator.naturalOrder());
            return last.orElse(0);
        }
    }

    static void requireFitting(Path directory, Head head, boolean resume) {
        boolean isEmpty = head.number() == 0;
        if (resume == isEmpty) {
            throw new IllegalArgumentException(
                    resume
                            ? "目录中没有记录 there is no entry to resume in " + directory
                            : "目录中已有记录，请加 --resume 或换目录 " + directory
                                    + " holds a book already; use --resume or another directory");
        }
    }
}
