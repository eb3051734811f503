package org.zhiban.core.form;

import org.zhiban.core.language.Named;
import org.zhiban.core.language.Wording;

/** Who was answered (反馈对象), gap G35. */
public enum Addressee implements Named {
    /** 来电人: the caller. */
    CALLER("来电人", "the caller"),
    /** 领导: the leader. */
    LEADER("领导", "the leader"),
    /** 来电人（未联系上）: the caller, who could not be reached. */
    CALLER_UNREACHABLE("来电人（未联系上）", "the caller, who could not be reached");

    private final Wording wording;

    Addressee(String zh, String en) {
        this.wording = Wording.of(zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
