package org.zhiban.documents;

import java.util.Optional;
import org.zhiban.core.event.RosterId;
import org.zhiban.core.language.Language;
import org.zhiban.core.office.View;
import org.zhiban.core.time.DateSpan;
import org.zhiban.documents.internal.form.Tables;

/**
 * The tables of an office (值班表格): roster and statistics, as a reader may see them, for {@link ExcelWriter}. Everything is read
 * through the reader's view.
 *
 * <pre>{@code
 * DutySpreadsheets tables = DutySpreadsheets.of(office.view(zhang), Language.ZH);
 * Spreadsheet october = tables.roster(RosterId.of("2026-10")).orElseThrow();
 * ExcelWriter.standard().write(october, out);
 * }</pre>
 *
 * <p>Immutable; safe for use by several threads.
 */
public final class DutySpreadsheets {
    private final Tables tables;

    private DutySpreadsheets(Tables tables) {
        this.tables = tables;
    }

    /**
     * The tables (表格) a view gives.
     *
     * @param view the reader's view
     * @param language the language of the labels; what was written stands as it was written
     * @return the tables
     * @throws NullPointerException if an argument is null
     */
    public static DutySpreadsheets of(View view, Language language) {
        return new DutySpreadsheets(new Tables(view, language));
    }

    /**
     * A roster (值班表), clause 一(二): days down, posts across, with phones; who drew it up and approved it, when it was published,
     * the number of its last amendment. No roster is guarded: who serves when everybody may read.
     *
     * @param id its name
     * @return the table, published or not yet; empty if there is no such roster
     */
    public Optional<Spreadsheet> roster(RosterId id) {
        return tables.roster(id);
    }

    /**
     * The statistics (值班统计) of some days, such as a month, clause 三(七): a sheet of people and one of findings and matters. It
     * counts what the reader may see; where guarded records are among that, it bears the strictest of their marks.
     *
     * @param days the days
     * @return the table
     */
    public Spreadsheet statistics(DateSpan days) {
        return tables.statistics(days);
    }
}
