package org.zhiban.file;

import java.util.List;
import java.util.stream.Collectors;
import org.zhiban.core.language.Wording;

/** An input file cannot be used (输入文件有误): everything that is wrong with it, at once, up to a thousand problems. Nothing was taken over. */
public final class InputException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    /** As many problems as anybody reads; a file that is wrong in every line must not cost the memory of it all. */
    private static final int MOST = 1_000;

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
     * Notes a problem; one too many ends the reading.
     *
     * @throws InputException with the problems so far, if there are as many as can be told
     */
    static void note(InputProblem problem, List<InputProblem> problems) {
        if (problems.size() == MOST - 1) {
            Wording enough = Wording.of("错误过多，未再往下读。", "Too many problems; it was not read any further.");
            problems.add(new InputProblem(problem.file(), problem.line(), "", "", enough));
            throw new InputException(problems);
        }
        problems.add(problem);
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
