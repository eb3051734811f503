package org.zhiban.file;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.zhiban.core.event.Assignment;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.language.Wording;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Regulations;
import org.zhiban.core.regulation.ShiftTemplate;
import org.zhiban.core.staff.StaffDirectory;
import org.zhiban.core.staff.StaffId;

/**
 * Roster files (值班表文件): a roster as a comma-separated table with the columns 日期 date, 班次 shift, 工号 id and 姓名 name. For a
 * month rostered elsewhere, to be carried over as history, and for assignments agreed beforehand.
 *
 * <p>A shift is named as the regulation names it in Chinese, or by its id. Files are written in UTF-8 with a mark at the
 * start, so that spreadsheets show the names.
 */
public final class RosterFile {
    private static final Map<String, String> COLUMNS = Map.of("日期", "date", "班次", "shift", "工号", "id", "姓名", "name");

    private RosterFile() {}

    /**
     * Reads a roster (读取值班表).
     *
     * @param file the file, in UTF-8 or GB18030
     * @param regulation the regulation that names the shifts
     * @param staff the staff directory
     * @return who takes which shift, in the order of the file; whether the day has such a shift is the office's to judge
     * @throws InputException if anything is wrong with it; all problems at once
     * @throws IOException if the file cannot be read
     */
    public static List<Assignment> read(Path file, Regulation regulation, StaffDirectory staff) throws IOException {
        Table table = Table.commaSeparated(file, name -> COLUMNS.getOrDefault(name, name));
        List<Assignment> assignments = new ArrayList<>();
        if (table.hasColumns("date", "shift", "id")) {
            table.rows().forEach(row -> assignment(row, regulation, staff).ifPresent(assignments::add));
        }
        Table.requireSound(table.problems());
        return assignments;
    }

    private static Optional<Assignment> assignment(Table.Row row, Regulation regulation, StaffDirectory staff) {
        row.required("date");
        Optional<LocalDate> date = row.date("date");
        Optional<ShiftTemplate> shift = row.required("shift").flatMap(text -> shift(row, text, regulation));
        Optional<DutyOfficer> officer = row.required("id").flatMap(text -> officer(row, text, staff));
        row.optional("name")
                .filter(name ->
                        officer.filter(known -> !known.name().equals(name)).isPresent())
                .ifPresent(
                        name -> row.problem("name", name, Wording.of("与工号对应的姓名不符。", "It is not the name of that id.")));
        if (date.isEmpty() || shift.isEmpty() || officer.isEmpty()) {
            return Optional.empty();
        }
        return row.make(() -> new Assignment(
                new ShiftId(shift.get().post(), date.get(), shift.get().id()), officer.get()));
    }

    private static Optional<ShiftTemplate> shift(Table.Row row, String text, Regulation regulation) {
        Optional<ShiftTemplate> found = regulation.timetable().templates().stream()
                .filter(template ->
                        template.id().equals(text) || template.name().zh().equals(text))
                .findFirst();
        if (found.isEmpty()) {
            String names = String.join(
                    "、",
                    regulation.timetable().templates().stream()
                            .map(one -> one.name().zh())
                            .toList());
            row.problem("shift", text, Wording.of("须为制度所列班次：" + names + "。", "It must be a shift of the regulation."));
        }
        return found;
    }

    private static Optional<DutyOfficer> officer(Table.Row row, String text, StaffDirectory staff) {
        Optional<DutyOfficer> found =
                row.make(() -> StaffId.of(text)).flatMap(staff::find).map(DutyOfficer::of);
        if (found.isEmpty()) {
            row.problem("id", text, Wording.of("须为人员名录中的工号。", "It must be an id of the staff directory."));
        }
        return found;
    }

    /**
     * Writes a roster (写出值班表), over a file of that name if there is one.
     *
     * @param file the file
     * @param assignments who takes which shift
     * @param regulation the regulation that names the shifts
     * @throws IOException if the file cannot be written
     * @throws IllegalArgumentException if an assignment is of no shift of the regulation
     */
    public static void write(Path file, List<Assignment> assignments, Regulation regulation) throws IOException {
        Files.writeString(file, text(assignments, any -> regulation), StandardCharsets.UTF_8);
    }

    /**
     * A roster as the text of such a file (值班表文本), with the mark at its start.
     *
     * @param assignments who takes which shift
     * @param regulations the regulation in its versions; that of its day names each shift
     * @return the text
     * @throws IllegalArgumentException if an assignment is of no shift of the regulation
     */
    public static String text(List<Assignment> assignments, Regulations regulations) {
        return text(assignments, regulations::on);
    }

    private static String text(List<Assignment> assignments, Function<LocalDate, Regulation> regulation) {
        StringWriter text = new StringWriter().append('\uFEFF');
        CsvWriter writer = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
        writer.writeRecord("日期", "班次", "工号", "姓名");
        for (Assignment one : assignments) {
            writer.writeRecord(
                    one.shift().date().toString(),
                    nameOf(one.shift(), regulation.apply(one.shift().date())),
                    one.officer().id().value(),
                    one.officer().name());
        }
        return text.toString();
    }

    private static String nameOf(ShiftId shift, Regulation regulation) {
        return regulation
                .timetable()
                .find(shift.template())
                .map(template -> template.name().zh())
                .orElseThrow(() -> new IllegalArgumentException(
                        "班次 regulation " + regulation.version() + " has no shift " + shift));
    }
}
