package org.zhiban.documents.internal.form;

import java.util.List;
import java.util.Optional;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.RosterId;
import org.zhiban.core.language.Language;
import org.zhiban.core.office.View;
import org.zhiban.core.time.DateSpan;
import org.zhiban.documents.Spreadsheet;

/** The tables of an office, read and marked (表格汇集). */
public final class Tables {
    private final Reading reading;

    /**
     * The tables (表格) a view gives.
     *
     * @param view the reader's view
     * @param language the language of the labels
     */
    public Tables(View view, Language language) {
        this.reading = Reading.of(view, language);
    }

    /**
     * A roster (值班表).
     *
     * @param id its name
     * @return the table; empty if there is no such roster
     */
    public Optional<Spreadsheet> roster(RosterId id) {
        return reading.view().rosterSheet(id).map(roster -> {
            RosterGrid grid = new RosterGrid(reading, roster);
            return spreadsheet(grid.title(), Label.open(), List.of(grid.grid()));
        });
    }

    /**
     * The statistics (值班统计) of some days.
     *
     * @param days the days
     * @return the table
     */
    public Spreadsheet statistics(DateSpan days) {
        StatisticsGrids grids = new StatisticsGrids(reading, reading.view().statistics(days));
        return spreadsheet(grids.title(), reading.label(counted(days)), List.of(grids.people(), grids.business()));
    }

    private List<LogEntry> counted(DateSpan days) {
        return reading.view().log().stream()
                .filter(entry -> days.contains(reading.view().plan().dateOf(entry.enteredAt())))
                .toList();
    }

    private Spreadsheet spreadsheet(String title, Label label, List<Spreadsheet.Grid> grids) {
        return new Spreadsheet(
                title,
                reading.marking(label),
                grids,
                reading.language(),
                reading.view().now());
    }
}
