package org.zhiban.core.confidentiality;

import java.util.OptionalInt;
import org.zhiban.core.language.Named;
import org.zhiban.core.language.Wording;

/** A level of secrecy (密级), lowest first. From {@link #CONFIDENTIAL} on it is a state secret. */
public enum Level implements Named {
    /** 公开: no restriction. */
    OPEN("公开", "open", 0),
    /** 内部: for the organ itself. */
    INTERNAL("内部", "internal", 0),
    /** 工作秘密: a work secret, below the state secrets. */
    WORK_SECRET("工作秘密", "work secret", 0),
    /** 秘密: a state secret of the lowest level, usually for 10 years at most. */
    CONFIDENTIAL("秘密", "confidential", 10),
    /** 机密: a state secret, usually for 20 years at most. */
    SECRET("机密", "secret", 20),
    /** 绝密: a state secret of the highest level, usually for 30 years at most. */
    TOP_SECRET("绝密", "top secret", 30);

    private final Wording wording;
    private final int years;

    Level(String zh, String en, int years) {
        this.wording = Wording.of(zh, en);
        this.years = years;
    }

    @Override
    public Wording wording() {
        return wording;
    }

    /**
     * Whether it is a level of state secrets (国家秘密).
     *
     * @return true from 秘密 on
     */
    public boolean isStateSecret() {
        return years > 0;
    }

    /**
     * The longest period it usually lasts (最长保密期限), which counts where a mark names none.
     *
     * @return years, or empty for what is no state secret
     */
    public OptionalInt longestYears() {
        return years > 0 ? OptionalInt.of(years) : OptionalInt.empty();
    }

    /**
     * Whether somebody cleared to this level may read another (涵盖).
     *
     * @param other the level of what is to be read
     * @return true if it is no higher
     */
    public boolean covers(Level other) {
        return compareTo(other) >= 0;
    }
}
