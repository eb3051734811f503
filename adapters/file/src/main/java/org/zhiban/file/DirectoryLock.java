package org.zhiban.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
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
    private static final Set<Path> TAKEN_HERE = ConcurrentHashMap.newKeySet();

    private final Path directory;
    private final FileChannel channel;

    private DirectoryLock(Path directory, FileChannel channel) {
        this.directory = directory;
        this.channel = channel;
    }

    static DirectoryLock take(Path directory) throws IOException {
        Path real = directory.toRealPath();
        if (!TAKEN_HERE.add(real)) {
            throw taken(directory);
        }
        FileChannel channel = null;
        try {
            channel = lock(real);
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
    private static FileChannel lock(Path directory) throws IOException {
        FileChannel channel =
                FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean isTaken = false;
        try {
            isTaken = channel.tryLock() != null;
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
