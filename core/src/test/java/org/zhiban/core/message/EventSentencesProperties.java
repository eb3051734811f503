package org.zhiban.core.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Pattern;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.zhiban.core.event.DutyEvent;
import org.zhiban.core.event.EventArbitraries;

/** Whatever stands in a book reads as a sentence in both languages. */
class EventSentencesProperties {
    private static final Pattern FACT = Pattern.compile("\\{(\\w+)}");
    private static final Pattern CHINESE = Pattern.compile("[\\p{IsHan}，。：；、（）《》]");

    @Provide
    Arbitrary<DutyEvent> events() {
        return EventArbitraries.events();
    }

    @Property(tries = 2_000)
    void every_fact_of_an_events_sentence_is_given_in_both_languages(@ForAll("events") DutyEvent event) {
        Phrase phrase = event.match(EventSentences.INSTANCE);
        assertThat(phrase.facts().values()).containsKeys(facts(phrase.wording().zh()));
        assertThat(phrase.facts().values()).containsKeys(facts(phrase.wording().en()));
        assertThat(phrase.wording().en()).doesNotContainPattern(CHINESE);
    }

    private static String[] facts(String sentence) {
        return FACT.matcher(sentence).results().map(found -> found.group(1)).toArray(String[]::new);
    }
}
