package org.zhiban.file.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.zhiban.core.language.Wording;
import org.zhiban.core.message.Messages;
import org.zhiban.core.regulation.Post;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.shift.Coverage;
import org.zhiban.core.staff.StaffDirectory;
import org.zhiban.file.InputException;
import org.zhiban.file.InputProblem;
import org.zhiban.file.RegulationFile;
import org.zhiban.file.StaffFile;

/**
 * What is wrong with a regulation file (制度检查), and with the staff it is to be kept by.
 *
 * @param problems everything that is wrong, possibly nothing
 * @param regulation the regulation, empty if its file cannot be used
 * @param staff the staff, empty if none was given or its files cannot be used
 */
record RegulationCheck(List<InputProblem> problems, Optional<Regulation> regulation, Optional<StaffDirectory> staff) {

    /** A staff file, with a leave file or without. */
    record StaffFiles(Path staff, Optional<Path> leave) {

        StaffDirectory read(Regulation regulation) throws IOException {
            return leave.isPresent()
                    ? StaffFile.read(staff, leave.get(), regulation)
                    : StaffFile.read(staff, regulation);
        }
    }

    /** Checks a regulation; the staff is looked at only beside a regulation that can be used. */
    static RegulationCheck of(Path file, Optional<StaffFiles> people) throws IOException {
        Regulation regulation;
        try {
            regulation = RegulationFile.read(file);
        } catch (InputException fault) {
            return new RegulationCheck(fault.problems(), Optional.empty(), Optional.empty());
        }
        List<InputProblem> problems = new ArrayList<>(unsettled(file, regulation));
        Optional<StaffDirectory> staff = Optional.empty();
        if (people.isPresent()) {
            try {
                staff = Optional.of(people.get().read(regulation));
            } catch (InputException fault) {
                problems.addAll(fault.problems());
            }
        }
        return new RegulationCheck(problems, Optional.of(regulation), staff);
    }

    boolean isSound() {
        return problems.isEmpty();
    }

    private static List<InputProblem> unsettled(Path file, Regulation regulation) throws IOException {
        long line = lineOf("timetable", file);
        return regulation.posts(Post.Kind.DESK).stream()
                .flatMap(post -> Coverage.of(regulation.timetable(), post.id()).breaks().stream()
                        .filter(one -> !one.isSettled())
                        .map(one -> new InputProblem(
                                file, line, "timetable", post.id().value(), wording(one))))
                .toList();
    }

    /** Whatever the encoding, the name is in ASCII and begins a line. */
    private static long lineOf(String name, Path file) throws IOException {
        return 1
                + Files.readAllLines(file, StandardCharsets.ISO_8859_1).stream()
                        .takeWhile(line -> !line.startsWith(name))
                        .count();
    }

    private static Wording wording(Coverage.Break one) {
        Wording before = Messages.dayKind(one.before());
        Wording on = Messages.dayKind(one.on());
        boolean isHole = one.fault() == Coverage.Fault.HOLE;
        String hours = one.from() + "–" + one.until();
        return Wording.of(
                before.zh() + "之后的" + on.zh() + hours + (isHole ? "无人值班" : "有两个班次") + "，须在"
                        + (isHole ? "hole" : "overlap") + "中选定如何处理。",
                "On a " + on.en() + " after a " + before.en() + ", "
                        + (isHole ? "nobody is on duty " : "two shifts are on duty ") + hours + "; settle it under "
                        + (isHole ? "hole." : "overlap."));
    }
}
