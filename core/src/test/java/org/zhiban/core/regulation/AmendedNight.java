package org.zhiban.core.regulation;

import static org.zhiban.core.office.DutyDesk.desk;
import static org.zhiban.core.office.DutyDesk.leader;
import static org.zhiban.core.regulation.Jiaohe.DESK;
import static org.zhiban.core.staff.JiaoheStaff.GAO_FENG;
import static org.zhiban.core.staff.JiaoheStaff.ZHANG_WEI;
import static org.zhiban.core.staff.JiaoheStaff.ZHAO_MINGYUAN;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhiban.core.confidentiality.Audience;
import org.zhiban.core.confidentiality.Label;
import org.zhiban.core.confidentiality.Level;
import org.zhiban.core.event.LogEntry;
import org.zhiban.core.event.MatterId;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.form.Category;
import org.zhiban.core.form.Grade;
import org.zhiban.core.form.Question;
import org.zhiban.core.form.ReportForm;
import org.zhiban.core.form.ReportStage;
import org.zhiban.core.office.ApproveReport;
import org.zhiban.core.office.Command;
import org.zhiban.core.office.CoordinateReport;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.office.Marked;
import org.zhiban.core.office.RecordEmergency;
import org.zhiban.core.office.RegisterMatter;
import org.zhiban.core.office.SendReport;
import org.zhiban.core.office.SubstituteDuty;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.core.staff.SectionId;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.time.Holidays2026;

/** An office about the day its regulation is amended: what is done in it, told as the table of amendments tells it. */
final class AmendedNight {
    static final MatterId MATTER = MatterId.of("事1");
    private static final String REPORT = "新站镇进水，转移120人。";

    final JiaoheStaff staff = new JiaoheStaff();
    final DutyDesk office;
    final LocalDate day;
    private LocalDateTime now;

    private AmendedNight(Regulations regulations, LocalDate day, String now) {
        this.office = DutyDesk.with(regulations, new Holidays2026(), staff, now);
        this.day = day;
    }

    /** In the office, at an hour of a day, nobody on duty yet. */
    static AmendedNight inTheOffice(Regulations regulations, LocalDate day, String hour) {
        AmendedNight scene = new AmendedNight(regulations, day, "2026-09-28T09:00");
        scene.office.publishing("2026-09-30", "2026-10-31");
        return scene.at(day.atTime(java.time.LocalTime.parse(hour)));
    }

    /** In November, when a roster from a day to another was published ahead of it. */
    static AmendedNight published(Regulations regulations, LocalDate first, String last) {
        AmendedNight scene = new AmendedNight(regulations, first, "2026-09-20T09:00");
        scene.office.publishing(first.toString(), last);
        return scene.at(LocalDate.parse("2026-11-02").atTime(9, 0));
    }

    /** In the night that begins on a day, at an hour of the evening or the morning after. */
    static AmendedNight onDuty(Regulations regulations, LocalDate day, String hour) {
        AmendedNight scene = inTheOffice(regulations, day, "18:00");
        scene.office.takes(scene.officer());
        java.time.LocalTime time = java.time.LocalTime.parse(hour);
        return scene.at((time.getHour() < 12 ? day.plusDays(1) : day).atTime(time));
    }

    private AmendedNight at(LocalDateTime time) {
        now = time;
        office.moveTo(time.toString());
        return this;
    }

    AmendedNight later(int minutes) {
        return at(now.plusMinutes(minutes));
    }

    LocalDateTime now() {
        return now;
    }

    ShiftId night() {
        return desk(day.toString(), "workday-night");
    }

    /** Who has the night. */
    StaffId officer() {
        return office.seated(night()).get(0);
    }

    /** Who leads until the morning after. */
    StaffId leading() {
        return office.seated(leader(day.toString(), "leader-workday")).get(0);
    }

    /** Who has the workday before the night. */
    StaffId byDay() {
        return office.seated(desk(day.toString(), "workday-day")).get(0);
    }

    AmendedNight does(Command command) {
        office.given(command, officer());
        return this;
    }

    Set<Code> refusals(Command command) {
        return refusals(command, officer());
    }

    Set<Code> refusals(Command command, StaffId actor) {
        return DutyDesk.codes(office.submit(command, actor));
    }

    /** How often the book shows a breach of a rule, seen from now. */
    int found(Code code) {
        return office.findings(code).size();
    }

    AmendedNight registers(boolean isUrgent) {
        return does(matter(isUrgent));
    }

    private static RegisterMatter matter(boolean isUrgent) {
        return new RegisterMatter(MATTER, DESK, "来电", "跟进", isUrgent, Optional.empty());
    }

    Set<Code> marked(Level level) {
        return refusals(new Marked(Label.of(level, Audience.of(Jiaohe.SECRETARIAT)), matter(false)));
    }

    /** Whether somebody sees a matter that is marked for a section. */
    boolean sees(StaffId reader, Level level, SectionId section) {
        does(new Marked(Label.of(level, Audience.of(section)), matter(false)));
        return office.office.view(reader).state().board().matter(MATTER).isPresent();
    }

    AmendedNight reported(MatterId matter) {
        return does(Deeds.reports(matter, leading()));
    }

    /** An order of water is taken on a citizens' line. */
    MatterId order() {
        does(Deeds.takesOrder(Jiaohe.LIVELIHOOD_LINE, "water", "13800000000"));
        return Deeds.latest(office);
    }

    AmendedNight emergency(Optional<Grade> grade, Map<Question, String> answers) {
        return does(new RecordEmergency(
                DESK,
                Flood.sheet(answers, Optional.of(Category.NATURAL_DISASTER), "水旱灾害", grade),
                Optional.empty(),
                Optional.empty()));
    }

    AmendedNight emergency(Grade grade) {
        return emergency(Optional.of(grade), Flood.answers());
    }

    /** A report on it is drawn up, approved and agreed with the Party committee's office. */
    AmendedNight readyToSend() {
        return reported(Flood.FLOOD)
                .does(Deeds.reports(Flood.FLOOD, GAO_FENG))
                .does(Flood.update(List.of(), true))
                .does(Flood.draft(ReportStage.INITIAL))
                .does(new ApproveReport(Flood.FLOOD, 1, ZHAO_MINGYUAN, ReportForm.WRITTEN, Optional.empty()))
                .does(new CoordinateReport(Flood.FLOOD, 1, Flood.PARTY, Optional.empty()));
    }

    AmendedNight sent(ReportForm form) {
        return does(new SendReport(Flood.FLOOD, 1, Flood.UPPER, form, REPORT, "已收", Optional.empty()));
    }

    /** An emergency that was dealt with and goes no further. */
    AmendedNight closed() {
        return emergency(Grade.ORDINARY)
                .reported(Flood.FLOOD)
                .does(Deeds.reports(Flood.FLOOD, GAO_FENG))
                .does(Deeds.handles(Flood.FLOOD, 0, "已处置"))
                .does(Deeds.answers(Flood.FLOOD, "已处置"))
                .does(Deeds.closes(Flood.FLOOD, "水已退"));
    }

    /** The officer of the day hands the night over at an hour. */
    AmendedNight handedOver(String hour) {
        at(day.atTime(9, 0));
        office.takes(byDay());
        at(day.atTime(java.time.LocalTime.parse(hour)));
        office.handsOver(byDay(), officer());
        return this;
    }

    Set<Code> substituting(StaffId now) {
        return refusals(
                new SubstituteDuty(night(), officer(), now, "生病", Set.of(now), Optional.empty(), Optional.empty()),
                ZHANG_WEI);
    }

    Ruling<LogEntry> submitted(Command command, StaffId actor) {
        return office.submit(command, actor);
    }
}
