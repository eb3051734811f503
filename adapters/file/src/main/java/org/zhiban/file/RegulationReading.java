package org.zhiban.file;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhiban.core.analysis.RegulationAnalysis;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.staff.StaffDirectory;
import org.zhiban.core.time.DateSpan;
import org.zhiban.core.time.HolidayCalendar;

/** A regulation file read together with the staff that is to keep it, for who asks what is wrong. */
record RegulationReading(Path file, Optional<Path> staff, Optional<Path> leave) {

    List<RegulationProblem> problems(HolidayCalendar holidays, DateSpan horizon) throws IOException {
        try {
            Yaml root = Yaml.read(file);
            return problems(root, RegulationFile.read(root), holidays, horizon);
        } catch (InputException fault) {
            return told(fault);
        }
    }

    private List<RegulationProblem> problems(
            Yaml root, Regulation regulation, HolidayCalendar holidays, DateSpan horizon) throws IOException {
        List<RegulationProblem> problems = new ArrayList<>();
        Optional<StaffDirectory> people = people(regulation, problems);
        Stream.of(
                        RegulationAnalysis.of(regulation, holidays, horizon, people),
                        RegulationAnalysis.against(regulation, TypicalRegulation.regulation()))
                .flatMap(analysis -> analysis.problems().stream())
                .map(problem -> RegulationProblem.of(file, root.lineOf(problem.path()), problem))
                .forEach(problems::add);
        return List.copyOf(problems);
    }

    /** Staff that cannot be read is told; the regulation is then analysed without. */
    private Optional<StaffDirectory> people(Regulation regulation, List<RegulationProblem> problems)
            throws IOException {
        if (staff.isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    leave.isPresent()
                            ? StaffFile.read(staff.get(), leave.get(), regulation)
                            : StaffFile.read(staff.get(), regulation));
        } catch (InputException fault) {
            problems.addAll(told(fault));
            return Optional.empty();
        }
    }

    private static List<RegulationProblem> told(InputException fault) {
        return fault.problems().stream().map(RegulationProblem::of).toList();
    }
}
