package org.zhiban.core.event;

/** An entry's event cannot be read (事件无法读取): of an unknown kind or version, or damaged. Nothing is skipped silently. */
public final class UnreadableEventException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    /**
     * Says which event cannot be read (事件无法读取).
     *
     * @param type the kind named in the entry
     * @param version the version named in the entry
     * @param why what is wrong, in Chinese and English
     * @param cause the underlying cause, or null
     */
    public UnreadableEventException(String type, int version, String why, Throwable cause) {
        super("事件无法读取 cannot read event " + type + " version " + version + ": " + why, cause);
    }
}
