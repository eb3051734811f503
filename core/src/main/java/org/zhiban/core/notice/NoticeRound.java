package org.zhiban.core.notice;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.zhiban.core.office.View;
import org.zhiban.core.staff.OfficeId;

/**
 * The round that hands on what is due (通知巡查). The host brings the timer: it makes a round, and makes the next one when
 * {@link Made#next()} says, or earlier, for instance after each entry.
 *
 * <pre>{@code
 * NoticeRound round = new NoticeRound(id, office::publicView, register, Map.of("sms", sms), failures);
 * Instant again = round.make().next().orElse(tomorrow);
 * }</pre>
 *
 * <p>Each notice goes out once by each notifier, whatever the number of rounds, of processes over one register, and of restarts:
 * it is claimed before, and noted after. See {@link Notifier} for what happens when a process dies in between. A notifier that
 * fails hinders no other. Safe for use by several threads.
 */
public final class NoticeRound {
    private final OfficeId office;
    private final Supplier<View> look;
    private final NoticeRegister register;
    private final Map<String, Notifier> notifiers;
    private final BiConsumer<Notice, RuntimeException> failures;

    /**
     * What came of a round (巡查结果).
     *
     * @param due how many notices the office gives cause for now, handed on or not
     * @param delivered how many were handed on in this round, counted for each notifier
     * @param failed how many could not be, and are worth trying again soon
     * @param next when something begins to be due or overdue; empty if nothing stands out
     */
    public record Made(int due, int delivered, int failed, Optional<Instant> next) {}

    /**
     * A round (巡查) of one office.
     *
     * @param office the office
     * @param look gives a view as of now; what it shows goes out
     * @param register keeps notices from going out twice
     * @param notifiers by what notices go out, each under a name that stays the same from one start to the next, of 1 to 128 characters
     * @param failures is told what could not be handed on
     * @throws NullPointerException if an argument is null
     * @throws IllegalArgumentException if a name is blank or too long
     */
    public NoticeRound(
            OfficeId office,
            Supplier<View> look,
            NoticeRegister register,
            Map<String, Notifier> notifiers,
            BiConsumer<Notice, RuntimeException> failures) {
        this.office = Objects.requireNonNull(office, "office");
        this.look = Objects.requireNonNull(look, "look");
        this.register = Objects.requireNonNull(register, "register");
        this.notifiers = new TreeMap<>(notifiers);
        this.failures = Objects.requireNonNull(failures, "failures");
        this.notifiers.keySet().forEach(NoticeRound::requireName);
    }

    private static void requireName(String name) {
        if (name.isBlank() || name.length() > 128) {
            throw new IllegalArgumentException(
                    "通知方式名称 a notifier's name must have 1 to 128 characters: \"" + name + "\"");
        }
    }

    /**
     * Makes a round (巡查一次): hands on what is due and has not been handed on yet.
     *
     * @return what came of it
     * @throws org.zhiban.core.logbook.LogbookException if the book cannot be read
     */
    public Made make() {
        return make(() -> true);
    }

    /**
     * Makes a round (巡查一次) that may be broken off, when the process is to stop for instance.
     *
     * @param goesOn is asked before each notice whether to go on
     * @return what came of it
     * @throws org.zhiban.core.logbook.LogbookException if the book cannot be read
     */
    public Made make(BooleanSupplier goesOn) {
        View view = look.get();
        int due = 0;
        int delivered = 0;
        int failed = 0;
        for (Notice notice : Notice.of(office, view)) {
            due++;
            for (Map.Entry<String, Notifier> one : notifiers.entrySet()) {
                switch (goesOn.getAsBoolean() ? handOn(notice, one.getKey(), one.getValue()) : Outcome.NOT_OURS) {
                    case DELIVERED -> delivered++;
                    case FAILED -> failed++;
                    case NOT_OURS -> {}
                }
            }
        }
        return new Made(due, delivered, failed, view.nextDue());
    }

    private enum Outcome {
        DELIVERED,
        FAILED,
        NOT_OURS
    }

    private Outcome handOn(Notice notice, String name, Notifier notifier) {
        String key = notice.id() + " " + name;
        try {
            if (!register.claim(key)) {
                return Outcome.NOT_OURS;
            }
        } catch (RuntimeException e) {
            failures.accept(notice, e);
            return Outcome.FAILED;
        }
        return deliver(notice, key, notifier);
    }

    /** Once it is out, a register that fails does not give it back: it would go out again. */
    private Outcome deliver(Notice notice, String key, Notifier notifier) {
        boolean isOut = false;
        try {
            notifier.deliver(notice);
            isOut = true;
            register.delivered(key);
            return Outcome.DELIVERED;
        } catch (RuntimeException e) {
            failures.accept(notice, e);
            return isOut ? Outcome.DELIVERED : released(notice, key);
        }
    }

    private Outcome released(Notice notice, String key) {
        try {
            register.release(key);
        } catch (RuntimeException e) {
            failures.accept(notice, e);
        }
        return Outcome.FAILED;
    }
}
