package org.zhiban.examples.vendor;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.h2.store.fs.FileBase;
import org.h2.store.fs.FilePath;
import org.h2.store.fs.FilePathWrapper;
import org.zhiban.tck.Cut;

/** A file that takes down what is done with it, and fails once when told to; opened anew, it works. One at a time. */
final class WatchedFile extends FileBase {
    private static final List<String> DONE = new ArrayList<>();
    private static Cut next;

    private final FileChannel file;
    private boolean isBroken;

    private WatchedFile(FileChannel file) {
        this.file = file;
    }

    static Path of(Path file) {
        FilePath.register(new Watched());
        return Path.of(Watched.SCHEME + ":" + file);
    }

    static synchronized void failNext(Cut moment) {
        next = moment;
    }

    static synchronized boolean isToFail() {
        return next != null;
    }

    /** What was done since it was last asked. */
    static synchronized List<String> done() {
        List<String> done = List.copyOf(DONE);
        DONE.clear();
        return done;
    }

    private static synchronized void note(String what) {
        DONE.add(what);
    }

    /** How the store comes to such a file. */
    public static final class Watched extends FilePathWrapper {
        static final String SCHEME = "watched";

        @Override
        public String getScheme() {
            return SCHEME;
        }

        @Override
        public FileChannel open(String mode) throws IOException {
            return new WatchedFile(super.open(mode));
        }
    }

    private void requireWorking() throws IOException {
        if (isBroken) {
            throw new IOException("the file has failed");
        }
    }

    private void failAt(Cut moment) throws IOException {
        isBroken |= isNow(moment);
        requireWorking();
    }

    private static synchronized boolean isNow(Cut moment) {
        boolean isNow = moment == next;
        next = isNow ? null : next;
        return isNow;
    }

    @Override
    public int write(ByteBuffer bytes, long position) throws IOException {
        failAt(Cut.BEFORE_COMMIT);
        if (next == Cut.COMMIT_NOT_ARRIVED) {
            file.write(bytes.slice(bytes.position(), bytes.remaining() / 2), position);
            failAt(Cut.COMMIT_NOT_ARRIVED);
        }
        note("write");
        return file.write(bytes, position);
    }

    @Override
    public void force(boolean metaData) throws IOException {
        failAt(Cut.COMMIT_NOT_ANSWERED);
        file.force(metaData);
        note("force");
        isBroken = isNow(Cut.AFTER_COMMIT);
    }

    @Override
    public int read(ByteBuffer bytes, long position) throws IOException {
        requireWorking();
        return file.read(bytes, position);
    }

    @Override
    public FileChannel truncate(long size) throws IOException {
        failAt(Cut.BEFORE_COMMIT);
        note("write");
        file.truncate(size);
        return this;
    }

    @Override
    public long size() throws IOException {
        return file.size();
    }

    @Override
    public FileLock tryLock(long position, long size, boolean shared) throws IOException {
        return file.tryLock(position, size, shared);
    }

    @Override
    public int read(ByteBuffer bytes) throws IOException {
        return file.read(bytes);
    }

    @Override
    public int write(ByteBuffer bytes) throws IOException {
        return file.write(bytes);
    }

    @Override
    public long position() throws IOException {
        return file.position();
    }

    @Override
    public FileChannel position(long position) throws IOException {
        file.position(position);
        return this;
    }

    @Override
    protected void implCloseChannel() throws IOException {
        file.close();
    }
}
