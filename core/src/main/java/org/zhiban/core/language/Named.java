package org.zhiban.core.language;

/** Something with a name in both languages (名称), so that a sentence can say it. */
public interface Named {

    /**
     * The name (名称) in both languages.
     *
     * @return the wording
     */
    Wording wording();
}
