package org.zhiban.core.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhiban.core.regulation.Jiaohe.DESK;
import static org.zhiban.core.staff.JiaoheStaff.WANG_FANG;
import static org.zhiban.core.staff.JiaoheStaff.ZHENG_YAN;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.zhiban.core.event.CarriedMatter;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.office.RegisterMatter;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.staff.StaffId;

/** What is due is handed on once, by each notifier. */
class NoticeRoundTest {
    private static final MatterId PIPE = MatterId.of("burst-pipe");

    private final DutyDesk office = DutyDesk.october().onDuty("2026-10-01T08:00", WANG_FANG);
    private final NoticeRegister register = new InMemoryNoticeRegister();
    private final List<Notice> sent = new ArrayList<>();
    private final Map<String, Notifier> notifiers = new TreeMap<>(Map.of("first", sent::add));
    private final List<RuntimeException> failures = new ArrayList<>();

    private NoticeRound.Made round() {
        return new NoticeRound(
                        DutyDesk.OFFICE, office::view, register, notifiers, (notice, failure) -> failures.add(failure))
                .make();
    }

    private Instant toNextDue() {
        Instant next = round().next().orElseThrow();
        office.clock.moveTo(next);
        return next;
    }

    @Test
    void a_notice_goes_out_when_something_begins_to_be_due_and_when_it_is_overdue() {
        Instant begins = toNextDue();
        assertThat(sent).isEmpty();

        assertThat(round())
                .isEqualTo(new NoticeRound.Made(1, 1, 0, office.view().nextDue()));
        assertThat(sent).singleElement().satisfies(due -> {
            assertThat(due.stage()).isEqualTo(Notice.Stage.DUE);
            assertThat(due.at()).isEqualTo(begins);
            assertThat(due.deadline().code()).isEqualTo(Code.HANDOVER_LATE);
            assertThat(due.citation())
                    .hasValueSatisfying(
                            citation -> assertThat(citation.clause()).hasToString("一(四)-2"));
            assertThat(due.sentence().zh()).startsWith("[一(四)");
            assertThat(due.sentence().en()).contains("1 Oct 13:00");
        });
        toNextDue();
        round();
        assertThat(sent).extracting(Notice::stage).containsExactly(Notice.Stage.DUE, Notice.Stage.OVERDUE);
        assertThat(sent).extracting(Notice::id).doesNotHaveDuplicates();
    }

    @Test
    void another_round_another_process_and_another_clock_give_no_second_notice() {
        toNextDue();
        round();
        office.clock.moveTo(office.clock.instant().plusSeconds(1));
        assertThat(round().due()).isEqualTo(1);
        assertThat(round().delivered()).isZero();
        assertThat(sent).hasSize(1);
    }

    @Test
    void an_overdue_matter_first_seen_late_is_told_of_once_as_overdue() {
        office.moveTo("2026-10-01T09:00")
                .given(new RegisterMatter(PIPE, DESK, "水管爆裂", "督促抢修", true, Optional.empty()), WANG_FANG);
        office.moveTo("2026-10-01T12:00");
        round();
        round();
        assertThat(sent.stream().filter(notice -> notice.deadline().code() == Code.REPORT_LATE))
                .singleElement()
                .extracting(Notice::stage)
                .isEqualTo(Notice.Stage.OVERDUE);
    }

    @Test
    void two_causes_of_one_rule_are_two_notices() {
        office.moveTo("2026-10-01T09:00")
                .given(new RegisterMatter(PIPE, DESK, "水管爆裂", "督促抢修", true, Optional.empty()), WANG_FANG)
                .given(
                        new RegisterMatter(MatterId.of("lift"), DESK, "电梯困人", "督促救援", true, Optional.empty()),
                        WANG_FANG);
        round();
        assertThat(sent.stream()
                        .filter(notice -> notice.deadline().code() == Code.REPORT_LATE)
                        .map(Notice::id))
                .hasSize(2)
                .doesNotHaveDuplicates();
    }

    @Test
    void who_answers_may_change_without_another_notice() {
        office.moveTo("2026-10-01T12:00")
                .given(new RegisterMatter(PIPE, DESK, "水管爆裂", "督促抢修", true, Optional.empty()), WANG_FANG);
        office.moveTo("2026-10-01T12:59").readiesHandover(WANG_FANG);
        round();
        List<String> before = ofPipe();
        office.handsOver(WANG_FANG, ZHENG_YAN, new CarriedMatter(PIPE, "水管爆裂", "督促抢修"));
        round();
        assertThat(answering()).containsExactly(ZHENG_YAN);
        assertThat(ofPipe()).isEqualTo(before).isNotEmpty();
    }

    private List<String> ofPipe() {
        return sent.stream()
                .filter(notice -> PIPE.equals(notice.deadline().facts().values().get("matter")))
                .map(Notice::id)
                .toList();
    }

    private List<StaffId> answering() {
        return office.view().due().stream()
                .filter(deadline -> PIPE.equals(deadline.facts().values().get("matter")))
                .flatMap(deadline -> deadline.answerable().stream())
                .distinct()
                .toList();
    }

    @Test
    void a_notifier_that_fails_is_tried_again_and_hinders_no_other() {
        List<Notice> others = new ArrayList<>();
        IllegalStateException down = new IllegalStateException("down");
        notifiers.put("first", notice -> {
            throw down;
        });
        notifiers.put("second", others::add);
        toNextDue();
        NoticeRound.Made failing = round();
        assertThat(failing.failed()).isEqualTo(1);
        assertThat(failing.delivered()).isEqualTo(1);
        assertThat(failures).containsExactly(down);

        notifiers.put("first", sent::add);
        assertThat(round().delivered()).isEqualTo(1);
        assertThat(sent).isEqualTo(others).hasSize(1);
    }

    /** It is out: to give it back would send it twice. */
    @Test
    void what_is_out_is_not_given_back_when_the_register_fails() {
        NoticeRegister forgetful = new NoticeRegister() {
            @Override
            public boolean claim(String key) {
                return register.claim(key);
            }

            @Override
            public void delivered(String key) {
                throw new IllegalStateException("no connection");
            }

            @Override
            public void release(String key) {
                register.release(key);
            }
        };
        toNextDue();
        NoticeRound round = new NoticeRound(
                DutyDesk.OFFICE, office::view, forgetful, notifiers, (notice, failure) -> failures.add(failure));
        assertThat(round.make().delivered()).isEqualTo(1);
        assertThat(round.make().delivered()).isZero();
        assertThat(failures).hasSize(1);
        assertThat(sent).hasSize(1);
    }

    @Test
    void a_round_that_is_broken_off_hands_on_no_more_and_claims_nothing() {
        toNextDue();
        NoticeRound round = new NoticeRound(
                DutyDesk.OFFICE, office::view, register, notifiers, (notice, failure) -> failures.add(failure));
        assertThat(round.make(() -> false).delivered()).isZero();
        assertThat(round().delivered()).isEqualTo(1);
    }

    @Test
    void a_notifier_needs_a_name_that_can_be_stored() {
        notifiers.put("x".repeat(129), sent::add);
        assertThatThrownBy(this::round)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("1 to 128");
    }
}
