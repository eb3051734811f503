package org.zhiban.core.regulation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.clausetests.Proves.By.ACCEPTING;
import static org.zhiban.core.regulation.Deeds.*;
import static org.zhiban.core.staff.JiaoheStaff.*;

import org.junit.jupiter.api.Test;
import org.zhiban.clausetests.Proves;
import org.zhiban.core.event.DutyRecordOpened;
import org.zhiban.core.event.EmergencyReceived;
import org.zhiban.core.event.OrderRegistered;
import org.zhiban.core.form.FormKind;
import org.zhiban.core.office.DutyDesk;

/** 附: the four forms the regulation appends, each numbered through the year. */
class FormsTest {
    private final DutyDesk office = DutyDesk.october().onDuty("2026-10-01T08:00", WANG_FANG);

    private <E> E written(Class<E> kind) {
        return office.view().log().stream()
                .map(entry -> entry.event())
                .filter(kind::isInstance)
                .map(kind::cast)
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    @Test
    @Proves(clause = "附-1", rev = 1, by = ACCEPTING)
    void every_shift_by_day_or_by_night_has_its_duty_record() {
        assertThat(written(DutyRecordOpened.class).number().form()).isEqualTo(FormKind.DUTY_RECORD);
        office.relieved("2026-10-01T13:00", WANG_FANG, ZHENG_YAN).relieved("2026-10-01T18:00", ZHENG_YAN, HAN_BING);
        assertThat(written(DutyRecordOpened.class).number().toString()).isEqualTo("值〔2026〕3号");
        assertThat(written(DutyRecordOpened.class).shift()).isEqualTo(DutyDesk.desk("2026-10-01", "holiday-night"));
    }

    @Test
    @Proves(clause = "附-2", rev = 1, by = ACCEPTING)
    void a_concern_on_the_mayors_line_goes_on_the_mayors_line_record() {
        office.given(takesOrder(Jiaohe.MAYOR_LINE, "roads", "13800000000"), WANG_FANG);
        assertThat(written(OrderRegistered.class).number().form()).isEqualTo(FormKind.MAYOR_LINE_RECORD);
    }

    @Test
    @Proves(clause = "附-3", rev = 1, by = ACCEPTING)
    void urgent_information_goes_on_the_emergency_sheet() {
        Flood.received(office);
        assertThat(written(EmergencyReceived.class).number().form()).isEqualTo(FormKind.EMERGENCY_SHEET);
        assertThat(written(EmergencyReceived.class).number().toString()).isEqualTo("应〔2026〕1号");
    }

    @Test
    @Proves(clause = "附-4", rev = 1, by = ACCEPTING)
    void a_concern_on_the_livelihood_line_goes_on_the_livelihood_record() {
        office.given(takesOrder(Jiaohe.LIVELIHOOD_LINE, "water", "13800000000"), WANG_FANG);
        assertThat(written(OrderRegistered.class).number().form()).isEqualTo(FormKind.LIVELIHOOD_LINE_RECORD);
    }
}
