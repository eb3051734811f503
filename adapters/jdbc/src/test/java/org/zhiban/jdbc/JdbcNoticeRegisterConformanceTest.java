package org.zhiban.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.zhiban.core.notice.NoticeRegister;
import org.zhiban.core.office.MovedClock;
import org.zhiban.core.staff.OfficeId;
import org.zhiban.tck.NoticeRegisterTck;

/** The kit in each database that is run. Two processes are two pools here: nothing is shared but the database. */
class JdbcNoticeRegisterConformanceTest {

    abstract static class InDatabase extends NoticeRegisterTck {
        private static final Duration LEASE = Duration.ofMinutes(5);

        private final MovedClock clock = new MovedClock("2026-10-01T08:00");
        private final List<HikariDataSource> pools = new ArrayList<>();
        private final Database database;

        InDatabase(Database database) {
            this.database = database;
        }

        @Override
        protected NoticeRegister register() {
            HikariDataSource pool = database.pool();
            pools.add(pool);
            return JdbcNoticeRegister.of(pool, OfficeId.of("tck"), clock, LEASE);
        }

        @Override
        protected NoticeRegister afterDeath() {
            clock.moveTo(clock.instant().plus(LEASE));
            return register();
        }

        @AfterEach
        void close() {
            pools.forEach(HikariDataSource::close);
        }
    }

    @Nested
    class PostgreSql14 extends InDatabase {
        PostgreSql14() {
            super(Servers.postgreSql14());
        }
    }

    @Nested
    class PostgreSql18 extends InDatabase {
        PostgreSql18() {
            super(Servers.postgreSql18());
        }
    }

    @Nested
    class MariaDb extends InDatabase {
        MariaDb() {
            super(Servers.mariaDb());
        }
    }

    @Nested
    class MySqlDriver extends InDatabase {
        MySqlDriver() {
            super(Servers.mySqlDriver());
        }
    }

    @Nested
    class H2 extends InDatabase {
        H2() {
            super(Servers.h2());
        }
    }
}
