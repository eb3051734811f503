package org.zhiban.core.office;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.language.Wording;
import org.zhiban.core.regulation.Code;
import org.zhiban.core.regulation.Deadline;
import org.zhiban.core.regulation.Facts;
import org.zhiban.core.regulation.Limit;
import org.zhiban.core.regulation.Post;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Severity;
import org.zhiban.core.shift.Shift;
import org.zhiban.core.shift.ShiftPlan;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.staff.StaffList;
import org.zhiban.core.staff.StaffMember;
import org.zhiban.core.time.TimeLimit;

/** Whether who is rostered next can be reached and is still there (到岗联络): warned of before the shift, not after. */
record Readiness(OfficeState state, ShiftPlan plan, StaffList staff, Instant now) {

    Stream<Deadline> warnings() {
        Regulation law = plan.regulationAt(now);
        Optional<TimeLimit> ahead = law.find(Limit.READINESS)
                .filter(any -> law.citation(Code.OFFICER_UNREACHABLE).isPresent());
        return ahead.stream()
                .flatMap(limit -> law.posts().stream()
                        .filter(post -> post.kind() != Post.Kind.LINE)
                        .flatMap(post -> plan.upcoming(post.id(), now.plusNanos(1_000)).stream())
                        .filter(shift ->
                                !limit.deadline(now).isBefore(shift.answerable().start()))
                        .flatMap(shift -> of(shift, limit)));
    }

    private Stream<Deadline> of(Shift shift, TimeLimit ahead) {
        return state.rosters().officers(shift.id()).stream()
                .flatMap(officer -> trouble(shift, officer).map(why -> deadline(shift, officer, why, ahead)).stream());
    }

    private Optional<Wording> trouble(Shift shift, DutyOfficer officer) {
        Optional<StaffMember> member = staff.find(officer.id())
                .filter(known -> known.isMemberOn(shift.id().date()));
        if (member.isEmpty()) {
            return Optional.of(Wording.of("已不在职", "is no longer on the staff"));
        }
        if (shift.days().days().anyMatch(date -> staff.isOnLeave(officer.id(), date))) {
            return Optional.of(Wording.of("已请假", "is on leave by now"));
        }
        return member.flatMap(StaffMember::phone).isPresent()
                ? Optional.empty()
                : Optional.of(Wording.of("没有联系电话", "has no phone on file"));
    }

    private Deadline deadline(Shift shift, DutyOfficer officer, Wording why, TimeLimit ahead) {
        Instant begins = shift.answerable().start();
        return new Deadline(
                Code.OFFICER_UNREACHABLE,
                Optional.empty(),
                Severity.WARNING,
                begins.minus(ahead.duration()),
                begins,
                Optional.empty(),
                List.<StaffId>of(officer.id()),
                List.of(),
                Facts.of("officer", officer).and("shift", shift.id()).and("why", why));
    }
}
