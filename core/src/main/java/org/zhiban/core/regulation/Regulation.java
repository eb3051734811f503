package org.zhiban.core.regulation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.zhiban.core.language.Wording;
import org.zhiban.core.staff.Section;
import org.zhiban.core.staff.SectionId;
import org.zhiban.core.staff.StaffMember;
import org.zhiban.core.time.HolidayCalendar;
import org.zhiban.core.time.HolidayReading;
import org.zhiban.core.time.OfficeCalendar;
import org.zhiban.core.time.TimeLimit;

/**
 * A duty regulation (值班制度) in one version, as a value: everything an office's duty is judged by.
 *
 * <p>Immutable. An amended regulation is another value with another version and another first day; an old night is judged
 * by the version in force that night ({@link Regulations}).
 *
 * @param version names this version in every entry judged by it, for example {@code jiaohe/1}; at most 64 characters
 * @param title its title
 * @param inForceFrom the first day it is in force
 * @param inForceUntil the first day it is no longer in force, or empty if it has not been replaced
 * @param zone the zone its hours are local to (gap G49)
 * @param clauses its clauses
 * @param holidays which days off count as holidays (gap G04)
 * @param sections the sections that carry the duty
 * @param arranger the section that arranges the roster
 * @param posts what is staffed
 * @param timetable the shifts
 * @param pools among whom duties rotate
 * @param rotations what is shared out fairly together; planned in this order
 * @param lines who answers which line
 * @param limits the limits of time
 * @param checklist what is looked at in every shift, each item under its own clause
 * @param roles who is who beside the duty leader
 * @param workplace where duty is served
 * @param topics what citizens' orders are about
 * @param emergencies how emergencies are reported
 * @param secrecy the secrecy rules
 * @param retention how long archived records are kept
 * @param reinforcements reinforced duty in sensitive periods
 * @param roster how rosters are filed and changed, and what duties earn
 * @param routine what recurs: rounds, the daily report, own fields of the forms, discipline
 * @param transition by which text the night is judged that runs into this regulation
 * @param citations the rules in force, each with the clause it rests on; a rule that is not cited is not in force
 */
public record Regulation(
        String version,
        Wording title,
        LocalDate inForceFrom,
        Optional<LocalDate> inForceUntil,
        ZoneId zone,
        List<Clause> clauses,
        Parameter<HolidayReading> holidays,
        List<Section> sections,
        Parameter<SectionId> arranger,
        List<Post> posts,
        Timetable timetable,
        List<Pool> pools,
        List<Rotation> rotations,
        List<LineDuty> lines,
        Map<Limit, Parameter<TimeLimit>> limits,
        List<CheckItem> checklist,
        Map<Role, RoleTerm> roles,
        Workplace workplace,
        List<OrderTopic> topics,
        EmergencyProcedure emergencies,
        Secrecy secrecy,
        List<Retention> retention,
        List<Reinforcement> reinforcements,
        RosterTerms roster,
        Routine routine,
        Parameter<Transition> transition,
        Map<Code, Citation> citations) {

    /**
     * Checks that every name that is used is defined, and that every clause cited exists.
     *
     * @throws NullPointerException if a component is null
     * @throws IllegalArgumentException if a name or a clause is missing; the message lists all that are
     */
    public Regulation {
        if (version.isBlank() || version.length() > 64) {
            throw new IllegalArgumentException(
                    "制度版本 regulation version must have 1 to 64 characters: \"" + version + "\"");
        }
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(inForceFrom, "inForceFrom");
        Objects.requireNonNull(inForceUntil, "inForceUntil");
        Objects.requireNonNull(zone, "zone");
        Objects.requireNonNull(holidays, "holidays");
        Objects.requireNonNull(arranger, "arranger");
        Objects.requireNonNull(timetable, "timetable");
        clauses = List.copyOf(clauses);
        sections = List.copyOf(sections);
        posts = List.copyOf(posts);
        pools = List.copyOf(pools);
        rotations = List.copyOf(rotations);
        lines = List.copyOf(lines);
        checklist = List.copyOf(checklist);
        roles = Collections.unmodifiableSortedMap(new TreeMap<>(roles));
        Objects.requireNonNull(workplace, "workplace");
        topics = List.copyOf(topics);
        Objects.requireNonNull(emergencies, "emergencies");
        Objects.requireNonNull(secrecy, "secrecy");
        retention = List.copyOf(retention);
        reinforcements = List.copyOf(reinforcements);
        Objects.requireNonNull(roster, "roster");
        Objects.requireNonNull(routine, "routine");
        Objects.requireNonNull(transition, "transition");
        limits = Collections.unmodifiableMap(copy(limits, Limit.class));
        citations = Collections.unmodifiableMap(copy(citations, Code.class));
        new References(clauses, sections, posts, pools, rotations)
                .citing(List.of(holidays, arranger, transition))
                .citing(limits.values())
                .cited(roles.values().stream().map(RoleTerm::citation))
                .checklist(checklist)
                .cited(emergencies.kinds().stream().map(EmergencyProcedure.Kinds::citation))
                .cited(emergencies.limits().stream().map(EmergencyProcedure.ReportLimit::citation))
                .cited(roster.citations())
                .cited(routine.citations())
                .cited(citations.values().stream())
                .roles(roles.keySet())
                .chain(emergencies.chain())
                .reinforced(reinforcements, timetable)
                .terms(roster, routine, timetable)
                .require(version, arranger.value(), timetable, lines);
    }

    private static <K extends Enum<K>, V> Map<K, V> copy(Map<K, V> map, Class<K> keys) {
        Map<K, V> copy = new EnumMap<>(keys);
        copy.putAll(map);
        return copy;
    }

    /**
     * Whether it is in force on a day (施行).
     *
     * @param date the day
     * @return true from its first day until the day before its end
     */
    public boolean isInForceOn(LocalDate date) {
        return !date.isBefore(inForceFrom) && (inForceUntil.isEmpty() || date.isBefore(inForceUntil.get()));
    }

    /**
     * The clause a rule rests on (援引).
     *
     * @param code the rule
     * @return its citation, or empty if the rule is not in force
     */
    public Optional<Citation> citation(Code code) {
        return Optional.ofNullable(citations.get(code));
    }

    /**
     * This regulation with a rule taken out (停用规则), which is how a test is tested.
     *
     * @param code the rule
     * @return a regulation in which the rule is not in force
     */
    public Regulation without(Code code) {
        Map<Code, Citation> fewer = copy(citations, Code.class);
        fewer.remove(code);
        return toBuilder().citations(fewer).build();
    }

    /**
     * A post by identity (岗位).
     *
     * @param id the identity
     * @return the post, or empty if there is none
     */
    public Optional<Post> post(PostId id) {
        return posts.stream().filter(post -> post.id().equals(id)).findFirst();
    }

    /**
     * The posts of a kind (岗位).
     *
     * @param kind the kind
     * @return the posts in the order of the regulation
     */
    public List<Post> posts(Post.Kind kind) {
        return posts.stream().filter(post -> post.kind() == kind).toList();
    }

    /**
     * A pool by name (轮值范围).
     *
     * @param id the name
     * @return the pool
     * @throws IllegalArgumentException if there is none
     */
    public Pool pool(String id) {
        return pools.stream()
                .filter(pool -> pool.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("轮值范围 regulation " + version + " has no pool " + id));
    }

    /**
     * A rotation by name (轮流).
     *
     * @param id the name
     * @return the rotation
     * @throws IllegalArgumentException if there is none
     */
    public Rotation rotation(String id) {
        for (Rotation rotation : rotations) {
            if (rotation.id().equals(id)) {
                return rotation;
            }
        }
        throw new IllegalArgumentException("轮流 regulation " + version + " has no rotation " + id);
    }

    /**
     * A section by identity (科室).
     *
     * @param id the identity
     * @return the section, or empty if the regulation names none so
     */
    public Optional<Section> section(SectionId id) {
        return sections.stream().filter(section -> section.id().equals(id)).findFirst();
    }

    /**
     * Who answers a line (电话值守).
     *
     * @param line the line's post
     * @return its duty, or empty if it is no line of this office
     */
    public Optional<LineDuty> line(PostId line) {
        for (LineDuty duty : lines) {
            if (duty.line().equals(line)) {
                return Optional.of(duty);
            }
        }
        return Optional.empty();
    }

    /**
     * A limit of time (时限).
     *
     * @param limit which limit
     * @return the limit with its citation
     * @throws IllegalArgumentException if the regulation does not give it; there is no hidden default
     */
    public Parameter<TimeLimit> limit(Limit limit) {
        return Optional.ofNullable(limits.get(limit))
                .orElseThrow(
                        () -> new IllegalArgumentException("时限 regulation " + version + " gives no limit " + limit));
    }

    /**
     * A limit of time (时限), where the regulation may do without.
     *
     * @param limit which limit
     * @return the limit, or empty if the regulation does not give it
     */
    public Optional<TimeLimit> find(Limit limit) {
        return Optional.ofNullable(limits.get(limit)).map(Parameter::value);
    }

    /**
     * Whether a person holds a role on a day (职责角色): a member of staff that day, and the regulation says so. The duty leader
     * holds it by roster; this knows the others.
     *
     * @param role the role
     * @param person the person
     * @param date the day
     * @return true if the regulation says so
     */
    public boolean holds(Role role, StaffMember person, LocalDate date) {
        return person.isMemberOn(date)
                && Optional.ofNullable(roles.get(role))
                        .flatMap(RoleTerm::who)
                        .filter(who -> who.admits(person, date))
                        .isPresent();
    }

    /**
     * Whether a seat is open to a person on a day (班位资格): in one of its pools, first or further.
     *
     * @param seat the seat
     * @param person the person
     * @param date the day the shift starts on
     * @return true if some pool admits the person
     */
    public boolean admits(Seat seat, StaffMember person, LocalDate date) {
        return seat.pools().stream().anyMatch(pool -> pool(pool).eligibility().admits(person, date));
    }

    /**
     * This regulation as it is while duty is reinforced (加强值班期间).
     *
     * @param on the names of the reinforcements that are on
     * @return the regulation with their seats and limits; where two change the same, the later in the regulation prevails
     */
    public Regulation reinforced(Set<String> on) {
        Map<String, List<Seat>> seats = new HashMap<>();
        Map<Limit, Parameter<TimeLimit>> changed = copy(limits, Limit.class);
        reinforcements.stream().filter(one -> on.contains(one.id())).forEach(one -> {
            seats.putAll(one.seats());
            changed.putAll(one.limits());
        });
        return toBuilder().timetable(timetable.seated(seats)).limits(changed).build();
    }

    /**
     * A reinforcement by name (加强值班).
     *
     * @param id its name in the regulation
     * @return the reinforcement, or empty if there is none
     */
    public Optional<Reinforcement> reinforcement(String id) {
        return reinforcements.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /**
     * A builder that starts from this regulation (修订).
     *
     * @return the builder
     */
    public RegulationBuilder toBuilder() {
        return new RegulationBuilder(this);
    }

    /**
     * What an order is about (诉求事项).
     *
     * @param id its name in the regulation
     * @return the topic, or empty if there is none of that name
     */
    public Optional<OrderTopic> topic(String id) {
        for (OrderTopic topic : topics) {
            if (topic.id().equals(id)) {
                return Optional.of(topic);
            }
        }
        return Optional.empty();
    }

    /**
     * A retention class (保管期限).
     *
     * @param id its name in the regulation
     * @return the class, or empty if there is none of that name
     */
    public Optional<Retention> retention(String id) {
        return retention.stream().filter(known -> known.id().equals(id)).findFirst();
    }

    /**
     * The office's calendar (值班日历) under this regulation.
     *
     * @param data the holiday calendar
     * @return the calendar in the regulation's zone and reading
     */
    public OfficeCalendar calendar(HolidayCalendar data) {
        return new OfficeCalendar(data, holidays.value(), zone);
    }
}
