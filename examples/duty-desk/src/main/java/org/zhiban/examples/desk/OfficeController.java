package org.zhiban.examples.desk;

import java.security.Principal;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import org.zhiban.core.form.FormKind;
import org.zhiban.core.form.Means;
import org.zhiban.core.form.PaperKind;
import org.zhiban.core.form.Request;
import org.zhiban.core.form.Urgency;
import org.zhiban.core.language.Wording;
import org.zhiban.core.regulation.LineDuty;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.regulation.Regulations;
import org.zhiban.core.staff.StaffDirectory;
import org.zhiban.core.staff.StaffId;
import org.zhiban.core.staff.StaffMember;

/** What the host knows and the duty office only refers to (单位资料): who is signed in, the people, what forms let one choose from. */
@RestController
class OfficeController {
    /** What a form lets one choose from. */
    private static final Map<String, List<Named>> CHOICES = Map.of(
            "means", named(Means.values()),
            "paper", named(PaperKind.values()),
            "urgency", named(Urgency.values()),
            "request", named(Request.values()),
            "form", named(FormKind.values()));

    private final StaffDirectory people;
    private final Regulations regulations;
    private final InstantSource clock;

    OfficeController(StaffDirectory people, Regulations regulations, InstantSource clock) {
        this.people = people;
        this.regulations = regulations;
        this.clock = clock;
    }

    /** A thing the regulation names, in both languages. */
    record Named(String id, String kind, String zh, String en) {
        static Named of(String id, String kind, Wording name) {
            return new Named(id, kind.toLowerCase(Locale.ROOT), name.zh(), name.en());
        }
    }

    /** Somebody of the office. */
    record Person(String id, String name, String section, String position) {
        static Person of(StaffMember member) {
            return new Person(
                    member.id().value(), member.name(), member.section().value(), member.position());
        }
    }

    /** A line, its numbers, and the form its calls go on if they go on one. */
    record Line(String id, List<String> numbers, String form) {
        static Line of(LineDuty line) {
            return new Line(
                    line.line().value(),
                    line.numbers(),
                    line.form().map(OfficeController::name).orElse(null));
        }
    }

    /** All of it. */
    record Office(
            Instant now,
            Person me,
            List<Person> people,
            List<Line> lines,
            List<Named> topics,
            Map<String, List<Named>> choices,
            EmergencyFacts emergencies) {}

    @GetMapping("/office")
    Office office(Principal who) {
        LocalDate today = clock.instant().atZone(regulations.zone()).toLocalDate();
        StaffMember me = people.find(StaffId.of(who.getName()))
                .filter(member -> member.isMemberOn(today))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.FORBIDDEN));
        Regulation law = regulations.on(today);
        return new Office(
                clock.instant(),
                Person.of(me),
                people.members().stream()
                        .filter(member -> member.isMemberOn(today))
                        .map(Person::of)
                        .toList(),
                law.lines().stream().map(Line::of).toList(),
                law.topics().stream()
                        .map(topic -> Named.of(topic.id(), "topic", topic.name()))
                        .toList(),
                CHOICES,
                EmergencyFacts.of(law, people, today));
    }

    private static <E extends Enum<E> & org.zhiban.core.language.Named> List<Named> named(E[] constants) {
        return Arrays.stream(constants)
                .map(one -> Named.of(name(one), "choice", one.wording()))
                .toList();
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
