package org.zhiban.core.language;

/**
 * A language (语言) in which a text for people is worded: Chinese, in which the regulation is written, or English.
 *
 * <p>Always passed explicitly; the default locale of the machine is never asked.
 */
public enum Language {
    /** Chinese (中文), the language of the regulation itself. */
    ZH,

    /** English (英文), for readers who know no Chinese. */
    EN
}
