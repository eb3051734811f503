package org.zhiban.core.regulation;

import java.util.List;
import org.zhiban.core.language.Wording;

/** The 110 clauses of Jiaohe's regulation, each its smallest normative sentence, in our own words. */
final class JiaoheClauses {
    private JiaoheClauses() {}

    static List<Clause> all() {
        return List.of(
                definition(
                        "序-1", "立规目的：把值班做得更好，使政务不断线。", "Purpose: better duty work, so that government keeps running."),
                obligation(
                        "一(一)-1",
                        "本办公室各科室的人共同承担市政府及本办公室的日常值班。",
                        "The people of all sections carry the daily duty of the government and the office."),
                obligation("一(二)-1", "工作日白天的班由秘书科承担。", "On workdays the secretariat keeps the day shift."),
                obligation(
                        "一(二)-2",
                        "12345市长公开电话平日由督查室办理。",
                        "The supervision office handles the mayor's line 12345 in daily work."),
                obligation(
                        "一(二)-3",
                        "“民生110”电话平日由督查室办理。",
                        "The supervision office handles the livelihood line 110 in daily work."),
                obligation(
                        "一(二)-4", "应急值班电话平日由应急办办理。", "The emergency section handles the emergency line in daily work."),
                obligation(
                        "一(二)-5",
                        "应急办无人在岗时，应急电话由秘书科代接代办。",
                        "While the emergency section is out, the secretariat answers its line."),
                obligation("一(二)-6", "节假日各条电话由当班人员接听办理。", "On holidays the officer on duty answers all lines."),
                obligation("一(二)-7", "夜班在各科室男性人员中轮流。", "Night shifts rotate among the men of all sections."),
                obligation("一(二)-8", "节假日的班在全体科室人员中轮流。", "Holiday duty rotates among everybody of all sections."),
                obligation("一(二)-9", "谁来值班由秘书科排定。", "The secretariat arranges who is on duty."),
                definition("一(二)-10", "双休日白班自8时至18时。", "The rest-day shift runs from 08:00 to 18:00."),
                definition("一(二)-11", "节假日上午班自8时至13时。", "The holiday morning shift runs from 08:00 to 13:00."),
                definition("一(二)-12", "节假日下午班自13时至18时。", "The holiday afternoon shift runs from 13:00 to 18:00."),
                definition("一(二)-13", "工作日夜班自18时至次日7时。", "A workday's night shift runs from 18:00 to 07:00 next day."),
                definition(
                        "一(二)-14",
                        "双休日、节假日夜班自18时至次日8时。",
                        "A rest day's or holiday's night shift runs from 18:00 to 08:00 next day."),
                obligation("一(三)-1", "全天24小时都要有人值班。", "The duty is kept round the clock."),
                obligation("一(三)-2", "每班都要有领导干部带班。", "A leading cadre is in charge of every duty day."),
                obligation("一(三)-3", "值班人员要守在岗位上。", "Duty officers stay at their post."),
                obligation(
                        "一(三)-4",
                        "值班室的通讯和其他设备要随时可用。",
                        "Communications and equipment of the duty room work at all times."),
                obligation(
                        "一(三)-5", "带班领导除有公务外要在单位。", "Unless on official business, the duty leader is on the premises."),
                obligation("一(三)-6", "紧急和突发事件要得到及时处置。", "Urgent and sudden events are dealt with in time."),
                obligation("一(四)-1", "换班必须办交接。", "A change of shift takes a handover."),
                obligation("一(四)-2", "交接要准时。", "Handovers are on time."),
                obligation(
                        "一(四)-3",
                        "交班人和接班人的姓名要写进当日记录本。",
                        "The book of the day names who hands over and who takes over."),
                obligation("一(四)-4", "交接的时间要写明。", "The time of the handover is written down."),
                obligation(
                        "一(四)-5",
                        "未完事项的内容和要求要写明移交。",
                        "What is to be continued is handed on with content and requirement."),
                definition("一(四)-6", "没有办交接的，岗位按空岗论。", "Without a handover the post counts as vacant."),
                obligation("一(五)-1", "每班都要有值班记录。", "Every shift keeps a duty record."),
                obligation("一(五)-2", "班上遇到的要紧事要写清楚。", "What mattered during the shift is written down in full."),
                obligation("一(五)-3", "领导作了什么指示要写清楚。", "What leaders ordered is written down in full."),
                obligation("一(五)-4", "事情怎样处理要写清楚。", "How things were dealt with is written down in full."),
                obligation(
                        "一(五)1-1", "班上的各种电话都要接、都要办。", "Every telephone matter of the shift is taken and dealt with."),
                definition("一(五)1-2", "其中包括秘书科的两部电话和一部传真。", "That includes the secretariat's two phones and its fax."),
                definition("一(五)1-3", "其中也包括12345和“民生110”。", "It also includes 12345 and the livelihood line 110."),
                obligation("一(五)2-1", "来办事的人要接待。", "People who come on business are received."),
                obligation("一(五)3-1", "来文、来电、传真要及时收下。", "Messages, notices and faxes are received promptly."),
                obligation("一(五)3-2", "收到的文电要登记。", "What is received is registered."),
                obligation("一(五)3-3", "收到后马上告诉带班领导。", "The duty leader is told of it at once."),
                obligation("一(五)3-4", "怎么办听领导的。", "It is dealt with as the leader says."),
                obligation("一(五)4-1", "领导交下来的事要办。", "What leaders assign is done."),
                obligation("一(五)5-1", "班上临时来的其他工作也要承担。", "Other work that comes up during the shift is done too."),
                obligation("一(六)-1", "值班人员要守保密规定。", "Duty officers keep the rules of secrecy."),
                prohibition("一(六)-2", "信息不得传给不相干的人。", "Nothing is passed on to people it does not concern."),
                prohibition("一(六)-3", "涉密的事不得泄露。", "Secrets are not given away."),
                definition(
                        "二(一)-1",
                        "紧急信息指够得上一定程度和影响的灾害与事件。",
                        "Urgent information is about disasters and events of a certain gravity and effect."),
                definition(
                        "二(一)-2",
                        "自然灾害类：水旱、气象、地震、地质、生物等。",
                        "Natural disasters: floods and droughts, weather, earthquakes, geology, biology and the like."),
                definition(
                        "二(一)-3",
                        "事故类：安全、交通、设施设备、污染和生态等。",
                        "Accidents: safety, traffic, facilities and equipment, pollution and ecology and the like."),
                definition(
                        "二(一)-4",
                        "公共卫生类：疫情、不明群体疾病、食品与职业危害、动物疫情等。",
                        "Public health: epidemics, unexplained group illness, food and work hazards, animal epidemics and the like."),
                definition(
                        "二(一)-5",
                        "社会安全类：民族宗教、涉外、经济、治安、群体事件等。",
                        "Social security: ethnic and religious, foreign-related, economic, public order, mass events and the like."),
                definition(
                        "二(一)-6",
                        "其他可能造成大影响、危及生命财产和稳定的情况。",
                        "Anything else that endangers life, property or stability and may have a great effect."),
                obligation("二(二)1-1", "接到紧急信息要填记录单。", "Urgent information goes onto the emergency sheet."),
                obligation(
                        "二(二)1-2",
                        "来电人是谁、哪个单位、电话多少要记下。",
                        "The caller's name, organisation and phone are written down."),
                obligation("二(二)1-3", "时间、地点、经过、原因要问清。", "Time, place, course and cause are asked for."),
                obligation("二(二)1-4", "问到的要详细写下来。", "What is learned is written down in detail."),
                obligation("二(二)1-5", "所记的要真实准确。", "What is written is true and exact."),
                obligation("二(二)2-1", "紧急信息要报带班领导。", "The duty leader is told."),
                obligation("二(二)2-2", "也要报办公室主要领导。", "So is the principal leader of the office."),
                obligation("二(二)2-3", "领导指示要很快落到实处。", "What the leader then orders is carried out quickly."),
                obligation("二(二)2-4", "怎样办的要详细记录。", "How it was carried out is written down in full."),
                obligation(
                        "二(二)3-1",
                        "需要上报的，先由市领导把关同意。",
                        "What must go upward goes only after a city leader has checked and agreed."),
                obligation(
                        "二(二)3-2",
                        "与市委办和有关部门核对，口径真实一致。",
                        "It is agreed with the Party committee's office and the departments, so that all tell the same truth."),
                obligation("二(二)3-3", "各方及时同时上报。", "All report in time and at the same time."),
                obligation("二(二)3-4", "上报一般用书面。", "As a rule it goes upward in writing."),
                permission("二(二)3-5", "特别重大的可以先口头报。", "What is especially grave may be told orally first."),
                obligation("二(二)3-6", "口头报过的要再补书面。", "What was told orally follows in writing."),
                obligation("二(二)4-1", "事情没完要继续报。", "While it goes on, follow-up reports are made."),
                obligation(
                        "二(二)4-2",
                        "续报要说处置、反映、原因和进展，一直跟到底。",
                        "Follow-ups tell of handling, reaction, cause and progress, to the end."),
                obligation(
                        "二(二)5-1",
                        "过程中的指示和材料要按规定归档。",
                        "The instructions and papers of the whole are archived as prescribed."),
                obligation("三(一)-1", "值班要守时。", "Duty times are kept."),
                obligation("三(一)-2", "人要在岗。", "Officers are at their post."),
                prohibition("三(一)-3", "没有准许不得离开。", "Nobody leaves without permission."),
                obligation("三(一)-4", "放假时交接必须见面办。", "On days off the handover is done face to face."),
                obligation("三(二)-1", "电话不得漏接。", "No call is missed."),
                obligation("三(二)-2", "传真不得漏收。", "No fax is missed."),
                obligation("三(二)-3", "接电话要客气。", "Calls are answered with courtesy."),
                obligation("三(二)-4", "接电话要用文明的话。", "Calls are answered in civil words."),
                obligation(
                        "三(二)-5",
                        "水电暖等民生急事先找主管部门。",
                        "In matters of water, power, heating and the like the department in charge is told first of all."),
                obligation("三(二)-6", "要部门先同群众说上话。", "The department is told to speak with the citizen first."),
                obligation("三(二)-7", "情况弄清后立刻解决。", "Once the facts are known, it is settled at once."),
                obligation("三(二)-8", "一时解决不了的要解释清楚。", "What cannot be settled yet is explained."),
                obligation("三(二)-9", "并且记下来、交下去。", "And it is written down and handed on."),
                obligation("三(二)-10", "交接班时两科室的分机要充好电。", "At the handover both sections' handsets are charged."),
                obligation("三(二)-11", "交接班时传真机要能用。", "At the handover the fax machine works."),
                obligation("三(二)-12", "值班中要留意分机电量。", "During the shift the handsets' charge is looked at."),
                obligation("三(二)-13", "电话要一直打得通。", "The lines are kept open."),
                obligation("三(三)-1", "各种值班记录都要记好。", "All the duty records are kept well."),
                obligation("三(三)-2", "记录内容要准确。", "What they say is exact."),
                obligation("三(三)-3", "记录文字要通顺。", "They read smoothly."),
                obligation("三(三)-4", "记录字迹要工整。", "They are written neatly."),
                obligation("三(三)-5", "遇重大事件要反应快、处理快。", "In grave events the reaction is fast."),
                obligation("三(四)-1", "接手的事要按程序一步步办。", "What is taken on goes through its procedure step by step."),
                obligation("三(四)-2", "要登记。", "It is registered."),
                obligation("三(四)-3", "要报告。", "It is reported."),
                obligation("三(四)-4", "要落实。", "It is carried out."),
                obligation("三(四)-5", "要反馈。", "It is answered."),
                obligation("三(四)-6", "领导交的事要全部办完，不打折扣。", "What leaders assign is done in full."),
                obligation("三(五)-1", "值班室要干净。", "The duty room is kept clean."),
                obligation("三(五)-2", "值班室要安静整齐。", "The duty room is kept quiet and tidy."),
                prohibition("三(五)-3", "外来的人不得在值班室闲聊。", "Outsiders do not linger in the duty room to chat."),
                obligation("三(六)-1", "一般在秘书科值班。", "As a rule duty is served in the secretariat."),
                permission(
                        "三(六)-2",
                        "有特殊情况可以回本科室，但要带上电话和记录本等。",
                        "For a special reason it may be served in one's own section, with phone, book and so on taken along."),
                obligation("三(六)-3", "回本科室期间要常看传真和电话。", "Meanwhile fax and phone are looked at often."),
                obligation("三(六)-4", "回本科室期间也不得漏接。", "Meanwhile nothing is missed either."),
                obligation("三(七)-1", "分管领导要定期检查各种记录。", "The leaders in charge inspect the records regularly."),
                permission(
                        "三(七)-2",
                        "记录不合要求的，必要时可以通报批评。",
                        "Whoever does not keep them as required may be criticised in circulation."),
                definition("附-1", "表单一：值班记录，分白班和夜班。", "Form 1: the duty record, day and night."),
                definition("附-2", "表单二：市长公开电话值班记录。", "Form 2: the mayor's line record."),
                definition("附-3", "表单三：应急值班信息记录单。", "Form 3: the emergency information sheet."),
                definition("附-4", "表单四：“民生110”热线电话记录。", "Form 4: the livelihood-line record."));
    }

    private static Clause obligation(String id, String zh, String en) {
        return new Clause(id, 1, Clause.Kind.OBLIGATION, Wording.of(zh, en));
    }

    private static Clause prohibition(String id, String zh, String en) {
        return new Clause(id, 1, Clause.Kind.PROHIBITION, Wording.of(zh, en));
    }

    private static Clause permission(String id, String zh, String en) {
        return new Clause(id, 1, Clause.Kind.PERMISSION, Wording.of(zh, en));
    }

    private static Clause definition(String id, String zh, String en) {
        return new Clause(id, 1, Clause.Kind.DEFINITION, Wording.of(zh, en));
    }
}
