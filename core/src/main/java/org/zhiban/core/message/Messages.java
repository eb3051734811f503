package org.zhiban.core.message;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhiban.core.confidentiality.Marking;
import org.zhiban.core.event.CarriedMatter;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.FairShare;
import org.zhiban.core.event.FieldsFilled;
import org.zhiban.core.event.HandoverOffered;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.form.Casualties;
import org.zhiban.core.form.FormKind;
import org.zhiban.core.form.StandardText;
import org.zhiban.core.language.Language;
import org.zhiban.core.language.Named;
import org.zhiban.core.language.Wording;
import org.zhiban.core.regulation.Basis;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Deadline;
import org.zhiban.core.regulation.EmergencyProcedure.Recipient;
import org.zhiban.core.regulation.ExtraField;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.Finding;
import org.zhiban.core.regulation.OrderTopic;
import org.zhiban.core.regulation.Post;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Refusal;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Regulations;
import org.zhiban.core.regulation.Reinforcement;
import org.zhiban.core.regulation.Retention;
import org.zhiban.core.regulation.Role;
import org.zhiban.core.regulation.RoleTerm;
import org.zhiban.core.regulation.Round;
import org.zhiban.core.regulation.Severity;
import org.zhiban.core.regulation.ShiftTemplate;
import org.zhiban.core.staff.Section;
import org.zhiban.core.staff.SectionId;
import org.zhiban.core.time.DateSpan;
import org.zhiban.core.time.DayKind;
import org.zhiban.core.time.Span;

/**
 * Messages (文字表达) of an office in one language: codes and facts as sentences, with the names the regulation gives to
 * posts, sections and shifts, and times in the office's zone. Immutable; safe for use by several threads.
 */
public final class Messages {
    private static final Wording LATE = Wording.of("（补记）", " (late entry)");
    private static final Wording NOTHING = Wording.of("无", "nothing");
    private static final Pattern LENGTH = Pattern.compile("(\\d+)(年|个月)");
    private static final Pattern FACT = Pattern.compile("\\{(\\w+)}");
    private static final Map<Language, DateTimeFormatter> DAYS = formats(Wording.of("M月d日", "d MMM"));
    private static final Map<Language, DateTimeFormatter> MINUTES = formats(Wording.of("M月d日HH:mm", "d MMM HH:mm"));

    private final Regulations regulations;
    private final Language language;
    private final DateTimeFormatter day;
    private final DateTimeFormatter minute;

    private Messages(Regulations regulations, Language language) {
        this.regulations = Objects.requireNonNull(regulations, "regulations");
        this.language = Objects.requireNonNull(language, "language");
        this.day = DAYS.get(language);
        this.minute = MINUTES.get(language).withZone(regulations.zone());
    }

    /** Made once: every view has its messages. */
    private static Map<Language, DateTimeFormatter> formats(Wording pattern) {
        return Arrays.stream(Language.values())
                .collect(Collectors.toUnmodifiableMap(
                        language -> language,
                        language -> DateTimeFormatter.ofPattern(pattern.in(language), Locale.ENGLISH)));
    }

    /**
     * The messages (文字表达) of an office.
     *
     * @param regulations its regulation
     * @param language the language
     * @return the messages
     */
    public static Messages of(Regulations regulations, Language language) {
        return new Messages(regulations, language);
    }

    /**
     * A refusal (拒绝) as a sentence with its clause.
     *
     * @param refusal the refusal
     * @return the sentence
     */
    public String refusal(Refusal refusal) {
        return "[" + refusal.citation().clause() + "] " + sentence(refusal.code(), refusal.facts());
    }

    /**
     * A finding (检查发现) as a sentence with its clause, weight and, where it is not the text itself, its basis.
     *
     * @param finding the finding
     * @return the sentence
     */
    public String finding(Finding finding) {
        return "[" + finding.citation().clause() + "] "
                + severity(finding.severity()).in(language)
                + (language == Language.ZH ? "：" : ": ")
                + sentence(finding.code(), finding.facts())
                + (finding.citation().basis() == Basis.TEXT ? "" : basis(finding));
    }

    /**
     * A deadline (期限) as a sentence: what must be done, by when, under which clause.
     *
     * @param deadline the deadline
     * @param regulation the regulation it is judged by, which says what it rests on
     * @return the sentence
     */
    public String deadline(Deadline deadline, Regulation regulation) {
        String clause = deadline.citation()
                .or(() -> regulation.citation(deadline.code()))
                .map(citation -> "[" + citation.clause() + "] ")
                .orElse("");
        String task = fill(new Phrase(Tasks.of(deadline.code()), deadline.facts()));
        return clause
                + fill(Phrase.of("{by}前：{task}", "By {by}: {task}")
                        .with("by", deadline.by())
                        .with("task", task));
    }

    private String basis(Finding finding) {
        String name = basis(finding.citation().basis()).in(language);
        String reading = finding.citation().reading().orElseThrow().in(language);
        return language == Language.ZH ? "（" + name + "：" + reading + "）" : " (" + name + ": " + reading + ")";
    }

    /**
     * An entry of the book (记录条目) as a sentence, marked where it was written after the fact.
     *
     * @param entry the entry
     * @return what happened
     */
    public String event(LogEntry entry) {
        String sentence = fill(entry.event().match(EventSentences.INSTANCE));
        return entry.isLate() ? sentence + LATE.in(language) : sentence;
    }

    /**
     * The sentence of a code (规则文字) with its facts.
     *
     * @param code the code
     * @param facts the facts it speaks of
     * @return the sentence, every fact filled in
     */
    public String sentence(Code code, Facts facts) {
        return fill(new Phrase(Sentences.of(code), facts));
    }

    /**
     * The sentence of a code (规则文字) without facts, as a list of rules has it: … stands in their place.
     *
     * @param code the code
     * @return the sentence
     */
    public String rule(Code code) {
        return FACT.matcher(Sentences.of(code).in(language)).replaceAll("…");
    }

    private String fill(Phrase phrase) {
        Map<String, Object> facts = phrase.facts().values();
        return FACT.matcher(phrase.wording().in(language))
                .replaceAll(found -> Matcher.quoteReplacement(value(found.group(1), required(found.group(1), facts))));
    }

    private static Object required(String fact, Map<String, Object> facts) {
        return Optional.ofNullable(facts.get(fact))
                .orElseThrow(() -> new IllegalArgumentException(
                        "事实缺失 the sentence needs the fact \"" + fact + "\", given are " + facts.keySet()));
    }

    /** Some facts are names of the regulation's own, or numbers in a unit of their own. */
    private String value(String fact, Object value) {
        return switch (fact) {
            case "spread", "lowest" -> duties((Long) value);
            case "topic" -> named(value, (law, id) -> law.topic(id).map(OrderTopic::name));
            case "recipient" ->
                named(value, (law, id) -> law.emergencies().recipient(id).map(Recipient::name));
            case "retention" -> named(value, (law, id) -> law.retention(id).map(Retention::name));
            case "round" -> named(value, (law, id) -> law.routine().round(id).map(Round::name));
            case "reinforcement" ->
                named(value, (law, id) -> law.reinforcement(id).map(Reinforcement::name));
            case "fields" -> fields((FieldsFilled) value);
            case "carried" -> carried((HandoverOffered) value);
            case "casualties" -> casualties((Casualties) value);
            case "place" -> named(value, Messages::place);
            default -> value(value);
        };
    }

    /** What the regulation has no name for, somebody wrote in words of his own: they stand as they are. */
    private String named(Object value, BiFunction<Regulation, String, Optional<Wording>> name) {
        return value instanceof String id ? newest(law -> name.apply(law, id), id) : value(value);
    }

    private String fields(FieldsFilled filled) {
        return listed(filled.values().entrySet().stream()
                .map(one -> field(filled.number().form(), one.getKey())
                        + (language == Language.ZH ? "：" : ": ")
                        + one.getValue()));
    }

    private String carried(HandoverOffered offer) {
        return offer.matters().isEmpty()
                ? text(NOTHING)
                : listed(offer.matters().stream().map(this::carried));
    }

    private String listed(Stream<String> parts) {
        return parts.collect(Collectors.joining(language == Language.ZH ? "；" : "; "));
    }

    private String carried(CarriedMatter carried) {
        return fill(Phrase.of("{matter} {content}，要求{requirement}", "{matter} {content}, requirement: {requirement}")
                .and(carried.due(), "by", "，{by}前", ", by {by}")
                .with("matter", carried.matter())
                .with("content", standard(carried.content()))
                .with("requirement", standard(carried.requirement())));
    }

    private static Object standard(String text) {
        return StandardText.of(text).<Object>map(known -> known).orElse(text);
    }

    private String casualties(Casualties casualties) {
        return casualties.numbers().entrySet().stream()
                .map(one -> value(one.getKey()) + (language == Language.ZH ? "" : ": ") + one.getValue())
                .collect(Collectors.joining(language == Language.ZH ? "，" : ", "));
    }

    private String field(FormKind form, String id) {
        return newest(law -> law.routine().field(form, id).map(ExtraField::name), id);
    }

    /** The duty room, which the book has in Chinese. */
    private static Optional<Wording> place(Regulation law, String place) {
        return Optional.of(law.workplace().name()).filter(name -> name.zh().equals(place));
    }

    private static String duties(long micro) {
        return String.format(Locale.ROOT, "%.2f", (double) micro / FairShare.DUTY);
    }

    /**
     * A value (取值) as people of the office read it: officers by name, posts and sections by the regulation's names, times
     * in the office's zone.
     *
     * @param value a value of core's types
     * @return the text
     */
    public String value(Object value) {
        if (value instanceof DutyOfficer officer) {
            return officer.name();
        } else if (value instanceof ShiftId shift) {
            return shift(shift);
        } else if (value instanceof Wording wording) {
            return wording.in(language);
        } else if (value instanceof Marking marking) {
            return marking(marking);
        } else if (value instanceof Named named) {
            return named.wording().in(language);
        } else if (value instanceof PostId
                || value instanceof SectionId
                || value instanceof DayKind
                || value instanceof Role) {
            return name(value);
        }
        return time(value);
    }

    private String marking(Marking marking) {
        String level = marking.level().wording().in(language);
        return language == Language.ZH ? marking.toString() : level + period(marking.period());
    }

    private static String period(String period) {
        Matcher length = LENGTH.matcher(period);
        if (period.isEmpty()) {
            return "";
        } else if (length.matches()) {
            return ", " + length.group(1) + (length.group(2).equals("年") ? " years" : " months");
        }
        return ", " + (period.equals("长期") ? "for good" : period);
    }

    private String time(Object value) {
        if (value instanceof Instant instant) {
            return minute.format(instant);
        } else if (value instanceof Span span) {
            return minute.format(span.start()) + (language == Language.ZH ? "至" : " to ") + minute.format(span.end());
        } else if (value instanceof LocalDate date) {
            return day.format(date);
        } else if (value instanceof DateSpan days) {
            return day.format(days.first()) + (language == Language.ZH ? "至" : " to ") + day.format(days.last());
        } else if (value instanceof LocalTime time) {
            return time.toString();
        }
        return value.toString();
    }

    private String name(Object value) {
        if (value instanceof PostId post) {
            return newest(law -> law.post(post).map(Post::name), post.value());
        } else if (value instanceof SectionId section) {
            return newest(law -> law.section(section).map(Section::name), section.value());
        } else if (value instanceof Role role) {
            return newest(law -> Optional.ofNullable(law.roles().get(role)).map(RoleTerm::name), role.id());
        }
        return dayKind((DayKind) value).in(language);
    }

    private String text(Wording wording) {
        return wording.in(language);
    }

    /** The newest version's name; what a newer one no longer has goes by the name it had last. */
    private String newest(Function<Regulation, Optional<Wording>> name, String otherwise) {
        return newestFirst()
                .flatMap(law -> name.apply(law).stream())
                .findFirst()
                .map(this::text)
                .orElse(otherwise);
    }

    private Stream<Regulation> newestFirst() {
        List<Regulation> versions = new ArrayList<>(regulations.versions());
        Collections.reverse(versions);
        return versions.stream();
    }

    /** A shift goes by the name it had on its day. */
    private String shift(ShiftId shift) {
        String name = Stream.concat(newestFirst().filter(law -> law.isInForceOn(shift.date())), newestFirst())
                .flatMap(law -> law.timetable().find(shift.template()).stream())
                .findFirst()
                .map(ShiftTemplate::name)
                .map(this::text)
                .orElse(shift.template());
        return language == Language.ZH ? day.format(shift.date()) + name : name + " of " + day.format(shift.date());
    }

    /**
     * A kind of day (日类) by name.
     *
     * @param kind the kind
     * @return its name
     */
    public static Wording dayKind(DayKind kind) {
        return switch (kind) {
            case WORKDAY -> Wording.of("工作日", "workday");
            case REST_DAY -> Wording.of("双休日", "rest day");
            case HOLIDAY -> Wording.of("节假日", "holiday");
        };
    }

    /**
     * A weight (严重程度) by name.
     *
     * @param severity the weight
     * @return its name
     */
    public static Wording severity(Severity severity) {
        return switch (severity) {
            case NOTICE -> Wording.of("提示", "Notice");
            case WARNING -> Wording.of("提醒", "Warning");
            case BREACH -> Wording.of("违规", "Breach");
        };
    }

    /**
     * A basis (依据) by name.
     *
     * @param basis the basis
     * @return its name
     */
    public static Wording basis(Basis basis) {
        return switch (basis) {
            case TEXT -> Wording.of("本制度", "the text");
            case ASSUMPTION -> Wording.of("选定读法", "chosen reading");
            case SUPERIOR_NORM -> Wording.of("上级规定", "superior norm");
            case PRACTICE -> Wording.of("惯例", "practice");
        };
    }
}
