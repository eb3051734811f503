package org.zhiban.examples.quickstart;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import org.zhiban.core.event.RosterId;
import org.zhiban.core.language.Language;
import org.zhiban.core.office.DutyOffice;
import org.zhiban.core.staff.OfficeId;
import org.zhiban.file.FileLogbook;
import org.zhiban.file.InputException;
import org.zhiban.json.JsonEventCodec;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * The main job, from one command: an office's month is planned, printed, published, stood for two days and read back.
 * Without arguments it is Jiaohe's October 2026; with files of its own, any office's month.
 */
@Command(name = "quickstart", mixinStandardHelpOptions = true, description = "一个办公室的一个月 One month of one office")
public final class Quickstart implements Callable<Integer> {
    private static final OfficeId OFFICE = OfficeId.of("quickstart");

    @Option(names = "--lang", defaultValue = "zh", description = "zh (默认 default), en")
    private Language language;

    @Option(names = "--resume", description = "读回上次留下的目录 read back the directory a run left behind")
    private boolean resume;

    @Option(names = "--directory", description = "记录本目录 where the logbook is kept (zhiban-data/1, /2, …)")
    private Path directory;

    @Option(names = "--regulation", defaultValue = "examples/regulations/jiaohe.yaml", description = "制度 (YAML)")
    private Path regulation;

    @Option(names = "--staff", defaultValue = "examples/quickstart/office/staff.csv", description = "人员 staff (CSV)")
    private Path staff;

    @Option(names = "--leave", defaultValue = "examples/quickstart/office/leave.csv", description = "请假 leave (CSV)")
    private Path leave;

    @Option(names = "--holidays", description = "节假日 holidays (TSV); 默认用内置数据 the built-in data otherwise")
    private List<Path> holidays = List.of();

    @Option(names = "--month", defaultValue = "2026-10", description = "月份 the month to plan, yyyy-mm")
    private YearMonth month;

    private final PrintStream out;

    Quickstart(PrintStream out) {
        this.out = out;
    }

    /** Runs it; exit code 0 if all went well, 2 if the input is at fault, 1 if the book is. */
    public static void main(String[] arguments) {
        System.exit(execute(utf8(FileDescriptor.out), utf8(FileDescriptor.err), arguments));
    }

    static int execute(PrintStream out, PrintStream err, String... arguments) {
        CommandLine line = new CommandLine(new Quickstart(out)).setCaseInsensitiveEnumValuesAllowed(true);
        line.setOverwrittenOptionsAllowed(true);
        line.setOut(new PrintWriter(out, true)).setErr(new PrintWriter(err, true));
        line.setExecutionExceptionHandler((fault, any, parsed) -> complain(fault, err));
        return line.execute(arguments);
    }

    private static int complain(Exception fault, PrintStream err) throws Exception {
        if (fault instanceof InputException || fault instanceof IllegalArgumentException) {
            err.println(fault.getMessage());
            return 2;
        }
        throw fault;
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(new FileOutputStream(descriptor), true, StandardCharsets.UTF_8);
    }

    @Override
    public Integer call() throws IOException {
        OfficeFiles files = OfficeFiles.read(regulation, staff, leave, holidays);
        Path kept = directory != null ? directory : RunDirectory.choose(Path.of("zhiban-data"), resume);
        HandMovedClock clock = new HandMovedClock(
                month.minusMonths(1).atDay(25), files.regulations().zone());
        try (FileLogbook logbook = FileLogbook.open(kept, OFFICE)) {
            RunDirectory.requireFitting(kept, logbook.head(), resume);
            DutyOffice office = DutyOffice.open(
                    OFFICE, files.regulations(), files.holidays(), files.staff(), logbook, new JsonEventCodec(), clock);
            return run(files, office, new Page(out, language, files.regulations()), clock, kept);
        }
    }

    private int run(OfficeFiles files, DutyOffice office, Page page, HandMovedClock clock, Path kept)
            throws IOException {
        RosterId roster = RosterId.of(month.toString());
        if (resume) {
            clock.moveToLastEntry(office, files.arranger());
        } else {
            Scene scene = new Scene(files, office, page, clock);
            new TwoDays(scene, month).play(roster);
            new FloodedTownship(scene).play();
        }
        boolean isSound = new Report(office.view(files.arranger()), page).print();
        new ProofSummary(regulation).print(page);
        page.say(
                "记录本在 " + kept + "；加 --resume 再次运行即可读回。",
                "The logbook is in " + kept + "; run again with --resume to read it back.");
        return isSound ? 0 : 1;
    }
}
