package org.zhiban.file;

import java.nio.file.Path;
import java.util.Objects;
import org.zhiban.core.analysis.AnalysisCode;
import org.zhiban.core.analysis.AnalysisProblem;
import org.zhiban.core.language.Wording;

/**
 * One thing wrong with a regulation file or with the files beside it (制度文件问题): where, how much it weighs, what it is and how it
 * is settled.
 *
 * @param file the file
 * @param line the line, from 1
 * @param path the thing meant, named as the regulation file names it; empty if the line as a whole is meant
 * @param severity how much it weighs; what cannot be read is an error
 * @param says what is wrong, with a concrete counterexample, and how it is settled
 */
public record RegulationProblem(Path file, long line, String path, AnalysisCode.Severity severity, Wording says) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public RegulationProblem {
        Objects.requireNonNull(file, "file");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(says, "says");
    }

    static RegulationProblem of(InputProblem problem) {
        String value = problem.value().isEmpty() ? "" : "\"" + problem.value() + "\" ";
        Wording says = Wording.of(
                value + problem.allowed().zh(), value + problem.allowed().en());
        return new RegulationProblem(
                problem.file(), problem.line(), problem.field(), AnalysisCode.Severity.ERROR, says);
    }

    static RegulationProblem of(Path file, long line, AnalysisProblem problem) {
        Wording sentence = problem.sentence();
        Wording settlement = problem.settlement();
        Wording says = Wording.of(sentence.zh() + settlement.zh(), sentence.en() + " " + settlement.en());
        return new RegulationProblem(file, line, problem.path(), problem.severity(), says);
    }

    /** One line with file, line, weight, path and what is wrong, in Chinese and English. */
    @Override
    public String toString() {
        return file + ":" + line + " " + severity.name() + (path.isEmpty() ? "" : " " + path) + ": " + says.zh() + " "
                + says.en();
    }
}
