package org.zhiban.core.message;

import org.zhiban.core.language.Wording;
import org.zhiban.core.regulation.Code;

/**
 * What a deadline asks for, facts in braces. A switch without default: a new code says whether deadlines are of it, and if so
 * what they ask for.
 */
final class Tasks {
    private Tasks() {}

    static Wording of(Code code) {
        return switch (code) {
            case REPORT_LATE ->
                Wording.of("把紧急事项{matter}报告带班领导", "report the urgent matter {matter} to the duty leader");
            case PAPER_LATE -> Wording.of("登记文电{matter}", "register the paper {matter}");
            case PAPER_REPORT_LATE -> Wording.of("把文电{matter}报告带班领导", "report the paper {matter} to the duty leader");
            case TASK_OVERDUE -> Wording.of("完成交办事项{matter}", "finish the task {matter}");
            case MATTER_FORGOTTEN ->
                Wording.of("跟进{officer}已签收的事项{matter}", "follow up on {matter}, which {officer} acknowledged");
            case DISPATCH_LATE -> Wording.of("就{matter}联系职能部门", "tell the department in charge of {matter}");
            case DEPARTMENT_SILENT ->
                Wording.of("落实{department}就{matter}与群众沟通", "see that {department} speaks with the citizen on {matter}");
            case RESOLUTION_LATE -> Wording.of("解决{matter}，或向群众解释说明", "settle {matter}, or explain it to the citizen");
            case DUTY_LEADER_TOLD_LATE -> Wording.of("把{matter}报告{role}", "tell the {role} of {matter}");
            case PRINCIPAL_LEADER_TOLD_LATE -> Wording.of("把{matter}报告{role}", "tell the {role} of {matter}");
            case ESCALATION_LATE ->
                Wording.of("无人签收，把{matter}报告{role}", "nobody acknowledged: tell the {role} of {matter}");
            case INSTRUCTION_LATE ->
                Wording.of("落实{matter}的第{instruction}号指示", "carry out instruction {instruction} on {matter}");
            case REACTION_SLOW -> Wording.of("处置{matter}", "deal with {matter}");
            case REPORTED_LATE -> Wording.of("上报{matter}（{issuer}）", "report {matter} upward ({issuer})");
            case NOT_SYNCHRONOUS ->
                Wording.of("把{matter}第{draft}稿同步报送", "send draft {draft} on {matter} to the other side too");
            case WRITTEN_LATE -> Wording.of("补报{matter}的书面报告", "put the oral report on {matter} in writing");
            case FOLLOW_UP_LATE -> Wording.of("续报{matter}", "follow up the report on {matter}");
            case ARCHIVE_LATE -> Wording.of("归档{matter}", "archive {matter}");
            case INSTRUCTION_WITHOUT_RESULT ->
                Wording.of("办结{matter}的第{instruction}号指示", "bring instruction {instruction} on {matter} to a result");
            case OFFICER_UNREACHABLE ->
                Wording.of("落实{shift}的值班人员{officer}：{why}", "settle {officer} for {shift}, who {why}");
            case FOLLOW_UP_CALL_MISSING -> Wording.of("就{matter}回访群众", "call the citizen back on {matter}");
            case DEPARTMENT_UNTOLD -> Wording.of("把{matter}告知有关部门", "tell the departments concerned of {matter}");
            case CALL_MISSED -> Wording.of("回复{line}的漏接电话", "return the call missed on {line}");
            case FAX_MISSED -> Wording.of("补收{line}的漏接传真", "make good the fax missed on {line}");
            case INSPECTION_MISSING -> Wording.of("检查{form}", "inspect the {form}");
            case ROSTER_FILED_LATE -> Wording.of("把值班表{roster}报{recipient}备案", "file roster {roster} with {recipient}");
            case REINFORCEMENT_UNFILLED ->
                Wording.of("为{shift}补足{seats}人（{reinforcement}）", "name {seats} people for {shift} ({reinforcement})");
            case HANDOVER_LATE -> Wording.of("办理{shift}的交接班", "hand over to {shift}");
            case ROUND_MISSED -> Wording.of("{shift}的{round}还差{left}次", "make {round} in {shift}, times left: {left}");
            case ROUND_UNCONFIRMED ->
                Wording.of("请{role}确认{shift}的{round}", "have the {role} confirm {round} in {shift}");
            case DAILY_REPORT_LATE ->
                Wording.of(
                        "向{recipient}报{date}情况，无事也要报",
                        "report {date} to {recipient}, a nil report if nothing happened");
            case NOT_ARRANGER,
                    NUMBER_MALFORMED,
                    CALLER_PHONE_DOUBTFUL,
                    ASSIGNEE_NOT_STAFF,
                    ASSIGNEE_NOT_ELIGIBLE,
                    ASSIGNEE_ON_LEAVE,
                    DOUBLE_DUTY,
                    SHIFT_NOT_IN_TIMETABLE,
                    SHIFT_UNASSIGNED,
                    LEADER_UNASSIGNED,
                    TOO_MANY_ASSIGNED,
                    ROSTER_OVERLAPS,
                    ROSTER_UNKNOWN,
                    ROSTER_NOT_OPEN,
                    CONSENT_MISSING,
                    SHIFT_BEGUN,
                    NOT_ASSIGNED,
                    REASON_MISSING,
                    CHANGE_WITHOUT_EFFECT,
                    SECTION_NEVER_SERVES,
                    ROSTER_LATE,
                    ROTATION_SKEWED,
                    PROVISIONAL_DAYS,
                    REGULATION_GAP,
                    REGULATION_OVERLAP,
                    SIGNATORY_UNNAMED,
                    ASSIGNED_BY_EXCEPTION,
                    REST_TOO_SHORT,
                    SIGNED_BY_ANOTHER,
                    POST_UNKNOWN,
                    NOT_ROSTERED,
                    NOT_HOLDER,
                    SAME_PERSON,
                    NO_HANDOVER,
                    NOTHING_OFFERED,
                    TIME_IN_FUTURE,
                    TIME_BEFORE_PREVIOUS,
                    MATTER_OMITTED,
                    MATTER_TEXT_MISSING,
                    MATTER_UNKNOWN,
                    NONE_NOT_STATED,
                    MATTER_UNACKNOWLEDGED,
                    WITNESS_MISSING,
                    NOT_SAME_PERSON,
                    NOT_ON_POST,
                    LINE_UNKNOWN,
                    NOT_DUTY_LEADER,
                    LEADER_AWAY_UNEXPLAINED,
                    POST_VACANT,
                    HANDOVER_MISSING,
                    HANDOVER_EARLY,
                    NAMES_DIFFER,
                    TIME_DIFFERS,
                    ABSENCE_UNCOVERED,
                    SPOT_CHECK_MISSED,
                    CHECK_MISSING,
                    CHECK_FAILED,
                    LEADER_AWAY_LONG,
                    LINE_MISROUTED,
                    RECORD_MISSING,
                    CONTENT_MISSING,
                    INSTRUCTION_INCOMPLETE,
                    RESULT_MISSING,
                    CALL_GIST_MISSING,
                    VISITOR_INCOMPLETE,
                    PAPER_INCOMPLETE,
                    UNINSTRUCTED,
                    TASK_OMITTED,
                    ABOVE_CEILING,
                    OUTSIDE_AUDIENCE,
                    NOT_CLEARED,
                    CORRECTION_UNFOUNDED,
                    STAGE_SKIPPED,
                    REPORT_MISSING,
                    EXECUTION_MISSING,
                    ANSWER_MISSING,
                    INSTRUCTION_UNDONE,
                    INSTRUCTION_UNKNOWN,
                    PARTLY_DONE,
                    RELOCATION_INCOMPLETE,
                    LEAVE_NOT_PERMITTED,
                    NOT_FACE_TO_FACE,
                    CHECK_UNANSWERED,
                    SHIFT_WITHOUT_RECORD,
                    ENTRY_AMENDED,
                    NUMBER_MISSING,
                    CALL_NOT_ON_FORM,
                    VISITOR_STAYS,
                    SIGN_IN_LATE,
                    LEFT_EARLY,
                    SPOT_CHECK_SLOW,
                    ELSEWHERE,
                    FAX_UNWATCHED,
                    MISSED_WHILE_AWAY,
                    NOT_AN_ORDER_LINE,
                    ORDER_INCOMPLETE,
                    NOT_DISPATCHED,
                    CONTACT_FIRST_MISSING,
                    NOT_EXPLAINED,
                    ORDER_OMITTED,
                    CITIZEN_DISSATISFIED,
                    SHEET_MISSING,
                    UPDATE_EMPTY,
                    DUTY_LEADER_UNTOLD,
                    PRINCIPAL_LEADER_UNTOLD,
                    INSTRUCTION_OPEN,
                    HANDLING_MISSING,
                    NOT_APPROVED,
                    NOT_APPROVER,
                    DRAFT_UNKNOWN,
                    NOT_COORDINATED,
                    RECIPIENT_UNKNOWN,
                    ORAL_NOT_ALLOWED,
                    WRITTEN_MISSING,
                    FOLLOW_UP_OUT_OF_ORDER,
                    FOLLOW_UP_MISSING,
                    TOPIC_MISSING,
                    NOT_ARCHIVABLE,
                    UNCLASSIFIED,
                    KIND_UNKNOWN,
                    CALLER_UNASKED,
                    ELEMENT_UNASKED,
                    QUESTION_UNRESOLVED,
                    UNVERIFIED,
                    REPORTS_DIFFER,
                    ORAL_APPROVAL_UNCONFIRMED,
                    NOT_INSPECTOR,
                    SELF_INSPECTION,
                    CRITICISM_UNFOUNDED,
                    ROUND_UNKNOWN,
                    ROUND_INCOMPLETE,
                    ROUND_CONFIRMER,
                    DAILY_REPORT_UNKNOWN,
                    FORM_UNKNOWN,
                    FIELD_UNKNOWN,
                    NOT_REVIEWER,
                    REVIEW_TOO_EARLY,
                    FIELD_MISSING,
                    DISCIPLINE_REACHED,
                    SWAP_NOT_APPROVED,
                    ROSTER_NOT_APPROVED,
                    SWAP_TOO_LATE,
                    SWAP_TOO_OFTEN,
                    SPLIT_DIVIDED,
                    ROSTER_RECEIPT_MISSING,
                    ROSTER_AMENDED_AFTER_FILING,
                    REINFORCEMENT_UNKNOWN,
                    REINFORCEMENT_WITHOUT_LEADER,
                    REINFORCEMENT_BY_OTHERS,
                    REINFORCEMENT_TOO_LATE,
                    REINFORCEMENT_ALREADY_ON,
                    REINFORCEMENT_NOT_ON,
                    REINFORCEMENT_UNEXPLAINED ->
                throw new IllegalArgumentException("期限 no deadline is of the rule " + code);
        };
    }
}
