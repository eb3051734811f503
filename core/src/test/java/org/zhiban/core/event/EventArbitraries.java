package org.zhiban.core.event;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Tuple;
import net.jqwik.api.Tuple.Tuple2;
import org.zhiban.core.confidentiality.Level;
import org.zhiban.core.form.Addressee;
import org.zhiban.core.form.Answer;
import org.zhiban.core.form.Caller;
import org.zhiban.core.form.Casualties;
import org.zhiban.core.form.Casualty;
import org.zhiban.core.form.Category;
import org.zhiban.core.form.Correspondent;
import org.zhiban.core.form.EmergencySheet;
import org.zhiban.core.form.FormKind;
import org.zhiban.core.form.FormNumber;
import org.zhiban.core.form.Grade;
import org.zhiban.core.form.Means;
import org.zhiban.core.form.Order;
import org.zhiban.core.form.Outcome;
import org.zhiban.core.form.Paper;
import org.zhiban.core.form.PaperKind;
import org.zhiban.core.form.Question;
import org.zhiban.core.form.RegisterPointer;
import org.zhiban.core.form.ReportForm;
import org.zhiban.core.form.ReportStage;
import org.zhiban.core.form.Request;
import org.zhiban.core.form.Satisfaction;
import org.zhiban.core.form.Sureness;
import org.zhiban.core.form.Topic;
import org.zhiban.core.form.TopicReport;
import org.zhiban.core.form.Urgency;
import org.zhiban.core.form.Visitor;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Role;
import org.zhiban.core.staff.SectionId;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.DateSpan;

/**
 * Events of every kind as they could stand in a book, whether or not a regulation would have let them happen, for
 * whoever stores, shows or counts events. Texts are hostile: quotes, line ends, controls, characters beyond the first
 * plane and halves of them, nothing at all where that is allowed. Times reach from the first to the last the JDK knows.
 */
public final class EventArbitraries {
    private EventArbitraries() {}

    /**
     * Any event; each kind is as likely as any other. The edges are among the ordinary values: jqwik's own combinations
     * of them would be more than there are tries, and so leave the rest untried.
     */
    public static Arbitrary<DutyEvent> events() {
        return Arbitraries.oneOf(kinds()).withoutEdgeCases();
    }

    /** One arbitrary for each kind of event. */
    public static List<Arbitrary<? extends DutyEvent>> kinds() {
        return List.of(
                rostersProposed(),
                rostersAmended(),
                Combinators.combine(rosters(), officers().optional(), texts(), instants())
                        .as(RosterPublished::new),
                Combinators.combine(rosters(), dates(), texts().optional(), instants())
                        .as(RosterFiled::new),
                dutiesSwapped(),
                dutiesSubstituted(),
                postsTaken(),
                handoversOffered(),
                handoversAccepted(),
                Combinators.combine(posts(), shifts(), shifts(), officers(), instants())
                        .as(DutyContinued::new),
                mattersRegistered(),
                Combinators.combine(
                                matters(),
                                officers(),
                                few(Arbitraries.of(
                                        Role.DUTY_LEADER,
                                        Role.PRINCIPAL_LEADER,
                                        Role.CITY_LEADER,
                                        Role.of("section-head"))),
                                Arbitraries.of(Means.values()),
                                instants())
                        .as(MatterReported::new),
                Combinators.combine(matters(), texts(), instants()).as(MatterClosed::new),
                Combinators.combine(sections(), texts(), instants()).as(SectionWentOut::new),
                Combinators.combine(sections(), instants()).as(SectionCameBack::new),
                Combinators.combine(
                                posts(),
                                officers(),
                                texts(),
                                texts().optional(),
                                correspondents().optional(),
                                Arbitraries.of(Means.values()),
                                flags(),
                                instants())
                        .as(CallAnswered::new),
                Combinators.combine(officers(), texts(), texts(), instants()).as(LeaderLeft::new),
                Combinators.combine(officers(), instants()).as(LeaderReturned::new),
                Combinators.combine(
                                posts(),
                                officers(),
                                officers().optional(),
                                officers().optional(),
                                texts(),
                                instants())
                        .as(OfficerLeft::new),
                Combinators.combine(posts(), officers(), instants()).as(OfficerReturned::new),
                Combinators.combine(posts(), shifts(), officers(), few(checkAnswers()), instants())
                        .as(ChecklistAnswered::new),
                Combinators.combine(posts(), officers(), officers().optional(), numbers(), instants())
                        .as(SpotChecked::new),
                Combinators.combine(formNumbers(), posts(), shifts(), officers(), instants())
                        .as(DutyRecordOpened::new),
                Combinators.combine(posts(), shifts(), officers(), instants()).as(NothingReported::new),
                Combinators.combine(matters(), formNumbers(), posts(), papers(), officers(), instants())
                        .as(PaperReceived::new),
                Combinators.combine(
                                matters(),
                                posts(),
                                officers(),
                                texts(),
                                instants().optional(),
                                officers(),
                                instants())
                        .as(TaskAssigned::new),
                Combinators.combine(matters(), officers(), instants()).as(ReportAcknowledged::new),
                Combinators.combine(
                                matters(),
                                numbers(),
                                officers(),
                                texts(),
                                Arbitraries.of(Means.values()),
                                officers(),
                                instants())
                        .as(LeaderInstructed::new),
                Combinators.combine(
                                matters(), numbers(), texts(), Arbitraries.of(Outcome.values()), officers(), instants())
                        .as(MatterHandled::new),
                Combinators.combine(
                                matters(),
                                Arbitraries.of(Addressee.values()),
                                texts(),
                                Arbitraries.of(Satisfaction.values()),
                                officers(),
                                instants())
                        .as(MatterAnswered::new),
                Combinators.combine(matters(), texts(), officers(), instants()).as(MatterArchived::new),
                Combinators.combine(posts(), visitors(), officers(), instants()).as(VisitorReceived::new),
                Combinators.combine(longs(), officers(), instants()).as(VisitorLeft::new),
                Combinators.combine(longs(), texts(), texts(), officers(), instants())
                        .as(EntryCorrected::new),
                Combinators.combine(posts(), officers(), texts(), texts(), few(texts()), instants())
                        .as(DutyRelocated::new),
                Combinators.combine(posts(), shifts(), officers(), texts(), instants())
                        .as(OfficerSignedIn::new),
                Combinators.combine(posts(), shifts(), officers(), instants()).as(OfficerSignedOut::new),
                Combinators.combine(pointers(), officers(), instants()).as(SecretReceived::new),
                Combinators.combine(longs(), officers(), texts(), officers(), instants())
                        .as(RecordDisclosed::new),
                Combinators.combine(
                                matters(),
                                formNumbers(),
                                posts(),
                                posts(),
                                orders(),
                                officers(),
                                texts().optional(),
                                instants())
                        .as(OrderRegistered::new),
                Combinators.combine(matters(), texts(), texts(), flags(), officers(), instants())
                        .as(OrderDispatched::new),
                Combinators.combine(matters(), texts(), texts(), officers(), instants())
                        .as(CitizenContacted::new),
                Combinators.combine(matters(), texts(), officers(), instants()).as(MatterExplained::new),
                Combinators.combine(matters(), Arbitraries.of(Satisfaction.values()), texts(), officers(), instants())
                        .as(FollowUpCalled::new),
                Combinators.combine(posts(), Arbitraries.of(Means.values()), texts(), instants())
                        .as(CallMissed::new),
                Combinators.combine(longs(), texts(), officers(), instants()).as(CallReturned::new),
                Combinators.combine(matters(), formNumbers(), posts(), sheets(), officers(), instants())
                        .as(EmergencyReceived::new),
                emergencyUpdateds(),
                Combinators.combine(
                                matters(),
                                numbers(),
                                Arbitraries.of(ReportStage.values()),
                                texts(),
                                few(topicReports()),
                                officers(),
                                instants())
                        .as(ReportDrafted::new),
                Combinators.combine(
                                matters(),
                                numbers(),
                                officers(),
                                Arbitraries.of(ReportForm.values()),
                                officers(),
                                instants())
                        .as(ReportApproved::new),
                Combinators.combine(matters(), numbers(), texts(), officers(), instants())
                        .as(ReportCoordinated::new),
                Combinators.combine(
                                matters(),
                                numbers(),
                                texts(),
                                Arbitraries.of(ReportForm.values()),
                                texts(),
                                texts(),
                                officers(),
                                instants())
                        .as(ReportSent::new),
                Combinators.combine(
                                few(Arbitraries.of(FormKind.values())),
                                dateSpans(),
                                few(longs()),
                                texts(),
                                officers(),
                                instants())
                        .as(RecordsInspected::new),
                Combinators.combine(officers(), few(longs()), texts(), officers(), instants())
                        .as(CriticismCirculated::new),
                Combinators.combine(names(), posts(), shifts(), officers(), texts(), texts(), instants())
                        .as(RoundMade::new),
                Combinators.combine(longs(), officers(), instants()).as(RoundConfirmed::new),
                Combinators.combine(posts(), dates(), texts().optional(), texts(), officers(), instants())
                        .as(DailyReportMade::new),
                Combinators.combine(formNumbers(), fields(), officers(), instants())
                        .as(FieldsFilled::new),
                Combinators.combine(formNumbers(), officers(), texts(), instants())
                        .as(RecordReviewed::new),
                Combinators.combine(texts(), dates(), texts(), officers(), instants())
                        .as(ReinforcementOrdered::new),
                Combinators.combine(texts(), dates(), officers(), instants()).as(ReinforcementLifted::new),
                Combinators.combine(Arbitraries.of(Level.values()), instants()).as(Withheld::new));
    }

    private static Arbitrary<RosterProposed> rostersProposed() {
        Arbitrary<Assignment> assignments =
                Combinators.combine(shifts(), officers()).as(Assignment::new);
        return Combinators.combine(
                        rosters(), dateSpans(), few(assignments), few(fairShares()), texts(), flags(), instants())
                .as(RosterProposed::new);
    }

    private static Arbitrary<RosterAmended> rostersAmended() {
        return Combinators.combine(rosters(), numbers(), few(reassignments()), texts(), instants())
                .as(RosterAmended::new);
    }

    private static Arbitrary<DutiesSwapped> dutiesSwapped() {
        return Combinators.combine(
                        rosters(),
                        numbers(),
                        reassignments(),
                        reassignments(),
                        few(reassignments()),
                        texts(),
                        officers().optional(),
                        instants())
                .as(DutiesSwapped::new);
    }

    private static Arbitrary<DutySubstituted> dutiesSubstituted() {
        return Combinators.combine(
                        rosters(),
                        numbers(),
                        reassignments(),
                        few(reassignments()),
                        texts(),
                        texts().optional(),
                        officers().optional(),
                        instants())
                .as(DutySubstituted::new);
    }

    private static Arbitrary<PostTaken> postsTaken() {
        return Combinators.combine(
                        posts(), shifts(), officers(), officers().optional(), few(matters()), texts(), instants())
                .as(PostTaken::new);
    }

    private static Arbitrary<HandoverOffered> handoversOffered() {
        Arbitrary<CarriedMatter> carried = Combinators.combine(
                        matters(), texts(), texts(), instants().optional())
                .as(CarriedMatter::new);
        return Combinators.combine(
                        posts(),
                        shifts().tuple2(),
                        officers().tuple2(),
                        few(carried),
                        Arbitraries.of(HandoverMode.values()),
                        texts(),
                        instants())
                .as(EventArbitraries::handoverOffered);
    }

    private static HandoverOffered handoverOffered(
            PostId post,
            Tuple2<ShiftId, ShiftId> shifts,
            Tuple2<DutyOfficer, DutyOfficer> officers,
            List<CarriedMatter> matters,
            HandoverMode mode,
            String place,
            Instant at) {
        return new HandoverOffered(
                post, shifts.get1(), shifts.get2(), officers.get1(), officers.get2(), matters, mode, place, at);
    }

    private static Arbitrary<HandoverAccepted> handoversAccepted() {
        return Combinators.combine(posts(), shifts(), shifts(), officers(), officers(), few(matters()), instants())
                .as(HandoverAccepted::new);
    }

    private static Arbitrary<MatterRegistered> mattersRegistered() {
        return Combinators.combine(
                        matters(),
                        posts(),
                        texts().tuple2(),
                        flags(),
                        correspondents().optional(),
                        Arbitraries.of(Means.values()).optional(),
                        officers(),
                        instants())
                .as((matter, post, texts, urgent, from, means, officer, at) -> new MatterRegistered(
                        matter, post, texts.get1(), texts.get2(), urgent, from, means, officer, at));
    }

    private static Arbitrary<Correspondent> correspondents() {
        return Combinators.combine(texts(), texts(), texts()).as(Correspondent::new);
    }

    private static Arbitrary<Reassignment> reassignments() {
        return Combinators.combine(shifts(), officers().optional(), officers()).as(Reassignment::new);
    }

    private static Arbitrary<FairShare> fairShares() {
        return Combinators.combine(staff(), texts(), texts(), longs().map(share -> share & Long.MAX_VALUE), longs())
                .as(FairShare::new);
    }

    private static Arbitrary<CheckAnswer> checkAnswers() {
        return Combinators.combine(names(), flags(), texts()).as(CheckAnswer::new);
    }

    private static Arbitrary<EmergencyUpdated> emergencyUpdateds() {
        return Combinators.combine(
                        Combinators.combine(
                                        matters(),
                                        few(answers()),
                                        Arbitraries.of(Category.values()).optional(),
                                        texts(),
                                        Arbitraries.of(Grade.values()).optional(),
                                        casualties(),
                                        texts())
                                .as(Tuple::of),
                        Combinators.combine(flags(), officers(), instants()).as(Tuple::of))
                .as((head, tail) -> new EmergencyUpdated(
                        head.get1(),
                        head.get2(),
                        head.get3(),
                        head.get4(),
                        head.get5(),
                        head.get6(),
                        head.get7(),
                        tail.get1(),
                        tail.get2(),
                        tail.get3()));
    }

    private static Arbitrary<Paper> papers() {
        return Combinators.combine(
                        Arbitraries.of(PaperKind.values()),
                        texts(),
                        texts(),
                        texts(),
                        Arbitraries.of(Urgency.values()),
                        instants())
                .as(Paper::new);
    }

    private static Arbitrary<Visitor> visitors() {
        return Combinators.combine(texts(), texts(), texts(), texts(), texts()).as(Visitor::new);
    }

    private static Arbitrary<RegisterPointer> pointers() {
        return Combinators.combine(texts(), numbers(), texts(), texts(), dates().optional())
                .as(RegisterPointer::new);
    }

    private static Arbitrary<Caller> callers() {
        return Combinators.combine(texts(), texts(), texts()).as(Caller::new);
    }

    private static Arbitrary<Order> orders() {
        return Combinators.combine(
                        callers(),
                        Arbitraries.of(Request.values()),
                        texts(),
                        texts(),
                        texts(),
                        Arbitraries.of(Urgency.values()),
                        numbers())
                .as(Order::new);
    }

    private static Arbitrary<Answer> answers() {
        return Combinators.combine(Arbitraries.of(Question.values()), Arbitraries.of(Sureness.values()), texts())
                .as(Answer::new);
    }

    private static Arbitrary<Casualties> casualties() {
        return Arbitraries.maps(Arbitraries.of(Casualty.values()), counts()).map(Casualties::new);
    }

    private static Arbitrary<EmergencySheet> sheets() {
        return Combinators.combine(
                        Arbitraries.of(Means.values()),
                        instants().optional(),
                        few(answers()),
                        Arbitraries.of(Category.values()).optional(),
                        texts(),
                        Arbitraries.of(Grade.values()).optional(),
                        casualties())
                .as(EmergencySheet::new);
    }

    private static Arbitrary<TopicReport> topicReports() {
        return Combinators.combine(Arbitraries.of(Topic.values()), texts()).as(TopicReport::new);
    }

    private static Arbitrary<Map<String, String>> fields() {
        return Arbitraries.maps(names(), texts()).ofMinSize(1).ofMaxSize(3);
    }

    private static Arbitrary<FormNumber> formNumbers() {
        return Combinators.combine(
                        Arbitraries.of(FormKind.values()),
                        Arbitraries.integers().between(1, 9_999),
                        Arbitraries.integers().between(1, Integer.MAX_VALUE))
                .as(FormNumber::new);
    }

    /** Officers, named as people are and as nobody is. */
    public static Arbitrary<DutyOfficer> officers() {
        return Combinators.combine(staff(), names(), sections()).as(DutyOfficer::new);
    }

    /** Shifts on any day. */
    public static Arbitrary<ShiftId> shifts() {
        Arbitrary<String> templates = names().filter(name -> name.indexOf('/') < 0);
        return Combinators.combine(posts(), dates(), templates).as(ShiftId::new);
    }

    private static Arbitrary<PostId> posts() {
        Arbitrary<String> any = Arbitraries.strings()
                .withCharRange('a', 'z')
                .withCharRange('0', '9')
                .withChars('-')
                .ofMaxLength(39);
        return Arbitraries.oneOf(Arbitraries.of("desk", "leader", "line-12345"), any.map(tail -> "a" + tail))
                .map(PostId::of);
    }

    private static Arbitrary<StaffId> staff() {
        return identifiers().map(StaffId::of);
    }

    private static Arbitrary<SectionId> sections() {
        return identifiers().map(SectionId::of);
    }

    private static Arbitrary<RosterId> rosters() {
        return identifiers().map(RosterId::of);
    }

    private static Arbitrary<MatterId> matters() {
        return identifiers().map(MatterId::of);
    }

    private static Arbitrary<String> identifiers() {
        Arbitrary<String> any = Arbitraries.strings()
                .withCharRange('!', '~')
                .withChars('值', '班', '\ud842', '\udfb7')
                .ofMinLength(1)
                .ofMaxLength(64);
        return Arbitraries.oneOf(Arbitraries.of("secretariat", "2026-10", "张伟", "\"𠮷\\ 1/2"), any);
    }

    /** Texts that are not blank. */
    public static Arbitrary<String> names() {
        return texts().filter(text -> !text.isBlank());
    }

    /** Texts of any kind, the empty one among them. */
    public static Arbitrary<String> texts() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "",
                        " ",
                        "值班室",
                        "𠮷野同志\n第二行\r\n\t",
                        "他说：\"\\u0041\"",
                        "{\"at\":null}",
                        "\u0000\u001f\u007f\u2028",
                        "\ud800"),
                Arbitraries.strings().ofMaxLength(20));
    }

    /** Instants, most of them of our time and as exact as a book keeps them. */
    public static Arbitrary<Instant> instants() {
        Arbitrary<Instant> ours = Combinators.combine(
                        Arbitraries.longs().between(0, 4_000_000_000L),
                        Arbitraries.of(1, 1_000, 1_000_000, 1_000_000_000),
                        Arbitraries.integers().between(0, 999_999_999))
                .as((second, unit, nano) -> Instant.ofEpochSecond(second, nano - nano % unit));
        Arbitrary<Instant> any = Combinators.combine(
                        Arbitraries.longs().between(Instant.MIN.getEpochSecond(), Instant.MAX.getEpochSecond()),
                        Arbitraries.integers().between(0, 999_999_999))
                .as(Instant::ofEpochSecond);
        return Arbitraries.frequencyOf(
                Tuple.of(8, ours),
                Tuple.of(1, any),
                Tuple.of(1, Arbitraries.of(Instant.MIN, Instant.EPOCH, Instant.MAX)));
    }

    private static Arbitrary<DateSpan> dateSpans() {
        LocalDate latest = LocalDate.MAX.minusDays(400);
        return Combinators.combine(
                        dates().filter(latest::isAfter), Arbitraries.integers().between(0, 399))
                .as((first, days) -> DateSpan.through(first, first.plusDays(days)));
    }

    /** Dates of our time, and the furthest there are. */
    public static Arbitrary<LocalDate> dates() {
        Arbitrary<Long> ours = Arbitraries.longs().between(0, 50_000);
        Arbitrary<Long> any = Arbitraries.longs().between(LocalDate.MIN.toEpochDay(), LocalDate.MAX.toEpochDay());
        return Arbitraries.oneOf(
                ours.map(LocalDate::ofEpochDay),
                any.map(LocalDate::ofEpochDay),
                Arbitraries.of(LocalDate.MIN, LocalDate.parse("2028-02-29"), LocalDate.MAX));
    }

    private static Arbitrary<Integer> numbers() {
        return Arbitraries.oneOf(
                Arbitraries.of(0, 1, -1, Integer.MIN_VALUE, Integer.MAX_VALUE), Arbitraries.integers());
    }

    private static Arbitrary<Integer> counts() {
        return Arbitraries.integers().between(0, Integer.MAX_VALUE);
    }

    private static Arbitrary<Long> longs() {
        return Arbitraries.oneOf(Arbitraries.of(0L, 1L, -1L, Long.MIN_VALUE, Long.MAX_VALUE), Arbitraries.longs());
    }

    private static Arbitrary<Boolean> flags() {
        return Arbitraries.of(true, false);
    }

    private static <T> Arbitrary<List<T>> few(Arbitrary<T> items) {
        return items.list().ofMaxSize(3);
    }
}
