package org.zhiban.core.escalation;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.zhiban.core.event.EmergencyUpdated;
import org.zhiban.core.event.ReportApproved;
import org.zhiban.core.event.ReportCoordinated;
import org.zhiban.core.event.ReportDrafted;
import org.zhiban.core.event.ReportSent;
import org.zhiban.core.event.Told;
import org.zhiban.core.form.Answer;
import org.zhiban.core.form.Casualties;
import org.zhiban.core.form.Category;
import org.zhiban.core.form.Grade;
import org.zhiban.core.form.Question;
import org.zhiban.core.form.ReportForm;
import org.zhiban.core.form.ReportStage;
import org.zhiban.core.matter.Matter;
import org.zhiban.core.regulation.EmergencyProcedure.Recipient;
import org.zhiban.core.roster.Circumstances;

/**
 * An emergency as its file stands (紧急信息办理情况): what is known, which drafts there are, who approved, who was sent what.
 * Immutable.
 *
 * @param matter the file
 */
public record EmergencyReports(Matter matter) {

    /**
     * Checks that there is a file.
     *
     * @throws NullPointerException if it is null
     */
    public EmergencyReports {
        Objects.requireNonNull(matter, "matter");
    }

    /**
     * The reports of an emergency (报送情况).
     *
     * @param matter the file
     * @return what it says
     */
    public static EmergencyReports of(Matter matter) {
        return new EmergencyReports(matter);
    }

    /**
     * What is known by now (已知要素): the sheet, and what was learned since; the later answer counts.
     *
     * @return the answers by question
     */
    public Map<Question, Answer> answers() {
        Map<Question, Answer> answers = new EnumMap<>(Question.class);
        Stream.concat(
                        matter.emergency().stream().flatMap(told -> told.event().sheet().answers().stream()),
                        matter.told(EmergencyUpdated.class).flatMap(told -> told.event().answers().stream()))
                .forEach(answer -> answers.put(answer.question(), answer));
        return answers;
    }

    /**
     * The questions still open (待核要素).
     *
     * @param questions the questions the regulation wants asked
     * @return those without an answer, or answered by "unknown"
     */
    public List<Question> open(List<Question> questions) {
        Map<Question, Answer> answers = answers();
        return questions.stream()
                .filter(question ->
                        answers.get(question) == null || !answers.get(question).isGiven())
                .toList();
    }

    /**
     * The category as decided by now (紧急信息类别).
     *
     * @return the category, or empty if nobody has decided yet
     */
    public Optional<Category> category() {
        return latest(EmergencyUpdated::category)
                .or(() ->
                        matter.emergency().flatMap(told -> told.event().sheet().category()));
    }

    /**
     * The kind of event within the category (事件种类).
     *
     * @return the kind; may be empty
     */
    public String kind() {
        return latest(update -> Optional.of(update.kind()).filter(kind -> !kind.isEmpty()))
                .or(() -> matter.emergency().map(told -> told.event().sheet().kind()))
                .orElse("");
    }

    /**
     * The grade as decided by now (事件级别), gap G13.
     *
     * @return the grade, or empty if nobody has decided yet
     */
    public Optional<Grade> grade() {
        return latest(EmergencyUpdated::grade)
                .or(() ->
                        matter.emergency().flatMap(told -> told.event().sheet().grade()));
    }

    /**
     * The casualties as known by now (伤亡情况): the sheet, and what was learned since; the later number counts.
     *
     * @return the casualties; what nobody knows yet is open
     */
    public Casualties casualties() {
        return Stream.concat(
                        matter.emergency().map(told -> told.event().sheet().casualties()).stream(),
                        matter.told(EmergencyUpdated.class)
                                .map(told -> told.event().casualties()))
                .reduce(Casualties.unknown(), Casualties::and);
    }

    private <T> Optional<T> latest(Function<EmergencyUpdated, Optional<T>> part) {
        return matter.told(EmergencyUpdated.class)
                .flatMap(told -> part.apply(told.event()).stream())
                .reduce((first, later) -> later);
    }

    /**
     * A draft (稿件).
     *
     * @param number its number
     * @return the draft, or empty if there is none
     */
    public Optional<Told<ReportDrafted>> draft(int number) {
        return matter.told(ReportDrafted.class)
                .filter(told -> told.event().draft() == number)
                .findFirst();
    }

    /**
     * Whether a draft is the latest (现行稿): an approval and a report are of the text as it stands.
     *
     * @param number its number
     * @return true if so
     */
    public boolean isCurrent(int number) {
        return matter.last(ReportDrafted.class)
                .filter(told -> told.event().draft() == number)
                .isPresent();
    }

    /**
     * The number the next draft bears (下一稿号).
     *
     * @return the number, from 1
     */
    public int nextDraft() {
        return matter.last(ReportDrafted.class)
                        .map(told -> told.event().draft())
                        .orElse(0)
                + 1;
    }

    /**
     * The approval of a draft (批准).
     *
     * @param draft which draft
     * @return the latest approval, or empty if there is none
     */
    public Optional<Told<ReportApproved>> approval(int draft) {
        return matter.told(ReportApproved.class)
                .filter(told -> told.event().draft() == draft)
                .max(Comparator.comparing(Told::number));
    }

    /**
     * Whether a draft was agreed with a body (已协调).
     *
     * @param draft which draft
     * @param recipient the body, by id
     * @return true if so
     */
    public boolean isCoordinated(int draft, String recipient) {
        return matter.told(ReportCoordinated.class)
                .anyMatch(told -> told.event().draft() == draft
                        && told.event().recipient().equals(recipient));
    }

    /**
     * What was sent (报送).
     *
     * @return the entries, in order
     */
    public Stream<Told<ReportSent>> sent() {
        return matter.told(ReportSent.class);
    }

    /**
     * Whether a report of a stage was sent to anybody (已报).
     *
     * @param stage the stage
     * @return true if so
     */
    public boolean isSent(ReportStage stage) {
        return sent().anyMatch(told -> stageOf(told) == stage);
    }

    private ReportStage stageOf(Told<ReportSent> told) {
        return draft(told.event().draft()).map(draft -> draft.event().stage()).orElse(ReportStage.INITIAL);
    }

    /**
     * Whether anything went upward (已上报).
     *
     * @param in the circumstances, whose regulation names the authorities above
     * @return true if so
     */
    public boolean isSentUpward(Circumstances in) {
        List<String> above =
                in.regulation().emergencies().recipients(Recipient.Way.UPWARD).toList();
        return sent().anyMatch(told -> above.contains(told.event().recipient()));
    }

    /**
     * Whether a follow-up or the final report was sent (已续报).
     *
     * @return true if so
     */
    public boolean isFollowedUp() {
        return isSent(ReportStage.FOLLOW_UP) || isSent(ReportStage.FINAL);
    }

    /**
     * The first oral report no written one followed to the same addressee (未补书面).
     *
     * @return the oral report, or empty if all are in writing
     */
    public Optional<Told<ReportSent>> oralWithoutWritten() {
        return sent().filter(told -> told.event().form() == ReportForm.ORAL)
                .filter(oral -> written(oral).isEmpty())
                .findFirst();
    }

    /**
     * The written report that goes with an oral one (补报书面): one that followed it, or the same draft in writing.
     *
     * @param oral the oral report
     * @return the first such report to the same addressee
     */
    public Optional<Told<ReportSent>> written(Told<ReportSent> oral) {
        return sent().filter(told -> told.number() > oral.number()
                        || told.event().draft() == oral.event().draft())
                .filter(told -> told.event().form() == ReportForm.WRITTEN)
                .filter(told -> told.event().recipient().equals(oral.event().recipient()))
                .findFirst();
    }
}
