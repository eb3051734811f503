package org.zhiban.core.event;

/** How a handover was done (交接方式). */
public enum HandoverMode {
    /** 当面: both were in one place. */
    FACE_TO_FACE,
    /** 远程: both signed, in different places. */
    REMOTE
}
