package org.zhiban.core.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class LanguageTest {

    /** A house rule of the build: a test JVM stands in another zone and language, so that a default shows itself. */
    @Test
    void the_tests_stand_where_no_default_is_right() {
        assertThat(ZoneId.systemDefault()).isEqualTo(ZoneId.of("America/New_York"));
        assertThat(Locale.getDefault()).isEqualTo(new Locale("tr", "TR"));
        assertThat(Language.class.getModule().getName()).isEqualTo("org.zhiban.core");
    }
}
