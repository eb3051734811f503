package org.zhiban.file;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhiban.core.language.Wording;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.staff.Exemption;
import org.zhiban.core.staff.Leave;
import org.zhiban.core.staff.Section;
import org.zhiban.core.staff.SectionId;
import org.zhiban.core.staff.StaffDirectory;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.staff.StaffMember;
import org.zhiban.core.time.DateSpan;

/**
 * Staff and leave files (人员文件、请假文件): comma-separated tables, in UTF-8 or GB18030.
 *
 * <p>Staff columns: 工号 id, 姓名 name, 科室 section (by Chinese or English name or id), 职务 position, 电话 phone, 入职 joined, 离任
 * left, 出生 born, 豁免 exempt ({@code 孕期:2026-03-01/2026-12-31}, several apart by semicolons); 性别 becomes the attribute {@code sex}, and any further column an attribute under its own name. Leave columns: 工号 id,
 * 姓名 name (checked if given), 起 from, 止 through (both included), 事由 reason.
 */
public final class StaffFile {
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

    private StaffFile() {}

    /**
     * Reads a staff file and a leave file (读取人员与请假).
     *
     * @param staff the staff file
     * @param leave the leave file
     * @param regulation the regulation that names the sections
     * @return the directory
     * @throws InputException if anything is wrong with them; all problems of both at once
     * @throws IOException if a file cannot be read
     */
    public static StaffDirectory read(Path staff, Path leave, Regulation regulation) throws IOException {
        return read(staff, Optional.of(leave), regulation);
    }

    /**
     * Reads a staff file of people none of whom is on leave (读取人员).
     *
     * @param staff the staff file
     * @param regulation the regulation that names the sections
     * @return the directory
     * @throws InputException if anything is wrong with it; all problems at once
     * @throws IOException if the file cannot be read
     */
    public static StaffDirectory read(Path staff, Regulation regulation) throws IOException {
        return read(staff, Optional.empty(), regulation);
    }

    private static StaffDirectory read(Path staff, Optional<Path> leave, Regulation regulation) throws IOException {
        Map<String, StaffMember> members = new LinkedHashMap<>();
        List<Leave> leaves = new ArrayList<>();
        Table people = Table.commaSeparated(staff, StaffFile::column);
        if (people.hasColumns("id", "name", "section")) {
            people.rows().forEach(row -> addMember(row, regulation, members));
        }
        List<InputProblem> problems = new ArrayList<>(people.problems());
        if (leave.isPresent()) {
            Table away = Table.commaSeparated(leave.get(), StaffFile::column);
            if (away.hasColumns("id", "from", "through")) {
                away.rows().forEach(row -> leave(row, members).ifPresent(leaves::add));
            }
            problems.addAll(away.problems());
        }
        Table.requireSound(problems);
        return StaffDirectory.of(List.copyOf(members.values()), leaves);
    }

    private static String column(String name) {
        return COLUMNS.getOrDefault(name, name);
    }

    private static void addMember(Table.Row row, Regulation regulation, Map<String, StaffMember> members) {
        Optional<StaffId> id = row.required("id").flatMap(text -> row.make(() -> StaffId.of(text)));
        Optional<String> name = row.required("name");
        Optional<SectionId> section = row.required("section").flatMap(text -> section(row, text, regulation));
        Optional<LocalDate> joined = row.date("joined");
        Optional<LocalDate> left = row.date("left");
        Optional<LocalDate> born = row.date("born");
        List<Exemption> exemptions = exemptions(row);
        if (id.isEmpty() || name.isEmpty() || section.isEmpty()) {
            return;
        }
        Map<String, String> attributes = new LinkedHashMap<>(row.fields());
        attributes.keySet().removeAll(OWN);
        attributes.values().removeIf(String::isEmpty);
        row.make(() -> new StaffMember(
                        id.get(),
                        name.get(),
                        section.get(),
                        row.optional("position").orElse(""),
                        row.optional("phone"),
                        joined,
                        left,
                        born,
                        exemptions,
                        attributes))
                .filter(member -> members.putIfAbsent(member.id().value(), member) != null)
                .ifPresent(again ->
                        row.problem("id", again.id().value(), Wording.of("工号重复。", "This id is listed twice.")));
    }

    /** 孕期:2026-03-01/2026-12-31, several of them apart by a semicolon; both days included. */
    private static List<Exemption> exemptions(Table.Row row) {
        return row.optional("exempt").stream()
                .flatMap(all -> Stream.of(all.split("[;；]")))
                .flatMap(one -> exemption(row, one.strip()).stream())
                .toList();
    }

    private static Optional<Exemption> exemption(Table.Row row, String text) {
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

    private static Optional<SectionId> section(Table.Row row, String text, Regulation regulation) {
        Optional<SectionId> found = regulation.sections().stream()
                .filter(section -> section.name().zh().equals(text)
                        || section.name().en().equalsIgnoreCase(text)
                        || section.id().value().equals(text))
                .map(Section::id)
                .findFirst();
        if (found.isEmpty()) {
            String names = String.join(
                    "、",
                    regulation.sections().stream()
                            .map(section -> section.name().zh())
                            .toList());
            row.problem(
                    "section", text, Wording.of("须为制度所列科室：" + names + "。", "It must be a section of the regulation."));
        }
        return found;
    }

    private static Optional<Leave> leave(Table.Row row, Map<String, StaffMember> members) {
        Optional<StaffMember> member = row.required("id").flatMap(text -> member(row, text, members));
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
        return row.make(() -> new Leave(
                member.get().id(),
                DateSpan.through(from.get(), through.get()),
                row.optional("reason").orElse("")));
    }

    private static Optional<StaffMember> member(Table.Row row, String text, Map<String, StaffMember> members) {
        Optional<StaffMember> member = Optional.ofNullable(members.get(text));
        if (member.isEmpty()) {
            row.problem("id", text, Wording.of("须为人员文件中的工号。", "It must be an id of the staff file."));
        }
        return member;
    }
}
