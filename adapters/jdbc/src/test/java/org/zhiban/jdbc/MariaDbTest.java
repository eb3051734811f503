package org.zhiban.jdbc;

class MariaDbTest extends JdbcTck {

    @Override
    Database database() {
        return Servers.mariaDb();
    }
}
