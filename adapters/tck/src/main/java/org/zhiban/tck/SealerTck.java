package org.zhiban.tck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.zhiban.core.confidentiality.Sealer;

/** What every sealer must do (加密符合性测试). A subclass says how to get one. */
@OfKit(Kit.SEALER)
public abstract class SealerTck {
    private static final byte[] SECRET = "密级文电的内容".getBytes(StandardCharsets.UTF_8);

    /** For subclasses (供子类调用). */
    protected SealerTck() {}

    /**
     * The sealer (加密) to be tested.
     *
     * @return the sealer; each call may give another one with the same key
     * @throws Exception if there is none to be had
     */
    protected abstract Sealer sealer() throws Exception;

    @Test
    @Checks(Rule.K1)
    final void what_was_sealed_opens_again() throws Exception {
        byte[] megabyte = new byte[1 << 20];
        for (int i = 0; i < megabyte.length; i++) {
            megabyte[i] = (byte) (i ^ i >> 8);
        }
        for (byte[] content : List.of(new byte[0], new byte[1], SECRET, megabyte)) {
            assertThat(sealer().open(sealer().seal(content))).isEqualTo(content);
        }
    }

    @Test
    @Checks(Rule.K2)
    final void what_was_changed_does_not_open() throws Exception {
        byte[] sealed = sealer().seal(SECRET);
        Assumptions.assumeFalse(
                Arrays.equals(sealed, SECRET), "不加密 this sealer leaves content as it is, and can tell no change");

        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertThatThrownBy(() -> sealer().open(changed)).isInstanceOf(IllegalArgumentException.class);
            byte[] cut = Arrays.copyOf(sealed, i);
            assertThatThrownBy(() -> sealer().open(cut)).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    @Checks(Rule.K3)
    final void bytes_are_neither_changed_nor_kept() throws Exception {
        Sealer sealer = sealer();
        byte[] content = SECRET.clone();
        byte[] sealed = sealer.seal(content);
        byte[] copy = sealed.clone();
        byte[] opened = sealer.open(sealed);
        Arrays.fill(opened, (byte) 0);
        sealer.seal(new byte[content.length]);

        assertThat(content).isEqualTo(SECRET);
        assertThat(sealed).isEqualTo(copy);
        assertThat(sealer.open(sealed)).isEqualTo(SECRET);
    }

    @Test
    @Checks(Rule.K4)
    final void threads_may_seal_and_open_at_once() throws Exception {
        Sealer sealer = sealer();
        List<Boolean> kept = Together.run(IntStream.range(0, 8)
                .mapToObj(thread -> (Callable<Boolean>) () -> IntStream.range(0, 200)
                        .mapToObj(i -> (thread + " " + i).getBytes(StandardCharsets.UTF_8))
                        .allMatch(content -> Arrays.equals(sealer.open(sealer.seal(content)), content)))
                .toList());

        assertThat(kept).containsOnly(true);
    }
}
