package org.zhiban.core.form;

import org.zhiban.core.language.Named;
import org.zhiban.core.language.Wording;

/** The forms of the office (值班表单), the regulation's annexes. */
public enum FormKind implements Named {
    /** 值班记录: duty record. */
    DUTY_RECORD("值班记录", "duty record"),
    /** 市长公开电话值班记录: mayor's line record. */
    MAYOR_LINE_RECORD("市长公开电话值班记录", "mayor's line record"),
    /** 应急值班信息记录单: emergency information sheet. */
    EMERGENCY_SHEET("应急值班信息记录单", "emergency information sheet"),
    /** “民生110”热线电话记录: livelihood-line record. */
    LIVELIHOOD_LINE_RECORD("“民生110”热线电话记录", "livelihood-line record"),
    /** 收文登记: register of incoming papers. */
    INCOMING_REGISTER("收文登记", "register of incoming papers");

    private final Wording wording;

    FormKind(String zh, String en) {
        this.wording = Wording.of(zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
