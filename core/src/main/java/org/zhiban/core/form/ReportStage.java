package org.zhiban.core.form;

import org.zhiban.core.language.Named;
import org.zhiban.core.language.Wording;

/** Which report on an emergency it is (报告阶段), clause 二(二)4. */
public enum ReportStage implements Named {
    /** 首报: first report. */
    INITIAL("首报", "first report"),
    /** 续报: follow-up report. */
    FOLLOW_UP("续报", "follow-up report"),
    /** 终报: final report. */
    FINAL("终报", "final report");

    private final Wording wording;

    ReportStage(String zh, String en) {
        this.wording = Wording.of(zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
