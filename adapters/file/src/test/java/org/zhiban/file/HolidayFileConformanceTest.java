package org.zhiban.file;

import org.zhiban.core.time.HolidayCalendar;
import org.zhiban.tck.HolidayCalendarTck;

class HolidayFileConformanceTest extends HolidayCalendarTck {

    @Override
    protected HolidayCalendar calendar() {
        return HolidayFile.mainland();
    }
}
