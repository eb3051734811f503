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

    @Override
    public void afterCommit(Runnable action) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                action.run();
            }
        });
    }
}
