package org.zhiban.core.language;

import java.util.Collection;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * A wording (文字) in both languages: a name, a paraphrase, a sentence.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * @param zh the Chinese text, not blank
 * @param en the English text, not blank
 */
public record Wording(String zh, String en) {

    /**
     * Checks that neither text is missing.
     *
     * @throws NullPointerException if a text is null
     * @throws IllegalArgumentException if a text is blank
     */
    public Wording {
        requireText(zh, "zh");
        requireText(en, "en");
    }

    private static void requireText(String text, String field) {
        if (Objects.requireNonNull(text, field).isBlank()) {
            throw new IllegalArgumentException("文字 wording." + field + " must not be blank: \"" + text + "\"");
        }
    }

    /**
     * A wording (文字) of the two texts.
     *
     * @param zh the Chinese text
     * @param en the English text
     * @return the wording
     */
    public static Wording of(String zh, String en) {
        return new Wording(zh, en);
    }

    /**
     * Several wordings (列举) as one, in order, with the separator of each language.
     *
     * @param wordings the wordings, at least one
     * @return them all
     * @throws IllegalArgumentException if there is none
     */
    public static Wording listing(Collection<Wording> wordings) {
        return new Wording(
                wordings.stream().map(Wording::zh).collect(Collectors.joining("、")),
                wordings.stream().map(Wording::en).collect(Collectors.joining(", ")));
    }

    /**
     * The text (文字) in one language.
     *
     * @param language the language wanted
     * @return the text in that language
     */
    public String in(Language language) {
        return language == Language.ZH ? zh : en;
    }
}
