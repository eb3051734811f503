/**
 * A logbook in a relational database (数据库记录本), over any {@link javax.sql.DataSource}: plain JDBC, no pool, no framework, and
 * no DDL unasked. {@link org.zhiban.jdbc.JdbcLogbook} is the door; {@link org.zhiban.jdbc.Dialect} tells where the tables are
 * defined for a database.
 */
package org.zhiban.jdbc;
