package org.zhiban.core;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.module.ModuleDescriptor;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.zhiban.core.saboteur.AskingTheMachine;
import org.zhiban.core.saboteur.ClimbingUp;
import org.zhiban.core.saboteur.DutyManager;
import org.zhiban.core.saboteur.StartingThread;
import org.zhiban.core.saboteur.office.Above;
import org.zhiban.core.saboteur.time.Below;

/** The house holds: a package uses the floors below it and nothing else, and core asks the machine nothing. */
class ArchitectureTest {
    private static final String CORE = "org.zhiban.core.";
    private static final JavaClasses MAIN = new ClassFileImporter().importPath(Path.of("target/classes"));

    /** What each package may use besides itself and the JDK. An allow list: what is not named is not allowed. */
    private static final Map<String, List<String>> FLOORS = Map.ofEntries(
            Map.entry("language", List.of()),
            Map.entry("time", List.of()),
            Map.entry("staff", List.of("language", "time")),
            Map.entry("confidentiality", List.of("language", "staff")),
            Map.entry("form", List.of("language")),
            Map.entry("regulation", List.of("language", "time", "staff", "confidentiality", "form")),
            Map.entry("logbook", List.of("staff")),
            Map.entry("event", List.of("time", "staff", "confidentiality", "form", "regulation")),
            Map.entry("matter", List.of("language", "staff", "confidentiality", "form", "regulation", "event")),
            Map.entry("shift", List.of("language", "time", "staff", "form", "regulation", "event", "matter")),
            Map.entry("internal.planner", List.of()),
            Map.entry(
                    "roster",
                    List.of("language", "time", "staff", "regulation", "event", "matter", "shift", "internal.planner")),
            Map.entry(
                    "analysis", List.of("language", "time", "staff", "form", "regulation", "event", "shift", "roster")),
            Map.entry("handover", List.of("time", "staff", "regulation", "event", "matter", "shift", "roster")),
            Map.entry(
                    "record",
                    List.of("language", "time", "staff", "form", "regulation", "event", "matter", "shift", "roster")),
            Map.entry(
                    "hotline",
                    List.of("language", "staff", "form", "regulation", "event", "matter", "shift", "roster")),
            Map.entry(
                    "escalation",
                    List.of("language", "time", "staff", "form", "regulation", "event", "matter", "roster")),
            Map.entry(
                    "inspection", List.of("time", "staff", "form", "regulation", "event", "matter", "shift", "roster")),
            Map.entry(
                    "office",
                    List.of(
                            "language",
                            "time",
                            "staff",
                            "confidentiality",
                            "form",
                            "regulation",
                            "logbook",
                            "event",
                            "matter",
                            "shift",
                            "roster",
                            "handover",
                            "record",
                            "hotline",
                            "escalation",
                            "inspection")),
            Map.entry(
                    "message", List.of("language", "time", "staff", "confidentiality", "form", "regulation", "event")),
            Map.entry(
                    "notice",
                    List.of("language", "staff", "regulation", "logbook", "event", "shift", "message", "office")));

    private static ArchRule floor(String name, String inPackage) {
        List<String> allowed = new ArrayList<>(List.of("java..", inPackage));
        FLOORS.get(name).forEach(other -> allowed.add(CORE + other));
        return classes()
                .that()
                .resideInAPackage(inPackage)
                .should()
                .onlyDependOnClassesThat(resideInAnyPackage(allowed.toArray(String[]::new))
                        .or(DescribedPredicate.describe(
                                "primitive arrays",
                                type -> type.getPackageName().isEmpty())));
    }

    private static final ArchRule NO_CIRCLES =
            slices().matching("org.zhiban.core.(**)").should().beFreeOfCycles();

    private static final Set<String> CLOCKS =
            Set.of("now", "currentTimeMillis", "nanoTime", "systemDefault", "systemUTC");

    private static final DescribedPredicate<JavaCall<?>> ASKS_THE_MACHINE = DescribedPredicate.describe(
            "asks for the machine's clock, zone, language, environment or chance, or begins a thread",
            call -> CLOCKS.contains(call.getTarget().getName())
                            && call.getTargetOwner().getPackageName().startsWith("java.")
                    || call.getTarget().getName().matches("getenv|getProperty|random|randomUUID|exit")
                            && call.getTargetOwner().getPackageName().startsWith("java.")
                    || usesDefaultLocale(call)
                    || beginsThread(call));

    /** Who is interrupted while waiting for his turn says so to whom called. */
    private static boolean beginsThread(JavaCall<?> call) {
        return call.getTargetOwner().isEquivalentTo(Thread.class)
                && !Set.of("currentThread", "interrupt")
                        .contains(call.getTarget().getName());
    }

    private static boolean usesDefaultLocale(JavaCall<?> call) {
        String name = call.getTarget().getName();
        boolean hasLocale =
                call.getTarget().getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(Locale.class));
        boolean depends = call.getTargetOwner().isEquivalentTo(String.class)
                        && Set.of("format", "formatted", "toLowerCase", "toUpperCase")
                                .contains(name)
                || call.getTargetOwner().isEquivalentTo(DateTimeFormatter.class) && name.equals("ofPattern")
                || call.getTargetOwner().isEquivalentTo(Locale.class) && name.equals("getDefault")
                || call.getTargetOwner().isEquivalentTo(ZoneId.class) && name.equals("systemDefault");
        return depends && !hasLocale;
    }

    private static ArchRule pure(DescribedPredicate<JavaClass> where) {
        return noClasses().that(where).should().callCodeUnitWhere(ASKS_THE_MACHINE);
    }

    private static ArchRule quiet(DescribedPredicate<JavaClass> where) {
        return noClasses()
                .that(where)
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                                "java.io..",
                                "java.nio.file..",
                                "java.nio.channels..",
                                "java.net..",
                                "java.util.logging..",
                                "java.util.concurrent..",
                                "java.lang.reflect..")
                        .or(DescribedPredicate.describe("chance", type -> type.isEquivalentTo(Random.class)))
                        .and(not(DescribedPredicate.describe(
                                "bytes in memory, atomic references, what readers remember and wait for together, and turns",
                                type -> Set.of(
                                                "java.io.ByteArrayOutputStream",
                                                "java.io.OutputStream",
                                                "java.io.Serializable",
                                                "java.util.concurrent.atomic.AtomicReference",
                                                "java.util.concurrent.CompletableFuture",
                                                "java.util.concurrent.CompletionException",
                                                "java.util.concurrent.TimeUnit",
                                                "java.util.concurrent.locks.ReentrantLock",
                                                "java.util.concurrent.ConcurrentHashMap")
                                        .contains(type.getName())))));
    }

    private static final DescribedPredicate<JavaClass> IN_CORE = resideInAPackage("org.zhiban.core..");

    private static final ArchRule NAMES = noClasses()
            .should()
            .haveNameMatching(".*(Manager|Helper|Utils?|Impl|Data|Info)(\\$.*)?")
            .as("a class has the name of a thing of the field");

    @TestFactory
    Stream<DynamicTest> every_package_uses_its_floors_and_nothing_else() {
        return FLOORS.keySet().stream()
                .sorted()
                .map(name -> DynamicTest.dynamicTest(
                        name, () -> floor(name, CORE + name).check(MAIN)));
    }

    @Test
    void every_package_has_its_floors_named() {
        assertThat(MAIN.stream()
                        .map(type -> type.getPackageName())
                        .filter(name -> name.startsWith(CORE))
                        .map(name -> name.substring(CORE.length())))
                .isSubsetOf(FLOORS.keySet());
    }

    @Test
    void no_package_goes_in_a_circle() {
        NO_CIRCLES.check(MAIN);
    }

    @Test
    void core_asks_the_machine_nothing() {
        pure(IN_CORE).check(MAIN);
        quiet(IN_CORE).check(MAIN);
    }

    @Test
    void a_name_is_the_name_of_a_thing() {
        NAMES.check(MAIN);
    }

    @Test
    void the_module_exports_no_internal_package_and_opens_nothing() {
        ModuleDescriptor module = ArchitectureTest.class.getModule().getDescriptor();

        assertThat(module.name()).isEqualTo("org.zhiban.core");
        assertThat(module.requires())
                .extracting(ModuleDescriptor.Requires::name)
                .containsExactly("java.base");
        assertThat(module.exports())
                .isNotEmpty()
                .noneMatch(export -> export.source().contains("internal"))
                .noneMatch(ModuleDescriptor.Exports::isQualified);
        assertThat(module.opens()).isEmpty();
    }

    /** A fence that lets a saboteur pass is no fence. */
    @TestFactory
    Stream<DynamicTest> every_saboteur_is_caught() {
        return Stream.of(
                caught("one who uses a floor above", floor("time", "org.zhiban.core.saboteur"), ClimbingUp.class),
                caught(
                        "two who go in a circle",
                        slices().matching("org.zhiban.core.saboteur.(*)")
                                .namingSlices("$1")
                                .should()
                                .beFreeOfCycles(),
                        Below.class,
                        Above.class),
                caught(
                        "one who asks the clock, the zone and the environment, or starts threads",
                        pure(IN_CORE),
                        AskingTheMachine.class),
                caught("one who starts threads", pure(IN_CORE), StartingThread.class),
                caught("one who reads files", quiet(IN_CORE), AskingTheMachine.class),
                caught("one with a name that says nothing", NAMES, DutyManager.class),
                caught("a fence around nothing", floor("time", "org.zhiban.core.nowhere"), ClimbingUp.class));
    }

    private static DynamicTest caught(String who, ArchRule rule, Class<?>... saboteurs) {
        JavaClasses imported = new ClassFileImporter().importClasses(saboteurs);
        return DynamicTest.dynamicTest(
                who, () -> assertThatThrownBy(() -> rule.check(imported)).isInstanceOf(AssertionError.class));
    }
}
