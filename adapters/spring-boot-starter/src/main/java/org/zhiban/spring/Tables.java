package org.zhiban.spring;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.support.EncodedResource;
import org.springframework.jdbc.datasource.init.ScriptException;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.zhiban.core.language.Wording;
import org.zhiban.jdbc.Dialect;

/** The tables in the host's database: required, and made only where the host asks for that. */
record Tables(DataSource source) {

    void require(boolean migrates) {
        try (Connection connection = source.getConnection()) {
            for (String migration : Dialect.of(connection).migrations()) {
                require(connection, migration, migrates);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("数据库无法连接 the database of the DataSource cannot be reached", e);
        }
    }

    private void require(Connection connection, String migration, boolean migrates) throws SQLException {
        String table = firstTable(migration);
        if (isThere(connection, table)) {
            return;
        }
        if (!migrates) {
            throw missing(table);
        }
        make(connection, migration, table);
    }

    /** Two processes that start at once may both try: the second finds the table there. */
    private void make(Connection connection, String migration, String table) throws SQLException {
        try {
            ScriptUtils.executeSqlScript(
                    connection,
                    new EncodedResource(
                            new ByteArrayResource(migration.getBytes(StandardCharsets.UTF_8)), StandardCharsets.UTF_8));
        } catch (ScriptException e) {
            if (!isThere(connection, table)) {
                throw e;
            }
        }
    }

    private static String firstTable(String migration) {
        return List.of(migration.replaceFirst("(?s).*?CREATE TABLE ", "").split("\\W", 2))
                .get(0);
    }

    private static boolean isThere(Connection connection, String table) throws SQLException {
        try (Statement select = connection.createStatement()) {
            select.executeQuery("SELECT COUNT(*) FROM " + table);
            return true;
        } catch (SQLException none) {
            if (!connection.getAutoCommit()) {
                connection.rollback();
            }
            return false;
        }
    }

    private static MissingPartException missing(String table) {
        return new MissingPartException(
                "zhiban.jdbc.migrate",
                Wording.of("数据库中没有表 " + table + "。", "The database has no table " + table + "."),
                Wording.of(
                        "请执行 zhiban-jdbc 内的建表脚本（Flyway、Liquibase 或手工），或设置 zhiban.jdbc.migrate=true 在启动时建表。",
                        "Run the scripts in zhiban-jdbc, by Flyway, Liquibase or hand; or set zhiban.jdbc.migrate=true"
                                + " to have the tables made at the start."));
    }
}
