package org.zhiban.core.language;

/** A language (语言) a text can be read in. The office works in Chinese; English is for those who build and audit. */
public enum Language {
    /** Chinese, the language of the regulation and of the people on duty. */
    ZH,
    /** English. */
    EN
}
