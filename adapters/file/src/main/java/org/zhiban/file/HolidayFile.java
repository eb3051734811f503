package org.zhiban.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.zhiban.core.language.Wording;
import org.zhiban.core.time.Certainty;
import org.zhiban.core.time.HolidayCalendar;
import org.zhiban.core.time.SpecialDay;

/**
 * Holiday files (节假日文件): tables with tabs between the columns {@code date}, {@code kind}, {@code name}; lines that begin
 * with {@code #} are remarks. A column {@code status} of {@code COMPUTED_NOT_ANNOUNCED} marks days computed before the
 * notice; their year is then provisional.
 */
public final class HolidayFile {
    private static final String COMPUTED = "COMPUTED_NOT_ANNOUNCED";

    private HolidayFile() {}

    private record Loaded(String version, Map<Integer, Certainty> years, Map<LocalDate, SpecialDay> days)
            implements HolidayCalendar {

        @Override
        public Optional<SpecialDay> on(LocalDate date) {
            return Optional.ofNullable(days.get(date));
        }
    }

    /**
     * The days of mainland China (内置节假日数据): as announced for 2002 to 2026, computed and provisional for 2027 to 2035.
     * The sources stand in the tables beside this class.
     *
     * @return the calendar
     */
    public static HolidayCalendar mainland() {
        try {
            Path announced = copy("holidays.tsv");
            Path computed = copy("holidays-provisional.tsv");
            try {
                return read("mainland-2002-2026+2035", List.of(announced, computed));
            } finally {
                Files.delete(announced);
                Files.delete(computed);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path copy(String name) throws IOException {
        Path copy = Files.createTempFile("zhiban-", "-" + name);
        try (InputStream table = HolidayFile.class.getResourceAsStream(name)) {
            Files.write(copy, table.readAllBytes());
        }
        return copy;
    }

    /**
     * Reads holiday files (读取节假日文件). A year is known if a day of it is listed, save for a year of which only the last
     * days of December are: those belong to the break of the next.
     *
     * @param files the files, which together list no day twice
     * @return the calendar, its version made of the files' names
     * @throws InputException if anything is wrong with them; all problems at once
     * @throws IOException if a file cannot be read
     */
    public static HolidayCalendar read(List<Path> files) throws IOException {
        return read(
                String.join(
                        "+",
                        files.stream()
                                .map(file -> file.getFileName().toString())
                                .toList()),
                files);
    }

    private static HolidayCalendar read(String version, List<Path> files) throws IOException {
        List<InputProblem> problems = new ArrayList<>();
        Map<LocalDate, SpecialDay> days = new TreeMap<>();
        Map<Integer, Certainty> years = new TreeMap<>();
        for (Path file : files) {
            Table table = Table.tabSeparated(file);
            if (table.hasColumns("date", "kind", "name")) {
                table.rows().forEach(row -> add(row, days, years));
            }
            problems.addAll(table.problems());
        }
        Table.requireSound(problems);
        return new Loaded(version, Map.copyOf(years), Map.copyOf(days));
    }

    private static void add(Table.Row row, Map<LocalDate, SpecialDay> days, Map<Integer, Certainty> years) {
        Optional<String> given = row.required("date");
        Optional<LocalDate> date = row.date("date");
        Optional<SpecialDay.Kind> kind = row.constant("kind", SpecialDay.Kind.class);
        Optional<String> name = row.required("name");
        if (date.isEmpty() || kind.isEmpty() || name.isEmpty()) {
            return;
        }
        row.make(() -> new SpecialDay(date.get(), kind.get(), name.get())).ifPresent(day -> {
            if (days.putIfAbsent(day.date(), day) != null) {
                row.problem("date", given.orElse(""), Wording.of("此日重复。", "This day is listed twice."));
            }
            boolean isEveOfNextYear = day.date().getDayOfYear() > 360;
            if (!isEveOfNextYear) {
                years.merge(day.date().getYear(), certainty(row), HolidayFile::surer);
            }
        });
    }

    private static Certainty certainty(Table.Row row) {
        return row.optional("status").filter(COMPUTED::equals).isPresent()
                ? Certainty.PROVISIONAL
                : Certainty.ANNOUNCED;
    }

    private static Certainty surer(Certainty one, Certainty other) {
        return one == Certainty.ANNOUNCED ? one : other;
    }
}
