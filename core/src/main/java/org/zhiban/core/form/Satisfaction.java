package org.zhiban.core.form;

import org.zhiban.core.language.Named;
import org.zhiban.core.language.Wording;

/** Whether somebody was content (满意度). */
public enum Satisfaction implements Named {
    /** 满意: content. */
    SATISFIED("满意", "content"),
    /** 不满意: not content. */
    DISSATISFIED("不满意", "not content"),
    /** 未评价: not asked. */
    NOT_ASKED("未评价", "not asked");

    private final Wording wording;

    Satisfaction(String zh, String en) {
        this.wording = Wording.of(zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
