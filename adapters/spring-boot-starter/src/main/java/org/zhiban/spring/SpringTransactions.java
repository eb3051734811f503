package org.zhiban.spring;

import java.sql.Connection;
import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.ConnectionHolder;
import org.springframework.jdbc.datasource.DataSourceUtils;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.zhiban.core.logbook.Logbook;
import org.zhiban.jdbc.JdbcLogbook;

/** Spring's transactions on the book's own data source: begun by {@code @Transactional}, JDBC's or JPA's. */
record SpringTransactions(DataSource source, JdbcLogbook book) implements HostTransactions {

    @Override
    public Optional<Logbook> joined() {
        boolean isOurs = TransactionSynchronizationManager.isActualTransactionActive()
                && TransactionSynchronizationManager.getResource(source) instanceof ConnectionHolder;
        return isOurs ? Optional.of(book.within(connection())) : Optional.empty();
    }

    /** The transaction's own, which gives it back itself. */
    private Connection connection() {
        return DataSourceUtils.getConnection(source);
    }

    /** Spring leaves the connection bound until everything after the commit is done; nobody commits what is written then. */
    @Override
    public boolean isCommitted() {
        return TransactionSynchronizationManager.isSynchronizationActive()
                && TransactionSynchronizationManager.getSynchronizations().stream()
                        .anyMatch(one -> one instanceof AfterCommit ours && ours.isCommitted);
    }

    @Override
    public void afterCommit(Runnable action) {
        TransactionSynchronizationManager.registerSynchronization(new AfterCommit(action));
    }

    /** Goes before whatever else is done after the commit, which may submit too. */
    private static final class AfterCommit implements TransactionSynchronization {
        private final Runnable action;
        private boolean isCommitted;

        AfterCommit(Runnable action) {
            this.action = action;
        }

        @Override
        public int getOrder() {
            return HIGHEST_PRECEDENCE;
        }

        @Override
        public void afterCommit() {
            isCommitted = true;
            action.run();
        }
    }
}
