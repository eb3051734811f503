package org.zhiban.core.analysis;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhiban.core.language.Wording;
import org.zhiban.core.regulation.PostId;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Role;
import org.zhiban.core.regulation.RoleTerm;
import org.zhiban.core.time.DayKind;

/** What things are called: by the regulation for people, in lower case with hyphens as a regulation file has it. */
final class Names {
    private static final Wording ARROW = Wording.of("→", " → ");

    private Names() {}

    static String of(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Wording of(DayKind kind) {
        return switch (kind) {
            case WORKDAY -> Wording.of("工作日", "workday");
            case REST_DAY -> Wording.of("双休日", "rest day");
            case HOLIDAY -> Wording.of("节假日", "holiday");
        };
    }

    static Wording of(DayOfWeek weekday) {
        String english = weekday.name();
        return Wording.of(
                "周" + "一二三四五六日".charAt(weekday.ordinal()),
                english.charAt(0) + english.substring(1).toLowerCase(Locale.ROOT));
    }

    static Wording of(PostId post, Regulation regulation) {
        return regulation.post(post).orElseThrow().name();
    }

    static Wording shift(String id, Regulation regulation) {
        return regulation.timetable().find(id).orElseThrow().name();
    }

    static Wording of(Role role, Regulation regulation) {
        return Optional.ofNullable(regulation.roles().get(role))
                .map(RoleTerm::name)
                .orElseGet(() -> plain(role.id()));
    }

    static Wording chain(List<Role> roles, Regulation regulation) {
        return joined(roles.stream().map(role -> of(role, regulation)).toList(), ARROW);
    }

    static Wording list(List<Wording> names) {
        return joined(names, Wording.of("、", ", "));
    }

    static Wording plain(String text) {
        return Wording.of(text, text);
    }

    private static Wording joined(List<Wording> names, Wording by) {
        return Wording.of(
                names.stream().map(Wording::zh).collect(Collectors.joining(by.zh())),
                names.stream().map(Wording::en).collect(Collectors.joining(by.en())));
    }
}
