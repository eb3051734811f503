package org.zhiban.rest.internal.http;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Path;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.hibernate.validator.HibernateValidator;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.zhiban.core.language.Language;
import org.zhiban.rest.internal.wire.Guardable;
import org.zhiban.rest.internal.wire.Rules;

/** Whether a body keeps the rules of its type; if not, all it breaks at once. */
final class Checks {
    private static final int LONGEST_ECHO = 64;

    private final Validator validator = Validation.byProvider(HibernateValidator.class)
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator(Set.of(Locale.ROOT), Locale.ROOT, false))
            .buildValidatorFactory()
            .getValidator();

    void require(Record body) {
        if (body == null) {
            throw ProblemException.of(Problem.Kind.MALFORMED, "缺少请求内容", "the body is missing");
        }
        boolean isGuarded = body instanceof Guardable guardable && guardable.label() != null;
        List<Function<Language, Problem.Violation>> broken = validator.validate(body).stream()
                .sorted(Comparator.comparing((ConstraintViolation<Record> one) -> pointer(one.getPropertyPath())))
                .map(one -> violation(one, isGuarded))
                .toList();
        if (!broken.isEmpty()) {
            throw ProblemException.of(Problem.Kind.INVALID, broken);
        }
    }

    private static Function<Language, Problem.Violation> violation(ConstraintViolation<?> one, boolean isGuarded) {
        return language -> new Problem.Violation(
                pointer(one.getPropertyPath()),
                Rules.name(one.getConstraintDescriptor()),
                Rules.wording(one.getConstraintDescriptor()).in(language),
                isGuarded || !Rules.isEchoed(one.getConstraintDescriptor()) ? null : echoed(one.getInvalidValue()));
    }

    private static Object echoed(Object value) {
        if (value instanceof Number) {
            return value;
        }
        return value instanceof String text ? text.substring(0, Math.min(LONGEST_ECHO, text.length())) : null;
    }

    private static String pointer(Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Path.Node step : path) {
            if (step.getIndex() != null) {
                pointer.append('/').append(step.getIndex());
            } else if (step.getKey() != null) {
                pointer.append('/').append(JsonBody.escaped(step.getKey().toString()));
            }
            if (step.getName() != null && !step.getName().startsWith("<")) {
                pointer.append('/').append(step.getName());
            }
        }
        return pointer.toString();
    }
}
