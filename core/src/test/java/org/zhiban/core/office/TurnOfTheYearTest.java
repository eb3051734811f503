package org.zhiban.core.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.core.office.DutyDesk.time;
import static org.zhiban.core.regulation.Jiaohe.DESK;
import static org.zhiban.core.staff.JiaoheStaff.LI_QIANG;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhiban.core.event.PaperReceived;
import org.zhiban.core.form.FormKind;
import org.zhiban.core.form.FormNumber;
import org.zhiban.core.form.Paper;
import org.zhiban.core.form.PaperKind;
import org.zhiban.core.form.Urgency;
import org.zhiban.core.regulation.Code;

/** Forms are numbered through each year by when it happened, whenever that was written down. */
class TurnOfTheYearTest {
    private final DutyDesk office = DutyDesk.at("2026-12-30T09:00")
            .naming(DutyDesk.desk("2026-12-31", "workday-day"), LI_QIANG)
            .publishing("2026-12-30", "2027-01-05")
            .onDuty("2026-12-31T07:00", LI_QIANG);

    private void receives(String at) {
        Paper paper = new Paper(PaperKind.NOTICE, "市委办", "一号", "值班通知", Urgency.ORDINARY, time(at));
        office.given(new ReceivePaper(DESK, paper, Optional.of(time(at))), LI_QIANG);
    }

    @Test
    void a_late_entry_of_the_old_year_goes_on_where_that_year_left_off_and_the_new_year_is_not_begun_again() {
        receives("2026-12-31T07:00");
        office.moveTo("2027-01-01T10:00");
        receives("2027-01-01T10:00");
        receives("2026-12-31T17:00");
        receives("2027-01-01T10:00");

        assertThat(office.view().log().stream()
                        .map(entry -> entry.event())
                        .filter(PaperReceived.class::isInstance)
                        .map(event -> ((PaperReceived) event).number()))
                .containsExactly(number(2026, 1), number(2027, 1), number(2026, 2), number(2027, 2));
        assertThat(office.view().findings(DutyDesk.span("2026-12-30T00:00", "2027-01-02T00:00")))
                .extracting(finding -> finding.code())
                .doesNotContain(Code.NUMBER_MISSING);
    }

    private static FormNumber number(int year, int serial) {
        return new FormNumber(FormKind.INCOMING_REGISTER, year, serial);
    }
}
