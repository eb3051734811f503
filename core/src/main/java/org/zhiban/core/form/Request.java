package org.zhiban.core.form;

import org.zhiban.core.language.Named;
import org.zhiban.core.language.Wording;

/** What sort of request a citizen makes (诉求类别). */
public enum Request implements Named {
    /** 咨询: question. */
    ENQUIRY("咨询", "question"),
    /** 求助: request for help. */
    HELP("求助", "request for help"),
    /** 投诉: complaint. */
    COMPLAINT("投诉", "complaint"),
    /** 建议: suggestion. */
    SUGGESTION("建议", "suggestion"),
    /** 表扬: praise. */
    PRAISE("表扬", "praise"),
    /** 紧急情况: emergency. */
    EMERGENCY("紧急情况", "emergency");

    private final Wording wording;

    Request(String zh, String en) {
        this.wording = Wording.of(zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
