package org.zhiban.core.form;

import org.zhiban.core.language.Named;
import org.zhiban.core.language.Wording;

/** How something came or was told (方式). */
public enum Means implements Named {
    /** 电话: by phone. */
    PHONE("电话", "by phone"),
    /** 传真: by fax. */
    FAX("传真", "by fax"),
    /** 短信: by message. */
    MESSAGE("短信", "by message"),
    /** 当面: in person. */
    VISIT("当面", "in person"),
    /** 书面: in writing. */
    WRITTEN("书面", "in writing");

    private final Wording wording;

    Means(String zh, String en) {
        this.wording = Wording.of(zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }

    /**
     * Whether it leaves something in writing (书面方式).
     *
     * @return true of a paper or a fax
     */
    public boolean isWriting() {
        return this == WRITTEN || this == FAX;
    }
}
