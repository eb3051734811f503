package org.zhiban.core.logbook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The text of a checkpoint, the form it is stored in. */
class CheckpointTextTest {
    private static final Checkpoint CHECKPOINT =
            new Checkpoint(2, new Head(7, Digest.of("SHA-256", new byte[] {1, 2})), List.of(1L, 5L, 7L), List.of());

    @Test
    void it_is_read_back_from_its_text() {
        assertThat(CHECKPOINT.toText()).isEqualTo("2\n7 SHA-256:0102\n1 5 7\n\n");
        assertThat(Checkpoint.parse(CHECKPOINT.toText())).isEqualTo(CHECKPOINT);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "2\n7 SHA-256:0102\n1 5 7\n",
                "2\n7\n1\n\n",
                "x\n7 SHA-256:\n\n\n",
                "2\n7 SHA-256:0102\n1 x\n\n"
            })
    void another_text_is_refused(String text) {
        assertThatThrownBy(() -> Checkpoint.parse(text)).isInstanceOf(IllegalArgumentException.class);
    }
}
