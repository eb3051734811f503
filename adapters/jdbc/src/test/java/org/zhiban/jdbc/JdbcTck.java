package org.zhiban.jdbc;

import com.zaxxer.hikari.HikariDataSource;
import java.sql.SQLException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.zhiban.core.logbook.Logbook;
import org.zhiban.core.staff.OfficeId;
import org.zhiban.tck.Cut;
import org.zhiban.tck.LogbookOpening;
import org.zhiban.tck.LogbookTck;
import org.zhiban.tck.OtherProcess;

/** The kit over one database. */
abstract class JdbcTck extends LogbookTck {
    private final List<HikariDataSource> pools = new ArrayList<>();

    abstract Database database();

    private HikariDataSource kept(HikariDataSource pool) {
        pools.add(pool);
        return pool;
    }

    @AfterEach
    void closePools() {
        pools.forEach(HikariDataSource::close);
    }

    @Override
    protected Logbook open(OfficeId office) {
        return JdbcLogbook.of(kept(database().pool()), office);
    }

    @Override
    protected Optional<Logbook> openInZone(OfficeId office, ZoneId zone) {
        return Optional.of(JdbcLogbook.of(kept(database().poolInZone(zone.getId())), office));
    }

    @Override
    protected Optional<Logbook> openCutting(OfficeId office, Cut moment) {
        return Optional.of(JdbcLogbook.of(new CuttingSource(kept(database().pool()), moment).source(), office));
    }

    @Override
    protected boolean damage(OfficeId office, long number) throws SQLException {
        Database.run(
                kept(database().pool()),
                "UPDATE zhiban_entry SET entry_bytes = (SELECT entry_bytes FROM (SELECT * FROM zhiban_entry) other"
                        + " WHERE office_id = '" + office + "' AND entry_no = " + (number - 1) + ")"
                        + " WHERE office_id = '" + office + "' AND entry_no = " + number);
        return true;
    }

    /** How another process opens a book: by address and user. */
    public static final class Opening implements LogbookOpening {

        @Override
        public Logbook open(OfficeId office, List<String> arguments) {
            return JdbcLogbook.of(new Database(arguments.get(0), arguments.get(1), "").pool(), office);
        }
    }

    @Override
    protected Optional<OtherProcess> otherProcess() {
        return Optional.of(new OtherProcess(
                Opening.class, List.of(database().url(), database().user())));
    }
}
