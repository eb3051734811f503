package org.zhiban.spring;

import org.zhiban.core.language.Wording;

/** A part of the office is missing (缺少配置): which property to set, or which bean to bring. Stops the start with both languages. */
public final class MissingPartException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String property;
    private final transient Wording remedy;

    /**
     * Says what is missing (缺少配置).
     *
     * @param property the property, or the type of bean
     * @param missing what is missing
     * @param remedy what to do about it
     */
    MissingPartException(String property, Wording missing, Wording remedy) {
        super(property + ": " + missing.zh() + " " + missing.en());
        this.property = property;
        this.remedy = remedy;
    }

    /**
     * The property to set (配置项), or the type of bean to bring.
     *
     * @return its name
     */
    public String property() {
        return property;
    }

    /**
     * What to do about it (解决办法).
     *
     * @return the advice
     */
    public Wording remedy() {
        return remedy;
    }
}
