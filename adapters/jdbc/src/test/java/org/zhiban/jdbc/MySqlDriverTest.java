package org.zhiban.jdbc;

class MySqlDriverTest extends JdbcTck {

    @Override
    Database database() {
        return Servers.mySqlDriver();
    }
}
