package org.zhiban.examples.vendor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.LongDataType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.io.TempDir;
import org.zhiban.core.logbook.Logbook;
import org.zhiban.core.staff.OfficeId;
import org.zhiban.tck.Cut;
import org.zhiban.tck.LogbookOpening;
import org.zhiban.tck.LogbookTck;
import org.zhiban.tck.OtherProcess;

/** The kit over the template. */
class MvLogbookTest extends LogbookTck {

    @TempDir
    Path directory;

    @Override
    protected Logbook open(OfficeId office) {
        return new MvLogbook(file(directory, office), office);
    }

    private static Path file(Path directory, OfficeId office) {
        return directory.resolve(office.value());
    }

    /** How another process opens a book: by its directory. */
    public static final class Opening implements LogbookOpening {

        @Override
        public Logbook open(OfficeId office, List<String> arguments) {
            return new MvLogbook(file(Path.of(arguments.get(0)), office), office);
        }
    }

    @Override
    protected Optional<OtherProcess> otherProcess() {
        return Optional.of(new OtherProcess(Opening.class, List.of(directory.toString())));
    }

    @Override
    protected Optional<Logbook> openCutting(OfficeId office, Cut moment) {
        MvLogbook book = new MvLogbook(WatchedFile.of(file(directory, office)), office);
        WatchedFile.failNext(moment);
        return Optional.of(book);
    }

    @AfterEach
    void requireThatTheFileFailed() {
        assertThat(WatchedFile.isToFail()).isFalse();
    }

    /** A byte of the entry in the middle. */
    @Override
    protected boolean damage(OfficeId office, long number) {
        try (MVStore store = MVStore.open(file(directory, office).toString())) {
            MVMap.Builder<Long, byte[]> byNumber = new MVMap.Builder<>();
            MVMap<Long, byte[]> entries = store.openMap(
                    "entries", byNumber.keyType(LongDataType.INSTANCE).valueType(ByteArrayDataType.INSTANCE));
            byte[] bytes = entries.get(number).clone();
            bytes[bytes.length / 2] ^= 1;
            entries.put(number, bytes);
            return true;
        }
    }
}
