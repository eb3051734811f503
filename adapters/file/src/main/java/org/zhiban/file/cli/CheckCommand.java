package org.zhiban.file.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.file.cli.RegulationCheck.StaffFiles;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code zhiban check} (检查制度). */
@Command(name = "check", description = "检查制度文件 Checks a regulation file")
final class CheckCommand extends Subcommand {
    @Parameters(paramLabel = "FILE", description = "制度文件 the regulation file (YAML)")
    private Path file;

    @Option(names = "--staff", paramLabel = "staff.csv", description = "一并检查人员文件 a staff file to check with it")
    private Path staff;

    @Option(names = "--leave", paramLabel = "leave.csv", description = "一并检查请假文件 a leave file to check with it")
    private Path leave;

    @Override
    int run(Page page) throws IOException {
        if (leave != null && staff == null) {
            throw new ParameterException(
                    spec().commandLine(), "--leave 须与 --staff 同用 --leave is of use with --staff only");
        }
        if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "是目录 is a directory");
        }
        RegulationCheck check = RegulationCheck.of(
                file, Optional.ofNullable(staff).map(people -> new StaffFiles(people, Optional.ofNullable(leave))));
        check.problems().forEach(problem -> page.line(Complaint.line(problem, page)));
        if (check.isSound()) {
            check.regulation().ifPresent(regulation -> saySound(regulation, check, page));
            return Zhiban.FINE;
        }
        page.say(
                file + "：" + check.problems().size() + "处有误。",
                file + ": " + check.problems().size() + (check.problems().size() == 1 ? " problem." : " problems."));
        if (staff != null && check.regulation().isEmpty()) {
            page.say("制度无误后才能检查人员。", "The staff can be checked once the regulation is sound.");
        }
        return Zhiban.FOUND;
    }

    private void saySound(Regulation regulation, RegulationCheck check, Page page) {
        page.say(
                file + "：无误。制度 " + regulation.version() + "，自" + regulation.inForceFrom() + "起施行："
                        + regulation.clauses().size() + "条，"
                        + regulation.timetable().templates().size() + "个班次，"
                        + regulation.citations().size() + "条规则。",
                file + ": sound. Regulation " + regulation.version() + ", in force from " + regulation.inForceFrom()
                        + ": " + regulation.clauses().size() + " clauses, "
                        + regulation.timetable().templates().size() + " shifts, "
                        + regulation.citations().size() + " rules.");
        check.staff()
                .ifPresent(known -> page.say(
                        staff + "：无误，" + known.members().size() + "人。",
                        staff + ": sound, " + known.members().size() + " people."));
    }
}
