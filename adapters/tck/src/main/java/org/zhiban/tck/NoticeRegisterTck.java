package org.zhiban.tck;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.zhiban.core.notice.NoticeRegister;

/** What every register of notices must do (通知登记符合性测试). A subclass says how to get one. */
@OfKit(Kit.NOTICE_REGISTER)
public abstract class NoticeRegisterTck {
    private static final int ASKING = 8;
    private static final int ROUNDS = 20;

    /** No other test's, and of every kind a key may be. */
    private final String key = UUID.randomUUID() + " 短信 𠮷 ";

    /** For subclasses (供子类调用). */
    protected NoticeRegisterTck() {}

    /**
     * The register (通知登记) to be tested.
     *
     * @return the register; where several processes may share the storage, each call gives what another process has
     * @throws Exception if there is none to be had
     */
    protected abstract NoticeRegister register() throws Exception;

    /**
     * The register as it is after everybody who used it died (重启后的通知登记): opened anew, and as much later as it takes until what
     * the dead had claimed is free.
     *
     * @return the register
     * @throws Exception if it cannot be opened
     */
    protected abstract NoticeRegister afterDeath() throws Exception;

    @Test
    @Checks(Rule.N1)
    final void a_notice_is_claimed_once_and_others_are_not_touched() throws Exception {
        NoticeRegister register = register();
        String longest = key + "x".repeat(200 - key.length());
        for (String one : List.of(key + "a", key + "A", longest, longest.substring(0, 199))) {
            assertThat(register.claim(one)).as(one).isTrue();
        }

        assertThat(register.claim(key + "a")).isFalse();
        assertThat(register.claim(key + "A")).isFalse();
        assertThat(register.claim(longest)).isFalse();
    }

    @Test
    @Checks(Rule.N2)
    final void what_was_delivered_is_never_claimed_again() throws Exception {
        NoticeRegister register = register();
        register.claim(key);
        register.delivered(key);
        assertThat(register.claim(key)).isFalse();
        register.release(key);
        assertThat(register.claim(key)).as("given back").isFalse();

        assertThat(afterDeath().claim(key)).as("after everybody died").isFalse();
    }

    @Test
    @Checks(Rule.N3)
    final void what_was_given_back_is_free() throws Exception {
        NoticeRegister register = register();
        for (int i = 0; i < 3; i++) {
            assertThat(register.claim(key)).isTrue();
            register.release(key);
        }
        assertThat(register().claim(key)).isTrue();
    }

    @Test
    @Checks(Rule.N4)
    final void what_the_dead_had_claimed_is_free() throws Exception {
        register().claim(key);

        NoticeRegister register = afterDeath();
        assertThat(register.claim(key)).isTrue();
        assertThat(register.claim(key)).isFalse();
    }

    @Test
    @Checks(Rule.N5)
    final void of_many_who_ask_at_once_one_is_told() throws Exception {
        NoticeRegister one = register();
        NoticeRegister other = register();
        for (int i = 0; i < ROUNDS; i++) {
            String round = key + i;
            List<Boolean> told = Together.run(IntStream.range(0, ASKING)
                    .mapToObj(asking -> (Callable<Boolean>) () -> (asking % 2 == 0 ? one : other).claim(round))
                    .toList());
            assertThat(Collections.frequency(told, true))
                    .as("round %s: %s", i, told)
                    .isEqualTo(1);
        }
    }
}
