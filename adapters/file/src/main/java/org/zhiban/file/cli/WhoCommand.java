package org.zhiban.file.cli;

import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.zhiban.core.message.Messages;
import org.zhiban.core.office.View;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code zhiban who} (谁在岗). */
@Command(name = "who", description = "谁在岗 Who is on each post")
final class WhoCommand extends OfficeCommand {
    @Option(
            names = "--at",
            paramLabel = "TIME",
            description = "何时，默认现在；将来的只有排定人员 when, now unless said otherwise; of the future only the roster tells:"
                    + " 2026-10-01T20:00, 2026-10-01T12:00Z")
    private String at;

    @Option(names = "--as", paramLabel = "STAFFID", description = "由谁查看 who looks")
    private String reader;

    WhoCommand(InstantSource clock) {
        super(clock);
    }

    @Override
    int run(OfficeDirectory files, Page page, Messages messages) throws IOException {
        Optional<Instant> asked = Optional.ofNullable(at)
                .map(text -> parse(text, files.regulations().zone()));
        return files.look(clock(), office -> {
            View view = view(files, office, Optional.ofNullable(reader));
            boolean isManned = new Posts(view, asked.orElse(view.now()), page, messages).print();
            return isManned ? Zhiban.FINE : Zhiban.FOUND;
        });
    }

    /** A local time of the office, or one that says its own offset. */
    private static Instant parse(String text, ZoneId zone) {
        try {
            return text.matches(".*(Z|[+-]\\d\\d:\\d\\d)")
                    ? OffsetDateTime.parse(text).toInstant()
                    : LocalDateTime.parse(text).atZone(zone).toInstant();
        } catch (DateTimeException e) {
            throw new IllegalArgumentException("时间 --at must be a time such as 2026-10-01T20:00: \"" + text + "\"", e);
        }
    }
}
