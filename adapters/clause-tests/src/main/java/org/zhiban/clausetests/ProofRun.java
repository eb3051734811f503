package org.zhiban.clausetests;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * One run of a build (一次构建): where it leaves proofs and reports, and the stamp by which its proofs are told from an
 * earlier run's.
 *
 * @param directory where the reports go; the proofs lie in {@code proofs} below it
 * @param stamp the same for every test JVM of the run, another for every other run; empty where nobody gave one
 */
record ProofRun(Path directory, Optional<String> stamp) {

    static final String STAMP = "clausetests.run";
    static final String DIRECTORY = "clausetests.directory";

    /** Reads the parameters of the JUnit platform, which fall back to system properties. */
    static ProofRun of(Function<String, Optional<String>> parameters) {
        String directory = parameters.apply(DIRECTORY).orElse("target/regulation");
        return new ProofRun(Path.of(directory), parameters.apply(STAMP).filter(stamp -> !stamp.isBlank()));
    }

    Path proofs() {
        return directory.resolve("proofs");
    }

    /** Hands the run to the gate's test factory. */
    static final class Resolver implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == ProofRun.class;
        }

        @Override
        public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
            return ProofRun.of(context::getConfigurationParameter);
        }
    }
}
