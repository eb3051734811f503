package org.zhiban.clausetests;

import java.util.Locale;
import org.junit.platform.engine.support.descriptor.MethodSource;

/** Reads the name of a test as a sentence (测试名作句子). */
final class Sentence {

    private Sentence() {}

    /** The display name where somebody chose one, else the method's name with its words apart. */
    static String of(MethodSource method, String displayName) {
        String name = method.getMethodName();
        boolean chosen = !displayName.equals(name) && !displayName.startsWith(name + "(");
        return chosen ? displayName : spaced(name);
    }

    private static String spaced(String name) {
        return name.contains("_")
                ? name.replace('_', ' ').strip()
                : name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
