package org.zhiban.core.form;

import org.zhiban.core.language.Named;
import org.zhiban.core.language.Wording;

/** What sort of paper came in (文电类别). */
public enum PaperKind implements Named {
    /** 文电: message. */
    MESSAGE("文电", "message"),
    /** 通知: notice. */
    NOTICE("通知", "notice"),
    /** 传真: fax. */
    FAX("传真", "fax");

    private final Wording wording;

    PaperKind(String zh, String en) {
        this.wording = Wording.of(zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
