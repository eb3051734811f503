package org.zhiban.rest.internal.wire;

/** A request that may carry a mark of secrecy; nothing of one that does is ever said back. */
public interface Guardable {

    /** The mark, or null if there is none. */
    LabelBody label();
}
