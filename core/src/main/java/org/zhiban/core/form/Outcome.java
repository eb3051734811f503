package org.zhiban.core.form;

import org.zhiban.core.language.Named;
import org.zhiban.core.language.Wording;

/** How far something is done (办理程度). */
public enum Outcome implements Named {
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
