package org.zhiban.clausetests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ClauseGateTest {

    @TempDir
    Path directory;

    @Test
    void a_regulation_with_its_proof_passes_clause_by_clause() {
        assertThat(Build.in(directory)
                        .tests(Sound.LoanTest.class, Sound.LoanProperties.class)
                        .gate(Sound.Gate.class))
                .containsOnlyKeys(
                        "一(一)-1 rev 1 阅览室全年开放。",
                        "一(一)-2 rev 2 借书须登记 <姓名>。",
                        "一(二)-1 rev 1 借期不超过三十天。",
                        "二-1 rev 1 请保持安静。")
                .allSatisfy((clause, failure) -> assertThat(failure).isEmpty());
    }

    @ParameterizedTest(name = "{0} at {1}")
    @MethodSource
    void it_rejects_by_clause_name(Class<?> tests, Class<? extends ClauseGate> gate, String clause, String failure) {
        assertThat(Build.in(directory).tests(tests).gate(gate))
                .hasEntrySatisfying(clause, said -> assertThat(said).isEqualTo(failure));
    }

    static Stream<Arguments> it_rejects_by_clause_name() {
        return Stream.of(
                rejected(
                        Sound.LoanTest.class,
                        "no passing test that shows it kept (ACCEPTING); "
                                + "no passing test that shows it broken (REFUSING)"),
                rejected(Broken.OnlyAccepting.class, "no passing test that shows it broken (REFUSING)"),
                rejected(Broken.OnlyRefusing.class, "no passing test that shows it kept (ACCEPTING)"),
                rejected(Broken.IsNoTest.class, "no passing test that shows it broken (REFUSING)"),
                rejected(
                        Broken.SkipsByAnnotation.class,
                        "no passing test that shows it kept (ACCEPTING), only skipped: "
                                + "Broken$SkipsByAnnotation#a_signed_one_passes; "
                                + "no passing test that shows it broken (REFUSING), only skipped: "
                                + "Broken$SkipsByAnnotation#an_unsigned_one_is_refused"),
                rejected(
                        Broken.SkipsAsAWhole.class,
                        "no passing test that shows it kept (ACCEPTING), only skipped: "
                                + "Broken$SkipsAsAWhole#a_signed_one_passes; "
                                + "no passing test that shows it broken (REFUSING), only skipped: "
                                + "Broken$SkipsAsAWhole#an_unsigned_one_is_refused"),
                failing(Broken.Fails.class, "it_is_signed_but_not_by_hand"),
                failing(Broken.FailsInOneCase.class, "every_copy_is_signed"),
                failing(Broken.FailsInOneDynamicCase.class, "every_copy_is_signed"),
                failing(Broken.FailsAsAProperty.class, "every_number_is_even"),
                rejected(
                        Broken.FailsBeforeItBegins.class,
                        "failing: Broken$FailsBeforeItBegins#a_signed_one_passes, "
                                + "Broken$FailsBeforeItBegins#an_unsigned_one_is_refused; "
                                + "no passing test that shows it kept (ACCEPTING); "
                                + "no passing test that shows it broken (REFUSING)"),
                rejected(
                        Broken.HasNoCases.class,
                        "planned, but nothing of it ran: Broken$HasNoCases#every_copy_is_signed; "
                                + "no passing test that shows it kept (ACCEPTING); "
                                + "no passing test that shows it broken (REFUSING)"),
                Arguments.of(
                        Sound.LoanTest.class,
                        Broken.DefinitionGate.class,
                        "甲-1 rev 1 签字指亲笔。",
                        "clause 甲-1: no passing test"),
                Arguments.of(
                        Broken.OnlyAccepting.class,
                        Broken.AmendedGate.class,
                        "甲-1 rev 2 须两人签字。",
                        "clause 甲-1: its revision is 2, another is cited by Broken$OnlyAccepting#a_signed_one_passes; "
                                + "no passing test that shows it kept (ACCEPTING); "
                                + "no passing test that shows it broken (REFUSING)"),
                Arguments.of(
                        Sound.LoanTest.class,
                        Broken.ExemptWithoutReasonGate.class,
                        "甲-1 rev 1 须签字。",
                        "clause 甲-1: exempt without a reason"),
                Arguments.of(
                        Broken.OnlyAccepting.class,
                        Broken.ExemptGate.class,
                        "甲-1 rev 1 须签字。",
                        "clause 甲-1: exempt, and yet cited by Broken$OnlyAccepting#a_signed_one_passes"),
                Arguments.of(
                        Broken.Both.class,
                        Broken.TwiceGate.class,
                        "甲-1 rev 1 须签字。",
                        "clause 甲-1: stands 2 times in the catalogue"),
                Arguments.of(
                        Broken.CitesTheUnknown.class,
                        Broken.EnforceableGate.class,
                        "乙-9",
                        "clause 乙-9: not in the catalogue, yet cited by "
                                + "Broken$CitesTheUnknown#it_proves_what_nobody_wrote"));
    }

    @Test
    void what_is_broken_differs_from_what_passes_by_the_one_flaw_alone() {
        assertThat(Build.in(directory).tests(Broken.Both.class).gate(Broken.EnforceableGate.class))
                .containsOnlyKeys("甲-1 rev 1 须签字。")
                .containsValue("");
        assertThat(Build.in(directory)
                        .again("later")
                        .tests(Broken.OnlyAccepting.class)
                        .gate(Broken.DefinitionGate.class))
                .containsValue("");
        assertThat(Build.in(directory).again("last").tests(Sound.LoanTest.class).gate(Broken.ExemptGate.class))
                .containsEntry("甲-1 rev 1 须签字。", "");
    }

    @Test
    void an_empty_catalogue_is_not_a_proved_one() {
        assertThat(Build.in(directory).tests(Broken.Both.class).gate(Broken.EmptyGate.class))
                .containsValue("the catalogue has no clause");
    }

    @Test
    void without_any_record_nothing_is_proved() {
        assertRejectedAsAWhole(Build.in(directory), "no proofs of run 2026-11-01T08:00:00Z in ");
    }

    @Test
    void a_listener_that_was_not_loaded_is_noticed() {
        assertRejectedAsAWhole(Build.in(directory).testsWithoutListener(Broken.Both.class), "no proofs of run ");
    }

    @Test
    void a_listener_that_cannot_write_fails_the_build_after_all() throws IOException {
        Files.writeString(directory.resolve("proofs"), "a file where the folder should be");
        Build build = Build.in(directory);
        // All the platform makes of it is a warning, kept out of this build's log here.
        Logger platform = Logger.getLogger("org.junit.platform.launcher.core.CompositeTestExecutionListener");
        platform.setLevel(Level.OFF);
        assertThat(build.together(Broken.Both.class))
                .hasSize(2)
                .allSatisfy((test, failure) -> assertThat(failure).isEmpty());
        platform.setLevel(null);
        assertRejectedAsAWhole(build, "no proofs of run ");
    }

    @Test
    void what_an_earlier_run_proved_counts_for_nothing() {
        Build first = Build.in(directory).tests(Broken.Both.class);
        assertRejectedAsAWhole(first.again("2026-11-01T08:00:01Z"), "no proofs of run 2026-11-01T08:00:01Z in ");
    }

    @Test
    void a_run_without_a_stamp_is_refused() {
        Build nameless = Build.in(directory).again(" ").tests(Broken.Both.class);
        assertRejectedAsAWhole(nameless, "the run has no stamp: set the system property clausetests.run ");
    }

    @Test
    void a_gate_among_the_tests_it_judges_is_refused() {
        assertThat(Build.in(directory).together(Broken.Both.class, Broken.EnforceableGate.class))
                .anySatisfy((test, said) ->
                        assertThat(said).endsWith("it has no end: the tests that wrote it have not finished"));
    }

    @Test
    void a_damaged_record_is_refused() throws IOException {
        Build build = Build.in(directory).tests(Broken.Both.class);
        Path file = onlyFile();
        Files.writeString(file, Files.readString(file).replace("REFUSING", "REFUSED"));
        assertRejectedAsAWhole(build, "a file in " + directory.resolve("proofs") + " cannot be relied on: ");
    }

    @Test
    void tests_of_several_jvms_prove_together() {
        Build build = Build.in(directory).tests(Broken.OnlyAccepting.class).tests(Broken.OnlyRefusing.class);
        assertThat(build.gate(Broken.EnforceableGate.class)).containsValue("");
    }

    @Test
    void a_later_run_removes_the_records_of_the_earlier_one() throws IOException {
        Build.in(directory).tests(Broken.Both.class).again("later").tests(Broken.OnlyAccepting.class);
        assertThat(Files.readString(onlyFile())).startsWith("# clause proofs, form 1, run later\n");
    }

    @Test
    void tests_without_a_clause_leave_no_record() {
        Build.in(directory).together(Broken.DefinitionGate.class);
        assertThat(directory.resolve("proofs")).doesNotExist();
    }

    private static void assertRejectedAsAWhole(Build build, String failure) {
        assertThat(build.gate(Broken.EnforceableGate.class))
                .hasSize(1)
                .allSatisfy((test, said) -> assertThat(said).startsWith(failure));
    }

    private Path onlyFile() throws IOException {
        try (Stream<Path> files = Files.list(directory.resolve("proofs"))) {
            return assertThat(files.toList()).hasSize(1).actual().get(0);
        }
    }

    private static Arguments rejected(Class<?> tests, String faults) {
        return Arguments.of(tests, Broken.EnforceableGate.class, "甲-1 rev 1 须签字。", "clause 甲-1: " + faults);
    }

    private static Arguments failing(Class<?> tests, String method) {
        return rejected(
                tests,
                "failing: Broken$" + tests.getSimpleName() + "#" + method
                        + "; no passing test that shows it kept (ACCEPTING)"
                        + "; no passing test that shows it broken (REFUSING)");
    }
}
