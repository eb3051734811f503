package org.zhiban.core.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.core.regulation.Jiaohe.DESK;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhiban.core.confidentiality.Audience;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.confidentiality.Level;
import org.zhiban.core.event.CarriedMatter;
import org.zhiban.core.event.HandoverOffered;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.Withheld;
import org.zhiban.core.matter.Matter;
import org.zhiban.core.regulation.Jiaohe;
import org.zhiban.core.shift.OnPost;
import org.zhiban.core.staff.JiaoheStaff;

/** 一(六): who looks without a name sees what is open, and of what is guarded only that it is there. */
class PublicViewTest {
    private static final MatterId AUDIT = MatterId.of("audit");
    private static final MatterId LAMP = MatterId.of("lamp");
    private static final String WORDS = "对某局的审计";
    private static final Label MARK = Label.of(Level.WORK_SECRET, Audience.of(Jiaohe.SECRETARIAT));

    private final DutyDesk office = DutyDesk.october()
            .onDuty("2026-10-01T08:00", JiaoheStaff.WANG_FANG)
            .registers(JiaoheStaff.WANG_FANG, LAMP.value(), "路灯不亮", "跟进")
            .given(
                    new Marked(MARK, new RegisterMatter(AUDIT, DESK, WORDS, "跟进", false, Optional.empty())),
                    JiaoheStaff.WANG_FANG);

    private View seen() {
        return office.office.publicView();
    }

    @Test
    void the_post_the_roster_and_what_is_open_are_seen() {
        assertThat(seen().onPost(DESK)).isInstanceOf(OnPost.Held.class);
        assertThat(seen().roster(DutyDesk.ROSTER)).isPresent();
        assertThat(seen().matters()).extracting(Matter::id).containsExactly(LAMP);
        assertThat(seen().openMatters(DESK)).extracting(Matter::id).containsExactly(LAMP);
        assertThat(seen().head()).isEqualTo(office.logbook.head());
    }

    @Test
    void of_what_is_guarded_only_that_it_is_there() {
        List<LogEntry> log = seen().log();
        assertThat(log).hasSize((int) office.logbook.head().number());
        assertThat(log.get(log.size() - 1).event()).isInstanceOf(Withheld.class);
        assertThat(seen().log(0, 1_000)).isEqualTo(log);
        assertThat(log.toString() + seen().state() + seen().due()).doesNotContain(WORDS, "audit");
    }

    /** Whoever writes, holds the post or signs sees more; nobody in particular is none of them. */
    @Test
    void a_handover_shows_that_something_was_carried_and_not_what() {
        office.moveTo("2026-10-01T12:00");
        office.offers(
                JiaoheStaff.WANG_FANG,
                JiaoheStaff.ZHENG_YAN,
                new CarriedMatter(LAMP, "路灯不亮", "跟进"),
                new CarriedMatter(AUDIT, WORDS, "跟进"));
        assertThat(seen().log().stream()
                        .map(LogEntry::event)
                        .filter(HandoverOffered.class::isInstance)
                        .map(HandoverOffered.class::cast)
                        .flatMap(offer -> offer.matters().stream())
                        .map(CarriedMatter::content))
                .containsExactly("路灯不亮", "（不予显示 withheld）");
    }

    @Test
    void it_sees_what_a_stranger_sees_and_needs_nobody_in_the_directory() {
        View stranger = office.office.view(JiaoheStaff.OUTSIDER);
        assertThat(seen().state()).isEqualTo(stranger.state());
        assertThat(seen().log()).isEqualTo(stranger.log());
        assertThat(seen().findings(DutyDesk.span("2026-01-01T00:00", "2026-12-31T00:00")))
                .isEqualTo(stranger.findings(DutyDesk.span("2026-01-01T00:00", "2026-12-31T00:00")));
    }
}
