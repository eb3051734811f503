package org.zhiban.core.shift;

import java.util.Objects;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.regulation.ShiftTemplate;
import org.zhiban.core.time.DateSpan;
import org.zhiban.core.time.OfficeDay;
import org.zhiban.core.time.Span;

/**
 * A shift not begun (班次): a template on its day. Its printed hours and the span somebody answers for differ where the
 * regulation's hours do not meet (gaps G01, G02).
 *
 * @param id its identity
 * @param template the template it comes from
 * @param day the day it starts on
 * @param published the hours the roster prints
 * @param answerable the span its officer answers for; these follow one another without hole or overlap
 */
public record Shift(ShiftId id, ShiftTemplate template, OfficeDay day, Span published, Span answerable) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Shift {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(template, "template");
        Objects.requireNonNull(day, "day");
        Objects.requireNonNull(published, "published");
        Objects.requireNonNull(answerable, "answerable");
    }

    /**
     * The days it is served on (值班日期), for which its people must not be on leave: the day it starts on, and of a longer one each
     * day but the last morning.
     *
     * @return the days
     */
    public DateSpan days() {
        return DateSpan.through(id.date(), id.date().plusDays(template.furtherDays()));
    }
}
