package org.zhiban.tck;

import java.util.List;
import org.zhiban.core.logbook.Logbook;
import org.zhiban.core.staff.OfficeId;

/** How another process opens a book (另一进程打开记录本): a public class with a public constructor without parameters. */
public interface LogbookOpening {

    /**
     * Opens a book (打开记录本) where the test's own is kept.
     *
     * @param office whose book it is
     * @param arguments what the test has to tell: a directory, an address
     * @return the book
     * @throws Exception if it cannot be opened
     */
    Logbook open(OfficeId office, List<String> arguments) throws Exception;
}
