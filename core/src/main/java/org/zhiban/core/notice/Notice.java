package org.zhiban.core.notice;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.zhiban.core.event.DutyOfficer;
import org.zhiban.core.language.Language;
import org.zhiban.core.language.Wording;
import org.zhiban.core.message.Messages;
import org.zhiban.core.office.View;
import org.zhiban.core.regulation.Citation;
import org.zhiban.core.regulation.Deadline;
import org.zhiban.core.regulation.Regulation;
import org.zhiban.core.staff.OfficeId;

/**
 * A notice (通知): something is due, or overdue by now. Immutable.
 *
 * <p>Its id is worked out from its cause: office, stage, rule, times, evidence and what it is about. So it is the same in every
 * process and after every restart. Who answers for it, and how many are still lacking, may change without another notice.
 *
 * @param id its identity, 32 hexadecimal digits
 * @param office whose it is
 * @param stage whether it is due or overdue
 * @param at the time of the view it comes from
 * @param deadline what is due
 * @param citation the clause it rests on, if the regulation names one
 * @param sentence what must be done, by when
 */
public record Notice(
        String id,
        OfficeId office,
        Stage stage,
        Instant at,
        Deadline deadline,
        Optional<Citation> citation,
        Wording sentence) {

    /** How far it has come (阶段). */
    public enum Stage {
        /** 到期: it has begun to run and can still be done in time. */
        DUE,
        /** 逾期: its last instant has passed, and it is not done. */
        OVERDUE
    }

    /**
     * Checks that nothing is missing.
     *
     * @throws NullPointerException if a component is null
     */
    public Notice {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(office, "office");
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(at, "at");
        Objects.requireNonNull(deadline, "deadline");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(sentence, "sentence");
    }

    /**
     * The notices (通知) that a view gives cause for: one for each deadline it shows, in the order of {@link View#due()}.
     *
     * @param office whose view it is
     * @param view the view, as a rule that of the public: what it shows goes out
     * @return the notices
     * @throws NullPointerException if an argument is null
     */
    public static List<Notice> of(OfficeId office, View view) {
        return view.due().stream().map(deadline -> of(office, view, deadline)).toList();
    }

    private static Notice of(OfficeId office, View view, Deadline deadline) {
        Stage stage = deadline.isMissed(view.now()) ? Stage.OVERDUE : Stage.DUE;
        Regulation law = view.plan().regulationAt(view.now());
        return new Notice(
                idOf(office, stage, deadline),
                office,
                stage,
                view.now(),
                deadline,
                deadline.citation().or(() -> law.citation(deadline.code())),
                Wording.of(sentence(view, Language.ZH, deadline, law), sentence(view, Language.EN, deadline, law)));
    }

    private static String sentence(View view, Language language, Deadline deadline, Regulation law) {
        return Messages.of(view.plan().regulations(), language).deadline(deadline, law);
    }

    private static String idOf(OfficeId office, Stage stage, Deadline deadline) {
        String cause = String.join(
                "\n",
                office.value(),
                stage.name(),
                deadline.code().name(),
                deadline.since().toString(),
                deadline.by().toString(),
                deadline.evidence().toString(),
                subject(deadline));
        return digest(cause);
    }

    /** Numbers count what is still lacking; a person may be renamed. */
    private static String subject(Deadline deadline) {
        return deadline.facts().values().entrySet().stream()
                .filter(fact -> !(fact.getValue() instanceof Number))
                .map(fact -> fact.getKey() + "=" + identity(fact.getValue()))
                .collect(Collectors.joining("\n"));
    }

    private static Object identity(Object value) {
        if (value instanceof DutyOfficer officer) {
            return officer.id();
        }
        return value instanceof Wording wording ? wording.zh() : value;
    }

    private static String digest(String cause) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(cause.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
