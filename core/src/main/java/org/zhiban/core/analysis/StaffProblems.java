package org.zhiban.core.analysis;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.zhiban.core.event.ShiftId;
import org.zhiban.core.language.Wording;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.Pool;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Regulations;
import org.zhiban.core.regulation.Reinforcement;
import org.zhiban.core.regulation.Rotation;
import org.zhiban.core.regulation.Seat;
import org.zhiban.core.regulation.ShiftTemplate;
import org.zhiban.core.roster.RosterDraft;
import org.zhiban.core.roster.RosterDraft.Candidate;
import org.zhiban.core.roster.RosterDraft.Choice;
import org.zhiban.core.roster.RosterPlanner;
import org.zhiban.core.roster.Rosters;
import org.zhiban.core.shift.ShiftPlan;
import org.zhiban.core.shift.UnsettledTimetableException;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.staff.StaffList;
import org.zhiban.core.staff.StaffMember;
import org.zhiban.core.time.DateSpan;

/** Whether the staff given can fill the shifts (人员是否够排): pools, seats, and the planner's own try. */
final class StaffProblems {
    /** Names told of those who cannot; more would say no more. */
    private static final int TOLD = 8;

    private final Inquiry inquiry;
    private final Regulation regulation;
    private final StaffList staff;
    private final List<AnalysisProblem> problems = new ArrayList<>();
    /** Shifts that are known to have too few people, each for a reason already told. */
    private final Set<String> told = new HashSet<>();

    private StaffProblems(Inquiry inquiry, StaffList staff) {
        this.inquiry = inquiry;
        this.regulation = inquiry.regulation();
        this.staff = staff;
    }

    /** Hours that nothing settles cannot be planned; they are told as what they are. */
    static Stream<AnalysisProblem> of(Inquiry inquiry, boolean canBePlanned) {
        return inquiry.staff().stream().flatMap(staff -> new StaffProblems(inquiry, staff).all(canBePlanned));
    }

    private Stream<AnalysisProblem> all(boolean canBePlanned) {
        regulation.pools().forEach(this::pool);
        regulation.rotations().forEach(this::rotation);
        inquiry.timetable()
                .templates()
                .forEach(template -> seats(template, template.seats(), "timetable.shifts[" + template.id() + "]"));
        regulation.reinforcements().forEach(this::reinforced);
        if (canBePlanned) {
            plan();
        }
        return problems.stream();
    }

    private Stream<StaffMember> members(LocalDate date) {
        return staff.members().stream()
                .filter(member -> member.isMemberOn(date)
                        && regulation.section(member.section()).isPresent());
    }

    private boolean isEmpty(String pool, LocalDate date) {
        return members(date)
                .noneMatch(member -> regulation.pool(pool).eligibility().admits(member, date));
    }

    private void pool(Pool pool) {
        boolean isUsed = seats().anyMatch(seat -> seat.pools().contains(pool.id()));
        if (isUsed && inquiry.horizon().days().allMatch(date -> isEmpty(pool.id(), date))) {
            problems.add(new AnalysisProblem(
                    AnalysisCode.POOL_EMPTY,
                    "pools[" + pool.id() + "]",
                    Facts.of("pool", pool.name()).and("date", inquiry.horizon().first())));
        }
    }

    private Stream<Seat> seats() {
        return Stream.concat(
                        inquiry.timetable().templates().stream().map(ShiftTemplate::seats),
                        regulation.reinforcements().stream().flatMap(one -> one.seats().values().stream()))
                .flatMap(List::stream);
    }

    private void rotation(Rotation rotation) {
        List<ShiftTemplate> shifts = inquiry.timetable().templates().stream()
                .filter(template -> template.rotation().equals(rotation.id()))
                .toList();
        if (shifts.isEmpty()) {
            problems.add(new AnalysisProblem(
                    AnalysisCode.ROTATION_IDLE,
                    "rotations[" + rotation.id() + "]",
                    Facts.of("rotation", rotation.name())));
        } else if (shifts.stream()
                .allMatch(template -> inquiry.starts(template).allMatch(date -> nobody(template.seats(), date)))) {
            firstStart(shifts).ifPresent(first -> {
                shifts.forEach(template -> told.add(template.id()));
                problems.add(new AnalysisProblem(
                        AnalysisCode.ROTATION_EMPTY,
                        "rotations[" + rotation.id() + "]",
                        Facts.of("rotation", rotation.name())
                                .and("date", first.getValue())
                                .and("shift", first.getKey().name())));
            });
        }
    }

    private Optional<Map.Entry<ShiftTemplate, LocalDate>> firstStart(List<ShiftTemplate> shifts) {
        return shifts.stream()
                .flatMap(template ->
                        inquiry.starts(template).findFirst().map(date -> Map.entry(template, date)).stream())
                .min(Map.Entry.comparingByValue());
    }

    private boolean nobody(List<Seat> seats, LocalDate date) {
        return seats.stream().flatMap(seat -> seat.pools().stream()).allMatch(pool -> isEmpty(pool, date));
    }

    private void reinforced(Reinforcement one) {
        one.seats()
                .forEach((shift, seats) -> seats(
                        inquiry.timetable().find(shift).orElseThrow(),
                        seats,
                        "reinforcements[" + one.id() + "].seats." + shift));
    }

    private void seats(ShiftTemplate template, List<Seat> seats, String path) {
        if (told.contains(template.id())) {
            return;
        }
        inquiry.starts(template)
                .filter(date -> filled(seats, date) < seats.size())
                .findFirst()
                .ifPresent(date -> {
                    told.add(template.id());
                    problems.add(new AnalysisProblem(
                            AnalysisCode.SEATS_OVER_POOL,
                            path,
                            Facts.of("shift", template.name())
                                    .and("date", date)
                                    .and("seats", seats.size())
                                    .and("people", filled(seats, date))));
                });
    }

    /** How many seats different people can take at once, each from its own pools. */
    private int filled(List<Seat> seats, LocalDate date) {
        Map<StaffId, Integer> holders = new LinkedHashMap<>();
        int filled = 0;
        for (int seat = 0; seat < seats.size(); seat++) {
            if (seated(seats, seat, date, holders, new HashSet<>())) {
                filled++;
            }
        }
        return filled;
    }

    private boolean seated(
            List<Seat> seats, int seat, LocalDate date, Map<StaffId, Integer> holders, Set<StaffId> asked) {
        for (StaffMember member : members(date).toList()) {
            if (regulation.admits(seats.get(seat), member, date) && asked.add(member.id())) {
                Integer held = holders.get(member.id());
                if (held == null || seated(seats, held, date, holders, asked)) {
                    holders.put(member.id(), seat);
                    return true;
                }
            }
        }
        return false;
    }

    /** Month by month, as an office plans; a day in no season was told already and cannot be planned. */
    private void plan() {
        ShiftPlan plan = new ShiftPlan(Regulations.of(regulation), inquiry.holidays()).remembering();
        RosterPlanner planner = RosterPlanner.of(plan, staff, Rosters.none());
        Set<String> rotations = new HashSet<>();
        try {
            months().map(month -> planner.draft(month, List.of()))
                    .flatMap(draft -> draft.unfilled().stream())
                    .filter(choice -> !told.contains(choice.shift().template()))
                    .forEach(choice -> unfilled(choice, rotations));
        } catch (UnsettledTimetableException toldAsSeason) {
            return;
        }
    }

    /** The days that can be planned: a shift's neighbours must be known too. */
    private Stream<DateSpan> months() {
        Map<YearMonth, DateSpan> months = new LinkedHashMap<>();
        inquiry.horizon()
                .days()
                .filter(this::isPlannable)
                .forEach(date -> months.merge(
                        YearMonth.from(date),
                        DateSpan.through(date, date),
                        (some, more) -> DateSpan.through(some.first(), date)));
        if (months.isEmpty()) {
            problems.add(
                    new AnalysisProblem(AnalysisCode.HORIZON_UNKNOWN, "in-force", Facts.of("days", inquiry.horizon())));
        }
        return months.values().stream();
    }

    private boolean isPlannable(LocalDate date) {
        return inquiry.knows(date)
                && Stream.of(date.minusDays(9), date.plusDays(9))
                        .allMatch(day -> inquiry.holidays().years().containsKey(day.getYear()));
    }

    private void unfilled(Choice choice, Set<String> rotations) {
        ShiftTemplate template =
                inquiry.timetable().find(choice.shift().template()).orElseThrow();
        if (rotations.add(template.rotation())) {
            problems.add(new AnalysisProblem(
                    AnalysisCode.ROTATION_UNFILLABLE,
                    "rotations[" + template.rotation() + "]",
                    Facts.of(
                                    "rotation",
                                    regulation.rotation(template.rotation()).name())
                            .and("shift", template.name())
                            .and("date", choice.shift().date())
                            .and("why", why(choice, template))));
        }
    }

    private Wording why(Choice choice, ShiftTemplate template) {
        List<Wording> reasons = choice.others().stream()
                .filter(candidate -> isIn(candidate, template, choice.shift()))
                .map(candidate -> why(candidate, choice.shift()))
                .toList();
        if (reasons.isEmpty()) {
            return Wording.of("轮值范围内无人", "its pools have nobody");
        }
        Wording said = Names.list(reasons.subList(0, Math.min(TOLD, reasons.size())));
        int more = reasons.size() - TOLD;
        return more <= 0 ? said : Wording.of(said.zh() + "，另有" + more + "人", said.en() + " and " + more + " more");
    }

    private boolean isIn(Candidate candidate, ShiftTemplate template, ShiftId shift) {
        StaffMember member = staff.find(candidate.staff()).orElseThrow();
        return template.seats().stream().anyMatch(seat -> regulation.admits(seat, member, shift.date()));
    }

    private Wording why(Candidate candidate, ShiftId shift) {
        StaffMember member = staff.find(candidate.staff()).orElseThrow();
        String name = member.name();
        if (candidate.reason() == RosterDraft.Reason.RESTING) {
            return Wording.of(name + "间隔不足", name + " must rest");
        } else if (candidate.reason() == RosterDraft.Reason.AWAY && staff.isOnLeave(member.id(), shift.date())) {
            return Wording.of(name + "请假", name + " is on leave");
        } else if (candidate.reason() == RosterDraft.Reason.AWAY) {
            return Wording.of(name + "另有值班", name + " has another duty");
        }
        return Wording.of(name + "已排满", name + " is fully used");
    }
}
