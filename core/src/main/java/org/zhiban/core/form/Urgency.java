package org.zhiban.core.form;

import org.zhiban.core.language.Named;
import org.zhiban.core.language.Wording;

/** How urgent something is (紧急程度). */
public enum Urgency implements Named {
    /** 一般: ordinary. */
    ORDINARY("一般", "ordinary"),
    /** 急件: urgent. */
    URGENT("急件", "urgent"),
    /** 特急: extra urgent. */
    EXTRA_URGENT("特急", "extra urgent");

    private final Wording wording;

    Urgency(String zh, String en) {
        this.wording = Wording.of(zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
