package org.zhiban.core.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.zhiban.core.regulation.Jiaohe.DESK;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.office.RandomHistory.Step;
import org.zhiban.core.shift.DutyHistory;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.staff.StaffMember;

/** What is read often is answered without the whole book, and says the same as the whole book does. */
class CheapReadsTest {

    @Provide
    static Arbitrary<List<Step>> histories() {
        return OfficeProperties.histories();
    }

    private static RandomHistory lived(List<Step> steps, Secret.Kind kind) {
        RandomHistory history = new RandomHistory();
        history.desk.takes(history.desk
                .view()
                .rostered(DESK, history.desk.clock.instant())
                .get(0)
                .id());
        history.catchUp();
        new Secret(kind, "对甲局的审计", List.of(3, 7, 18))
                .goesInto(
                        history.desk,
                        history.state().board().on(DESK).orElseThrow().officer().id(),
                        JiaoheStaff.GAO_FENG);
        history.catchUp();
        steps.forEach(history::play);
        return history;
    }

    private static List<LogEntry> paged(View view, int limit) {
        List<LogEntry> entries = new ArrayList<>();
        List<LogEntry> page;
        do {
            page = view.log(entries.size(), limit);
            entries.addAll(page);
        } while (!page.isEmpty());
        return entries;
    }

    @Property(tries = 12, shrinking = ShrinkingMode.BOUNDED)
    void the_pages_of_the_log_are_the_log_whoever_reads(
            @ForAll("histories") List<Step> steps, @ForAll Secret.Kind kind) {
        RandomHistory history = lived(steps, kind);
        List<StaffId> readers = new JiaoheStaff()
                .members().stream()
                        .map(StaffMember::id)
                        .filter(history.desk.office::isMember)
                        .toList();
        for (StaffId reader : readers) {
            View view = history.desk.office.view(reader);
            assertThat(paged(view, 7)).as("seen by %s", reader).isEqualTo(view.log());
            View then = view.asKnownAt(view.now().minus(Duration.ofDays(1)));
            assertThat(paged(then, 50)).isEqualTo(then.log());
        }
    }

    @Property(tries = 12, shrinking = ShrinkingMode.BOUNDED)
    void who_is_on_is_what_the_history_tells(@ForAll("histories") List<Step> steps, @ForAll Secret.Kind kind) {
        View view = lived(steps, kind).desk.view();
        DutyHistory history = DutyHistory.of(view.log());
        for (Instant instant = view.now();
                instant.isAfter(view.now().minus(Duration.ofDays(3)));
                instant = instant.minus(Duration.ofMinutes(41))) {
            assertThat(view.onPost(DESK, instant)).isEqualTo(history.onPost(DESK, instant, view.now(), view.plan()));
        }
    }

    @Example
    void a_page_begins_behind_an_entry_and_ends_with_the_book() {
        DutyDesk desk = DutyDesk.october();
        View view = desk.view();
        assertThat(view.log(0, 1)).isEqualTo(view.log().subList(0, 1));
        assertThat(view.log(view.log().size(), 10)).isEmpty();
        assertThat(view.log(Long.MAX_VALUE, Integer.MAX_VALUE)).isEmpty();
        assertThatIllegalArgumentException().isThrownBy(() -> view.log(-1, 10)).withMessageContaining("-1");
        assertThatIllegalArgumentException().isThrownBy(() -> view.log(0, 0)).withMessageContaining("0");
    }
}
