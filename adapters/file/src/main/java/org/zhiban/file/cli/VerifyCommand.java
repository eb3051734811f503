package org.zhiban.file.cli;

import java.io.IOException;
import java.nio.file.Path;
import org.zhiban.core.logbook.LogbookException;
import org.zhiban.core.logbook.Verification;
import org.zhiban.core.staff.OfficeId;
import org.zhiban.file.ReadOnlyLogbook;
import org.zhiban.file.Recovery;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zhiban verify} (核验记录本). */
@Command(name = "verify", description = "核验记录本 Verifies the logbook, from the first entry to the last")
final class VerifyCommand extends Subcommand {
    private static final OfficeId NOBODY = OfficeId.of("-");

    @Parameters(paramLabel = "DIR", description = "值班目录，或记录本目录 the office's directory, or that of a logbook")
    private Path directory;

    @Option(names = "--office", paramLabel = "ID", description = "应为哪个单位的记录本 whose book it should be")
    private String office;

    @Override
    int run(Page page) throws IOException {
        Path book = OfficeDirectory.bookIn(directory);
        OfficeId owner = office == null ? ReadOnlyLogbook.officeOf(book).orElse(NOBODY) : OfficeId.of(office);
        try (ReadOnlyLogbook logbook = ReadOnlyLogbook.open(book, owner)) {
            Verification result = Verification.of(logbook, owner);
            logbook.unfinished().ifPresent(cut -> sayUnfinished(cut, page));
            result.fault().ifPresentOrElse(fault -> say(fault, page), () -> sayIntact(result, page));
            return result.isIntact() ? Zhiban.FINE : Zhiban.FOUND;
        } catch (LogbookException.Corrupt damage) {
            page.line(damage.getMessage());
            Verification result = ReadOnlyLogbook.takenApart(book, owner);
            result.fault().ifPresentOrElse(fault -> say(fault, page), () -> sayHowFar(result, page));
            return Zhiban.FOUND;
        }
    }

    private static void sayIntact(Verification result, Page page) {
        page.say(
                "完好：" + result.verified() + "条，末端摘要 " + result.head().digest(),
                "Intact: " + result.verified() + " entries, digest of the last "
                        + result.head().digest());
    }

    private static void say(Verification.Fault fault, Page page) {
        page.say("第" + fault.number() + "条异常：" + fault.what(), "Entry " + fault.number() + " is bad: " + fault.what());
        page.say("  应为 " + fault.expected(), "  expected " + fault.expected());
        page.say("  实为 " + fault.found(), "  found    " + fault.found());
    }

    private static void sayHowFar(Verification result, Page page) {
        page.say(
                "前" + result.verified() + "条的编号、衔接和摘要无误，末条摘要 " + result.head().digest() + "；其后无法辨认。",
                "Numbers, links and digests are right up to entry " + result.verified() + ", digest "
                        + result.head().digest() + "; what follows cannot be made out.");
    }

    private static void sayUnfinished(Recovery cut, Page page) {
        page.say(
                "末尾有未完成的写入" + cut.bytesDropped() + "字节（" + cut.file() + "），下次写入时截去。",
                "An unfinished write of " + cut.bytesDropped() + " bytes is at the end of " + cut.file()
                        + "; it will be cut off when the book is next written to.");
    }
}
