package org.zhiban.file.cli;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhiban.core.analysis.AnalysisCode.Severity;
import org.zhiban.core.language.Wording;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.time.DateSpan;
import org.zhiban.core.time.HolidayCalendar;
import org.zhiban.file.HolidayFile;
import org.zhiban.file.RegulationFile;
import org.zhiban.file.RegulationProblem;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code zhiban check} (检查制度). */
@Command(
        name = "check",
        description = "检查制度文件 Checks a regulation file: whether it can be read, and whether duty can be kept by it")
final class CheckCommand extends Subcommand {
    private static final int MONTHS = 3;

    private final InstantSource clock;

    @Parameters(paramLabel = "FILE", description = "制度文件 the regulation file (YAML)")
    private Path file;

    @Option(names = "--staff", paramLabel = "staff.csv", description = "由这些人值班 the staff that is to keep it")
    private Path staff;

    @Option(names = "--leave", paramLabel = "leave.csv", description = "他们的请假 their leave")
    private Path leave;

    @Option(
            names = "--holidays",
            paramLabel = "holidays.tsv",
            description = "节假日，默认用内置数据 the holidays, the built-in ones unless said otherwise")
    private Path holidays;

    @Option(
            names = "--month",
            paramLabel = "YYYY-MM",
            description = "反例与试排自该月起三个月，默认自本月起 counterexamples and trial rosters are of three months from this"
                    + " one on, the present one unless said otherwise")
    private YearMonth month;

    @Option(names = "--notes", description = "也列出提示 lists the notes too: typical rules it does without")
    private boolean isWithNotes;

    CheckCommand(InstantSource clock) {
        this.clock = clock;
    }

    @Override
    int run(Page page) throws IOException {
        if (leave != null && staff == null) {
            throw new ParameterException(
                    spec().commandLine(), "--leave 须与 --staff 同用 --leave is of use with --staff only");
        } else if (Files.isDirectory(file)) {
            throw new FileSystemException(file.toString(), null, "是目录 is a directory");
        }
        List<RegulationProblem> problems = RegulationFile.check(
                file, Optional.ofNullable(staff), Optional.ofNullable(leave), calendar(), horizon());
        problems.stream()
                .filter(problem -> isWithNotes || problem.severity() != Severity.NOTE)
                .forEach(problem -> page.line(line(problem, page)));
        boolean isUsable = count(problems, Severity.ERROR) == 0;
        page.line(file + page.text("：", ": ") + (isUsable ? usable(problems, page) : "") + summary(problems, page));
        return isUsable ? Zhiban.FINE : Zhiban.FOUND;
    }

    private HolidayCalendar calendar() throws IOException {
        return holidays == null ? HolidayFile.mainland() : HolidayFile.read(List.of(holidays));
    }

    /** Which day it is where does not matter for the first of a month. */
    private DateSpan horizon() {
        LocalDate today = clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
        YearMonth first = month == null ? YearMonth.from(today) : month;
        return new DateSpan(first.atDay(1), first.plusMonths(MONTHS).atDay(1));
    }

    private static String line(RegulationProblem problem, Page page) {
        return problem.file() + ":" + problem.line() + " "
                + page.text(name(problem.severity()))
                + (problem.path().isEmpty() ? "" : " " + problem.path())
                + page.text("：", ": ")
                + page.text(problem.says());
    }

    private String usable(List<RegulationProblem> problems, Page page) throws IOException {
        Regulation regulation = RegulationFile.read(file);
        boolean isSound = count(problems, Severity.WARNING) == 0;
        return page.text(
                (isSound ? "无误" : "可以施行") + "。制度 " + regulation.version() + "，自" + regulation.inForceFrom() + "起施行。",
                (isSound ? "sound" : "can be kept") + ". Regulation " + regulation.version() + ", in force from "
                        + regulation.inForceFrom() + ". ");
    }

    private String summary(List<RegulationProblem> problems, Page page) {
        return Arrays.stream(Severity.values())
                        .filter(severity -> count(problems, severity) > 0)
                        .map(severity -> page.text(name(severity)) + " " + count(problems, severity))
                        .collect(Collectors.joining(page.text("，", ", ")))
                + (isWithNotes || count(problems, Severity.NOTE) == 0
                        ? ""
                        : page.text("（加 --notes 列出提示）", " (--notes lists the notes)"));
    }

    private static long count(List<RegulationProblem> problems, Severity severity) {
        return problems.stream()
                .filter(problem -> problem.severity() == severity)
                .count();
    }

    private static Wording name(Severity severity) {
        return switch (severity) {
            case ERROR -> Wording.of("错误", "error");
            case WARNING -> Wording.of("警告", "warning");
            case NOTE -> Wording.of("提示", "note");
        };
    }
}
