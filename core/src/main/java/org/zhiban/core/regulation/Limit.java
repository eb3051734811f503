package org.zhiban.core.regulation;

/** A limit of time (时限项) the regulation speaks of without a number (gaps G08, G10, G19); the number is a parameter. */
public enum Limit {
    /** 提前交接: how long before its time a handover may be completed. */
    HANDOVER_EARLY,
    /** 迟到交接: how long after its time a handover still counts as punctual. */
    HANDOVER_LATE,
    /** 立即报告: how long an urgent matter may wait before the duty leader hears of it. */
    REPORT_AT_ONCE,
    /** 带班领导离岗: how long the duty leader may be off the premises on business. */
    LEADER_AWAY
}
