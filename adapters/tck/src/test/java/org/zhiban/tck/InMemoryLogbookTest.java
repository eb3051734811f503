package org.zhiban.tck;

import java.util.HashMap;
import java.util.Map;
import org.zhiban.core.logbook.InMemoryLogbook;
import org.zhiban.core.logbook.Logbook;
import org.zhiban.core.staff.OfficeId;

class InMemoryLogbookTest extends LogbookTck {
    private final Map<OfficeId, Logbook> books = new HashMap<>();

    @Override
    protected Logbook open(OfficeId office) {
        return books.computeIfAbsent(office, InMemoryLogbook::new);
    }
}
