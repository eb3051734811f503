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
            case ROSTER_NOT_APPROVED ->
                w("值班表{roster}须经{role}批准后发布。", "Roster {roster} is published once a {role} has approved it.");
            case SWAP_NOT_APPROVED -> w("调班、替班须经{role}批准。", "A swap or substitution needs the approval of a {role}.");
            case SWAP_TOO_LATE -> w("{shift}的调班须在{by}前登记。", "A swap of {shift} had to be entered by {by}.");
            case SWAP_TOO_OFTEN ->
                w("{officer}在{month}申请调班已达{times}次。", "{officer} has asked for {times} swaps in {month} already.");
            case SPLIT_DIVIDED ->
                w("{shift}与{other}是一班两段，值班人员须相同。", "{shift} goes with {other}: the same people take both.");
            case REINFORCEMENT_UNKNOWN ->
                w(
                        "{date}施行的制度没有“{reinforcement}”这项加强值班。",
                        "The regulation of {date} has no reinforcement {reinforcement}.");
            case REINFORCEMENT_WITHOUT_LEADER ->
                w(
                        "{officer}不是领导，不能下令加强或解除值班（{reinforcement}）。",
                        "{officer} does not lead and can neither order nor lift reinforced duty ({reinforcement}).");
            case REINFORCEMENT_BY_OTHERS ->
                w(
                        "{actor}既非下令领导，也非排班科室或在岗人员，不能登记加强值班令（{reinforcement}）。",
                        "{actor} is neither the leader nor of the arranging section nor at a desk, and enters no order of reinforced duty ({reinforcement}).");
            case REINFORCEMENT_TOO_LATE ->
                w(
                        "加强或解除值班（{reinforcement}）不能早于{at}：该日已过或班次已开始。",
                        "Reinforced duty ({reinforcement}) cannot change as of {at}: that is past, or the shift has begun.");
            case REINFORCEMENT_ALREADY_ON ->
                w(
                        "{date}已有加强值班令（{reinforcement}）。",
                        "Reinforced duty ({reinforcement}) is ordered already for {date}.");
            case REINFORCEMENT_NOT_ON ->
                w(
                        "{date}没有可解除的加强值班令（{reinforcement}）。",
                        "No order of reinforced duty ({reinforcement}) is to be lifted on {date}.");
            case REINFORCEMENT_UNEXPLAINED ->
                w(
                        "加强值班令（{reinforcement}）须写明指令内容。",
                        "An order of reinforced duty ({reinforcement}) says what was ordered.");
            case REINFORCEMENT_UNFILLED ->
                w(
                        "加强值班（{reinforcement}）期间{shift}应有{seats}人，值班表只排了{named}人。",
                        "Under reinforced duty ({reinforcement}) {shift} takes {seats} people; the roster names {named}.");
            case SECTION_NEVER_SERVES ->
                w("值班表{roster}中{section}无人参加值班。", "Nobody of {section} serves in roster {roster}.");
            case ROSTER_LATE ->
                w("值班表{roster}于{at}才发布，其期间已开始。", "Roster {roster} was published at {at}, after its period had begun.");
            case ROSTER_FILED_LATE ->
                w("值班表{roster}未在{date}前报{recipient}备案。", "Roster {roster} was not filed with {recipient} by {date}.");
            case ROSTER_RECEIPT_MISSING ->
                w(
                        "值班表{roster}已报备，节假日开始时仍无回执。",
                        "Roster {roster} was filed and has no receipt though the holiday has begun.");
            case ROSTER_AMENDED_AFTER_FILING ->
                w(
                        "值班表{roster}报备时为第{filed}号修改，现为第{number}号，尚未重新报备。",
                        "Roster {roster} was filed with amendment {filed} and is at {number} now, not filed again.");
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
                        "{officer}外出须写明公务事由和有效的联系电话。",
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
            case CHECK_MISSING -> w("{officer}在{shift}未检查“{item}”。", "{officer} did not look at “{item}” in {shift}.");
            case CHECK_FAILED -> w("{post}的{item}不正常（{span}）。", "{item} at {post}: not as it should be ({span}).");
            case LEADER_AWAY_LONG ->
                w("{officer}带班期间外出较久（{span}）。", "{officer} was off the premises for long while leading ({span}).");
            case REPORT_LATE ->
                w(
                        "紧急事项{matter}未在时限内报告带班领导（{span}）。",
                        "The urgent matter {matter} was not reported to the duty leader in time ({span}).");
            case LINE_MISROUTED ->
                w(
                        "{at}，{line}由{officer}接听，不是应接听的科室或人员。",
                        "At {at} {line} was answered by {officer}, who was not in charge of it.");
            case RECORD_MISSING ->
                w(
                        "{shift}的值班记录尚无内容；确无事项的，请写明“无事项”。",
                        "The record of {shift} is empty; if there was nothing, write so.");
            case CONTENT_MISSING -> w("事项{matter}未写明内容。", "The matter {matter} does not say what it is.");
            case INSTRUCTION_INCOMPLETE ->
                w("{officer}的指示未写明内容，或该人并非领导。", "An instruction of {officer} has no text, or {officer} is no leader.");
            case RESULT_MISSING -> w("事项{matter}未写明处置情况。", "It is not said how the matter {matter} was dealt with.");
            case CALL_GIST_MISSING -> w("{line}来电未写明内容。", "The call on {line} does not say what it was about.");
            case VISITOR_INCOMPLETE -> w("来访登记须写明姓名和事由。", "A visitor is recorded with name and purpose.");
            case PAPER_INCOMPLETE -> w("收文{matter}未写明来文单位或标题。", "The paper {matter} has no source or no title.");
            case UNINSTRUCTED ->
                w("文电{matter}尚无领导意见，不能先行办理。", "No leader has yet said how {matter} is to be dealt with.");
            case TASK_OMITTED -> w("领导交办事项{matter}没有移交。", "The assigned task {matter} is left out.");
            case ABOVE_CEILING ->
                w(
                        "{marking}高于本系统可存的{ceiling}；请只登记涉密件指引。",
                        "{marking} is above {ceiling}, the most this system may hold; keep a register pointer only.");
            case OUTSIDE_AUDIENCE ->
                w("{officer}不在事项{matter}的知悉范围内。", "{officer} is not among those who need to know of {matter}.");
            case NOT_CLEARED ->
                w(
                        "{officer}的权限不足以知悉{marking}事项{matter}。",
                        "{officer} is not cleared for {matter}, which is {marking}.");
            case CORRECTION_UNFOUNDED ->
                w(
                        "第{entry}条不存在，或不是所指的那类记录；更正还须写明内容和理由。",
                        "There is no entry {entry} of the kind meant; a correction also says what is right and why.");
            case STAGE_SKIPPED ->
                w("事项{matter}尚处“{stage}”阶段，不能跳过程序。", "The matter {matter} is only at “{stage}”; no stage is skipped.");
            case REPORT_MISSING ->
                w("事项{matter}没有报告，不能办结。", "The matter {matter} was never reported and cannot be closed.");
            case EXECUTION_MISSING ->
                w("事项{matter}没有落实，不能办结。", "The matter {matter} is not carried out and cannot be closed.");
            case ANSWER_MISSING ->
                w("事项{matter}没有反馈，不能办结。", "Nobody was answered on the matter {matter}; it cannot be closed.");
            case INSTRUCTION_UNDONE ->
                w(
                        "{matter}的第{instruction}号指示尚未办结，不能办结该事项。",
                        "Instruction {instruction} on {matter} is not carried out; the matter cannot be closed.");
            case INSTRUCTION_UNKNOWN ->
                w("{matter}没有第{instruction}号指示。", "There is no instruction {instruction} on {matter}.");
            case PARTLY_DONE ->
                w("交办事项{matter}只完成一部分，不能办结。", "The task {matter} is only partly done and cannot be closed.");
            case RELOCATION_INCOMPLETE ->
                w(
                        "改在{place}值班须写明理由，并带齐物品（所缺：{missing}）。",
                        "To keep the duty at {place} give a reason and take everything along (lacking: {missing}).");
            case LEAVE_NOT_PERMITTED ->
                w("离开{post}须经带班领导准许，并有人顶替。", "Leaving {post} takes the duty leader's permission and a stand-in.");
            case NOT_FACE_TO_FACE ->
                w("{shift}逢节假日，必须当面交接。", "{shift} touches a day off: the handover is done face to face.");
            case CHECK_UNANSWERED ->
                w("交班前须检查并填写“{item}”。", "Before handing over, look at “{item}” and say how it is.");
            case SHIFT_WITHOUT_RECORD ->
                w("{shift}（{officer}）没有任何值班记录。", "{shift} ({officer}) has nothing in its record.");
            case PAPER_LATE ->
                w("文电{matter}到达后未及时登记（{span}）。", "The paper {matter} lay too long before it was registered ({span}).");
            case PAPER_REPORT_LATE ->
                w(
                        "文电{matter}未立即报告带班领导（{span}）。",
                        "The paper {matter} was not reported to the duty leader at once ({span}).");
            case TASK_OVERDUE -> w("交办事项{matter}未按期完成（{span}）。", "The task {matter} was not done in time ({span}).");
            case INSTRUCTION_WITHOUT_RESULT ->
                w(
                        "{matter}的第{instruction}号指示未见结果（{span}）。",
                        "Nothing came of instruction {instruction} on {matter} ({span}).");
            case OFFICER_UNREACHABLE -> w("{officer}将值{shift}，{why}。", "{officer} is to take {shift} and {why}.");
            case MATTER_FORGOTTEN ->
                w(
                        "事项{matter}经{officer}签收后无下文（{span}）。",
                        "Nothing followed on {matter} after {officer} had acknowledged it ({span}).");
            case ENTRY_AMENDED ->
                w("第{entry}条由{officer}更正：{reason}。", "Entry {entry} was corrected by {officer}: {reason}.");
            case NUMBER_MISSING -> w("{number}之前缺号或重号。", "Before {number} a number is missing or was given twice.");
            case CALL_NOT_ON_FORM ->
                w("{at}，{line}来电未按表单登记。", "The call on {line} at {at} was not registered on the line's form.");
            case VISITOR_STAYS -> w("来访人员停留过久（{span}）。", "A visitor stayed on ({span}).");
            case SIGN_IN_LATE -> w("{officer}未按时签到（{shift}）。", "{officer} did not sign in on time ({shift}).");
            case LEFT_EARLY -> w("{officer}尚未交班即签退（{shift}）。", "{officer} signed out before handing over ({shift}).");
            case SPOT_CHECK_SLOW ->
                w(
                        "{at}查岗，{post}应答过慢或应答人不在岗（{seconds}秒）。",
                        "The spot check of {post} at {at} was answered late or by somebody not on it ({seconds} s).");
            case ELSEWHERE ->
                w(
                        "{officer}在{place}签到，未办理改换地点手续。",
                        "{officer} signed in at {place} without having moved the duty there.");
            case FAX_UNWATCHED ->
                w(
                        "{officer}异地值班期间未经常查看电话传真（{span}）。",
                        "{officer}, away from the duty room, did not look at fax and phone often enough ({span}).");
            case MISSED_WHILE_AWAY ->
                w("{officer}异地值班期间{line}漏接。", "{line} was missed while {officer} kept the duty elsewhere.");
            case NOT_AN_ORDER_LINE -> w("{line}不受理群众诉求。", "{line} takes no citizens' orders.");
            case ORDER_INCOMPLETE -> w("诉求登记缺少{missing}。", "The order lacks: {missing}.");
            case NOT_DISPATCHED ->
                w(
                        "{matter}涉及民生急事，尚未联系职能部门，不能办结。",
                        "{matter} is a vital matter and no department was told; it cannot be closed.");
            case CONTACT_FIRST_MISSING ->
                w(
                        "转办{matter}须要求{department}先与群众沟通。",
                        "Passing {matter} on, tell {department} to speak with the citizen first.");
            case NOT_EXPLAINED ->
                w(
                        "{matter}尚未解决，须先向群众解释说明，才能移交。",
                        "{matter} is not solved: explain it to the citizen before handing it over.");
            case ORDER_OMITTED -> w("未办结诉求{matter}没有移交。", "The open order {matter} is left out.");
            case CALL_MISSED -> w("{at}，{line}漏接来电，{made}。", "A call on {line} at {at} was missed; {made}.");
            case FAX_MISSED -> w("{at}，{line}漏收传真，{made}。", "A fax on {line} at {at} was missed; {made}.");
            case NUMBER_MALFORMED ->
                w(
                        "{line}漏接来电的号码“{number}”有误。",
                        "“{number}”, from which a call on {line} was missed, is no telephone number.");
            case CALLER_PHONE_DOUBTFUL ->
                w(
                        "{matter}的来电号码不是有效电话号码，请核对。",
                        "The number the caller on {matter} left is no telephone number; check it.");
            case DISPATCH_LATE ->
                w("{matter}未在第一时间联系职能部门（{span}）。", "The department was not told of {matter} first of all ({span}).");
            case DEPARTMENT_SILENT ->
                w(
                        "{department}未就{matter}与群众沟通（{span}）。",
                        "{department} did not speak with the citizen on {matter} ({span}).");
            case RESOLUTION_LATE ->
                w("{matter}未及时解决，也未解释说明（{span}）。", "{matter} took too long and nobody explained why ({span}).");
            case FOLLOW_UP_CALL_MISSING ->
                w("{matter}答复后未回访群众（{span}）。", "The citizen was not called back on {matter} ({span}).");
            case CITIZEN_DISSATISFIED -> w("群众对{matter}的办理不满意。", "The citizen is not content with {matter}.");
            case SHEET_MISSING ->
                w(
                        "事项{matter}没有应急值班信息记录单，不能上报。",
                        "There is no emergency sheet for {matter}; nothing can be reported upward.");
            case UPDATE_EMPTY ->
                w("对{matter}的补充没有内容或没有来源。", "The addition to {matter} says nothing, or not who said so.");
            case DUTY_LEADER_UNTOLD ->
                w("{matter}尚未报告带班领导，不能上报。", "The duty leader was not told of {matter}; nothing can go upward.");
            case PRINCIPAL_LEADER_UNTOLD ->
                w("{matter}尚未报告办公室主要领导，不能上报。", "The principal leader was not told of {matter}; nothing can go upward.");
            case INSTRUCTION_OPEN ->
                w(
                        "{matter}的第{instruction}号领导指示尚未落实，不能办结。",
                        "Instruction {instruction} on {matter} is not carried out; it cannot be closed.");
            case HANDLING_MISSING ->
                w("{matter}没有办理情况记录，不能办结。", "There is no record of how {matter} was dealt with; it cannot be closed.");
            case NOT_APPROVED ->
                w(
                        "{matter}第{draft}稿未经市领导批准，不能上报。",
                        "No city leader approved draft {draft} on {matter}; it cannot go upward.");
            case NOT_APPROVER ->
                w("{officer}不能批准{matter}第{draft}稿。", "{officer} cannot approve draft {draft} on {matter}.");
            case DRAFT_UNKNOWN ->
                w(
                        "{matter}没有第{draft}稿，或已有新稿。",
                        "There is no draft {draft} on {matter}, or a later one has replaced it.");
            case NOT_COORDINATED ->
                w("{matter}第{draft}稿尚未与{recipient}核对一致。", "Draft {draft} on {matter} was not agreed with {recipient}.");
            case RECIPIENT_UNKNOWN -> w("没有报送对象{recipient}。", "There is no recipient {recipient}.");
            case ORAL_NOT_ALLOWED ->
                w("{matter}不属特别重大，应书面报告。", "{matter} is not especially grave and is reported in writing.");
            case WRITTEN_MISSING ->
                w(
                        "{matter}口头报告后没有书面报告，不能办结。",
                        "The oral report on {matter} was never put in writing; it cannot be closed.");
            case FOLLOW_UP_OUT_OF_ORDER ->
                w(
                        "{matter}尚未首报或已终报，不能拟{stage}。",
                        "The first report on {matter} was not sent, or the final one was; no {stage} can be drawn up.");
            case FOLLOW_UP_MISSING ->
                w("{matter}上报后没有续报，不能办结。", "{matter} was reported upward and never followed up; it cannot be closed.");
            case TOPIC_MISSING ->
                w(
                        "{matter}的续报缺少：{topic}（无变化的也要写明）。",
                        "The follow-up on {matter} leaves out: {topic} (say so if there is no change).");
            case NOT_ARCHIVABLE ->
                w(
                        "{matter}尚未办结，或没有“{retention}”这一保管期限。",
                        "{matter} is not closed, or there is no retention class “{retention}”.");
            case UNCLASSIFIED -> w("{matter}未确定紧急信息类别。", "No category was decided for {matter}.");
            case KIND_UNKNOWN ->
                w(
                        "{matter}的“{kind}”不属于{category}所列情形。",
                        "“{kind}” of {matter} is not among the events listed under {category}.");
            case CALLER_UNASKED ->
                w("{matter}未记录{question}，也未说明原因。", "{matter} does not record {question}, nor why not.");
            case ELEMENT_UNASKED ->
                w("{matter}未询问{question}，也未说明原因。", "{matter} does not record {question}, nor why not.");
            case QUESTION_UNRESOLVED ->
                w("{matter}终报时{question}仍未核清。", "{question} of {matter} was still open at the final report.");
            case UNVERIFIED ->
                w("{matter}上报前未经回访或第二来源核实。", "{matter} was reported upward without having been verified.");
            case DUTY_LEADER_TOLD_LATE ->
                w("{matter}未立即报告{role}（{span}）。", "The {role} was not told of {matter} at once ({span}).");
            case PRINCIPAL_LEADER_TOLD_LATE ->
                w("{matter}未立即报告{role}（{span}）。", "The {role} was not told of {matter} at once ({span}).");
            case ESCALATION_LATE ->
                w(
                        "{matter}无人签收，未及时报告{role}（{span}）。",
                        "Nobody acknowledged {matter} and the {role} was not told in time ({span}).");
            case INSTRUCTION_LATE ->
                w(
                        "{matter}的第{instruction}号指示未迅速落实（{span}）。",
                        "Instruction {instruction} on {matter} was not carried out quickly ({span}).");
            case REACTION_SLOW -> w("{matter}处置迟缓（{span}）。", "{matter} was not dealt with fast ({span}).");
            case REPORTED_LATE ->
                w("{matter}上报超过{issuer}的时限（{span}）。", "{matter} went upward later than {issuer} allows ({span}).");
            case REPORTS_DIFFER ->
                w("{matter}第{draft}稿向各方报送的内容不一致。", "Draft {draft} on {matter} was not told alike to all.");
            case NOT_SYNCHRONOUS ->
                w(
                        "{matter}第{draft}稿未同步报送（{span}）。",
                        "Draft {draft} on {matter} did not go to Party and government at the same time ({span}).");
            case DEPARTMENT_UNTOLD ->
                w("{matter}已上报，未告知有关部门（{span}）。", "{matter} was reported upward and no department was told ({span}).");
            case WRITTEN_LATE ->
                w(
                        "{matter}口头报告后未及时书面报告（{span}）。",
                        "The oral report on {matter} was not put in writing in time ({span}).");
            case ORAL_APPROVAL_UNCONFIRMED ->
                w(
                        "{officer}对{matter}第{draft}稿的口头批准尚未补签。",
                        "The oral approval of draft {draft} on {matter} by {officer} was never confirmed in writing.");
            case FOLLOW_UP_LATE -> w("{matter}未按时续报（{span}）。", "{matter} went too long without a follow-up ({span}).");
            case ARCHIVE_LATE ->
                w("{matter}办结后未及时归档（{span}）。", "{matter} was closed and not archived in time ({span}).");
            case ROUND_UNKNOWN -> w("{shift}没有巡查{round}。", "{shift} has no round {round}.");
            case ROUND_INCOMPLETE -> w("{round}须写明地点和所见情况。", "{round}: say where it led and what was seen.");
            case ROUND_CONFIRMER ->
                w(
                        "{round}须由{role}确认，且不得由巡查本人确认，{officer}不能确认。",
                        "{round} is confirmed by the {role} and not by who made it; {officer} cannot confirm it.");
            case DAILY_REPORT_UNKNOWN ->
                w("{post}没有{date}向{recipient}的每日报告。", "{post} has no daily report of {date} to {recipient}.");
            case FORM_UNKNOWN ->
                w("没有可填写或阅示的表单{number}。", "There is no form {number} open to be filled in or reviewed.");
            case FIELD_UNKNOWN -> w("{number}没有栏目{field}。", "{number} has no field {field}.");
            case NOT_REVIEWER ->
                w(
                        "{officer}未带{shift}的班，也不是其上级领导，或即记录人本人，不能阅示。",
                        "{officer} neither led {shift} nor is a leader over it, or kept the record himself, and cannot review it.");
            case REVIEW_TOO_EARLY ->
                w("{shift}尚未结束，{number}不能阅示。", "{shift} is not over, {number} cannot be reviewed yet.");
            case ROUND_MISSED ->
                w(
                        "{shift}应进行{round}{times}次，按时进行{made}次。",
                        "{round} was due {times} times in {shift} and made {made} times in time.");
            case ROUND_UNCONFIRMED ->
                w(
                        "{officer}在{shift}的{round}未经{role}确认。",
                        "{round} by {officer} in {shift} was not confirmed by the {role}.");
            case DAILY_REPORT_LATE ->
                w("{date}的每日报告未在{by}前报{recipient}。", "The daily report of {date} did not reach {recipient} by {by}.");
            case FIELD_MISSING -> w("{number}未填写{field}。", "{number} lacks {field}.");
            case NOT_INSPECTOR ->
                w("{officer}不是分管领导，不能检查或通报。", "{officer} is not a leader in charge and cannot inspect or criticise.");
            case SELF_INSPECTION ->
                w(
                        "{officer}不能检查本人所写的记录（第{entry}条）。",
                        "{officer} cannot inspect records of his own writing (entry {entry}).");
            case INSPECTION_MISSING -> w("{form}未按期检查（{span}）。", "{form}: not inspected in time ({span}).");
            case DISCIPLINE_REACHED ->
                w(
                        "{officer}在{month}有{times}项，达到“{consequence}”的规定次数。",
                        "In {month} {officer} has {times} findings, the number named for “{consequence}”.");
            case CRITICISM_UNFOUNDED ->
                w("对{officer}的通报批评须列明依据的记录。", "A criticism of {officer} names the entries it rests on.");
        };
    }

    private static Wording w(String zh, String en) {
        return Wording.of(zh, en);
    }
}
