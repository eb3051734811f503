package org.zhiban.examples.quickstart;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.zhiban.core.regulation.Regulations;
import org.zhiban.core.staff.StaffDirectory;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.staff.StaffMember;
import org.zhiban.core.time.HolidayCalendar;
import org.zhiban.file.HolidayFile;
import org.zhiban.file.RegulationFile;
import org.zhiban.file.StaffFile;

/** The office as its files state it. */
record OfficeFiles(Regulations regulations, StaffDirectory staff, HolidayCalendar holidays) {

    static OfficeFiles read(Path regulation, Path staff, Path leave, List<Path> holidays) throws IOException {
        Regulations regulations = Regulations.of(RegulationFile.read(regulation));
        return new OfficeFiles(
                regulations,
                StaffFile.read(staff, leave, regulations.versions().get(0)),
                holidays.isEmpty() ? HolidayFile.mainland() : HolidayFile.read(holidays));
    }

    /** Somebody of the section that arranges the roster. */
    StaffId arranger() {
        return staff.members().stream()
                .filter(member -> member.section()
                        .equals(regulations.versions().get(0).arranger().value()))
                .map(StaffMember::id)
                .sorted()
                .findFirst()
                .orElseThrow(() ->
                        new IllegalArgumentException("排班科室无人 nobody of the arranging section is in the staff file"));
    }
}
