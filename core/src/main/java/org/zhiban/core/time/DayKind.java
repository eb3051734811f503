package org.zhiban.core.time;

/** The kind of a day (日类) for duty, after make-up workdays (调休) are applied. Clause 一(二) gives each its own hours. */
public enum DayKind {
    /** 工作日: a day on which the office works, make-up workdays included. */
    WORKDAY,
    /** 双休日: an ordinary Saturday or Sunday. */
    REST_DAY,
    /** 节假日: a holiday, in the reading the regulation chooses. */
    HOLIDAY
}
