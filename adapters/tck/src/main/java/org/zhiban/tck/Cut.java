package org.zhiban.tck;

/** When a connection is cut (断线时刻), told by the commit of the next append. */
public enum Cut {
    /** 提交之前: entries are on their way, and the commit was not asked for. */
    BEFORE_COMMIT,
    /** 提交未达: the commit was asked for and never arrived. */
    COMMIT_NOT_ARRIVED,
    /** 提交未答: the commit was done, and its answer never came back. */
    COMMIT_NOT_ANSWERED,
    /** 提交之后: the append returned; whatever is done next over the same connection fails. */
    AFTER_COMMIT
}
