package org.zhiban.file.cli;

import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhiban.core.event.Assignment;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.RosterId;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.message.Messages;
import org.zhiban.core.office.Command;
import org.zhiban.core.office.DutyOffice;
import org.zhiban.core.office.ProposeRoster;
import org.zhiban.core.office.PublishRoster;
import org.zhiban.core.office.View;
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.roster.Roster;
import org.zhiban.core.roster.RosterDraft;
import org.zhiban.core.shift.ShiftPlan;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.DateSpan;
import org.zhiban.file.RosterFile;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/** {@code zhiban roster} (值班表). */
@picocli.CommandLine.Command(
        name = "roster",
        description = "值班表：已有的照印，没有的草拟 The roster of a month: that of the book, or a draft")
final class RosterCommand extends OfficeCommand {
    @Parameters(index = "1", paramLabel = "YYYY-MM", description = "月份 the month")
    private YearMonth month;

    @Option(names = "--publish", description = "提交并发布，写入记录本 proposes and publishes it, in the book")
    private boolean isToBePublished;

    @Option(names = "--as", paramLabel = "STAFFID", description = "由谁查看或发布 who looks, or publishes")
    private String actor;

    @Option(names = "--csv", description = "按值班表文件输出 prints it as a roster file")
    private boolean isTable;

    RosterCommand(InstantSource clock) {
        super(clock);
    }

    /** A roster of the book or a draft, made one thing to print. */
    private record Sheet(
            DateSpan period, List<Assignment> assignments, Optional<Roster> roster, List<RosterDraft.Choice> unfilled) {

        static Sheet of(Roster roster) {
            return new Sheet(roster.period(), roster.assignments().toList(), Optional.of(roster), List.of());
        }

        static Sheet of(RosterDraft draft) {
            return new Sheet(draft.period(), draft.assignments(), Optional.empty(), draft.unfilled());
        }

        Map<ShiftId, List<DutyOfficer>> seats() {
            return assignments.stream()
                    .collect(Collectors.groupingBy(
                            Assignment::shift, Collectors.mapping(Assignment::officer, Collectors.toList())));
        }
    }

    @Override
    int run(OfficeDirectory files, Page page, Messages messages) throws IOException {
        if (!isToBePublished) {
            return files.look(clock(), office -> print(sheet(view(files, office)), files, office, page, messages));
        } else if (actor == null) {
            throw new ParameterException(
                    spec().commandLine(), "--publish 须以 --as 说明由谁发布 --publish wants --as, which says who publishes");
        }
        files.requireMember(StaffId.of(actor));
        return files.write(clock(), office -> publish(files, office, page, messages));
    }

    private View view(OfficeDirectory files, DutyOffice office) {
        return view(files, office, Optional.ofNullable(actor));
    }

    private Sheet sheet(View view) {
        return roster(view).map(Sheet::of).orElseGet(() -> Sheet.of(draft(view)));
    }

    private RosterDraft draft(View view) {
        return view.draft(DateSpan.of(month), List.of());
    }

    /** That of the month's name, or whichever is published for a day of the month. */
    private Optional<Roster> roster(View view) {
        return view.roster(RosterId.of(month.toString()))
                .or(() -> DateSpan.of(month)
                        .days()
                        .flatMap(date -> view.state().rosters().publishedOn(date).stream())
                        .findFirst());
    }

    private int publish(OfficeDirectory files, DutyOffice office, Page page, Messages messages) throws IOException {
        View view = view(files, office);
        Optional<Roster> known = roster(view);
        RosterId id = known.map(Roster::id).orElse(RosterId.of(month.toString()));
        boolean isPublished = (known.isPresent() || submit(ProposeRoster.of(id, draft(view)), office, messages))
                && submit(new PublishRoster(id), office, messages);
        int printed = print(sheet(view(files, office)), files, office, page, messages);
        return isPublished ? printed : Zhiban.FOUND;
    }

    private boolean submit(Command command, DutyOffice office, Messages messages) {
        Ruling<LogEntry> ruling = office.submit(command, StaffId.of(actor));
        ruling.refusals()
                .forEach(refusal -> margin().line(margin().text("拒绝 ", "refused ") + messages.refusal(refusal)));
        return ruling.isAccepted();
    }

    private int print(Sheet sheet, OfficeDirectory files, DutyOffice office, Page page, Messages messages) {
        if (isTable) {
            page.out()
                    .print(RosterFile.text(
                            inOrder(sheet.assignments(), view(files, office).plan()), files.regulations()));
            page.out().flush();
        } else {
            page.line(page.text("值班表 ", "Roster ") + standing(sheet, page));
            new RosterTable(view(files, office).plan(), sheet.seats(), page, messages).print(sheet.period());
        }
        sheet.unfilled().stream().distinct().forEach(new Unfilled(files.staff(), margin(), messages)::print);
        return sheet.unfilled().isEmpty() ? Zhiban.FINE : Zhiban.FOUND;
    }

    /** A day's shifts as they follow one another. */
    private static List<Assignment> inOrder(List<Assignment> assignments, ShiftPlan plan) {
        return assignments.stream()
                .sorted(Comparator.comparing((Assignment one) -> one.shift().date())
                        .thenComparing(one -> plan.find(one.shift())
                                .map(shift -> shift.published().start())
                                .orElse(Instant.MAX)))
                .toList();
    }

    private String standing(Sheet sheet, Page page) {
        if (sheet.roster().isEmpty()) {
            return month + page.text("（草案，未写入记录本）", " (a draft, not in the book)");
        }
        Roster roster = sheet.roster().get();
        String amended = roster.amendments() == 0
                ? ""
                : page.text("，调整" + roster.amendments() + "次", ", amended " + roster.amendments() + " times");
        String provisional = roster.isProvisional() ? page.text("，含暂定节假日", ", rests on provisional holidays") : "";
        return roster.id()
                + (roster.isPublished() ? page.text("（已发布", " (published") : page.text("（已提交，未发布", " (proposed only"))
                + amended
                + provisional
                + page.text("）", ")");
    }
}
