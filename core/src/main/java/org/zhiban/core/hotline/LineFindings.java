package org.zhiban.core.hotline;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.zhiban.core.event.CallAnswered;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.Finding;
import org.zhiban.core.regulation.Severity;
import org.zhiban.core.roster.DutyBook;
import org.zhiban.core.shift.DutyBoard;

/** What the book shows against the rules of the lines (电话值守检查), clause 一(二). */
public final class LineFindings {
    private LineFindings() {}

    /**
     * All findings about the lines (电话值守检查发现): calls answered without a reason by another than the one in charge.
     *
     * @param book the book read through
     * @return the findings in the order of the book, each under the clause that gives the line to whoever was in charge
     */
    public static Stream<Finding> of(DutyBook book) {
        List<Finding> findings = new ArrayList<>();
        DutyBoard board = DutyBoard.empty();
        for (LogEntry entry : book.entries()) {
            if (entry.event() instanceof CallAnswered call) {
                misrouted(book, board, entry, call).forEach(findings::add);
            }
            board = board.after(entry);
        }
        return findings.stream();
    }

    private static Stream<Finding> misrouted(DutyBook book, DutyBoard board, LogEntry entry, CallAnswered call) {
        if (call.reason().filter(why -> !why.isBlank()).isPresent()
                || book.regulationAt(call.at()).citation(Code.LINE_MISROUTED).isEmpty()) {
            return Stream.empty();
        }
        return LineRoute.of(call.line(), call.at(), board, book.plan()).stream()
                .filter(route -> !route.leadsTo(call.officer(), board))
                .map(route -> new Finding(
                        Code.LINE_MISROUTED,
                        route.citation(),
                        Severity.WARNING,
                        DutyBook.moment(call.at()),
                        List.of(call.officer().id()),
                        List.of(entry.number()),
                        Facts.of("line", call.line())
                                .and("officer", call.officer())
                                .and("at", call.at())));
    }
}
