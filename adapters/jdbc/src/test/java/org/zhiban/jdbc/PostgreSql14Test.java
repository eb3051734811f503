package org.zhiban.jdbc;

class PostgreSql14Test extends JdbcTck {

    @Override
    Database database() {
        return Servers.postgreSql14();
    }
}
