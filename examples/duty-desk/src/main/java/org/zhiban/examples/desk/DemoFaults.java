package org.zhiban.examples.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhiban.core.form.FormKind;
import org.zhiban.core.form.Means;
import org.zhiban.core.office.CheckPost;
import org.zhiban.core.office.InspectRecords;
import org.zhiban.core.office.NoteMissedCall;
import org.zhiban.core.office.ReturnCall;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.DateSpan;

/** What went wrong in the month and was put right (问题与补救), for the inspection to find; and an inspection already made. */
final class DemoFaults {
    private static final StaffId IN_CHARGE = StaffId.of("L02");
    private static final PostId MAYOR_LINE = PostId.of("mayor-line");
    private static final int FAX = 3;
    private static final int CALL = 6;
    private static final int SPOT_CHECK = 11;
    private static final int INSPECTION = 30;

    private final DemoMonth month;

    DemoFaults(DemoMonth month) {
        this.month = month;
    }

    /** What the shift with this number has to go through, from an hour after its beginning. */
    void in(int shift, Instant begin, StaffId officer) {
        Instant first = begin.plus(Duration.ofHours(1));
        Instant second = begin.plus(Duration.ofMinutes(110));
        if (month.isOver(second)) {
            return;
        }
        switch (shift) {
            case FAX -> {
                month.check(first, officer, "传真机");
                month.check(second, officer);
            }
            case CALL -> missed(first, second, officer);
            case SPOT_CHECK -> {
                month.at(first);
                month.submit(new CheckPost(DemoMonth.DESK, Optional.of(officer), 85, Optional.empty()), IN_CHARGE);
            }
            case INSPECTION -> {
                month.at(second);
                inspect();
            }
            default -> {}
        }
    }

    private void missed(Instant first, Instant second, StaffId officer) {
        month.at(first);
        month.submit(new NoteMissedCall(MAYOR_LINE, Means.PHONE, "0432-67251188", Optional.empty()), officer);
        long missed = month.lastEntry();
        month.at(second);
        month.submit(new ReturnCall(missed, "回拨，对方反映路灯不亮，已告住建局", Optional.empty()), officer);
    }

    private void inspect() {
        LocalDate today = month.today();
        month.submit(
                new InspectRecords(
                        List.of(FormKind.DUTY_RECORD),
                        DateSpan.through(today.withDayOfMonth(1), today),
                        List.of(month.lastEntry() - 1, month.lastEntry()),
                        "值班记录齐全，有一次接班迟到，已提醒本人",
                        Optional.empty()),
                IN_CHARGE);
    }
}
