package org.zhiban.file.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import org.zhiban.core.event.UnreadableEventException;
import org.zhiban.core.logbook.LogbookException;
import org.zhiban.core.shift.UnsettledTimetableException;
import org.zhiban.file.InputException;
import org.zhiban.file.InputProblem;
import picocli.CommandLine;
import picocli.CommandLine.ParseResult;

/** What is said where a command cannot do its work, and the exit code that stands for it. */
final class Complaint {
    private final Page page;

    private Complaint(Page page) {
        this.page = page;
    }

    /** Tells what the user can do something about; anything else is a fault of the program and thrown on. */
    static int told(Exception fault, CommandLine line, ParseResult parsed) throws Exception {
        return new Complaint(line.<Subcommand>getCommand().margin()).tell(fault);
    }

    static String line(InputProblem problem, Page page) {
        return problem.file() + ":" + problem.line()
                + (problem.field().isEmpty() ? "" : " " + problem.field())
                + (problem.value().isEmpty() ? "" : " \"" + problem.value() + "\"")
                + page.text("：", ": ")
                + page.text(problem.allowed());
    }

    private int tell(Exception fault) throws Exception {
        if (fault instanceof InputException input) {
            input.problems().forEach(problem -> page.line(line(problem, page)));
            return Zhiban.FOUND;
        } else if (fault instanceof LogbookException.Corrupt || fault instanceof UnsettledTimetableException) {
            page.line(fault.getMessage());
            return Zhiban.FOUND;
        } else if (fault instanceof LogbookException || fault instanceof UnreadableEventException) {
            page.line(fault.getMessage());
            return Zhiban.NO_ACCESS;
        } else if (fault instanceof IllegalArgumentException) {
            page.line(fault.getMessage());
            return Zhiban.WRONG_USAGE;
        } else if (fault instanceof UncheckedIOException unchecked) {
            return tell(unchecked.getCause());
        } else if (fault instanceof IOException io) {
            return tell(io);
        }
        throw fault;
    }

    private int tell(IOException fault) {
        if (fault instanceof NoSuchFileException) {
            page.say("没有此文件：" + fault.getMessage(), "There is no such file: " + fault.getMessage());
        } else if (fault instanceof AccessDeniedException) {
            page.say("无权读写：" + fault.getMessage(), "No permission: " + fault.getMessage());
        } else {
            page.say("无法读写：" + fault.getMessage(), "Cannot be read or written: " + fault.getMessage());
        }
        return Zhiban.NO_ACCESS;
    }
}
