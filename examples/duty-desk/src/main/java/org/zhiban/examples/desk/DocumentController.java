package org.zhiban.examples.desk;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.Optional;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.zhiban.core.form.FormNumber;
import org.zhiban.core.language.Language;
import org.zhiban.core.office.FrontDesk;
import org.zhiban.core.office.View;
import org.zhiban.core.staff.StaffId;
import org.zhiban.documents.DutySheets;
import org.zhiban.documents.PdfWriter;
import org.zhiban.documents.Sheet;
import org.zhiban.documents.WordWriter;

/**
 * The papers of the office for whoever is signed in (文书下载), each made from that reader's own view: what the reader may not know
 * is not on the paper, and a form the reader may not see is not there.
 */
@RestController
class DocumentController {
    private static final PdfWriter PDF = PdfWriter.standard();

    private final FrontDesk desk;

    DocumentController(FrontDesk desk) {
        this.desk = desk;
    }

    /** What a paper is saved as. */
    enum FileType {
        PDF("application/pdf"),
        DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document");

        private final String media;

        FileType(String media) {
            this.media = media;
        }

        ResponseEntity<byte[]> answer(String name, byte[] content) {
            ContentDisposition saved = ContentDisposition.attachment()
                    .filename(name + "." + name().toLowerCase(java.util.Locale.ROOT), StandardCharsets.UTF_8)
                    .build();
            return ResponseEntity.ok()
                    .header(HttpHeaders.CONTENT_TYPE, media)
                    .header(HttpHeaders.CONTENT_DISPOSITION, saved.toString())
                    .header(HttpHeaders.CACHE_CONTROL, "no-store")
                    .body(content);
        }
    }

    /** Writes a paper. */
    private interface Writing {
        void to(OutputStream out) throws IOException;
    }

    @GetMapping("/documents/forms/{number}.pdf")
    ResponseEntity<byte[]> formAsPdf(Principal who, @PathVariable String number, @RequestParam String lang)
            throws IOException {
        Sheet form = form(who, number, lang);
        return FileType.PDF.answer(number, written(out -> PDF.write(form, out)));
    }

    @GetMapping("/documents/forms/{number}.docx")
    ResponseEntity<byte[]> formAsWord(Principal who, @PathVariable String number, @RequestParam String lang)
            throws IOException {
        Sheet form = form(who, number, lang);
        return FileType.DOCX.answer(number, written(out -> WordWriter.standard().write(form, out)));
    }

    private Sheet form(Principal who, String number, String lang) {
        return there(DutySheets.of(view(who), language(lang)).form(FormNumber.parse(number)));
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

    private static byte[] written(Writing paper) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        paper.to(out);
        return out.toByteArray();
    }

    /** A number that is written wrongly names nothing. */
    @ExceptionHandler(IllegalArgumentException.class)
    @ResponseStatus(HttpStatus.NOT_FOUND)
    void namesNothing() {}
}
