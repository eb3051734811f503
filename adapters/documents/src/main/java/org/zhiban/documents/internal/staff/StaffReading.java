package org.zhiban.documents.internal.staff;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.zhiban.core.language.Wording;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.staff.Exemption;
import org.zhiban.core.staff.Leave;
import org.zhiban.core.staff.SectionId;
import org.zhiban.core.staff.StaffDirectory;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.staff.StaffMember;
import org.zhiban.core.time.DateSpan;
import org.zhiban.documents.WorkbookException;
import org.zhiban.documents.WorkbookProblem;

/** Staff and leave as a workbook has them (人员与请假读取), all or nothing. One thread at a time. */
public final class StaffReading {
    private static final Map<String, String> COLUMNS = Map.ofEntries(
            Map.entry("工号", "id"),
            Map.entry("姓名", "name"),
            Map.entry("科室", "section"),
            Map.entry("职务", "position"),
            Map.entry("电话", "phone"),
            Map.entry("入职", "joined"),
            Map.entry("离任", "left"),
            Map.entry("性别", "sex"),
            Map.entry("出生", "born"),
            Map.entry("豁免", "exempt"),
            Map.entry("起", "from"),
            Map.entry("止", "through"),
            Map.entry("事由", "reason"));
    private static final List<String> OWN =
            List.of("id", "name", "section", "position", "phone", "joined", "left", "born", "exempt");

    private final Workbook workbook;
    private final Regulation regulation;
    private final List<WorkbookProblem> problems = new ArrayList<>();
    private final Map<StaffId, StaffMember> members = new LinkedHashMap<>();

    /**
     * A reading (读取).
     *
     * @param workbook the workbook
     * @param regulation the regulation that names the sections
     */
    public StaffReading(Workbook workbook, Regulation regulation) {
        this.workbook = workbook;
        this.regulation = regulation;
    }

    /**
     * The directory (人员名录).
     *
     * @return people and their leave
     * @throws WorkbookException if anything is wrong, with all of it
     */
    public StaffDirectory directory() {
        Sheet people = Optional.ofNullable(workbook.getSheet("人员")).orElseGet(() -> workbook.getSheetAt(0));
        table(people, "工号", "姓名", "科室").rows().forEach(this::addMember);
        List<Leave> leave = Optional.ofNullable(workbook.getSheet("请假")).stream()
                .flatMap(sheet -> table(sheet, "工号", "起", "止").rows().stream())
                .flatMap(row -> leave(row).stream())
                .toList();
        if (!problems.isEmpty()) {
            throw new WorkbookException(problems);
        }
        return StaffDirectory.of(List.copyOf(members.values()), leave);
    }

    private SheetTable table(Sheet sheet, String... required) {
        return SheetTable.read(sheet, name -> COLUMNS.getOrDefault(name, name), List.of(required), problems);
    }

    private void addMember(SheetRow row) {
        Optional<StaffId> id = row.required("id").flatMap(text -> row.make("id", () -> StaffId.of(text)));
        Optional<String> name = row.required("name");
        Optional<SectionId> section = row.required("section").flatMap(text -> section(row, text));
        Optional<LocalDate> joined = row.date("joined");
        Optional<LocalDate> left = row.date("left");
        Optional<LocalDate> born = row.date("born");
        List<Exemption> exemptions = exemptions(row);
        if (id.isEmpty() || name.isEmpty() || section.isEmpty()) {
            return;
        }
        row.make(
                        left.isPresent() ? "left" : "name",
                        () -> new StaffMember(
                                id.get(),
                                name.get(),
                                section.get(),
                                row.optional("position").orElse(""),
                                row.optional("phone"),
                                joined,
                                left,
                                born,
                                exemptions,
                                attributes(row)))
                .filter(member -> members.putIfAbsent(member.id(), member) != null)
                .ifPresent(again ->
                        row.problem("id", again.id().value(), Wording.of("工号重复。", "This id is listed twice.")));
    }

    private static Map<String, String> attributes(SheetRow row) {
        Map<String, String> attributes = row.fields();
        attributes.keySet().removeAll(OWN);
        attributes.values().removeIf(String::isEmpty);
        return attributes;
    }

    /** 孕期:2026-03-01/2026-12-31, several of them apart by a semicolon; both days included. */
    private static List<Exemption> exemptions(SheetRow row) {
        return row.optional("exempt").stream()
                .flatMap(all -> Stream.of(all.split("[;；]")))
                .flatMap(one -> exemption(row, one.strip()).stream())
                .toList();
    }

    private static Optional<Exemption> exemption(SheetRow row, String text) {
        try {
            return Optional.of(Exemption.parse(text));
        } catch (IllegalArgumentException e) {
            row.problem(
                    "exempt",
                    text,
                    Wording.of(
                            "须为“事项:起/止”，如孕期:2026-03-01/2026-12-31。",
                            "It must be kind:first/last such as pregnancy:2026-03-01/2026-12-31."));
            return Optional.empty();
        }
    }

    private Optional<SectionId> section(SheetRow row, String text) {
        Optional<SectionId> found = regulation.sections().stream()
                .filter(section -> Stream.of(
                                section.name().zh(),
                                section.name().en(),
                                section.id().value())
                        .anyMatch(text::equalsIgnoreCase))
                .map(section -> section.id())
                .findFirst();
        if (found.isEmpty()) {
            String names = regulation.sections().stream()
                    .map(section -> section.name().zh())
                    .collect(Collectors.joining("、"));
            row.problem(
                    "section",
                    text,
                    Wording.of("须为制度所列科室：" + names + "。", "It must be a section of the regulation: " + names + "."));
        }
        return found;
    }

    private Optional<Leave> leave(SheetRow row) {
        Optional<StaffMember> member = row.required("id").flatMap(text -> member(row, text));
        row.optional("name")
                .filter(name ->
                        member.filter(known -> !known.name().equals(name)).isPresent())
                .ifPresent(
                        name -> row.problem("name", name, Wording.of("与工号对应的姓名不符。", "It is not the name of that id.")));
        row.required("from");
        row.required("through");
        Optional<LocalDate> from = row.date("from");
        Optional<LocalDate> through = row.date("through");
        if (member.isEmpty() || from.isEmpty() || through.isEmpty()) {
            return Optional.empty();
        }
        return row.make(
                "through",
                () -> new Leave(
                        member.get().id(),
                        DateSpan.through(from.get(), through.get()),
                        row.optional("reason").orElse("")));
    }

    private Optional<StaffMember> member(SheetRow row, String text) {
        Optional<StaffMember> member = members.values().stream()
                .filter(known -> known.id().value().equals(text))
                .findFirst();
        if (member.isEmpty()) {
            row.problem("id", text, Wording.of("须为人员表中的工号。", "It must be an id of the staff sheet."));
        }
        return member;
    }
}
