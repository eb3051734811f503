package org.zhiban.jdbc;

class H2FileTest extends JdbcTck {

    @Override
    Database database() {
        return Servers.h2();
    }
}
