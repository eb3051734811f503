package org.zhiban.examples.server;

import java.io.IOException;
import java.nio.file.Path;
import org.zhiban.core.regulation.Regulations;
import org.zhiban.core.staff.StaffDirectory;
import org.zhiban.file.RegulationFile;
import org.zhiban.file.StaffFile;

/**
 * The files an office is made of, beside its book.
 *
 * @param regulation its regulation
 * @param staff its people
 * @param leave when they are on leave
 */
record OfficeFiles(Path regulation, Path staff, Path leave) {

    static OfficeFiles ofJiaohe(Path repository) {
        Path examples = repository.resolve("examples");
        return new OfficeFiles(
                examples.resolve("regulations/jiaohe.yaml"),
                examples.resolve("quickstart/office/staff.csv"),
                examples.resolve("quickstart/office/leave.csv"));
    }

    Regulations regulations() throws IOException {
        return Regulations.of(RegulationFile.read(regulation));
    }

    StaffDirectory directory(Regulations regulations) throws IOException {
        return StaffFile.read(staff, leave, regulations.versions().get(0));
    }
}
