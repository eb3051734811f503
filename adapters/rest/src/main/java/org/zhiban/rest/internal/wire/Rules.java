package org.zhiban.rest.internal.wire;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.validation.metadata.ConstraintDescriptor;
import java.lang.annotation.Annotation;
import org.zhiban.core.language.Wording;

/** What a constraint asks, in Chinese and English. */
public final class Rules {
    private Rules() {}

    public static String name(ConstraintDescriptor<?> constraint) {
        Annotation rule = constraint.getAnnotation();
        return rule instanceof Is is
                ? Wire.name(is.value())
                : Wire.hyphened(rule.annotationType().getSimpleName());
    }

    public static Wording wording(ConstraintDescriptor<?> constraint) {
        Annotation rule = constraint.getAnnotation();
        if (rule instanceof Is is) {
            return is.value().wording();
        } else if (rule instanceof OneOf oneOf) {
            String names = String.join(", ", Wire.names(oneOf.value()));
            return Wording.of("须为其中之一：" + names, "must be one of " + names);
        } else if (rule instanceof Size size) {
            return Wording.of(
                    "长度须为 " + size.min() + " 至 " + size.max(),
                    "must have a length of " + size.min() + " to " + size.max());
        } else if (rule instanceof Min min) {
            return Wording.of("不得小于 " + min.value(), "must not be less than " + min.value());
        } else if (rule instanceof Max max) {
            return Wording.of("不得大于 " + max.value(), "must not be greater than " + max.value());
        } else if (rule instanceof NotNull) {
            return Wording.of("必须填写", "must be given");
        }
        throw new IllegalStateException(
                "约束没有说明 no wording for " + rule.annotationType().getName());
    }

    /** Whether the value that broke it may be said back; a text that is no identity might be anything. */
    public static boolean isEchoed(ConstraintDescriptor<?> constraint) {
        Annotation rule = constraint.getAnnotation();
        return rule instanceof Is is ? is.value().isEchoed() : !(rule instanceof Size);
    }
}
