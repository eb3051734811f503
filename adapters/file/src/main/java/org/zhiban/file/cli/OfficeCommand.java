package org.zhiban.file.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import org.zhiban.core.message.Messages;
import org.zhiban.core.office.DutyOffice;
import org.zhiban.core.office.View;
import org.zhiban.core.staff.StaffId;
import picocli.CommandLine.Parameters;

/** A subcommand that asks an office in a directory. */
abstract class OfficeCommand extends Subcommand {
    private final InstantSource clock;

    @Parameters(
            paramLabel = "DIR",
            description = {
                "值班目录：regulation.yaml（或多个regulation*.yaml）、staff.csv，可有leave.csv、holidays.tsv，记录本在book内",
                "the office's directory: regulation.yaml (or several regulation*.yaml), staff.csv, perhaps leave.csv and"
                        + " holidays.tsv, the logbook in book"
            })
    private Path directory;

    OfficeCommand(InstantSource clock) {
        this.clock = clock;
    }

    InstantSource clock() {
        return clock;
    }

    @Override
    final int run(Page page) throws IOException {
        OfficeDirectory files = OfficeDirectory.read(directory);
        return run(files, page, Messages.of(files.regulations(), page.language()));
    }

    abstract int run(OfficeDirectory files, Page page, Messages messages) throws IOException;

    View view(OfficeDirectory files, DutyOffice office, Optional<String> reader) {
        return office.view(reader.map(StaffId::of).orElseGet(() -> files.anyReader(clock)));
    }
}
