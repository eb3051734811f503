package org.zhiban.file;

import java.io.IOException;
import java.nio.file.Path;
import org.zhiban.core.event.RosterId;
import org.zhiban.core.logbook.Logbook;
import org.zhiban.core.office.DutyOffice;
import org.zhiban.core.office.MovedClock;
import org.zhiban.core.office.RememberedEvents;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Regulations;
import org.zhiban.core.staff.OfficeId;
import org.zhiban.core.staff.StaffDirectory;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.staff.StaffMember;
import org.zhiban.core.time.HolidayCalendar;

/** An office as its shipped files state it: its regulation, its people, and nothing else that a test would know about it. */
record AnOffice(String name, Regulation regulation, StaffDirectory staff, HolidayCalendar holidays) {
    static final Path SHIPPED = Path.of("../../examples/regulations");
    static final RosterId ROSTER = RosterId.of("month");

    static AnOffice shipped(String name) throws IOException {
        Path folder = SHIPPED.resolve(name);
        Regulation regulation = RegulationFile.read(folder.resolve("regulation.yaml"));
        return new AnOffice(
                name,
                regulation,
                StaffFile.read(folder.resolve("staff.csv"), folder.resolve("leave.csv"), regulation),
                HolidayFile.mainland());
    }

    OfficeId id() {
        return OfficeId.of(name);
    }

    DutyOffice over(Logbook book, MovedClock clock) {
        return DutyOffice.open(id(), Regulations.of(regulation), holidays, staff, book, new RememberedEvents(), clock);
    }

    /** Somebody of the section that draws up the roster. */
    StaffId arranger() {
        return staff.members().stream()
                .filter(member -> member.section().equals(regulation.arranger().value()))
                .map(StaffMember::id)
                .sorted()
                .findFirst()
                .orElseThrow();
    }
}
