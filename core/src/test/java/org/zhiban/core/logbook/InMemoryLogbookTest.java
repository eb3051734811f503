package org.zhiban.core.logbook;

class InMemoryLogbookTest extends LogbookContract {

    @Override
    protected Logbook emptyBook() {
        return new InMemoryLogbook(OFFICE);
    }
}
