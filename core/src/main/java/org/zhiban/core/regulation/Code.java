package org.zhiban.core.regulation;

/**
 * The stable name of a rule (规则代码), the same in every office. Which clause a rule rests on, and whether it is in force
 * at all, is the regulation's to say: {@link Regulation#citations()}.
 */
public enum Code {
    // 值班表 roster, refused
    /** 非排班科室: somebody outside the arranging section draws up or changes a roster. */
    NOT_ARRANGER,
    /** 非本单位在职人员: the assignee is no active member of a section of this office. */
    ASSIGNEE_NOT_STAFF,
    /** 不在轮值范围: the assignee is outside the pool of the shift; cited under the pool's own clause. */
    ASSIGNEE_NOT_ELIGIBLE,
    /** 请假期间: the assignee is on leave. */
    ASSIGNEE_ON_LEAVE,
    /** 一人同时两岗: a person holds two posts at once. */
    DOUBLE_DUTY,
    /** 班次不在时间表: the day has no such shift; cited under the clause of the shift's hours. */
    SHIFT_NOT_IN_TIMETABLE,
    /** 无人值班: a shift that must be named has nobody. */
    SHIFT_UNASSIGNED,
    /** 无带班领导: a day has no duty leader. */
    LEADER_UNASSIGNED,
    /** 座位超额: more people are named for a shift than it has seats. */
    TOO_MANY_ASSIGNED,
    /** 值班表重叠: the period overlaps another roster. */
    ROSTER_OVERLAPS,
    /** 无此值班表: no such roster has been proposed. */
    ROSTER_UNKNOWN,
    /** 值班表状态不符: the roster is not in the state the act needs. */
    ROSTER_NOT_OPEN,
    /** 缺调班同意: somebody concerned has not consented. */
    CONSENT_MISSING,
    /** 班次已开始: the shift has begun, its past cannot be rearranged. */
    SHIFT_BEGUN,
    /** 非原值班人: the person to be replaced does not hold the shift. */
    NOT_ASSIGNED,
    /** 缺理由: an act that needs a reason has none. */
    REASON_MISSING,
    /** 无效调班: the change would change nothing. */
    CHANGE_WITHOUT_EFFECT,

    // 值班表 roster, found
    /** 科室未参加值班: a section appears nowhere in a roster. */
    SECTION_NEVER_SERVES,
    /** 值班表迟发: published after its period began. */
    ROSTER_LATE,
    /** 轮流不均: the difference between most and least is larger than it need be; cited under the pool's clause. */
    ROTATION_SKEWED,
    /** 含暂定日: the roster rests on days not yet announced. */
    PROVISIONAL_DAYS,
    /** 制度空档: printed hours leave a hole that responsibility bridges. */
    REGULATION_GAP,
    /** 制度重叠: printed hours overlap. */
    REGULATION_OVERLAP,
    /** 未定签到人: a shift of a section has no named signatory. */
    SIGNATORY_UNNAMED,
    /** 范围外替班: somebody outside the pool stands in by way of exception; cited under the pool's clause. */
    ASSIGNED_BY_EXCEPTION,
    /** 间隔过短: two duties of a person lie closer together than the rotation wants. */
    REST_TOO_SHORT,

    // 岗位与交接班 post and handover, refused
    /** 非本人签字: somebody signs for another. */
    SIGNED_BY_ANOTHER,
    /** 无此岗位: the post is unknown or is not held in this way. */
    POST_UNKNOWN,
    /** 未排班: the incoming person is not on the roster for the shift. */
    NOT_ROSTERED,
    /** 非在岗人: the outgoing person does not hold the post. */
    NOT_HOLDER,
    /** 交接班同一人: both sides of a handover are one person. */
    SAME_PERSON,
    /** 未经交接班: responsibility was to begin without a handover. */
    NO_HANDOVER,
    /** 无待接交班: there is no signed offer to accept. */
    NOTHING_OFFERED,
    /** 时间在未来: a stated time lies in the future. */
    TIME_IN_FUTURE,
    /** 时间早于前次: a stated time lies before the previous act on the post. */
    TIME_BEFORE_PREVIOUS,
    /** 事项未移交: an open matter is left out of a handover. */
    MATTER_OMITTED,
    /** 内容或要求缺失: a matter has no content or no requirement. */
    MATTER_TEXT_MISSING,
    /** 无此事项: the matter is not open. */
    MATTER_UNKNOWN,
    /** 未写明有无续办事项: neither a matter nor an explicit "none" was written. */
    NONE_NOT_STATED,
    /** 事项未确认: the incoming person has not acknowledged a matter. */
    MATTER_UNACKNOWLEDGED,
    /** 缺带班领导见证: a vacant post is taken without the duty leader as witness. */
    WITNESS_MISSING,
    /** 非同一人接续: a continuation needs the same person on both shifts. */
    NOT_SAME_PERSON,
    /** 非在岗人员: somebody not on the post writes in its book. */
    NOT_ON_POST,
    /** 无此值班电话: the line is unknown. */
    LINE_UNKNOWN,
    /** 非带班领导: the person is not the duty leader of the day. */
    NOT_DUTY_LEADER,
    /** 带班领导离岗缺公务事由或联系电话: the leader leaves the premises without business or a number. */
    LEADER_AWAY_UNEXPLAINED,

    // 岗位与交接班 post and handover, found
    /** 空岗: a post is deemed vacant. */
    POST_VACANT,
    /** 未办交接班: a boundary between shifts passed without a handover. */
    HANDOVER_MISSING,
    /** 交接班迟到: a handover was completed late. */
    HANDOVER_LATE,
    /** 交接班过早: a handover was completed too early. */
    HANDOVER_EARLY,
    /** 姓名与值班表不符: who handed over is not who the roster names. */
    NAMES_DIFFER,
    /** 时间与系统不符: a stated time differs from the clock's. */
    TIME_DIFFERS,
    /** 离岗无人顶替: an officer left the post without a stand-in. */
    ABSENCE_UNCOVERED,
    /** 查岗无人应答: a spot check was not answered. */
    SPOT_CHECK_MISSED,
    /** 未检查设备: nobody checked the equipment in a shift. */
    EQUIPMENT_UNCHECKED,
    /** 设备故障: equipment was found faulty and is not yet mended. */
    EQUIPMENT_FAULTY,
    /** 带班领导离岗过久: the duty leader was off the premises too long. */
    LEADER_AWAY_LONG,
    /** 未立即报告: an urgent matter was not reported to the duty leader at once. */
    REPORT_LATE,
    /** 非责任科室接听: another than the section in charge answered a line. */
    LINE_MISROUTED
}
