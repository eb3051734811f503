package org.zhiban.file.cli;

import java.io.PrintWriter;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;
import org.zhiban.core.language.Language;
import org.zhiban.core.language.Wording;

/** What a command prints on, in one language. A Chinese character is as wide as two Latin ones. */
record Page(PrintWriter out, Language language) {
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);

    void say(String zh, String en) {
        line(text(zh, en));
    }

    void line(String text) {
        out.println(text.stripTrailing());
    }

    String text(String zh, String en) {
        return isChinese() ? zh : en;
    }

    String text(Wording wording) {
        return wording.in(language);
    }

    boolean isChinese() {
        return language == Language.ZH;
    }

    /** With its year, which a message leaves out. */
    String minute(Instant instant, ZoneId zone) {
        return MINUTE.format(instant.atZone(zone));
    }

    String weekday(LocalDate date) {
        return date.getDayOfWeek()
                .getDisplayName(TextStyle.SHORT, isChinese() ? Locale.SIMPLIFIED_CHINESE : Locale.ENGLISH);
    }

    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    static int width(String text) {
        return text.codePoints().map(Page::width).sum();
    }

    private static int width(int character) {
        boolean isWide = Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN
                || character >= 0x3000 && character <= 0x303f
                || character >= 0xff00 && character <= 0xff60;
        return isWide ? 2 : 1;
    }
}
