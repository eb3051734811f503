package org.zhiban.examples.desk;

import java.io.IOException;
import java.security.Principal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.zhiban.core.language.Language;
import org.zhiban.core.office.FrontDesk;
import org.zhiban.core.office.View;
import org.zhiban.core.regulation.Clause;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.DateSpan;
import org.zhiban.documents.Block;
import org.zhiban.documents.DutySheets;
import org.zhiban.documents.DutySpreadsheets;
import org.zhiban.documents.ExcelWriter;
import org.zhiban.documents.PdfWriter;
import org.zhiban.documents.WordWriter;

/** The reports (报表) of the office to take away, each as its reader may see it: inspection, statistics, regulation. */
@RestController
@RequestMapping("/reports")
class ReportController {
    private static final PdfWriter PDF = PdfWriter.standard();

    private final FrontDesk office;
    private final ClauseProofs proofs;

    ReportController(FrontDesk office, ClauseProofs proofs) {
        this.office = office;
        this.proofs = proofs;
    }

    private View view(Principal who) {
        return office.view(StaffId.of(who.getName()));
    }

    @GetMapping("inspection.pdf")
    ResponseEntity<byte[]> inspectionAsPdf(Principal who, @RequestParam String days, @RequestParam String lang)
            throws IOException {
        return SavedAs.PDF.answer(
                named("inspection", days),
                out -> PDF.write(sheets(view(who), lang).inspection(DateSpan.parse(days)), out));
    }

    @GetMapping("inspection.docx")
    ResponseEntity<byte[]> inspectionAsWord(Principal who, @RequestParam String days, @RequestParam String lang)
            throws IOException {
        return SavedAs.DOCX.answer(
                named("inspection", days),
                out -> WordWriter.standard().write(sheets(view(who), lang).inspection(DateSpan.parse(days)), out));
    }

    @GetMapping("statistics.xlsx")
    ResponseEntity<byte[]> statistics(Principal who, @RequestParam String days, @RequestParam String lang)
            throws IOException {
        return SavedAs.XLSX.answer(
                named("statistics", days),
                out -> ExcelWriter.standard()
                        .write(DutySpreadsheets.of(view(who), language(lang)).statistics(DateSpan.parse(days)), out));
    }

    @GetMapping("regulation.pdf")
    ResponseEntity<byte[]> regulation(Principal who, @RequestParam String lang) throws IOException {
        View view = view(who);
        LocalDate today = today(view);
        Map<String, List<String>> told = office.regulations().on(today).clauses().stream()
                .collect(Collectors.toMap(
                        Clause::id,
                        clause ->
                                proofs.of(clause).map(ClauseProofs.Proof::told).toList()));
        return SavedAs.PDF.answer(
                named("regulation", today.toString()),
                out -> PDF.write(sheets(view, lang).regulation(today, told), out));
    }

    /** A clause's parameters in force, in words, and what proves it. */
    record Ground(String clause, List<String> parameters, List<ClauseProofs.Proof> proofs) {}

    /** What each clause comes to, in the order of the regulation. */
    @GetMapping("grounds")
    List<Ground> grounds(Principal who, @RequestParam String lang) {
        View view = view(who);
        LocalDate today = today(view);
        List<Clause> clauses = office.regulations().on(today).clauses();
        Block.Table table = sheets(view, lang).regulation(today, Map.of()).blocks().stream()
                .filter(Block.Table.class::isInstance)
                .map(Block.Table.class::cast)
                .findFirst()
                .orElseThrow();
        int column = table.columns().stream().map(Block.Column::key).toList().indexOf("施行参数");
        return IntStream.range(0, clauses.size())
                .mapToObj(
                        i -> ground(clauses.get(i), table.lines().get(i).cells().get(column)))
                .toList();
    }

    private Ground ground(Clause clause, String parameters) {
        return new Ground(
                clause.id(), parameters.lines().toList(), proofs.of(clause).toList());
    }

    private static LocalDate today(View view) {
        return view.plan().dateOf(view.now());
    }

    private static DutySheets sheets(View view, String lang) {
        return DutySheets.of(view, language(lang));
    }

    private static Language language(String lang) {
        return Language.valueOf(lang.toUpperCase(Locale.ROOT));
    }

    private static String named(String what, String days) {
        return what + "-" + days.replace('/', '_');
    }

    @ExceptionHandler(IllegalArgumentException.class)
    @ResponseStatus(HttpStatus.BAD_REQUEST)
    Map<String, String> malformed(IllegalArgumentException wrong) {
        return Map.of("detail", wrong.getMessage());
    }
}
