package org.zhiban.core.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.zhiban.core.regulation.Jiaohe.DESK;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhiban.core.confidentiality.Audience;
import org.zhiban.core.confidentiality.Guarded;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.confidentiality.Level;
import org.zhiban.core.event.CarriedMatter;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.HandoverAccepted;
import org.zhiban.core.event.HandoverOffered;
import org.zhiban.core.event.LeaderLeft;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.SectionWentOut;
import org.zhiban.core.form.FormKind;
import org.zhiban.core.form.Means;
import org.zhiban.core.form.Paper;
import org.zhiban.core.form.PaperKind;
import org.zhiban.core.form.Urgency;
import org.zhiban.core.language.Language;
import org.zhiban.core.message.Messages;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Finding;
import org.zhiban.core.regulation.Jiaohe;
import org.zhiban.core.regulation.Regulations;
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.shift.DutyBoard;
import org.zhiban.core.shift.OnPost;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.core.staff.StaffId;

/** 一(六): the board, the handovers and the view of an earlier day show nothing of what is withheld. */
class SecretsOnTheBoardTest {
    private static final MatterId AUDIT = MatterId.of("audit");
    private static final String WORDS = "对某局的审计";
    private static final Label MARK = Label.of(Level.WORK_SECRET, Audience.of(Jiaohe.SECRETARIAT));
    private static final StaffId STRANGER = JiaoheStaff.OUTSIDER;

    private final DutyDesk office = DutyDesk.october().onDuty("2026-10-01T08:00", JiaoheStaff.WANG_FANG);

    private LogEntry written(Command command, StaffId writer) {
        Ruling<LogEntry> ruling = office.submit(command, writer);
        assertThat(ruling.refusals()).isEmpty();
        return ruling.results().get(0);
    }

    private static RegisterMatter audit() {
        return new RegisterMatter(AUDIT, DESK, WORDS, "跟进", false, Optional.empty());
    }

    private static CarriedMatter carried() {
        return new CarriedMatter(AUDIT, WORDS, "跟进");
    }

    private View view(StaffId reader) {
        return office.office.view(reader);
    }

    private <E extends DutyEvent> E last(Class<E> kind, StaffId reader) {
        List<E> all = view(reader).log().stream()
                .map(LogEntry::event)
                .filter(kind::isInstance)
                .map(kind::cast)
                .toList();
        return all.get(all.size() - 1);
    }

    @Test
    void what_everybody_has_to_see_bears_no_mark() {
        for (Command command : Stream.<Command>of(
                        new LeavePremises("会议", "13800000000", Optional.empty()),
                        office.roster("2026-09-30", "2026-10-31"),
                        new PublishRoster(DutyDesk.ROSTER),
                        new SignIn(DESK, "值班室", Optional.empty()),
                        new CorrectEntry(1, "应为", "笔误", Optional.empty()))
                .toList()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Marked(MARK, command))
                    .withMessageContaining("标密")
                    .withMessageContaining("bears no mark")
                    .withMessageContaining(command.getClass().getSimpleName());
        }
    }

    @Test
    void what_says_something_of_its_own_bears_a_mark() {
        Paper paper =
                new Paper(PaperKind.NOTICE, "市审计局", "", "审计安排", Urgency.ORDINARY, DutyDesk.time("2026-10-01T08:00"));
        assertThat(Stream.of(
                                audit(),
                                new ReceivePaper(DESK, paper, Optional.empty()),
                                new RecordCall(Jiaohe.EMERGENCY_LINE, WORDS, Optional.empty(), Optional.empty()),
                                new NoteMissedCall(Jiaohe.LIVELIHOOD_LINE, Means.PHONE, "", Optional.empty()),
                                new GiveInstruction(AUDIT, JiaoheStaff.GAO_FENG, WORDS, Means.PHONE, Optional.empty()))
                        .map(command -> new Marked(MARK, command).mark()))
                .containsOnly(MARK);
    }

    @Test
    void a_marked_instruction_guards_the_matter_from_then_on() {
        written(audit(), JiaoheStaff.WANG_FANG);
        StaffId leader = view(JiaoheStaff.WANG_FANG)
                .state()
                .rosters()
                .leadersAt(office.clock.instant(), view(JiaoheStaff.WANG_FANG).plan())
                .findFirst()
                .orElseThrow()
                .id();
        written(
                new Marked(MARK, new GiveInstruction(AUDIT, leader, "密查", Means.PHONE, Optional.empty())),
                JiaoheStaff.WANG_FANG);

        assertThat(view(STRANGER).state().board().matter(AUDIT)).isEmpty();
        assertThat(view(STRANGER).log().toString()).doesNotContain("密查");
        assertThat(view(JiaoheStaff.WANG_FANG).log().toString()).contains("Guarded[工作秘密]");
    }

    @Test
    void a_handover_bears_the_mark_of_what_it_carries_and_is_still_done_and_seen() {
        written(new Marked(MARK, audit()), JiaoheStaff.WANG_FANG);
        office.moveTo("2026-10-01T12:00");
        Ruling<LogEntry> offer = office.offers(JiaoheStaff.WANG_FANG, JiaoheStaff.ZHENG_YAN, carried());
        assertThat(offer.refusals()).isEmpty();
        assertThat(offer.results().get(0).label()).isEqualTo(MARK);
        assertThat(view(JiaoheStaff.ZHENG_YAN).matter(AUDIT)).isPresent();
        assertThat(office.accepts(JiaoheStaff.ZHENG_YAN, AUDIT).refusals()).isEmpty();

        assertThat(view(STRANGER).onPost(DESK)).isInstanceOf(OnPost.Held.class);
        assertThat(last(HandoverOffered.class, STRANGER).matters())
                .extracting(CarriedMatter::content)
                .containsExactly("（不予显示 withheld）");
        assertThat(last(HandoverAccepted.class, STRANGER).acknowledged()).isEmpty();
        assertThat(view(STRANGER).log().toString()).doesNotContain(WORDS, "audit");
        assertThat(last(HandoverOffered.class, JiaoheStaff.ZHENG_YAN).matters()).containsExactly(carried());
        assertThat(view(STRANGER).findings(DutyDesk.span("2026-01-01T00:00", "2026-12-31T00:00")))
                .extracting(Finding::code)
                .doesNotContain(Code.POST_VACANT, Code.HANDOVER_MISSING, Code.HANDOVER_LATE);
    }

    @Test
    void what_is_carried_openly_stays_open() {
        written(audit(), JiaoheStaff.WANG_FANG);
        office.moveTo("2026-10-01T12:00");
        LogEntry offer = office.offers(JiaoheStaff.WANG_FANG, JiaoheStaff.ZHENG_YAN, carried())
                .results()
                .get(0);

        assertThat(offer.label()).isEqualTo(Label.open());
        assertThat(last(HandoverOffered.class, STRANGER).matters()).containsExactly(carried());
    }

    @Test
    void a_name_used_again_unmasks_no_older_handover() {
        written(new Marked(MARK, audit()), JiaoheStaff.WANG_FANG);
        office.relieved("2026-10-01T12:00", JiaoheStaff.WANG_FANG, JiaoheStaff.ZHENG_YAN, carried());
        office.settles(AUDIT, JiaoheStaff.ZHENG_YAN, leaderNow());
        written(new CloseMatter(AUDIT, "已了", Optional.empty()), JiaoheStaff.ZHENG_YAN);
        written(new RegisterMatter(AUDIT, DESK, "路灯不亮", "跟进", false, Optional.empty()), JiaoheStaff.ZHENG_YAN);

        assertThat(view(STRANGER).log().toString()).doesNotContain(WORDS).contains("路灯不亮");
        assertThat(view(STRANGER).state().toString()).doesNotContain(WORDS);
    }

    private StaffId leaderNow() {
        return view(JiaoheStaff.ZHANG_WEI)
                .state()
                .rosters()
                .leadersAt(office.clock.instant(), view(JiaoheStaff.ZHANG_WEI).plan())
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** A book written before marks were refused where they guard nothing. */
    @Test
    void what_rests_on_an_entry_withheld_is_not_on_the_board() {
        List<LogEntry> log = view(JiaoheStaff.WANG_FANG).log();
        LogEntry taken = log.get(2);
        DutyBoard board = DutyBoard.empty()
                .after(guarded(taken, 1, new SectionWentOut(Jiaohe.EMERGENCY, "外出", taken.enteredAt())))
                .after(guarded(taken, 2, new LeaderLeft(wangFang(), "会议", "13800000000", taken.enteredAt())));
        Sight sight = new Sight(
                Jiaohe.regulation()
                        .secrecy()
                        .clearance(new JiaoheStaff().find(STRANGER).orElseThrow(), LocalDate.of(2026, 10, 1)),
                OfficeState.empty(),
                view(STRANGER).plan(),
                office.clock.instant());
        SeenBook seen = SeenBook.of(
                sight, board, number -> Optional.empty(), done -> Optional.empty(), (id, entry) -> Optional.empty());

        assertThat(board.sectionsOut()).isNotEmpty();
        assertThat(board.leadersAway()).isNotEmpty();
        DutyBoard shown = board.seen(seen::sees, seen::shown, seen::sees);
        assertThat(shown.sectionsOut()).isEmpty();
        assertThat(shown.leadersAway()).isEmpty();
    }

    private static DutyOfficer wangFang() {
        return DutyOfficer.of(new JiaoheStaff().find(JiaoheStaff.WANG_FANG).orElseThrow());
    }

    private static LogEntry guarded(LogEntry like, long number, DutyEvent event) {
        return new LogEntry(
                number, like.enteredAt(), false, like.actor(), "c", like.regulation(), Guarded.of(MARK, event));
    }

    @Test
    void a_number_given_to_something_withheld_is_not_on_the_board() {
        Paper paper =
                new Paper(PaperKind.NOTICE, "市审计局", "", "审计安排", Urgency.ORDINARY, DutyDesk.time("2026-10-01T08:00"));
        ReceivePaper receive = new ReceivePaper(DESK, paper, Optional.empty());
        written(receive, JiaoheStaff.WANG_FANG);
        DutyBoard before = view(STRANGER).state().board();
        written(new Marked(MARK, receive), JiaoheStaff.WANG_FANG);

        assertThat(view(STRANGER).state().board().numbers()).isEqualTo(before.numbers());
        assertThat(view(JiaoheStaff.WANG_FANG)
                        .state()
                        .board()
                        .numbers()
                        .get(new DutyBoard.Series(FormKind.INCOMING_REGISTER, 2026))
                        .number()
                        .serial())
                .isEqualTo(2);
    }

    @Test
    void what_may_be_seen_of_an_earlier_day_is_what_may_be_seen_today() {
        LogEntry opening = written(new Marked(MARK, audit()), JiaoheStaff.WANG_FANG);
        Instant then = office.clock.instant();
        office.moveTo("2026-10-01T09:00");
        StaffId cleared = JiaoheStaff.ZHANG_WEI;
        assertThat(view(cleared).asKnownAt(then).matters()).isEmpty();

        written(new DiscloseRecord(opening.number(), cleared, "查阅", Optional.empty()), JiaoheStaff.WANG_FANG);
        assertThat(view(cleared).asKnownAt(then).matters()).hasSize(1);
        assertThat(view(cleared).asKnownAt(then).state().board().matter(AUDIT)).isPresent();
        assertThat(view(STRANGER).asKnownAt(then).state().board().matter(AUDIT)).isEmpty();
        assertThat(view(STRANGER).asKnownAt(then).matters()).isEmpty();
    }

    @Test
    void a_shift_long_past_opens_nothing_to_who_had_the_post_then() {
        written(new Marked(MARK, audit()), JiaoheStaff.WANG_FANG);
        office.relieved("2026-10-01T12:00", JiaoheStaff.WANG_FANG, JiaoheStaff.ZHENG_YAN, carried());
        Instant atThePost = office.clock.instant();
        office.relieved("2026-10-01T17:00", JiaoheStaff.ZHENG_YAN, JiaoheStaff.HAN_BING, carried());

        assertThat(view(JiaoheStaff.ZHENG_YAN)
                        .asKnownAt(atThePost)
                        .state()
                        .board()
                        .matter(AUDIT))
                .isEqualTo(view(JiaoheStaff.ZHENG_YAN).state().board().matter(AUDIT));
    }

    @Test
    void what_is_withheld_of_a_handover_is_said_in_both_languages() {
        written(new Marked(MARK, audit()), JiaoheStaff.WANG_FANG);
        office.relieved("2026-10-01T12:00", JiaoheStaff.WANG_FANG, JiaoheStaff.ZHENG_YAN, carried());
        Set<String> said = Stream.of(Language.values())
                .map(language -> Messages.of(Regulations.of(Jiaohe.regulation()), language))
                .flatMap(messages -> view(STRANGER).log().stream()
                        .filter(entry -> entry.event() instanceof HandoverOffered)
                        .map(messages::event))
                .collect(Collectors.toSet());

        assertThat(said).hasSize(2).allMatch(sentence -> sentence.contains("不予显示 withheld"));
    }
}
