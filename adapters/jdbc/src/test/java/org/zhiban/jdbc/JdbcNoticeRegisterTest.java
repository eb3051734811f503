package org.zhiban.jdbc;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhiban.core.logbook.LogbookException;
import org.zhiban.core.notice.NoticeRegister;
import org.zhiban.core.office.MovedClock;
import org.zhiban.core.staff.OfficeId;

/** Two processes are two pools here: nothing is shared but the database. */
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
    void one_process_gets_the_claim_and_none_after_it_is_delivered(Database database) throws Exception {
        emptied(database);
        NoticeRegister one = process(database);
        NoticeRegister other = process(database);

        assertThat(one.claim("n1 sms")).isTrue();
        assertThat(other.claim("n1 sms")).isFalse();
        assertThat(one.claim("n1 sms")).isFalse();
        one.delivered("n1 sms");
        other.release("n1 sms");
        clock.moveTo("2027-10-01T08:00");
        assertThat(process(database).claim("n1 sms")).isFalse();
        assertThat(other.claim("n1 post")).isTrue();
        assertThat(process(database, OfficeId.of("xinzhan")).claim("n1 sms")).isTrue();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void what_was_given_back_or_left_behind_is_free_again(Database database) throws Exception {
        emptied(database);
        NoticeRegister dead = process(database);
        NoticeRegister other = process(database);
        dead.claim("n2 sms");
        dead.release("n2 sms");
        assertThat(dead.claim("n2 sms")).isTrue();

        clock.moveTo(clock.instant().plus(LEASE).minusNanos(1_000));
        assertThat(other.claim("n2 sms")).isFalse();
        clock.moveTo(clock.instant().plusNanos(1_000));
        assertThat(other.claim("n2 sms")).isTrue();
        assertThat(dead.claim("n2 sms")).isFalse();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void of_many_who_claim_at_once_one_gets_it_each_time(Database database) throws Exception {
        emptied(database);
        List<NoticeRegister> processes = List.of(process(database), process(database));
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            for (int round = 0; round < 20; round++) {
                String key = "n" + round;
                List<Callable<Boolean>> claims = IntStream.range(0, 8)
                        .mapToObj(i ->
                                (Callable<Boolean>) () -> processes.get(i % 2).claim(key))
                        .toList();
                assertThat(wins(threads.invokeAll(claims))).isEqualTo(1);
                clock.moveTo(clock.instant().plus(LEASE));
                assertThat(wins(threads.invokeAll(claims)))
                        .as("after the lease")
                        .isEqualTo(1);
            }
        } finally {
            threads.shutdown();
        }
    }

    private static long wins(List<Future<Boolean>> claims) throws Exception {
        long wins = 0;
        for (Future<Boolean> claim : claims) {
            wins += claim.get() ? 1 : 0;
        }
        return wins;
    }

    @ParameterizedTest
    @MethodSource("databases")
    void without_a_database_nothing_is_claimed(Database database) {
        NoticeRegister register = process(database);
        pools.get(0).close();
        assertThatThrownBy(() -> register.claim("n3 sms")).isInstanceOf(LogbookException.Unavailable.class);
    }
}
