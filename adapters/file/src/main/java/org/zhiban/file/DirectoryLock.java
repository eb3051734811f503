package org.zhiban.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.zhiban.core.logbook.LogbookException;

/**
 * Keeps a directory to one open book: against other processes by a file lock, against this one by a list. The list is asked
 * first, since on many systems closing any channel of a file gives up all locks its process has on that file.
 */
final class DirectoryLock implements AutoCloseable {
    static final String FILE = "lock";
    private static final Set<Path> TAKEN_HERE = ConcurrentHashMap.newKeySet();

    private final Path directory;
    private final FileChannel channel;

    private DirectoryLock(Path directory, FileChannel channel) {
        this.directory = directory;
        this.channel = channel;
    }

    /** For who writes: nobody else may have it, not even to read. */
    static DirectoryLock take(Path directory) throws IOException {
        return take(
                directory,
                file -> FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                channel -> channel.tryLock());
    }

    /** For who reads: other processes may read too. There is to be a lock file, and none is made. */
    static DirectoryLock share(Path directory) throws IOException {
        return take(
                directory,
                file -> FileChannel.open(file, StandardOpenOption.READ),
                channel -> channel.tryLock(0, Long.MAX_VALUE, true));
    }

    private interface Opening {
        FileChannel open(Path file) throws IOException;
    }

    private interface Locking {
        FileLock lock(FileChannel channel) throws IOException;
    }

    private static DirectoryLock take(Path directory, Opening opening, Locking locking) throws IOException {
        Path real = directory.toRealPath();
        if (!TAKEN_HERE.add(real)) {
            throw taken(directory);
        }
        FileChannel channel = null;
        try {
            channel = lock(opening.open(real.resolve(FILE)), locking);
        } finally {
            if (channel == null) {
                TAKEN_HERE.remove(real);
            }
        }
        if (channel == null) {
            throw taken(directory);
        }
        return new DirectoryLock(real, channel);
    }

    private static LogbookException.Unavailable taken(Path directory) {
        return new LogbookException.Unavailable(
                "目录已被占用 the logbook in " + directory + " is open elsewhere, in this process or another", false, null);
    }

    /** The locked channel, or null if another process has the lock. */
    private static FileChannel lock(FileChannel channel, Locking locking) throws IOException {
        boolean isTaken = false;
        try {
            isTaken = locking.lock(channel) != null;
            return isTaken ? channel : null;
        } catch (OverlappingFileLockException e) {
            return null;
        } finally {
            if (!isTaken) {
                channel.close();
            }
        }
    }

    @Override
    public synchronized void close() throws IOException {
        if (channel.isOpen()) {
            channel.close();
            TAKEN_HERE.remove(directory);
        }
    }
}
