package org.zhiban.core.form;

import org.zhiban.core.language.Named;
import org.zhiban.core.language.Wording;

/** The categories of urgent information (紧急信息类别), clause 二(一). */
public enum Category implements Named {
    /** 自然灾害: natural disaster. */
    NATURAL_DISASTER("自然灾害", "natural disaster"),
    /** 事故灾害: accident. */
    ACCIDENT("事故灾害", "accident"),
    /** 公共卫生事件: public health. */
    PUBLIC_HEALTH("公共卫生事件", "public health"),
    /** 社会安全事件: social security. */
    SOCIAL_SECURITY("社会安全事件", "social security"),
    /** 其他情况: other. */
    OTHER("其他情况", "other");

    private final Wording wording;

    Category(String zh, String en) {
        this.wording = Wording.of(zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
