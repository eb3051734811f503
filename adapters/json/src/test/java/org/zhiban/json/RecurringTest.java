package org.zhiban.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.zhiban.core.staff.SectionId;
import org.zhiban.core.staff.StaffId;

class RecurringTest {
    private final Recurring recurring = new Recurring();

    @Property
    void a_text_is_what_was_read(
            @ForAll @StringLength(max = 60) String text, @ForAll @StringLength(max = 5) String around) {
        assertThat(read(recurring, text, around)).isEqualTo(text);
        assertThat(read(recurring, text, around + around)).isEqualTo(text);
    }

    @Test
    void a_short_text_is_kept_once() {
        assertThat(read(recurring, "河北街", "")).isSameAs(read(recurring, "河北街", "前后"));
    }

    @Test
    void a_long_text_is_not_kept() {
        String text = "长".repeat(41);
        assertThat(read(recurring, text, "")).isNotSameAs(read(recurring, text, ""));
    }

    /** Both have the same sum, and so the same place. */
    @Test
    void another_text_in_the_same_place_is_not_taken_for_it() {
        assertThat(read(recurring, "Aa", "")).isEqualTo("Aa");
        assertThat(read(recurring, "BB", "")).isEqualTo("BB");
        assertThat(read(recurring, "Aa", "")).isEqualTo("Aa");
    }

    @Property
    void a_value_is_equal_to_what_was_read(@ForAll List<@StringLength(max = 3) String> values) {
        values.forEach(value -> assertThat(recurring.value(value)).isEqualTo(value));
    }

    @Test
    void equal_values_are_one() {
        assertThat(recurring.value(StaffId.of("zhang-wei"))).isSameAs(recurring.value(StaffId.of("zhang-wei")));
    }

    /** Both hash alike, and so have the same place. */
    @Test
    void a_value_of_another_kind_in_the_same_place_is_not_taken_for_it() {
        StaffId person = StaffId.of("same");
        SectionId section = SectionId.of("same");
        assertThat(person).hasSameHashCodeAs(section);
        assertThat(recurring.<Object>value(person)).isSameAs(person);
        assertThat(recurring.<Object>value(section)).isSameAs(section);
        assertThat(recurring.<Object>value(person)).isEqualTo(person);
    }

    private static String read(Recurring recurring, String text, String around) {
        char[] read = (around + text + around).toCharArray();
        return recurring.text(read, around.length(), text.length());
    }
}
