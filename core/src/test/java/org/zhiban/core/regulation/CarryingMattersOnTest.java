package org.zhiban.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.clausetests.Proves.By.ACCEPTING;
import static org.zhiban.clausetests.Proves.By.REFUSING;
import static org.zhiban.core.regulation.Jiaohe.DESK;
import static org.zhiban.core.regulation.Judged.accepted;
import static org.zhiban.core.regulation.Judged.refused;
import static org.zhiban.core.regulation.Judged.refusedOnly;
import static org.zhiban.core.staff.JiaoheStaff.*;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhiban.clausetests.Proves;
import org.zhiban.core.event.CarriedMatter;
import org.zhiban.core.event.HandoverMode;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.matter.Matter;
import org.zhiban.core.office.CloseMatter;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.office.OfferHandover;
import org.zhiban.core.office.RegisterMatter;
import org.zhiban.core.office.TakePost;

/** 一(四)-5: what is to be continued is handed on with content and requirement, and never disappears. */
class CarryingMattersOnTest {
    private static final CarriedMatter PIPE =
            new CarriedMatter(MatterId.of("burst-pipe"), "解放路主管道爆裂", "17时前向带班领导回报抢修进度");
    private static final CarriedMatter HEATING = new CarriedMatter(MatterId.of("heating"), "居民反映停暖", "联系供热公司");

    private final DutyDesk office = DutyDesk.october().onDuty("2026-10-01T08:00", WANG_FANG);

    private void registered(CarriedMatter matter) {
        office.registers(WANG_FANG, matter.matter().toString(), matter.content(), matter.requirement());
    }

    private Ruling<LogEntry> closes(CarriedMatter matter, String result) {
        return office.submit(new CloseMatter(matter.matter(), result, Optional.empty()), WANG_FANG);
    }

    private Ruling<LogEntry> offersSaying(boolean nothingToContinue, CarriedMatter... matters) {
        return office.readiesHandover(WANG_FANG)
                .submit(
                        new OfferHandover(
                                DESK,
                                ZHENG_YAN,
                                List.of(matters),
                                nothingToContinue,
                                HandoverMode.FACE_TO_FACE,
                                "值班室",
                                Optional.empty()),
                        WANG_FANG);
    }

    @Test
    @Proves(clause = "一(四)-5", rev = 1, by = ACCEPTING)
    void a_matter_passes_with_content_and_requirement() {
        registered(PIPE);
        office.relieved("2026-10-01T13:00", WANG_FANG, ZHENG_YAN, PIPE);
        assertThat(office.view().openMatters(DESK)).extracting(Matter::id).containsExactly(PIPE.matter());
    }

    @Test
    @Proves(clause = "一(四)-5", rev = 1, by = ACCEPTING)
    void a_matter_stays_open_over_several_handovers_until_it_is_closed() {
        registered(PIPE);
        office.relieved("2026-10-01T13:00", WANG_FANG, ZHENG_YAN, PIPE)
                .relieved("2026-10-01T18:00", ZHENG_YAN, HAN_BING, PIPE)
                .relieved("2026-10-02T08:00", HAN_BING, CHEN_JING, PIPE);
        assertThat(office.view().openMatters(DESK)).hasSize(1);
        office.settles(PIPE.matter(), CHEN_JING, TANG_YU);
        accepted(office.submit(new CloseMatter(PIPE.matter(), "已抢修，恢复供水", Optional.empty()), CHEN_JING));
        assertThat(office.view().openMatters(DESK)).isEmpty();
    }

    @Test
    @Proves(clause = "一(四)-5", rev = 1, by = ACCEPTING)
    void a_matter_outlives_a_vacancy() {
        registered(PIPE);
        accepted(office.moveTo("2026-10-01T19:00").takesVacant(HAN_BING, LIN_SHUANG));
        assertThat(office.view().openMatters(DESK)).hasSize(1);
    }

    @Test
    @Proves(clause = "一(四)-5", rev = 1, by = ACCEPTING)
    void with_nothing_to_continue_that_is_written_down() {
        office.moveTo("2026-10-01T13:00");
        accepted(offersSaying(true));
    }

    @Test
    @Proves(clause = "一(四)-5", rev = 1, by = REFUSING)
    void silence_about_matters_is_refused() {
        office.moveTo("2026-10-01T13:00");
        refusedOnly(offersSaying(false), Code.NONE_NOT_STATED, "一(四)-5");
    }

    @Test
    @Proves(clause = "一(四)-5", rev = 1, by = REFUSING)
    void to_write_none_beside_a_matter_is_refused() {
        registered(PIPE);
        office.moveTo("2026-10-01T13:00");
        refusedOnly(offersSaying(true, PIPE), Code.NONE_NOT_STATED, "一(四)-5");
    }

    @Test
    @Proves(clause = "一(四)-5", rev = 1, by = REFUSING)
    void an_open_matter_is_not_left_out() {
        registered(PIPE);
        registered(HEATING);
        Refusal refusal = refusedOnly(
                office.moveTo("2026-10-01T13:00").offers(WANG_FANG, ZHENG_YAN, PIPE), Code.MATTER_OMITTED, "一(四)-5");
        assertThat(refusal.facts().values()).containsEntry("matter", HEATING.matter());
    }

    @Test
    @Proves(clause = "一(四)-5", rev = 1, by = REFUSING)
    void a_matter_registered_after_the_first_signature_is_not_lost() {
        accepted(office.moveTo("2026-10-01T12:50").offers(WANG_FANG, ZHENG_YAN));
        registered(PIPE);
        refused(office.accepts(ZHENG_YAN), Code.MATTER_OMITTED, "一(四)-5");
        office.relieved("2026-10-01T13:00", WANG_FANG, ZHENG_YAN, PIPE);
    }

    @Test
    @Proves(clause = "一(四)-5", rev = 1, by = REFUSING)
    void a_matter_without_content_or_requirement_is_not_handed_on() {
        registered(PIPE);
        office.moveTo("2026-10-01T13:00");
        refusedOnly(
                office.offers(WANG_FANG, ZHENG_YAN, new CarriedMatter(PIPE.matter(), "解放路主管道爆裂", " ")),
                Code.MATTER_TEXT_MISSING,
                "一(四)-5");
    }

    @Test
    @Proves(clause = "一(四)-5", rev = 1, by = REFUSING)
    void a_matter_is_not_registered_without_a_requirement() {
        registered(PIPE);
        RegisterMatter vague = new RegisterMatter(HEATING.matter(), DESK, "居民反映停暖", "", false, Optional.empty());
        refusedOnly(office.submit(vague, WANG_FANG), Code.MATTER_TEXT_MISSING, "一(四)-5");
    }

    @Test
    @Proves(clause = "三(四)-2", rev = 1, by = REFUSING)
    void a_matter_nobody_registered_is_neither_handed_on_nor_closed_nor_taken() {
        office.moveTo("2026-10-01T13:00");
        refusedOnly(office.offers(WANG_FANG, ZHENG_YAN, PIPE), Code.MATTER_UNKNOWN, "三(四)-2");
        refusedOnly(closes(PIPE, "办结"), Code.MATTER_UNKNOWN, "三(四)-2");
        TakePost taking = new TakePost(DESK, Optional.of(LIN_SHUANG), List.of(PIPE.matter()), "", Optional.empty());
        refusedOnly(office.submit(taking, ZHENG_YAN), Code.MATTER_UNKNOWN, "三(四)-2");
    }

    @Test
    @Proves(clause = "三(四)-2", rev = 1, by = REFUSING)
    void one_matter_is_not_registered_twice() {
        registered(PIPE);
        RegisterMatter again = new RegisterMatter(PIPE.matter(), DESK, "另一件事", "另一要求", false, Optional.empty());
        refusedOnly(office.submit(again, WANG_FANG), Code.MATTER_UNKNOWN, "三(四)-2");
    }

    @Test
    @Proves(clause = "一(四)-5", rev = 1, by = REFUSING)
    void who_takes_over_confirms_every_matter() {
        registered(PIPE);
        accepted(office.moveTo("2026-10-01T13:00").offers(WANG_FANG, ZHENG_YAN, PIPE));
        refusedOnly(office.accepts(ZHENG_YAN), Code.MATTER_UNACKNOWLEDGED, "一(四)-5");
        accepted(office.accepts(ZHENG_YAN, PIPE.matter()));
    }

    @Test
    @Proves(clause = "一(四)-5", rev = 1, by = REFUSING)
    void who_takes_a_vacant_post_has_to_know_what_is_open() {
        registered(PIPE);
        office.moveTo("2026-10-01T19:00");
        TakePost blind = new TakePost(DESK, Optional.of(LIN_SHUANG), List.of(), "", Optional.empty());
        refusedOnly(office.submit(blind, HAN_BING), Code.MATTER_OMITTED, "一(四)-5");
    }
}
