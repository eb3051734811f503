package org.zhiban.core.regulation;

/** How much a finding weighs (严重程度). */
public enum Severity {
    /** 提示: worth knowing, nobody's fault. */
    NOTICE,
    /** 提醒: to be put right. */
    WARNING,
    /** 违规: a breach of the regulation. */
    BREACH
}
