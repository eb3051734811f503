package org.zhiban.file.cli;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhiban.core.message.Messages;
import org.zhiban.core.office.View;
import org.zhiban.core.regulation.Finding;
import org.zhiban.core.regulation.Severity;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.staff.StaffMember;
import org.zhiban.core.time.Span;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code zhiban findings} (检查发现). */
@Command(name = "findings", description = "检查发现 What the book shows against the regulation")
final class FindingsCommand extends OfficeCommand {
    private static final LocalDate NEVER = LocalDate.of(9999, 12, 30);

    @Option(names = "--from", paramLabel = "DATE", description = "自何日起 the first day, 2026-10-01")
    private LocalDate from = LocalDate.EPOCH;

    @Option(names = "--through", paramLabel = "DATE", description = "至何日止，含当日 the last day, included")
    private LocalDate through = NEVER;

    @Option(names = "--as", required = true, paramLabel = "STAFFID", description = "由谁查看 who looks")
    private String reader;

    FindingsCommand(InstantSource clock) {
        super(clock);
    }

    @Override
    int run(OfficeDirectory files, Page page, Messages messages) throws IOException {
        ZoneId zone = files.regulations().zone();
        Span span = Span.of(start(from, zone), start(through.plusDays(1), zone));
        return files.look(clock(), office -> {
            View view = view(files, office, Optional.of(reader));
            List<Finding> findings = view.findings(span);
            findings.forEach(finding -> print(finding, files, page, messages));
            page.line(summary(findings, page));
            return findings.isEmpty() ? Zhiban.FINE : Zhiban.FOUND;
        });
    }

    private static Instant start(LocalDate date, ZoneId zone) {
        return date.atStartOfDay(zone).toInstant();
    }

    private static void print(Finding finding, OfficeDirectory files, Page page, Messages messages) {
        ZoneId zone = files.regulations().zone();
        page.line(messages.finding(finding));
        page.line(page.text("  时间 ", "  when ") + when(finding.span(), zone, page));
        if (!finding.answerable().isEmpty()) {
            page.line(page.text("  人员 ", "  who ")
                    + finding.answerable().stream()
                            .map(person -> name(person, files, page))
                            .collect(Collectors.joining(page.text("、", ", "))));
        }
        page.line(page.text("  依据 ", "  evidence ")
                + (finding.evidence().isEmpty()
                        ? page.text("记录本中没有应有的条目", "the book has no entry where one should be")
                        : finding.evidence().stream()
                                .map(number -> "#" + number)
                                .collect(Collectors.joining(" "))));
    }

    /** What happened at one moment is told as that. */
    private static String when(Span span, ZoneId zone, Page page) {
        String start = page.minute(span.start(), zone);
        String end = page.minute(span.end(), zone);
        return start.equals(end) ? start : start + page.text(" 至 ", " to ") + end;
    }

    private static String name(StaffId person, OfficeDirectory files, Page page) {
        return files.staff().find(person).map(StaffMember::name).orElse("?")
                + page.text("（" + person + "）", " (" + person + ")");
    }

    private static String summary(List<Finding> findings, Page page) {
        if (findings.isEmpty()) {
            return page.text("没有发现。", "No findings.");
        }
        String weights = Arrays.stream(Severity.values())
                .filter(severity -> count(findings, severity) > 0)
                .map(severity -> page.text(Messages.severity(severity)) + " " + count(findings, severity))
                .collect(Collectors.joining(page.text("，", ", ")));
        return page.text(
                "共" + findings.size() + "项：" + weights + "。", "Findings: " + findings.size() + ". " + weights + ".");
    }

    private static long count(List<Finding> findings, Severity severity) {
        return findings.stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
