package org.zhiban.core.staff;

import static org.zhiban.core.regulation.Jiaohe.EMERGENCY;
import static org.zhiban.core.regulation.Jiaohe.GENERAL;
import static org.zhiban.core.regulation.Jiaohe.GOVERNMENT;
import static org.zhiban.core.regulation.Jiaohe.LEADERSHIP;
import static org.zhiban.core.regulation.Jiaohe.SECRETARIAT;
import static org.zhiban.core.regulation.Jiaohe.SUPERVISION;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.zhiban.core.time.DateSpan;

/** The people of the office in the tests: 28 in the sections and the leadership, one who has left, one from outside. */
public final class JiaoheStaff implements StaffDirectory {
    public static final StaffId ZHANG_WEI = StaffId.of("M01");
    public static final StaffId LI_QIANG = StaffId.of("M02");
    public static final StaffId WANG_FANG = StaffId.of("M03");
    public static final StaffId LIU_YANG = StaffId.of("M04");
    public static final StaffId CHEN_JING = StaffId.of("M05");
    public static final StaffId SUN_DEBIAO = StaffId.of("D01");
    public static final StaffId ZHAO_LEI = StaffId.of("D02");
    public static final StaffId ZHOU_MIN = StaffId.of("D03");
    public static final StaffId WU_GANG = StaffId.of("Y01");
    public static final StaffId ZHENG_YAN = StaffId.of("Y02");
    public static final StaffId FENG_TAO = StaffId.of("Y03");
    public static final StaffId HAN_BING = StaffId.of("Z01");
    public static final StaffId YANG_LIU = StaffId.of("Z02");
    public static final StaffId GAO_FENG = StaffId.of("L01");
    public static final StaffId LIN_SHUANG = StaffId.of("L02");
    public static final StaffId TANG_YU = StaffId.of("L03");
    /** The mayor and a deputy: leaders of the city. */
    public static final StaffId ZHAO_MINGYUAN = StaffId.of("G01");

    public static final StaffId QIAN_WEN = StaffId.of("G02");
    /** Left at the end of August 2026. */
    public static final StaffId QIAN_LAO = StaffId.of("X01");
    /** In the directory, but of no section of this office. */
    public static final StaffId OUTSIDER = StaffId.of("X02");

    private final List<StaffMember> members = new ArrayList<>();
    private final List<Leave> leave = new ArrayList<>();

    public JiaoheStaff() {
        secretariat();
        sections();
        leadership();
        members.add(new StaffMember(
                QIAN_LAO,
                "钱老",
                GENERAL,
                "科员",
                Optional.empty(),
                Optional.empty(),
                Optional.of(LocalDate.of(2026, 9, 1)),
                Optional.empty(),
                List.of(),
                Map.of("sex", "男")));
        add("X02", "外人", "男", SectionId.of("elsewhere"), "职员");
    }

    private void secretariat() {
        add("M01", "张伟", "男", SECRETARIAT, "科长");
        add("M02", "李强", "男", SECRETARIAT, "科员");
        add("M03", "王芳", "女", SECRETARIAT, "副科长");
        add("M04", "刘洋", "男", SECRETARIAT, "科员");
        add("M05", "陈静", "女", SECRETARIAT, "科员");
        add("M06", "马骏", "男", SECRETARIAT, "科员");
    }

    private void sections() {
        add("D01", "孙德彪", "男", SUPERVISION, "主任");
        add("D02", "赵磊", "男", SUPERVISION, "科员");
        add("D03", "周敏", "女", SUPERVISION, "科员");
        add("D04", "徐明", "男", SUPERVISION, "科员");
        add("D05", "胡兰", "女", SUPERVISION, "科员");
        add("Y01", "吴刚", "男", EMERGENCY, "主任");
        add("Y02", "郑艳", "女", EMERGENCY, "科员");
        add("Y03", "冯涛", "男", EMERGENCY, "科员");
        add("Y04", "蒋华", "男", EMERGENCY, "科员");
        add("Z01", "韩冰", "男", GENERAL, "科长");
        add("Z02", "杨柳", "女", GENERAL, "科员");
        add("Z03", "朱𠮷", "男", GENERAL, "科员");
        add("Z04", "秦岭", "男", GENERAL, "科员");
        add("Z05", "许娜", "女", GENERAL, "科员");
        add("Z06", "何勇", "男", GENERAL, "科员");
        add("Z07", "吕萍", "女", GENERAL, "科员");
        add("Z08", "施亮", "男", GENERAL, "科员");
        add("Z09", "孔雪", "女", GENERAL, "科员");
    }

    private void leadership() {
        add("L01", "高峰", "男", LEADERSHIP, "主任");
        add("L02", "林爽", "女", LEADERSHIP, "副主任");
        add("L03", "唐宇", "男", LEADERSHIP, "副主任");
        add("L04", "罗平", "男", LEADERSHIP, "副主任");
        add("G01", "赵明远", "男", GOVERNMENT, "市长");
        add("G02", "钱文", "女", GOVERNMENT, "副市长");
    }

    private void add(String id, String name, String sex, SectionId section, String position) {
        members.add(new StaffMember(
                StaffId.of(id),
                name,
                section,
                position,
                Optional.of("0432-6725080" + id.charAt(2)),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Map.of("sex", sex)));
    }

    /** Puts somebody on leave, both days included. */
    public JiaoheStaff onLeave(StaffId staff, String first, String last) {
        leave.add(new Leave(staff, DateSpan.through(LocalDate.parse(first), LocalDate.parse(last)), "休假"));
        return this;
    }

    @Override
    public List<StaffMember> members() {
        return List.copyOf(members);
    }

    @Override
    public List<Leave> leave(DateSpan days) {
        return leave.stream().filter(one -> one.days().overlaps(days)).toList();
    }
}
