package org.zhiban.core.form;

import org.zhiban.core.language.Named;
import org.zhiban.core.language.Wording;

/** How sure an answer is (确切程度). */
public enum Sureness implements Named {
    /** 已知: known. */
    KNOWN("已知", "known"),
    /** 推测: presumed. */
    PRESUMED("推测", "presumed"),
    /** 未知: unknown. */
    UNKNOWN("未知", "unknown");

    private final Wording wording;

    Sureness(String zh, String en) {
        this.wording = Wording.of(zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
