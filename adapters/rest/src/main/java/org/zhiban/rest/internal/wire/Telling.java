package org.zhiban.rest.internal.wire;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.language.Language;
import org.zhiban.core.language.Wording;
import org.zhiban.core.message.Messages;
import org.zhiban.core.regulation.Regulations;

/** The words and the clock in which a reader is told. */
public record Telling(Regulations regulations, Language language, Messages messages) {

    public static Telling of(Regulations regulations, Language language) {
        return new Telling(regulations, language, Messages.of(regulations, language));
    }

    public OffsetDateTime time(Instant instant) {
        return instant.atZone(zone()).toOffsetDateTime();
    }

    public ZoneId zone() {
        return regulations.zone();
    }

    public String word(Wording wording) {
        return wording.in(language);
    }

    public EntryView entry(LogEntry entry) {
        return EntryView.of(entry, this);
    }
}
