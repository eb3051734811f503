package org.zhiban.tck;

import java.time.ZoneId;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.zhiban.core.logbook.Logbook;
import org.zhiban.core.staff.OfficeId;

/**
 * What every logbook must do (记录本符合性测试). A subclass says how to open a book; what else it offers lets more rules be tested.
 * Every test has an office of its own, so that one store may serve all of them.
 *
 * <pre>{@code
 * class OurLogbookTest extends LogbookTck {
 *     @Override
 *     protected Logbook open(OfficeId office) {
 *         return new OurLogbook(address, office);
 *     }
 * }
 * }</pre>
 */
@OfKit(Kit.LOGBOOK)
public abstract class LogbookTck implements BookRules, ContentRules, SharingRules, FaultRules {
    private final Shelf shelf = new Shelf(this);

    /** For subclasses (供子类调用). */
    protected LogbookTck() {}

    /**
     * Opens a book (打开记录本), empty if the office has none yet. Opened again, in the same test, it is the same book; where
     * the adapter opens a book only once at a time, it throws {@link
     * org.zhiban.core.logbook.LogbookException.Unavailable}.
     *
     * @param office whose book it is
     * @return the book
     * @throws Exception if it cannot be opened
     */
    protected abstract Logbook open(OfficeId office) throws Exception;

    /**
     * Closes a book (关闭记录本). Unless overridden, closes it if it is {@link AutoCloseable}.
     *
     * @param book a book that was opened
     * @throws Exception if it cannot be closed
     */
    protected void close(Logbook book) throws Exception {
        if (book instanceof AutoCloseable closeable) {
            closeable.close();
        }
    }

    /**
     * What another process needs (另一进程所需) to open the same books; without it, nobody is killed and processes do not
     * compete.
     *
     * @return what it needs; unless overridden, empty
     */
    protected Optional<OtherProcess> otherProcess() {
        return Optional.empty();
    }

    /**
     * Opens a book over a connection that is cut once (断线), at its next append, and then heals.
     *
     * @param office whose book it is
     * @param moment when it is cut
     * @return the book; unless overridden, empty
     * @throws Exception if it cannot be opened
     */
    protected Optional<Logbook> openCutting(OfficeId office, Cut moment) throws Exception {
        return Optional.empty();
    }

    /**
     * Opens a book in a session of another time zone (会话时区), for stores that have such a thing.
     *
     * @param office whose book it is
     * @param zone the session's zone
     * @return the book; unless overridden, empty
     * @throws Exception if it cannot be opened
     */
    protected Optional<Logbook> openInZone(OfficeId office, ZoneId zone) throws Exception {
        return Optional.empty();
    }

    /**
     * Damages a stored entry (损坏条目) behind the book's back; the book is closed meanwhile.
     *
     * @param office whose book it is
     * @param number the entry's number
     * @return whether it was done; unless overridden, false
     * @throws Exception if it cannot be done
     */
    protected boolean damage(OfficeId office, long number) throws Exception {
        return false;
    }

    @Override
    public final LogbookTck adapter() {
        return this;
    }

    final Shelf books() {
        return shelf;
    }

    @AfterEach
    final void closeBooks() throws Exception {
        shelf.closeAll();
    }
}
