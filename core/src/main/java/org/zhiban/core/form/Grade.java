package org.zhiban.core.form;

import org.zhiban.core.language.Named;
import org.zhiban.core.language.Wording;

/** The grades of emergencies (事件级别), I to IV, gap G13. */
public enum Grade implements Named {
    /** 特别重大: especially grave. */
    ESPECIALLY_GRAVE("特别重大", "especially grave"),
    /** 重大: grave. */
    GRAVE("重大", "grave"),
    /** 较大: serious. */
    SERIOUS("较大", "serious"),
    /** 一般: ordinary. */
    ORDINARY("一般", "ordinary");

    private final Wording wording;

    Grade(String zh, String en) {
        this.wording = Wording.of(zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
