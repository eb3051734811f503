package org.zhiban.rest.internal.wire;

import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhiban.core.shift.Shift;

/** A shift of the timetable: the hours the regulation prints, and the hours its holder answers for. */
@Schema(name = "Shift")
public record ShiftView(
        String shift,
        String name,
        String dayKind,
        OffsetDateTime begins,
        OffsetDateTime ends,
        OffsetDateTime answerableFrom,
        OffsetDateTime answerableUntil) {

    public static ShiftView of(Shift shift, Telling telling) {
        return new ShiftView(
                shift.id().toString(),
                telling.word(shift.template().name()),
                Wire.name(shift.day().kind()),
                telling.time(shift.published().start()),
                telling.time(shift.published().end()),
                telling.time(shift.answerable().start()),
                telling.time(shift.answerable().end()));
    }
}
