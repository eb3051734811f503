package org.zhiban.jdbc;

class PostgreSql18Test extends JdbcTck {

    @Override
    Database database() {
        return Servers.postgreSql18();
    }
}
