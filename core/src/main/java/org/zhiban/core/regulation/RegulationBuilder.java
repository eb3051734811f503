package org.zhiban.core.regulation;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhiban.core.language.Wording;
import org.zhiban.core.staff.Section;
import org.zhiban.core.staff.SectionId;
import org.zhiban.core.time.HolidayReading;
import org.zhiban.core.time.TimeLimit;

/**
 * Builds a regulation piece by piece (制度构建器), the same pieces as a regulation file. Nothing has a default that was not
 * said: what an office does without is said to be empty. Not for use by several threads.
 */
public final class RegulationBuilder {
    private String version;
    private Wording title;
    private LocalDate inForceFrom;
    private Optional<LocalDate> inForceUntil;
    private ZoneId zone;
    private List<Clause> clauses;
    private Parameter<HolidayReading> holidays;
    private List<Section> sections;
    private Parameter<SectionId> arranger;
    private List<Post> posts;
    private Timetable timetable;
    private List<Pool> pools;
    private List<Rotation> rotations;
    private List<LineDuty> lines;
    private Map<Limit, Parameter<TimeLimit>> limits;
    private List<CheckItem> checklist;
    private Map<Role, RoleTerm> roles;
    private Workplace workplace;
    private List<OrderTopic> topics;
    private EmergencyProcedure emergencies;
    private Secrecy secrecy;
    private List<Retention> retention;
    private List<Reinforcement> reinforcements;
    private RosterTerms roster;
    private Routine routine;
    private Parameter<Transition> transition;
    private Map<Code, Citation> citations;

    /** An empty builder (空白构建器): everything is still to be said. */
    public RegulationBuilder() {}

    RegulationBuilder(Regulation from) {
        this.version = from.version();
        this.title = from.title();
        this.inForceFrom = from.inForceFrom();
        this.inForceUntil = from.inForceUntil();
        this.zone = from.zone();
        this.clauses = from.clauses();
        this.holidays = from.holidays();
        this.sections = from.sections();
        this.arranger = from.arranger();
        this.posts = from.posts();
        this.timetable = from.timetable();
        this.pools = from.pools();
        this.rotations = from.rotations();
        this.lines = from.lines();
        this.limits = from.limits();
        this.checklist = from.checklist();
        this.roles = from.roles();
        this.workplace = from.workplace();
        this.topics = from.topics();
        this.emergencies = from.emergencies();
        this.secrecy = from.secrecy();
        this.retention = from.retention();
        this.reinforcements = from.reinforcements();
        this.roster = from.roster();
        this.routine = from.routine();
        this.transition = from.transition();
        this.citations = from.citations();
    }

    /**
     * Says version (版本).
     *
     * @param value as of {@link Regulation#version()}
     * @return this builder
     */
    public RegulationBuilder version(String value) {
        this.version = value;
        return this;
    }

    /**
     * Says the title (名称).
     *
     * @param value as of {@link Regulation#title()}
     * @return this builder
     */
    public RegulationBuilder title(Wording value) {
        this.title = value;
        return this;
    }

    /**
     * Says inForceFrom (施行日).
     *
     * @param value as of {@link Regulation#inForceFrom()}
     * @return this builder
     */
    public RegulationBuilder inForceFrom(LocalDate value) {
        this.inForceFrom = value;
        return this;
    }

    /**
     * Says inForceUntil (废止日).
     *
     * @param value as of {@link Regulation#inForceUntil()}
     * @return this builder
     */
    public RegulationBuilder inForceUntil(Optional<LocalDate> value) {
        this.inForceUntil = value;
        return this;
    }

    /**
     * Says zone (时区).
     *
     * @param value as of {@link Regulation#zone()}
     * @return this builder
     */
    public RegulationBuilder zone(ZoneId value) {
        this.zone = value;
        return this;
    }

    /**
     * Says clauses (条款).
     *
     * @param value as of {@link Regulation#clauses()}
     * @return this builder
     */
    public RegulationBuilder clauses(List<Clause> value) {
        this.clauses = value;
        return this;
    }

    /**
     * Says holidays (节假日读法).
     *
     * @param value as of {@link Regulation#holidays()}
     * @return this builder
     */
    public RegulationBuilder holidays(Parameter<HolidayReading> value) {
        this.holidays = value;
        return this;
    }

    /**
     * Says sections (科室).
     *
     * @param value as of {@link Regulation#sections()}
     * @return this builder
     */
    public RegulationBuilder sections(List<Section> value) {
        this.sections = value;
        return this;
    }

    /**
     * Says arranger (排班科室).
     *
     * @param value as of {@link Regulation#arranger()}
     * @return this builder
     */
    public RegulationBuilder arranger(Parameter<SectionId> value) {
        this.arranger = value;
        return this;
    }

    /**
     * Says posts (岗位).
     *
     * @param value as of {@link Regulation#posts()}
     * @return this builder
     */
    public RegulationBuilder posts(List<Post> value) {
        this.posts = value;
        return this;
    }

    /**
     * Says timetable (班次时间表).
     *
     * @param value as of {@link Regulation#timetable()}
     * @return this builder
     */
    public RegulationBuilder timetable(Timetable value) {
        this.timetable = value;
        return this;
    }

    /**
     * Says pools (轮值范围).
     *
     * @param value as of {@link Regulation#pools()}
     * @return this builder
     */
    public RegulationBuilder pools(List<Pool> value) {
        this.pools = value;
        return this;
    }

    /**
     * Says rotations (轮流).
     *
     * @param value as of {@link Regulation#rotations()}
     * @return this builder
     */
    public RegulationBuilder rotations(List<Rotation> value) {
        this.rotations = value;
        return this;
    }

    /**
     * Says lines (值班电话).
     *
     * @param value as of {@link Regulation#lines()}
     * @return this builder
     */
    public RegulationBuilder lines(List<LineDuty> value) {
        this.lines = value;
        return this;
    }

    /**
     * Says limits (时限).
     *
     * @param value as of {@link Regulation#limits()}
     * @return this builder
     */
    public RegulationBuilder limits(Map<Limit, Parameter<TimeLimit>> value) {
        this.limits = value;
        return this;
    }

    /**
     * Says checklist (检查事项).
     *
     * @param value as of {@link Regulation#checklist()}
     * @return this builder
     */
    public RegulationBuilder checklist(List<CheckItem> value) {
        this.checklist = value;
        return this;
    }

    /**
     * Says roles (职责角色).
     *
     * @param value as of {@link Regulation#roles()}
     * @return this builder
     */
    public RegulationBuilder roles(Map<Role, RoleTerm> value) {
        this.roles = value;
        return this;
    }

    /**
     * Says workplace (值班地点).
     *
     * @param value as of {@link Regulation#workplace()}
     * @return this builder
     */
    public RegulationBuilder workplace(Workplace value) {
        this.workplace = value;
        return this;
    }

    /**
     * Says topics (诉求事项).
     *
     * @param value as of {@link Regulation#topics()}
     * @return this builder
     */
    public RegulationBuilder topics(List<OrderTopic> value) {
        this.topics = value;
        return this;
    }

    /**
     * Says emergencies (紧急信息).
     *
     * @param value as of {@link Regulation#emergencies()}
     * @return this builder
     */
    public RegulationBuilder emergencies(EmergencyProcedure value) {
        this.emergencies = value;
        return this;
    }

    /**
     * Says secrecy (保密).
     *
     * @param value as of {@link Regulation#secrecy()}
     * @return this builder
     */
    public RegulationBuilder secrecy(Secrecy value) {
        this.secrecy = value;
        return this;
    }

    /**
     * Says retention (保管期限).
     *
     * @param value as of {@link Regulation#retention()}
     * @return this builder
     */
    public RegulationBuilder retention(List<Retention> value) {
        this.retention = value;
        return this;
    }

    /**
     * Says reinforcements (加强值班).
     *
     * @param value as of {@link Regulation#reinforcements()}
     * @return this builder
     */
    public RegulationBuilder reinforcements(List<Reinforcement> value) {
        this.reinforcements = value;
        return this;
    }

    /**
     * Says roster (排班规定).
     *
     * @param value as of {@link Regulation#roster()}
     * @return this builder
     */
    public RegulationBuilder roster(RosterTerms value) {
        this.roster = value;
        return this;
    }

    /**
     * Says routine (例行事项).
     *
     * @param value as of {@link Regulation#routine()}
     * @return this builder
     */
    public RegulationBuilder routine(Routine value) {
        this.routine = value;
        return this;
    }

    /**
     * Says transition (新旧衔接).
     *
     * @param value as of {@link Regulation#transition()}
     * @return this builder
     */
    public RegulationBuilder transition(Parameter<Transition> value) {
        this.transition = value;
        return this;
    }

    /**
     * Says citations (施行的规则).
     *
     * @param value as of {@link Regulation#citations()}
     * @return this builder
     */
    public RegulationBuilder citations(Map<Code, Citation> value) {
        this.citations = value;
        return this;
    }

    /**
     * Ends the building (完成).
     *
     * @return the regulation
     * @throws NullPointerException if something was not said; the message names it
     * @throws IllegalArgumentException if what was said does not go together
     */
    public Regulation build() {
        return new Regulation(
                version,
                title,
                inForceFrom,
                inForceUntil,
                zone,
                clauses,
                holidays,
                sections,
                arranger,
                posts,
                timetable,
                pools,
                rotations,
                lines,
                limits,
                checklist,
                roles,
                workplace,
                topics,
                emergencies,
                secrecy,
                retention,
                reinforcements,
                roster,
                routine,
                transition,
                citations);
    }
}
