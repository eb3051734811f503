package org.zhiban.core.message;

import org.zhiban.core.language.Wording;
import org.zhiban.core.regulation.Code;

/** One sentence a code, facts in braces. A switch without default: a new code without a sentence does not compile. */
final class Sentences {
    private Sentences() {}

    static Wording of(Code code) {
        return switch (code) {
            case NOT_ARRANGER ->
                w(
                        "值班表由{section}安排，{actor}不属于该科室。",
                        "The roster is arranged by {section}; {actor} is not of that section.");
            case ASSIGNEE_NOT_STAFF ->
                w(
                        "{officer}在{date}不是本办公室科室的在职人员。",
                        "{officer} is no active member of a section of this office on {date}.");
            case ASSIGNEE_NOT_ELIGIBLE ->
                w("{officer}不在{shift}的轮值范围“{pool}”内。", "{officer} is outside the pool “{pool}” of {shift}.");
            case ASSIGNEE_ON_LEAVE -> w("{officer}在{shift}当日请假。", "{officer} is on leave on the day of {shift}.");
            case DOUBLE_DUTY ->
                w("{officer}在{shift}与{other}同时任两班。", "{officer} would hold {shift} and {other} at once.");
            case SHIFT_NOT_IN_TIMETABLE -> w("{dayKind}没有{shift}这一班。", "A {dayKind} has no shift {shift}.");
            case SHIFT_UNASSIGNED -> w("{shift}无人值班（{span}）。", "Nobody is assigned to {shift} ({span}).");
            case LEADER_UNASSIGNED -> w("{shift}没有带班领导（{span}）。", "{shift} has no duty leader ({span}).");
            case TOO_MANY_ASSIGNED ->
                w("{shift}定员{seats}人，排了{named}人。", "{shift} has {seats} seats but {named} people are named.");
            case ROSTER_OVERLAPS ->
                w(
                        "期间{period}与值班表{other}（{otherPeriod}）重叠。",
                        "The period {period} overlaps roster {other} ({otherPeriod}).");
            case ROSTER_UNKNOWN -> w("没有值班表{roster}。", "There is no roster {roster}.");
            case ROSTER_NOT_OPEN -> w("值班表{roster}的状态不允许此操作。", "Roster {roster} is not in the state this act needs.");
            case CONSENT_MISSING -> w("{officer}尚未同意。", "{officer} has not consented.");
            case SHIFT_BEGUN ->
                w("{shift}已开始，不能再调整给{officer}。", "{shift} has begun and can no longer pass to {officer}.");
            case NOT_ASSIGNED ->
                w(
                        "{shift}的原值班人与值班表不符，不能改为{officer}。",
                        "Who is said to hold {shift} does not, so it cannot pass to {officer}.");
            case REASON_MISSING -> w("调整值班表须写明理由。", "A change of the roster needs a reason.");
            case CHANGE_WITHOUT_EFFECT ->
                w("{shift}本来就由{officer}值班，调整无效果。", "{officer} already holds {shift}; the change has no effect.");
            case SECTION_NEVER_SERVES ->
                w("值班表{roster}中{section}无人参加值班。", "Nobody of {section} serves in roster {roster}.");
            case ROSTER_LATE ->
                w("值班表{roster}于{at}才发布，其期间已开始。", "Roster {roster} was published at {at}, after its period had begun.");
            case ROTATION_SKEWED ->
                w(
                        "值班表{roster}中“{category}”最多与最少相差{spread}次，本可为{lowest}次。",
                        "In roster {roster} the difference in “{category}” is {spread} duties where {lowest} is possible.");
            case PROVISIONAL_DAYS ->
                w("值班表{roster}含节假日安排未公布的暂定日。", "Roster {roster} rests on days whose holiday notice is not announced.");
            case REGULATION_GAP ->
                w(
                        "制度所列时间在{date}{from}至{until}无班次，本期共{times}次；按选定读法由交班人负责至接班。",
                        "The printed hours leave {from} to {until} open on {date} (such mornings in this roster: {times}); by the reading chosen the outgoing officer answers until relieved.");
            case REGULATION_OVERLAP ->
                w(
                        "制度所列时间在{date}{from}至{until}重叠，本期共{times}次；按选定读法处理。",
                        "The printed hours overlap from {from} to {until} on {date} (such mornings in this roster: {times}); settled by the reading chosen.");
            case SIGNATORY_UNNAMED -> w("{shift}未确定签到人。", "No signatory is named for {shift}.");
            case ASSIGNED_BY_EXCEPTION ->
                w(
                        "{officer}不在轮值范围内，例外替值{shift}：{reason}。",
                        "{officer}, outside the pool, takes {shift} by exception: {reason}.");
            case REST_TOO_SHORT ->
                w("{officer}的{shift}与{other}间隔过短。", "{officer} has {shift} and {other} too close together.");
            case SIGNED_BY_ANOTHER ->
                w("须由{officer}本人签字，{actor}不能代签。", "{officer} must sign in person; {actor} cannot sign instead.");
            case POST_UNKNOWN -> w("没有岗位{post}，或此时无班次。", "There is no post {post}, or it has no shift at that time.");
            case NOT_ROSTERED -> w("{officer}未排在{shift}。", "{officer} is not on the roster for {shift}.");
            case NOT_HOLDER -> w("{officer}不是{post}的当班人。", "{officer} does not hold {post}.");
            case SAME_PERSON -> w("交班人与接班人不能同为{officer}。", "{officer} cannot be on both sides of a handover.");
            case NO_HANDOVER ->
                w(
                        "{officer}仍在值{shift}，未经交接班不得接岗。",
                        "{officer} is still on {shift}; the post cannot be taken without a handover.");
            case NOTHING_OFFERED -> w("{post}没有待您签收的交班。", "There is no signed handover of {post} for you to accept.");
            case TIME_IN_FUTURE -> w("所填时间{at}晚于现在{now}。", "The stated time {at} is later than now, {now}.");
            case TIME_BEFORE_PREVIOUS ->
                w("所填时间{at}早于前一次交接{previous}。", "The stated time {at} is before the previous act, {previous}.");
            case MATTER_OMITTED -> w("未完事项{matter}没有移交。", "The open matter {matter} is left out.");
            case MATTER_TEXT_MISSING ->
                w("事项{matter}缺少内容、要求或结果。", "The matter {matter} lacks its content, requirement or result.");
            case MATTER_UNKNOWN ->
                w("事项{matter}不存在、已办结或已登记。", "The matter {matter} is not open, or is registered already.");
            case NONE_NOT_STATED ->
                w("须逐项写明续办事项，或明确写“无”（{post}）。", "Write what is to be continued, or that there is nothing ({post}).");
            case MATTER_UNACKNOWLEDGED ->
                w("事项{matter}尚未由接班人确认。", "The matter {matter} has not been acknowledged by the incoming officer.");
            case WITNESS_MISSING ->
                w(
                        "{post}已空岗，须有当日带班领导见证方可接岗。",
                        "{post} stands vacant and is taken only before the duty leader of the day.");
            case NOT_SAME_PERSON ->
                w("{officer}未排在{shift}，不能接续值班。", "{officer} is not on the roster for {shift} and cannot stay on.");
            case NOT_ON_POST -> w("{actor}不在{post}岗上，不能记录。", "{actor} is not on {post} and cannot write in its book.");
            case LINE_UNKNOWN -> w("没有值班电话{line}。", "There is no line {line}.");
            case NOT_DUTY_LEADER -> w("{officer}在{at}不是带班领导。", "{officer} is not the duty leader at {at}.");
            case LEADER_AWAY_UNEXPLAINED ->
                w(
                        "{officer}外出须写明公务事由和联系电话。",
                        "{officer} must state the official business and a number to be reached on.");
            case POST_VACANT ->
                w(
                        "{post}空岗：{span}无人接班，仍由{officer}（{shift}）负责。",
                        "{post} counts as vacant: nobody took over during {span}; {officer} ({shift}) still answers for it.");
            case HANDOVER_MISSING ->
                w("{shift}应于{at}接班，未办交接班手续。", "{shift} was to be taken over at {at}; there was no handover.");
            case HANDOVER_LATE ->
                w("{shift}应于{planned}接班，{at}才完成。", "{shift} was to be taken over at {planned} and was at {at}: late.");
            case HANDOVER_EARLY ->
                w(
                        "{shift}应于{planned}接班，{at}已完成，过早。",
                        "{shift} was to be taken over at {planned} and was at {at}: too early.");
            case NAMES_DIFFER ->
                w("{shift}（{planned}）的交接人与值班表不符。", "Who handed over {shift} ({planned}) is not who the roster names.");
            case TIME_DIFFERS ->
                w(
                        "{shift}的交接时间填为{at}，系统记录为{enteredAt}。",
                        "The handover of {shift} is stated for {at} and was entered at {enteredAt}.");
            case ABSENCE_UNCOVERED -> w("{officer}离开{post}，无人顶替。", "{officer} left {post} without a stand-in.");
            case SPOT_CHECK_MISSED -> w("{at}查岗，{post}无人应答。", "A spot check of {post} at {at} was not answered.");
            case EQUIPMENT_UNCHECKED ->
                w("{officer}在{shift}未检查全部设备。", "{officer} did not check all the equipment in {shift}.");
            case EQUIPMENT_FAULTY -> w("{post}的{item}有故障，尚未恢复。", "The {item} of {post} is faulty and not yet mended.");
            case LEADER_AWAY_LONG ->
                w("{officer}带班期间外出较久（{span}）。", "{officer} was off the premises for long while leading ({span}).");
            case REPORT_LATE ->
                w(
                        "紧急事项{matter}未在时限内报告带班领导（{span}）。",
                        "The urgent matter {matter} was not reported to the duty leader in time ({span}).");
            case LINE_MISROUTED ->
                w(
                        "{at}{line}由{officer}接听，不是应接听的科室或人员。",
                        "At {at} {line} was answered by {officer}, who was not in charge of it.");
        };
    }

    private static Wording w(String zh, String en) {
        return Wording.of(zh, en);
    }
}
