package org.zhiban.core.form;

import org.zhiban.core.language.Named;
import org.zhiban.core.language.Wording;

/** What follow-up reports cover (续报内容), clause 二(二)4. */
public enum Topic implements Named {
    /** 处置情况: handling. */
    HANDLING("处置情况", "handling"),
    /** 群众反映: public reaction. */
    REACTION("群众反映", "public reaction"),
    /** 发生原因: cause. */
    CAUSE("发生原因", "cause"),
    /** 最新进展: latest progress. */
    PROGRESS("最新进展", "latest progress");

    private final Wording wording;

    Topic(String zh, String en) {
        this.wording = Wording.of(zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
