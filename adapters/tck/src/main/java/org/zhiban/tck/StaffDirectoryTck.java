package org.zhiban.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.zhiban.core.staff.Leave;
import org.zhiban.core.staff.StaffDirectory;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.staff.StaffMember;
import org.zhiban.core.time.DateSpan;

/** What every staff directory must do (人员名录符合性测试). A subclass says how to get one that knows some people and some leave. */
@OfKit(Kit.STAFF_DIRECTORY)
public abstract class StaffDirectoryTck {

    /** For subclasses (供子类调用). */
    protected StaffDirectoryTck() {}

    /**
     * The directory (人员名录) to be tested.
     *
     * @return one that knows at least one person
     * @throws Exception if there is none to be had
     */
    protected abstract StaffDirectory directory() throws Exception;

    /**
     * Days with leave on them (有请假的日期), at most a few years.
     *
     * @return the days
     */
    protected abstract DateSpan daysWithLeave();

    /**
     * Somebody who has left (已离职者).
     *
     * @return the person's id; unless overridden, empty
     */
    protected Optional<StaffId> whoHasLeft() {
        return Optional.empty();
    }

    @Test
    @Checks(Rule.S1)
    final void each_id_stands_for_one_person() throws Exception {
        assertThat(directory().members())
                .isNotEmpty()
                .extracting(StaffMember::id)
                .doesNotHaveDuplicates();
    }

    @Test
    @Checks(Rule.S2)
    final void finding_one_agrees_with_the_list() throws Exception {
        StaffDirectory directory = directory();
        Set<StaffId> known = new HashSet<>();
        directory.members().forEach(member -> {
            assertThat(directory.find(member.id())).contains(member);
            known.add(member.id());
        });

        known.stream()
                .map(id -> StaffId.of("x" + id.value().substring(1)))
                .filter(id -> !known.contains(id))
                .forEach(stranger -> assertThat(directory.find(stranger)).isEmpty());
    }

    @Test
    @Checks(Rule.S3)
    final void leave_is_given_for_the_days_asked() throws Exception {
        StaffDirectory directory = directory();
        List<Leave> all = directory.leave(daysWithLeave());

        assertThat(all).isNotEmpty().allMatch(leave -> leave.days().overlaps(daysWithLeave()));
        daysWithLeave()
                .days()
                .map(day -> new DateSpan(day, day.plusDays(1)))
                .forEach(day -> assertThat(directory.leave(day))
                        .containsExactlyInAnyOrderElementsOf(all.stream()
                                .filter(leave -> leave.days().overlaps(day))
                                .toList()));
    }

    @Test
    @Checks(Rule.S4)
    final void who_has_left_stays_listed() throws Exception {
        StaffId gone = Shelf.offeredOrSkipped(whoHasLeft(), "离职者 person who has left (whoHasLeft)");

        assertThat(directory().find(gone))
                .get()
                .extracting(StaffMember::left)
                .satisfies(left -> assertThat(left).isPresent().get().isInstanceOf(LocalDate.class));
    }

    @Test
    @Checks(Rule.S5)
    final void threads_get_the_same_answer() throws Exception {
        StaffDirectory directory = directory();
        Callable<Set<Object>> asking = () -> {
            Set<Object> answer = new HashSet<>(directory.members());
            answer.addAll(directory.leave(daysWithLeave()));
            return answer;
        };

        assertThat(new HashSet<>(Together.run(Collections.nCopies(8, asking)))).hasSize(1);
    }
}
