package org.zhiban.examples.quickstart;

import java.io.PrintStream;
import org.zhiban.core.language.Language;
import org.zhiban.core.message.Messages;
import org.zhiban.core.regulation.Regulations;

/** The page a run is printed on, in one language. A Chinese character is as wide as two Latin ones. */
final class Page {
    private final PrintStream out;
    private final Language language;
    private final Messages messages;

    Page(PrintStream out, Language language, Regulations regulations) {
        this.out = out;
        this.language = language;
        this.messages = Messages.of(regulations, language);
    }

    Messages messages() {
        return messages;
    }

    void heading(String zh, String en) {
        out.println();
        out.println("━━ " + text(zh, en) + " ━━");
    }

    void say(String zh, String en) {
        out.println(text(zh, en));
    }

    void line(String text) {
        out.println(text.stripTrailing());
    }

    String text(String zh, String en) {
        return language == Language.ZH ? zh : en;
    }

    boolean isChinese() {
        return language == Language.ZH;
    }

    static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - width(text)));
    }

    static int width(String text) {
        return text.codePoints().map(Page::width).sum();
    }

    private static int width(int character) {
        Character.UnicodeScript script = Character.UnicodeScript.of(character);
        boolean isWide = script == Character.UnicodeScript.HAN
                || character >= 0x3000 && character <= 0x303f
                || character >= 0xff00 && character <= 0xff60;
        return isWide ? 2 : 1;
    }
}
