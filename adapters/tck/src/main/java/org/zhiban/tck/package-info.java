/**
 * The conformance kit (适配器符合性套件): what an adapter of Zhiban must do, as numbered rules with one test each. Whoever writes
 * an adapter extends {@link org.zhiban.tck.LogbookTck}, {@link org.zhiban.tck.StaffDirectoryTck}, {@link
 * org.zhiban.tck.HolidayCalendarTck}, {@link org.zhiban.tck.SealerTck} or {@link org.zhiban.tck.EventCodecTck} and says how to
 * get one. What an adapter lacks is skipped with a reason, never passed in silence; each run leaves a report of every rule in
 * {@code target/conformance}.
 */
package org.zhiban.tck;
