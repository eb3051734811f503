package org.zhiban.core.regulation;

import static org.zhiban.core.regulation.Citation.assumption;
import static org.zhiban.core.regulation.Citation.text;
import static org.zhiban.core.regulation.Jiaohe.read;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which rules are in force in Jiaohe, and the clause each rests on. */
final class JiaoheRules {
    private JiaoheRules() {}

    static Map<Code, Citation> citations() {
        Map<Code, Citation> citations = new EnumMap<>(Code.class);
        cite(
                citations,
                text("一(二)-9"),
                Code.NOT_ARRANGER,
                Code.ROSTER_OVERLAPS,
                Code.ROSTER_UNKNOWN,
                Code.ROSTER_NOT_OPEN,
                Code.TOO_MANY_ASSIGNED,
                Code.ROSTER_LATE);
        cite(citations, text("一(一)-1"), Code.ASSIGNEE_NOT_STAFF, Code.SECTION_NEVER_SERVES);
        cite(citations, text("一(二)-1"), Code.SIGNATORY_UNNAMED);
        cite(citations, text("一(二)-4"), Code.LINE_MISROUTED);
        cite(citations, text("一(五)1-2"), Code.LINE_UNKNOWN);
        cite(citations, text("三(四)-2"), Code.MATTER_UNKNOWN);
        cite(citations, text("一(二)-7"), Code.ASSIGNEE_NOT_ELIGIBLE, Code.ROTATION_SKEWED, Code.ASSIGNED_BY_EXCEPTION);
        cite(citations, text("一(二)-10"), Code.SHIFT_NOT_IN_TIMETABLE);
        cite(citations, text("一(二)-13"), Code.REGULATION_GAP);
        cite(citations, text("一(二)-14"), Code.REGULATION_OVERLAP);
        cite(
                citations,
                assumption(
                        "一(二)-9",
                        "G24：调班须双方同意并说明理由，由秘书科登记",
                        "G24: both consent, with a reason, entered by the secretariat"),
                Code.CONSENT_MISSING,
                Code.SHIFT_BEGUN,
                Code.NOT_ASSIGNED,
                Code.REASON_MISSING,
                Code.CHANGE_WITHOUT_EFFECT);
        cite(
                citations,
                assumption("一(二)-8", "G44：未公布年份按暂定日排班", "G44: provisional days may be planned, and are told"),
                Code.PROVISIONAL_DAYS);
        cite(citations, text("一(三)-1"), Code.SHIFT_UNASSIGNED);
        cite(citations, text("一(三)-2"), Code.LEADER_UNASSIGNED, Code.NOT_DUTY_LEADER);
        cite(
                citations,
                assumption("一(三)-3", "G29：一人不同时任两岗，休假不排班", "G29: nobody holds two posts or is put on duty on leave"),
                Code.DOUBLE_DUTY,
                Code.ASSIGNEE_ON_LEAVE);
        cite(citations, assumption("一(三)-3", "G29：两次值班宜有间隔", "G29: some time between two duties"), Code.REST_TOO_SHORT);
        cite(citations, text("一(三)-3"), Code.NOT_ON_POST, Code.ABSENCE_UNCOVERED, Code.SPOT_CHECK_MISSED);
        cite(citations, text("一(三)-4"), Code.CHECK_MISSING, Code.CHECK_FAILED);
        cite(citations, text("一(三)-5"), Code.LEADER_AWAY_UNEXPLAINED);
        cite(citations, assumption("一(三)-5", "G08：公务外出过久予以提示", "G08: long business is noticed"), Code.LEADER_AWAY_LONG);
        cite(
                citations,
                assumption("一(三)-6", "G10：未给数字的时限按设定值", "G10: limits without a number are set"),
                Code.REPORT_LATE);
        cite(
                citations,
                text("一(四)-1"),
                Code.NO_HANDOVER,
                Code.NOTHING_OFFERED,
                Code.HANDOVER_MISSING,
                Code.POST_UNKNOWN);
        cite(
                citations,
                assumption(
                        "一(四)-1",
                        "G20、G22：空岗须带班领导见证恢复，同一人连班只作接续",
                        "G20, G22: a vacancy ends before the duty leader; one person continues"),
                Code.WITNESS_MISSING,
                Code.NOT_SAME_PERSON);
        cite(
                citations,
                assumption("一(四)-2", "G19：准时的范围", "G19: what counts as punctual"),
                Code.HANDOVER_LATE,
                Code.HANDOVER_EARLY);
        cite(
                citations,
                text("一(四)-3"),
                Code.SIGNED_BY_ANOTHER,
                Code.NOT_ROSTERED,
                Code.NOT_HOLDER,
                Code.SAME_PERSON,
                Code.NAMES_DIFFER);
        cite(citations, text("一(四)-4"), Code.TIME_IN_FUTURE, Code.TIME_BEFORE_PREVIOUS, Code.TIME_DIFFERS);
        cite(
                citations,
                text("一(四)-5"),
                Code.MATTER_OMITTED,
                Code.MATTER_TEXT_MISSING,
                Code.NONE_NOT_STATED,
                Code.MATTER_UNACKNOWLEDGED);
        cite(citations, text("一(四)-6"), Code.POST_VACANT);
        chaptersTwoAndThree(citations);
        return citations;
    }

    private static void chaptersTwoAndThree(Map<Code, Citation> citations) {
        cite(citations, text("一(五)-1"), Code.RECORD_MISSING);
        cite(
                citations,
                read("一(五)-1", "G23：记入班次开始之日的记录本", "G23: in the book of the day the shift began"),
                Code.SHIFT_WITHOUT_RECORD);
        cite(citations, text("一(五)-2"), Code.CONTENT_MISSING);
        cite(citations, text("一(五)-3"), Code.INSTRUCTION_INCOMPLETE);
        cite(citations, text("一(五)-4"), Code.RESULT_MISSING);
        cite(citations, text("一(五)1-1"), Code.CALL_GIST_MISSING);
        cite(citations, text("一(五)2-1"), Code.VISITOR_INCOMPLETE);
        cite(citations, text("一(五)3-2"), Code.PAPER_INCOMPLETE);
        cite(citations, text("一(五)3-4"), Code.UNINSTRUCTED);
        cite(citations, text("一(五)4-1"), Code.TASK_OMITTED, Code.TASK_OVERDUE);
        cite(citations, assumption("一(六)-1", "G38：涉密件只登记指引", "G38: only a pointer is kept"), Code.ABOVE_CEILING);
        cite(citations, text("一(六)-2"), Code.OUTSIDE_AUDIENCE);
        cite(citations, text("一(六)-3"), Code.NOT_CLEARED);
        cite(
                citations,
                assumption("二(二)1-5", "G39：原记录保留，更正另记", "G39: the entry stays, the correction is added"),
                Code.CORRECTION_UNFOUNDED);
        cite(citations, text("三(四)-1"), Code.STAGE_SKIPPED);
        cite(citations, text("三(四)-3"), Code.REPORT_MISSING);
        cite(citations, text("三(四)-4"), Code.EXECUTION_MISSING);
        cite(citations, assumption("三(四)-5", "G35：反馈来电人或交办领导", "G35: the caller or the leader"), Code.ANSWER_MISSING);
        cite(citations, text("三(四)-6"), Code.PARTLY_DONE, Code.INSTRUCTION_UNDONE);
        cite(citations, text("一(五)-4"), Code.INSTRUCTION_UNKNOWN);
        cite(
                citations,
                assumption("三(四)-6", "G10：一般指示24小时内见结果", "G10: within 24 hours"),
                Code.INSTRUCTION_WITHOUT_RESULT);
        cite(
                citations,
                assumption("一(三)-4", "G10：接班前12小时核对", "G10: looked at twelve hours before the shift"),
                Code.OFFICER_UNREACHABLE);
        cite(
                citations,
                assumption("三(四)-5", "G35：答复后3日内回访", "G35: called back within three days"),
                Code.FOLLOW_UP_CALL_MISSING);
        cite(
                citations,
                assumption("二(二)3-3", "G16：有关部门同时告知", "G16: departments are told at the same time"),
                Code.DEPARTMENT_UNTOLD);
        cite(
                citations,
                assumption("三(六)-2", "G26：自行记录理由并带齐物品", "G26: a reason and everything taken along"),
                Code.RELOCATION_INCOMPLETE);
        cite(
                citations,
                assumption("三(一)-3", "G25：带班领导准许并有人顶替", "G25: the duty leader permits it, somebody stands in"),
                Code.LEAVE_NOT_PERMITTED);
        cite(
                citations,
                assumption("三(一)-4", "G21：双休日、节假日均须当面", "G21: rest days and holidays alike"),
                Code.NOT_FACE_TO_FACE);
        cite(citations, text("三(二)-10"), Code.CHECK_UNANSWERED);
        cite(citations, assumption("一(五)3-1", "G10：“及时”按30分钟计", "G10: in time means 30 minutes"), Code.PAPER_LATE);
        cite(
                citations,
                assumption("一(五)3-3", "G10：“立即”按10分钟计", "G10: at once means 10 minutes"),
                Code.PAPER_REPORT_LATE);
        cite(
                citations,
                assumption("一(三)-6", "G10：签收后仍须跟进", "G10: an acknowledged matter is followed up"),
                Code.MATTER_FORGOTTEN);
        cite(citations, text("三(三)-2"), Code.ENTRY_AMENDED);
        cite(
                citations,
                assumption("三(三)-1", "G31：四种表单逐年连续编号", "G31: all four forms are numbered through the year"),
                Code.NUMBER_MISSING);
        cite(
                citations,
                assumption("三(三)-1", "G31：公开电话一律登表", "G31: what comes on these lines goes on their forms"),
                Code.CALL_NOT_ON_FORM);
        cite(citations, text("三(五)-3"), Code.VISITOR_STAYS);
        cite(citations, assumption("三(一)-1", "G19：按班次时间签到", "G19: signing in by the shift's hours"), Code.SIGN_IN_LATE);
        cite(citations, text("三(一)-1"), Code.LEFT_EARLY);
        cite(citations, text("三(一)-2"), Code.SPOT_CHECK_SLOW);
        cite(citations, text("三(六)-1"), Code.ELSEWHERE);
        cite(
                citations,
                assumption("三(六)-3", "G10：“经常”按60分钟计", "G10: often means every 60 minutes"),
                Code.FAX_UNWATCHED);
        cite(citations, text("三(六)-4"), Code.MISSED_WHILE_AWAY);
        cite(citations, text("一(五)1-3"), Code.NOT_AN_ORDER_LINE);
        cite(
                citations,
                assumption("三(三)-1", "G46：来电号码、地点、内容须齐全", "G46: number, place and content"),
                Code.ORDER_INCOMPLETE);
        cite(
                citations,
                read("三(二)-5", "G33：供水、供电、供热、燃气及急件", "G33: water, power, heating, gas, and whatever is urgent"),
                Code.NOT_DISPATCHED);
        cite(citations, text("三(二)-6"), Code.CONTACT_FIRST_MISSING);
        cite(citations, text("三(二)-8"), Code.NOT_EXPLAINED);
        cite(citations, text("三(二)-9"), Code.ORDER_OMITTED);
        cite(citations, text("三(二)-1"), Code.CALL_MISSED);
        cite(
                citations,
                assumption("三(二)-1", "G46：来电号码须可回拨", "G46: a number that can be called back"),
                Code.NUMBER_MALFORMED);
        cite(citations, text("三(二)-2"), Code.FAX_MISSED);
        cite(
                citations,
                assumption("三(二)-5", "G10：“第一时间”按15分钟计", "G10: first of all means 15 minutes"),
                Code.DISPATCH_LATE);
        cite(
                citations,
                assumption("三(二)-6", "G34：以部门沟通记录为准", "G34: by the record of its contact"),
                Code.DEPARTMENT_SILENT);
        cite(
                citations,
                assumption("三(二)-7", "G10：“马上”按当班12小时计", "G10: at once means within 12 hours"),
                Code.RESOLUTION_LATE);
        cite(citations, text("三(四)-5"), Code.CITIZEN_DISSATISFIED);
        cite(citations, text("二(二)1-1"), Code.SHEET_MISSING);
        cite(citations, text("二(二)1-4"), Code.UPDATE_EMPTY);
        cite(
                citations,
                assumption("二(二)2-1", "G15：上报前均须报告", "G15: both before any upward report"),
                Code.DUTY_LEADER_UNTOLD);
        cite(
                citations,
                assumption("二(二)2-2", "G15：上报前均须报告", "G15: both before any upward report"),
                Code.PRINCIPAL_LEADER_UNTOLD);
        cite(citations, text("二(二)2-3"), Code.INSTRUCTION_OPEN);
        cite(citations, text("二(二)2-4"), Code.HANDLING_MISSING);
        cite(
                citations,
                assumption("二(二)3-1", "G12：口头批准须记录，无例外放行", "G12: oral approval counts if recorded; there is no bypass"),
                Code.NOT_APPROVED);
        cite(
                citations,
                assumption("二(二)3-1", "G11：市领导批准，本人不批本人之稿", "G11: a city leader, never of one's own text"),
                Code.NOT_APPROVER);
        cite(
                citations,
                assumption("二(二)3-1", "G12：批准以最新稿为准", "G12: an approval is of the latest text"),
                Code.DRAFT_UNKNOWN);
        cite(
                citations,
                assumption("二(二)3-2", "G16：市委办为必经", "G16: the Party committee's office is a must"),
                Code.NOT_COORDINATED);
        cite(citations, assumption("二(二)3-2", "G16：报送对象由制度列明", "G16: recipients are named"), Code.RECIPIENT_UNKNOWN);
        cite(
                citations,
                assumption("二(二)3-4", "G13：未定级的按非特别重大", "G13: ungraded counts as not especially grave"),
                Code.ORAL_NOT_ALLOWED);
        cite(citations, text("二(二)3-6"), Code.WRITTEN_MISSING);
        cite(citations, text("二(二)4-1"), Code.FOLLOW_UP_OUT_OF_ORDER);
        cite(
                citations,
                assumption("二(二)4-1", "G18：办结前至少续报一次", "G18: at least one before it is closed"),
                Code.FOLLOW_UP_MISSING);
        cite(citations, text("二(二)4-2"), Code.TOPIC_MISSING);
        cite(
                citations,
                assumption("二(二)5-1", "G37：归档须选定保管期限", "G37: a retention class is chosen"),
                Code.NOT_ARCHIVABLE);
        cite(
                citations,
                read(
                        "二(一)-1",
                        "G14：是否属紧急、属何类由人判断并记录",
                        "G14: what is urgent and of which category is judged by people and written down"),
                Code.UNCLASSIFIED);
        cite(citations, text("二(一)-2"), Code.KIND_UNKNOWN);
        cite(citations, text("二(二)1-2"), Code.CALLER_UNASKED);
        cite(
                citations,
                assumption("二(二)1-2", "G46：来电号码须可回拨", "G46: a number that can be called back"),
                Code.CALLER_PHONE_DOUBTFUL);
        cite(citations, text("二(二)1-3"), Code.ELEMENT_UNASKED);
        cite(
                citations,
                assumption("二(二)1-3", "G46：终报前核清", "G46: cleared up by the final report"),
                Code.QUESTION_UNRESOLVED);
        cite(citations, text("二(二)1-5"), Code.UNVERIFIED);
        cite(
                citations,
                assumption("二(二)2-1", "G10：按报告层级时限", "G10: by the limits of the chain"),
                Code.DUTY_LEADER_TOLD_LATE);
        cite(
                citations,
                assumption("二(二)2-2", "G10：按报告层级时限", "G10: by the limits of the chain"),
                Code.PRINCIPAL_LEADER_TOLD_LATE);
        cite(
                citations,
                assumption("一(三)-6", "G47：无人签收即报上一级", "G47: nobody acknowledges: the next is told"),
                Code.ESCALATION_LATE);
        cite(
                citations,
                assumption("二(二)2-3", "G10：“迅速”按60分钟计", "G10: quickly means 60 minutes"),
                Code.INSTRUCTION_LATE);
        cite(
                citations,
                assumption("三(三)-5", "G10：重大以上30分钟内处置", "G10: grave ones within 30 minutes"),
                Code.REACTION_SLOW);
        cite(citations, text("二(二)3-3"), Code.REPORTED_LATE);
        cite(citations, assumption("二(二)3-2", "G48：比对各方所得文本", "G48: the texts are compared"), Code.REPORTS_DIFFER);
        cite(citations, assumption("二(二)3-3", "G16：相差不超过10分钟", "G16: within 10 minutes"), Code.NOT_SYNCHRONOUS);
        cite(citations, assumption("二(二)3-6", "G17：60分钟内补书面", "G17: within 60 minutes"), Code.WRITTEN_LATE);
        cite(
                citations,
                assumption("二(二)3-1", "G12：口头批准事后补签", "G12: confirmed afterwards"),
                Code.ORAL_APPROVAL_UNCONFIRMED);
        cite(citations, assumption("二(二)4-1", "G18：至少每日一次", "G18: at least once a day"), Code.FOLLOW_UP_LATE);
        cite(citations, assumption("二(二)5-1", "G37：办结后30日内归档", "G37: within 30 days"), Code.ARCHIVE_LATE);
        cite(
                citations,
                assumption("附-1", "G46：表一所设各栏由记录人填写", "G46: the fields of form 1 are filled in by who keeps it"),
                Code.FORM_UNKNOWN,
                Code.FIELD_UNKNOWN);
        cite(
                citations,
                assumption("附-1", "G46：表一由带班领导或其上级阅示", "G46: form 1 is reviewed by the duty leader or one over him"),
                Code.NOT_REVIEWER);
        cite(
                citations,
                assumption("附-1", "G46：班次结束后阅示", "G46: reviewed once the shift is over"),
                Code.REVIEW_TOO_EARLY);
        cite(citations, text("三(七)-1"), Code.NOT_INSPECTOR);
        cite(
                citations,
                assumption("三(七)-1", "G36：不得检查本人所记", "G36: nobody inspects what he wrote"),
                Code.SELF_INSPECTION);
        cite(citations, assumption("三(七)-1", "G36：每类每月一次", "G36: each kind once a month"), Code.INSPECTION_MISSING);
        cite(citations, assumption("三(七)-2", "G36：须有记录为据", "G36: it rests on entries"), Code.CRITICISM_UNFOUNDED);
    }

    private static void cite(Map<Code, Citation> citations, Citation citation, Code... codes) {
        citations.putAll(Stream.of(codes).collect(Collectors.toMap(code -> code, code -> citation)));
    }
}
