package org.zhiban.core.analysis;

import org.zhiban.core.language.Wording;

/**
 * What can be wrong with a regulation (制度问题代码), under a stable name, with how much it weighs, its sentence and how an office
 * settles it. Facts stand in braces.
 */
public enum AnalysisCode {
    /** 空档未处理: some sequence of days leaves hours nobody has, neither settled nor left open on purpose. */
    HOLE_UNSETTLED(
            Severity.ERROR,
            "{post}在{when}{from}至{until}无人值班。",
            "At {post} nobody is on duty from {from} to {until} on {when}.",
            "在timetable.hole写明由谁负责；有意不设班的，列入timetable.gaps；或者改班次时间。",
            "Say who answers under timetable.hole, list the hours under timetable.gaps if they are left open on purpose, or change the shifts."),
    /** 重叠未处理: some sequence of days gives the same hours to two shifts, and nothing says which yields. */
    OVERLAP_UNSETTLED(
            Severity.ERROR,
            "{post}在{when}{from}至{until}有两个班次。",
            "At {post} two shifts share {from} to {until} on {when}.",
            "在timetable.overlap写明谁的时间为准，或者改班次时间。",
            "Say whose hours prevail under timetable.overlap, or change the shifts."),
    /** 班次被吞没: the settlement of overlaps leaves a shift no hour of its own. */
    SHIFT_SWALLOWED(
            Severity.ERROR,
            "{date}的{shift}全在{other}的时间之内，按overlap的处理没有自己的时间。",
            "{shift} of {date} lies within {other}: as overlaps are settled, it has no hour of its own.",
            "改班次时间，使二者至多部分重叠。",
            "Change the shifts so that they overlap in part at most."),
    /** 不设班时段无用: hours left open on purpose are always covered. */
    GAP_NEVER_OPEN(
            Severity.WARNING,
            "{post}自{from}起{lasts}列为不设班，但总有班次，例如{date}。",
            "At {post} {lasts} from {from} are to be left open, but some shift always covers them, as on {date}.",
            "删去该时段，或者改班次时间。",
            "Take the gap out, or change the shifts."),
    /** 班次从不开始: kinds of day, days of the week and seasons of a shift never meet. */
    SHIFT_NEVER_STARTS(
            Severity.ERROR,
            "班次{shift}从不开始：{why}。",
            "Shift {shift} never starts: {why}.",
            "改该班次的on、weekdays或in，或者删去。",
            "Change its on, weekdays or in, or take it out."),
    /** 季节重叠: two seasons with shifts of their own share days. */
    SEASONS_OVERLAP(
            Severity.WARNING,
            "季节{season}与{other}在{date}重叠，{post}的班次各算各的。",
            "Seasons {season} and {other} share {date}, and {post} has shifts of both.",
            "改季节起止日期，使其不重叠。",
            "Change the days of the seasons so that they do not overlap."),
    /** 日期不在任何季节: a day is in no season though all shifts of a post depend on one. */
    DAY_WITHOUT_SEASON(
            Severity.WARNING,
            "{date}不在任何季节，{post}的班次却都按季节定，当日无班次。",
            "{date} is in no season, while every shift of {post} depends on one: the day has none.",
            "补齐季节的日期，或者为其余日期列班次。",
            "Let the seasons fill the year, or give shifts for the other days."),
    /** 在岗方式超出班次: a window of presence lies outside the hours of its shift. */
    PRESENCE_OUTSIDE_SHIFT(
            Severity.WARNING,
            "班次{shift}的在岗方式{from}至{until}超出班次时间，例如{at}。",
            "The presence from {from} to {until} lies outside the hours of {shift}, as at {at}.",
            "改presence的起止时间。",
            "Change the hours of the presence."),
    /** 在岗方式重叠: two windows of presence of a shift share an hour. */
    PRESENCE_OVERLAPS(
            Severity.WARNING,
            "班次{shift}在{at}有两种在岗方式：{one}、{other}。",
            "Shift {shift} wants two kinds of presence at {at}: {one} and {other}.",
            "改presence的起止时间，使其不重叠。",
            "Change the hours of presence so that they do not overlap."),
    /** 轮流无班次: no shift belongs to a rotation. */
    ROTATION_IDLE(
            Severity.WARNING,
            "轮流{rotation}没有班次。",
            "No shift belongs to rotation {rotation}.",
            "让班次的rotation指明它，或者删去。",
            "Name it in a shift's rotation, or take it out."),
    /** 轮流无人: nobody of the staff is eligible for a rotation. */
    ROTATION_EMPTY(
            Severity.ERROR,
            "所给人员中无人可以参加轮流{rotation}，{date}的{shift}起即无人。",
            "Nobody of the staff given is eligible for rotation {rotation}: {shift} of {date} has nobody.",
            "改轮值范围的who，或者补充人员。",
            "Change who is in its pools, or the staff."),
    /** 轮值范围无人: nobody of the staff is in a pool. */
    POOL_EMPTY(
            Severity.ERROR,
            "所给人员在{date}无人属于轮值范围{pool}。",
            "Nobody of the staff given is in pool {pool} on {date}.",
            "改该范围的who，或者补充人员。",
            "Change who is in it, or the staff."),
    /** 班位多于人数: a shift has more seats than its pools have people. */
    SEATS_OVER_POOL(
            Severity.ERROR,
            "{date}的{shift}定员{seats}人，轮值范围内只够{people}人。",
            "{shift} of {date} has {seats} seats, its pools people for {people}.",
            "减少班位，或者放宽轮值范围。",
            "Take seats away, or widen the pools."),
    /** 轮流排不满: on some day nobody is left for a shift. */
    ROTATION_UNFILLABLE(
            Severity.ERROR,
            "轮流{rotation}排不满：{date}的{shift}无人可排，{why}。",
            "Rotation {rotation} cannot be filled: nobody is left for {shift} of {date}; {why}.",
            "缩短rest-days、放宽轮值范围或补充人员。",
            "Shorten rest-days, widen the pools, or add people."),
    /** 报告层级为空: emergencies are taken and nobody is told. */
    CHAIN_EMPTY(
            Severity.ERROR,
            "受理紧急信息（如{category}），但报告层级为空，无人可报。",
            "Emergencies such as {category} are taken, but the chain of report is empty: nobody is told.",
            "在emergencies.chain列出报告层级。",
            "List who is told under emergencies.chain."),
    /** 角色无人担任: nobody of the staff holds a role. */
    ROLE_UNHELD(
            Severity.ERROR,
            "所给人员在{date}无人担任{role}（{chain}）。",
            "Nobody of the staff given is {role} on {date} ({chain}).",
            "改该角色的who，或者补充人员。",
            "Change who holds the role, or the staff."),
    /** 角色未规定: a role is used and nothing says who holds it. */
    ROLE_UNDEFINED(
            Severity.ERROR,
            "{role}由谁担任没有规定（{chain}）。",
            "Nothing says who is {role} ({chain}).",
            "在roles写明who；带班领导须有带班岗位的班次。",
            "Say who under roles; a duty leader needs shifts of a leader's post."),
    /** 报告层级循环: a role comes twice in the chain. */
    CHAIN_CIRCLE(
            Severity.ERROR,
            "报告层级循环：{chain}。",
            "The chain of report goes in a circle: {chain}.",
            "每个角色在emergencies.chain只列一次。",
            "List each role once under emergencies.chain."),
    /** 相邻层级同一人: two neighbouring links are held by one and the same person only. */
    CHAIN_SAME_PERSON(
            Severity.WARNING,
            "{role}与{next}都只有{person}一人，报了等于没有上报下一级。",
            "Both {role} and {next} are {person} alone: telling the second adds nothing.",
            "改其中一个角色的who，或者从emergencies.chain去掉一级。",
            "Change who holds one of the roles, or take a link out of emergencies.chain."),
    /** 规则缺角色: a rule in force needs a role nobody is given. */
    RULE_WITHOUT_ROLE(
            Severity.ERROR,
            "规则{rule}在施行，但没有规定{role}由谁担任：每次都会违反。",
            "Rule {rule} is in force, but nothing says who is {role}: nobody can ever satisfy it.",
            "在roles写明该角色，或者从rules删去该规则。",
            "Say who holds the role under roles, or take the rule out of rules."),
    /** 书面时限短于口头: a link's written limit ends before the oral one. */
    LINK_WRITTEN_BEFORE_ORAL(
            Severity.WARNING,
            "{grade}报{role}，书面须{written}内，口头却可{oral}。",
            "Of what is {grade}, {role} is told in writing within {written} but orally only within {oral}.",
            "改told中的within，使口头不迟于书面。",
            "Change within so that the oral limit is not the longer."),
    /** 层级缺时限: a link has no limit for a grade. */
    LINK_WITHOUT_GRADE(
            Severity.WARNING,
            "{grade}报{role}没有时限，届时不会提示。",
            "Nothing says by when {role} is told of what is {grade}.",
            "在told中补上该等级。",
            "Add the grade to its told."),
    /** 签收时限过长: a link may take longer to acknowledge than any report may take upward. */
    ACKNOWLEDGE_TOO_LONG(
            Severity.WARNING,
            "{role}可在{acknowledge}内签收，而上报时限最长才{upward}。",
            "{role} may take {acknowledge} to acknowledge, while no report may take longer than {upward} upward.",
            "缩短acknowledge。",
            "Shorten acknowledge."),
    /** 上报时限早于层级: a report is due upward before the chain can be worked through. */
    UPWARD_BEFORE_CHAIN(
            Severity.WARNING,
            "{grade}须在{upward}内{form}上报，逐级报到{role}却可能要{takes}。",
            "What is {grade} goes upward ({form}) within {upward}, while reaching {role} along the chain may take {takes}.",
            "缩短报告层级的时限，或者把该级改为always。",
            "Shorten the limits of the chain, or tell that link always."),
    /** 上报时限缺一种形式: a grade has a limit in one form and none in the other. */
    GRADE_WITHOUT_FORM(
            Severity.WARNING,
            "{date}起{grade}只有{form}上报时限，没有{missing}时限。",
            "On {date} {grade} has a limit for reports that are {form}, none for those that are {missing}.",
            "在emergencies.limits补上。",
            "Add it under emergencies.limits."),
    /** 交接时限过宽: a handover may be earlier or later than its shift is long. */
    HANDOVER_WIDER_THAN_SHIFT(
            Severity.WARNING,
            "时限{limit}为{within}，而{shift}只有{lasts}。",
            "Limit {limit} is {within}, while {shift} lasts {lasts}.",
            "缩短该时限。",
            "Shorten the limit."),
    /** 签到迟于交接: an officer may sign in when the handover is already late. */
    SIGN_IN_AFTER_HANDOVER(
            Severity.WARNING,
            "到班签到可迟{signIn}，交接却只可迟{handover}，例如{shift}。",
            "Signing in may be {signIn} late, the handover only {handover}, as at {shift}.",
            "改limits.sign-in或limits.handover-late，使二者一致。",
            "Change limits.sign-in or limits.handover-late so that they agree."),
    /** 规则缺时限: a rule in force needs a limit that is not given. */
    RULE_WITHOUT_LIMIT(
            Severity.ERROR,
            "规则{rule}在施行，但没有给出时限{limit}。",
            "Rule {rule} is in force, but limit {limit} is not given.",
            "在limits写明该时限，或者从rules删去该规则。",
            "Give the limit under limits, or take the rule out of rules."),
    /** 缺交接时限: a desk is kept by shifts and nothing says within what time they are handed over. */
    HANDOVER_WITHOUT_LIMIT(
            Severity.ERROR,
            "{shift}要交接，但没有给出时限{limit}：{at}之后何时算空岗无从判断。",
            "{shift} is handed over, but limit {limit} is not given: nobody can say when the post is vacant after {at}.",
            "在limits写明该时限。",
            "Give the limit under limits."),
    /** 时限无用: a limit is given and no rule in force uses it. */
    LIMIT_UNUSED(
            Severity.WARNING,
            "时限{limit}（{within}）没有施行的规则使用。",
            "No rule in force uses limit {limit} ({within}).",
            "在rules写明使用它的规则（{rules}），或者删去。",
            "Cite a rule that uses it ({rules}), or take it out."),
    /** 表单无人填写: something is wanted of a form that nobody ever fills. */
    FORM_NEVER_FILLED(
            Severity.WARNING,
            "{what}要求{form}，但{why}。",
            "{what} wants the {form}, but {why}.",
            "补上填写该表单的岗位或电话，或者删去这一项。",
            "Give a post or line that fills the form, or take this out."),
    /** 电话无人接: the post that answers a line has no shift. */
    LINE_WITHOUT_DESK(
            Severity.ERROR,
            "{line}由{desk}接听，但{desk}没有班次：{at}来电无人接。",
            "{line} is answered at {desk}, which has no shift: a call at {at} reaches nobody.",
            "为该岗位列班次，或者改desk。",
            "Give the post shifts, or name another desk."),
    /** 日常时段属别的岗位: the daily work of a line is given by shifts of another post than its desk. */
    LINE_DURING_ELSEWHERE(
            Severity.ERROR,
            "{line}的during写了{shift}，那是{post}的班次，不是{desk}的，永远不起作用。",
            "The daily work of {line} is given by {shift}, a shift of {post} and not of {desk}: it never applies.",
            "改during为desk的班次。",
            "Name shifts of its desk in during."),
    /** 巡查无班次: a round is to be made in a shift that never starts. */
    ROUND_WITHOUT_SHIFT(
            Severity.WARNING,
            "巡查{round}要在{shift}进行，而该班次从不开始。",
            "Round {round} is made in {shift}, which never starts.",
            "改巡查的shifts。",
            "Change the shifts of the round."),
    /** 每日报告时无人: nobody is on duty at the hour of the daily report. */
    DAILY_REPORT_UNMANNED(
            Severity.WARNING,
            "每日报告由{post}在{time}报出，而{date}该时无人值班。",
            "{post} makes the daily report by {time}, when nobody is on duty there on {date}.",
            "改at，或者改不设班时段。",
            "Change its hour, or the hours left open."),
    /** 加强值班无变化: a reinforcement names nothing that changes. */
    REINFORCEMENT_WITHOUT_EFFECT(
            Severity.WARNING,
            "加强值班{reinforcement}所列与平时相同，例如{same}，没有变化。",
            "Reinforcement {reinforcement} changes nothing: what it names is as always, such as {same}.",
            "写明有变化的班位或时限，或者删去。",
            "Name seats or limits that differ, or take it out."),
    /** 补休津贴无班次: a category earns something and no shift counts under it. */
    ENTITLEMENT_UNEARNED(
            Severity.WARNING,
            "值班类别{category}有补休津贴，但没有班次计入该类别。",
            "Category {category} earns something, but no shift counts under it.",
            "改category，或者让班次计入该类别。",
            "Change the category, or let a shift count under it."),
    /** 缺保管期限: archiving is a rule and nothing says how long. */
    RETENTION_MISSING(
            Severity.ERROR,
            "规则{rule}要求归档，但没有保管期限可选：办结的事项都归不了档。",
            "Rule {rule} is about archiving, but there is no retention class to choose: nothing closed can be archived.",
            "在retention列出保管期限，或者从rules删去归档规则。",
            "List retention classes under retention, or take the rules on archiving out."),
    /** 纪律所计规则未施行: discipline counts a rule that is not in force. */
    DISCIPLINE_UNCITED(
            Severity.WARNING,
            "纪律{discipline}计入规则{rule}，而该规则没有施行，永远不会有一次。",
            "Discipline {discipline} counts rule {rule}, which is not in force: it never counts one.",
            "在rules写明该规则，或者从纪律中删去。",
            "Cite the rule under rules, or take it out of the discipline."),
    /** 无节假日数据: the days asked about are outside the calendar or the regulation's own days, so nothing was planned on them. */
    HORIZON_UNKNOWN(
            Severity.WARNING,
            "{days}没有节假日数据或者制度未施行，没有试排，无法找出具体日期。",
            "There is no holiday data for {days}, or the regulation is not in force: nothing was planned.",
            "选择有数据的日期，或者补充节假日文件。",
            "Choose days there is data for, or add it to the holiday file."),
    /** 规则未施行: a rule a typical regulation has is not in force here. */
    RULE_NOT_CITED(
            Severity.NOTE,
            "规则{rule}没有施行。典型制度见{clause}：{says}",
            "Rule {rule} is not in force. A typical regulation has it in {clause}: {says}",
            "需要施行的，在rules写明它依据的条款。",
            "To have it, cite the clause it rests on under rules.");

    /** How much a problem weighs (严重程度). */
    public enum Severity {
        /** 错误: duty cannot be kept by this regulation on some day. */
        ERROR,
        /** 警告: the regulation contradicts itself, or says something that never counts. */
        WARNING,
        /** 提示: worth knowing; it may be meant so. */
        NOTE
    }

    private final Severity severity;
    private final Wording sentence;
    private final Wording settlement;

    AnalysisCode(Severity severity, String zh, String en, String settlementZh, String settlementEn) {
        this.severity = severity;
        this.sentence = Wording.of(zh, en);
        this.settlement = Wording.of(settlementZh, settlementEn);
    }

    /**
     * How much it weighs (严重程度).
     *
     * @return the severity
     */
    public Severity severity() {
        return severity;
    }

    /**
     * Its sentence (问题说明), facts in braces.
     *
     * @return the sentence in both languages
     */
    public Wording sentence() {
        return sentence;
    }

    /**
     * How an office settles it (处理办法) in its regulation, facts in braces.
     *
     * @return the settlement in both languages
     */
    public Wording settlement() {
        return settlement;
    }
}
