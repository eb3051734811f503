package org.zhiban.tck;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.zhiban.core.logbook.Logbook;
import org.zhiban.core.logbook.LogbookException;
import org.zhiban.core.staff.OfficeId;

/** The books of one test: opened as the adapter has it, closed when the test is over. Each test has an office of its own. */
final class Shelf {
    private final LogbookTck adapter;
    private final OfficeId office = OfficeId.of("tck-" + UUID.randomUUID());
    private final List<Logbook> open = new ArrayList<>();

    Shelf(LogbookTck adapter) {
        this.adapter = adapter;
    }

    OfficeId office() {
        return office;
    }

    Logbook book() throws Exception {
        return book(office);
    }

    Logbook book(OfficeId any) throws Exception {
        return kept(adapter.open(any));
    }

    /** The test's book once more, while it is open already. */
    Logbook beside() throws Exception {
        try {
            return book();
        } catch (LogbookException.Unavailable openOnce) {
            return Assumptions.abort("一次只能打开一处 the adapter opens a book once at a time: " + openOnce.getMessage());
        }
    }

    Logbook inZone(ZoneId zone) throws Exception {
        return offered(adapter.openInZone(office, zone), "会话时区 sessions with a zone (openInZone)");
    }

    Logbook cutAt(Cut moment) throws Exception {
        return offered(adapter.openCutting(office, moment), "断线 connections that can be cut (openCutting)");
    }

    private Logbook offered(Optional<Logbook> book, String ability) {
        return kept(offeredOrSkipped(book, ability));
    }

    static <T> T offeredOrSkipped(Optional<T> offer, String ability) {
        return offer.orElseGet(() -> Assumptions.abort("适配器未提供 the adapter's test offers no " + ability));
    }

    private Logbook kept(Logbook book) {
        open.add(book);
        return book;
    }

    void close(Logbook book) throws Exception {
        open.remove(book);
        adapter.close(book);
    }

    void closeAll() throws Exception {
        for (Logbook book : List.copyOf(open)) {
            close(book);
        }
    }
}
