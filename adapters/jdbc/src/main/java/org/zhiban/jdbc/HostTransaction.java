package org.zhiban.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import org.zhiban.core.logbook.LogbookException;

/**
 * The transaction of the host (宿主事务): its connection, its commit. What fails is taken back to a savepoint, so that the host's
 * own rows stay. Where even that fails the transaction is lost, as after a deadlock in MySQL, and nothing may be tried again in
 * it: it would be written without the host's rows.
 */
record HostTransaction(Connection connection) implements Door {

    @Override
    public <T> T read(Work<T> work) throws SQLException {
        return work.over(connection);
    }

    @Override
    public void write(Work<?> work) throws SQLException {
        Savepoint before = connection.setSavepoint();
        try {
            work.over(connection);
        } catch (SQLException | RuntimeException e) {
            backTo(before, e);
            throw e;
        }
    }

    private void backTo(Savepoint before, Exception failure) {
        try {
            connection.rollback(before);
        } catch (SQLException lost) {
            lost.addSuppressed(failure);
            throw new LogbookException.Unavailable(
                    "宿主事务已失效，须整体回滚 the host's transaction is lost and must be rolled back as a whole", false, lost);
        }
    }

    @Override
    public boolean isCommitting() {
        return false;
    }
}
