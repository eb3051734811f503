package org.zhiban.core.regulation;

import org.zhiban.core.language.Named;
import org.zhiban.core.language.Wording;

/** Where whoever holds a shift must be (在岗方式); it may change with the hour. */
public enum Presence implements Named {
    /** 在岗: at the post itself. */
    ON_POST("在岗", "at the post"),
    /** 在单位: on the premises, called to the post when needed. */
    ON_PREMISES("在单位", "on the premises"),
    /** 住宿值班: sleeping in, on the premises and allowed to rest. */
    SLEEPING_IN("住宿值班", "sleeping in"),
    /** 在辖区: within the area, not leaving it. */
    IN_AREA("在辖区", "within the area"),
    /** 保持联络: anywhere, to be reached by phone. */
    REACHABLE("保持联络", "reachable by phone");

    private final Wording wording;

    Presence(String zh, String en) {
        this.wording = Wording.of(zh, en);
    }

    /**
     * Whether it is a presence in the house (是否须在单位).
     *
     * @return true unless one may be anywhere in the area, or anywhere one can be reached
     */
    public boolean isOnPremises() {
        return this != IN_AREA && this != REACHABLE;
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
