package org.zhiban.file.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhiban.core.language.Wording;
import org.zhiban.core.logbook.InMemoryLogbook;
import org.zhiban.core.logbook.Logbook;
import org.zhiban.core.office.DutyOffice;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Regulations;
import org.zhiban.core.staff.OfficeId;
import org.zhiban.core.staff.StaffDirectory;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.staff.StaffMember;
import org.zhiban.core.time.HolidayCalendar;
import org.zhiban.file.FileLogbook;
import org.zhiban.file.HolidayFile;
import org.zhiban.file.InputException;
import org.zhiban.file.InputProblem;
import org.zhiban.file.ReadOnlyLogbook;
import org.zhiban.file.RegulationFile;
import org.zhiban.file.StaffFile;
import org.zhiban.json.JsonEventCodec;

/**
 * An office in a directory (值班目录): {@code regulation.yaml} or several {@code regulation*.yaml}, {@code staff.csv}, perhaps
 * {@code leave.csv} and {@code holidays.tsv}, and the logbook in {@code book}.
 */
record OfficeDirectory(Path root, Regulations regulations, StaffDirectory staff, HolidayCalendar holidays) {
    private static final String BOOK = "book";

    /** What is done with an office while its book is open. */
    interface Work {
        int on(DutyOffice office) throws IOException;
    }

    static OfficeDirectory read(Path root) throws IOException {
        Regulations regulations = regulations(root);
        Regulation latest = regulations.versions().get(regulations.versions().size() - 1);
        Path leave = root.resolve("leave.csv");
        Path staff = root.resolve("staff.csv");
        Path holidays = root.resolve("holidays.tsv");
        return new OfficeDirectory(
                root,
                regulations,
                Files.exists(leave) ? StaffFile.read(staff, leave, latest) : StaffFile.read(staff, latest),
                Files.exists(holidays) ? HolidayFile.read(List.of(holidays)) : HolidayFile.mainland());
    }

    private static Regulations regulations(Path root) throws IOException {
        List<Path> files = regulationFiles(root);
        List<Regulation> versions = new ArrayList<>();
        List<InputProblem> problems = new ArrayList<>();
        for (Path file : files) {
            try {
                versions.add(RegulationFile.read(file));
            } catch (InputException fault) {
                problems.addAll(fault.problems());
            }
        }
        if (!problems.isEmpty()) {
            throw new InputException(problems);
        }
        try {
            return new Regulations(versions);
        } catch (IllegalArgumentException versionsDoNotFit) {
            Wording why = Wording.of(versionsDoNotFit.getMessage(), versionsDoNotFit.getMessage());
            throw new InputException(List.of(new InputProblem(files.get(files.size() - 1), 1, "in-force", "", why)));
        }
    }

    private static List<Path> regulationFiles(Path root) throws IOException {
        if (!Files.isDirectory(root)) {
            throw new NoSuchFileException(root.toString());
        }
        try (Stream<Path> files = Files.list(root)) {
            List<Path> found = files.filter(
                            file -> file.getFileName().toString().matches("regulation.*\\.ya?ml"))
                    .sorted()
                    .toList();
            if (found.isEmpty()) {
                throw new NoSuchFileException(root.resolve("regulation.yaml").toString());
            }
            return found;
        }
    }

    /** Where the logbook is: in {@code book}, or right here if these are its files. */
    static Path bookIn(Path root) throws IOException {
        Path book = root.resolve(BOOK);
        if (Files.isDirectory(book)) {
            return book;
        } else if (!Files.isDirectory(root) || ReadOnlyLogbook.officeOf(root).isEmpty()) {
            throw new NoSuchFileException(book.toString());
        }
        return root;
    }

    /** Who looks, if nobody says who does: somebody of the section that arranges the roster, else anybody. */
    StaffId anyReader(InstantSource clock) {
        Comparator<StaffMember> arrangersFirst = Comparator.comparing(
                member -> !member.section().equals(latest().arranger().value()));
        return staff.members().stream()
                .filter(member -> member.isMemberOn(
                        clock.instant().atZone(regulations.zone()).toLocalDate()))
                .min(arrangersFirst.thenComparing(StaffMember::id))
                .map(StaffMember::id)
                .orElseThrow(() -> new IllegalArgumentException("人员文件中无人 nobody is in the staff file"));
    }

    /** Before a book is made for somebody nobody knows. */
    void requireMember(StaffId person) {
        if (staff.find(person).isEmpty()) {
            throw new IllegalArgumentException("人员 nobody in the staff file has id " + person);
        }
    }

    private Regulation latest() {
        return regulations.versions().get(regulations.versions().size() - 1);
    }

    /** Opens the office to look at it; nothing in the directory changes. Without a book it is an office that has none yet. */
    int look(InstantSource clock, Work work) throws IOException {
        Path book = root.resolve(BOOK);
        OfficeId id = id(book);
        if (!Files.isDirectory(book)) {
            return work.on(open(id, new InMemoryLogbook(id), clock));
        }
        try (ReadOnlyLogbook logbook = ReadOnlyLogbook.open(book, id)) {
            return work.on(open(id, logbook, clock));
        }
    }

    /** Opens the office to write into its book; if there is none, it is made. */
    int write(InstantSource clock, Work work) throws IOException {
        Path book = root.resolve(BOOK);
        OfficeId id = id(book);
        try (FileLogbook logbook = FileLogbook.open(book, id)) {
            return work.on(open(id, logbook, clock));
        }
    }

    private DutyOffice open(OfficeId id, Logbook logbook, InstantSource clock) {
        return DutyOffice.open(id, regulations, holidays, staff, logbook, new JsonEventCodec(), clock);
    }

    /** The office is called what its book calls it; one that has no book yet, what its directory is called. */
    private OfficeId id(Path book) throws IOException {
        Optional<OfficeId> known = ReadOnlyLogbook.officeOf(book);
        return known.isPresent()
                ? known.get()
                : OfficeId.of(root.toRealPath().getFileName().toString());
    }
}
