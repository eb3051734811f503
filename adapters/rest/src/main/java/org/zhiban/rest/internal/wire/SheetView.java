package org.zhiban.rest.internal.wire;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.zhiban.core.roster.RosterSheet;

/** A roster as the sheet on the wall. */
@Schema(name = "RosterSheet")
public record SheetView(
        String roster,
        OffsetDateTime published,
        int amendment,
        OfficerView drawnUpBy,
        OfficerView approvedBy,
        String notes,
        List<DayView> days) {

    /** One day of it. */
    @Schema(name = "SheetDay")
    public record DayView(LocalDate date, String kind, List<DutyView> leaders, List<DutyView> shifts) {

        static DayView of(RosterSheet.Day day, Telling telling) {
            return new DayView(
                    day.day().date(),
                    Wire.name(day.day().kind()),
                    day.leaders().stream()
                            .map(duty -> DutyView.of(duty, telling))
                            .toList(),
                    day.shifts().stream()
                            .map(duty -> DutyView.of(duty, telling))
                            .toList());
        }
    }

    /** One shift of a day. */
    @Schema(name = "SheetDuty")
    public record DutyView(String shift, String name, List<PersonView> people) {

        static DutyView of(RosterSheet.Duty duty, Telling telling) {
            return new DutyView(
                    duty.shift().id().toString(),
                    telling.word(duty.shift().template().name()),
                    duty.people().stream()
                            .map(one -> new PersonView(
                                    OfficerView.of(one.officer()), one.phone().orElse(null)))
                            .toList());
        }
    }

    /** Somebody on it, with the phone the directory has. */
    @Schema(name = "SheetPerson")
    public record PersonView(OfficerView officer, String phone) {}

    public static SheetView of(RosterSheet sheet, Telling telling) {
        return new SheetView(
                sheet.roster().id().value(),
                sheet.published().map(telling::time).orElse(null),
                sheet.amendment(),
                sheet.drawnUpBy().map(OfficerView::of).orElse(null),
                sheet.approvedBy().map(OfficerView::of).orElse(null),
                sheet.notes(),
                sheet.days().stream().map(day -> DayView.of(day, telling)).toList());
    }
}
