package org.zhiban.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.inspection.Statistics;
import org.zhiban.core.language.Language;
import org.zhiban.core.message.Messages;
import org.zhiban.core.office.Command;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.DateSpan;

/** A scenario as it is told: what was submitted and ruled, what was due, and what inspection finds in the end. */
final class Transcript {
    private final DutyDesk office;
    private final Messages messages = Messages.of(Regulations.of(Jiaohe.regulation()), Language.ZH);
    private final StringBuilder told = new StringBuilder();

    Transcript(DutyDesk office, String title) {
        this.office = office;
        told.append(title).append('\n');
    }

    DutyDesk office() {
        return office;
    }

    Transcript heading(String text) {
        told.append("\n〔").append(text).append("〕\n");
        return this;
    }

    /** At a time somebody submits something: what is accepted is told as it stands in the book, a refusal with its reasons. */
    Transcript at(String localTime, StaffId actor, Command command) {
        office.moveTo(localTime);
        return now(actor, command);
    }

    Transcript now(StaffId actor, Command command) {
        Ruling<LogEntry> ruling = office.submit(command, actor);
        ruling.results().forEach(entry -> line("#" + entry.number() + " " + messages.event(entry)));
        ruling.refusals().forEach(refusal -> line("拒绝 " + messages.refusal(refusal)));
        return this;
    }

    Transcript due() {
        office.view().due().forEach(due -> line("待办 " + messages.deadline(due, Jiaohe.regulation())));
        return this;
    }

    private void line(String text) {
        told.append(messages.value(office.clock.instant()))
                .append("  ")
                .append(text)
                .append('\n');
    }

    Transcript inspected(DateSpan days) {
        heading("检查");
        office.findings("2026-01-01T00:00", "2027-01-01T00:00")
                .forEach(finding -> told.append(messages.finding(finding))
                        .append(' ')
                        .append(finding.evidence())
                        .append(' ')
                        .append(finding.answerable())
                        .append('\n'));
        heading("统计");
        Statistics statistics = office.view().statistics(days);
        statistics
                .people()
                .forEach(row -> told.append(row.person().name() + " " + row.month() + " 值班" + row.duties() + " "
                        + row.hours() + " 记录" + row.entries() + " 违规" + row.breaches() + "\n"));
        told.append("事项" + statistics.matters() + " 诉求" + statistics.orders() + " 紧急" + statistics.emergencies() + " 发现"
                + statistics.findings() + "\n");
        Instant next = office.view().nextDue().orElse(null);
        told.append("下次到期 ").append(next == null ? "无" : messages.value(next)).append('\n');
        return this;
    }

    /** Compared with the transcript that was read and committed; the new one is left in {@code target} to be read. */
    void isAsCommitted(String name) throws IOException {
        Path made = Path.of("target/scenarios", name + ".txt");
        Files.createDirectories(made.getParent());
        Files.writeString(made, told);
        Path committed = Path.of("src/test/resources/scenarios", name + ".txt");
        assertThat(told.toString())
                .as("read %s and copy it to %s", made, committed)
                .isEqualTo(Files.readString(committed));
    }
}
