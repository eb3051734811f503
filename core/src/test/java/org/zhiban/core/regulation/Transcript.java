package org.zhiban.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.core.regulation.Jiaohe.DESK;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhiban.core.event.CarriedMatter;
import org.zhiban.core.event.CheckAnswer;
import org.zhiban.core.event.HandoverMode;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.inspection.Statistics;
import org.zhiban.core.language.Language;
import org.zhiban.core.message.Messages;
import org.zhiban.core.office.AcceptHandover;
import org.zhiban.core.office.AnswerChecklist;
import org.zhiban.core.office.Command;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.office.OfferHandover;
import org.zhiban.core.office.ReportNothing;
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

    /** A handover as it is done every day: the record is not empty, the list is gone through, both sign. */
    Transcript relieved(String localTime, StaffId outgoing, StaffId incoming, CarriedMatter... matters) {
        office.moveTo(localTime);
        if (!office.hasRecord()) {
            now(outgoing, new ReportNothing(DESK, Optional.empty()));
        }
        MatterId[] carried = Stream.of(matters).map(CarriedMatter::matter).toArray(MatterId[]::new);
        return now(outgoing, checks()).now(outgoing, offers(incoming, matters)).now(incoming, accepts(carried));
    }

    /** The rest of a holiday from noon: the afternoon, the night, and who comes in the morning. */
    Transcript throughTheDay(String date, StaffId nextMorning) {
        StaffId morning = seated(date, "holiday-morning");
        StaffId afternoon = seated(date, "holiday-afternoon");
        StaffId night = seated(date, "holiday-night");
        return relieved(date + "T13:00", morning, afternoon)
                .relieved(date + "T18:00", afternoon, night)
                .relieved(LocalDate.parse(date).plusDays(1) + "T08:00", night, nextMorning);
    }

    private StaffId seated(String date, String template) {
        return office.seated(DutyDesk.desk(date, template)).get(0);
    }

    static AnswerChecklist checks(String... failed) {
        Set<String> wrong = Set.of(failed);
        return new AnswerChecklist(
                DESK,
                Jiaohe.regulation().checklist().stream()
                        .map(item -> new CheckAnswer(
                                item.name().zh(), !wrong.contains(item.name().zh()), ""))
                        .toList(),
                Optional.empty());
    }

    static OfferHandover offers(StaffId incoming, CarriedMatter... matters) {
        return new OfferHandover(
                DESK,
                incoming,
                List.of(matters),
                matters.length == 0,
                HandoverMode.FACE_TO_FACE,
                "值班室",
                Optional.empty());
    }

    static AcceptHandover accepts(MatterId... acknowledged) {
        return new AcceptHandover(DESK, List.of(acknowledged), Optional.empty());
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
        statistics.people().forEach(row -> told.append(row(row)).append('\n'));
        told.append("事项%d件，其中群众诉求%d件、紧急信息%d件；检查发现%d处\n"
                .formatted(
                        statistics.matters(),
                        statistics.orders(),
                        statistics.emergencies(),
                        statistics.findings().values().stream()
                                .mapToLong(Long::longValue)
                                .sum()));
        Instant next = office.view().nextDue().orElse(null);
        told.append("下次到期 ").append(next == null ? "无" : messages.value(next)).append('\n');
        return this;
    }

    private static String row(Statistics.Row row) {
        String duties = row.duties().entrySet().stream()
                .map(count -> category(count.getKey()) + count.getValue() + "次")
                .collect(Collectors.joining("、"));
        return "%s %d年%d月：值班%s，%d小时%d分；记录%d条，违规%d起"
                .formatted(
                        row.person().name(),
                        row.month().getYear(),
                        row.month().getMonthValue(),
                        duties.isEmpty() ? "0次" : duties,
                        row.hours().toHours(),
                        row.hours().toMinutesPart(),
                        row.entries(),
                        row.breaches());
    }

    private static String category(String id) {
        return Jiaohe.regulation().rotations().stream()
                .flatMap(rotation -> rotation.categories().stream())
                .filter(category -> category.id().equals(id))
                .findFirst()
                .orElseThrow()
                .name()
                .zh();
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
