package org.zhiban.documents.internal.form;

import static org.zhiban.documents.internal.form.Form.boxes;
import static org.zhiban.documents.internal.form.Form.item;
import static org.zhiban.documents.internal.form.Form.row;
import static org.zhiban.documents.internal.form.Form.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zhiban.core.event.EmergencyReceived;
import org.zhiban.core.event.EmergencyUpdated;
import org.zhiban.core.event.Told;
import org.zhiban.core.form.Answer;
import org.zhiban.core.form.Casualties;
import org.zhiban.core.form.Casualty;
import org.zhiban.core.form.Question;
import org.zhiban.core.form.Sureness;
import org.zhiban.documents.internal.form.Form.Item;
import org.zhiban.documents.internal.form.Form.Part;

/** The emergency information sheet (应急值班信息记录单), form 3: what is known by now, whom it reached, and what was done. */
final class EmergencyForm {
    private EmergencyForm() {}

    static List<Part<MatterPage>> parts() {
        return List.of(
                boxes(
                        row(
                                item(
                                        "接报时间",
                                        "Received",
                                        page -> page.first(
                                                EmergencyReceived.class,
                                                event -> page.reading().time(event.at()))),
                                item(
                                        "接报方式",
                                        "By",
                                        page -> page.first(
                                                EmergencyReceived.class,
                                                event -> page.say(event.sheet().means()))),
                                item(
                                        "接报人",
                                        "By whom",
                                        page -> page.first(
                                                EmergencyReceived.class, event -> page.say(event.officer())))),
                        row(
                                asked(Question.CALLER_NAME, 1),
                                asked(Question.CALLER_ORGANISATION, 1),
                                asked(Question.CALLER_PHONE, 1)),
                        row(
                                item(
                                        "事发时间",
                                        "Happened at",
                                        page -> page.first(
                                                EmergencyReceived.class,
                                                event -> event.sheet()
                                                        .occurred()
                                                        .map(page.reading()::time)
                                                        .orElse(""))),
                                asked(Question.TIME, 1),
                                asked(Question.PLACE, 1)),
                        row(
                                item(
                                        "类别",
                                        "Category",
                                        page -> page.say(latest(
                                                page,
                                                received -> received.sheet().category().stream(),
                                                updated -> updated.category().stream()))),
                                item(
                                        "种类",
                                        "Kind",
                                        page -> page.say(latest(
                                                page,
                                                received -> Stream.of(
                                                        received.sheet().kind()),
                                                updated -> Stream.of(updated.kind())
                                                        .filter(kind -> !kind.isBlank())))),
                                item(
                                        "级别",
                                        "Grade",
                                        page -> page.say(latest(
                                                page,
                                                received -> received.sheet().grade().stream(),
                                                updated -> updated.grade().stream())))),
                        row(asked(Question.COURSE, 4)),
                        row(asked(Question.CAUSE, 2)),
                        row(counted(Casualty.DEAD), counted(Casualty.INJURED), counted(Casualty.MISSING)),
                        row(counted(Casualty.TRAPPED), counted(Casualty.MOVED)),
                        row(asked(Question.LOSS, 2)),
                        row(asked(Question.EFFECT, 2)),
                        row(asked(Question.TREND, 2)),
                        row(asked(Question.MEASURES, 3)),
                        row(asked(Question.DONE_BY, 1), asked(Question.NEEDS, 1))),
                MatterParts.reported(),
                MatterParts.instructed(),
                EmergencyReportParts.learned(),
                EmergencyReportParts.drafted(),
                EmergencyReportParts.sent(),
                MatterParts.handled(),
                MatterParts.answered(),
                MatterParts.closed());
    }

    private static Item<MatterPage> asked(Question question, int lines) {
        return text(question.wording().zh(), question.wording().en(), lines, page -> answer(page, question));
    }

    /** The last answer, with a word where it is not known for certain. */
    private static String answer(MatterPage page, Question question) {
        return latest(
                        page,
                        received -> received.sheet().answer(question).stream(),
                        updated -> updated.answers().stream().filter(answer -> answer.question() == question))
                .map(answer -> said(page, answer))
                .orElse("");
    }

    private static String said(MatterPage page, Answer answer) {
        return answer.sureness() == Sureness.KNOWN
                ? answer.text()
                : page.reading().choose("（", "(")
                        + page.say(answer.sureness())
                        + page.reading().choose("）", ") ")
                        + answer.text();
    }

    private static Item<MatterPage> counted(Casualty casualty) {
        return item(casualty.wording().zh(), casualty.wording().en(), page -> {
            Casualties known =
                    page.matter().emergency().orElseThrow().event().sheet().casualties();
            for (Told<EmergencyUpdated> later : page.told(EmergencyUpdated.class)) {
                known = known.and(later.event().casualties());
            }
            return known.number(casualty).isPresent()
                    ? Integer.toString(known.number(casualty).getAsInt())
                    : page.reading().choose("待核", "not known yet");
        });
    }

    /** What was said last, on the sheet or since. */
    private static <V> Optional<V> latest(
            MatterPage page,
            Function<EmergencyReceived, Stream<V>> first,
            Function<EmergencyUpdated, Stream<V>> later) {
        return Stream.concat(
                        page.told(EmergencyReceived.class).stream().flatMap(told -> first.apply(told.event())),
                        page.told(EmergencyUpdated.class).stream().flatMap(told -> later.apply(told.event())))
                .reduce((earlier, last) -> last);
    }
}
