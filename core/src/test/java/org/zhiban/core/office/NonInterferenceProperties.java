package org.zhiban.core.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.MatterHandled;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.OpensMatter;
import org.zhiban.core.event.Withheld;
import org.zhiban.core.form.Outcome;
import org.zhiban.core.message.Messages;
import org.zhiban.core.office.LeakCheck.Eyes;
import org.zhiban.core.office.RandomHistory.Step;
import org.zhiban.core.regulation.Refusal;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.core.staff.StaffId;

/**
 * 一(六): what is kept from somebody shows through nowhere. Two offices live through the same days and differ in something
 * guarded alone: of another kind, with other words, gone another way. Who is not to know of it cannot tell them apart. That
 * something guarded was written, when, by whom and at which level, is no secret, nor how many forms of a kind there are:
 * entries and forms are numbered without a gap.
 */
class NonInterferenceProperties {
    private static final StaffId STRANGER = JiaoheStaff.OUTSIDER;

    /** Two secrets that take up as much room. */
    record Pair(Secret one, Secret other) {}

    @Provide
    static Arbitrary<List<Step>> histories() {
        return OfficeProperties.histories();
    }

    @Provide
    static Arbitrary<Pair> pairs() {
        Arbitrary<List<Integer>> progress =
                Arbitraries.integers().between(0, 1_000).list().ofSize(8);
        return Combinators.combine(
                        Arbitraries.of(Secret.Kind.class), Arbitraries.of(Secret.Kind.class), progress, progress)
                .as((kind, other, steps, otherSteps) -> new Pair(
                        new Secret(kind, "对甲局的审计", steps),
                        new Secret(kind.looksLike(other) ? other : kind, "乙公司改制方案", otherSteps)));
    }

    private static List<MatterId> matters(RandomHistory history) {
        return history.desk.book.ofCommand(LeakCheck.SECRET_COMMAND).stream()
                .map(entry -> entry.event() instanceof OpensMatter opening ? opening.matter() : Secret.AUDIT)
                .toList();
    }

    @Property(tries = 40, shrinking = ShrinkingMode.BOUNDED)
    void what_the_secret_is_and_how_it_went_on_shows_nowhere(@ForAll("pairs") Pair pair) {
        RandomHistory one = pair.one().lived();
        RandomHistory other = pair.other().lived();
        new LeakCheck(STRANGER, matters(one)).between(one.desk, other.desk);
    }

    /** The days go on over it: it is handed over, asked for, dealt with, closed, by anybody. */
    private static RandomHistory livedOn(Secret.Kind kind, String text, List<Step> steps) {
        RandomHistory history = Secret.begun();
        new Secret(kind, text, List.of()).opens(history.desk, Secret.writer(history), Secret.leader(history));
        history.catchUp();
        steps.forEach(history::play);
        return history;
    }

    private static boolean isConcerned(RandomHistory history) {
        boolean isOnPost = history.written().stream()
                .anyMatch(entry -> entry.event().toString().contains(STRANGER.toString()));
        return isOnPost
                || history.written().stream().anyMatch(entry -> entry.actor().equals(STRANGER));
    }

    @Property(tries = 12, shrinking = ShrinkingMode.BOUNDED)
    void nor_does_it_when_the_days_go_on(@ForAll("histories") List<Step> steps, @ForAll Secret.Kind kind) {
        RandomHistory one = livedOn(kind, "对甲局的审计", steps);
        RandomHistory other = livedOn(kind, "乙公司改制方案", steps);
        assertThat(one.written()).hasSameSizeAs(other.written());
        if (!isConcerned(one)) {
            new LeakCheck(STRANGER, matters(one)).between(one.desk, other.desk);
        }
    }

    private static final Pair MATTERS = new Pair(
            new Secret(Secret.Kind.MATTER, "对甲局的审计", List.of(0, 4)),
            new Secret(Secret.Kind.MATTER, "乙公司改制方案", List.of(18, 18)));

    private static void checked(BiFunction<DutyDesk, StaffId, Eyes> eyes) {
        RandomHistory one = MATTERS.one().lived();
        RandomHistory other = MATTERS.other().lived();
        new LeakCheck(STRANGER, List.of(Secret.AUDIT)).through(eyes).between(one.desk, other.desk);
    }

    @Example
    void how_far_a_guarded_matter_got_shows_nowhere() {
        checked(Eyes::new);
    }

    /** A saboteur: an office that leaks to whoever looks. The check must notice. */
    private static void isCaught(BiFunction<DutyDesk, StaffId, Eyes> leaky) {
        assertThatThrownBy(() -> checked(leaky)).isInstanceOf(AssertionError.class);
    }

    /** An office that looks into the whole book where it should look into what the reader may see. */
    private abstract static class Leaky extends Eyes {
        Leaky(DutyDesk office, StaffId reader) {
            super(office, reader);
        }

        List<LogEntry> book() {
            return office.book.entriesUpTo(view().state().entries());
        }
    }

    @Example
    void a_counter_that_counts_what_is_withheld_is_caught() {
        isCaught((office, reader) -> new Leaky(office, reader) {
            @Override
            Object statistics() {
                long done = book().stream()
                        .filter(entry ->
                                entry.event() instanceof MatterHandled handled && handled.outcome() == Outcome.DONE)
                        .count();
                return List.of(super.statistics(), done);
            }
        });
    }

    @Example
    void an_entry_number_of_something_withheld_is_caught() {
        isCaught((office, reader) -> new Leaky(office, reader) {
            @Override
            List<Long> numbers() {
                return book().stream()
                        .filter(entry -> entry.label().isOpen() || entry.event() instanceof MatterHandled)
                        .map(LogEntry::number)
                        .toList();
            }
        });
    }

    @Example
    void a_due_list_that_moves_with_something_withheld_is_caught() {
        isCaught((office, reader) -> new Leaky(office, reader) {
            @Override
            Optional<Instant> nextDue() {
                OfficeState whole = OfficeState.empty();
                for (LogEntry entry : book()) {
                    whole = whole.after(entry);
                }
                return Deadlines.open(whole, view().plan(), view().now())
                        .map(deadline -> deadline.by().plusNanos(1_000))
                        .filter(view().now()::isBefore)
                        .min(Instant::compareTo);
            }
        });
    }

    @Example
    void an_error_that_quotes_something_withheld_is_caught() {
        isCaught((office, reader) -> new Leaky(office, reader) {
            @Override
            String told(Refusal refusal, Messages messages) {
                return super.told(refusal, messages)
                        + book().stream()
                                .map(LogEntry::event)
                                .filter(OpensMatter.class::isInstance)
                                .map(event -> ((OpensMatter) event).content())
                                .toList();
            }
        });
    }

    @Example
    void the_secret_was_there_to_be_told() {
        RandomHistory history = MATTERS.one().lived();
        assertThat(history.written().stream().map(LogEntry::event))
                .anyMatch(event -> event instanceof MatterHandled handled && handled.outcome() == Outcome.DONE);
        assertThat(history.desk.office.view(STRANGER).matter(Secret.AUDIT)).isEmpty();
        assertThat(history.desk.office.view(STRANGER).log().stream().filter(entry -> entry.event() instanceof Withheld))
                .hasSize(3);
    }

    /** Whatever the dice, the ways a secret goes on are many. */
    @Example
    void secrets_go_many_ways() {
        long kinds = IntStream.range(0, 40)
                .boxed()
                .flatMap(dice -> new Secret(
                                Secret.Kind.values()[dice % Secret.Kind.values().length],
                                "对甲局的审计",
                                IntStream.range(0, 8)
                                        .mapToObj(step -> dice * 7 + step * 5)
                                        .toList())
                        .lived().written().stream())
                .filter(entry -> !entry.label().isOpen())
                .map(entry -> entry.event().getClass())
                .distinct()
                .count();
        assertThat(kinds).isGreaterThan(15);
    }
}
