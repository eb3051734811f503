package org.zhiban.clausetests;

import java.util.Optional;
import org.junit.platform.commons.support.AnnotationSupport;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.TestIdentifier;
import org.junit.platform.launcher.TestPlan;

/** A test method that cites a clause (引用条款的测试). Two are the same if they are the same method of the same class. */
final class BoundTest {

    private final MethodSource method;
    private final Proves proves;
    private final String sentence;

    private BoundTest(MethodSource method, Proves proves, String sentence) {
        this.method = method;
        this.proves = proves;
        this.sentence = sentence;
    }

    /** The bound test that an identifier itself stands for; empty for a class, an engine and a test without clause. */
    static Optional<BoundTest> of(TestIdentifier identifier) {
        return identifier
                .getSource()
                .filter(MethodSource.class::isInstance)
                .map(MethodSource.class::cast)
                .flatMap(method -> AnnotationSupport.findAnnotation(method.getJavaMethod(), Proves.class)
                        .map(proves ->
                                new BoundTest(method, proves, Sentence.of(method, identifier.getDisplayName()))));
    }

    /** The bound test that an identifier belongs to: itself, or the method above a dynamic case. */
    static Optional<BoundTest> nearest(TestPlan plan, TestIdentifier identifier) {
        return of(identifier).or(() -> plan.getParent(identifier).flatMap(parent -> nearest(plan, parent)));
    }

    Proof proof(Outcome outcome) {
        String simpleName =
                method.getClassName().substring(method.getClassName().lastIndexOf('.') + 1);
        String test = simpleName + "#" + method.getMethodName();
        return new Proof(proves.clause(), proves.rev(), proves.by(), outcome, test, sentence);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BoundTest && method.equals(((BoundTest) other).method);
    }

    @Override
    public int hashCode() {
        return method.hashCode();
    }
}
