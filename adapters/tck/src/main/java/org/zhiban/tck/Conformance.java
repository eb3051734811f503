package org.zhiban.tck;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.TestExecutionExceptionHandler;
import org.junit.jupiter.api.extension.TestWatcher;
import org.opentest4j.TestAbortedException;

/** Lets a failed test say which rule is broken, and writes down how each rule came out. */
final class Conformance implements BeforeAllCallback, AfterAllCallback, TestExecutionExceptionHandler, TestWatcher {
    private static final Path DIRECTORY = Path.of("target", "conformance");

    private final Map<Rule, ConformanceReport.Outcome> outcomes = new EnumMap<>(Rule.class);

    @Override
    public void beforeAll(ExtensionContext context) {
        outcomes.clear();
    }

    @Override
    public void handleTestExecutionException(ExtensionContext context, Throwable thrown) throws Throwable {
        Optional<Rule> rule = rule(context);
        if (rule.isEmpty() || thrown instanceof TestAbortedException) {
            throw thrown;
        }
        throw new AssertionError(rule.get().broken() + "\n" + thrown, thrown);
    }

    private static Optional<Rule> rule(ExtensionContext context) {
        return context.getTestMethod().flatMap(Conformance::rule);
    }

    private static Optional<Rule> rule(Method test) {
        return Optional.ofNullable(test.getAnnotation(Checks.class)).map(Checks::value);
    }

    @Override
    public void testSuccessful(ExtensionContext context) {
        note(context, ConformanceReport.Outcome.passed());
    }

    @Override
    public void testFailed(ExtensionContext context, Throwable cause) {
        note(context, ConformanceReport.Outcome.failed(cause));
    }

    @Override
    public void testAborted(ExtensionContext context, Throwable cause) {
        note(context, ConformanceReport.Outcome.skipped(cause.getMessage()));
    }

    @Override
    public void testDisabled(ExtensionContext context, Optional<String> reason) {
        note(context, ConformanceReport.Outcome.skipped(reason.orElse("@Disabled")));
    }

    private void note(ExtensionContext context, ConformanceReport.Outcome outcome) {
        rule(context).ifPresent(rule -> outcomes.put(rule, outcome));
    }

    @Override
    public void afterAll(ExtensionContext context) throws IOException {
        Class<?> adapter = context.getRequiredTestClass();
        Files.createDirectories(DIRECTORY);
        Files.writeString(
                DIRECTORY.resolve(adapter.getSimpleName() + ".md"),
                new ConformanceReport(adapter.getSimpleName(), kit(adapter), outcomes).text());
    }

    private static Kit kit(Class<?> adapter) {
        Class<?> type = adapter;
        while (!type.isAnnotationPresent(OfKit.class)) {
            type = type.getSuperclass();
        }
        return type.getAnnotation(OfKit.class).value();
    }
}
