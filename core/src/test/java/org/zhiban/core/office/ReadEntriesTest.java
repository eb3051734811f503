package org.zhiban.core.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.core.regulation.Jiaohe.DESK;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.zhiban.core.event.LogEntry;

/** What was read of the book is not read again, and no view is given more of it than it asked for. */
class ReadEntriesTest {
    private final DutyDesk desk = DutyDesk.october();
    private final List<Long> read = new ArrayList<>();
    private final ReadEntries entries = new ReadEntries();

    private List<LogEntry> upTo(long last) {
        return entries.upTo(last, (first, end) -> {
            List<LogEntry> page = desk.book.entries(first, end);
            page.forEach(entry -> read.add(entry.number()));
            return page;
        });
    }

    @Test
    void what_is_written_later_is_read_on_from_there() {
        long head = desk.logbook.head().number();
        assertThat(upTo(head)).isEqualTo(desk.book.entries(1, head));
        desk.moveTo("2026-10-08T08:00");
        desk.takes(desk.view().rostered(DESK, desk.clock.instant()).get(0).id());
        read.clear();
        long later = desk.logbook.head().number();
        assertThat(upTo(later)).isEqualTo(desk.book.entries(1, later));
        assertThat(read).first().isEqualTo(head + 1);
        assertThat(read).last().isEqualTo(later);
    }

    @Test
    void who_looks_at_an_earlier_time_gets_no_later_entry() {
        long head = desk.logbook.head().number();
        upTo(head);
        read.clear();
        assertThat(upTo(1)).isEqualTo(desk.book.entries(1, 1));
        assertThat(upTo(0)).isEmpty();
        assertThat(read).isEmpty();
    }
}
