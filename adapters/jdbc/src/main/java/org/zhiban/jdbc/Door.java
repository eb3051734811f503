package org.zhiban.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/** How a logbook comes to a connection, and who commits. */
interface Door {

    /** What is done over a connection. */
    interface Work<T> {
        T over(Connection connection) throws SQLException;
    }

    /** Reads, in whatever transaction there is. */
    <T> T read(Work<T> work) throws SQLException;

    /**
     * Writes, all of it or nothing.
     *
     * @throws UnknownOutcomeException if the commit failed, so that nobody knows whether it was done
     * @throws SQLException if nothing was written
     */
    void write(Work<?> work) throws SQLException, UnknownOutcomeException;

    /** Whether what is written is committed when {@link #write} returns; if not, it may yet go away, and is not tried again. */
    boolean isCommitting();
}
