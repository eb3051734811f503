package org.zhiban.core.analysis;

import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.zhiban.core.form.FormKind;
import org.zhiban.core.language.Wording;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.ExtraField;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.LineDuty;
import org.zhiban.core.regulation.Post;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.ShiftTemplate;

/** Lines nobody answers and forms nobody fills (电话与表单). */
final class LineProblems {
    private static final Wording NO_LINE = Wording.of("没有电话登记在此表单", "no line registers on it");
    private static final Wording NO_DESK = Wording.of("没有值班室班次", "no desk has a shift");
    private static final Wording NO_EMERGENCY = Wording.of("不受理任何类别的紧急信息", "no category of emergency is taken");

    /** Rules that are about one form only. */
    private static final Map<Code, FormKind> ABOUT = Map.of(
            Code.SHIFT_WITHOUT_RECORD, FormKind.DUTY_RECORD,
            Code.RECORD_MISSING, FormKind.DUTY_RECORD,
            Code.SHEET_MISSING, FormKind.EMERGENCY_SHEET);

    private final Inquiry inquiry;
    private final Regulation regulation;

    private LineProblems(Inquiry inquiry) {
        this.inquiry = inquiry;
        this.regulation = inquiry.regulation();
    }

    static Stream<AnalysisProblem> of(Inquiry inquiry) {
        LineProblems problems = new LineProblems(inquiry);
        return Stream.of(
                        problems.regulation.lines().stream().flatMap(problems::line),
                        problems.fields(),
                        problems.rules(),
                        problems.orders())
                .flatMap(them -> them);
    }

    private Stream<AnalysisProblem> line(LineDuty line) {
        String path = "lines[" + line.line() + "]";
        Wording name = Names.of(line.line(), regulation);
        Wording desk = Names.of(line.desk(), regulation);
        if (inquiry.templates(line.desk()).isEmpty()) {
            String at = inquiry.horizon().first() + " " + LocalTime.NOON;
            return Stream.of(new AnalysisProblem(
                    AnalysisCode.LINE_WITHOUT_DESK,
                    path,
                    Facts.of("line", name).and("desk", desk).and("at", at)));
        }
        return line.during().stream()
                .sorted()
                .map(shift -> regulation.timetable().find(shift).orElseThrow())
                .filter(shift -> !shift.post().equals(line.desk()))
                .map(shift -> elsewhere(path, name, desk, shift));
    }

    private AnalysisProblem elsewhere(String path, Wording line, Wording desk, ShiftTemplate shift) {
        return new AnalysisProblem(
                AnalysisCode.LINE_DURING_ELSEWHERE,
                path + ".during",
                Facts.of("line", line)
                        .and("desk", desk)
                        .and("shift", shift.name())
                        .and("post", Names.of(shift.post(), regulation)));
    }

    /** Why nobody fills a form, or empty if somebody does. */
    private Optional<Wording> whyUnfilled(FormKind form) {
        boolean isFilled = switch (form) {
            case DUTY_RECORD, INCOMING_REGISTER -> inquiry.has(Post.Kind.DESK);
            case EMERGENCY_SHEET -> !regulation.emergencies().kinds().isEmpty();
            case MAYOR_LINE_RECORD, LIVELIHOOD_LINE_RECORD -> isOnALine(form);
        };
        return isFilled ? Optional.empty() : Optional.of(why(form));
    }

    private boolean isOnALine(FormKind form) {
        return regulation.lines().stream()
                .anyMatch(line -> line.form().filter(form::equals).isPresent());
    }

    private static Wording why(FormKind form) {
        return switch (form) {
            case DUTY_RECORD, INCOMING_REGISTER -> NO_DESK;
            case EMERGENCY_SHEET -> NO_EMERGENCY;
            case MAYOR_LINE_RECORD, LIVELIHOOD_LINE_RECORD -> NO_LINE;
        };
    }

    private Stream<AnalysisProblem> fields() {
        List<ExtraField> fields = regulation.routine().fields();
        return IntStream.range(0, fields.size())
                .boxed()
                .flatMap(i -> whyUnfilled(fields.get(i).form())
                        .map(why -> unfilled(
                                "routine.fields[" + i + "]",
                                fields.get(i).name(),
                                fields.get(i).form(),
                                why))
                        .stream());
    }

    private Stream<AnalysisProblem> rules() {
        Map<FormKind, AnalysisProblem> told = new LinkedHashMap<>();
        Stream.of(Code.values())
                .filter(ABOUT::containsKey)
                .filter(code -> regulation.citation(code).isPresent())
                .forEach(code -> whyUnfilled(ABOUT.get(code))
                        .ifPresent(why -> told.putIfAbsent(
                                ABOUT.get(code),
                                unfilled(
                                        "rules." + Names.of(code),
                                        Names.plain(Names.of(code)),
                                        ABOUT.get(code),
                                        why))));
        return told.values().stream();
    }

    /** What comes on a citizens' line goes on its form; an office with the rule and without any such line cannot keep it. */
    private Stream<AnalysisProblem> orders() {
        boolean isTaken =
                regulation.lines().stream().anyMatch(line -> line.form().isPresent());
        return Stream.of(Code.CALL_NOT_ON_FORM)
                .filter(code -> !isTaken && regulation.citation(code).isPresent())
                .map(code -> unfilled(
                        "rules." + Names.of(code), Names.plain(Names.of(code)), FormKind.MAYOR_LINE_RECORD, NO_LINE));
    }

    private static AnalysisProblem unfilled(String path, Wording what, FormKind form, Wording why) {
        return new AnalysisProblem(
                AnalysisCode.FORM_NEVER_FILLED,
                path,
                Facts.of("what", what).and("form", form).and("why", why));
    }
}
