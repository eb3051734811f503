package org.zhiban.file;

import static java.util.Map.entry;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhiban.core.language.Wording;
import org.zhiban.core.regulation.Clause;
import org.zhiban.core.regulation.Regulation;

/**
 * The reference regulation (典型制度), for who leaves something out: nothing is taken over from it, its clause is quoted as one way
 * to settle the matter.
 */
final class TypicalRegulation {
    private static final String NAME = "jiaohe.yaml";

    /** Which clause of it settles a field; the places of items in lists left out. */
    static final Map<String, String> CLAUSES = Map.ofEntries(
            entry("title", "序-1"),
            entry("holidays", "一(二)-8"),
            entry("holidays.count", "一(二)-8"),
            entry("sections", "一(一)-1"),
            entry("arranger", "一(二)-9"),
            entry("arranger.section", "一(二)-9"),
            entry("posts", "一(三)-1"),
            entry("timetable", "一(二)-10"),
            entry("timetable.hole", "一(二)-13"),
            entry("timetable.overlap", "一(二)-14"),
            entry("timetable.shifts", "一(二)-10"),
            entry("timetable.shifts.on", "一(二)-11"),
            entry("timetable.shifts.begins", "一(二)-10"),
            entry("timetable.shifts.lasts", "一(二)-13"),
            entry("timetable.shifts.seats", "一(二)-7"),
            entry("timetable.shifts.rotation", "一(二)-7"),
            entry("timetable.shifts.category", "一(二)-8"),
            entry("timetable.shifts.naming", "一(二)-1"),
            entry("timetable.shifts.presence", "一(三)-5"),
            entry("timetable.shifts.hours", "一(二)-10"),
            entry("timetable.gaps", "一(三)-1"),
            entry("pools", "一(二)-7"),
            entry("pools.who", "一(二)-7"),
            entry("rotations", "一(二)-7"),
            entry("rotations.categories", "一(二)-8"),
            entry("rotations.share", "一(二)-7"),
            entry("rotations.rest-days", "一(二)-7"),
            entry("lines", "一(二)-2"),
            entry("lines.section", "一(二)-2"),
            entry("lines.during", "一(二)-2"),
            entry("lines.cover", "一(二)-5"),
            entry("lines.desk", "一(二)-6"),
            entry("lines.daily", "一(二)-2"),
            entry("lines.covering", "一(二)-5"),
            entry("lines.otherwise", "一(二)-6"),
            entry("lines.form", "附-2"),
            entry("limits", "一(四)-2"),
            entry("checklist", "一(三)-4"),
            entry("checklist.handover", "三(二)-10"),
            entry("roles", "一(三)-2"),
            entry("roles.who", "二(二)2-2"),
            entry("workplace", "三(六)-1"),
            entry("workplace.carried", "三(六)-2"),
            entry("topics", "三(二)-5"),
            entry("topics.vital", "三(二)-5"),
            entry("emergencies", "二(一)-1"),
            entry("emergencies.questions", "二(二)1-3"),
            entry("emergencies.kinds", "二(一)-2"),
            entry("emergencies.chain", "二(二)2-1"),
            entry("emergencies.chain.role", "二(二)2-1"),
            entry("emergencies.chain.always", "二(二)2-2"),
            entry("emergencies.chain.told", "二(二)2-1"),
            entry("emergencies.chain.acknowledge", "一(三)-6"),
            entry("emergencies.recipients", "二(二)3-2"),
            entry("emergencies.limits", "二(二)3-3"),
            entry("emergencies.limits.form", "二(二)3-4"),
            entry("emergencies.limits.within", "二(二)3-3"),
            entry("secrecy", "一(六)-1"),
            entry("secrecy.ceiling", "一(六)-3"),
            entry("secrecy.reading-recorded-from", "一(六)-3"),
            entry("secrecy.forms", "一(六)-2"),
            entry("secrecy.cleared", "一(六)-3"),
            entry("retention", "二(二)5-1"),
            entry("transition", "一(四)-1"),
            entry("transition.judged-by", "一(四)-1"));

    /** What many offices do without, and then say so by an empty list. */
    private static final Set<String> MAY_BE_EMPTY = Set.of(
            "timetable.seasons",
            "timetable.gaps",
            "reinforcements",
            "roster.entitlements",
            "routine.rounds",
            "routine.fields",
            "routine.discipline");

    private TypicalRegulation() {}

    /** Read when first asked for: whoever's file lacks nothing never needs it. */
    private static final class Read {
        static final Regulation REGULATION = RegulationFile.read(yaml());
        static final Map<String, Clause> STATED =
                REGULATION.clauses().stream().collect(Collectors.toUnmodifiableMap(Clause::id, Function.identity()));
    }

    private static Yaml yaml() {
        try (InputStream in = TypicalRegulation.class.getResourceAsStream(NAME)) {
            return Yaml.of(Path.of(NAME), new String(in.readAllBytes(), StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Regulation regulation() {
        return Read.REGULATION;
    }

    /** The clause that settles the field of a path, if the reference has one. */
    static Optional<Clause> clause(String path) {
        String field = path.replaceAll("\\[[^\\]]*]", "").replaceFirst("^roles\\.[^.]+", "roles");
        return Optional.ofNullable(CLAUSES.get(field)).map(Read.STATED::get);
    }

    /** What is said of a field that is missing. */
    static Wording missing(String path) {
        Wording settled = clause(path)
                .map(clause -> Wording.of(
                        "缺少此项。典型制度由" + clause.id() + "规定：" + clause.paraphrase().zh(),
                        "This is missing. A typical regulation settles it in " + clause.id() + ": "
                                + clause.paraphrase().en()))
                .orElse(Wording.of("缺少此项。", "This is missing."));
        return MAY_BE_EMPTY.contains(path)
                ? Wording.of(settled.zh() + "没有的，写明为空：[]。", settled.en() + " If there is none, say so: [].")
                : settled;
    }
}
