package org.zhiban.core.regulation;

/** By which text the night across a change of the regulation is judged (新旧衔接); the regulation that comes in says so. */
public enum Transition {
    /** 从旧: the shift that began under the old text ends under it. */
    OLD_TEXT,
    /** 从新: the shift that runs into the new text is judged by it. */
    NEW_TEXT
}
