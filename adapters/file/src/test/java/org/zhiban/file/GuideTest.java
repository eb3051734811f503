package org.zhiban.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.regulation.Limit;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Regulations;
import org.zhiban.core.shift.ShiftPlan;

/** The guide says nothing that the reader would not read: every snippet stands in a shipped file, and every part is told. */
class GuideTest {
    private static final Pattern SNIPPET = Pattern.compile("```(?:yaml|csv) (\\S+)\n(.*?)```", Pattern.DOTALL);

    @TempDir
    Path directory;

    /** A snippet, and the shipped file it says it is from. */
    private record Snippet(String from, List<String> lines) {

        boolean standsInItsFile() throws IOException {
            List<String> file = Files.readAllLines(AnOffice.SHIPPED.resolve(from));
            return IntStream.rangeClosed(0, file.size() - lines.size())
                    .anyMatch(at -> flush(file.subList(at, at + lines.size())).equals(lines));
        }
    }

    private static List<Snippet> snippets(String guide) throws IOException {
        return SNIPPET.matcher(Files.readString(Path.of(guide)))
                .results()
                .map(GuideTest::snippet)
                .toList();
    }

    private static Snippet snippet(MatchResult found) {
        return new Snippet(found.group(1), flush(found.group(2).lines().toList()));
    }

    /** The lines without the indentation they have in common. */
    private static List<String> flush(List<String> lines) {
        int margin = lines.stream()
                .filter(line -> !line.isBlank())
                .mapToInt(line -> line.length() - line.stripLeading().length())
                .min()
                .orElse(0);
        return lines.stream()
                .map(line -> line.isBlank() ? "" : line.substring(margin))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"GUIDE.md", "GUIDE.zh-CN.md"})
    void every_snippet_stands_in_the_file_it_names(String guide) throws IOException {
        assertThat(snippets(guide)).hasSizeGreaterThan(25);
        for (Snippet snippet : snippets(guide)) {
            assertThat(snippet.standsInItsFile()).as(snippet.toString()).isTrue();
        }
    }

    @Test
    void both_languages_show_the_same_in_the_same_order() throws IOException {
        assertThat(snippets("GUIDE.md")).isEqualTo(snippets("GUIDE.zh-CN.md"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"GUIDE.md", "GUIDE.zh-CN.md"})
    void every_part_of_a_regulation_file_is_told(String guide) throws IOException {
        String text = Files.readString(Path.of(guide));
        Stream<String> parts = Yaml.read(AnOffice.SHIPPED.resolve("jiaohe.yaml")).entries().keySet().stream();

        assertThat(parts).isNotEmpty().allSatisfy(part -> assertThat(text).contains("`" + part + "`"));
    }

    @Test
    void a_block_of_yaml_that_names_no_file_would_not_be_compared_so_there_is_none() throws IOException {
        for (String guide : List.of("GUIDE.md", "GUIDE.zh-CN.md")) {
            assertThat(Collections.frequency(Files.readAllLines(Path.of(guide)), "```yaml"))
                    .isZero();
        }
    }

    private Regulation changed(String file, String... replacements) throws IOException {
        String text = Files.readString(AnOffice.SHIPPED.resolve("town/regulation.yaml"));
        for (int i = 0; i < replacements.length; i += 2) {
            assertThat(text).contains(replacements[i]);
            text = text.replace(replacements[i], replacements[i + 1]);
        }
        return RegulationFile.read(Files.writeString(directory.resolve(file), text));
    }

    /** Section 5, done as it says. */
    @Test
    void an_amendment_is_a_copy_and_the_night_across_its_day_is_judged_as_it_says() throws IOException {
        Regulation old = changed(
                "regulation.yaml", "in-force: {from: 2026-01-01}", "in-force: {from: 2026-01-01, until: 2026-06-15}");
        Regulation amended = changed(
                "regulation-2.yaml",
                "version: town/1",
                "version: town/2",
                "in-force: {from: 2026-01-01}",
                "in-force: {from: 2026-06-15}",
                "{id: \"5.1\", revision: 1",
                "{id: \"5.1\", revision: 2",
                "leader-away: {within: PT3H",
                "leader-away: {within: PT2H");
        ShiftPlan plan = new ShiftPlan(new Regulations(List.of(old, amended)), HolidayFile.mainland());

        assertThat(leaderAway(plan, "2026-06-13")).hasToString("PT3H");
        assertThat(leaderAway(plan, "2026-06-14")).hasToString("PT2H");
        assertThat(leaderAway(plan, "2026-06-15")).hasToString("PT2H");
    }

    private static Object leaderAway(ShiftPlan plan, String night) {
        ShiftId shift = new ShiftId(PostId.of("desk"), LocalDate.parse(night), "summer-duty");
        return plan.regulationOf(shift).limit(Limit.LEADER_AWAY).value();
    }
}
