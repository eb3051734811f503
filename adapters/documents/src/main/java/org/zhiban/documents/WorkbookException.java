package org.zhiban.documents;

import java.util.List;
import java.util.stream.Collectors;

/** A workbook cannot be read (表格有误): everything that is wrong with it, at once, up to a thousand problems. Nothing was taken over. */
public final class WorkbookException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<WorkbookProblem> problems;

    /**
     * Says everything that is wrong (表格有误).
     *
     * @param problems the problems, at least one
     */
    public WorkbookException(List<WorkbookProblem> problems) {
        super(problems.stream().map(WorkbookProblem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    /**
     * Everything that is wrong (错误清单), in the order of the sheets and rows.
     *
     * @return the problems
     */
    public List<WorkbookProblem> problems() {
        return problems;
    }
}
