package org.zhiban.file;

import java.util.List;
import java.util.stream.Collectors;

/** An input file cannot be used (输入文件有误): everything that is wrong with it, at once. Nothing was taken over. */
public final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient List<InputProblem> problems;

    /**
     * Says everything that is wrong (输入文件有误).
     *
     * @param problems the problems, at least one
     */
    public InputException(List<InputProblem> problems) {
        super(problems.stream().map(InputProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /**
     * Everything that is wrong (错误清单), in the order of the file.
     *
     * @return the problems
     */
    public List<InputProblem> problems() {
        return problems;
    }
}
