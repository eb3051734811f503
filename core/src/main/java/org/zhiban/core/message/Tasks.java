package org.zhiban.core.message;

import org.zhiban.core.language.Wording;
import org.zhiban.core.regulation.Code;

/** What a deadline asks for, facts in braces. */
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
            case DAILY_REPORT_LATE ->
                Wording.of(
                        "向{recipient}报{date}情况，无事也要报",
                        "report {date} to {recipient}, a nil report if nothing happened");
            default -> throw new IllegalArgumentException("期限 no deadline is of the rule " + code);
        };
    }
}
