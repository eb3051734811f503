package org.zhiban.core.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.core.office.DutyDesk.desk;
import static org.zhiban.core.office.DutyDesk.time;
import static org.zhiban.core.regulation.Jiaohe.DESK;
import static org.zhiban.core.staff.JiaoheStaff.HAN_BING;
import static org.zhiban.core.staff.JiaoheStaff.WANG_FANG;
import static org.zhiban.core.staff.JiaoheStaff.YANG_LIU;
import static org.zhiban.core.staff.JiaoheStaff.ZHENG_YAN;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.HandoverAccepted;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.OfficerLeft;
import org.zhiban.core.event.OfficerReturned;
import org.zhiban.core.event.PostTaken;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.office.WrittenBook;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.core.staff.StaffId;

/** What a book tells of who was where, by the order of its entries. */
class DutyBookTest {
    private static final PostId OTHER = PostId.of("other-desk");
    private static final ShiftId MORNING = desk("2026-10-01", "holiday-morning");
    private static final ShiftId AFTERNOON = desk("2026-10-01", "holiday-afternoon");

    private final WrittenBook book = WrittenBook.october();

    private static DutyOfficer officer(StaffId id) {
        return new JiaoheStaff().find(id).map(DutyOfficer::of).orElseThrow();
    }

    private static DutyEvent taken(PostId post, StaffId officer, String at) {
        ShiftId shift = new ShiftId(post, MORNING.date(), MORNING.template());
        return new PostTaken(post, shift, officer(officer), Optional.empty(), List.of(), "", time(at));
    }

    private static DutyEvent left(PostId post, StaffId officer, StaffId standIn, String at) {
        return new OfficerLeft(post, officer(officer), Optional.of(officer(standIn)), Optional.empty(), "用餐", time(at));
    }

    private static DutyEvent back(PostId post, StaffId officer, String at) {
        return new OfficerReturned(post, officer(officer), time(at));
    }

    private static DutyEvent relieved(StaffId outgoing, StaffId incoming, String at) {
        return new HandoverAccepted(
                DESK, MORNING, AFTERNOON, officer(outgoing), officer(incoming), List.of(), time(at));
    }

    private boolean isAtDesk(StaffId person) {
        return book.readAt("2026-10-02T08:00").isAt(DESK, person, book.last() + 1);
    }

    @Test
    void who_has_the_post_is_at_it_and_nobody_else() {
        book.by(WANG_FANG, taken(DESK, WANG_FANG, "2026-10-01T08:00"));

        assertThat(isAtDesk(WANG_FANG)).isTrue();
        assertThat(isAtDesk(YANG_LIU)).isFalse();
    }

    @Test
    void before_the_post_was_taken_nobody_is_at_it() {
        book.by(WANG_FANG, taken(DESK, WANG_FANG, "2026-10-01T08:00"));

        assertThat(book.readAt("2026-10-02T08:00").isAt(DESK, WANG_FANG, book.last()))
                .isFalse();
    }

    @Test
    void who_stands_in_is_at_it_until_the_officer_is_back() {
        book.by(WANG_FANG, taken(DESK, WANG_FANG, "2026-10-01T08:00"))
                .by(WANG_FANG, left(DESK, WANG_FANG, YANG_LIU, "2026-10-01T09:00"));
        assertThat(isAtDesk(YANG_LIU)).isTrue();
        assertThat(isAtDesk(HAN_BING)).isFalse();

        book.by(WANG_FANG, back(DESK, WANG_FANG, "2026-10-01T09:30"));
        assertThat(isAtDesk(YANG_LIU)).isFalse();
    }

    @Test
    void the_last_to_stand_in_is_at_it() {
        book.by(WANG_FANG, taken(DESK, WANG_FANG, "2026-10-01T08:00"))
                .by(WANG_FANG, left(DESK, WANG_FANG, YANG_LIU, "2026-10-01T09:00"))
                .by(WANG_FANG, back(DESK, WANG_FANG, "2026-10-01T09:30"))
                .by(WANG_FANG, left(DESK, WANG_FANG, HAN_BING, "2026-10-01T10:00"));

        assertThat(isAtDesk(HAN_BING)).isTrue();
        assertThat(isAtDesk(YANG_LIU)).isFalse();
    }

    @Test
    void the_next_officer_ends_it_as_well() {
        book.by(WANG_FANG, taken(DESK, WANG_FANG, "2026-10-01T08:00"))
                .by(WANG_FANG, left(DESK, WANG_FANG, YANG_LIU, "2026-10-01T12:30"))
                .by(ZHENG_YAN, relieved(WANG_FANG, ZHENG_YAN, "2026-10-01T13:00"));

        assertThat(isAtDesk(YANG_LIU)).isFalse();
        assertThat(isAtDesk(ZHENG_YAN)).isTrue();
    }

    @Test
    void what_happens_at_another_post_is_nothing_to_this_one() {
        book.by(WANG_FANG, taken(DESK, WANG_FANG, "2026-10-01T08:00"))
                .by(HAN_BING, taken(OTHER, HAN_BING, "2026-10-01T08:00"))
                .by(WANG_FANG, left(DESK, WANG_FANG, YANG_LIU, "2026-10-01T09:00"))
                .by(HAN_BING, left(OTHER, HAN_BING, ZHENG_YAN, "2026-10-01T09:10"))
                .by(HAN_BING, back(OTHER, HAN_BING, "2026-10-01T09:20"));

        assertThat(isAtDesk(YANG_LIU)).isTrue();
        assertThat(isAtDesk(ZHENG_YAN)).isFalse();
        assertThat(book.readAt("2026-10-02T08:00").isAt(OTHER, YANG_LIU, book.last() + 1))
                .isFalse();
    }

    @Test
    void what_was_written_later_was_not_known_then() {
        book.by(WANG_FANG, taken(DESK, WANG_FANG, "2026-10-01T08:00"))
                .by(WANG_FANG, left(DESK, WANG_FANG, YANG_LIU, "2026-10-01T09:00"));
        long leaving = book.last();
        book.by(WANG_FANG, back(DESK, WANG_FANG, "2026-10-01T09:30"));
        DutyBook read = book.readAt("2026-10-02T08:00");

        assertThat(read.isAt(DESK, YANG_LIU, leaving)).isFalse();
        assertThat(read.isAt(DESK, YANG_LIU, leaving + 1)).isTrue();
        assertThat(read.isAt(DESK, YANG_LIU, leaving + 2)).isFalse();
    }

    @Test
    void the_entries_after_one_are_those_with_higher_numbers() {
        book.by(WANG_FANG, taken(DESK, WANG_FANG, "2026-10-01T08:00"))
                .by(WANG_FANG, left(DESK, WANG_FANG, YANG_LIU, "2026-10-01T09:00"))
                .by(WANG_FANG, back(DESK, WANG_FANG, "2026-10-01T09:30"));
        DutyBook read = book.readAt("2026-10-02T08:00");

        assertThat(read.after(0)).isEqualTo(read.entries());
        assertThat(read.after(book.last() - 1)).extracting(LogEntry::number).containsExactly(book.last());
        assertThat(read.after(book.last())).isEmpty();
    }
}
