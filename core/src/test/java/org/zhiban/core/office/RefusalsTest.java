package org.zhiban.core.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.core.regulation.Jiaohe.DESK;
import static org.zhiban.core.regulation.Jiaohe.EMERGENCY;
import static org.zhiban.core.regulation.Jiaohe.LIVELIHOOD_LINE;
import static org.zhiban.core.staff.JiaoheStaff.GAO_FENG;
import static org.zhiban.core.staff.JiaoheStaff.HAN_BING;
import static org.zhiban.core.staff.JiaoheStaff.LIN_SHUANG;
import static org.zhiban.core.staff.JiaoheStaff.WANG_FANG;
import static org.zhiban.core.staff.JiaoheStaff.YANG_LIU;
import static org.zhiban.core.staff.JiaoheStaff.ZHAO_LEI;
import static org.zhiban.core.staff.JiaoheStaff.ZHENG_YAN;
import static org.zhiban.core.staff.JiaoheStaff.ZHOU_MIN;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.form.Caller;
import org.zhiban.core.form.FormKind;
import org.zhiban.core.form.Means;
import org.zhiban.core.form.Order;
import org.zhiban.core.form.Outcome;
import org.zhiban.core.form.Request;
import org.zhiban.core.form.Urgency;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Ruling;
import org.zhiban.core.staff.StaffId;

/** Who may and who may not, one way after another in which somebody may. */
class RefusalsTest {
    private final DutyDesk office = DutyDesk.october().onDuty("2026-10-01T08:00", WANG_FANG);

    private Set<Code> refusing(Command command, StaffId actor) {
        return DutyDesk.codes(office.submit(command, actor));
    }

    private Ruling<LogEntry> corrects(long entry, StaffId actor) {
        return office.submit(new CorrectEntry(entry, "应为三小区", "听错", Optional.empty()), actor);
    }

    @Test
    void an_entry_is_corrected_by_its_author_by_who_is_at_a_post_or_by_who_leads() {
        office.given(new NoteSectionOut(EMERGENCY, "现场处置", Optional.empty()), WANG_FANG);
        long entry = office.logbook.head().number();
        office.relieved("2026-10-01T13:00", WANG_FANG, ZHENG_YAN);

        assertThat(corrects(entry, WANG_FANG).isAccepted())
                .as("the author, off duty")
                .isTrue();
        assertThat(corrects(entry, ZHENG_YAN).isAccepted()).as("on the post").isTrue();
        assertThat(corrects(entry, LIN_SHUANG).isAccepted())
                .as("the duty leader")
                .isTrue();
        assertThat(DutyDesk.codes(corrects(entry, HAN_BING))).containsExactly(Code.NOT_ON_POST);
    }

    @Test
    void an_entry_that_is_not_there_is_corrected_by_nobody() {
        assertThat(DutyDesk.codes(corrects(1_000, HAN_BING))).contains(Code.NOT_ON_POST, Code.CORRECTION_UNFOUNDED);
        assertThat(DutyDesk.codes(corrects(1_000, WANG_FANG))).containsExactly(Code.CORRECTION_UNFOUNDED);
    }

    @Test
    void a_task_has_a_leader_and_says_something() {
        assertThat(refusing(task(LIN_SHUANG, " "), WANG_FANG)).contains(Code.INSTRUCTION_INCOMPLETE);
        assertThat(refusing(task(HAN_BING, "排查堤坝"), WANG_FANG)).contains(Code.INSTRUCTION_INCOMPLETE);
        assertThat(refusing(task(LIN_SHUANG, "排查堤坝"), WANG_FANG)).isEmpty();
    }

    private static AssignTask task(StaffId leader, String text) {
        return new AssignTask(MatterId.of("dike"), DESK, leader, text, Optional.empty(), Optional.empty());
    }

    @Test
    void only_what_opens_a_matter_is_disclosed() {
        office.registers(WANG_FANG, "burst-pipe", "水管爆裂", "督促抢修");
        long opening = office.logbook.head().number();
        office.given(new NoteSectionOut(EMERGENCY, "现场处置", Optional.empty()), WANG_FANG);

        assertThat(refusing(disclosing(opening + 1), WANG_FANG)).contains(Code.CORRECTION_UNFOUNDED);
        assertThat(refusing(disclosing(1_000), WANG_FANG)).contains(Code.CORRECTION_UNFOUNDED);
        assertThat(refusing(disclosing(opening), WANG_FANG)).isEmpty();
    }

    private static DiscloseRecord disclosing(long entry) {
        return new DiscloseRecord(entry, ZHENG_YAN, "协助办理", Optional.empty());
    }

    @Test
    void records_are_inspected_by_who_is_in_charge_of_that() {
        InspectRecords inspecting = new InspectRecords(
                List.of(FormKind.DUTY_RECORD),
                DutyDesk.days("2026-10-01", "2026-10-01"),
                List.of(),
                "齐全",
                Optional.empty());

        assertThat(refusing(inspecting, HAN_BING)).containsExactly(Code.NOT_INSPECTOR);
        assertThat(refusing(inspecting, GAO_FENG)).isEmpty();
    }

    private RegisterOrder order(Optional<String> reason) {
        return new RegisterOrder(
                LIVELIHOOD_LINE,
                new Order(
                        new Caller("王女士", "13800000000", "河北街"),
                        Request.HELP,
                        "water",
                        "河北街12号",
                        "家中停水",
                        Urgency.ORDINARY,
                        1),
                reason,
                Optional.empty());
    }

    @Test
    void an_order_is_taken_by_who_answers_the_line_or_says_why() {
        assertThat(refusing(order(Optional.empty()), ZHAO_LEI)).contains(Code.NOT_ON_POST);
        assertThat(refusing(order(Optional.of(" ")), ZHAO_LEI)).contains(Code.NOT_ON_POST);
        assertThat(refusing(order(Optional.of("值班员占线")), ZHAO_LEI)).isEmpty();
        assertThat(refusing(order(Optional.empty()), WANG_FANG)).isEmpty();
    }

    @Test
    void on_a_workday_the_section_answers_and_who_is_at_the_desk_may_register_too() {
        office.relieved("2026-10-01T13:00", WANG_FANG, ZHENG_YAN)
                .relieved("2026-10-01T18:00", ZHENG_YAN, HAN_BING)
                .moveTo("2026-10-09T09:00");
        StaffId onDuty = HAN_BING;

        assertThat(refusing(order(Optional.empty()), ZHOU_MIN)).isEmpty();
        assertThat(refusing(order(Optional.empty()), onDuty)).isEmpty();
        assertThat(refusing(order(Optional.empty()), YANG_LIU)).contains(Code.NOT_ON_POST);
    }

    @Test
    void an_order_goes_to_a_department_that_is_named() {
        office.given(order(Optional.empty()), WANG_FANG);
        MatterId matter = office.view().openMatters(DESK).get(0).id();

        assertThat(refusing(new DispatchOrder(matter, " ", true, Optional.empty()), WANG_FANG))
                .contains(Code.RESULT_MISSING);
        assertThat(refusing(new DispatchOrder(matter, "供水公司", true, Optional.empty()), WANG_FANG))
                .isEmpty();
    }

    @Test
    void a_task_is_closed_once_everything_ordered_is_done() {
        MatterId dike = MatterId.of("dike");
        office.given(task(LIN_SHUANG, "排查堤坝"), WANG_FANG)
                .given(new GiveInstruction(dike, LIN_SHUANG, "两岸都查", Means.PHONE, Optional.empty()), WANG_FANG)
                .given(handling(dike, 1, Outcome.DONE), WANG_FANG)
                .given(handling(dike, 2, Outcome.DONE), WANG_FANG)
                .given(handling(dike, 0, Outcome.PARTIAL), WANG_FANG);
        CloseMatter closing = new CloseMatter(dike, "已排查", Optional.empty());

        assertThat(refusing(closing, WANG_FANG)).contains(Code.PARTLY_DONE);

        office.given(handling(dike, 0, Outcome.DONE), WANG_FANG);
        assertThat(refusing(closing, WANG_FANG)).doesNotContain(Code.PARTLY_DONE);
    }

    private static HandleMatter handling(MatterId matter, int instruction, Outcome outcome) {
        return new HandleMatter(matter, instruction, "已派人", outcome, Optional.empty());
    }
}
