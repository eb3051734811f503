package org.zhiban.examples.desk;

import java.time.Instant;
import java.util.Optional;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.office.FrontDesk;
import org.zhiban.core.office.View;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.shift.RunningShift;
import org.zhiban.core.shift.Shift;
import org.zhiban.core.staff.StaffDirectory;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.staff.StaffMember;

/**
 * Who may sign in (演示用户), all by one password: everybody on the staff by staff identity, and by what somebody is right now, so that
 * nobody has to look up who is on tonight. Who signed in stays that person, whoever comes on duty later. An outsider gets in too, and is
 * shown that there is nothing for him.
 */
@Component
class DemoUsers implements UserDetailsService {
    private static final String PASSWORD = "{noop}duty";
    private static final PostId DESK = PostId.of("desk");
    private static final PostId LEADER = PostId.of("leader");

    private final FrontDesk desk;
    private final StaffDirectory people;

    DemoUsers(FrontDesk desk, StaffDirectory people) {
        this.desk = desk;
        this.people = people;
    }

    @Override
    public UserDetails loadUserByUsername(String name) {
        String staff = named(name).orElseThrow(() -> new UsernameNotFoundException("没有这个用户 no such user: " + name));
        return User.withUsername(staff).password(PASSWORD).build();
    }

    private Optional<String> named(String name) {
        return switch (name) {
            case "duty" -> officer().map(StaffId::value);
            case "next" -> next().map(StaffId::value);
            case "leader" -> rostered(LEADER, view().now()).map(StaffId::value);
            case "secretary" -> Optional.of("M01");
            case "mayor" -> Optional.of("G01");
            case "outsider" -> Optional.of("outsider");
            default ->
                people.members().stream()
                        .map(StaffMember::id)
                        .map(StaffId::value)
                        .filter(name::equals)
                        .findFirst();
        };
    }

    private View view() {
        return desk.publicView();
    }

    private Optional<RunningShift> running() {
        return view().state().board().on(DESK);
    }

    private Optional<StaffId> officer() {
        return running().map(RunningShift::officer).map(DutyOfficer::id);
    }

    private Optional<StaffId> next() {
        return running()
                .flatMap(shift -> view().plan().find(shift.shift()))
                .flatMap(view().plan()::next)
                .map(Shift::answerable)
                .flatMap(hours -> rostered(DESK, hours.start()));
    }

    private Optional<StaffId> rostered(PostId post, Instant at) {
        return view().rostered(post, at).stream().map(DutyOfficer::id).findFirst();
    }
}
