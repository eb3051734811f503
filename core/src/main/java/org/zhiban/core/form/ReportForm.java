package org.zhiban.core.form;

import org.zhiban.core.language.Named;
import org.zhiban.core.language.Wording;

/** The form of a report or an approval (报告形式), clause 二(二)3. */
public enum ReportForm implements Named {
    /** 书面: written. */
    WRITTEN("书面", "written"),
    /** 口头: oral. */
    ORAL("口头", "oral");

    private final Wording wording;

    ReportForm(String zh, String en) {
        this.wording = Wording.of(zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
