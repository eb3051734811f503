package org.zhiban.core.matter;

import org.zhiban.core.language.Named;
import org.zhiban.core.language.Wording;

/** The stages every matter passes, in this order (登记、报告、落实、反馈), clause 三(四). */
public enum Stage implements Named {
    /** 登记: registered. */
    REGISTERED("登记", "registered"),
    /** 报告: reported. */
    REPORTED("报告", "reported"),
    /** 落实: carried out. */
    CARRIED_OUT("落实", "carried out"),
    /** 反馈: answered. */
    ANSWERED("反馈", "answered");

    private final Wording wording;

    Stage(String zh, String en) {
        this.wording = Wording.of(zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
