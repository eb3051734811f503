package org.zhiban.file;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.zhiban.core.form.FormKind;
import org.zhiban.core.language.Wording;
import org.zhiban.core.regulation.Basis;
import org.zhiban.core.regulation.CheckItem;
import org.zhiban.core.regulation.Citation;
import org.zhiban.core.regulation.Clause;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.EmergencyProcedure;
import org.zhiban.core.regulation.Limit;
import org.zhiban.core.regulation.LineDuty;
import org.zhiban.core.regulation.OrderTopic;
import org.zhiban.core.regulation.Parameter;
import org.zhiban.core.regulation.Pool;
import org.zhiban.core.regulation.Post;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.RegulationBuilder;
import org.zhiban.core.regulation.Reinforcement;
import org.zhiban.core.regulation.Retention;
import org.zhiban.core.regulation.Role;
import org.zhiban.core.regulation.RoleTerm;
import org.zhiban.core.regulation.RosterTerms;
import org.zhiban.core.regulation.Rotation;
import org.zhiban.core.regulation.Routine;
import org.zhiban.core.regulation.Secrecy;
import org.zhiban.core.regulation.Timetable;
import org.zhiban.core.regulation.Transition;
import org.zhiban.core.regulation.Workplace;
import org.zhiban.core.staff.Eligibility;
import org.zhiban.core.staff.Section;
import org.zhiban.core.staff.SectionId;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.DateSpan;
import org.zhiban.core.time.HolidayCalendar;
import org.zhiban.core.time.HolidayReading;
import org.zhiban.core.time.TimeLimit;

/**
 * Regulation files (制度文件): a duty regulation as YAML. Everything is stated; what is missing is an error and never a
 * default. A rule or parameter cites its clause; {@code basis} and {@code reading} stand beside it where a gap was settled.
 */
public final class RegulationFile {
    static final Wording NAME = Wording.of("须为小写字母、数字和连字符。", "It must be lower-case letters, digits and hyphens.");
    static final Wording DATE = Wording.of("须为日期，如2026-10-01。", "It must be a date such as 2026-10-01.");
    static final Wording TIME = Wording.of("须为时间，如\"08:00\"。", "It must be a time such as \"08:00\".");
    static final Wording LENGTH = Wording.of("须为时长，如PT13H或PT30M。", "It must be a duration such as PT13H or PT30M.");
    static final Wording ID = Wording.of("须为工号。", "It must be a staff id.");
    static final Wording COUNT = Wording.of("须为整数。", "It must be a whole number.");
    static final Wording FLAG = Wording.of("须为 true 或 false。", "It must be true or false.");
    static final Wording ZONE = Wording.of("须为时区，如Asia/Shanghai。", "It must be a zone such as Asia/Shanghai.");

    private static final Wording CONDITION = Wording.of(
            "须恰有一项：anyone、section、person、age、exempt、all、any、not或一个属性。",
            "Exactly one of anyone, section, person, age, exempt, all, any, not or an attribute is wanted.");
    private static final Map<String, Function<Yaml, Optional<Eligibility>>> CONDITIONS = conditions();

    private RegulationFile() {}

    /**
     * Reads a regulation (读取制度).
     *
     * @param file the file, in UTF-8
     * @return the regulation
     * @throws InputException if anything is wrong with it; all problems at once
     * @throws IOException if the file cannot be read
     */
    public static Regulation read(Path file) throws IOException {
        return read(Yaml.read(file));
    }

    static Regulation read(Yaml root) {
        Supplier<Regulation> maker = regulation(root);
        Table.requireSound(root.problems());
        Optional<Regulation> regulation = root.make(maker);
        Table.requireSound(root.problems());
        return regulation.orElseThrow();
    }

    /**
     * Checks a regulation file (检查制度文件): whether it can be read, and whether duty can be kept by it, for every sequence of days
     * and for a given staff.
     *
     * @param file the regulation file
     * @param staff the staff that is to keep it; without, nothing is said of people
     * @param leave the staff's leave, if there is a file of it
     * @param holidays the holiday calendar
     * @param horizon the days counterexamples are looked for on first, and rosters tried for
     * @return everything that is wrong, each with its file and line, errors first; a file that cannot be read is told as that and
     *     analysed no further
     * @throws IOException if a file cannot be read at all
     */
    public static List<RegulationProblem> check(
            Path file, Optional<Path> staff, Optional<Path> leave, HolidayCalendar holidays, DateSpan horizon)
            throws IOException {
        return new RegulationReading(file, staff, leave).problems(holidays, horizon);
    }

    /** Reads every field; the regulation itself is made once all of them are sound, so that one fault is told once. */
    static Supplier<Regulation> regulation(Yaml root) {
        root.only(
                "version",
                "title",
                "in-force",
                "zone",
                "clauses",
                "holidays",
                "sections",
                "arranger",
                "posts",
                "timetable",
                "pools",
                "rotations",
                "lines",
                "limits",
                "checklist",
                "roles",
                "workplace",
                "topics",
                "emergencies",
                "secrecy",
                "retention",
                "reinforcements",
                "roster",
                "routine",
                "transition",
                "rules");
        Optional<String> version = root.get("version").text();
        Optional<Wording> title = wording(root.get("title").only("zh", "en"));
        Yaml inForce = root.get("in-force").only("from", "until");
        Optional<LocalDate> from = inForce.get("from").value(LocalDate::parse, DATE);
        Optional<LocalDate> until = inForce.optional("until").flatMap(day -> day.value(LocalDate::parse, DATE));
        Optional<ZoneId> zone = root.get("zone").value(ZoneId::of, ZONE);
        List<Clause> clauses = root.get("clauses").list(RegulationFile::clause);
        Optional<Parameter<HolidayReading>> holidays =
                parameter(root.get("holidays"), "count", place -> place.constant(HolidayReading.class));
        List<Section> sections = root.get("sections").list(RegulationFile::section);
        Optional<Parameter<SectionId>> arranger =
                parameter(root.get("arranger"), "section", place -> place.value(SectionId::of, NAME));
        List<Post> posts = root.get("posts").list(RegulationFile::post);
        Optional<Timetable> timetable = TimetablePart.read(root.get("timetable"));
        List<Pool> pools = root.get("pools").list(RegulationFile::pool);
        List<Rotation> rotations = root.get("rotations").list(RegulationFile::rotation);
        List<LineDuty> lines = root.get("lines").list(RegulationFile::line);
        Map<Limit, Parameter<TimeLimit>> limits = limits(root.get("limits"));
        List<CheckItem> checklist = root.get("checklist").list(RegulationFile::checkItem);
        Map<Role, RoleTerm> roles = roles(root.get("roles"));
        Optional<Workplace> workplace = workplace(root.get("workplace"));
        List<OrderTopic> topics = root.get("topics").list(RegulationFile::topic);
        Optional<EmergencyProcedure> emergencies = EmergencyPart.read(root.get("emergencies"));
        Optional<Secrecy> secrecy = SecrecyPart.read(root.get("secrecy"));
        List<Retention> retention = root.get("retention").list(RegulationFile::retention);
        List<Reinforcement> reinforcements = root.get("reinforcements").list(TimetablePart::reinforcement);
        Optional<RosterTerms> roster = RosterPart.read(root.get("roster"));
        Optional<Routine> routine = RoutinePart.read(root.get("routine"));
        Optional<Parameter<Transition>> transition =
                parameter(root.get("transition"), "judged-by", place -> place.constant(Transition.class));
        Map<Code, Citation> rules =
                keyed(root.get("rules"), Code.class, place -> citation(place.only("clause", "basis", "reading")));
        return () -> new RegulationBuilder()
                .version(version.orElseThrow())
                .title(title.orElseThrow())
                .inForceFrom(from.orElseThrow())
                .inForceUntil(until)
                .zone(zone.orElseThrow())
                .clauses(clauses)
                .holidays(holidays.orElseThrow())
                .sections(sections)
                .arranger(arranger.orElseThrow())
                .posts(posts)
                .timetable(timetable.orElseThrow())
                .pools(pools)
                .rotations(rotations)
                .lines(lines)
                .limits(limits)
                .checklist(checklist)
                .roles(roles)
                .workplace(workplace.orElseThrow())
                .topics(topics)
                .emergencies(emergencies.orElseThrow())
                .secrecy(secrecy.orElseThrow())
                .retention(retention)
                .reinforcements(reinforcements)
                .roster(roster.orElseThrow())
                .routine(routine.orElseThrow())
                .transition(transition.orElseThrow())
                .citations(rules)
                .build();
    }

    static Map<Limit, Parameter<TimeLimit>> limits(Yaml place) {
        return keyed(place, Limit.class, it -> parameter(it, "within", limit -> limit.value(TimeLimit::parse, LENGTH)));
    }

    static Optional<Wording> wording(Yaml place) {
        Optional<String> zh = place.get("zh").text();
        Optional<String> en = place.get("en").text();
        return place.make(() -> Wording.of(zh.orElseThrow(), en.orElseThrow()));
    }

    static Optional<Citation> citation(Yaml place) {
        Optional<String> clause = place.get("clause").text();
        Basis basis =
                place.optional("basis").flatMap(it -> it.constant(Basis.class)).orElse(Basis.TEXT);
        Optional<Wording> reading = place.optional("reading").flatMap(it -> wording(it.only("zh", "en")));
        return place.make(() -> new Citation(clause.orElseThrow(), basis, reading));
    }

    static <T> Optional<Parameter<T>> parameter(Yaml place, String name, Function<Yaml, Optional<T>> reading) {
        place.only(name, "clause", "basis", "reading");
        Optional<T> value = reading.apply(place.get(name));
        Optional<Citation> citation = citation(place);
        return place.make(() -> new Parameter<>(value.orElseThrow(), citation.orElseThrow()));
    }

    static <K extends Enum<K>, V> Map<K, V> keyed(Yaml place, Class<K> keys, Function<Yaml, Optional<V>> reading) {
        Map<K, V> values = new EnumMap<>(keys);
        String[] names =
                Arrays.stream(keys.getEnumConstants()).map(Yaml::nameOf).toArray(String[]::new);
        Map<String, Yaml> entries = place.only(names).entries();
        for (K key : keys.getEnumConstants()) {
            Optional.ofNullable(entries.get(Yaml.nameOf(key)))
                    .flatMap(reading)
                    .ifPresent(value -> values.put(key, value));
        }
        return values;
    }

    static <T> Optional<T> named(Yaml place, BiFunction<String, Wording, T> maker) {
        Optional<String> id = place.get("id").text();
        Optional<Wording> name = wording(place);
        return place.make(() -> maker.apply(id.orElseThrow(), name.orElseThrow()));
    }

    static Optional<Clause> clause(Yaml place) {
        place.only("id", "revision", "kind", "zh", "en");
        Optional<Integer> revision = place.get("revision").value(Integer::valueOf, COUNT);
        Optional<Clause.Kind> kind = place.get("kind").constant(Clause.Kind.class);
        return named(place, (id, says) -> new Clause(id, revision.orElseThrow(), kind.orElseThrow(), says));
    }

    private static Optional<Section> section(Yaml place) {
        place.only("id", "zh", "en", "outside");
        boolean isOutside = isSet(place, "outside");
        return named(place, (id, name) -> new Section(SectionId.of(id), name, isOutside));
    }

    private static Optional<Post> post(Yaml place) {
        place.only("id", "kind", "zh", "en");
        Optional<Post.Kind> kind = place.get("kind").constant(Post.Kind.class);
        return named(place, (id, name) -> new Post(PostId.of(id), kind.orElseThrow(), name));
    }

    private static Optional<Pool> pool(Yaml place) {
        place.only("id", "zh", "en", "who", "clause", "basis", "reading");
        Optional<Eligibility> who = eligibility(place.get("who"));
        Optional<Citation> citation = citation(place);
        return named(place, (id, name) -> new Pool(id, name, who.orElseThrow(), citation.orElseThrow()));
    }

    /** {@code anyone}, or one of section, all, any, not; or an attribute with the values that count. */
    static Optional<Eligibility> eligibility(Yaml place) {
        return place.isPresent()
                ? place.one("who", CONDITIONS, (name, values) -> Optional.of(having(name, values)), CONDITION)
                : Optional.empty();
    }

    private static Eligibility having(String attribute, Yaml values) {
        return new Eligibility.Having(attribute, Set.copyOf(values.list(Yaml::text)));
    }

    private static Map<String, Function<Yaml, Optional<Eligibility>>> conditions() {
        Map<String, Function<Yaml, Optional<Eligibility>>> conditions = new LinkedHashMap<>();
        conditions.put("anyone", place -> Optional.of(new Eligibility.Anyone()));
        conditions.put(
                "section",
                place -> Optional.of(new Eligibility.InSection(
                        Set.copyOf(place.list(section -> section.value(SectionId::of, NAME))))));
        conditions.put(
                "person",
                place -> Optional.of(
                        new Eligibility.OneOf(Set.copyOf(place.list(person -> person.value(StaffId::of, ID))))));
        conditions.put("age", place -> age(place.only("at-least", "below")));
        conditions.put("exempt", place -> Optional.of(new Eligibility.Exempt(Set.copyOf(place.list(Yaml::text)))));
        conditions.put("all", place -> Optional.of(new Eligibility.AllOf(place.list(RegulationFile::eligibility))));
        conditions.put("any", place -> Optional.of(new Eligibility.AnyOf(place.list(RegulationFile::eligibility))));
        conditions.put("not", place -> eligibility(place).map(Eligibility.Not::new));
        return conditions;
    }

    private static Optional<Eligibility> age(Yaml place) {
        Optional<Integer> atLeast = place.get("at-least").value(Integer::valueOf, COUNT);
        Optional<Integer> below = place.get("below").value(Integer::valueOf, COUNT);
        return place.make(() -> new Eligibility.Aged(atLeast.orElseThrow(), below.orElseThrow()));
    }

    private static Map<Role, RoleTerm> roles(Yaml place) {
        Map<Role, RoleTerm> roles = new LinkedHashMap<>();
        place.entries()
                .forEach((name, term) -> term.named(name, Role::of, NAME)
                        .ifPresent(role -> role(term).ifPresent(known -> roles.put(role, known))));
        return roles;
    }

    /** Who holds it; where nothing is said, the roster does. */
    private static Optional<RoleTerm> role(Yaml place) {
        place.only("zh", "en", "who", "clause", "basis", "reading");
        Optional<Wording> name = wording(place);
        Optional<Eligibility> who = place.optional("who").flatMap(RegulationFile::eligibility);
        Optional<Citation> citation = citation(place);
        return place.make(() -> new RoleTerm(name.orElseThrow(), who, citation.orElseThrow()));
    }

    private static Optional<Rotation> rotation(Yaml place) {
        place.only("id", "zh", "en", "categories", "share", "rest-days", "clause", "basis", "reading");
        List<Rotation.Category> categories = place.get("categories")
                .list(category -> named(category.only("id", "zh", "en"), Rotation.Category::new));
        Optional<Rotation.Share> share = place.get("share").constant(Rotation.Share.class);
        Optional<Integer> restDays = place.get("rest-days").value(Integer::valueOf, COUNT);
        Optional<Citation> citation = citation(place);
        return named(
                place,
                (id, name) -> new Rotation(
                        id, name, categories, share.orElseThrow(), restDays.orElseThrow(), citation.orElseThrow()));
    }

    private static Optional<CheckItem> checkItem(Yaml place) {
        place.only("zh", "en", "section", "handover", "clause", "basis", "reading");
        Optional<Wording> name = wording(place);
        Optional<SectionId> section = place.optional("section").flatMap(it -> it.value(SectionId::of, NAME));
        boolean isForHandover = isSet(place, "handover");
        Optional<Citation> citation = citation(place);
        return place.make(() -> new CheckItem(name.orElseThrow(), section, isForHandover, citation.orElseThrow()));
    }

    /** {@code true} or {@code false}; what is not set is not so. */
    static boolean isSet(Yaml place, String name) {
        return place.optional(name)
                .flatMap(it -> it.value(RegulationFile::parseFlag, FLAG))
                .orElse(false);
    }

    private static Boolean parseFlag(String text) {
        if (!text.equals("true") && !text.equals("false")) {
            throw new IllegalArgumentException(text);
        }
        return text.equals("true");
    }

    private static Optional<Workplace> workplace(Yaml place) {
        place.only("zh", "en", "carried");
        Optional<Wording> name = wording(place);
        List<Wording> carried = place.get("carried").list(item -> wording(item.only("zh", "en")));
        return place.make(() -> new Workplace(name.orElseThrow(), carried));
    }

    private static Optional<OrderTopic> topic(Yaml place) {
        place.only("id", "zh", "en", "vital");
        boolean isVital = isSet(place, "vital");
        return named(place, (id, name) -> new OrderTopic(id, name, isVital));
    }

    private static Optional<Retention> retention(Yaml place) {
        place.only("id", "zh", "en", "years");
        Optional<Integer> years = place.optional("years").flatMap(it -> it.value(Integer::valueOf, COUNT));
        return named(
                place,
                (id, name) -> new Retention(id, name, years.map(OptionalInt::of).orElseGet(OptionalInt::empty)));
    }

    private static Optional<LineDuty> line(Yaml place) {
        place.only("line", "numbers", "section", "during", "cover", "desk", "daily", "covering", "otherwise", "form");
        Optional<FormKind> form = place.optional("form").flatMap(it -> it.constant(FormKind.class));
        Optional<PostId> line = place.get("line").value(PostId::of, NAME);
        List<String> numbers = place.get("numbers").list(Yaml::text);
        Optional<SectionId> section = place.get("section").value(SectionId::of, NAME);
        List<String> during = place.get("during").list(Yaml::text);
        Optional<SectionId> cover = place.optional("cover").flatMap(it -> it.value(SectionId::of, NAME));
        Optional<PostId> desk = place.get("desk").value(PostId::of, NAME);
        Optional<Citation> daily = citation(place.get("daily").only("clause", "basis", "reading"));
        Optional<Citation> covering = citation(place.get("covering").only("clause", "basis", "reading"));
        Optional<Citation> otherwise = citation(place.get("otherwise").only("clause", "basis", "reading"));
        return place.make(() -> new LineDuty(
                line.orElseThrow(),
                numbers,
                section.orElseThrow(),
                Set.copyOf(during),
                cover,
                desk.orElseThrow(),
                daily.orElseThrow(),
                covering.orElseThrow(),
                otherwise.orElseThrow(),
                form));
    }
}
