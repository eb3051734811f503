package org.zhiban.rest.internal.http;

import java.util.List;
import java.util.Locale;
import org.zhiban.core.language.Language;

/** The language an answer is given in: the first of the header Accept-Language that is Chinese or English, else Chinese. */
public final class Languages {
    private Languages() {}

    public static Language asked(String header) {
        return ranges(header).stream()
                .filter(range -> range.getWeight() > 0)
                .map(Locale.LanguageRange::getRange)
                .filter(range -> is(range, "zh") || is(range, "en"))
                .findFirst()
                .map(range -> is(range, "en") ? Language.EN : Language.ZH)
                .orElse(Language.ZH);
    }

    private static List<Locale.LanguageRange> ranges(String header) {
        try {
            return header == null || header.length() > 200 ? List.of() : Locale.LanguageRange.parse(header);
        } catch (IllegalArgumentException unreadable) {
            return List.of();
        }
    }

    private static boolean is(String range, String language) {
        return range.equals(language) || range.startsWith(language + "-");
    }
}
