/**
 * Shifts (班次): the timetable laid on the calendar, its coverage of the 24 hours, the duty board, and who held which post
 * when. Clauses 一(二) to 一(四).
 */
package org.zhiban.core.shift;
