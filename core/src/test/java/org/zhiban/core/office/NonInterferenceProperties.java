package org.zhiban.core.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.zhiban.core.regulation.Jiaohe.DESK;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.zhiban.core.confidentiality.Audience;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.confidentiality.Level;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.MatterHandled;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.MatterReported;
import org.zhiban.core.form.Means;
import org.zhiban.core.form.Outcome;
import org.zhiban.core.office.LeakCheck.Eyes;
import org.zhiban.core.office.RandomHistory.Step;
import org.zhiban.core.regulation.Jiaohe;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.core.staff.StaffId;

/**
 * 一(六): what is kept from somebody shows through nowhere. Two offices live through the same days and differ in a guarded
 * matter alone; who is not to know of it cannot tell them apart.
 */
class NonInterferenceProperties {
    private static final MatterId AUDIT = MatterId.of("audit");
    private static final Label MARK = Label.of(Level.WORK_SECRET, Audience.of(Jiaohe.SECRETARIAT));
    private static final StaffId STRANGER = JiaoheStaff.OUTSIDER;

    @Provide
    static Arbitrary<List<Step>> histories() {
        return OfficeProperties.histories();
    }

    /** One of the two offices, with its own secret. */
    private static final class Office {
        final RandomHistory history = new RandomHistory();
        private final String secret;
        private StaffId writer;

        Office(String secret) {
            this.secret = secret;
        }

        DutyDesk desk() {
            return history.desk;
        }

        /** Whoever holds the post writes the guarded matter into the book. */
        void registers() {
            writer = history.state().board().on(DESK).orElseThrow().officer().id();
            desk().given(
                            new Marked(
                                    MARK,
                                    new RegisterMatter(AUDIT, DESK, secret, secret + "，保密", true, Optional.empty())),
                            writer);
        }

        StaffId leader() {
            return desk().view()
                    .state()
                    .rosters()
                    .leadersAt(desk().clock.instant(), desk().view().plan())
                    .findFirst()
                    .orElseThrow()
                    .id();
        }

        void reports() {
            desk().given(new ReportMatter(AUDIT, leader(), Means.PHONE, Optional.empty()), writer);
        }

        void handles() {
            desk().given(new HandleMatter(AUDIT, 0, secret + "已查", Outcome.DONE, Optional.empty()), writer);
        }

        void handlesInPart() {
            desk().given(new HandleMatter(AUDIT, 0, secret + "在查", Outcome.PARTIAL, Optional.empty()), writer);
        }

        void acknowledges() {
            desk().given(new AcknowledgeReport(AUDIT, leader(), Optional.empty()), writer);
        }

        void instructs() {
            desk().given(new GiveInstruction(AUDIT, leader(), secret + "速办", Means.PHONE, Optional.empty()), writer);
        }
    }

    /** The same days in both, up to the moment the secret is written: somebody is on duty. */
    private static Office lived(List<Step> steps, String secret) {
        Office office = new Office(secret);
        office.history.desk.takes(firstSignatory(office));
        office.history.catchUp();
        office.registers();
        office.reports();
        office.history.catchUp();
        steps.forEach(office.history::play);
        return office;
    }

    private static StaffId firstSignatory(Office office) {
        return office.desk()
                .view()
                .rostered(DESK, office.desk().clock.instant())
                .get(0)
                .id();
    }

    private static boolean isOnPost(Office office) {
        return office.history.state().board().isAt(DESK, STRANGER);
    }

    private static boolean concerns(LogEntry entry) {
        return entry.event().toString().contains(AUDIT.toString())
                && entry.actor().equals(STRANGER);
    }

    @Property(tries = 40, shrinking = ShrinkingMode.BOUNDED)
    void who_is_not_to_know_cannot_tell_two_books_apart(@ForAll("histories") List<Step> steps) {
        Office one = lived(steps, "对甲局的审计");
        Office other = lived(steps, "乙公司改制方案");
        assertThat(one.history.rulings).hasSameSizeAs(other.history.rulings);
        if (!isOnPost(one) && one.desk().view().log().stream().noneMatch(NonInterferenceProperties::concerns)) {
            new LeakCheck(STRANGER, List.of(AUDIT)).between(one.desk(), other.desk());
        }
    }

    /** The same number of entries, and all else different: how far it got, what was ordered, by when it is due. */
    private static List<Office> pair() {
        Office one = lived(List.of(), "对甲局的审计");
        Office other = lived(List.of(), "乙公司改制方案");
        one.instructs();
        other.handlesInPart();
        one.handles();
        other.acknowledges();
        return List.of(one, other);
    }

    private static void checked(LeakCheck check) {
        List<Office> pair = pair();
        check.between(pair.get(0).desk(), pair.get(1).desk());
    }

    private static LeakCheck check() {
        return new LeakCheck(STRANGER, List.of(AUDIT));
    }

    @Example
    void how_far_a_guarded_matter_got_shows_nowhere() {
        checked(check());
    }

    /** A saboteur: one more way of looking, which leaks. The check must notice. */
    private static void isCaught(Function<Eyes, Object> leak) {
        assertThatThrownBy(() -> checked(check().with(leak))).isInstanceOf(AssertionError.class);
    }

    private static View unguarded(Eyes eyes) {
        return eyes.office().office.view(JiaoheStaff.GAO_FENG);
    }

    private static List<LogEntry> wholeBook(Eyes eyes) {
        StaffId writer =
                unguarded(eyes).state().board().on(DESK).orElseThrow().officer().id();
        return eyes.office().office.view(writer).log();
    }

    @Example
    void a_counter_that_counts_what_is_withheld_is_caught() {
        isCaught(eyes -> wholeBook(eyes).stream()
                .filter(entry -> entry.event() instanceof MatterHandled handled && handled.outcome() == Outcome.DONE)
                .count());
    }

    @Example
    void an_entry_number_of_something_withheld_is_caught() {
        isCaught(eyes -> wholeBook(eyes).stream()
                .filter(entry -> entry.event() instanceof MatterHandled)
                .map(LogEntry::number)
                .toList());
    }

    @Example
    void a_due_list_that_moves_with_something_withheld_is_caught() {
        isCaught(eyes -> {
            StaffId writer = unguarded(eyes)
                    .state()
                    .board()
                    .on(DESK)
                    .orElseThrow()
                    .officer()
                    .id();
            return eyes.office().office.view(writer).due();
        });
    }

    @Example
    void an_error_that_quotes_something_withheld_is_caught() {
        isCaught(eyes -> {
            StaffId writer = wholeBook(eyes).get(2).actor();
            return "事项未知 unknown to you: "
                    + eyes.office()
                            .office
                            .view(writer)
                            .matter(AUDIT)
                            .orElseThrow()
                            .opening()
                            .content();
        });
    }

    @Example
    void the_secret_was_there_to_be_told() {
        Office office = lived(List.of(), "对甲局的审计");
        assertThat(wholeBook(new Eyes(office.desk(), STRANGER)).stream()
                        .filter(entry -> entry.event() instanceof MatterReported))
                .hasSize(1);
        assertThat(new Eyes(office.desk(), STRANGER).view().matter(AUDIT)).isEmpty();
    }
}
