package org.zhiban.clausetests;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * The file in which one test JVM leaves its proofs (证明文件). Each has a file of its own, so several may run at once.
 *
 * <p>It exists from the moment the tests begin and is replaced as a whole when they have ended: a JVM that died between
 * leaves a file without an end, which the gate refuses.
 */
final class ProofFile {

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Path path;
    private final String head;

    private ProofFile(Path path, String head) {
        this.path = path;
        this.head = head;
    }

    /** Makes the file, without an end as yet, and removes those of other runs. */
    static ProofFile begin(ProofRun run) {
        String stamp = run.stamp().orElseThrow();
        String name = prefix(stamp) + ProcessHandle.current().pid() + "-" + COUNT.incrementAndGet() + ".tsv";
        ProofFile file = new ProofFile(run.proofs().resolve(name), ProofLines.head(stamp));
        try {
            Files.createDirectories(run.proofs());
            removeOthers(run.proofs(), prefix(stamp));
            Files.writeString(file.path, file.head);
            return file;
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot write clause proofs to " + file.path, fault);
        }
    }

    void end(List<Proof> proofs) {
        Path whole = path.resolveSibling(path.getFileName() + ".new");
        try {
            Files.writeString(whole, head + ProofLines.of(proofs));
            Files.move(whole, path, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException fault) {
            throw new UncheckedIOException("cannot write clause proofs to " + path, fault);
        }
    }

    private static void removeOthers(Path directory, String prefix) throws IOException {
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file : files.filter(it -> !it.getFileName().toString().startsWith(prefix))
                    .toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private static String prefix(String stamp) {
        return stamp.replaceAll("[^A-Za-z0-9]", "") + "-";
    }
}
