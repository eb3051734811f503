package org.zhiban.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.zhiban.core.logbook.SealedEntry;
import org.zhiban.core.matter.Matter;
import org.zhiban.core.matter.MatterFiles;
import org.zhiban.core.office.RandomHistory;
import org.zhiban.core.office.RandomHistory.Step;
import org.zhiban.core.office.Secret;
import org.zhiban.core.regulation.Reinforceable;

/**
 * Kept with every append, caught up in one go or bit by bit, or rebuilt: the tables for reports hold the same rows; they hold
 * what the public view shows; and two books that differ in what is guarded alone give the same rows.
 */
class ReadTablesProperties {
    private static HikariDataSource pool;

    @BeforeContainer
    static void open() {
        pool = Servers.h2().pool();
    }

    @AfterContainer
    static void close() {
        pool.close();
    }

    @Provide
    static Arbitrary<List<Step>> histories() {
        return RandomHistory.steps().list().ofMinSize(150).ofMaxSize(200);
    }

    private static RandomHistory played(List<Step> steps) {
        RandomHistory history = new RandomHistory();
        steps.forEach(history::play);
        return history;
    }

    private static ReadTables tables(Tables at, RandomHistory history) {
        return at.under(Reinforceable.regulation(), history.desk.codec());
    }

    private static Tables kept(RandomHistory history) {
        Tables at = Tables.fresh(pool);
        ReadTables tables = tables(at, history);
        at.write(JdbcLogbook.of(pool, at.office()).keeping(tables), history.book());
        tables.catchUp();
        return at;
    }

    /** A third of the book, then the rest, by another each time. */
    private static Tables caughtUp(RandomHistory history) {
        Tables at = Tables.fresh(pool);
        JdbcLogbook book = JdbcLogbook.of(pool, at.office());
        List<SealedEntry> entries = history.book();
        int third = entries.size() / 3;
        third -= entries.get(third).batch().index();
        at.write(book, entries.subList(0, third));
        assertThat(tables(at, history).catchUp()).isEqualTo(third);
        at.write(book, entries.subList(third, entries.size()));
        assertThat(tables(at, history).catchUp()).isEqualTo(entries.size());
        return at;
    }

    @Property(tries = 15, shrinking = ShrinkingMode.BOUNDED)
    void kept_caught_up_and_rebuilt_are_the_same(@ForAll("histories") List<Step> steps) throws SQLException {
        RandomHistory history = played(steps);
        Tables kept = kept(history);
        Map<String, List<Map<String, Object>>> rows = kept.rows();

        assertThat(caughtUp(history).rows()).isEqualTo(rows);
        assertThat(tables(kept, history).rebuild()).isEqualTo(history.book().size());
        assertThat(kept.rows()).isEqualTo(rows);
    }

    /** Of a matter that came to be guarded the log still shows how it began; the tables, as the board, show nothing of it. */
    @Property(tries = 15, shrinking = ShrinkingMode.BOUNDED)
    void what_is_in_clear_is_what_the_public_view_shows(@ForAll("histories") List<Step> steps) throws SQLException {
        RandomHistory history = played(steps);
        List<Map<String, Object>> shown = caughtUp(history)
                .query("SELECT entry_no, stage, is_open, matter_id FROM zhiban_matter WHERE office_id = ?"
                        + " AND is_withheld = 0 ORDER BY entry_no");
        List<String> open = history.desk.office.publicView().matters().stream()
                .filter(matter -> isOpen(history, matter))
                .map(ReadTablesProperties::told)
                .toList();

        assertThat(shown.stream().map(Map::values).map(List::copyOf).map(Object::toString))
                .containsExactlyElementsOf(open);
    }

    private static boolean isOpen(RandomHistory history, Matter matter) {
        return MatterFiles.of(history.written()).stream()
                .filter(whole -> whole.number() == matter.number())
                .flatMap(whole -> whole.entries().stream())
                .allMatch(entry -> entry.label().isOpen());
    }

    private static String told(Matter matter) {
        return List.of(matter.number(), matter.stage().name(), matter.isOpen() ? 1 : 0, matter.id())
                .toString();
    }

    /** Two secrets that take up as much room. */
    record Pair(Secret one, Secret other) {}

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

    @Property(tries = 25, shrinking = ShrinkingMode.BOUNDED)
    void books_that_differ_in_secrets_alone_give_the_same_rows(@ForAll("pairs") Pair pair) throws SQLException {
        assertThat(caughtUp(pair.one().lived()).rows())
                .isEqualTo(caughtUp(pair.other().lived()).rows());
    }

    /** Where the course is told, what a secret says still shows nowhere. */
    @Property(tries = 15, shrinking = ShrinkingMode.BOUNDED)
    void nor_does_what_they_say_show_where_their_course_is_told(@ForAll("pairs") Pair pair) throws SQLException {
        Secret secret = pair.one();
        assertThat(withCourse(secret.lived()))
                .isEqualTo(withCourse(new Secret(secret.kind(), "乙公司改制方案", secret.progress()).lived()));
    }

    private static Map<String, List<Map<String, Object>>> withCourse(RandomHistory history) throws SQLException {
        Tables at = Tables.fresh(pool);
        at.write(JdbcLogbook.of(pool, at.office()), history.book());
        tables(at, history).withCourse().catchUp();
        return at.rows();
    }

    @Example
    void the_course_was_there_to_be_told() throws SQLException {
        RandomHistory history = new Secret(Secret.Kind.EMERGENCY, "对甲局的审计", List.of(0, 4)).lived();
        assertThat(withCourse(history).get("zhiban_emergency"))
                .singleElement()
                .satisfies(row ->
                        assertThat(row).containsEntry("stage", "CARRIED_OUT").containsEntry("event_content", null));
        assertThat(caughtUp(history).rows(ReadTable.EMERGENCY))
                .singleElement()
                .satisfies(row -> assertThat(row)
                        .containsEntry("stage", null)
                        .containsEntry("is_withheld", 1)
                        .containsEntry("secrecy_level", "WORK_SECRET"));
    }
}
