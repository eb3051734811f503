package org.zhiban.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** A connection of the data source for each piece of work, and a transaction for each writing. */
record OwnTransactions(DataSource source) implements Door {

    /** What may fail without changing what happened. */
    private interface Afterwards {
        void run() throws SQLException;
    }

    @Override
    public <T> T read(Work<T> work) throws SQLException {
        Connection connection = source.getConnection();
        try {
            T result = work.over(connection);
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
            return result;
        } finally {
            quietly(connection::close);
        }
    }

    @Override
    public void write(Work<?> work) throws SQLException, UnknownOutcomeException {
        Connection connection = source.getConnection();
        try {
            boolean isAutomatic = connection.getAutoCommit();
            connection.setAutoCommit(false);
            try {
                work.over(connection);
                commit(connection);
            } catch (SQLException | RuntimeException | Error | UnknownOutcomeException e) {
                quietly(() -> rollback(connection, isAutomatic));
                throw e;
            }
            quietly(() -> connection.setAutoCommit(isAutomatic));
        } finally {
            quietly(connection::close);
        }
    }

    private static void commit(Connection connection) throws UnknownOutcomeException {
        try {
            connection.commit();
        } catch (SQLException e) {
            throw new UnknownOutcomeException(e);
        }
    }

    /** Where the rollback fails the mode stays as it is: setting it would commit. */
    private static void rollback(Connection connection, boolean isAutomatic) throws SQLException {
        connection.rollback();
        connection.setAutoCommit(isAutomatic);
    }

    private static void quietly(Afterwards afterwards) {
        try {
            afterwards.run();
        } catch (SQLException deadConnection) {
            // What was done is done; the next piece of work takes another connection.
        }
    }

    @Override
    public boolean isCommitting() {
        return true;
    }
}
