package org.zhiban.core.form;

import org.zhiban.core.language.Named;
import org.zhiban.core.language.Wording;

/** Who is counted in an emergency (伤亡类别), form 3: each number is known or not, apart from the others. */
public enum Casualty implements Named {
    /** 死亡: dead. */
    DEAD("死亡人数", "number of dead"),
    /** 受伤: injured. */
    INJURED("受伤人数", "number of injured"),
    /** 失踪: missing. */
    MISSING("失踪人数", "number of missing"),
    /** 被困: trapped. */
    TRAPPED("被困人数", "number of trapped"),
    /** 转移: moved to safety. */
    MOVED("转移人数", "number of people moved to safety");

    private final Wording wording;

    Casualty(String zh, String en) {
        this.wording = Wording.of(zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
