package org.zhiban.file;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.zhiban.core.logbook.LogbookException;

/** Keeps a directory to one open book: against another process by a file lock, against this one by the same. */
final class DirectoryLock implements AutoCloseable {
    private final FileChannel channel;

    private DirectoryLock(FileChannel channel) {
        this.channel = channel;
    }

    static DirectoryLock take(Path directory) throws IOException {
        FileChannel channel =
                FileChannel.open(directory.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean isTaken = false;
        try {
            isTaken = channel.tryLock() != null;
        } catch (OverlappingFileLockException e) {
            isTaken = false;
        } finally {
            if (!isTaken) {
                channel.close();
            }
        }
        if (!isTaken) {
            throw new LogbookException.Unavailable(
                    "目录已被占用 the logbook in " + directory + " is open elsewhere, in this process or another",
                    false,
                    null);
        }
        return new DirectoryLock(channel);
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
