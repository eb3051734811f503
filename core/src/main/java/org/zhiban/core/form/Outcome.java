package org.zhiban.core.form;

import org.zhiban.core.language.Named;
import org.zhiban.core.language.Wording;

/** How far something is done (办理程度). */
public enum Outcome implements Named {
    /** 已着手: begun, and nothing done yet; a repair, for one. */
    BEGUN("已着手", "begun"),
    /** 部分完成: partly done. */
    PARTIAL("部分完成", "partly done"),
    /** 完成: done. */
    DONE("完成", "done");

    private final Wording wording;

    Outcome(String zh, String en) {
        this.wording = Wording.of(zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
