package org.zhiban.json;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class RecurringTextTest {
    private final RecurringText texts = new RecurringText();

    @Property
    void a_text_is_what_was_read(
            @ForAll @StringLength(max = 60) String text, @ForAll @StringLength(max = 5) String around) {
        assertThat(read(texts, text, around)).isEqualTo(text);
        assertThat(read(texts, text, around + around)).isEqualTo(text);
    }

    @Test
    void a_short_text_is_kept_once() {
        assertThat(read(texts, "河北街", "")).isSameAs(read(texts, "河北街", "前后"));
    }

    @Test
    void a_long_text_is_not_kept() {
        String text = "长".repeat(41);
        assertThat(read(texts, text, "")).isNotSameAs(read(texts, text, ""));
    }

    /** Both have the same sum, and so the same place. */
    @Test
    void another_text_in_the_same_place_is_not_taken_for_it() {
        assertThat(read(texts, "Aa", "")).isEqualTo("Aa");
        assertThat(read(texts, "BB", "")).isEqualTo("BB");
        assertThat(read(texts, "Aa", "")).isEqualTo("Aa");
    }

    private static String read(RecurringText texts, String text, String around) {
        char[] read = (around + text + around).toCharArray();
        return texts.of(read, around.length(), text.length());
    }
}
