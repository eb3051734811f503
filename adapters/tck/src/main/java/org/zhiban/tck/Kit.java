package org.zhiban.tck;

import java.util.List;
import java.util.stream.Stream;

/** The kits (套件), one a port; the letter begins the numbers of its rules. */
enum Kit {
    LOGBOOK('L', "记录本 Logbook"),
    STAFF_DIRECTORY('S', "人员名录 StaffDirectory"),
    HOLIDAY_CALENDAR('H', "节假日安排 HolidayCalendar"),
    SEALER('K', "加密 Sealer"),
    EVENT_CODEC('E', "事件存储形式 EventCodec"),
    NOTICE_REGISTER('N', "通知登记 NoticeRegister"),
    NOTIFIER('M', "通知发送 Notifier");

    private final char letter;
    private final String title;

    Kit(char letter, String title) {
        this.letter = letter;
        this.title = title;
    }

    String title() {
        return title;
    }

    List<Rule> rules() {
        return Stream.of(Rule.values())
                .filter(rule -> rule.name().charAt(0) == letter)
                .toList();
    }
}
