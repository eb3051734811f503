package org.zhiban.file;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhiban.core.time.DateSpan;
import org.zhiban.core.time.HolidayCalendar;

/** Jiaohe's regulation with some lines changed: what is well formed and nearly right goes deeper than any bytes. */
class RegulationEditsFuzzTest {
    private static final List<String> LINES = lines();
    private static final HolidayCalendar HOLIDAYS = HolidayFile.mainland();
    private static final DateSpan OCTOBER = DateSpan.parse("2026-10-01/2026-11-01");
    /** What is awkward where a name, a number, a date, a time, a length, a list or a mapping is wanted. */
    private static final String[] AWKWARD = {
        "",
        "~",
        "\"\"",
        "\" \"",
        "x",
        "[]",
        "{}",
        "[x, x]",
        "{x: y}",
        "[[x]]",
        "-1",
        "0",
        "1",
        "2147483648",
        "1e9",
        "PT0S",
        "PT-1H",
        "PT24H",
        "P7D",
        "P9D",
        "PT9223372036854775807S",
        "PT2562047788015215H",
        "24:00",
        "\"00:00\"",
        "\"23:59:59.999999999\"",
        "-999999999-01-01",
        "+999999999-12-31",
        "2026-02-30",
        "02-29/02-29",
        "12-31/01-01",
        "2026-01-01/2025-01-01",
        "true",
        "false",
        "yes",
        "desk",
        "night",
        "workday",
        "holiday",
        "[workday, workday]",
        "UTC",
        "+18:00",
        "assumption",
        "一(二)-7",
        "|",
        ">-",
        "'",
        "*x",
        "&x y",
        "!!int 1",
        "? x"
    };

    private static List<String> lines() {
        try {
            return Files.readAllLines(Path.of("../../examples/regulations/jiaohe.yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Bytes enough for some edits, to begin with. */
    static List<byte[]> anything() {
        List<byte[]> anything = new ArrayList<>();
        for (int seed = 0; seed < 20; seed++) {
            byte[] bytes = new byte[48];
            new Random(seed).nextBytes(bytes);
            anything.add(bytes);
        }
        return anything;
    }

    @MethodSource("anything")
    @FuzzTest(maxDuration = "150s")
    void a_regulation_with_lines_changed_is_read_or_refused(byte[] data) {
        Choices choices = new Choices(ByteBuffer.wrap(data));
        List<String> lines = new ArrayList<>(LINES);
        for (int edits = 1 + choices.below(5); edits > 0; edits--) {
            edit(lines, choices);
        }
        byte[] text = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        Path file = Promise.file("edited.yaml", text);
        Promise.kept(() -> RegulationFile.read(file)).ifPresent(sound -> requireAnalysed(file));
    }

    /** What can be read can be checked, too, and in reasonable time. */
    private static void requireAnalysed(Path file) {
        Promise.kept(() -> RegulationFile.check(file, Optional.empty(), Optional.empty(), HOLIDAYS, OCTOBER));
    }

    /** What the bytes choose; when they are used up, the first of everything. */
    private record Choices(ByteBuffer bytes) {

        int below(int bound) {
            int chosen = bytes.remaining() < 2 ? 0 : bytes.getShort() & 0xffff;
            return chosen % bound;
        }

        String text() {
            byte[] text = new byte[Math.min(below(24), bytes.remaining())];
            bytes.get(text);
            return new String(text, StandardCharsets.UTF_8);
        }
    }

    private static void edit(List<String> lines, Choices choices) {
        int at = choices.below(lines.size());
        String line = lines.get(at);
        switch (choices.below(8)) {
            case 0 -> lines.set(at, "");
            case 1 -> lines.add(at, line);
            case 2 -> lines.set(at, "  " + line);
            case 3 -> lines.add(at, lines.get(choices.below(lines.size())));
            case 4 -> lines.set(at, line.substring(0, choices.below(line.length() + 1)));
            case 5 -> lines.set(at, replaced(line, choices, choices.text()));
            default -> lines.set(at, replaced(line, choices, AWKWARD[choices.below(AWKWARD.length)]));
        }
    }

    /** One of the values of a line, whether it has one or several in braces, becomes another. */
    private static String replaced(String line, Choices choices, String by) {
        List<Integer> starts = new ArrayList<>();
        for (int colon = line.indexOf(": "); colon >= 0; colon = line.indexOf(": ", colon + 1)) {
            starts.add(colon + 2);
        }
        if (starts.isEmpty()) {
            return line + by;
        }
        int start = starts.get(choices.below(starts.size()));
        int end = start;
        while (end < line.length() && ",}".indexOf(line.charAt(end)) < 0) {
            end++;
        }
        return line.substring(0, start) + by + line.substring(end);
    }
}
