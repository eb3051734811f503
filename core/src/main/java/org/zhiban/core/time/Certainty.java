package org.zhiban.core.time;

/** How sure a day's kind is (确定性). A roster drafted before the year's holiday notice rests on provisional days. */
public enum Certainty {
    /** 已公布: the State Council has announced the year. */
    ANNOUNCED,
    /** 暂定: the year is not announced; legal holidays are computed, moved days are unknown. */
    PROVISIONAL
}
