package org.zhiban.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhiban.core.event.RosterId;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.form.FormKind;
import org.zhiban.core.form.FormNumber;
import org.zhiban.core.language.Language;
import org.zhiban.core.office.View;
import org.zhiban.core.time.DateSpan;
import org.zhiban.documents.internal.form.Papers;

/**
 * The papers of an office (值班文书): forms, handover sheet, roster and reports, as a reader may see them. Everything is read
 * through the reader's view; where guarded content stands on a sheet, the sheet bears the strictest of its marks.
 *
 * <pre>{@code
 * DutySheets sheets = DutySheets.of(office.view(zhang), Language.ZH);
 * Sheet record = sheets.form(FormNumber.parse("值〔2026〕1号")).orElseThrow();
 * PdfWriter.standard().write(record, out);
 * }</pre>
 *
 * <p>Immutable; safe for use by several threads.
 */
public final class DutySheets {
    private final Papers papers;

    private DutySheets(Papers papers) {
        this.papers = papers;
    }

    /**
     * The papers (文书) a view gives.
     *
     * @param view the reader's view
     * @param language the language of the labels; what was written stands as it was written
     * @return the papers
     * @throws NullPointerException if an argument is null
     */
    public static DutySheets of(View view, Language language) {
        return new DutySheets(new Papers(view, language));
    }

    /**
     * A form left blank (空白表单), for the days on which paper has to do.
     *
     * @param kind which form
     * @return the sheet, with the office's own fields
     */
    public Sheet blank(FormKind kind) {
        return papers.blank(kind);
    }

    /**
     * A form as it stands filled in (已填表单).
     *
     * @param number its number
     * @return the sheet, or empty if there is no such form or the reader may not see it
     */
    public Optional<Sheet> form(FormNumber number) {
        return papers.filled(number);
    }

    /**
     * The handover sheet left blank (空白交接班单).
     *
     * @return the sheet
     */
    public Sheet blankHandover() {
        return papers.blankHandover();
    }

    /**
     * The handover sheet of a shift (交接班单).
     *
     * @param ending the shift that was or is to be handed over
     * @return the sheet, or empty if no handover of it was offered
     */
    public Optional<Sheet> handover(ShiftId ending) {
        return papers.handover(ending);
    }

    /**
     * The roster for the wall (上墙值班表), a line a day, on A4 across; {@link Sheet#on} takes other paper.
     *
     * @param id its name
     * @return the sheet, published or not yet; empty if there is no such roster
     */
    public Optional<Sheet> roster(RosterId id) {
        return papers.roster(id);
    }

    /**
     * The inspection report (检查通报) of some days, clause 三(七): what the book shows against which clause, who inspected, who was
     * criticised, and the counts. It accuses nobody.
     *
     * @param days the days, up to today
     * @return the sheet
     */
    public Sheet inspection(DateSpan days) {
        return papers.inspection(days);
    }

    /**
     * The regulation report (制度执行一览): clause by clause what it says, the rules that hold it, the parameters in force under
     * it, and what proves it.
     *
     * @param date the day whose regulation it is
     * @param proofs what proves each clause, by its id, such as the sentences of the tests; a clause not in it has none
     * @return the sheet
     * @throws IllegalArgumentException if no regulation is in force that day
     */
    public Sheet regulation(LocalDate date, Map<String, List<String>> proofs) {
        return papers.regulation(date, proofs);
    }
}
