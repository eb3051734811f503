package org.zhiban.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.zhiban.core.language.Wording;
import org.zhiban.core.notice.Notice;
import org.zhiban.core.notice.Notifier;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Deadline;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.Severity;
import org.zhiban.core.staff.OfficeId;
import org.zhiban.core.staff.StaffId;

/** What every notifier must do (通知发送符合性测试). A subclass says how to get one, and what has arrived where it sends to. */
@OfKit(Kit.NOTIFIER)
public abstract class NotifierTck {
    private static final int AT_ONCE = 8;

    /**
     * A notice that arrived (收到的通知).
     *
     * @param id its identity, as the receiver is told it
     * @param text what the receiver reads, with the sentence in one language at least
     */
    public record Arrival(String id, String text) {}

    /** For subclasses (供子类调用). */
    protected NotifierTck() {}

    /**
     * The notifier (通知发送) to be tested.
     *
     * @return the notifier, safe for several threads
     * @throws Exception if there is none to be had
     */
    protected abstract Notifier notifier() throws Exception;

    /**
     * What has arrived (已收到的通知) at the receiver of {@link #notifier} until now, whatever test it is of.
     *
     * @return all of it, in any order
     * @throws Exception if the receiver cannot be asked
     */
    protected abstract List<Arrival> arrived() throws Exception;

    /**
     * A notifier whose receiver cannot be reached (收不到通知的一方), if there is such a thing.
     *
     * @return the notifier; empty if it cannot be had
     * @throws Exception if it cannot be made
     */
    protected Optional<Notifier> unreachable() throws Exception {
        return Optional.empty();
    }

    private static Notice notice() {
        Instant since = Instant.parse("2026-10-01T00:00:00Z");
        String id = UUID.randomUUID().toString().replace("-", "");
        Deadline deadline = new Deadline(
                Code.HANDOVER_LATE,
                Optional.empty(),
                Severity.values()[0],
                since,
                since.plus(Duration.ofMinutes(30)),
                Optional.empty(),
                List.of(StaffId.of("M03")),
                List.of(1L),
                Facts.none());
        Wording sentence = Wording.of("𠮷先生须于八时前接班 <" + id + ">", "Take over by 08:00 \"& sign\" <" + id + ">");
        return new Notice(id, OfficeId.of("tck"), Notice.Stage.DUE, since, deadline, Optional.empty(), sentence);
    }

    private List<Arrival> arrived(Notice notice) throws Exception {
        return arrived().stream()
                .filter(arrival -> arrival.text().contains(notice.sentence().zh())
                        || arrival.text().contains(notice.sentence().en()))
                .toList();
    }

    @Test
    @Checks(Rule.M1)
    final void what_was_handed_on_has_arrived() throws Exception {
        Notice notice = notice();
        notifier().deliver(notice);

        assertThat(arrived(notice)).extracting(Arrival::id).containsExactly(notice.id());
    }

    @Test
    @Checks(Rule.M2)
    final void what_is_handed_on_again_has_the_same_id() throws Exception {
        Notice notice = notice();
        notifier().deliver(notice);
        notifier().deliver(notice);

        assertThat(arrived(notice)).isNotEmpty().extracting(Arrival::id).containsOnly(notice.id());
    }

    @Test
    @Checks(Rule.M3)
    final void threads_may_hand_on_at_once() throws Exception {
        Notifier notifier = notifier();
        List<Notice> notices =
                Stream.generate(NotifierTck::notice).limit(AT_ONCE).toList();
        Together.run(notices.stream()
                .map(notice -> (Callable<Boolean>) () -> {
                    notifier.deliver(notice);
                    return true;
                })
                .toList());

        for (Notice notice : notices) {
            assertThat(arrived(notice)).extracting(Arrival::id).containsExactly(notice.id());
        }
    }

    @Test
    @Checks(Rule.M4)
    final void what_did_not_arrive_is_said() throws Exception {
        Notifier notifier = Shelf.offeredOrSkipped(unreachable(), "收不到通知的一方 a receiver out of reach (unreachable)");
        Notice notice = notice();

        assertThatThrownBy(() -> notifier.deliver(notice)).isInstanceOf(RuntimeException.class);
        assertThat(arrived(notice)).isEmpty();
    }
}
