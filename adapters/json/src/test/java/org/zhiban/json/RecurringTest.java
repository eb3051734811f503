package org.zhiban.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.zhiban.core.staff.SectionId;
import org.zhiban.core.staff.StaffId;

class RecurringTest {
    private static final Function<String, StaffId> STAFF = StaffId::of;
    private static final Function<String, SectionId> SECTION = SectionId::of;

    private final Recurring recurring = new Recurring();

    @Property
    void a_text_is_read_as_it_is(
            @ForAll @StringLength(max = 60) String text, @ForAll @StringLength(max = 5) String around) {
        for (int i = 0; i < 4; i++) {
            assertThat(read(text, around.repeat(i), String::strip)).isEqualTo(text.strip());
        }
    }

    @Property
    void many_short_texts_are_read_as_they_are(@ForAll List<@StringLength(max = 3) String> texts) {
        Function<String, String> doubled = text -> text + text;
        for (int i = 0; i < 3; i++) {
            texts.forEach(text -> assertThat(read(text, "", doubled)).isEqualTo(text + text));
        }
    }

    @Test
    void what_comes_a_second_time_is_kept() {
        read("zhang-wei", "", STAFF);
        StaffId kept = read("zhang-wei", "", STAFF);

        assertThat(read("zhang-wei", "前后", STAFF)).isSameAs(kept);
    }

    @Test
    void another_reading_of_the_same_text_is_not_taken_for_it() {
        for (int i = 0; i < 3; i++) {
            assertThat(read("same", "", STAFF)).isEqualTo(StaffId.of("same"));
            assertThat(read("same", "", SECTION)).isEqualTo(SectionId.of("same"));
        }
    }

    /** Both have the same sum, and so the same place. */
    @Test
    void another_text_in_the_same_place_is_not_taken_for_it() {
        for (int i = 0; i < 3; i++) {
            assertThat(read("Aa", "", STAFF)).isEqualTo(StaffId.of("Aa"));
            assertThat(read("BB", "", STAFF)).isEqualTo(StaffId.of("BB"));
        }
    }

    @Test
    void a_long_text_is_not_kept() {
        String text = "长".repeat(25);
        read(text, "", Function.identity());
        read(text, "", Function.identity());

        assertThat(read(text, "", Function.identity()))
                .isEqualTo(text)
                .isNotSameAs(read(text, "", Function.identity()));
    }

    @Test
    void equal_values_are_one_from_the_second_on() {
        recurring.made(StaffId.of("zhang-wei"));
        StaffId kept = recurring.made(StaffId.of("zhang-wei"));

        assertThat(recurring.made(StaffId.of("zhang-wei"))).isSameAs(kept);
    }

    /** Both hash alike, and so have the same place. */
    @Test
    void a_value_of_another_kind_in_the_same_place_is_not_taken_for_it() {
        StaffId person = StaffId.of("same");
        SectionId section = SectionId.of("same");
        assertThat(person).hasSameHashCodeAs(section);
        for (int i = 0; i < 3; i++) {
            assertThat(recurring.<Object>made(person)).isEqualTo(person);
            assertThat(recurring.<Object>made(section)).isEqualTo(section);
        }
    }

    private <T> T read(String text, String around, Function<String, T> reading) {
        char[] read = (around + text + around).toCharArray();
        return recurring.read(read, around.length(), text.length(), reading);
    }
}
