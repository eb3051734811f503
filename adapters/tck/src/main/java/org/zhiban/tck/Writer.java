package org.zhiban.tck;

import java.io.BufferedReader;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.zhiban.core.logbook.Logbook;
import org.zhiban.core.logbook.LogbookException;
import org.zhiban.core.staff.OfficeId;

/**
 * A process that opens a book, waits for a line, and appends; each command is printed once its append has returned. Its
 * arguments: how to open the book, the office, what its commands begin with, how many, and what the opening is told.
 */
final class Writer {
    static final String OPEN = "open";
    static final String UNAVAILABLE = "unavailable ";

    private Writer() {}

    public static void main(String[] arguments) throws Exception {
        PrintStream out = new PrintStream(new FileOutputStream(FileDescriptor.out), true, StandardCharsets.UTF_8);
        OfficeId office = OfficeId.of(arguments[1]);
        try {
            Logbook book = opening(arguments[0]).open(office, List.of(arguments).subList(4, arguments.length));
            out.println(OPEN);
            new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8)).readLine();
            for (int i = 0; i < Integer.parseInt(arguments[3]); i++) {
                String command = arguments[2] + i;
                Entries.appendAtLast(book, office, command, "of " + command, "and more");
                out.println(command);
            }
            if (book instanceof AutoCloseable closeable) {
                closeable.close();
            }
        } catch (LogbookException.Unavailable e) {
            out.println(UNAVAILABLE + e.getMessage());
        }
        System.exit(0);
    }

    private static LogbookOpening opening(String name) throws ReflectiveOperationException {
        return Class.forName(name)
                .asSubclass(LogbookOpening.class)
                .getConstructor()
                .newInstance();
    }
}
