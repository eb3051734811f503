package org.zhiban.core.form;

import org.zhiban.core.language.Named;
import org.zhiban.core.language.Wording;

/** What must be asked about an emergency (基本要素), clause 二(二)1, and what else the sheet has room for. */
public enum Question implements Named {
    /** 来电人姓名: the caller's name. */
    CALLER_NAME("来电人姓名", "the caller's name"),
    /** 来电人单位: the caller's organisation. */
    CALLER_ORGANISATION("来电人单位", "the caller's organisation"),
    /** 来电人电话: the caller's phone. */
    CALLER_PHONE("来电人电话", "the caller's phone"),
    /** 时间: when. */
    TIME("时间", "when"),
    /** 地点: where. */
    PLACE("地点", "where"),
    /** 过程: what happened. */
    COURSE("过程", "what happened"),
    /** 原因: why. */
    CAUSE("原因", "why"),
    /** 损失: what was lost. */
    LOSS("损失", "what was lost"),
    /** 影响: what it affects. */
    EFFECT("影响", "what it affects"),
    /** 趋势: how it may develop. */
    TREND("趋势", "how it may develop"),
    /** 已采取措施: what has been done. */
    MEASURES("已采取措施", "what has been done"),
    /** 处置单位: by whom it is dealt with. */
    DONE_BY("处置单位", "by whom it is dealt with"),
    /** 请求事项: what is needed. */
    NEEDS("请求事项", "what is needed");

    private final Wording wording;

    Question(String zh, String en) {
        this.wording = Wording.of(zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
