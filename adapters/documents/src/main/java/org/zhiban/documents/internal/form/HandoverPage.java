package org.zhiban.documents.internal.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.event.CarriedMatter;
import org.zhiban.core.event.ChecklistAnswered;
import org.zhiban.core.event.DutyRecordOpened;
import org.zhiban.core.event.HandoverAccepted;
import org.zhiban.core.event.HandoverMode;
import org.zhiban.core.event.HandoverOffered;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.event.Told;
import org.zhiban.core.matter.Matter;

/**
 * The handover at the end of a shift (交接班读取): the last that was offered, and whether it was signed.
 *
 * @param reading the view
 * @param shift the shift that ended
 * @param offered the offer; empty if there is none yet
 * @param accepted the signature of who took over; empty while there is none
 * @param checks the checklist, as answered in the shift
 */
record HandoverPage(
        Reading reading,
        ShiftId shift,
        Optional<Told<HandoverOffered>> offered,
        Optional<Told<HandoverAccepted>> accepted,
        List<Told<ChecklistAnswered>> checks) {

    static HandoverPage of(Reading reading, ShiftId shift) {
        List<LogEntry> log = reading.view().log();
        return new HandoverPage(
                reading,
                shift,
                Reading.last(Reading.told(log, HandoverOffered.class).stream()
                        .filter(told -> told.event().ending().equals(shift))
                        .toList()),
                Reading.last(Reading.told(log, HandoverAccepted.class).stream()
                        .filter(told -> told.event().ending().equals(shift))
                        .toList()),
                Reading.told(log, ChecklistAnswered.class).stream()
                        .filter(told -> told.event().shift().equals(shift))
                        .toList());
    }

    /** The number of the duty record of the shift. */
    String record() {
        return Reading.told(reading.view().log(), DutyRecordOpened.class).stream()
                .filter(told -> told.event().shift().equals(shift))
                .map(told -> told.event().number().toString())
                .findFirst()
                .orElse("");
    }

    List<CarriedMatter> matters() {
        return offered.map(told -> told.event().matters()).orElse(List.of());
    }

    String acknowledged(CarriedMatter carried) {
        return accepted.filter(told -> told.event().acknowledged().contains(carried.matter()))
                .map(told -> reading.choose("已确认", "yes"))
                .orElse("");
    }

    String mode() {
        return offered.map(told -> told.event().mode() == HandoverMode.FACE_TO_FACE
                        ? reading.choose("当面交接", "face to face")
                        : reading.choose("非当面交接", "not face to face"))
                .orElse("");
    }

    String place() {
        return offered.map(told -> told.event().place()).orElse("");
    }

    /** Name and time: who signs in the book signs by name. */
    String outgoing() {
        return offered.map(told -> reading.say(told.event().outgoing()) + " " + reading.when(told))
                .orElse("");
    }

    String incoming() {
        return accepted.map(told -> reading.say(told.event().incoming()) + " " + reading.when(told))
                .orElse("");
    }

    Label label() {
        List<LogEntry> quoted = new ArrayList<>();
        offered.ifPresent(told -> quoted.add(told.entry()));
        matters().stream()
                .flatMap(carried -> reading.view().matter(carried.matter()).stream())
                .map(Matter::entries)
                .forEach(quoted::addAll);
        checks.forEach(told -> quoted.add(told.entry()));
        return reading.label(quoted);
    }
}
