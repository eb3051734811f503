package org.zhiban.core.regulation;

/** A limit of time (时限项) the regulation speaks of without a number (gaps G08, G10, G17 to G19); the number is a parameter. */
public enum Limit {
    /** 提前交接: how long before its time a handover may be completed. */
    HANDOVER_EARLY,
    /** 迟到交接: how long after its time a handover still counts as punctual. */
    HANDOVER_LATE,
    /** 立即报告: how long an urgent matter may wait before the duty leader hears of it. */
    REPORT_AT_ONCE,
    /** 带班领导离岗: how long the duty leader may be off the premises on business. */
    LEADER_AWAY,
    /** 迟到签到: how long after the beginning of a shift its officer may sign in. */
    SIGN_IN,
    /** 到岗提前: how long before the beginning of a shift its officer must have arrived; in place of {@link #SIGN_IN}. */
    ARRIVE_AHEAD,
    /** 查岗应答: how long a post may take to answer a spot check. */
    SPOT_CHECK_ANSWER,
    /** 异地值班查看: how often fax and phone are looked at while the duty is kept elsewhere. */
    RELOCATED_CHECK,
    /** 来访停留: how long a visitor may stay. */
    VISITOR_STAY,
    /** 及时收文: how long a paper may lie before it is registered. */
    PAPER_REGISTERED,
    /** 第一时间转办: how long a vital order may wait before the department is told. */
    DISPATCH,
    /** 部门先行沟通: how long the department may take to speak with the citizen. */
    CITIZEN_CONTACTED,
    /** 马上解决: how long an order of vital matters may take. */
    RESOLVED,
    /** 回访: how long after the answer a citizen may wait to be called back. */
    FOLLOW_UP_CALL,
    /** 到岗联络: how long before a shift it is looked at whether its officers can be reached. */
    READINESS,
    /** 迅速落实: how long an instruction on an emergency may take. */
    INSTRUCTION_DONE,
    /** 指示办结: how long an instruction on anything but an emergency may go without a result. */
    INSTRUCTION_RESULT,
    /** 快速反应: how long from receiving a grave emergency to dealing with it. */
    REACTION,
    /** 签收后跟进: how long after a leader's acknowledgement the matter may rest before it falls due again. */
    FORGOTTEN,
    /** 同步上报: how far the reports to Party and government may lie apart. */
    SYNCHRONOUS,
    /** 口头后书面: how long after an oral report the written one may follow. */
    WRITTEN_AFTER_ORAL,
    /** 续报间隔: how long an open emergency may go without a follow-up report. */
    FOLLOW_UP,
    /** 归档: how long after its end an emergency may wait to be archived. */
    ARCHIVE,
    /** 定期检查: how long a kind of record may go without an inspection. */
    INSPECTION
}
