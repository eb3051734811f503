package org.zhiban.core.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.zhiban.core.office.DutyDesk.desk;
import static org.zhiban.core.office.DutyDesk.leader;
import static org.zhiban.core.office.DutyDesk.span;
import static org.zhiban.core.office.DutyDesk.time;
import static org.zhiban.core.regulation.Jiaohe.DESK;
import static org.zhiban.core.regulation.Jiaohe.EMERGENCY;
import static org.zhiban.core.regulation.Jiaohe.EMERGENCY_LINE;
import static org.zhiban.core.regulation.Jiaohe.MAYOR_LINE;
import static org.zhiban.core.regulation.Jiaohe.SUPERVISION;
import static org.zhiban.core.staff.JiaoheStaff.GAO_FENG;
import static org.zhiban.core.staff.JiaoheStaff.HAN_BING;
import static org.zhiban.core.staff.JiaoheStaff.LIN_SHUANG;
import static org.zhiban.core.staff.JiaoheStaff.LI_QIANG;
import static org.zhiban.core.staff.JiaoheStaff.WANG_FANG;
import static org.zhiban.core.staff.JiaoheStaff.YANG_LIU;
import static org.zhiban.core.staff.JiaoheStaff.ZHANG_WEI;
import static org.zhiban.core.staff.JiaoheStaff.ZHAO_LEI;
import static org.zhiban.core.staff.JiaoheStaff.ZHENG_YAN;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.zhiban.core.event.CallAnswered;
import org.zhiban.core.event.DutyContinued;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.event.DutyRecordOpened;
import org.zhiban.core.event.DutyRelocated;
import org.zhiban.core.event.DutySubstituted;
import org.zhiban.core.event.HandoverAccepted;
import org.zhiban.core.event.LeaderLeft;
import org.zhiban.core.event.LeaderReturned;
import org.zhiban.core.event.MatterClosed;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.NothingReported;
import org.zhiban.core.event.OfficerLeft;
import org.zhiban.core.event.OfficerReturned;
import org.zhiban.core.event.OfficerSignedOut;
import org.zhiban.core.event.PostTaken;
import org.zhiban.core.event.Reassignment;
import org.zhiban.core.event.RecordsInspected;
import org.zhiban.core.event.RosterId;
import org.zhiban.core.event.RosterProposed;
import org.zhiban.core.event.RosterPublished;
import org.zhiban.core.event.SectionCameBack;
import org.zhiban.core.event.SectionWentOut;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.event.SpotChecked;
import org.zhiban.core.event.TaskAssigned;
import org.zhiban.core.form.FormKind;
import org.zhiban.core.form.FormNumber;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Finding;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.core.staff.SectionId;
import org.zhiban.core.staff.StaffId;

/**
 * Findings where several people, posts, rosters and sections are about at once, and where a book holds what no command lets
 * in: each looks at its own and at nobody else's.
 */
class HandwrittenBookTest {
    private static final PostId OTHER = PostId.of("other-desk");
    private static final ShiftId EVE = desk("2026-09-30", "workday-day");
    private static final ShiftId MORNING = desk("2026-10-01", "holiday-morning");
    private static final ShiftId AFTERNOON = desk("2026-10-01", "holiday-afternoon");
    private static final ShiftId NIGHT = desk("2026-10-01", "holiday-night");

    private final WrittenBook book = WrittenBook.october();

    private static DutyOfficer officer(StaffId id) {
        return new JiaoheStaff().find(id).map(DutyOfficer::of).orElseThrow();
    }

    private static PostTaken taken(PostId post, ShiftId shift, StaffId officer, String at) {
        ShiftId own = new ShiftId(post, shift.date(), shift.template());
        return new PostTaken(post, own, officer(officer), Optional.empty(), List.of(), "", time(at));
    }

    private static HandoverAccepted relieved(
            ShiftId ending, ShiftId beginning, StaffId outgoing, StaffId incoming, String at) {
        return new HandoverAccepted(DESK, ending, beginning, officer(outgoing), officer(incoming), List.of(), time(at));
    }

    private static DutyEvent out(SectionId section, String at) {
        return new SectionWentOut(section, "现场处置", time(at));
    }

    private static DutyEvent in(SectionId section, String at) {
        return new SectionCameBack(section, time(at));
    }

    private static DutyEvent call(PostId line, StaffId by, String at) {
        return new CallAnswered(line, officer(by), "来电", Optional.empty(), time(at));
    }

    private static DutyEvent nothing(ShiftId shift, StaffId officer, String at) {
        return new NothingReported(DESK, shift, officer(officer), time(at));
    }

    private WrittenBook workday() {
        return book.by(LI_QIANG, taken(DESK, EVE, LI_QIANG, "2026-09-30T08:00"));
    }

    private WrittenBook holiday() {
        return book.by(WANG_FANG, taken(DESK, MORNING, WANG_FANG, "2026-10-01T08:00"));
    }

    @Nested
    class Lines {

        @Test
        void one_section_being_out_leaves_the_lines_of_another_where_they_are() {
            workday()
                    .by(LI_QIANG, out(SUPERVISION, "2026-09-30T09:00"))
                    .by(LI_QIANG, call(EMERGENCY_LINE, LI_QIANG, "2026-09-30T09:10"));

            assertThat(book.findings(Code.LINE_MISROUTED, "2026-09-30T10:00")).hasSize(1);
        }

        @Test
        void one_section_coming_back_brings_back_no_other() {
            workday()
                    .by(LI_QIANG, out(SUPERVISION, "2026-09-30T09:00"))
                    .by(LI_QIANG, out(EMERGENCY, "2026-09-30T09:01"))
                    .by(LI_QIANG, in(EMERGENCY, "2026-09-30T09:30"))
                    .by(LI_QIANG, call(MAYOR_LINE, LI_QIANG, "2026-09-30T09:40"));

            assertThat(book.findings(Code.LINE_MISROUTED, "2026-09-30T10:00")).isEmpty();
        }

        @Test
        void a_section_out_again_is_out() {
            workday()
                    .by(LI_QIANG, out(SUPERVISION, "2026-09-30T09:00"))
                    .by(LI_QIANG, in(SUPERVISION, "2026-09-30T09:20"))
                    .by(LI_QIANG, out(SUPERVISION, "2026-09-30T09:30"))
                    .by(LI_QIANG, call(MAYOR_LINE, LI_QIANG, "2026-09-30T09:40"));

            assertThat(book.findings(Code.LINE_MISROUTED, "2026-09-30T10:00")).isEmpty();
        }
    }

    @Nested
    class Presence {

        private DutyEvent signedOut(ShiftId shift, StaffId officer, String at) {
            return new OfficerSignedOut(DESK, shift, officer(officer), time(at));
        }

        @Test
        void who_signs_out_still_holding_the_post_left_early_until_relieved() {
            holiday()
                    .by(WANG_FANG, signedOut(MORNING, WANG_FANG, "2026-10-01T10:00"))
                    .by(ZHENG_YAN, relieved(MORNING, AFTERNOON, WANG_FANG, ZHENG_YAN, "2026-10-01T13:00"));

            assertThat(book.findings(Code.LEFT_EARLY, "2026-10-01T14:00"))
                    .extracting(Finding::span)
                    .containsExactly(span("2026-10-01T10:00", "2026-10-01T13:00"));
            assertThat(book.findings(Code.LEFT_EARLY, "2026-10-01T11:00"))
                    .extracting(Finding::span)
                    .containsExactly(span("2026-10-01T10:00", "2026-10-01T11:00"));
        }

        @Test
        void who_does_not_hold_the_post_leaves_nothing_by_signing_out() {
            holiday().by(YANG_LIU, signedOut(MORNING, YANG_LIU, "2026-10-01T10:00"));

            assertThat(book.findings(Code.LEFT_EARLY, "2026-10-01T11:00")).isEmpty();
        }

        @Test
        void signing_out_of_another_shift_leaves_this_one_alone() {
            holiday().by(WANG_FANG, signedOut(EVE, WANG_FANG, "2026-10-01T10:00"));

            assertThat(book.findings(Code.LEFT_EARLY, "2026-10-01T11:00")).isEmpty();
        }

        private DutyEvent moved(PostId post, StaffId officer, String reason, String at) {
            return new DutyRelocated(post, officer(officer), "防汛指挥部", reason, List.of("座机"), time(at));
        }

        @Test
        void who_moved_elsewhere_is_there_until_relieved() {
            holiday()
                    .by(WANG_FANG, moved(DESK, WANG_FANG, "防汛", "2026-10-01T12:30"))
                    .by(ZHENG_YAN, relieved(MORNING, AFTERNOON, WANG_FANG, ZHENG_YAN, "2026-10-01T13:00"));

            assertThat(book.findings(Code.FAX_UNWATCHED, "2026-10-01T18:00")).isEmpty();
        }

        @Test
        void the_return_of_another_post_is_not_ones_own() {
            holiday()
                    .by(WANG_FANG, moved(DESK, WANG_FANG, "防汛", "2026-10-01T08:30"))
                    .by(HAN_BING, moved(OTHER, HAN_BING, "", "2026-10-01T08:40"));

            assertThat(book.findings(Code.FAX_UNWATCHED, "2026-10-01T12:50"))
                    .extracting(Finding::span)
                    .containsExactly(span("2026-10-01T08:30", "2026-10-01T12:50"));
        }

        @Test
        void a_return_written_before_the_move_does_not_end_it() {
            holiday()
                    .by(WANG_FANG, moved(DESK, WANG_FANG, "", "2026-10-01T08:40"))
                    .by(WANG_FANG, moved(DESK, WANG_FANG, "防汛", "2026-10-01T08:30"));

            assertThat(book.findings(Code.FAX_UNWATCHED, "2026-10-01T12:50")).hasSize(1);
        }

        @Test
        void a_spot_check_is_answered_by_who_stands_in_and_by_nobody_who_once_did() {
            holiday()
                    .by(
                            WANG_FANG,
                            new OfficerLeft(
                                    DESK,
                                    officer(WANG_FANG),
                                    Optional.of(officer(YANG_LIU)),
                                    Optional.empty(),
                                    "用餐",
                                    time("2026-10-01T09:00")))
                    .by(ZHANG_WEI, checked(YANG_LIU, "2026-10-01T09:10"))
                    .by(WANG_FANG, new OfficerReturned(DESK, officer(WANG_FANG), time("2026-10-01T09:30")));
            assertThat(book.findings(Code.SPOT_CHECK_SLOW, "2026-10-01T09:40")).isEmpty();

            book.by(ZHANG_WEI, checked(YANG_LIU, "2026-10-01T09:50"));
            assertThat(book.findings(Code.SPOT_CHECK_SLOW, "2026-10-01T10:00")).hasSize(1);
        }

        private DutyEvent checked(StaffId answeredBy, String at) {
            return new SpotChecked(DESK, officer(ZHANG_WEI), Optional.of(officer(answeredBy)), 3, time(at));
        }
    }

    @Nested
    class Absence {

        private DutyEvent left(StaffId officer, Optional<DutyOfficer> standIn, String at) {
            return new OfficerLeft(DESK, officer(officer), standIn, Optional.empty(), "用餐", time(at));
        }

        private DutyEvent back(PostId post, StaffId officer, String at) {
            return new OfficerReturned(post, officer(officer), time(at));
        }

        private void awayUntil(String end) {
            assertThat(book.findings(Code.ABSENCE_UNCOVERED, "2026-10-01T12:00"))
                    .extracting(Finding::span)
                    .containsExactly(span("2026-10-01T09:00", end));
        }

        @Test
        void somebody_elses_return_ends_no_absence() {
            holiday()
                    .by(WANG_FANG, left(WANG_FANG, Optional.empty(), "2026-10-01T09:00"))
                    .by(HAN_BING, back(OTHER, HAN_BING, "2026-10-01T09:10"))
                    .by(WANG_FANG, back(DESK, WANG_FANG, "2026-10-01T09:30"));

            awayUntil("2026-10-01T09:30");
        }

        @Test
        void a_return_written_before_the_leaving_ends_nothing() {
            holiday()
                    .by(WANG_FANG, back(DESK, WANG_FANG, "2026-10-01T10:00"))
                    .by(WANG_FANG, left(WANG_FANG, Optional.empty(), "2026-10-01T09:00"));

            awayUntil("2026-10-01T12:00");
        }

        @Test
        void a_return_said_to_lie_before_the_leaving_ends_nothing() {
            holiday()
                    .by(WANG_FANG, left(WANG_FANG, Optional.empty(), "2026-10-01T09:00"))
                    .by(WANG_FANG, back(DESK, WANG_FANG, "2026-10-01T08:30"));

            awayUntil("2026-10-01T12:00");
        }

        @Test
        void nobody_covers_for_himself() {
            holiday().by(WANG_FANG, left(WANG_FANG, Optional.of(officer(WANG_FANG)), "2026-10-01T09:00"));

            awayUntil("2026-10-01T12:00");
        }

        @Test
        void another_leaders_return_does_not_bring_this_one_back() {
            book.by(ZHANG_WEI, new LeaderLeft(officer(LIN_SHUANG), "防汛会商", "13900000000", time("2026-10-01T09:00")))
                    .by(ZHANG_WEI, new LeaderReturned(officer(GAO_FENG), time("2026-10-01T10:00")));

            assertThat(book.findings(Code.LEADER_AWAY_LONG, "2026-10-01T15:00"))
                    .extracting(Finding::span)
                    .containsExactly(span("2026-10-01T09:00", "2026-10-01T15:00"));
        }
    }

    @Nested
    class Records {

        private void withoutRecord(ShiftId... shifts) {
            assertThat(book.findings(Code.SHIFT_WITHOUT_RECORD, "2026-10-02T07:00"))
                    .extracting(finding -> finding.facts().values().get("shift"))
                    .containsExactly((Object[]) shifts);
        }

        @Test
        void the_record_of_the_next_shift_is_none_of_this_one_after_a_handover() {
            holiday()
                    .by(WANG_FANG, relieved(MORNING, AFTERNOON, WANG_FANG, WANG_FANG, "2026-10-01T13:00"))
                    .by(WANG_FANG, nothing(AFTERNOON, WANG_FANG, "2026-10-01T14:00"))
                    .by(HAN_BING, relieved(AFTERNOON, NIGHT, WANG_FANG, HAN_BING, "2026-10-01T18:00"));

            withoutRecord(MORNING);
        }

        @Test
        void the_record_of_the_next_shift_is_none_of_this_one_after_staying_on() {
            holiday()
                    .by(
                            WANG_FANG,
                            new DutyContinued(DESK, MORNING, AFTERNOON, officer(WANG_FANG), time("2026-10-01T13:00")))
                    .by(WANG_FANG, nothing(AFTERNOON, WANG_FANG, "2026-10-01T14:00"))
                    .by(HAN_BING, relieved(AFTERNOON, NIGHT, WANG_FANG, HAN_BING, "2026-10-01T18:00"));

            withoutRecord(MORNING);
        }

        @Test
        void the_record_of_the_next_shift_is_none_of_this_one_after_taking_the_post_again() {
            holiday()
                    .by(WANG_FANG, taken(DESK, AFTERNOON, WANG_FANG, "2026-10-01T13:00"))
                    .by(WANG_FANG, nothing(AFTERNOON, WANG_FANG, "2026-10-01T14:00"))
                    .by(HAN_BING, relieved(AFTERNOON, NIGHT, WANG_FANG, HAN_BING, "2026-10-01T18:00"));

            withoutRecord(MORNING);
        }

        @Test
        void somebody_else_beginning_a_shift_leaves_time_to_write_it_up() {
            holiday()
                    .by(ZHENG_YAN, relieved(MORNING, AFTERNOON, WANG_FANG, ZHENG_YAN, "2026-10-01T13:00"))
                    .by(WANG_FANG, nothing(MORNING, WANG_FANG, "2026-10-01T13:05"))
                    .by(
                            ZHENG_YAN,
                            new DutyContinued(DESK, AFTERNOON, NIGHT, officer(ZHENG_YAN), time("2026-10-01T18:00")))
                    .by(ZHENG_YAN, taken(OTHER, NIGHT, HAN_BING, "2026-10-01T18:30"));

            withoutRecord(AFTERNOON);
        }

        @Test
        void what_is_written_once_the_relief_has_gone_too_must_be_said_to_have_happened_in_the_shift() {
            holiday()
                    .by(ZHENG_YAN, relieved(MORNING, AFTERNOON, WANG_FANG, ZHENG_YAN, "2026-10-01T13:00"))
                    .by(ZHENG_YAN, nothing(AFTERNOON, ZHENG_YAN, "2026-10-01T14:00"))
                    .by(HAN_BING, relieved(AFTERNOON, NIGHT, ZHENG_YAN, HAN_BING, "2026-10-01T18:00"))
                    .by(WANG_FANG, nothing(MORNING, WANG_FANG, "2026-10-01T19:00"));

            withoutRecord(MORNING);
            book.by(WANG_FANG, nothing(MORNING, WANG_FANG, "2026-10-01T12:00"));
            withoutRecord();
        }

        @Test
        void a_shift_nobody_took_has_no_record_either() {
            holiday().by(WANG_FANG, nothing(MORNING, WANG_FANG, "2026-10-01T09:00"));

            assertThat(book.findings(Code.SHIFT_WITHOUT_RECORD, "2026-10-02T09:00"))
                    .extracting(finding -> finding.facts().values().get("shift"))
                    .containsExactly(AFTERNOON, NIGHT);
        }

        @Test
        void that_another_post_was_taken_before_says_nothing_of_this_one() {
            book.by(HAN_BING, taken(OTHER, EVE, HAN_BING, "2026-09-30T08:00"));
            holiday().by(WANG_FANG, nothing(MORNING, WANG_FANG, "2026-10-01T09:00"));

            assertThat(book.findings(Code.SHIFT_WITHOUT_RECORD, "2026-10-01T12:00"))
                    .isEmpty();
        }

        @Test
        void opening_the_record_is_not_writing_it() {
            holiday()
                    .by(
                            WANG_FANG,
                            new DutyRecordOpened(
                                    new FormNumber(FormKind.DUTY_RECORD, 2026, 1),
                                    DESK,
                                    MORNING,
                                    officer(WANG_FANG),
                                    time("2026-10-01T08:00")))
                    .by(ZHENG_YAN, relieved(MORNING, AFTERNOON, WANG_FANG, ZHENG_YAN, "2026-10-01T13:00"));

            withoutRecord(MORNING);
        }
    }

    @Nested
    class Tasks {
        private static final MatterId SEATS = MatterId.of("seats");

        private WrittenBook assigned() {
            return holiday()
                    .by(
                            WANG_FANG,
                            new TaskAssigned(
                                    SEATS,
                                    DESK,
                                    officer(LIN_SHUANG),
                                    "布置会场",
                                    Optional.of(time("2026-10-01T10:00")),
                                    officer(WANG_FANG),
                                    time("2026-10-01T08:30")));
        }

        private void overdueUntil(String end) {
            assertThat(book.findings(Code.TASK_OVERDUE, "2026-10-01T12:00"))
                    .extracting(Finding::span)
                    .containsExactly(span("2026-10-01T08:30", end));
        }

        @Test
        void a_task_closed_with_nobody_saying_that_it_is_done_waits_no_longer_than_that() {
            assigned();
            overdueUntil("2026-10-01T12:00");

            book.by(WANG_FANG, new MatterClosed(SEATS, "会议取消", time("2026-10-01T11:00")));
            overdueUntil("2026-10-01T11:00");
        }
    }

    @Nested
    class Inspections {

        private WrittenBook opened(String at) {
            return book.by(
                    WANG_FANG,
                    new DutyRecordOpened(
                            new FormNumber(FormKind.DUTY_RECORD, 2026, 1),
                            DESK,
                            MORNING,
                            officer(WANG_FANG),
                            time(at)));
        }

        private DutyEvent inspected(FormKind form, String at) {
            return new RecordsInspected(
                    List.of(form),
                    DutyDesk.days("2026-10-01", "2026-10-31"),
                    List.of(1L),
                    "齐全",
                    officer(ZHANG_WEI),
                    time(at));
        }

        @Test
        void a_form_is_inspected_from_its_first_record_on() {
            opened("2026-10-01T08:00");

            assertThat(book.findings(Code.INSPECTION_MISSING, "2026-11-01T08:00"))
                    .isEmpty();
            assertThat(book.findings(Code.INSPECTION_MISSING, "2026-11-02T08:00"))
                    .extracting(finding -> finding.facts().values().get("form"))
                    .containsExactly(FormKind.DUTY_RECORD);
        }

        @Test
        void inspecting_one_form_is_not_inspecting_another() {
            opened("2026-10-01T08:00").by(ZHANG_WEI, inspected(FormKind.INCOMING_REGISTER, "2026-10-20T09:00"));
            assertThat(book.findings(Code.INSPECTION_MISSING, "2026-11-02T08:00"))
                    .hasSize(1);

            book.by(ZHANG_WEI, inspected(FormKind.DUTY_RECORD, "2026-10-20T10:00"));
            assertThat(book.findings(Code.INSPECTION_MISSING, "2026-11-02T08:00"))
                    .isEmpty();
        }
    }

    @Nested
    class Handovers {

        @Test
        void a_handover_is_missing_once_its_hour_has_passed() {
            holiday();

            assertThat(book.findings(Code.HANDOVER_MISSING, "2026-10-01T13:00")).isEmpty();
            assertThat(book.findings(Code.HANDOVER_MISSING, "2026-10-01T13:01")).hasSize(1);
        }

        @Test
        void each_post_has_its_book_from_the_first_time_it_was_taken() {
            book.by(HAN_BING, taken(OTHER, MORNING, HAN_BING, "2026-09-28T08:00"))
                    .by(WANG_FANG, taken(DESK, MORNING, WANG_FANG, "2026-10-01T08:00"));

            assertThat(book.findings(Code.HANDOVER_MISSING, "2026-10-01T12:00")).isEmpty();
        }

        @Test
        void who_takes_the_post_without_a_witness_begins_the_shift() {
            holiday().by(ZHENG_YAN, taken(DESK, AFTERNOON, ZHENG_YAN, "2026-10-01T13:00"));

            assertThat(book.findings(Code.HANDOVER_MISSING, "2026-10-01T17:00")).isEmpty();
        }

        private DutyEvent substituted(ShiftId shift, StaffId was, StaffId now, String at) {
            return new DutySubstituted(
                    DutyDesk.ROSTER,
                    1,
                    new Reassignment(shift, Optional.of(officer(was)), officer(now)),
                    List.of(),
                    "生病",
                    Optional.empty(),
                    Optional.empty(),
                    time(at));
        }

        private WrittenBook handedOver() {
            return holiday().by(ZHENG_YAN, relieved(MORNING, AFTERNOON, WANG_FANG, ZHENG_YAN, "2026-10-01T13:00"));
        }

        @Test
        void a_substitute_who_stepped_in_later_casts_no_doubt_on_who_began() {
            handedOver().by(ZHANG_WEI, substituted(AFTERNOON, ZHENG_YAN, YANG_LIU, "2026-10-01T15:00"));

            assertThat(book.findings(Code.NAMES_DIFFER, "2026-10-01T16:00")).isEmpty();
        }

        @Test
        void a_substitute_named_before_the_shift_began_should_have_begun_it() {
            handedOver()
                    .by(
                            ZHANG_WEI,
                            substituted(AFTERNOON, ZHENG_YAN, YANG_LIU, "2026-10-01T12:00"),
                            time("2026-10-01T12:00"));

            assertThat(book.findings(Code.NAMES_DIFFER, "2026-10-01T16:00")).hasSize(1);
        }

        @Test
        void a_substitute_of_another_shift_or_for_another_person_explains_nothing() {
            handedOver()
                    .by(
                            ZHANG_WEI,
                            substituted(AFTERNOON, ZHENG_YAN, YANG_LIU, "2026-10-01T12:00"),
                            time("2026-10-01T12:00"))
                    .by(ZHANG_WEI, substituted(NIGHT, ZHENG_YAN, YANG_LIU, "2026-10-01T15:00"))
                    .by(ZHANG_WEI, substituted(AFTERNOON, YANG_LIU, ZHAO_LEI, "2026-10-01T15:30"));

            assertThat(book.findings(Code.NAMES_DIFFER, "2026-10-01T16:00")).hasSize(1);
        }

        @Test
        void a_time_typed_otherwise_is_told_of_who_typed_it() {
            holiday()
                    .by(
                            WANG_FANG,
                            new DutyContinued(DESK, MORNING, AFTERNOON, officer(WANG_FANG), time("2026-10-01T13:00")),
                            time("2026-10-01T13:30"));

            assertThat(book.findings(Code.TIME_DIFFERS, "2026-10-01T14:00"))
                    .extracting(Finding::answerable)
                    .containsExactly(List.of(WANG_FANG));
        }
    }

    @Nested
    class Rosters {
        private static final RosterId NOVEMBER = RosterId.of("2026-11");

        private WrittenBook november(String publishedAt) {
            return book.by(
                            ZHANG_WEI,
                            new RosterProposed(
                                    NOVEMBER,
                                    DutyDesk.days("2026-11-01", "2026-11-30"),
                                    List.of(),
                                    List.of(),
                                    "2026",
                                    false,
                                    time("2026-10-20T09:00")))
                    .by(ZHANG_WEI, new RosterPublished(NOVEMBER, Optional.empty(), "", time(publishedAt)));
        }

        @Test
        void each_roster_is_late_by_its_own_publication() {
            november("2026-11-02T09:00");

            assertThat(book.findings(Code.ROSTER_LATE, "2026-11-03T09:00"))
                    .extracting(finding -> finding.facts().values().get("roster"))
                    .containsExactly(NOVEMBER);
        }

        @Test
        void an_exception_stands_in_the_roster_it_was_made_in() {
            november("2026-10-21T09:00")
                    .by(
                            ZHANG_WEI,
                            new DutySubstituted(
                                    DutyDesk.ROSTER,
                                    1,
                                    new Reassignment(
                                            leaderOn("2026-10-01"),
                                            Optional.of(officer(LIN_SHUANG)),
                                            officer(GAO_FENG)),
                                    List.of(),
                                    "生病",
                                    Optional.of("无人可替"),
                                    Optional.empty(),
                                    time("2026-10-01T07:00")));

            assertThat(book.findings(Code.ASSIGNED_BY_EXCEPTION, "2026-11-03T09:00"))
                    .hasSize(1);
        }

        private ShiftId leaderOn(String date) {
            return leader(date, "leader-holiday");
        }

        @Test
        void only_shifts_whose_officer_signs_first_lack_a_signatory() {
            november("2026-10-21T09:00");

            assertThat(book.findings(Code.SIGNATORY_UNNAMED, "2026-10-22T09:00"))
                    .extracting(finding -> ((ShiftId) finding.facts().values().get("shift")).template())
                    .containsOnly("workday-day")
                    .hasSize(21);
        }
    }
}
