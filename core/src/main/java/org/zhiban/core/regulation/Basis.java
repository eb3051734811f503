package org.zhiban.core.regulation;

/** What a parameter or a rule rests on (依据), shown with every answer so that no assumption passes for the text. */
public enum Basis {
    /** 本制度: the words of the regulation itself. */
    TEXT,
    /** 假定: a gap of the text, settled by an explicit choice of the office. */
    ASSUMPTION,
    /** 上级规定: a norm of a higher authority. */
    SUPERIOR_NORM,
    /** 惯例: common practice. */
    PRACTICE
}
