package org.zhiban.core.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.launcher.EngineFilter;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.zhiban.core.language.Language;
import org.zhiban.core.language.Named;
import org.zhiban.core.language.Wording;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.Jiaohe;
import org.zhiban.core.regulation.Regulations;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.core.staff.StaffId;

/**
 * Every code in both languages, held against the facts the office really gives: all tests that read as the regulation are
 * played once more, and what they meet is collected.
 */
class EverySentenceTest {
    private static final Pattern FACT = Pattern.compile("\\{(\\w+)}");
    private static final Pattern APART =
            Pattern.compile("EveryRule|Proof|Gate|EmergencyPaths|TurnOfTheYear|Checkpoint|Scenario");
    private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}，。：；、（）《》]");
    /**
     * What somebody wrote in words of his own, in whichever language, or what goes by a name of the office's own regulation,
     * which the sentence says where that regulation is asked: it has no other wording.
     */
    private static final Set<String> OWN_WORDS = Set.of(
            "reason",
            "kind",
            "department",
            "place",
            "number",
            "recipient",
            "retention",
            "content",
            "topic",
            "item",
            "reinforcement",
            "round",
            "field");

    private static final Map<Code, List<Facts>> SAID = new EnumMap<>(Code.class);
    private static final Map<Code, List<Facts>> DUE = new EnumMap<>(Code.class);

    @BeforeAll
    static void everything_the_tests_of_the_regulation_meet() throws Exception {
        LauncherDiscoveryRequest request = LauncherDiscoveryRequestBuilder.request()
                .selectors(Stream.of(tests("regulation"), tests("office"), tests("handover"), tests("inspection"))
                        .flatMap(tests -> tests)
                        .toList())
                .filters(EngineFilter.includeEngines("junit-jupiter"))
                .build();
        SummaryGeneratingListener heard = new SummaryGeneratingListener();
        DutyDesk.heard(
                (code, facts) ->
                        SAID.computeIfAbsent(code, any -> new ArrayList<>()).add(facts),
                (code, facts) ->
                        DUE.computeIfAbsent(code, any -> new ArrayList<>()).add(facts),
                () -> launcher().execute(request, heard));
        assertThat(heard.getSummary().getTotalFailureCount())
                .as(() -> heard.getSummary().getFailures().stream()
                        .map(failure -> failure.getTestIdentifier().getDisplayName() + ": " + failure.getException())
                        .limit(5)
                        .toList()
                        .toString())
                .isZero();
        assertThat(heard.getSummary().getTestsSucceededCount()).isGreaterThan(200);
    }

    /** The classes of tests in a package, except those that play others or whole years. */
    private static Stream<DiscoverySelector> tests(String name) throws Exception {
        // A build of a few tests opens to JUnit only the packages these are in.
        EverySentenceTest.class.getModule().addOpens("org.zhiban.core." + name, Launcher.class.getModule());
        Path classes = Path.of(DutyDesk.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toURI())
                .resolve("org/zhiban/core/" + name);
        try (Stream<Path> files = Files.list(classes)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(file ->
                            file.endsWith("Test.class") && !APART.matcher(file).find())
                    .map(file -> file.substring(0, file.length() - ".class".length()))
                    .sorted()
                    .map(test -> (DiscoverySelector) selectClass("org.zhiban.core." + name + "." + test))
                    .toList()
                    .stream();
        }
    }

    /** Alone: the listener that keeps the proof of the clauses is not to hear of each test twice. */
    private static Launcher launcher() {
        return LauncherFactory.create(LauncherConfig.builder()
                .enableTestExecutionListenerAutoRegistration(false)
                .build());
    }

    static Stream<Arguments> codesInBothLanguages() {
        return Stream.of(Code.values())
                .flatMap(code -> Stream.of(Language.values()).map(language -> Arguments.of(code, language)));
    }

    @ParameterizedTest
    @MethodSource("codesInBothLanguages")
    void every_sentence_is_filled_by_the_facts_the_office_gives(Code code, Language language) {
        assertThat(said(code)).as("what the tests meet of " + code).isNotEmpty();
        said(code).forEach(facts -> {
            assertThat(facts.values())
                    .as(code.name())
                    .containsKeys(facts(Sentences.of(code).in(language)));
            assertThat(Messages.of(Regulations.of(Jiaohe.regulation()), language)
                            .sentence(code, facts))
                    .doesNotContain("{", "Optional", "[");
        });
    }

    @ParameterizedTest
    @EnumSource(Code.class)
    void no_sentence_says_chinese_in_english_nor_an_identity_where_there_is_a_name(Code code) {
        assertThat(Sentences.of(code).en()).doesNotContainPattern(CHINESE);
        Stream.of(SAID, DUE)
                .flatMap(met -> met.getOrDefault(code, List.of()).stream())
                .flatMap(facts -> facts.values().entrySet().stream())
                .filter(fact -> isSaid(code, fact.getKey()))
                .forEach(fact -> assertThat(isReadable(fact.getKey(), fact.getValue()))
                        .as("%s: %s = %s", code, fact.getKey(), fact.getValue())
                        .isTrue());
    }

    /** Where nothing is ever found, the sentence says what is due. */
    private static List<Facts> said(Code code) {
        return SAID.getOrDefault(code, DUE.getOrDefault(code, List.of()));
    }

    private static boolean isSaid(Code code, String fact) {
        return Sentences.of(code).en().contains("{" + fact + "}");
    }

    private static boolean isReadable(String name, Object value) {
        if (value instanceof Wording wording) {
            return !CHINESE.matcher(wording.en()).find();
        } else if (value instanceof Named named) {
            return !CHINESE.matcher(named.wording().en()).find();
        }
        return value instanceof String ? OWN_WORDS.contains(name) : !isKnown(value);
    }

    /** Who is not in the directory has no name. */
    private static boolean isKnown(Object value) {
        return value instanceof StaffId person && new JiaoheStaff().find(person).isPresent();
    }

    @Test
    void what_is_due_is_said_of_exactly_the_codes_that_have_deadlines() {
        Set<Code> tasks = Stream.of(Code.values())
                .filter(EverySentenceTest::hasTask)
                .collect(Collectors.toCollection(LinkedHashSet::new));
        // A paper is registered late or not at all: as long as it is not, the book knows of none that is due.
        tasks.remove(Code.PAPER_LATE);
        assertThat(DUE.keySet()).containsExactlyInAnyOrderElementsOf(tasks);
    }

    private static boolean hasTask(Code code) {
        try {
            return Tasks.of(code) != null;
        } catch (IllegalArgumentException none) {
            return false;
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_task_is_filled_by_the_facts_of_its_deadline(Language language) {
        DUE.forEach((code, all) -> all.forEach(facts -> assertThat(facts.values())
                .as(code.name())
                .containsKeys(facts(Tasks.of(code).in(language)))));
        assertThat(DUE.keySet())
                .allSatisfy(code -> assertThat(Tasks.of(code).en()).doesNotContainPattern(CHINESE));
    }

    @Test
    void a_code_nothing_is_due_by_has_no_task() {
        assertThatThrownBy(() -> Tasks.of(Code.NOT_ON_POST))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("NOT_ON_POST");
    }

    @Test
    void a_fact_that_is_lacking_is_a_mistake_and_no_brace_in_the_text() {
        Messages messages = Messages.of(Regulations.of(Jiaohe.regulation()), Language.EN);
        assertThatThrownBy(() -> messages.sentence(Code.NOT_ON_POST, Facts.of("post", Jiaohe.DESK)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("\"actor\"");
    }

    @Test
    void every_name_in_the_regulation_has_english_of_its_own() {
        Set<Wording> names = new LinkedHashSet<>();
        collect(Jiaohe.regulation(), names);
        assertThat(names)
                .hasSizeGreaterThan(100)
                .allSatisfy(name -> assertThat(name.en()).doesNotContainPattern(CHINESE));
    }

    private static void collect(Object value, Set<Wording> names) {
        if (value instanceof Wording wording) {
            names.add(wording);
        } else if (value instanceof Iterable<?> several) {
            several.forEach(one -> collect(one, names));
        } else if (value instanceof Map<?, ?> several) {
            new HashMap<>(several).forEach((key, one) -> collect(one, names));
        } else if (value instanceof java.util.Optional<?> one) {
            one.ifPresent(present -> collect(present, names));
        } else if (value instanceof Record) {
            Stream.of(value.getClass().getRecordComponents()).forEach(part -> collect(read(value, part), names));
        }
    }

    private static Object read(Object value, java.lang.reflect.RecordComponent part) {
        try {
            return part.getAccessor().invoke(value);
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(value + " does not tell its " + part, e);
        }
    }

    private static String[] facts(String sentence) {
        return FACT.matcher(sentence)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toArray(String[]::new);
    }
}
