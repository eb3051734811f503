package org.zhiban.core.regulation;

import static org.zhiban.core.regulation.Jiaohe.DESK;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.zhiban.core.form.FormKind;
import org.zhiban.core.language.Wording;
import org.zhiban.core.office.DutyDesk;
import org.zhiban.core.staff.JiaoheStaff;
import org.zhiban.core.time.TimeLimit;

/** Jiaohe's regulation with what recurs beside it, as other offices have it: each part under a clause of its own. */
final class RecurringDuty {
    /** The clause of the rules themselves, and those of a round, the daily report and an own field. */
    static final String RULES = "一(五)-1";

    static final String ROUND = "三(五)-1";
    static final String REPORT = "一(三)-6";
    static final String FIELD = "三(三)-1";
    static final String RECIPIENT = "市政府总值班室";

    private static final List<Code> CODES = List.of(
            Code.ROUND_UNKNOWN,
            Code.ROUND_INCOMPLETE,
            Code.ROUND_CONFIRMER,
            Code.ROUND_MISSED,
            Code.ROUND_UNCONFIRMED,
            Code.DAILY_REPORT_UNKNOWN,
            Code.DAILY_REPORT_LATE,
            Code.FORM_UNKNOWN,
            Code.FIELD_UNKNOWN,
            Code.FIELD_MISSING);

    private RecurringDuty() {}

    private static Citation text(String clause) {
        return Citation.text(clause);
    }

    static Regulation with(Routine routine) {
        Map<Code, Citation> citations = new EnumMap<>(Jiaohe.regulation().citations());
        CODES.forEach(code -> citations.put(code, text(RULES)));
        return Jiaohe.regulation().toBuilder()
                .routine(routine)
                .citations(citations)
                .build();
    }

    /** Twice a holiday night, confirmed by the duty leader; and once a holiday morning, confirmed by nobody. */
    static Regulation withRounds() {
        return with(new Routine(
                List.of(
                        new Round(
                                "night-round",
                                Wording.of("夜间巡查", "Night round"),
                                Set.of("holiday-night"),
                                2,
                                Optional.of(Role.DUTY_LEADER),
                                text(ROUND)),
                        new Round(
                                "gate-round",
                                Wording.of("门岗巡查", "Gate round"),
                                Set.of("holiday-morning"),
                                1,
                                Optional.empty(),
                                text(ROUND))),
                Optional.empty(),
                List.of(),
                List.of()));
    }

    /** By five in the afternoon of every day. */
    static Regulation withDailyReport() {
        DailyReport report = new DailyReport(
                DESK, LocalTime.of(17, 0), Wording.of(RECIPIENT, "Duty office of the city"), text(REPORT));
        return with(new Routine(List.of(), Optional.of(report), List.of(), List.of()));
    }

    /** The weather on a duty record, which it must have, and the cars in use, which it may; the copies of a paper. */
    static Regulation withFields() {
        return with(new Routine(
                List.of(),
                Optional.empty(),
                List.of(
                        field(FormKind.DUTY_RECORD, "weather", Wording.of("天气", "Weather"), true),
                        field(FormKind.DUTY_RECORD, "cars", Wording.of("用车", "Cars"), false),
                        field(FormKind.INCOMING_REGISTER, "copies", Wording.of("份数", "Copies"), true)),
                List.of()));
    }

    private static ExtraField field(FormKind form, String id, Wording name, boolean isRequired) {
        return new ExtraField(form, id, name, isRequired, text(FIELD));
    }

    /** One shift of the desk with hours of another presence. */
    static Regulation withPresence(String template, PresenceWindow... windows) {
        List<ShiftTemplate> templates = new ArrayList<>();
        for (ShiftTemplate one : Jiaohe.regulation().timetable().templates()) {
            templates.add(one.id().equals(template) ? present(one, List.of(windows)) : one);
        }
        Timetable timetable = Jiaohe.regulation().timetable();
        return Jiaohe.regulation().toBuilder()
                .timetable(new Timetable(
                        templates, timetable.seasons(), timetable.hole(), timetable.overlap(), timetable.gaps()))
                .build();
    }

    private static ShiftTemplate present(ShiftTemplate shift, List<PresenceWindow> windows) {
        return new ShiftTemplate(
                shift.id(),
                shift.name(),
                shift.post(),
                shift.starts(),
                shift.begins(),
                shift.lasts(),
                shift.seats(),
                shift.sameAs(),
                shift.rotation(),
                shift.category(),
                shift.naming(),
                windows,
                shift.hours());
    }

    static Regulation arrivingAhead(int minutes) {
        Map<Limit, Parameter<TimeLimit>> limits =
                new EnumMap<>(Jiaohe.regulation().limits());
        limits.put(Limit.ARRIVE_AHEAD, new Parameter<>(TimeLimit.ofMinutes(minutes), text(ROUND)));
        return Jiaohe.regulation().toBuilder().limits(limits).build();
    }

    /** The office of most tests, in October 2026. */
    static DutyDesk october(Regulation regulation) {
        return DutyDesk.octoberUnder(regulation, new JiaoheStaff());
    }
}
