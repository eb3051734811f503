package org.zhiban.file;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.zhiban.core.language.Wording;

/** What the fields of a regulation file are called, for who writes one in an editor; a name alone serves wherever it comes. */
final class FieldNames {
    static final Map<String, Wording> NAMES = new HashMap<>();

    static {
        put("profile", "已知时限样式的名称", "the name of a known limit");
        put("source", "出处", "where it is written");
        put("version", "版本，记入每条记录", "the version, named in every entry judged by it");
        put("title", "制度名称", "the title");
        put("in-force", "施行期", "the days it is in force");
        put("in-force.from", "施行首日", "the first day in force");
        put("in-force.until", "不再施行的首日", "the first day no longer in force");
        put("zone", "时区", "the zone its hours are local to");
        put("clauses", "条款，用自己的话转述", "the clauses, paraphrased");
        put("id", "名称，文件其他处用它", "the name it has in the rest of the file");
        put("revision", "修订号，自1起", "the revision, from 1");
        put("clauses.kind", "条款性质", "the sort of norm");
        put("zh", "中文", "in Chinese");
        put("en", "英文", "in English");
        put("holidays", "节假日口径", "which days off count as holidays");
        put("count", "计哪些日子", "which days count");
        put("sections", "科室", "the sections");
        put("outside", "不属本单位", "not of this office");
        put("arranger", "谁安排值班表", "who arranges the roster");
        put("section", "科室", "the section");
        put("posts", "岗位", "what is staffed");
        put("posts.kind", "岗位类型", "the sort of post");
        put("timetable", "班次时间表", "the timetable");
        put("seasons", "季节", "the seasons with hours of their own");
        put("is", "起止日期", "from which day through which");
        put("timetable.shifts.presence.is", "在岗方式", "where the officer must be");
        put("hole", "空档由谁负责", "who answers where printed hours leave a hole");
        put("overlap", "重叠以谁为准", "whose hours yield where two shifts overlap");
        put("settled", "选定的处理", "the choice made");
        put("shifts", "班次", "the shifts");
        put("post", "岗位", "the post");
        put("on", "哪些日类", "on which kinds of day it begins");
        put("weekdays", "星期，不写为每天", "on which days of the week; on all if left out");
        put("in", "季节，不写为全年", "in which seasons; in all if left out");
        put("begins", "开始时间", "the local time it begins");
        put("lasts", "时长，至多七天", "how long it lasts, up to a week");
        put("seats", "班位", "the seats, and from which pools each is filled");
        put("pools", "轮值范围，先后有序", "pools, the first asked first");
        put("same-as", "与哪一班同一人", "the shift whose holder takes this one too");
        put("rotation", "轮流", "the rotation it is shared out in");
        put("category", "类别", "the category it counts under");
        put("naming", "是否须定人", "whether a roster must name somebody");
        put("presence", "分时段的在岗方式", "where the officer must be, by the hour");
        put("from", "起", "from when");
        put("until", "止", "until when");
        put("hours", "依据", "what the hours rest on");
        put("gaps", "有意不设班的时段", "hours left open on purpose");
        put("clause", "依据的条款", "the clause it rests on");
        put("basis", "依据性质，不写为本制度原文", "how firmly; the text itself if left out");
        put("reading", "选定的读法", "the gap and the reading chosen");
        put("who", "哪些人", "who");
        put("rotations", "轮流", "what is shared out fairly together");
        put("categories", "值班类别，先求均衡的在前", "the categories counted, the first balanced first");
        put("share", "按人轮流，还是按科室人数轮流", "whether people take turns, or sections in proportion to their people");
        put("rest-days", "两次值班之间至少相隔的天数", "two duties lie more than so many days apart");
        put("lines", "电话值守", "who answers which line");
        put("line", "电话岗位", "the line's post");
        put("numbers", "电话号码", "the numbers");
        put("during", "日常由科室接听的班次", "the shifts of the desk that are daily work");
        put("cover", "代接科室", "the section that answers while the first is out");
        put("desk", "其余时间的岗位", "the post that answers at other times");
        put("daily", "日常的依据", "what daily work rests on");
        put("covering", "代接的依据", "what covering rests on");
        put("otherwise", "其余时间的依据", "what all other times rest on");
        put("form", "表单或形式", "the form");
        put("limits", "时限", "the limits of time");
        put("within", "多长时间内", "within what time");
        put("checklist", "每班检查事项", "what is looked at in every shift");
        put("handover", "交班前必答", "answered before handing over");
        put("roles", "职责角色；没有who的由值班表定", "who is who; without who, the roster says");
        put("workplace", "值班地点", "where duty is served");
        put("carried", "异地值班须带的物品", "what is taken along elsewhere");
        put("topics", "诉求事项", "what citizens' orders are about");
        put("vital", "关系群众生产生活", "people's life and work hang on it");
        put("emergencies", "紧急信息报送", "how emergencies are reported");
        put("questions", "必问要素", "what must be asked");
        put("kinds", "各类紧急信息", "the kinds of event in each category");
        put("names", "所列事件；空为须用文字说明", "what belongs to it; described in words if empty");
        put("chain", "报告层级", "who is told, one after another");
        put("role", "角色", "the role");
        put("always", "必报", "always told, and not only when the one before does not acknowledge");
        put("told", "报告时限", "within what time it is told");
        put("grades", "等级", "for which grades");
        put("acknowledge", "签收时限", "within what time the report is acknowledged");
        put("recipients", "报送对象", "who receives reports");
        put("way", "报送关系", "in what way it is concerned");
        put("from-the", "起算点", "from when the limit runs");
        put("secrecy", "保密规定", "the secrecy rules");
        put("ceiling", "系统最高密级", "the highest level this system may hold");
        put("reading-recorded-from", "自何级起阅读留痕", "from which level reading is itself recorded");
        put("forms", "表单的密级与知悉范围", "what guards the forms");
        put("level", "密级", "the level");
        put("cleared", "知密权限", "who is cleared how far");
        put("up-to", "至何级", "up to which level");
        put("retention", "保管期限", "how long archived records are kept");
        put("years", "年数，不写为永久", "for how many years; for ever if left out");
        put("reinforcements", "加强值班", "reinforced duty in sensitive periods");
        put("roster", "排班规定", "how rosters are filed and changed, and what duties earn");
        put("filing", "报备", "with whom rosters are filed before a holiday");
        put("days-ahead", "节前几日", "how many days before the holiday");
        put("swaps", "调班规定", "on what terms duties are swapped");
        put("approver", "批准人", "who approves");
        put("ahead", "提前多久", "how long before the shift");
        put("most-per-month", "每月至多几次", "how many a month");
        put("entitlements", "补休与津贴", "what duties earn");
        put("time-off", "补休时长", "how much leave");
        put("yuan", "津贴，元", "the allowance, in yuan");
        put("lapses", "补休有效期", "how long the leave may be taken");
        put("routine", "例行事项", "what recurs");
        put("rounds", "巡查", "the patrol rounds");
        put("times", "次数", "how often");
        put("confirmed-by", "确认人", "who confirms it");
        put("daily-report", "每日报告", "the daily report");
        put("at", "时间", "the local time it is made by");
        put("fields", "自设栏目", "the fields the office adds to the forms");
        put("required", "必填", "incomplete without it");
        put("discipline", "按月计的纪律", "what follows repeated breaches in a month");
        put("rules", "施行的规则；未列的不施行", "the rules in force; a rule not listed is not");
        put("routine.discipline.rules", "计入的规则", "the rules that count");
        put("routine.rounds.shifts", "在哪些班次", "in which shifts");
        put("transition", "新旧衔接", "by which text the night across an amendment is judged");
        put("judged-by", "依哪一版", "by which text");
        put("anyone", "不限", "everybody");
        put("person", "指定的人", "people by id");
        put("age", "年龄", "by age");
        put("at-least", "满多少岁", "at least so old");
        put("below", "不满多少岁", "not yet so old");
        put("exempt", "有豁免情形的人", "people in a dated circumstance");
        put("all", "同时满足", "all of these");
        put("any", "满足其一", "any of these");
        put("not", "不满足", "not this");
    }

    private FieldNames() {}

    private static void put(String name, String zh, String en) {
        NAMES.put(name, Wording.of(zh, en));
    }

    /** By its whole path where it has a meaning of its own there. */
    static Optional<Wording> of(String name, String path) {
        return Optional.ofNullable(NAMES.get(path)).or(() -> Optional.ofNullable(NAMES.get(name)));
    }
}
