package org.zhiban.rest.internal.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.zhiban.core.office.Command;
import org.zhiban.core.office.Marked;

class RecordedTest {

    @Test
    void of_every_command_it_is_known_what_it_writes() {
        assertThat(Recorded.commands().stream().map(Class::getName))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Command.class.getPermittedSubclasses())
                        .filter(kind -> kind != Marked.class)
                        .map(Class::getName)
                        .toList());
    }
}
