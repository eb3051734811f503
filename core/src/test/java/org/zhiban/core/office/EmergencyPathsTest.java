package org.zhiban.core.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.core.regulation.Jiaohe.DESK;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.zhiban.core.escalation.EmergencyReports;
import org.zhiban.core.event.CarriedMatter;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.HandoverMode;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.MatterHandled;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.MatterReported;
import org.zhiban.core.event.ReportAcknowledged;
import org.zhiban.core.event.ReportSent;
import org.zhiban.core.event.Told;
import org.zhiban.core.form.Addressee;
import org.zhiban.core.form.Casualties;
import org.zhiban.core.form.Category;
import org.zhiban.core.form.EmergencySheet;
import org.zhiban.core.form.Grade;
import org.zhiban.core.form.Means;
import org.zhiban.core.form.Outcome;
import org.zhiban.core.form.ReportForm;
import org.zhiban.core.form.ReportStage;
import org.zhiban.core.form.Satisfaction;
import org.zhiban.core.form.Topic;
import org.zhiban.core.form.TopicReport;
import org.zhiban.core.matter.Matter;
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.staff.StaffList;

/**
 * Every path an emergency can take (二), explored exhaustively: in every situation that can be reached, every command is tried.
 * It begins graded and ungraded; both leaders are told, one acknowledges and instructs; it is dealt with, learned more of,
 * answered; reports are drafted, approved, agreed, sent upward in writing and orally, to the Party committee's office and to a
 * department; the desk is handed over to the next shift at any point; it is closed and archived. Bounded are the drafts, two, and the
 * instructions, one; within that bound nothing is left out, and nothing is stuck. Measured: 16,941 situations.
 */
class EmergencyPathsTest {
    private static final MatterId FLOOD = MatterId.of("应〔2026〕1号");
    private static final String ARCHIVED = "archived";
    private static final int DRAFTS = 2;
    private static final StaffId OFFICER = JiaoheStaff.WANG_FANG;
    private static final StaffId NEXT = JiaoheStaff.ZHENG_YAN;
    private static final DutyDesk DESK_IN_OCTOBER =
            DutyDesk.october().onDuty("2026-10-01T08:00", OFFICER).answersChecklist(OFFICER);
    private static final View ON_DUTY = DESK_IN_OCTOBER.view();
    private static final StaffList STAFF = StaffList.read(new JiaoheStaff(), DutyDesk.days("2026-10-01", "2026-10-02"));

    /** What is reached: the book so far, its state, and where each accepted command leads. */
    private record Node(List<LogEntry> book, OfficeState state, Set<String> next) {
        Optional<Matter> flood() {
            return state.board().matter(FLOOD);
        }

        StaffId holder() {
            return state.board().on(DESK).orElseThrow().officer().id();
        }

        boolean isRelieved() {
            return holder().equals(NEXT);
        }

        Instant now() {
            return isRelieved() ? DutyDesk.time("2026-10-01T13:00") : ON_DUTY.now();
        }
    }

    private static final Map<String, Node> REACHED = new LinkedHashMap<>();

    @BeforeAll
    static void explore() {
        Deque<Node> open = new ArrayDeque<>();
        Stream.of(Optional.of(Grade.ESPECIALLY_GRAVE), Optional.<Grade>empty())
                .map(EmergencyPathsTest::start)
                .forEach(open::add);
        while (!open.isEmpty()) {
            Node node = open.remove();
            Stream.concat(
                            commands(node).stream().flatMap(command -> after(node, command).stream()),
                            relieved(node).stream())
                    .forEach(reached -> {
                        String key = key(reached);
                        node.next.add(key);
                        if (REACHED.putIfAbsent(key, reached) == null) {
                            open.add(reached);
                        }
                    });
        }
    }

    private static Node start(Optional<Grade> grade) {
        EmergencySheet sheet = new EmergencySheet(
                Means.PHONE,
                Optional.empty(),
                List.of(),
                Optional.of(Category.NATURAL_DISASTER),
                "水旱灾害",
                grade,
                Casualties.unknown());
        Node onDuty = new Node(ON_DUTY.log(), ON_DUTY.state(), new HashSet<>());
        Node start = after(onDuty, new RecordEmergency(DESK, sheet, Optional.empty(), Optional.empty()))
                .orElseThrow();
        REACHED.put(key(start), start);
        return start;
    }

    /** Both sign, with the emergency carried on as long as it is open: possible in whatever situation. */
    private static Optional<Node> relieved(Node node) {
        if (node.isRelieved() || node.flood().isEmpty()) {
            return Optional.empty();
        }
        List<CarriedMatter> carried = node.state.board().open(DESK).stream()
                .map(matter -> new CarriedMatter(matter.id(), "汛情", "继续处置"))
                .toList();
        Instant time = DutyDesk.time("2026-10-01T13:00");
        OfferHandover offer = new OfferHandover(
                DESK, NEXT, carried, carried.isEmpty(), HandoverMode.FACE_TO_FACE, "值班室", Optional.empty());
        AcceptHandover acceptance = new AcceptHandover(
                DESK, carried.stream().map(CarriedMatter::matter).toList(), Optional.empty());
        Node offered = after(node, offer, OFFICER, time).orElseThrow();
        return Optional.of(after(offered, acceptance, NEXT, time).orElseThrow());
    }

    private static int drafts(Node node) {
        return node.flood()
                .map(flood -> EmergencyReports.of(flood).nextDraft() - 1)
                .orElse(0);
    }

    /** Whatever anybody could do about it. */
    private static List<Command> commands(Node node) {
        int latest = node.flood()
                .map(flood -> EmergencyReports.of(flood).nextDraft() - 1)
                .orElse(1);
        List<Command> commands = new ArrayList<>();
        for (StaffId leader : List.of(JiaoheStaff.LIN_SHUANG, JiaoheStaff.GAO_FENG)) {
            commands.add(new ReportMatter(FLOOD, leader, Means.PHONE, Optional.empty()));
        }
        commands.add(new AcknowledgeReport(FLOOD, JiaoheStaff.LIN_SHUANG, Optional.empty()));
        boolean isInstructed =
                node.flood().filter(flood -> flood.instructions().isEmpty()).isEmpty();
        if (!isInstructed) {
            commands.add(new GiveInstruction(FLOOD, JiaoheStaff.LIN_SHUANG, "转移群众", Means.PHONE, Optional.empty()));
        }
        commands.add(new UpdateEmergency(
                FLOOD,
                List.of(),
                Optional.empty(),
                "",
                Optional.of(Grade.ESPECIALLY_GRAVE),
                Casualties.none(),
                "现场",
                true,
                Optional.empty()));
        commands.add(new HandleMatter(FLOOD, 0, "已转移", Outcome.DONE, Optional.empty()));
        commands.add(new HandleMatter(FLOOD, 1, "已转移", Outcome.DONE, Optional.empty()));
        commands.add(new AnswerMatter(FLOOD, Addressee.CALLER, "已处置", Satisfaction.NOT_ASKED, Optional.empty()));
        for (ReportStage stage : latest < DRAFTS ? ReportStage.values() : new ReportStage[0]) {
            commands.add(new DraftReport(FLOOD, stage, "情况报告", topics(), Optional.empty()));
        }
        commands.add(new ApproveReport(FLOOD, latest, JiaoheStaff.ZHAO_MINGYUAN, ReportForm.WRITTEN, Optional.empty()));
        commands.add(new CoordinateReport(FLOOD, latest, "party-office", Optional.empty()));
        for (ReportForm form : ReportForm.values()) {
            commands.add(new SendReport(FLOOD, latest, "upper-city", form, "情况报告", "", Optional.empty()));
        }
        for (String recipient : List.of("party-office", "emergency-bureau")) {
            commands.add(new SendReport(FLOOD, latest, recipient, ReportForm.WRITTEN, "情况报告", "", Optional.empty()));
        }
        commands.add(new CloseMatter(FLOOD, "水已退", Optional.empty()));
        commands.add(new ArchiveMatter(FLOOD, "permanent", Optional.empty()));
        return commands;
    }

    private static List<TopicReport> topics() {
        return Stream.of(Topic.values())
                .map(topic -> new TopicReport(topic, "无变化"))
                .toList();
    }

    private static Optional<Node> after(Node node, Command command) {
        return after(node, command, node.holder(), node.now());
    }

    private static Optional<Node> after(Node node, Command command, StaffId actor, Instant now) {
        Situation situation = Situation.of(
                node.state,
                ON_DUTY.plan(),
                STAFF,
                actor,
                now,
                number -> number > 0 && number <= node.book.size()
                        ? Optional.of(node.book.get((int) number - 1))
                        : Optional.empty(),
                entry -> Optional.empty());
        Ruling<DutyEvent> ruling = command.decide(situation);
        return ruling.isAccepted() ? Optional.of(written(node, situation, ruling)) : Optional.empty();
    }

    private static Node written(Node node, Situation situation, Ruling<DutyEvent> ruling) {
        List<LogEntry> book = new ArrayList<>(node.book);
        OfficeState state = node.state;
        for (DutyEvent event : ruling.results()) {
            LogEntry entry =
                    new LogEntry(book.size() + 1L, situation.now(), false, situation.actor(), "c", "jiaohe/1", event);
            book.add(entry);
            state = state.after(entry);
        }
        return new Node(book, state, new HashSet<>());
    }

    /** What decides how it can go on; two books that agree in this are one situation. */
    private static String key(Node node) {
        if (node.flood().isEmpty()) {
            return ARCHIVED;
        }
        Matter flood = node.flood().orElseThrow();
        EmergencyReports reports = EmergencyReports.of(flood);
        int latest = reports.nextDraft() - 1;
        return Stream.of(
                        flood.isOpen(),
                        flood.stage(),
                        flood.has(MatterHandled.class),
                        flood.has(ReportAcknowledged.class),
                        reports.grade(),
                        node.isRelieved(),
                        roles(flood),
                        flood.instructions().stream().map(one -> one.isDone()).toList(),
                        latest,
                        reports.draft(latest).map(draft -> draft.event().stage()),
                        reports.approval(latest).isPresent(),
                        reports.isCoordinated(latest, "party-office"),
                        sent(reports))
                .map(String::valueOf)
                .collect(Collectors.joining(" "));
    }

    private static Set<String> roles(Matter flood) {
        return flood.told(MatterReported.class)
                .flatMap(told -> told.event().roles().stream())
                .map(String::valueOf)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Nothing goes on otherwise for which draft the others got; of what went upward it counts. */
    private static Set<String> sent(EmergencyReports reports) {
        return reports.sent()
                .map(Told::event)
                .map((ReportSent sent) ->
                        sent.recipient().equals("upper-city") ? sent.draft() + "/" + sent.form() : sent.recipient())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void there_are_many_situations_and_one_end() {
        assertThat(REACHED).hasSizeGreaterThan(10_000).containsKey(ARCHIVED);
        assertThat(REACHED.get(ARCHIVED).next).isEmpty();
    }

    /** With the last draft the bound allows spent on a first report, no follow-up can be drawn up: that is the bound's doing. */
    @Test
    void from_every_situation_there_is_a_way_to_the_archive() {
        Set<String> leadingThere = new HashSet<>(Set.of(ARCHIVED));
        boolean isGrowing = true;
        while (isGrowing) {
            isGrowing = REACHED.entrySet().stream()
                    .filter(node -> node.getValue().next.stream().anyMatch(leadingThere::contains))
                    .map(node -> leadingThere.add(node.getKey()))
                    .reduce(false, Boolean::logicalOr);
        }
        assertThat(REACHED.entrySet().stream()
                        .filter(node -> drafts(node.getValue()) < DRAFTS)
                        .map(Map.Entry::getKey)
                        .filter(key -> !leadingThere.contains(key)))
                .isEmpty();
    }

    @Test
    void nothing_is_due_of_what_is_archived_and_something_of_all_else() {
        REACHED.forEach((key, node) -> {
            Collection<?> due = Deadlines.open(node.state, ON_DUTY.plan(), DutyDesk.time("2026-12-01T08:00"))
                    .filter(deadline -> FLOOD.equals(deadline.facts().values().get("matter")))
                    .toList();
            boolean isAnswered = node.flood()
                    .filter(flood -> flood.isOpen() && isQuiet(flood))
                    .isPresent();
            assertThat(due.isEmpty()).as(key).isEqualTo(key.equals(ARCHIVED) || isAnswered);
        });
    }

    /** Told, acted on and finally reported: only to be closed, for which the regulation sets no hour. */
    private static boolean isQuiet(Matter flood) {
        return Deadlines.of(flood, ON_DUTY.plan()).stream()
                .allMatch(deadline -> deadline.done().isPresent());
    }
}
