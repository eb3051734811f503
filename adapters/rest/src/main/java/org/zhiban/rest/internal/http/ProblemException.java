package org.zhiban.rest.internal.http;

import java.util.List;
import java.util.function.Function;
import org.zhiban.core.language.Language;
import org.zhiban.core.language.Wording;

/** A request that cannot be served, told once the language of the answer is known. */
public final class ProblemException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Function<Language, Problem> problem;

    private ProblemException(Problem.Kind kind, Function<Language, Problem> problem) {
        super(kind.name(), null, false, false);
        this.problem = problem;
    }

    public static ProblemException of(Problem.Kind kind, String zh, String en) {
        Wording detail = Wording.of(zh, en);
        return new ProblemException(kind, language -> Problem.of(kind, language, detail.in(language)));
    }

    /** The violations, each of which can say itself in a language. */
    static ProblemException of(Problem.Kind kind, List<Function<Language, Problem.Violation>> violations) {
        return new ProblemException(
                kind,
                language -> Problem.of(kind, language, null)
                        .with(violations.stream()
                                .map(one -> one.apply(language))
                                .toList()));
    }

    static ProblemException refused(Function<Language, List<Problem.RefusalView>> reasons) {
        return new ProblemException(
                Problem.Kind.REFUSED,
                language -> Problem.of(Problem.Kind.REFUSED, language, null).refusing(reasons.apply(language)));
    }

    public static ProblemException notFound() {
        return new ProblemException(
                Problem.Kind.NOT_FOUND, language -> Problem.of(Problem.Kind.NOT_FOUND, language, null));
    }

    Problem in(Language language) {
        return problem.apply(language);
    }
}
