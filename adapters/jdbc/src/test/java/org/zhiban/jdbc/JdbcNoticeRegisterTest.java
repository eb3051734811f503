package org.zhiban.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhiban.core.logbook.LogbookException;
import org.zhiban.core.notice.NoticeRegister;
import org.zhiban.core.office.MovedClock;
import org.zhiban.core.staff.OfficeId;

/** What the kit does not ask: the lease to the microsecond, offices, a database that is gone. */
class JdbcNoticeRegisterTest {
    private static final OfficeId OFFICE = OfficeId.of("jiaohe");
    private static final Duration LEASE = Duration.ofMinutes(5);

    private final MovedClock clock = new MovedClock("2026-10-01T08:00");
    private final List<HikariDataSource> pools = new ArrayList<>();

    static Stream<Database> databases() {
        return Stream.of(
                Servers.postgreSql14(), Servers.postgreSql18(), Servers.mariaDb(), Servers.mySqlDriver(), Servers.h2());
    }

    private NoticeRegister process(Database database) {
        return process(database, OFFICE);
    }

    private NoticeRegister process(Database database, OfficeId office) {
        HikariDataSource pool = database.pool();
        pools.add(pool);
        return JdbcNoticeRegister.of(pool, office, clock, LEASE);
    }

    private void emptied(Database database) throws Exception {
        try (HikariDataSource pool = database.pool()) {
            Database.run(pool, "DELETE FROM zhiban_notice");
        }
    }

    @AfterEach
    void close() {
        pools.forEach(HikariDataSource::close);
    }

    @ParameterizedTest
    @MethodSource("databases")
    void another_office_has_a_register_of_its_own(Database database) throws Exception {
        emptied(database);
        assertThat(process(database).claim("n1 sms")).isTrue();
        assertThat(process(database, OfficeId.of("xinzhan")).claim("n1 sms")).isTrue();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_claim_holds_until_its_lease_is_over(Database database) throws Exception {
        emptied(database);
        NoticeRegister dead = process(database);
        NoticeRegister other = process(database);
        assertThat(dead.claim("n2 sms")).isTrue();

        clock.moveTo(clock.instant().plus(LEASE).minusNanos(1_000));
        assertThat(other.claim("n2 sms")).isFalse();
        clock.moveTo(clock.instant().plusNanos(1_000));
        assertThat(other.claim("n2 sms")).isTrue();
        assertThat(dead.claim("n2 sms")).isFalse();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void without_a_database_nothing_is_claimed(Database database) {
        NoticeRegister register = process(database);
        pools.get(0).close();
        assertThatThrownBy(() -> register.claim("n3 sms")).isInstanceOf(LogbookException.Unavailable.class);
    }
}
