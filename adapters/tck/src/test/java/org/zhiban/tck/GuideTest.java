package org.zhiban.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectMethod;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.testkit.engine.EngineTestKit;
import org.junit.platform.testkit.engine.Events;
import org.zhiban.core.logbook.InMemoryLogbook;
import org.zhiban.core.logbook.LogbookException;

/** The guide says what is so: its code stands in the template, its rules in {@link Rule}, its books in {@link WrongBooks}. */
class GuideTest {
    private static final Path REPOSITORY = Path.of("../..");
    private static final Pattern BLOCK = Pattern.compile("```(\\w+)(?: (\\S+))?\n(.*?)```", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("`([A-Z]\\w+)(?:\\.(\\w+))?`");

    /** The guide in one language. */
    enum Guide {
        ENGLISH("GUIDE.md", rule -> intent(rule, 1) + " | " + rule.en() + " | " + rule.lookAt()),
        CHINESE("GUIDE.zh-CN.md", rule -> intent(rule, 0) + " | " + rule.zh());

        private final Path file;
        private final Function<Rule, String> row;

        Guide(String file, Function<Rule, String> row) {
            this.file = Path.of(file);
            this.row = row;
        }

        private static String intent(Rule rule, int word) {
            return rule.intent().words().split(" ", 2)[word];
        }

        String text() throws IOException {
            return Files.readString(file);
        }

        List<String> rows(String first) throws IOException {
            return text().lines()
                    .filter(line -> line.matches("\\| " + first + " \\| .*"))
                    .toList();
        }

        List<Block> blocks() throws IOException {
            return BLOCK.matcher(text())
                    .results()
                    .map(found -> new Block(found.group(1), found.group(2), found.group(3)))
                    .toList();
        }

        List<String> blocks(String language) throws IOException {
            return blocks().stream()
                    .filter(block -> block.language().equals(language))
                    .map(Block::text)
                    .toList();
        }
    }

    private record Block(String language, String from, String text) {}

    @ParameterizedTest
    @EnumSource
    void its_code_stands_word_for_word_in_the_file_it_names(Guide guide) throws IOException {
        List<Block> code = guide.blocks().stream()
                .filter(block -> Set.of("java", "xml").contains(block.language()))
                .toList();

        assertThat(code).hasSizeGreaterThan(9);
        for (Block block : code) {
            assertThat(REPOSITORY.resolve(block.from())).content().contains(block.text());
        }
    }

    @ParameterizedTest
    @EnumSource
    void its_table_of_rules_is_that_of_the_kit(Guide guide) throws IOException {
        assertThat(guide.rows("[LSHKENM]\\d+"))
                .isEqualTo(Stream.of(Rule.values())
                        .map(rule -> "| " + rule + " | " + guide.row.apply(rule) + " |")
                        .toList());
    }

    @ParameterizedTest
    @EnumSource
    void it_names_every_wrong_book_with_the_rule_that_finds_it(Guide guide) throws IOException {
        List<String> found = WrongBooksAreFoundTest.wrongBooks()
                .map(arguments -> "`" + ((Class<?>) arguments.get()[0]).getSimpleName() + "` | "
                        + arguments.get()[1])
                .toList();

        assertThat(guide.rows("`\\w+` \\| L\\d+").stream().map(row -> row.split(" \\| ", 3)))
                .extracting(cells -> cells[0].substring(2) + " | " + cells[1])
                .containsExactlyInAnyOrderElementsOf(found);
    }

    @ParameterizedTest
    @EnumSource
    void it_tells_of_every_method_a_vendor_may_write(Guide guide) throws IOException {
        Stream<String> methods = Stream.of(
                        LogbookTck.class,
                        StaffDirectoryTck.class,
                        HolidayCalendarTck.class,
                        SealerTck.class,
                        EventCodecTck.class)
                .flatMap(kit -> Stream.of(kit.getDeclaredMethods()))
                .filter(method -> Modifier.isProtected(method.getModifiers()))
                .map(method -> "`" + method.getName() + "`");

        assertThat(guide.text()).contains(methods.toList());
    }

    @ParameterizedTest
    @EnumSource
    void the_classes_it_names_are_there(Guide guide) throws IOException {
        Set<String> there = classes();

        assertThat(NAME.matcher(guide.text()).results())
                .hasSizeGreaterThan(30)
                .allSatisfy(name -> assertThat(there).contains(name.group(1)));
    }

    /** Those with a file of their own, those within such a class that are called by their own names, and Java's. */
    private static Set<String> classes() throws IOException {
        Set<String> names = new HashSet<>(List.of("AutoCloseable", "IllegalArgumentException"));
        for (String sources : List.of("core/src", "adapters/tck/src", "examples/vendor-logbook/src")) {
            try (Stream<Path> files = Files.walk(REPOSITORY.resolve(sources))) {
                files.map(file -> file.getFileName().toString())
                        .filter(file -> file.endsWith(".java"))
                        .forEach(file -> names.add(file.replace(".java", "")));
            }
        }
        Stream.of(WrongBooks.class, LogbookException.class)
                .flatMap(type -> Stream.of(type.getDeclaredClasses()))
                .forEach(type -> names.add(type.getSimpleName()));
        return names;
    }

    @Test
    void both_languages_show_the_same_code_and_cite_the_same_rules_in_the_same_order() throws IOException {
        assertThat(Guide.CHINESE.blocks()).isEqualTo(Guide.ENGLISH.blocks());
        assertThat(cited(Guide.CHINESE)).isEqualTo(cited(Guide.ENGLISH)).hasSizeGreaterThan(80);
    }

    private static List<String> cited(Guide guide) throws IOException {
        return Pattern.compile("\\b[LSHKENM]\\d+\\b")
                .matcher(guide.text())
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void the_failure_it_shows_is_what_the_kit_says(Guide guide) throws IOException {
        String said =
                run(WrongBooks.FoldsCommands.class, "ids_of_commands_are_compared_letter_by_letter").failed().stream()
                        .map(event -> event.getRequiredPayload(TestExecutionResult.class))
                        .map(result -> result.getThrowable().orElseThrow().getMessage())
                        .collect(Collectors.joining());

        assertThat(guide.blocks("text")).singleElement().isEqualTo(said + "\n");
    }

    /** A book whose test offers nothing but the book. */
    static final class OurLogbook extends WrongBooks.Adapter {
        OurLogbook() {
            super(InMemoryLogbook::new);
        }
    }

    @ParameterizedTest
    @EnumSource
    void the_skip_it_shows_is_what_the_report_says(Guide guide) throws IOException {
        run(OurLogbook.class, "times_do_not_move_with_the_zone_of_the_session");
        Path report = Path.of("target/conformance/OurLogbook.md");

        assertThat(guide.blocks("markdown")).hasSize(1);
        assertThat(report).content().contains(guide.blocks("markdown"));
    }

    private static Events run(Class<?> adapter, String test) {
        return EngineTestKit.engine("junit-jupiter")
                .selectors(selectMethod(adapter, test))
                .execute()
                .testEvents();
    }
}
