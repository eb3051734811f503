package org.zhiban.jdbc;

import java.sql.SQLException;

/** A commit failed (提交结果未知): it may have been done nevertheless. */
final class UnknownOutcomeException extends Exception {
    private static final long serialVersionUID = 1L;

    UnknownOutcomeException(SQLException cause) {
        super(cause);
    }

    SQLException reason() {
        return (SQLException) getCause();
    }
}
