package org.zhiban.core.form;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The emergency information sheet (应急值班信息记录单) as filled in on the first call, clause 二(二)1.
 *
 * @param means how the information came
 * @param occurred when it happened, as far as a time can be told
 * @param answers the answers so far; a question without one is open
 * @param category the category, if decided
 * @param kind the kind of event within the category; may be empty
 * @param grade the grade, if decided
 * @param casualties the casualties as far as known; a number nobody knows yet is an open question
 */
public record EmergencySheet(
        Means means,
        Optional<Instant> occurred,
        List<Answer> answers,
        Optional<Category> category,
        String kind,
        Optional<Grade> grade,
        Casualties casualties) {

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public EmergencySheet {
        Objects.requireNonNull(means, "means");
        Objects.requireNonNull(occurred, "occurred");
        answers = List.copyOf(answers);
        Objects.requireNonNull(category, "category");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(grade, "grade");
        Objects.requireNonNull(casualties, "casualties");
    }

    /**
     * The answer to a question (要素).
     *
     * @param question the question
     * @return the last answer given, or empty if none was
     */
    public Optional<Answer> answer(Question question) {
        return answers.stream().filter(answer -> answer.question() == question).reduce((first, later) -> later);
    }

    /**
     * In a line (摘要): where, and what happened, as far as known.
     *
     * @return the summary, never blank
     */
    public String summary() {
        String known = Stream.of(Question.PLACE, Question.COURSE)
                .flatMap(question -> answer(question).stream())
                .filter(Answer::isGiven)
                .map(Answer::text)
                .collect(Collectors.joining("，"));
        return known.isEmpty() ? StandardText.EMERGENCY_UNKNOWN.text() : known;
    }
}
