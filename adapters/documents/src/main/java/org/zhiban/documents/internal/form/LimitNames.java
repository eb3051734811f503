package org.zhiban.documents.internal.form;

import org.zhiban.core.language.Wording;
import org.zhiban.core.regulation.Limit;

/** The limits of time by name (时限名称). A switch without default: a new limit without a name does not compile. */
final class LimitNames {
    private LimitNames() {}

    static Wording of(Limit limit) {
        return switch (limit) {
            case HANDOVER_EARLY -> Wording.of("可提前交接", "handover early by at most");
            case HANDOVER_LATE -> Wording.of("交接迟延不超过", "handover late by at most");
            case REPORT_AT_ONCE -> Wording.of("紧急事项报告带班领导", "urgent matters to the duty leader within");
            case LEADER_AWAY -> Wording.of("带班领导外出不超过", "duty leader away for at most");
            case SIGN_IN -> Wording.of("班次开始后签到", "signing in after the shift begins within");
            case ARRIVE_AHEAD -> Wording.of("班前到岗", "arriving before the shift by");
            case SPOT_CHECK_ANSWER -> Wording.of("查岗应答", "answering a spot check within");
            case RELOCATED_CHECK -> Wording.of("异地值班查看间隔", "looking at fax and phone elsewhere every");
            case VISITOR_STAY -> Wording.of("来访停留", "a visitor's stay of at most");
            case PAPER_REGISTERED -> Wording.of("收文登记", "registering a paper within");
            case DISPATCH -> Wording.of("转办", "passing an order on within");
            case CITIZEN_CONTACTED -> Wording.of("部门先行沟通", "the department's speaking with the citizen within");
            case RESOLVED -> Wording.of("诉求解决", "resolving an order within");
            case FOLLOW_UP_CALL -> Wording.of("答复后回访", "calling the citizen back within");
            case READINESS -> Wording.of("班前联络", "seeing whether officers can be reached before a shift by");
            case INSTRUCTION_DONE -> Wording.of("紧急指示落实", "carrying out an instruction on an emergency within");
            case INSTRUCTION_RESULT -> Wording.of("其他指示办结", "a result of any other instruction within");
            case REACTION -> Wording.of("重大紧急信息处置", "dealing with a grave emergency within");
            case FORGOTTEN -> Wording.of("签收后跟进", "following up after an acknowledgement within");
            case SYNCHRONOUS -> Wording.of("党委政府同步上报相差", "reports to Party and government apart by at most");
            case WRITTEN_AFTER_ORAL -> Wording.of("口头报告后补书面", "writing after an oral report within");
            case FOLLOW_UP -> Wording.of("续报间隔", "a follow-up report every");
            case ARCHIVE -> Wording.of("办结后归档", "archiving after the end within");
            case INSPECTION -> Wording.of("检查间隔", "an inspection every");
        };
    }
}
