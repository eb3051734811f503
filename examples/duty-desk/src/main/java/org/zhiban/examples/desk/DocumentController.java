package org.zhiban.examples.desk;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.zhiban.core.event.RosterId;
import org.zhiban.core.form.FormNumber;
import org.zhiban.core.language.Language;
import org.zhiban.core.office.FrontDesk;
import org.zhiban.core.office.View;
import org.zhiban.core.staff.OfficeId;
import org.zhiban.core.staff.StaffId;
import org.zhiban.documents.DutyCalendars;
import org.zhiban.documents.DutySheets;
import org.zhiban.documents.DutySpreadsheets;
import org.zhiban.documents.ExcelWriter;
import org.zhiban.documents.PdfWriter;
import org.zhiban.documents.Sheet;
import org.zhiban.documents.Spreadsheet;
import org.zhiban.documents.WordWriter;

/**
 * The papers of the office for whoever is signed in (文书下载), each made from that reader's own view: what the reader may not know
 * is not on the paper, and a form the reader may not see is not there.
 */
@RestController
class DocumentController {
    private static final PdfWriter PDF = PdfWriter.standard();

    private final FrontDesk desk;
    private final OfficeId office;

    DocumentController(FrontDesk desk, OfficeId office) {
        this.desk = desk;
        this.office = office;
    }

    @GetMapping("/documents/forms/{number}.pdf")
    ResponseEntity<byte[]> formAsPdf(Principal who, @PathVariable String number, @RequestParam String lang)
            throws IOException {
        Sheet form = form(who, number, lang);
        return SavedAs.PDF.answer(number, out -> PDF.write(form, out));
    }

    @GetMapping("/documents/forms/{number}.docx")
    ResponseEntity<byte[]> formAsWord(Principal who, @PathVariable String number, @RequestParam String lang)
            throws IOException {
        Sheet form = form(who, number, lang);
        return SavedAs.DOCX.answer(number, out -> WordWriter.standard().write(form, out));
    }

    private Sheet form(Principal who, String number, String lang) {
        return there(DutySheets.of(view(who), language(lang)).form(FormNumber.parse(number)));
    }

    @GetMapping("/documents/rosters/{month}.pdf")
    ResponseEntity<byte[]> rosterAsPdf(Principal who, @PathVariable String month, @RequestParam String lang)
            throws IOException {
        Sheet wall = there(DutySheets.of(view(who), language(lang)).roster(RosterId.of(month)));
        return SavedAs.PDF.answer("roster-" + month, out -> PDF.write(wall, out));
    }

    @GetMapping("/documents/rosters/{month}.xlsx")
    ResponseEntity<byte[]> rosterAsExcel(Principal who, @PathVariable String month, @RequestParam String lang)
            throws IOException {
        Spreadsheet roster =
                there(DutySpreadsheets.of(view(who), language(lang)).roster(RosterId.of(month)));
        return SavedAs.XLSX.answer(
                "roster-" + month, out -> ExcelWriter.standard().write(roster, out));
    }

    @GetMapping("/documents/calendars/office.ics")
    ResponseEntity<byte[]> calendarOfAll(Principal who, @RequestParam String lang) throws IOException {
        return calendar("duty", calendars(who, lang).office());
    }

    /** Everybody's own turns. */
    @GetMapping("/documents/calendars/mine.ics")
    ResponseEntity<byte[]> calendarOfOneself(Principal who, @RequestParam String lang) throws IOException {
        return calendar("duty-" + who.getName(), calendars(who, lang).person(StaffId.of(who.getName())));
    }

    private static ResponseEntity<byte[]> calendar(String name, String calendar) throws IOException {
        return SavedAs.ICS.answer(name, out -> out.write(calendar.getBytes(StandardCharsets.UTF_8)));
    }

    private DutyCalendars calendars(Principal who, String lang) {
        return DutyCalendars.of(office, view(who), language(lang));
    }

    private View view(Principal who) {
        StaffId reader = StaffId.of(who.getName());
        if (!desk.isMember(reader)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return desk.view(reader);
    }

    private static Language language(String lang) {
        return lang.equals("en") ? Language.EN : Language.ZH;
    }

    private static <T> T there(Optional<T> found) {
        return found.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    /** A number that is written wrongly names nothing. */
    @ExceptionHandler(IllegalArgumentException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void namesNothing() {}
}
