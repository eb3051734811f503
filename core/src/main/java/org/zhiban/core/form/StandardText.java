package org.zhiban.core.form;

import java.util.Arrays;
import java.util.Optional;
import org.zhiban.core.language.Named;
import org.zhiban.core.language.Wording;

/** What the forms say of themselves (固定用语), written in Chinese in the book and read in either language. */
public enum StandardText implements Named {
    /** 文电的办理要求: what a paper received asks for. */
    PAPER_REQUIREMENT("立即报告带班领导，按领导意见办理", "report it to the duty leader at once and do as the leader says"),
    /** 交办事项的办理要求: what a task asks for. */
    TASK_REQUIREMENT("按交办要求完成", "do what was assigned"),
    /** 群众诉求的办理要求: what a citizen's order asks for. */
    ORDER_REQUIREMENT("转责任部门办理并答复群众", "pass it to the department responsible and answer the citizen"),
    /** 紧急信息的办理要求: what an emergency asks for. */
    EMERGENCY_REQUIREMENT("报告、处置、续报", "report it, deal with it, follow it up"),
    /** 情况待核: an emergency of which neither place nor course is known. */
    EMERGENCY_UNKNOWN("紧急信息，情况待核", "urgent information, still to be verified");

    private final Wording wording;

    StandardText(String zh, String en) {
        this.wording = Wording.of(zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    /**
     * The text as the book has it (记录用语).
     *
     * @return the Chinese text
     */
    public String text() {
        return wording.zh();
    }

    /**
     * The standard text (固定用语) a text in the book is.
     *
     * @param text the text, in Chinese
     * @return which it is, or empty if somebody wrote it in words of his own
     */
    public static Optional<StandardText> of(String text) {
        return Arrays.stream(values())
                .filter(known -> known.text().equals(text))
                .findFirst();
    }
}
