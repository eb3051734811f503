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
    /** 调班未经批准: nobody of the role that approves swaps did; cited under the clause of the terms. */
    SWAP_NOT_APPROVED,
    /** 值班表未经批准: a roster is published that nobody approved whom the regulation names; cited under the clause that does. */
    ROSTER_NOT_APPROVED,
    /** 调班过迟: a swap is entered too short before the earlier shift; cited under the clause of the terms. */
    SWAP_TOO_LATE,
    /** 调班过多: a person would have asked for too many swaps in the month; cited under the clause of the terms. */
    SWAP_TOO_OFTEN,
    /** 分段班次换人: the parts of a split shift have different people; cited under the clause of the part's hours. */
    SPLIT_DIVIDED,

    // 加强值班 reinforced duty; each cited under the clause of the reinforcement itself
    /** 无此加强值班: the regulation of that day has no such reinforcement. */
    REINFORCEMENT_UNKNOWN,
    /** 无领导指令: who is said to have ordered or lifted it does not lead. */
    REINFORCEMENT_WITHOUT_LEADER,
    /** 非经办人员: entered neither by the leader nor by the arranging section nor at a desk. */
    REINFORCEMENT_BY_OTHERS,
    /** 加强令过迟: the day is past, or a shift whose seats would change has begun. */
    REINFORCEMENT_TOO_LATE,
    /** 已在加强: it is on already, or ordered and not lifted. */
    REINFORCEMENT_ALREADY_ON,
    /** 未在加强: no order is there to be lifted. */
    REINFORCEMENT_NOT_ON,
    /** 缺指令内容: the order does not say what was ordered. */
    REINFORCEMENT_UNEXPLAINED,
    /** 加强班位未补足: a published roster has fewer people for a shift than it has seats while reinforced. */
    REINFORCEMENT_UNFILLED,

    // 值班表 roster, found
    /** 科室未参加值班: a section appears nowhere in a roster. */
    SECTION_NEVER_SERVES,
    /** 值班表迟发: published after its period began. */
    ROSTER_LATE,
    /** 值班表迟报备: not filed in time before a holiday, or not at all; cited under the clause that asks for it. */
    ROSTER_FILED_LATE,
    /** 报备无回执: filed and without a receipt when the holiday begins; cited under the clause that asks for filing. */
    ROSTER_RECEIPT_MISSING,
    /** 报备后有改动: amended since it was filed; cited under the clause that asks for filing. */
    ROSTER_AMENDED_AFTER_FILING,
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
    CHECK_MISSING,
    /** 设备故障: equipment was found faulty and is not yet mended. */
    CHECK_FAILED,
    /** 带班领导离岗过久: the duty leader was off the premises too long. */
    LEADER_AWAY_LONG,
    /** 未立即报告: an urgent matter was not reported to the duty leader at once. */
    REPORT_LATE,
    /** 非责任科室接听: another than the section in charge answered a line. */
    LINE_MISROUTED,

    // 记录 records, refused
    /** 无值班记录: a shift is handed over without anything in its record. */
    RECORD_MISSING,
    /** 内容缺失: a matter is registered without saying what it is. */
    CONTENT_MISSING,
    /** 领导指示不全: an instruction has no text, or comes from nobody who leads. */
    INSTRUCTION_INCOMPLETE,
    /** 处置情况缺失: how a matter was dealt with is not said. */
    RESULT_MISSING,
    /** 来电内容缺失: a call is recorded without saying what it was about. */
    CALL_GIST_MISSING,
    /** 来访登记不全: a visitor is recorded without name or purpose. */
    VISITOR_INCOMPLETE,
    /** 收文登记不全: a paper is registered without source or title. */
    PAPER_INCOMPLETE,
    /** 未经领导意见: a paper is dealt with before a leader has said how. */
    UNINSTRUCTED,
    /** 交办事项未移交: a task a leader assigned is left out of a handover. */
    TASK_OMITTED,
    /** 超出系统密级: something above what this system may hold is to be recorded. */
    ABOVE_CEILING,
    /** 不在知悉范围: a record is to be opened to somebody who need not know it. */
    OUTSIDE_AUDIENCE,
    /** 无知密权限: a record is to be opened to somebody not cleared for its level. */
    NOT_CLEARED,
    /** 更正不全: a correction points at no entry, or lacks text or reason. */
    CORRECTION_UNFOUNDED,
    /** 跳过程序: a matter is to skip a stage. */
    STAGE_SKIPPED,
    /** 无报告: a matter is to be closed that nobody reported. */
    REPORT_MISSING,
    /** 无落实: a matter is to be closed that is not carried out. */
    EXECUTION_MISSING,
    /** 无反馈: a matter is to be closed that nobody was answered on. */
    ANSWER_MISSING,
    /** 指示未办结: a matter is to be closed while an instruction on it is not carried out. */
    INSTRUCTION_UNDONE,
    /** 无此指示: what was done is said to carry out an instruction nobody gave. */
    INSTRUCTION_UNKNOWN,
    /** 未全部完成: a task is to be closed that is only partly done. */
    PARTLY_DONE,
    /** 异地值班手续不全: duty is to be kept elsewhere without a reason or without what must be taken along. */
    RELOCATION_INCOMPLETE,
    /** 擅自离岗: the post is to be left without the duty leader's leave or without a stand-in. */
    LEAVE_NOT_PERMITTED,
    /** 未当面交接: a handover on a day off is to be done at a distance. */
    NOT_FACE_TO_FACE,
    /** 检查事项未答: an item that goes with a handover was not looked at; cited under the item's clause. */
    CHECK_UNANSWERED,

    // 记录 records, found
    /** 本班无记录: a shift ended with nothing in its record. */
    SHIFT_WITHOUT_RECORD,
    /** 收文登记迟: a paper lay too long before it was registered. */
    PAPER_LATE,
    /** 收文未立即报告: a paper was not reported to the duty leader at once. */
    PAPER_REPORT_LATE,
    /** 交办事项逾期: a task a leader assigned was not done by its time. */
    TASK_OVERDUE,
    /** 指示无结果: an instruction on a matter went too long without anything coming of it. */
    INSTRUCTION_WITHOUT_RESULT,
    /** 联系不上值班人员: who is to come on duty has no phone, has left, or is on leave by now. */
    OFFICER_UNREACHABLE,
    /** 签收后搁置: a matter a leader acknowledged was then forgotten. */
    MATTER_FORGOTTEN,
    /** 记录有更正: an entry turned out wrong and was corrected. */
    ENTRY_AMENDED,
    /** 编号缺漏: a form's numbers do not follow on one another. */
    NUMBER_MISSING,
    /** 未登表单: a concern was taken on a citizens' line and not registered on its form. */
    CALL_NOT_ON_FORM,
    /** 来访逗留: a visitor stayed on in the duty room. */
    VISITOR_STAYS,
    /** 签到迟: an officer did not sign in when the shift began. */
    SIGN_IN_LATE,
    /** 提前签退: an officer signed out before handing over. */
    LEFT_EARLY,
    /** 查岗应答慢: a spot check was answered late, or by somebody not on the post. */
    SPOT_CHECK_SLOW,
    /** 不在值班地点: an officer served the duty in another place without saying so. */
    ELSEWHERE,
    /** 异地值班未查看电话传真: while the duty was kept elsewhere nobody looked at fax and phone. */
    FAX_UNWATCHED,
    /** 异地值班漏接: a call or fax was missed while the duty was kept elsewhere. */
    MISSED_WHILE_AWAY,

    // 电话 lines, refused
    /** 该电话不受理诉求: an order is to be registered on a line that takes none. */
    NOT_AN_ORDER_LINE,
    /** 诉求登记不全: an order lacks its content, its place or a caller's number that is one. */
    ORDER_INCOMPLETE,
    /** 未转部门: an order of vital matters is to be closed that no department was told of. */
    NOT_DISPATCHED,
    /** 未要求先行沟通: an order is passed on without telling the department to speak with the citizen first. */
    CONTACT_FIRST_MISSING,
    /** 未解释说明: an unsolved order is handed over and nobody explained it to the citizen. */
    NOT_EXPLAINED,
    /** 诉求未移交: an unsolved order is left out of a handover. */
    ORDER_OMITTED,

    /** 号码有误: the number a missed call came from is no telephone number. */
    NUMBER_MALFORMED,

    // 电话 lines, found
    /** 漏接电话: a call was missed and not returned. */
    CALL_MISSED,
    /** 漏接传真: a fax was missed and not made good. */
    FAX_MISSED,
    /** 未第一时间转办: the department was not told of a vital matter first of all. */
    DISPATCH_LATE,
    /** 部门未沟通: the department did not speak with the citizen. */
    DEPARTMENT_SILENT,
    /** 未马上解决: a vital matter took too long, and nobody explained why. */
    RESOLUTION_LATE,
    /** 未回访: a citizen was answered and never called back. */
    FOLLOW_UP_CALL_MISSING,
    /** 群众不满意: the citizen was not content and the order was not taken up again. */
    CITIZEN_DISSATISFIED,

    // 紧急信息 emergencies, refused
    /** 无信息记录单: a report is to be drawn up or sent on something without an emergency sheet. */
    SHEET_MISSING,
    /** 补充无内容: an addition to an emergency says nothing. */
    UPDATE_EMPTY,
    /** 未报带班领导: a report is to go upward before the duty leader was told. */
    DUTY_LEADER_UNTOLD,
    /** 未报主要领导: a report is to go upward before the principal leader was told. */
    PRINCIPAL_LEADER_UNTOLD,
    /** 指示未落实: an emergency is to be closed while an instruction is not carried out. */
    INSTRUCTION_OPEN,
    /** 无办理情况: an emergency is to be closed without a word on how it was dealt with. */
    HANDLING_MISSING,
    /** 未经市领导批准: a report is to go upward that no city leader approved as it stands. */
    NOT_APPROVED,
    /** 无权批准: the approval is of somebody who may not give it. */
    NOT_APPROVER,
    /** 无此稿: there is no such draft, or a later one has replaced it. */
    DRAFT_UNKNOWN,
    /** 未与市委办协调: a report is to go upward that was not agreed with the Party committee's office. */
    NOT_COORDINATED,
    /** 无此报送对象: a report is to go to a body the regulation does not name. */
    RECIPIENT_UNKNOWN,
    /** 不得仅口头: a report is to go orally though the emergency is not especially grave. */
    ORAL_NOT_ALLOWED,
    /** 缺书面报告: an emergency is to be closed though an oral report was never put in writing. */
    WRITTEN_MISSING,
    /** 续报次序不符: a follow-up is to be drawn up though the first report was never sent, or after the final one. */
    FOLLOW_UP_OUT_OF_ORDER,
    /** 缺续报: an emergency that was reported upward is to be closed without a follow-up report. */
    FOLLOW_UP_MISSING,
    /** 续报要点缺失: a follow-up report leaves out what it must cover. */
    TOPIC_MISSING,
    /** 不能归档: what is to be archived is not closed, or the retention class is unknown. */
    NOT_ARCHIVABLE,

    // 紧急信息 emergencies, found
    /** 未定类别: no category was decided for an emergency. */
    UNCLASSIFIED,
    /** 类别不符: the kind of event does not belong to its category; cited under the category's clause. */
    KIND_UNKNOWN,
    /** 未问来电人: the caller's name, organisation or phone is neither written down nor said to be unknown. */
    CALLER_UNASKED,
    /** 来电号码存疑: the number the caller of an emergency left is no telephone number. */
    CALLER_PHONE_DOUBTFUL,
    /** 要素缺失: time, place, course or cause is neither written down nor said to be unknown. */
    ELEMENT_UNASKED,
    /** 要素未核清: a question was still open when the final report was sent. */
    QUESTION_UNRESOLVED,
    /** 未核实: a report went upward on information nobody had verified. */
    UNVERIFIED,
    /** 迟报带班领导: the duty leader was not told of an emergency at once. */
    DUTY_LEADER_TOLD_LATE,
    /** 迟报主要领导: the principal leader was not told of an emergency at once. */
    PRINCIPAL_LEADER_TOLD_LATE,
    /** 未逐级上报: nobody acknowledged in time and the next in the chain was not told. */
    ESCALATION_LATE,
    /** 指示落实迟: an instruction on an emergency was not carried out quickly. */
    INSTRUCTION_LATE,
    /** 处置迟缓: a grave emergency was not dealt with fast. */
    REACTION_SLOW,
    /** 迟报: a report went upward later than a limit allows; cited under the limit's clause. */
    REPORTED_LATE,
    /** 报送不一致: two addressees were told different things. */
    REPORTS_DIFFER,
    /** 未同步上报: the Party committee's office was not told at the same time. */
    NOT_SYNCHRONOUS,
    /** 未告部门: an emergency was reported upward and no department concerned was told. */
    DEPARTMENT_UNTOLD,
    /** 书面补报迟: an oral report was not put in writing in time. */
    WRITTEN_LATE,
    /** 口头批准未补签: an oral approval was never confirmed in writing. */
    ORAL_APPROVAL_UNCONFIRMED,
    /** 续报迟: an open emergency went too long without a follow-up. */
    FOLLOW_UP_LATE,
    /** 归档迟: an emergency was closed and not archived in time. */
    ARCHIVE_LATE,

    // 例行事项 routine, refused
    /** 无此巡查: there is no such round, or the shift has none; cited under the round's clause where there is one. */
    ROUND_UNKNOWN,
    /** 巡查记录不全: a round is recorded without where it led or what was seen; cited under the round's clause. */
    ROUND_INCOMPLETE,
    /** 无权确认巡查: who confirms a round does not hold the role, or made it himself; cited under the round's clause. */
    ROUND_CONFIRMER,
    /** 无此每日报告: a daily report of a day, a post or a recipient the regulation asks none for. */
    DAILY_REPORT_UNKNOWN,
    /** 无此表单: no such form is open. */
    FORM_UNKNOWN,
    /** 无此栏目: the form has no such field of the office's own. */
    FIELD_UNKNOWN,

    /** 无权阅示: who signs a duty record as read neither led its shift nor is a leader over it, or kept it himself. */
    NOT_REVIEWER,
    /** 未到阅示时间: a duty record is signed as read while its shift is not over. */
    REVIEW_TOO_EARLY,

    // 例行事项 routine, found
    /** 巡查次数不足: fewer rounds were made in a shift than the regulation asks for; cited under the round's clause. */
    ROUND_MISSED,
    /** 巡查未确认: a round was not confirmed by the end of its shift; cited under the round's clause. */
    ROUND_UNCONFIRMED,
    /** 每日报告迟报: the daily report was not made by its hour; cited under the report's clause. */
    DAILY_REPORT_LATE,
    /** 必填栏目空白: a form was finished without a field it must have; cited under the field's clause. */
    FIELD_MISSING,

    // 检查 inspection
    /** 非分管领导: somebody who is not in charge inspects or criticises. */
    NOT_INSPECTOR,
    /** 检查本人记录: an inspector inspects records of his own writing. */
    SELF_INSPECTION,
    /** 未定期检查: a kind of record went too long without an inspection. */
    INSPECTION_MISSING,
    /** 通报无依据: a criticism names no entry it rests on. */
    CRITICISM_UNFOUNDED,
    /** 达到纪律规定次数: a person's findings of a month reached the number a rule of discipline names; cited under its clause. */
    DISCIPLINE_REACHED
}
