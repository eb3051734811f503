package org.zhiban.rest;

import static org.zhiban.core.staff.JiaoheStaff.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.zhiban.core.staff.StaffId;

/**
 * Every operation with an example, in an order in which each finds what it needs: the days of Jiaohe's office from the end
 * of September to the second of October 2026, on the book of {@link RunningServer#october()}.
 */
public final class Operations {
    /** What Jiaohe's regulation does not have, so that nobody can do it there. */
    public static final Set<String> NOT_OF_JIAOHE =
            Set.of("makeRound", "confirmRound", "makeDailyReport", "orderReinforcement", "liftReinforcement");

    private static final String FLOOD = "matters/%E5%BA%94%E3%80%942026%E3%80%951%E5%8F%B7";
    private static final String RECORD = "forms/%E5%80%BC%E3%80%942026%E3%80%951%E5%8F%B7";
    private static final String ORDER = "matters/%E5%B8%82%E3%80%942026%E3%80%951%E5%8F%B7";

    private final List<Operation> walk = new ArrayList<>();
    private String at = "2026-09-28T09:00";

    private Operations() {}

    public static List<Operation> walk() {
        Operations operations = new Operations();
        operations.rosters();
        operations.post();
        operations.record();
        operations.matters();
        operations.orders();
        operations.emergency();
        operations.routine();
        operations.handover();
        operations.inspection();
        operations.views();
        return List.copyOf(operations.walk);
    }

    private void at(String time) {
        at = time;
    }

    private void post(String id, String path, StaffId caller, String body) {
        walk.add(new Operation(id, "POST", path, body.replace('\'', '"'), caller, at));
    }

    private void get(String id, String path) {
        walk.add(new Operation(id, "GET", path, "", WANG_FANG, at));
    }

    private void rosters() {
        post("draftRoster", "roster-drafts", ZHANG_WEI, "{'period':'2026-11-02/2026-11-04','fixed':[]}");
        post("proposeRoster", "rosters", ZHANG_WEI, """
                {'roster':'2026-11','period':'2026-11-02/2026-11-03','assignments':[
                {'shift':'desk/2026-11-02/workday-day','officer':'M02'},
                {'shift':'desk/2026-11-02/workday-night','officer':'D02'},
                {'shift':'leader/2026-11-02/leader-workday','officer':'L01'}],'shares':[]}""");
        post("amendRoster", "rosters/2026-11/amendments", ZHANG_WEI, """
                {'changes':[{'shift':'desk/2026-11-02/workday-night','was':'D02','now':'D04'}],'reason':'出差'}""");
        post("publishRoster", "rosters/2026-11/publications", ZHANG_WEI, "{'notes':''}");
        post("fileRoster", "rosters/2026-11/filings", ZHANG_WEI, "{'filed':'2026-09-28','receipt':'收文12号'}");
        post("swapDuties", "rosters/swaps", ZHANG_WEI, """
                {'first':'desk/2026-10-16/workday-night','firstOfficer':'Y01','second':'desk/2026-10-18/rest-night',
                'secondOfficer':'D01','reason':'家事','consents':['Y01','D01']}""");
        post("substituteDuty", "rosters/substitutions", ZHANG_WEI, """
                {'shift':'desk/2026-10-19/workday-day','was':'M04','now':'M06','reason':'生病','consents':['M04','M06']}""");
        post("noteSectionOut", "sections/emergency/departures", WU_GANG, "{'reason':'防汛检查'}");
        post("noteSectionBack", "sections/emergency/returns", WU_GANG, "{}");
        post(
                "orderReinforcement",
                "reinforcements/flood/orders",
                ZHANG_WEI,
                "{'from':'2026-10-05','instruction':'加强防汛值班','orderedBy':'L01'}");
        post(
                "liftReinforcement",
                "reinforcements/flood/liftings",
                ZHANG_WEI,
                "{'until':'2026-10-06','orderedBy':'L01'}");
    }

    private void post() {
        at("2026-10-01T08:00");
        post("takePost", "posts/desk/takings", WANG_FANG, "{'matters':[],'remark':''}");
        post("signIn", "posts/desk/sign-ins", WANG_FANG, "{'place':'值班室'}");
        post("checkPost", "posts/desk/spot-checks", GAO_FENG, "{'answeredBy':'M03','seconds':12}");
        post("leavePost", "posts/desk/departures", WANG_FANG, "{'standIn':'M05','permittedBy':'L02','reason':'取文件'}");
        post("returnToPost", "posts/desk/returns", WANG_FANG, "{}");
        post("noteAbsence", "posts/desk/absences", GAO_FENG, "{}");
        post(
                "relocateDuty",
                "posts/desk/relocations",
                WANG_FANG,
                "{'place':'secretariat','reason':'打印机故障','carried':['值班电话','记录本']}");
        post("leavePremises", "leaders/departures", LIN_SHUANG, "{'business':'现场会','phone':'13800000000'}");
        post("returnToPremises", "leaders/returns", LIN_SHUANG, "{}");
    }

    private void record() {
        post("recordCall", "posts/secretariat-line/calls", WANG_FANG, """
                {'gist':'询问会议时间','from':{'name':'张明','organisation':'新站镇','phone':'0432-67190001'},
                'means':'phone','outgoing':false}""");
        post(
                "noteMissedCall",
                "posts/secretariat-line/missed-calls",
                WANG_FANG,
                "{'means':'phone','caller':'0432-67190002'}");
        post("returnCall", "missed-calls/${call-missed}/returns", WANG_FANG, "{'text':'已回电'}");
        post("receivePaper", "posts/desk/papers", WANG_FANG, """
                {'kind':'notice','source':'市委办','document':'','title':'关于国庆假期值班的通知','urgency':'ordinary',
                'arrived':'2026-10-01T08:00:00+08:00'}""");
        post("receiveVisitor", "posts/desk/visitors", WANG_FANG, """
                {'name':'李女士','organisation':'新站镇','purpose':'反映情况','host':'王芳','result':'已登记'}""");
        post("noteVisitorLeft", "visitors/${visitor-received}/departures", WANG_FANG, "{}");
        post("correctEntry", "log/${call-answered}/corrections", WANG_FANG, "{'correction':'询问会议地点','reason':'听错'}");
        post(
                "noteSecret",
                "secrets",
                WANG_FANG,
                "{'serial':'机2026-15','copies':1,'source':'市委机要局','holder':'机要室','returnBy':'2026-10-31'}");
    }

    private void matters() {
        post("registerMatter", "posts/desk/matters", WANG_FANG, """
                {'matter':'reading-room','content':'阅览室漏水','requirement':'联系物业','urgent':false}""");
        post(
                "assignTask",
                "posts/desk/tasks",
                WANG_FANG,
                "{'matter':'survey','leader':'L02','task':'汇总灾情','due':'2026-10-01T12:00:00+08:00'}");
        post("reportMatter", "matters/reading-room/reports", WANG_FANG, "{'leader':'L02','means':'phone'}");
        post(
                "giveInstruction",
                "matters/reading-room/instructions",
                WANG_FANG,
                "{'leader':'L02','text':'尽快修好','means':'phone'}");
        post(
                "handleMatter",
                "matters/reading-room/handlings",
                WANG_FANG,
                "{'instruction':1,'text':'已修好','outcome':'done'}");
        post("explainMatter", "matters/survey/explanations", WANG_FANG, "{'text':'各镇尚未报齐'}");
        post(
                "answerMatter",
                "matters/reading-room/answers",
                WANG_FANG,
                "{'addressee':'leader','text':'已办结','satisfaction':'not-asked'}");
        post("closeMatter", "matters/reading-room/closings", WANG_FANG, "{'text':'已修好'}");
        post("registerMatter", "posts/desk/matters", WANG_FANG, """
                {'matter':'audit','content':'对甲局的审计','requirement':'保密办理','urgent':false,
                'label':{'marking':'工作秘密','sections':['leadership'],'people':['M03']}}""");
        post("discloseRecord", "log/${matter-registered}/disclosures", WANG_FANG, "{'reader':'L03','purpose':'起草方案'}");
    }

    private void orders() {
        post("registerOrder", "posts/mayor-line/orders", WANG_FANG, """
                {'caller':{'name':'王女士','phone':'13800000000','address':'河北街'},'request':'help','topic':'water',
                'place':'河北街12号','content':'停水','urgency':'ordinary','households':1}""");
        post(
                "dispatchOrder",
                ORDER + "/dispatches",
                WANG_FANG,
                "{'department':'供水公司','contact':'值班室','contactFirst':true}");
        post("noteContact", ORDER + "/contacts", WANG_FANG, "{'department':'供水公司','text':'已联系王女士'}");
        post("handleMatter", ORDER + "/handlings", WANG_FANG, "{'instruction':0,'text':'已恢复供水','outcome':'done'}");
        post(
                "answerMatter",
                ORDER + "/answers",
                WANG_FANG,
                "{'addressee':'caller','text':'已恢复供水','satisfaction':'satisfied'}");
        post("callCitizen", ORDER + "/follow-ups", WANG_FANG, "{'satisfaction':'satisfied','text':'已通水'}");
    }

    /** As far as the flood of {@code EmergencyWalkTest} needs no approval of another. */
    private void emergency() {
        post("recordEmergency", "posts/desk/emergencies", WANG_FANG, """
                {'means':'phone','answers':[
                {'question':'caller-name','sureness':'known','text':'刘永'},
                {'question':'caller-organisation','sureness':'known','text':'新站镇政府'},
                {'question':'caller-phone','sureness':'known','text':'0432-67190001'},
                {'question':'time','sureness':'known','text':'早七时许'},
                {'question':'place','sureness':'known','text':'新站镇河东村'},
                {'question':'course','sureness':'known','text':'河水漫堤，村内积水'},
                {'question':'cause','sureness':'presumed','text':'上游降雨'}],
                'category':'natural-disaster','kind':'水旱灾害','casualties':{'dead':0,'injured':0,'missing':0}}""");
        post("reportMatter", FLOOD + "/reports", WANG_FANG, "{'leader':'L02','means':'phone'}");
        post("reportMatter", FLOOD + "/reports", WANG_FANG, "{'leader':'L01','means':'phone'}");
        post("acknowledgeReport", FLOOD + "/acknowledgements", WANG_FANG, "{'leader':'L02'}");
        post(
                "updateEmergency",
                FLOOD + "/updates",
                WANG_FANG,
                "{'answers':[],'casualties':{'moved':120},'source':'回拨新站镇核实','verified':true}");
        draft("initial", 1);
        send(1, "upper-city");
        send(1, "party-office");
        send(1, "emergency-bureau");
        post("handleMatter", FLOOD + "/handlings", WANG_FANG, "{'instruction':0,'text':'已转移120人','outcome':'done'}");
        draft("final", 2);
        send(2, "upper-city");
        send(2, "party-office");
        post(
                "answerMatter",
                FLOOD + "/answers",
                WANG_FANG,
                "{'addressee':'caller','text':'已处置','satisfaction':'not-asked'}");
        post("closeMatter", FLOOD + "/closings", WANG_FANG, "{'text':'水已退'}");
        post("archiveMatter", FLOOD + "/archivings", WANG_FANG, "{'retention':'ten-years'}");
    }

    private void draft(String stage, int number) {
        post("draftReport", FLOOD + "/drafts", WANG_FANG, """
                {'stage':'%s','text':'新站镇进水，转移120人。','topics':[
                {'topic':'handling','text':'无变化'},{'topic':'reaction','text':'无变化'},
                {'topic':'cause','text':'无变化'},{'topic':'progress','text':'无变化'}]}""".formatted(stage));
        post(
                "approveReport",
                FLOOD + "/drafts/" + number + "/approvals",
                WANG_FANG,
                "{'approver':'G01','form':'written'}");
        post(
                "coordinateReport",
                FLOOD + "/drafts/" + number + "/coordinations",
                WANG_FANG,
                "{'recipient':'party-office'}");
    }

    private void send(int draft, String recipient) {
        post("sendReport", FLOOD + "/drafts/" + draft + "/sendings", WANG_FANG, """
                {'recipient':'%s','form':'written','text':'新站镇进水，转移120人。','receipt':'已收'}""".formatted(recipient));
    }

    private void routine() {
        post("makeRound", "posts/desk/rounds", WANG_FANG, "{'round':'gate-round','place':'大门','seen':'正常'}");
        post("confirmRound", "rounds/${post-taken}/confirmations", LIN_SHUANG, "{}");
        post("makeDailyReport", "posts/desk/daily-reports", WANG_FANG, "{'date':'2026-10-01','recipient':'市政府总值班室'}");
        post("fillFields", RECORD + "/fields", WANG_FANG, "{'values':{'weather':'小雨'}}");
    }

    private void handover() {
        at("2026-10-01T13:00");
        handsOver(WANG_FANG, ZHENG_YAN);
        post("signOut", "posts/desk/sign-outs", WANG_FANG, "{}");
        at("2026-10-01T18:00");
        handsOver(ZHENG_YAN, HAN_BING);
        at("2026-10-02T08:00");
        handsOver(HAN_BING, CHEN_JING);
        at("2026-10-02T13:00");
        checked(CHEN_JING);
        post("continueDuty", "posts/desk/continuations", CHEN_JING, "{}");
    }

    private void checked(StaffId officer) {
        post("answerChecklist", "posts/desk/checklists", officer, """
                {'checks':[{'item':'传真机','met':true},{'item':'督查室传真机','met':true},
                {'item':'电话分机','met':true},{'item':'督查室电话分机','met':true}]}""");
        post("reportNothing", "posts/desk/nil-reports", officer, "{}");
    }

    private void handsOver(StaffId outgoing, StaffId incoming) {
        checked(outgoing);
        post("offerHandover", "posts/desk/handovers", outgoing, """
                {'incoming':'%s','matters':[
                {'matter':'survey','content':'汇总灾情','requirement':'按交办要求完成'},
                {'matter':'audit','content':'对甲局的审计','requirement':'保密办理'},
                {'matter':'收〔2026〕1号','content':'通知','requirement':'报告'},
                {'matter':'市〔2026〕1号','content':'停水','requirement':'答复'}],'mode':'face-to-face','place':'值班室'}""".formatted(incoming));
        post(
                "acceptHandover",
                "posts/desk/handover-acceptances",
                incoming,
                "{'acknowledged':['survey','audit','收〔2026〕1号','市〔2026〕1号']}");
    }

    private void inspection() {
        at("2026-10-02T14:00");
        post("reviewRecord", RECORD + "/reviews", LIN_SHUANG, "{'remark':'已阅'}");
        post(
                "inspectRecords",
                "inspections",
                LIN_SHUANG,
                "{'forms':['duty-record'],'period':'2026-10-01/2026-10-02','sample':[${call-answered}],'result':'记录完整'}");
        post(
                "circulateCriticism",
                "criticisms",
                GAO_FENG,
                "{'person':'M03','entries':[${call-answered}],'text':'记录过简，予以通报'}");
    }

    private void views() {
        get("readLog", "log?after=2&limit=5");
        get("readBoard", "board");
        get("whoIsOn", "posts/desk/on-duty");
        get("whoIsRostered", "posts/desk/rostered?at=2026-10-16T20:00:00%2B08:00");
        get("readPresence", "posts/leader/presence");
        get("readRoute", "posts/mayor-line/route");
        get("readOpenMatters", "posts/desk/open-matters");
        get("readShifts", "posts/desk/shifts?days=2026-10-01/2026-10-03");
        get("readMatters", "matters?limit=2");
        get("readMatter", "matters/reading-room");
        get("readForms", "forms?kind=duty-record");
        get("readForm", RECORD);
        get("readDeadlines", "deadlines");
        get("readFindings", "findings?span=2026-10-01T00:00:00%2B08:00/2026-10-03T00:00:00%2B08:00");
        get("readStatistics", "statistics?days=2026-10-01/2026-11-01");
        get("readDiscipline", "discipline?month=2026-10");
        get("readRosters", "rosters");
        get("readRoster", "rosters/2026-10");
        get("readRosterSheet", "rosters/2026-11/sheet");
        get("redraftRoster", "rosters/2026-11/redraft?from=2026-11-02");
        get("readReinforcements", "reinforcements?date=2026-10-05");
        get("readRegulation", "regulation?date=2026-10-05");
        get("verifyBook", "verification");
        get("streamLog", "log/stream?after=2");
    }
}
