/** How rosters become calendars people subscribe to (日历订阅). Internal. */
package org.zhiban.documents.internal.calendar;
