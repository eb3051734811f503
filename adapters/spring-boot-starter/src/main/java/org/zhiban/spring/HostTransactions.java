package org.zhiban.spring;

import java.util.Optional;
import org.zhiban.core.logbook.Logbook;

/** The transactions of the host (宿主事务), as far as the logbook can take part in them. Safe for use by several threads. */
public interface HostTransactions {

    /**
     * The office's book within the transaction this thread is in (事务中的记录本).
     *
     * @return the book, or empty if there is no transaction it can take part in; then it is written at once
     */
    Optional<Logbook> joined();

    /**
     * Whether that transaction is committed already (已提交), and what was to be done after it is being done: then the book can be
     * read in it, and what is submitted is written at once.
     *
     * @return true if so; false too where there is none
     */
    default boolean isCommitted() {
        return false;
    }

    /**
     * Has something done once the transaction this thread is in is committed (提交后执行); called only where {@link #joined()} gave a
     * book. It is not done if the transaction is rolled back.
     *
     * @param action what is to be done
     */
    void afterCommit(Runnable action);

    /**
     * No transactions (无事务): each command is written at once.
     *
     * @return transactions none of which can be joined
     */
    static HostTransactions none() {
        return new HostTransactions() {
            @Override
            public Optional<Logbook> joined() {
                return Optional.empty();
            }

            @Override
            public void afterCommit(Runnable action) {
                throw new IllegalStateException("没有宿主事务 there is no transaction of the host");
            }
        };
    }
}
